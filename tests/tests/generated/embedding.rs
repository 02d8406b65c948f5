// The bodies of fixtures/bodies/embedding.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{EMBEDDING, assert_same};

#[test]
fn body_307_batch_model() {
    assert_same(&EMBEDDING, "307-batch-model", &qwen_request!(BatchRequest {"input_file_id": "file-batch-xxxxx", "endpoint": "/v1/chat/completions", "completion_window": "24h", "metadata": {"ds_batch_finish_callback": "https://media.example.com/sample-657"}}));
}

#[test]
fn body_310_embeddings_text_embedding_v4() {
    assert_same(&EMBEDDING, "310-embeddings-text-embedding-v4", &qwen_request!(EmbeddingRequest {"model": "text-embedding-v4", "input": ["示例文本660号", "示例文本661号", "示例文本662号", "示例文本663号"], "dimensions": 1024, "encoding_format": "float"}));
}

#[test]
fn body_313_embeddings_tongyi_embedding_vision_plus() {
    assert_same(&EMBEDDING, "313-embeddings-tongyi-embedding-vision-plus", &qwen_request!(MultimodalEmbeddingRequest {"model": "tongyi-embedding-vision-plus", "input": {"contents": [{"text": "示例文本669号"}, {"image": "https://media.example.com/sample-670.jpg"}, {"video": "https://media.example.com/sample-671.mp4"}, {"multi_images": ["https://media.example.com/sample-672.png", "https://media.example.com/sample-673.png"]}]}}));
}

#[test]
fn body_316_embeddings_tongyi_embedding_vision_plus_2026_03_06() {
    assert_same(&EMBEDDING, "316-embeddings-tongyi-embedding-vision-plus-2026-03-06", &qwen_request!(MultimodalEmbeddingRequest {"model": "tongyi-embedding-vision-plus-2026-03-06", "input": {"contents": [{"text": "示例文本683号", "image": "https://media.example.com/sample-684.png", "video": "https://media.example.com/sample-685.mp4"}]}, "parameters": {"dimension": 1152}}));
}

#[test]
fn body_319_embeddings_text_embedding_v4_str() {
    assert_same(&EMBEDDING, "319-embeddings-text-embedding-v4-str", &qwen_request!(EmbeddingRequest {"model": "text-embedding-v4", "input": "示例文本690号"}));
}

#[test]
fn body_322_rerank_qwen3_vl_rerank() {
    assert_same(&EMBEDDING, "322-rerank-qwen3-vl-rerank", &qwen_request!(TextRerankRequest {"model": "qwen3-vl-rerank", "input": {"query": {"text": "示例文本697号"}, "documents": [{"text": "示例文本698号"}, {"image": "https://media.example.com/sample-699.jpg"}, {"video": "https://media.example.com/sample-700.mp4"}]}, "parameters": {"return_documents": true, "top_n": 2, "fps": 1.0}}));
}

#[test]
fn body_049_text_embedding_nosse() {
    assert_same(&EMBEDDING, "049-text-embedding-nosse", &qwen_request!(TextEmbeddingRequest {"model": "text-embedding-v2", "input": {"texts": ["示例文本1014号"]}, "parameters": {"text_type": "query"}}));
}
