// The bodies of fixtures/bodies/generation.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{GENERATION, assert_same};

#[test]
fn body_136_ds_text_qwen_doc_turbo_ppt_skill() {
    assert_same(&GENERATION, "136-ds-text-qwen-doc-turbo-ppt-skill", &qwen_request!(GenerationRequest {"stream": true, "model": "qwen-doc-turbo", "input": {"messages": [{"role": "system", "content": "sample text 318"}, {"role": "system", "content": "示例文本319号"}, {"role": "user", "content": "示例文本320号"}]}, "parameters": {"skill": [{"type": "ppt", "mode": "general", "template_id": "news_01"}]}}));
}

#[test]
fn body_139_ds_text_farui_plus() {
    assert_same(&GENERATION, "139-ds-text-farui-plus", &qwen_request!(GenerationRequest {"model": "farui-plus", "input": {"messages": [{"role": "system", "content": "sample text 325"}, {"role": "user", "content": "示例文本326号"}]}, "parameters": {"result_format": "message"}}));
}

#[test]
fn body_142_ds_text_qwen_mt_plus_mt() {
    assert_same(&GENERATION, "142-ds-text-qwen-mt-plus-mt", &qwen_request!(GenerationRequest {"model": "qwen-mt-plus", "input": {"messages": [{"content": "示例文本331号", "role": "user"}]}, "parameters": {"translation_options": {"source_lang": "auto", "target_lang": "English"}}}));
}

#[test]
fn body_145_ds_text_qwen_plus() {
    assert_same(&GENERATION, "145-ds-text-qwen-plus", &qwen_request!(GenerationRequest {"model": "qwen-plus", "input": {"messages": [{"role": "system", "content": "sample text 336"}, {"role": "user", "content": "示例文本337号"}]}, "parameters": {"result_format": "message"}}));
}

#[test]
fn body_148_ds_text_glm_5_1_sse_tools() {
    assert_same(&GENERATION, "148-ds-text-glm-5.1-sse-tools", &qwen_request!(GenerationRequest {"stream": true, "model": "glm-5.1", "input": {"messages": [{"role": "user", "content": "示例文本340号"}]}, "parameters": {"tools": [{"type": "function", "function": {"name": "get_weather", "description": "示例文本341号", "parameters": {"type": "object", "properties": {"city": {"type": "string", "description": "示例文本342号"}}, "required": ["city"]}}}], "tool_stream": true, "incremental_output": true, "result_format": "message"}}));
}

#[test]
fn body_151_ds_text_siliconflow_deepseek_v3_2_sse_think() {
    assert_same(&GENERATION, "151-ds-text-siliconflow-deepseek-v3.2-sse-think", &qwen_request!(GenerationRequest {"stream": true, "model": "siliconflow/deepseek-v3.2", "input": {"messages": [{"role": "user", "content": "示例文本345号"}]}, "parameters": {"enable_thinking": true, "incremental_output": true, "result_format": "message"}}));
}

#[test]
fn body_154_ds_text_deepseek_v3_2_sse_think() {
    assert_same(&GENERATION, "154-ds-text-deepseek-v3.2-sse-think", &qwen_request!(GenerationRequest {"stream": true, "model": "deepseek-v3.2", "input": {"messages": [{"role": "user", "content": "示例文本352号"}]}, "parameters": {"enable_thinking": true, "incremental_output": true, "result_format": "message"}}));
}

#[test]
fn body_157_ds_text_qwen3_coder_next_partial() {
    assert_same(&GENERATION, "157-ds-text-qwen3-coder-next-partial", &qwen_request!(GenerationRequest {"model": "qwen3-coder-next", "input": {"messages": [{"role": "user", "content": "示例文本359号"}, {"role": "assistant", "content": "sample text 360", "partial": true}]}, "parameters": {"result_format": "message"}}));
}

#[test]
fn body_160_ds_text_glm_4_5_sse_think_json() {
    assert_same(&GENERATION, "160-ds-text-glm-4.5-sse-think-json", &qwen_request!(GenerationRequest {"stream": true, "model": "glm-4.5", "input": {"messages": [{"role": "system", "content": "示例文本366号 as JSON"}, {"role": "user", "content": "示例文本367号"}]}, "parameters": {"enable_thinking": true, "incremental_output": true, "result_format": "message", "response_format": {"type": "json_object"}}}));
}

#[test]
fn body_163_ds_text_qwen_plus_sse_think_multiturn() {
    assert_same(&GENERATION, "163-ds-text-qwen-plus-sse-think-multiturn", &qwen_request!(GenerationRequest {"stream": true, "model": "qwen-plus", "input": {"messages": [{"role": "user", "content": "示例文本373号"}, {"role": "assistant", "content": "示例文本374号"}, {"role": "user", "content": "示例文本375号"}]}, "parameters": {"enable_thinking": true, "incremental_output": true, "result_format": "message"}}));
}

#[test]
fn body_166_ds_text_qwen_mt_flash_mt() {
    assert_same(&GENERATION, "166-ds-text-qwen-mt-flash-mt", &qwen_request!(GenerationRequest {"model": "qwen-mt-flash", "input": {"messages": [{"content": "示例文本378号", "role": "user"}]}, "parameters": {"translation_options": {"source_lang": "auto", "target_lang": "English"}}}));
}

#[test]
fn body_169_ds_text_qwen_plus_search_searchopts() {
    assert_same(&GENERATION, "169-ds-text-qwen-plus-search-searchopts", &qwen_request!(GenerationRequest {"model": "qwen-plus", "input": {"messages": [{"role": "user", "content": "示例文本385号"}]}, "parameters": {"enable_search": true, "search_options": {"search_strategy": "max", "enable_source": true}, "result_format": "message"}}));
}

#[test]
fn body_172_ds_text_qwen_plus_search_searchopts() {
    assert_same(&GENERATION, "172-ds-text-qwen-plus-search-searchopts", &qwen_request!(GenerationRequest {"model": "qwen-plus", "input": {"messages": [{"role": "user", "content": "示例文本388号"}]}, "parameters": {"enable_search": true, "search_options": {"enable_search_extension": true, "enable_source": true}, "result_format": "message"}}));
}

#[test]
fn body_175_ds_text_qwen_plus_search_searchopts() {
    assert_same(&GENERATION, "175-ds-text-qwen-plus-search-searchopts", &qwen_request!(GenerationRequest {"model": "qwen-plus", "input": {"messages": [{"role": "user", "content": "示例文本391号"}]}, "parameters": {"enable_search": true, "search_options": {"search_strategy": "turbo", "enable_source": true, "intention_options": {"prompt_intervene": "示例文本392号"}}, "result_format": "message"}}));
}

#[test]
fn body_178_ds_text_qwen_plus_sse_think_search_searchopts() {
    assert_same(&GENERATION, "178-ds-text-qwen-plus-sse-think-search-searchopts", &qwen_request!(GenerationRequest {"stream": true, "model": "qwen-plus", "input": {"messages": [{"role": "user", "content": "示例文本396号"}]}, "parameters": {"enable_thinking": true, "incremental_output": true, "result_format": "message", "enable_search": true, "search_options": {"forced_search": true, "enable_source": true, "enable_citation": true, "citation_format": "[ref_<number>]", "search_strategy": "max"}}}));
}

#[test]
fn body_181_ds_text_qwen_plus_character() {
    assert_same(&GENERATION, "181-ds-text-qwen-plus-character", &qwen_request!(GenerationRequest {"model": "qwen-plus-character", "input": {"messages": [{"role": "system", "content": "示例文本403号"}, {"role": "assistant", "content": "示例文本404号"}, {"role": "user", "content": "示例文本405号"}]}, "parameters": {"seed": 123321}}));
}

#[test]
fn body_184_ds_text_qwen_plus_character_partial() {
    assert_same(&GENERATION, "184-ds-text-qwen-plus-character-partial", &qwen_request!(GenerationRequest {"model": "qwen-plus-character", "input": {"messages": [{"role": "system", "content": "示例文本417号"}, {"role": "assistant", "content": "示例文本418号"}, {"role": "assistant", "content": "示例文本419号"}, {"role": "assistant", "content": "示例文本420号"}, {"role": "assistant", "content": "示例文本421号", "partial": true}]}}));
}

#[test]
fn body_187_ds_text_glm_5_sse_think() {
    assert_same(&GENERATION, "187-ds-text-glm-5-sse-think", &qwen_request!(GenerationRequest {"stream": true, "model": "glm-5", "input": {"messages": [{"role": "user", "content": "示例文本429号"}]}, "parameters": {"enable_thinking": true, "incremental_output": true, "result_format": "message"}}));
}

#[test]
fn body_recorded_001_auth_error_nosse() {
    assert_same(&GENERATION, "recorded/001-auth-error-nosse", &qwen_request!(GenerationRequest {"model": "qwen-max", "input": {"prompt": "示例文本892号"}, "parameters": {"result_format": "text", "seed": 1234, "max_tokens": 1500, "top_p": 0.8, "top_k": 100, "repetition_penalty": 1.1, "temperature": 0.85, "stop": [[37763, 367]], "enable_search": false, "incremental_output": false}}));
}

#[test]
fn body_recorded_004_conversation_generation_message_partial_nosse() {
    assert_same(&GENERATION, "recorded/004-conversation-generation-message-partial-nosse", &qwen_request!(GenerationRequest {"model": "qwen-max", "input": {"messages": [{"role": "user", "content": "示例文本900号"}, {"role": "assistant", "content": "示例文本901号", "partial": true}]}, "parameters": {"result_format": "message", "seed": 1234, "top_p": 0.8, "top_k": 100, "repetition_penalty": 1.1, "temperature": 0.85, "stop": [[37763, 367]], "enable_search": false}}));
}

#[test]
fn body_recorded_007_conversation_generation_message_with_doc_url_sse() {
    assert_same(&GENERATION, "recorded/007-conversation-generation-message-with-doc-url-sse", &qwen_request!(GenerationRequest {"stream": true, "model": "qwen-doc-turbo", "input": {"messages": [{"role": "system", "content": "sample text 908"}, {"role": "user", "content": [{"type": "text", "text": "示例文本909号 as JSON"}, {"type": "doc_url", "doc_url": ["https://media.example.com/sample-910.docx", "https://media.example.com/sample-911.docx"], "file_parsing_strategy": "auto"}]}]}, "parameters": {"result_format": "message", "incremental_output": true}}));
}

#[test]
fn body_recorded_010_deep_research_planning_type_sse() {
    assert_same(&GENERATION, "recorded/010-deep-research-planning-type-sse", &qwen_request!(GenerationRequest {"stream": true, "model": "qwen-deep-research", "input": {"messages": [{"role": "user", "content": "示例文本917号"}, {"content": "示例文本918号", "role": "assistant"}, {"content": "示例文本919号", "role": "user"}]}, "parameters": {"result_format": "message", "incremental_output": true}}));
}

#[test]
fn body_recorded_034_single_generation_message_nosse() {
    assert_same(&GENERATION, "recorded/034-single-generation-message-nosse", &qwen_request!(GenerationRequest {"model": "qwen-max", "input": {"messages": [{"role": "user", "content": "示例文本981号"}]}, "parameters": {"result_format": "message", "seed": 1234, "max_completion_tokens": 1500, "top_p": 0.8, "top_k": 100, "repetition_penalty": 1.1, "temperature": 0.85, "stop": [[37763, 367]], "enable_search": false, "incremental_output": false}}));
}

#[test]
fn body_recorded_037_single_generation_message_reasoning_sse() {
    assert_same(&GENERATION, "recorded/037-single-generation-message-reasoning-sse", &qwen_request!(GenerationRequest {"stream": true, "model": "qwen-plus-latest", "input": {"messages": [{"role": "user", "content": "示例文本984号"}]}, "parameters": {"result_format": "message", "incremental_output": true, "enable_thinking": true, "thinking_budget": 10}}));
}

#[test]
fn body_recorded_040_single_generation_message_search_sse() {
    assert_same(&GENERATION, "recorded/040-single-generation-message-search-sse", &qwen_request!(GenerationRequest {"stream": true, "model": "qwen-plus", "input": {"messages": [{"role": "user", "content": "示例文本989号"}]}, "parameters": {"result_format": "message", "enable_search": true, "search_options": {"enable_source": true, "forced_search": true, "prepend_search_result": true, "search_strategy": "standard"}, "incremental_output": true}}));
}

#[test]
fn body_recorded_043_single_generation_message_with_code_interpreter_sse() {
    assert_same(&GENERATION, "recorded/043-single-generation-message-with-code-interpreter-sse", &qwen_request!(GenerationRequest {"stream": true, "model": "qwen3-max-preview", "input": {"messages": [{"role": "user", "content": "示例文本997号"}]}, "parameters": {"result_format": "message", "enable_thinking": true, "enable_code_interpreter": true, "incremental_output": true}}));
}

#[test]
fn body_recorded_046_single_generation_message_with_tools_sse() {
    assert_same(&GENERATION, "recorded/046-single-generation-message-with-tools-sse", &qwen_request!(GenerationRequest {"stream": true, "model": "qwen-plus", "input": {"messages": [{"role": "user", "content": "示例文本1005号"}, {"role": "assistant", "content": "", "tool_calls": [{"function": {"name": "get_current_weather", "arguments": "{\"location\": \"示例文本1006号\"}"}, "index": 0, "id": "call_cec4c19d27624537b583af", "type": "function"}, {"function": {"name": "get_current_weather", "arguments": "{\"location\": \"示例文本1007号\"}"}, "index": 1, "id": "call_dxjdop3d27624537b583af", "type": "function"}]}, {"role": "tool", "content": "示例文本1008号", "tool_call_id": "call_cec4c19d27624537b583af"}, {"role": "tool", "content": "示例文本1009号", "tool_call_id": "call_dxjdop3d27624537b583af"}]}, "parameters": {"result_format": "message", "seed": 6999, "incremental_output": true, "tools": [{"type": "function", "function": {"name": "get_current_weather", "description": "示例文本1010号", "parameters": {"type": "object", "properties": {"location": {"type": "string", "description": "示例文本1011号"}}, "required": ["location"]}}}], "parallel_tool_calls": true}}));
}
