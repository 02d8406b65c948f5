// The bodies of fixtures/bodies/multimodal_embedding.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{MULTIMODAL_EMBEDDING, assert_same};

#[test]
fn body_313_embeddings_tongyi_embedding_vision_plus() {
    assert_same(&MULTIMODAL_EMBEDDING, "313-embeddings-tongyi-embedding-vision-plus", &qwen_request!(MultimodalEmbeddingRequest {"model": "tongyi-embedding-vision-plus", "input": {"contents": [{"text": "示例文本669号"}, {"image": "https://media.example.com/sample-670.jpg"}, {"video": "https://media.example.com/sample-671.mp4"}, {"multi_images": ["https://media.example.com/sample-672.png", "https://media.example.com/sample-673.png"]}]}}));
}

#[test]
fn body_316_embeddings_tongyi_embedding_vision_plus_2026_03_06() {
    assert_same(&MULTIMODAL_EMBEDDING, "316-embeddings-tongyi-embedding-vision-plus-2026-03-06", &qwen_request!(MultimodalEmbeddingRequest {"model": "tongyi-embedding-vision-plus-2026-03-06", "input": {"contents": [{"text": "示例文本683号", "image": "https://media.example.com/sample-684.png", "video": "https://media.example.com/sample-685.mp4"}]}, "parameters": {"dimension": 1152}}));
}
