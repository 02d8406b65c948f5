// The bodies of fixtures/bodies/batch.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{BATCH, assert_same};

#[test]
fn body_307_batch_model() {
    assert_same(&BATCH, "307-batch-model", &qwen_request!(BatchRequest {"input_file_id": "file-batch-xxxxx", "endpoint": "/v1/chat/completions", "completion_window": "24h", "metadata": {"ds_batch_finish_callback": "https://media.example.com/sample-657"}}));
}
