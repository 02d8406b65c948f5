// The bodies of fixtures/bodies/messages.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{MESSAGES, assert_same};

#[test]
fn body_messages_text() {
    assert_same(&MESSAGES, "messages/text", &qwen_request!(MessagesRequest {"model": "qwen3.8-max", "max_tokens": 1024, "messages": [{"role": "user", "content": "Which bird dives for fish?"}]}));
}

#[test]
fn body_messages_system() {
    assert_same(&MESSAGES, "messages/system", &qwen_request!(MessagesRequest {"model": "qwen-plus", "max_tokens": 256, "system": "Be brief.", "messages": [{"role": "user", "content": "Hello"}, {"role": "assistant", "content": "Hi!"}, {"role": "user", "content": [{"type": "text", "text": "Who are you?"}]}], "temperature": 1.5, "top_p": 0.8, "top_k": 20, "stop_sequences": ["END"], "stream": true}));
}

#[test]
fn body_messages_thinking() {
    assert_same(&MESSAGES, "messages/thinking", &qwen_request!(MessagesRequest {"model": "qwen3.8-max", "max_tokens": 4096, "thinking": {"type": "enabled", "budget_tokens": 1024}, "messages": [{"role": "user", "content": "Why is the sky blue?"}], "stream": true}));
}

#[test]
fn body_messages_images_and_videos() {
    assert_same(&MESSAGES, "messages/images-and-videos", &qwen_request!(MessagesRequest {"model": "qwen3.7-plus", "max_tokens": 1024, "thinking": {"type": "disabled"}, "messages": [{"role": "user", "content": [{"type": "image", "source": {"type": "url", "url": "https://media.example.com/kingfisher.jpg"}}, {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "iVBORw0KGgo="}}, {"type": "video", "source": {"type": "url", "url": "https://media.example.com/dive.mp4"}}, {"type": "text", "text": "What is this?"}]}]}));
}

#[test]
fn body_messages_tools() {
    assert_same(&MESSAGES, "messages/tools", &qwen_request!(MessagesRequest {"model": "deepseek-v4-flash", "max_tokens": 1024, "tools": [{"name": "get_time", "description": "The time in a city", "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}}], "tool_choice": {"type": "auto", "disable_parallel_tool_use": true}, "messages": [{"role": "user", "content": "What time is it in Lima?"}]}));
}

#[test]
fn body_messages_tool_results() {
    assert_same(&MESSAGES, "messages/tool-results", &qwen_request!(MessagesRequest {"model": "qwen3.7-plus", "max_tokens": 1024, "tools": [{"name": "get_time", "description": "The time in a city", "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}}], "messages": [{"role": "user", "content": "What time is it in Lima and in Oslo?"}, {"role": "assistant", "content": [{"type": "thinking", "signature": "", "thinking": "Two calls."}, {"type": "text", "text": "I look."}, {"type": "tool_use", "id": "toolu_1", "name": "get_time", "input": {"city": "Lima"}}, {"type": "tool_use", "id": "toolu_2", "name": "get_time", "input": {"city": "Oslo"}}]}, {"role": "user", "content": [{"type": "tool_result", "tool_use_id": "toolu_1", "content": "6:00"}, {"type": "tool_result", "tool_use_id": "toolu_2", "content": [{"type": "text", "text": "no such city"}], "is_error": true}]}]}));
}

#[test]
fn body_messages_cache() {
    assert_same(&MESSAGES, "messages/cache", &qwen_request!(MessagesRequest {"model": "qwen3.8-max", "max_tokens": 1024, "system": [{"type": "text", "text": "A long text.", "cache_control": {"type": "ephemeral"}}], "messages": [{"role": "user", "content": [{"type": "text", "text": "Hello", "cache_control": {"type": "ephemeral"}}]}]}));
}

#[test]
fn body_messages_schema() {
    assert_same(&MESSAGES, "messages/schema", &qwen_request!(MessagesRequest {"model": "deepseek-v4-pro", "max_tokens": 1024, "messages": [{"role": "user", "content": "Name a bird."}], "output_config": {"effort": "max", "format": {"type": "json_schema", "schema": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"], "additionalProperties": false}}}}));
}

#[test]
fn body_messages_search() {
    assert_same(&MESSAGES, "messages/search", &qwen_request!(MessagesRequest {"model": "qwen3.8-max", "max_tokens": 2048, "system": [{"type": "text", "text": "x-anthropic-billing-header: cc_entrypoint=cli;"}], "messages": [{"role": "user", "content": "What is new on kingfishers?"}], "tools": [{"type": "web_search_20250305", "name": "web_search", "max_uses": 4}]}));
}

#[test]
fn body_messages_count() {
    assert_same(&MESSAGES, "messages/count", &qwen_request!(TokenCountRequest {"model": "qwen3.7-plus", "system": "Be brief.", "tools": [{"name": "get_time", "description": "The time in a city", "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}}], "messages": [{"role": "user", "content": "Hello"}]}));
}
