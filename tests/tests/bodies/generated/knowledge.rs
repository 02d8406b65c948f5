// The bodies of fixtures/bodies/knowledge.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{KNOWLEDGE, assert_same};

#[test]
fn body_page_create_index() {
    assert_same(&KNOWLEDGE, "page/create-index", &qwen_request!(IndexRequest {"Name": "Manuals", "StructureType": "unstructured", "SinkType": "BUILT_IN", "SourceType": "DATA_CENTER_CATEGORY", "CategoryIds": ["cate-1"], "EmbeddingModelName": "text-embedding-v4", "ChunkSize": 600, "OverlapSize": 100, "chunkMode": "regex", "Separator": "\n", "RerankMinScore": 0.01, "metaExtractColumns": [{"Key": "title", "Value": "file_name", "Type": "variable", "EnableLlm": true}], "knowledgeType": "document", "knowledgeScene": "basic_document_qa"}));
}

#[test]
fn body_page_submit_index_job() {
    assert_same(&KNOWLEDGE, "page/submit-index-job", &qwen_request!(IndexJobRequest {"IndexId": "79c0aly8zw"}));
}

#[test]
fn body_page_add_documents() {
    assert_same(&KNOWLEDGE, "page/add-documents", &qwen_request!(IndexDocumentsRequest {"IndexId": "79c0aly8zw", "SourceType": "DATA_CENTER_FILE", "DocumentIds": ["file-1"]}));
}

#[test]
fn body_page_retrieve() {
    assert_same(&KNOWLEDGE, "page/retrieve", &qwen_request!(RetrievalRequest {"IndexId": "79c0aly8zw", "Query": "sample", "DenseSimilarityTopK": 100, "SparseSimilarityTopK": 100, "EnableReranking": true, "Rerank": [{"ModelName": "qwen3-rerank"}], "RerankTopN": 5, "SearchFilters": [{"device": "toaster"}], "EnableRewrite": true, "QueryHistory": [{"role": "user", "content": "sample"}], "Extra": {"uniqueId": "1"}}));
}

#[test]
fn body_page_apply_lease() {
    assert_same(&KNOWLEDGE, "page/apply-lease", &qwen_request!(FileLeaseRequest {"FileName": "manual.pdf", "Md5": "19657c391f6c70c07e2a1b2d6a1f1f2e", "SizeInBytes": "1005765", "CategoryType": "SESSION_FILE"}));
}

#[test]
fn body_page_add_file() {
    assert_same(&KNOWLEDGE, "page/add-file", &qwen_request!(IndexFileRequest {"LeaseId": "lease-1", "Parser": "AUTO_SELECT", "CategoryId": "default", "Tags": ["manual"], "CategoryType": "SESSION_FILE"}));
}

#[test]
fn body_sdk_nl2sql() {
    assert_same(&KNOWLEDGE, "sdk/nl2sql", &qwen_request!(CodeGenerationRequest {"model": "tongyi-lingma-v1", "input": {"scene": "nl2sql", "message": [{"role": "user", "content": "sample"}, {"role": "attachment", "meta": {"synonym_infos": {"sample": "a|b"}, "recall_infos": [{"content": "a = 'b'", "score": "0.83"}], "schema_infos": [{"table_id": "t", "table_desc": "sample", "columns": [{"col_name": "c", "col_caption": "", "col_desc": "", "col_type": ""}]}]}}]}, "parameters": {"n": 1}}));
}
