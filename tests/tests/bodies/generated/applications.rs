// The bodies of fixtures/bodies/applications.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{APPLICATIONS, assert_same};

#[test]
fn body_app_prompt() {
    assert_same(&APPLICATIONS, "app-prompt", &qwen_request!(ApplicationRequest {"input": {"prompt": "sample prompt"}, "parameters": {}, "debug": {}}));
}

#[test]
fn body_app_session_biz_params() {
    assert_same(&APPLICATIONS, "app-session-biz-params", &qwen_request!(ApplicationRequest {"input": {"prompt": "sample prompt", "session_id": "0123456789abcdef0123456789abcdef", "biz_params": {"user_defined_params": {"tool_1": {"article_index": 2}}, "user_prompt_params": {"city": "sample"}}}, "parameters": {}, "debug": {}}));
}

#[test]
fn body_app_workflow_stream() {
    assert_same(&APPLICATIONS, "app-workflow-stream", &qwen_request!(ApplicationRequest {"stream": true, "input": {"prompt": "sample prompt", "biz_params": {"city": "sample"}}, "parameters": {"incremental_output": true, "flow_stream_mode": "message_format_plus"}, "debug": {}}));
}

#[test]
fn body_app_rag() {
    assert_same(&APPLICATIONS, "app-rag", &qwen_request!(ApplicationRequest {"input": {"prompt": "sample prompt"}, "parameters": {"has_thoughts": true, "enable_thinking": true, "rag_options": {"pipeline_ids": ["kb_1"], "file_ids": ["file_1"], "metadata_filter": {"author": "sample", "source": ["a", "b"]}, "tags": ["t"], "structured_filter": {"year": 2024}, "session_file_ids": ["file_session_1"]}}, "debug": {}}));
}

#[test]
fn body_responses_text() {
    assert_same(&APPLICATIONS, "responses-text", &qwen_request!(ApplicationResponsesRequest {"input": "sample prompt", "biz_params": {"city": "sample"}}));
}

#[test]
fn body_responses_background() {
    assert_same(&APPLICATIONS, "responses-background", &qwen_request!(ApplicationResponsesRequest {"input": [{"role": "user", "content": "sample prompt"}], "background": true}));
}
