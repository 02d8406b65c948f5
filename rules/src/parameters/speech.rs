//! Speech.
//!
//! Source: the references of CosyVoice and Qwen-Audio-TTS, as of autumn 2026.

use super::{
    Api, Family, Object, Protocol, Shape, chat, generation::FOREIGN, headers::HEADERS, input, required,
    speaking,
};
use crate::models::Endpoint;

/// Speech over HTTP: `POST /api/v1/services/audio/tts/SpeechSynthesizer`.
pub static SPEECH: Api = Api {
    name: "SpeechRequest",
    body: &SPEECH_BODY,
    protocol: Protocol::DashScope,
    family: Family::Speech,
    endpoints: &[Endpoint::SpeechSynthesizer],
    foreign: FOREIGN,
    input: Some("input"),
    parameters: Some("input"),
};

/// Speech over a WebSocket, as the payload of `run-task`: `/api-ws/v1/inference`.
pub static SPEECH_TASK: Api = Api {
    name: "SpeechTaskRequest",
    body: &SPEECH_TASK_BODY,
    protocol: Protocol::DashScope,
    family: Family::Speech,
    endpoints: &[Endpoint::Inference],
    foreign: FOREIGN,
    input: Some("input"),
    parameters: Some("parameters"),
};

static SPEECH_BODY: Object = Object {
    rust: "SpeechRequest",
    parameters: &[
        chat::MODEL.missing("E165"),
        input(&SPEECH_INPUT, "{ text: \"...\" }", "What is said, and how."),
        chat::STREAM.beside(),
        HEADERS,
    ],
    short_forms: &[],
};

static SPEECH_TASK_BODY: Object = Object {
    rust: "SpeechTaskRequest",
    parameters: &[
        chat::MODEL.missing("E090"),
        required("task_group", Shape::Text, "\"audio\"", "The group of tasks: `audio`.")
            .missing("E090")
            .one_of(&["audio"]),
        required("task", Shape::Text, "\"tts\"", "The task: `tts`.").missing("E090").one_of(&["tts"]),
        required("function", Shape::Text, "\"SpeechSynthesizer\"", "What it does: `SpeechSynthesizer`.")
            .missing("E090")
            .one_of(&["SpeechSynthesizer"]),
        required("input", Shape::Json, "{}", "Nothing: what is said follows in commands of its own.")
            .missing("E090"),
        required(
            "parameters",
            Shape::Object(&SPEECH_TASK_PARAMETERS),
            "{ text_type: \"PlainText\" }",
            "How it is said.",
        )
        .missing("E090"),
        HEADERS,
    ],
    short_forms: &[],
};

static SPEECH_INPUT: Object = Object {
    rust: "SpeechInput",
    parameters: &[
        required("text", Shape::Text, "\"...\"", "What is said.").free().missing("E089"),
        speaking::VOICE,
        speaking::FORMAT,
        speaking::SAMPLE_RATE,
        speaking::VOLUME,
        speaking::RATE,
        speaking::PITCH,
        speaking::BIT_RATE,
        speaking::ENABLE_SSML,
        speaking::WORD_TIMESTAMP_ENABLED,
        speaking::SEED,
        speaking::LANGUAGE_HINTS,
        speaking::INSTRUCTION,
        speaking::ENABLE_AIGC_TAG,
        speaking::AIGC_PROPAGATOR,
        speaking::AIGC_PROPAGATE_ID,
        speaking::PRONUNCIATION,
        speaking::ENABLE_MARKDOWN_FILTER,
    ],
    short_forms: &[],
};

static SPEECH_TASK_PARAMETERS: Object = Object {
    rust: "SpeechTaskParameters",
    parameters: &[
        required("text_type", Shape::Text, "\"PlainText\"", "The form of the text: `PlainText`.")
            .missing("E090")
            .one_of(&["PlainText"]),
        speaking::VOICE,
        speaking::FORMAT,
        speaking::SAMPLE_RATE,
        speaking::VOLUME,
        speaking::RATE,
        speaking::PITCH,
        speaking::BIT_RATE,
        speaking::ENABLE_SSML,
        speaking::WORD_TIMESTAMP_ENABLED,
        speaking::SEED,
        speaking::LANGUAGE_HINTS,
        speaking::INSTRUCTION,
        speaking::ENABLE_AIGC_TAG,
        speaking::AIGC_PROPAGATOR,
        speaking::AIGC_PROPAGATE_ID,
        speaking::PRONUNCIATION,
        speaking::ENABLE_MARKDOWN_FILTER,
    ],
    short_forms: &[],
};
