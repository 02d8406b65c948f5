//! Speech.
//!
//! Source: the references of CosyVoice and Qwen-Audio-TTS, as of autumn 2026.

use super::{
    Api, Family, Object, Protocol, Shape, Width, Words, chat, generation::FOREIGN, headers::HEADERS,
    optional, required,
};
use crate::{check::Bound, models::Endpoint};

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
        required("input", Shape::Object(&SPEECH_INPUT), "{ text: \"...\" }", "What is said, and how.")
            .missing("E163")
            .wrong_type("E166"),
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
        required(
            "voice",
            Shape::Text,
            "\"longanyang\"",
            "Who speaks: a voice of this very model, or one of your own.",
        )
        .missing("E092"),
        optional("format", Shape::Words(&SPEECH_FORMAT), "\"mp3\"", "The form of the sound.")
            .one_of(&["mp3", "wav", "pcm", "opus"]),
        optional("sample_rate", Shape::Integer(Width::U32), "22050", "Samples a second.")
            .one_of(&["8000", "16000", "22050", "24000", "44100", "48000"]),
        optional("volume", Shape::Integer(Width::U32), "50", "How loud it is.")
            .between(Bound::Inclusive(0.0), Bound::Inclusive(100.0)),
        optional("rate", Shape::Number, "1.0", "How fast it is.")
            .between(Bound::Inclusive(0.5), Bound::Inclusive(2.0)),
        optional("pitch", Shape::Number, "1.0", "How high it is.")
            .between(Bound::Inclusive(0.5), Bound::Inclusive(2.0)),
        optional(
            "bit_rate",
            Shape::Integer(Width::U32),
            "32",
            "Kilobits a second, with `format` `opus` or `mp3`.",
        )
        .between(Bound::Inclusive(6.0), Bound::Inclusive(510.0)),
        optional(
            "enable_ssml",
            Shape::Bool,
            "true",
            "Whether the text is SSML: then all of it comes at once.",
        ),
        optional(
            "word_timestamp_enabled",
            Shape::Bool,
            "true",
            "Whether the events tell when each word is said.",
        ),
        optional(
            "seed",
            Shape::Integer(Width::U32),
            "42",
            "Makes the sound of equal requests as equal as can be.",
        )
        .between(Bound::Inclusive(0.0), Bound::Inclusive(65535.0)),
        optional(
            "language_hints",
            Shape::List(&Shape::Text),
            "[\"zh\"]",
            "The language of the text; only the first counts.",
        )
        .one_of(&[
            "zh", "en", "fr", "de", "ja", "ko", "ru", "pt", "th", "id", "vi", "es", "it", "ms", "fil", "ar",
        ]),
        optional("instruction", Shape::Text, "\"...\"", "How it is said.").free(),
        optional(
            "enable_aigc_tag",
            Shape::Bool,
            "true",
            "Whether the sound carries a hidden mark that a model made it.",
        ),
        optional("aigc_propagator", Shape::Text, "\"...\"", "Who spreads it, for that mark."),
        optional("aigc_propagate_id", Shape::Text, "\"...\"", "The id of its spreading, for that mark."),
        optional(
            "hot_fix",
            Shape::Object(&HOT_FIX),
            "{ replace: [{ \"..\": \"..\" }] }",
            "How words are pronounced.",
        ),
        optional(
            "enable_markdown_filter",
            Shape::Bool,
            "true",
            "Whether the marks of Markdown are left unsaid, with cloned voices of cosyvoice-v3-flash.",
        ),
    ],
    short_forms: &[],
};

static SPEECH_TASK_PARAMETERS: Object = Object {
    rust: "SpeechTaskParameters",
    parameters: &[
        required("text_type", Shape::Text, "\"PlainText\"", "The form of the text: `PlainText`.")
            .missing("E090")
            .one_of(&["PlainText"]),
        required(
            "voice",
            Shape::Text,
            "\"longanyang\"",
            "Who speaks: a voice of this very model, or one of your own.",
        )
        .missing("E092"),
        optional("format", Shape::Words(&SPEECH_FORMAT), "\"mp3\"", "The form of the sound.")
            .one_of(&["mp3", "wav", "pcm", "opus"]),
        optional("sample_rate", Shape::Integer(Width::U32), "22050", "Samples a second.")
            .one_of(&["8000", "16000", "22050", "24000", "44100", "48000"]),
        optional("volume", Shape::Integer(Width::U32), "50", "How loud it is.")
            .between(Bound::Inclusive(0.0), Bound::Inclusive(100.0)),
        optional("rate", Shape::Number, "1.0", "How fast it is.")
            .between(Bound::Inclusive(0.5), Bound::Inclusive(2.0)),
        optional("pitch", Shape::Number, "1.0", "How high it is.")
            .between(Bound::Inclusive(0.5), Bound::Inclusive(2.0)),
        optional(
            "bit_rate",
            Shape::Integer(Width::U32),
            "32",
            "Kilobits a second, with `format` `opus` or `mp3`.",
        )
        .between(Bound::Inclusive(6.0), Bound::Inclusive(510.0)),
        optional(
            "enable_ssml",
            Shape::Bool,
            "true",
            "Whether the text is SSML: then all of it comes at once.",
        ),
        optional(
            "word_timestamp_enabled",
            Shape::Bool,
            "true",
            "Whether the events tell when each word is said.",
        ),
        optional(
            "seed",
            Shape::Integer(Width::U32),
            "42",
            "Makes the sound of equal requests as equal as can be.",
        )
        .between(Bound::Inclusive(0.0), Bound::Inclusive(65535.0)),
        optional(
            "language_hints",
            Shape::List(&Shape::Text),
            "[\"zh\"]",
            "The language of the text; only the first counts.",
        )
        .one_of(&[
            "zh", "en", "fr", "de", "ja", "ko", "ru", "pt", "th", "id", "vi", "es", "it", "ms", "fil", "ar",
        ]),
        optional("instruction", Shape::Text, "\"...\"", "How it is said.").free(),
        optional(
            "enable_aigc_tag",
            Shape::Bool,
            "true",
            "Whether the sound carries a hidden mark that a model made it.",
        ),
        optional("aigc_propagator", Shape::Text, "\"...\"", "Who spreads it, for that mark."),
        optional("aigc_propagate_id", Shape::Text, "\"...\"", "The id of its spreading, for that mark."),
        optional(
            "hot_fix",
            Shape::Object(&HOT_FIX),
            "{ replace: [{ \"..\": \"..\" }] }",
            "How words are pronounced.",
        ),
        optional(
            "enable_markdown_filter",
            Shape::Bool,
            "true",
            "Whether the marks of Markdown are left unsaid, with cloned voices of cosyvoice-v3-flash.",
        ),
    ],
    short_forms: &[],
};

static HOT_FIX: Object = Object {
    rust: "HotFix",
    parameters: &[
        optional(
            "pronunciation",
            Shape::List(&Shape::Json),
            "[{ \"..\": \"..\" }]",
            "Words and their Pinyin, an object each.",
        ),
        optional(
            "replace",
            Shape::List(&Shape::Json),
            "[{ \"..\": \"..\" }]",
            "Words and what is said in their place, an object each.",
        ),
    ],
    short_forms: &[],
};

static SPEECH_FORMAT: Words = Words {
    rust: "SpeechFormat",
    known: &[("mp3", "Mp3"), ("wav", "Wav"), ("pcm", "Pcm"), ("opus", "Opus"), ("flac", "Flac")],
};
