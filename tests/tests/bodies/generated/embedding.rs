// The bodies of fixtures/bodies/embedding.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{EMBEDDING, assert_same};

#[test]
fn body_310_embeddings_text_embedding_v4() {
    assert_same(&EMBEDDING, "310-embeddings-text-embedding-v4", &qwen_request!(EmbeddingRequest {"model": "text-embedding-v4", "input": ["示例文本660号", "示例文本661号", "示例文本662号", "示例文本663号"], "dimensions": 1024, "encoding_format": "float"}));
}

#[test]
fn body_319_embeddings_text_embedding_v4_str() {
    assert_same(&EMBEDDING, "319-embeddings-text-embedding-v4-str", &qwen_request!(EmbeddingRequest {"model": "text-embedding-v4", "input": "示例文本690号"}));
}
