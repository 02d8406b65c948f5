//! Speech, recognition, voices, vocabularies, and the request that starts a batch.

use serde_json::{Value as Json, json};

use crate::{
    edge::{Body, Edge},
    numbers::multimodal,
};

pub(crate) fn edges() -> Vec<Edge> {
    let mut edges = synthesis();
    edges.extend(recognition());
    edges.extend(customization());
    edges.extend(batches());
    edges
}

const AUDIO: &str = "https://example.com/a.wav";

/// A text read out by `CosyVoice`.
pub(crate) fn spoken() -> Body {
    let input = json!({ "text": "Good morning", "voice": "longanyang" });
    Body::of("SpeechRequest", json!({ "model": "cosyvoice-v3-flash", "input": input }))
}

/// A vocabulary of one word.
pub(crate) fn vocabulary() -> Body {
    Body::of(
        "VocabularyRequest",
        json!({
            "model": "speech-biasing",
            "input": {
                "action": "create_vocabulary",
                "target_model": "fun-asr",
                "prefix": "birds",
                "vocabulary": [{ "text": "heron", "weight": 4 }],
            },
        }),
    )
}

fn synthesis() -> Vec<Edge> {
    let spoken = spoken();
    let qwen = multimodal("qwen3-tts-flash", json!({ "text": "Good morning", "voice": "Cherry" }));
    let marked = spoken.with("input.enable_aigc_tag", true);
    let session = Body::of(
        "SpeechSessionRequest",
        json!({ "model": "qwen3-tts-flash-realtime", "session": { "voice": "Cherry" } }),
    );
    let recognized = Body::of(
        "RecognitionTaskRequest",
        json!({
            "model": "paraformer-realtime-v2",
            "task_group": "audio",
            "task": "asr",
            "function": "recognition",
            "input": {},
            "parameters": { "format": "pcm", "sample_rate": 16000 },
        }),
    );
    vec![
        spoken.edge("speech_text", "input.text", " ", ""),
        // Characters are counted, not bytes.
        qwen.edge("speech_text", "input.text", "雾".repeat(600), "雾".repeat(601)),
        qwen.needs("speech_text", "input.voice", "input"),
        qwen.needs("speech_text", "input.text", "input"),
        spoken.edge("voice_of_another_model", "input.voice", "longanyang", "longxiaochun_v2"),
        spoken.edge(
            "voice_of_another_model",
            "input.voice",
            "cosyvoice-v3-flash-mine-1",
            "cosyvoice-v3-plus-mine-1",
        ),
        qwen.edge("voice_of_another_model", "input.voice", "Cherry", "cherry"),
        marked
            .with("input.aigc_propagator", "us")
            .breaks("aigc_tag_missing", "input.enable_aigc_tag", false)
            .told_at("input.aigc_propagator"),
        spoken.breaks("aigc_tag_missing", "input.aigc_propagate_id", "1"),
        session.edge(
            "task_of_another_kind",
            "model",
            "qwen3-tts-flash-realtime",
            "qwen3.5-omni-plus-realtime",
        ),
        recognized.edge("task_of_another_kind", "model", "paraformer-realtime-v2", "cosyvoice-v3-flash"),
    ]
}

fn recognition() -> Vec<Edge> {
    let listened = |model: &str, input: Json| {
        Body::of("TranscriptionRequest", json!({ "model": model, "input": input }))
    };
    let urls = |count: usize| vec![AUDIO; count];
    let body = listened("paraformer-v2", json!({ "file_urls": urls(1) }));
    let at = "input.file_urls";
    vec![
        body.edge("recording_count", at, urls(1), json!([])),
        body.edge("recording_count", at, urls(100), urls(101)),
        listened("fun-asr", json!({ "file_urls": urls(1) })).edge("recording_count", at, urls(1), urls(2)),
        body.needs("recording_missing", at, "input"),
        listened("qwen3-asr-flash-filetrans", json!({ "file_url": AUDIO })).needs(
            "recording_missing",
            "input.file_url",
            "input",
        ),
        body.with("parameters", json!({ "resource_id": "a", "resource_type": "asr_phrase" })).needs(
            "paired_parameter",
            "parameters.resource_type",
            "parameters.resource_id",
        ),
        body.with("parameters", json!({ "resource_id": "a", "resource_type": "asr_phrase" })).needs(
            "paired_parameter",
            "parameters.resource_id",
            "parameters.resource_type",
        ),
        body.with("parameters", json!({ "speaker_count": 2, "diarization_enabled": true }))
            .breaks("paired_parameter", "parameters.diarization_enabled", false)
            .told_at("parameters.speaker_count"),
    ]
}

fn customization() -> Vec<Edge> {
    let cloned = Body::of(
        "VoiceRequest",
        json!({
            "model": "voice-enrollment",
            "input": { "action": "create_voice", "target_model": "cosyvoice-v3.5-plus", "prefix": "myvoice", "url": AUDIO },
        }),
    );
    let qwen = Body::of(
        "VoiceRequest",
        json!({
            "model": "qwen-voice-enrollment",
            "input": {
                "action": "create",
                "target_model": "qwen3-tts-vc-2026-01-22",
                "preferred_name": "mine",
                "audio": { "data": AUDIO },
            },
        }),
    );
    let list =
        Body::of("VoiceRequest", json!({ "model": "voice-enrollment", "input": { "action": "list_voice" } }));
    let designed = cloned
        .with("input.url", Json::Null)
        .with("input.voice_prompt", "Calm")
        .with("input.preview_text", "Hi");
    let (prefix, name) = ("input.prefix", "input.preferred_name");
    let word = "input.vocabulary[0].text";
    vec![
        list.edge("customization_action", "input.action", "list_voice", "list"),
        cloned.needs("customization_field_missing", "input.prefix", "input"),
        cloned.needs("customization_field_missing", "input.url", "input"),
        designed.breaks("customization_field_missing", "input.url", AUDIO).told_at("input"),
        designed.needs("customization_field_missing", "input.preview_text", "input"),
        cloned.edge("customization_name", prefix, "a", ""),
        cloned.edge("customization_name", prefix, "Voice12345", "Voice123456"),
        cloned.edge("customization_name", prefix, "ab", "a_b"),
        qwen.edge("customization_name", name, "a_3456789012345B", "a_3456789012345BC"),
        qwen.edge("customization_name", name, "a_b", "a-b"),
        vocabulary().edge("customization_name", prefix, "birds", "Birds"),
        vocabulary().edge("vocabulary_word_length", word, "翠".repeat(15), "翠".repeat(16)),
        vocabulary().edge("vocabulary_word_length", word, "a b c d e f g", "a b c d e f g h"),
    ]
}

fn batches() -> Vec<Edge> {
    let body = Body::of(
        "BatchRequest",
        json!({ "input_file_id": "file-batch-1", "endpoint": "/v1/chat/completions", "completion_window": "24h" }),
    );
    let (window, name, description) = ("completion_window", "metadata.ds_name", "metadata.ds_description");
    vec![
        body.edge("batch_endpoint", "endpoint", "/v1/chat/ds-test", "/v1/completions"),
        body.edge("batch_endpoint", "endpoint", "/v1/embeddings", "/v1/embeddings/"),
        body.edge("batch_completion_window", window, "24h", "23h"),
        body.edge("batch_completion_window", window, "336h", "337h"),
        body.edge("batch_completion_window", window, "1d", "0d"),
        body.edge("batch_completion_window", window, "14d", "15d"),
        body.edge("batch_completion_window", window, "25h", "1.5d"),
        body.edge("batch_metadata_length", name, "雾".repeat(100), "雾".repeat(101)),
        body.edge("batch_metadata_length", description, "雾".repeat(200), "雾".repeat(201)),
    ]
}
