// The bodies of fixtures/bodies/responses.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{RESPONSES, assert_same};

#[test]
fn body_responses_text() {
    assert_same(&RESPONSES, "responses/text", &qwen_request!(ResponsesRequest {"model": "qwen3.8-max", "input": "Which bird dives for fish?"}));
}

#[test]
fn body_responses_instructions() {
    assert_same(&RESPONSES, "responses/instructions", &qwen_request!(ResponsesRequest {"model": "qwen3.7-plus", "instructions": "Answer in one sentence.", "input": "Why is the sky blue?", "temperature": 0.7, "top_p": 0.8, "max_output_tokens": 256}));
}

#[test]
fn body_responses_messages() {
    assert_same(&RESPONSES, "responses/messages", &qwen_request!(ResponsesRequest {"model": "qwen3.8-max", "input": [{"role": "developer", "content": "Be brief."}, {"type": "message", "role": "user", "content": "Hello"}, {"role": "assistant", "content": "Hi!"}, {"role": "user", "content": "Who are you?"}]}));
}

#[test]
fn body_responses_image() {
    assert_same(&RESPONSES, "responses/image", &qwen_request!(ResponsesRequest {"model": "qwen3.8-max", "input": [{"role": "system", "content": [{"type": "input_text", "text": "Answer in English."}]}, {"role": "user", "content": [{"type": "input_text", "text": "Which bird is this?"}, {"type": "input_image", "image_url": "https://media.example.com/kingfisher.png"}]}], "reasoning": {"effort": "low"}}));
}

#[test]
fn body_responses_older_parts() {
    assert_same(&RESPONSES, "responses/older-parts", &qwen_request!(ResponsesRequest {"model": "qwen3.5-plus", "input": [{"role": "user", "content": [{"type": "text", "text": "Which bird is this?"}, {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}}]}]}));
}

#[test]
fn body_responses_audio_and_video() {
    assert_same(&RESPONSES, "responses/audio-and-video", &qwen_request!(ResponsesRequest {"model": "qwen3.8-omni-flash", "input": [{"role": "user", "content": [{"type": "input_audio", "format": "mp3", "audio_url": "https://media.example.com/song.mp3", "use_multichannel": true}, {"type": "input_audio", "format": "wav", "data": "data:audio/wav;base64,UklGRg=="}, {"type": "input_video", "video_url": "https://media.example.com/dive.mp4", "fps": 0.5}, {"type": "input_text", "text": "What happens?"}]}], "tools": [{"type": "web_search"}]}));
}

#[test]
fn body_responses_document() {
    assert_same(&RESPONSES, "responses/document", &qwen_request!(ResponsesRequest {"model": "qwen3.5-ocr", "input": [{"role": "user", "content": [{"type": "input_file", "file_url": "https://media.example.com/report.pdf"}]}], "ocr_options": {"task": "document_parsing"}}));
}

#[test]
fn body_responses_continued() {
    assert_same(&RESPONSES, "responses/continued", &qwen_request!(ResponsesRequest {"model": "qwen3.6-plus", "input": "And in winter?", "previous_response_id": "resp_1", "store": true, "stream": false}));
}

#[test]
fn body_responses_conversation() {
    assert_same(&RESPONSES, "responses/conversation", &qwen_request!(ResponsesRequest {"model": "qwen3.6-plus", "input": "And in winter?", "conversation": "conv_1", "store": false}));
}

#[test]
fn body_responses_tools_of_the_service() {
    assert_same(&RESPONSES, "responses/tools-of-the-service", &qwen_request!(ResponsesRequest {"model": "qwen3.8-max", "input": "What is new on kingfishers?", "tools": [{"type": "web_search"}, {"type": "web_extractor"}, {"type": "code_interpreter"}, {"type": "web_search_image"}], "tool_choice": "auto", "stream": true}));
}

#[test]
fn body_responses_image_search() {
    assert_same(&RESPONSES, "responses/image-search", &qwen_request!(ResponsesRequest {"model": "qwen3.5-plus", "input": [{"role": "user", "content": [{"type": "input_image", "image_url": "https://media.example.com/kingfisher.png"}]}], "tools": [{"type": "image_search"}]}));
}

#[test]
fn body_responses_file_search_and_mcp() {
    assert_same(&RESPONSES, "responses/file-search-and-mcp", &qwen_request!(ResponsesRequest {"model": "qwen3.7-max", "input": "Where do kingfishers live?", "tools": [{"type": "file_search", "vector_store_ids": ["store-1"]}, {"type": "mcp", "server_protocol": "sse", "server_label": "maps", "server_description": "Maps", "server_url": "https://mcp.example.com/sse", "headers": {"Authorization": "Bearer token"}}]}));
}

#[test]
fn body_responses_function() {
    assert_same(&RESPONSES, "responses/function", &qwen_request!(ResponsesRequest {"model": "qwen3.8-max", "input": "What time is it in Lima?", "tools": [{"type": "function", "name": "get_time", "description": "The time in a city", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}}], "tool_choice": "required", "enable_thinking": false}));
}

#[test]
fn body_responses_allowed_tools() {
    assert_same(&RESPONSES, "responses/allowed-tools", &qwen_request!(ResponsesRequest {"model": "qwen3.8-max", "input": "What time is it in Lima?", "tools": [{"type": "function", "name": "get_time", "description": "The time in a city", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}}, {"type": "web_search"}], "tool_choice": {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": "get_time"}]}, "parallel_tool_calls": true}));
}

#[test]
fn body_responses_second_turn() {
    assert_same(&RESPONSES, "responses/second-turn", &qwen_request!(ResponsesRequest {"model": "qwen3.7-plus", "input": [{"role": "user", "content": "What time is it in Lima?"}, {"id": "msg_1", "summary": [{"type": "summary_text", "text": "A tool will know."}], "type": "reasoning", "content": null, "encrypted_content": null, "status": null}, {"id": "msg_2", "content": [{"annotations": [], "text": "I look.", "type": "output_text", "logprobs": null}], "role": "assistant", "status": "completed", "type": "message"}, {"arguments": "{\"city\": \"Lima\"}", "call_id": "call_1", "name": "get_time", "type": "function_call", "id": "msg_3", "status": "completed"}, {"type": "function_call_output", "call_id": "call_1", "output": "6:00"}], "tools": [{"type": "function", "name": "get_time", "description": "The time in a city", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}}]}));
}

#[test]
fn body_responses_parallel_calls() {
    assert_same(&RESPONSES, "responses/parallel-calls", &qwen_request!(ResponsesRequest {"model": "qwen3.7-plus", "input": [{"role": "user", "content": "What time is it in Lima and in Oslo?"}, {"type": "function_call", "call_id": "call_1", "name": "get_time", "arguments": "{\"city\":\"Lima\"}"}, {"type": "function_call", "call_id": "call_2", "name": "get_time", "arguments": "{\"city\":\"Oslo\"}"}, {"type": "function_call_output", "call_id": "call_1", "output": "6:00"}, {"type": "function_call_output", "call_id": "call_2", "output": "13:00"}], "tools": [{"type": "function", "name": "get_time", "description": "The time in a city", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}}]}));
}

#[test]
fn body_responses_output_sent_back() {
    assert_same(&RESPONSES, "responses/output-sent-back", &qwen_request!(ResponsesRequest {"model": "qwen3.8-max", "input": [{"role": "user", "content": "What is new on kingfishers?"}, {"type": "web_search_call", "id": "msg_1", "status": "completed", "action": {"type": "search", "queries": ["kingfishers"], "sources": [{"type": "url", "url": "https://birds.example.com/"}]}}, {"type": "web_extractor_call", "id": "msg_2", "status": "completed", "urls": ["https://birds.example.com/"], "goal": "News", "output": "Nothing new."}, {"type": "code_interpreter_call", "id": "msg_3", "status": "completed", "code": "print(1)", "outputs": [{"type": "logs", "logs": "1"}], "container_id": "c1"}, {"type": "mcp_call", "id": "msg_4", "status": "completed", "name": "maps_find", "server_label": "maps", "arguments": "{}", "output": "[]"}, {"type": "file_search_call", "id": "msg_5", "status": "completed", "queries": ["kingfisher"], "results": [{"file_id": "f1", "filename": "birds.pdf", "score": 0.5, "text": "A bird."}]}, {"type": "message", "id": "msg_6", "role": "assistant", "status": "completed", "content": [{"type": "output_text", "text": "Nothing.", "annotations": []}]}, {"role": "user", "content": "Sure?"}]}));
}

#[test]
fn body_conversations_new() {
    assert_same(&RESPONSES, "conversations/new", &qwen_request!(ConversationRequest {"metadata": {"topic": "birds"}, "items": [{"type": "message", "role": "system", "content": "Be brief."}, {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hello"}]}]}));
}

#[test]
fn body_conversations_labels() {
    assert_same(&RESPONSES, "conversations/labels", &qwen_request!(ConversationRequest {"metadata": {"topic": "fish"}}));
}

#[test]
fn body_conversations_items() {
    assert_same(&RESPONSES, "conversations/items", &qwen_request!(ConversationRequest {"items": [{"type": "message", "role": "user", "content": "And in winter?"}]}));
}
