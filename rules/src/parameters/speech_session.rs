//! Sessions of the Qwen models that speak while they are written to.
//!
//! Source: the client events of Qwen-TTS over a WebSocket, as of 2026-02.

use super::{
    Api, ApiFamily, Bound, Delivery, Docs, OTHER_PROTOCOLS, Object, Protocol, Shape, StringEnum, Width,
    about, chat, headers::HEADERS, optional, required, word,
};
use crate::models::ServicePath;

/// A session that speaks, over a WebSocket.
pub static SPEECH_SESSION: Api = Api {
    name: "SpeechSessionRequest",
    path: ServicePath::Realtime.path(),
    delivery: Delivery::Socket,
    reply: Docs::new("SessionEvent"),
    event: Docs::new(None),
    body: &SPEECH_SESSION_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Speech,
    endpoints: &[ServicePath::Realtime],
    other_protocols: OTHER_PROTOCOLS,
    input: Some("session"),
    parameters: Some("session"),
};

static SPEECH_SESSION_BODY: Object = Object {
    rust: "SpeechSessionRequest",
    about: about("A session that speaks, over a WebSocket").more(
        "The page calls it Qwen-TTS in real time. \
         [`session_update`](crate::Checked::session_update) makes the event.",
    ),
    parameters: &[
        chat::MODEL
            .shown_as("\"qwen3-tts-flash-realtime\"")
            .more("It is named in the address, `?model=..`, and not in the event."),
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
    about: about("How it is said."),
    parameters: &[
        required(
            "voice",
            Shape::Text,
            "\"Cherry\"",
            "Who speaks: a voice of this very model, or one of your own.",
        )
        .errors(&["E286"]),
        optional(
            "mode",
            Shape::StringEnum(&SESSION_MODE),
            "\"server_commit\"",
            "Who says when speech begins.",
        )
        .one_of(&["server_commit", "commit"])
        .default("`server_commit`"),
        optional("language_type", Shape::Text, "\"Auto\"", "The language of the text.")
            .one_of(&[
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
            ])
            .default("`Auto`"),
        optional(
            "response_format",
            Shape::StringEnum(&SESSION_FORMAT),
            "\"pcm\"",
            "The format of the audio.",
        )
        .one_of(&["pcm", "wav", "mp3", "opus"])
        .default("`pcm`")
        .more("qwen-tts-realtime has no other."),
        optional("sample_rate", Shape::Integer(Width::U32), "24000", "Samples a second.")
            .one_of(&["8000", "16000", "24000", "48000"])
            .default("24000")
            .more("qwen-tts-realtime has no other."),
        optional("speech_rate", Shape::Number, "1.0", "How fast it is.")
            .between(Bound::Inclusive(0.5), Bound::Inclusive(2.0))
            .default("1")
            .more("Not on qwen-tts-realtime."),
        optional("volume", Shape::Integer(Width::U32), "50", "How loud it is.")
            .between(Bound::Inclusive(0.0), Bound::Inclusive(100.0))
            .default("50")
            .more("Not on qwen-tts-realtime."),
        optional("pitch_rate", Shape::Number, "1.0", "How high it is.")
            .between(Bound::Inclusive(0.5), Bound::Inclusive(2.0))
            .default("1")
            .more("Not on qwen-tts-realtime."),
        optional(
            "bit_rate",
            Shape::Integer(Width::U32),
            "128",
            "Kilobits a second, with `response_format` `opus`.",
        )
        .between(Bound::Inclusive(6.0), Bound::Inclusive(510.0))
        .default("128")
        .more("Not on qwen-tts-realtime."),
        optional("instructions", Shape::Text, "\"...\"", "How it is said, on models that take instructions.")
            .free_text()
            .more("At most 1600 tokens."),
        optional(
            "optimize_instructions",
            Shape::Bool,
            "true",
            "Whether a model works the instructions out first.",
        ),
    ],
    short_forms: &[],
};

static SESSION_MODE: StringEnum = StringEnum {
    rust: "SessionMode",
    about: about("Who says when speech begins."),
    known: &[
        word("server_commit").meaning("The service, as text comes in."),
        word("commit").meaning("The caller, with `input_text_buffer.commit`."),
    ],
};

static SESSION_FORMAT: StringEnum = StringEnum {
    rust: "SessionFormat",
    about: about("The audio format of a session."),
    known: &[
        word("pcm").meaning("Samples alone."),
        word("wav").meaning("WAV."),
        word("mp3").meaning("MP3."),
        word("opus").meaning("Opus."),
    ],
};
