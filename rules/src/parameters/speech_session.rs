//! Sessions of the Qwen models that speak while they are written to.
//!
//! Source: the client events of Qwen-TTS over a WebSocket, as of 2026-02.

use super::{
    Api, Family, Object, Protocol, Shape, Width, Words, chat, generation::FOREIGN, headers::HEADERS,
    optional, required,
};
use crate::{check::Bound, models::Endpoint};

/// A session that speaks, over a WebSocket: `/api-ws/v1/realtime`.
pub static SPEECH_SESSION: Api = Api {
    name: "SpeechSessionRequest",
    body: &SPEECH_SESSION_BODY,
    protocol: Protocol::DashScope,
    family: Family::Speech,
    endpoints: &[Endpoint::Realtime],
    foreign: FOREIGN,
    input: Some("session"),
    parameters: Some("session"),
};

static SPEECH_SESSION_BODY: Object = Object {
    rust: "SpeechSessionRequest",
    parameters: &[
        chat::MODEL,
        required(
            "session",
            Shape::Object(&SPEECH_SESSION_OBJECT),
            "{ voice: \"Cherry\" }",
            "How it is said.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static SPEECH_SESSION_OBJECT: Object = Object {
    rust: "SpeechSession",
    parameters: &[
        required(
            "voice",
            Shape::Text,
            "\"Cherry\"",
            "Who speaks: a voice of this very model, or one of your own.",
        ),
        optional("mode", Shape::Words(&SESSION_MODE), "\"server_commit\"", "Who says when speech begins.")
            .one_of(&["server_commit", "commit"]),
        optional("language_type", Shape::Text, "\"Auto\"", "The language of the text.").one_of(&[
            "Auto",
            "Chinese",
            "English",
            "German",
            "Italian",
            "Portuguese",
            "Spanish",
            "Japanese",
            "Korean",
            "French",
            "Russian",
        ]),
        optional("response_format", Shape::Words(&SESSION_FORMAT), "\"pcm\"", "The form of the sound.")
            .one_of(&["pcm", "wav", "mp3", "opus"]),
        optional("sample_rate", Shape::Integer(Width::U32), "24000", "Samples a second.")
            .one_of(&["8000", "16000", "24000", "48000"]),
        optional("speech_rate", Shape::Number, "1.0", "How fast it is.")
            .between(Bound::Inclusive(0.5), Bound::Inclusive(2.0)),
        optional("volume", Shape::Integer(Width::U32), "50", "How loud it is.")
            .between(Bound::Inclusive(0.0), Bound::Inclusive(100.0)),
        optional("pitch_rate", Shape::Number, "1.0", "How high it is.")
            .between(Bound::Inclusive(0.5), Bound::Inclusive(2.0)),
        optional(
            "bit_rate",
            Shape::Integer(Width::U32),
            "128",
            "Kilobits a second, with `response_format` `opus`.",
        )
        .between(Bound::Inclusive(6.0), Bound::Inclusive(510.0)),
        optional("instructions", Shape::Text, "\"...\"", "How it is said, on models that take instructions.")
            .free(),
        optional(
            "optimize_instructions",
            Shape::Bool,
            "true",
            "Whether a model works the instructions out first.",
        ),
    ],
    short_forms: &[],
};

static SESSION_MODE: Words =
    Words { rust: "SessionMode", known: &[("server_commit", "ServerCommit"), ("commit", "Commit")] };

static SESSION_FORMAT: Words = Words {
    rust: "SessionFormat",
    known: &[("pcm", "Pcm"), ("wav", "Wav"), ("mp3", "Mp3"), ("opus", "Opus")],
};
