// The bodies of fixtures/bodies/text_embedding.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{TEXT_EMBEDDING, assert_same};

#[test]
fn body_049_text_embedding_nosse() {
    assert_same(&TEXT_EMBEDDING, "049-text-embedding-nosse", &qwen_request!(TextEmbeddingRequest {"model": "text-embedding-v2", "input": {"texts": ["示例文本1014号"]}, "parameters": {"text_type": "query"}}));
}

#[test]
fn body_embedding_async() {
    assert_same(&TEXT_EMBEDDING, "embedding-async", &qwen_request!(TextEmbeddingRequest {"model": "text-embedding-async-v2", "input": {"url": "https://example.com/t.txt"}, "parameters": {"text_type": "query"}}));
}
