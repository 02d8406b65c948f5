// The bodies of fixtures/bodies/text_rerank.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{TEXT_RERANK, assert_same};

#[test]
fn body_322_rerank_qwen3_vl_rerank() {
    assert_same(&TEXT_RERANK, "322-rerank-qwen3-vl-rerank", &qwen_request!(TextRerankRequest {"model": "qwen3-vl-rerank", "input": {"query": {"text": "示例文本697号"}, "documents": [{"text": "示例文本698号"}, {"image": "https://media.example.com/sample-699.jpg"}, {"video": "https://media.example.com/sample-700.mp4"}]}, "parameters": {"return_documents": true, "top_n": 2, "fps": 1.0}}));
}
