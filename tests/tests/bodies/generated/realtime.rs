// The bodies of fixtures/bodies/realtime.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{REALTIME, assert_same};

#[test]
fn body_rt_omni_session_update_35() {
    assert_same(&REALTIME, "rt-omni-session-update-35", &qwen_request!(RealtimeRequest {"event_id": "event_a01", "type": "session.update", "session": {"modalities": ["text", "audio"], "model": "qwen3.5-omni-flash-realtime", "voice": "Tina", "audio": {"input": {"format": {"type": "pcm", "sample_rate": 16000}}, "output": {"format": {"type": "wav", "sample_rate": 24000}}}, "instructions": "sample instructions", "turn_detection": {"type": "server_vad", "threshold": 0.5, "silence_duration_ms": 800}, "enable_search": false, "tools": [{"type": "function", "function": {"name": "look_up_tide", "description": "sample description", "parameters": {"type": "object", "properties": {"harbour": {"type": "string", "description": "sample"}}, "required": ["harbour"]}}}], "seed": 7, "max_tokens": 16384, "repetition_penalty": 1.05, "presence_penalty": 0.0, "top_k": 50, "top_p": 1.0, "temperature": 0.9}}));
}

#[test]
fn body_rt_omni_session_update_legacy() {
    assert_same(&REALTIME, "rt-omni-session-update-legacy", &qwen_request!(RealtimeRequest {"event_id": "event_a02", "type": "session.update", "session": {"modalities": ["text", "audio"], "voice": "Cherry", "input_audio_format": "pcm", "output_audio_format": "pcm", "smooth_output": null, "turn_detection": null, "input_audio_transcription": {"model": "qwen3-asr-flash-realtime"}}}));
}

#[test]
fn body_rt_omni_session_update_search() {
    assert_same(&REALTIME, "rt-omni-session-update-search", &qwen_request!(RealtimeRequest {"type": "session.update", "session": {"enable_search": true, "search_options": {"enable_source": true}, "turn_detection": {"type": "semantic_vad", "threshold": -0.2, "silence_duration_ms": 400}}}));
}

#[test]
fn body_rt_omni38_session_update_mcp() {
    assert_same(&REALTIME, "rt-omni38-session-update-mcp", &qwen_request!(RealtimeRequest {"type": "session.update", "session": {"tools": [{"type": "mcp", "server_label": "harbour", "server_url": "https://example.com/mcp", "authorization": "Bearer x", "allowed_tools": ["tide_now"], "require_approval": "always"}]}}));
}

#[test]
fn body_rt_omni38_session_update_4ch() {
    assert_same(&REALTIME, "rt-omni38-session-update-4ch", &qwen_request!(RealtimeRequest {"type": "session.update", "session": {"audio": {"input": {"format": {"type": "pcm", "sample_rate": 16000, "sample_format": "s16le", "channels": 4, "packing": "interleaved", "channel_layout": "foa_ambix"}}, "output": {"voice": "longanlingxin"}}, "video": {"input": {"representation_compact": "normal"}}}}));
}

#[test]
fn body_rt_omni_sdk_update_python() {
    assert_same(&REALTIME, "rt-omni-sdk-update-python", &qwen_request!(RealtimeRequest {"event_id": "event_0123456789abcdef0123456789abcdef", "type": "session.update", "session": {"modalities": ["text", "audio"], "voice": null, "input_audio_format": "pcm16", "output_audio_format": "pcm16", "input_audio_transcription": {"model": null}, "turn_detection": {"type": "server_vad", "threshold": 0.2, "prefix_padding_ms": 300, "silence_duration_ms": 800}}}));
}

#[test]
fn body_rt_audio_append() {
    assert_same(&REALTIME, "rt-audio-append", &qwen_request!(RealtimeRequest {"event_id": "event_a03", "type": "input_audio_buffer.append", "audio": "AAAAAA=="}));
}

#[test]
fn body_rt_audio_commit() {
    assert_same(&REALTIME, "rt-audio-commit", &qwen_request!(RealtimeRequest {"event_id": "event_a04", "type": "input_audio_buffer.commit"}));
}

#[test]
fn body_rt_audio_clear() {
    assert_same(&REALTIME, "rt-audio-clear", &qwen_request!(RealtimeRequest {"event_id": "event_a05", "type": "input_audio_buffer.clear"}));
}

#[test]
fn body_rt_image_append() {
    assert_same(&REALTIME, "rt-image-append", &qwen_request!(RealtimeRequest {"event_id": "event_a06", "type": "input_image_buffer.append", "image": "/9j/4AAQ"}));
}

#[test]
fn body_rt_omni_function_output() {
    assert_same(&REALTIME, "rt-omni-function-output", &qwen_request!(RealtimeRequest {"event_id": "event_a07", "type": "conversation.item.create", "item": {"id": "item_a1", "type": "function_call_output", "call_id": "call_a1", "output": "sample output"}}));
}

#[test]
fn body_rt_omni38_mcp_approval() {
    assert_same(&REALTIME, "rt-omni38-mcp-approval", &qwen_request!(RealtimeRequest {"event_id": "event_a08", "type": "conversation.item.create", "item": {"type": "mcp_approval_response", "approval_request_id": "opaque_1", "approve": true}}));
}

#[test]
fn body_rt_response_create() {
    assert_same(&REALTIME, "rt-response-create", &qwen_request!(RealtimeRequest {"type": "response.create", "event_id": "event_a09"}));
}

#[test]
fn body_rt_response_create_sdk() {
    assert_same(&REALTIME, "rt-response-create-sdk", &qwen_request!(RealtimeRequest {"event_id": "event_a10", "type": "response.create", "response": {"instructions": null, "modalities": ["text"]}}));
}

#[test]
fn body_rt_response_cancel() {
    assert_same(&REALTIME, "rt-response-cancel", &qwen_request!(RealtimeRequest {"event_id": "event_a11", "type": "response.cancel"}));
}

#[test]
fn body_rt_qwen_audio_update() {
    assert_same(&REALTIME, "rt-qwen-audio-update", &qwen_request!(RealtimeRequest {"type": "session.update", "session": {"modalities": ["text", "audio"], "voice": "longanqian", "max_history_turns": 20, "enable_speech_emotion": true, "turn_detection": {"type": "smart_turn", "voiceprint_audio_urls": ["https://example.com/speaker1.pcm", "https://example.com/speaker2.wav"]}}}));
}

#[test]
fn body_rt_qwen_audio_message_item() {
    assert_same(&REALTIME, "rt-qwen-audio-message-item", &qwen_request!(RealtimeRequest {"type": "conversation.item.create", "previous_item_id": "item_b1", "item": {"id": "my_item_1", "type": "message", "role": "user", "content": [{"type": "input_text", "text": "sample text"}]}}));
}

#[test]
fn body_rt_qwen_audio_item_retrieve() {
    assert_same(&REALTIME, "rt-qwen-audio-item-retrieve", &qwen_request!(RealtimeRequest {"type": "conversation.item.retrieve", "item_id": "item_b1"}));
}

#[test]
fn body_rt_qwen_audio_item_delete() {
    assert_same(&REALTIME, "rt-qwen-audio-item-delete", &qwen_request!(RealtimeRequest {"type": "conversation.item.delete", "item_id": "item_b1"}));
}

#[test]
fn body_rt_asr_session_update() {
    assert_same(&REALTIME, "rt-asr-session-update", &qwen_request!(RealtimeRequest {"event_id": "event_c1", "type": "session.update", "session": {"input_audio_format": "pcm", "sample_rate": 16000, "input_audio_transcription": {"language": "zh"}, "turn_detection": {"type": "server_vad", "threshold": 0.0, "silence_duration_ms": 400}}}));
}

#[test]
fn body_rt_session_finish() {
    assert_same(&REALTIME, "rt-session-finish", &qwen_request!(RealtimeRequest {"event_id": "event_c2", "type": "session.finish"}));
}

#[test]
fn body_rt_tts_session_update() {
    assert_same(&REALTIME, "rt-tts-session-update", &qwen_request!(RealtimeRequest {"event_id": "event_d1", "type": "session.update", "session": {"voice": "Cherry", "mode": "server_commit", "language_type": "Chinese", "response_format": "pcm", "sample_rate": 24000, "instructions": "", "optimize_instructions": false}}));
}

#[test]
fn body_rt_tts_text_append() {
    assert_same(&REALTIME, "rt-tts-text-append", &qwen_request!(RealtimeRequest {"event_id": "event_d2", "type": "input_text_buffer.append", "text": "sample text"}));
}

#[test]
fn body_rt_tts_text_commit() {
    assert_same(&REALTIME, "rt-tts-text-commit", &qwen_request!(RealtimeRequest {"event_id": "event_d3", "type": "input_text_buffer.commit"}));
}

#[test]
fn body_rt_livetranslate_update() {
    assert_same(&REALTIME, "rt-livetranslate-update", &qwen_request!(RealtimeRequest {"event_id": "event_e1", "type": "session.update", "session": {"modalities": ["text", "audio"], "voice": "default", "enable_voice_clone": true, "voice_clone_options": {"frequency": "once"}, "sample_rate": 16000, "input_audio_format": "pcm", "output_audio_format": "pcm", "input_audio_transcription": {"model": "qwen3-asr-flash-realtime", "language": "zh"}, "translation": {"language": "en", "corpus": {"phrases": {"示例": "sample"}}}}}));
}
