// The bodies of fixtures/bodies/speech.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{SPEECH, assert_same};

#[test]
fn body_325_asr_speech_biasing_create_vocabulary() {
    assert_same(&SPEECH, "325-asr-speech-biasing-create-vocabulary", &qwen_request!(VocabularyRequest {"model": "speech-biasing", "input": {"action": "create_vocabulary", "target_model": "fun-asr", "prefix": "testpfx", "vocabulary": [{"text": "示例文本709号", "weight": 4}]}}));
}

#[test]
fn body_328_asr_speech_biasing_update_vocabulary() {
    assert_same(&SPEECH, "328-asr-speech-biasing-update-vocabulary", &qwen_request!(VocabularyRequest {"model": "speech-biasing", "input": {"action": "update_vocabulary", "vocabulary_id": "vocab-testpfx-xxx", "vocabulary": [{"text": "示例文本710号", "weight": 4, "lang": "zh"}]}}));
}

#[test]
fn body_331_asr_paraformer_v2_async() {
    assert_same(&SPEECH, "331-asr-paraformer-v2-async", &qwen_request!(TranscriptionRequest {"model": "paraformer-v2", "input": {"file_urls": ["https://media.example.com/sample-713.wav", "https://media.example.com/sample-714.wav"]}, "parameters": {"channel_id": [0]}}));
}

#[test]
fn body_334_asr_qwen3_asr_flash_filetrans_async() {
    assert_same(&SPEECH, "334-asr-qwen3-asr-flash-filetrans-async", &qwen_request!(TranscriptionRequest {"model": "qwen3-asr-flash-filetrans", "input": {"file_url": "https://media.example.com/sample-717.mp3"}, "parameters": {"channel_id": [0], "enable_itn": false, "enable_words": true}}));
}

#[test]
fn body_337_tts_qwen_voice_enrollment_delete() {
    assert_same(&SPEECH, "337-tts-qwen-voice-enrollment-delete", &qwen_request!(VoiceRequest {"model": "qwen-voice-enrollment", "input": {"action": "delete", "voice": "yourVoice"}}));
}

#[test]
fn body_340_tts_qwen_voice_enrollment_create() {
    assert_same(&SPEECH, "340-tts-qwen-voice-enrollment-create", &qwen_request!(VoiceRequest {"model": "qwen-voice-enrollment", "input": {"action": "create", "target_model": "qwen3-tts-vc-realtime-2026-01-15", "preferred_name": "myvoice", "audio": {"data": "data:audio/mpeg;base64,U2FtcGxl"}}}));
}

#[test]
fn body_343_tts_voice_enrollment_update_voice() {
    assert_same(&SPEECH, "343-tts-voice-enrollment-update-voice", &qwen_request!(VoiceRequest {"model": "voice-enrollment", "input": {"action": "update_voice", "voice_id": "yourVoiceId", "url": "https://media.example.com/sample-721.wav"}}));
}

#[test]
fn body_346_tts_qwen_voice_design_create_json() {
    assert_same(&SPEECH, "346-tts-qwen-voice-design-create-json", &qwen_request!(VoiceRequest {"model": "qwen-voice-design", "input": {"action": "create", "target_model": "qwen3-tts-vd-realtime-2026-01-15", "preferred_name": "announcer", "voice_prompt": "示例文本724号", "preview_text": "示例文本725号", "language": "zh"}, "parameters": {"sample_rate": 24000, "response_format": "wav"}}));
}

#[test]
fn body_349_tts_qwen_voice_design_delete() {
    assert_same(&SPEECH, "349-tts-qwen-voice-design-delete", &qwen_request!(VoiceRequest {"model": "qwen-voice-design", "input": {"action": "delete", "voice": "yourVoice"}}));
}

#[test]
fn body_352_tts_qwen_voice_design_query() {
    assert_same(&SPEECH, "352-tts-qwen-voice-design-query", &qwen_request!(VoiceRequest {"model": "qwen-voice-design", "input": {"action": "query", "voice": "voiceName"}}));
}
