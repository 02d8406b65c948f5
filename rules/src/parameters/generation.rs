//! The bodies of text and multimodal generation in the DashScope protocol: `input` and `parameters`.
//!
//! Source: the DashScope reference of Model Studio as of autumn 2026.

use super::{
    Api, ApiFamily, Delivery, Docs, OTHER_PROTOCOLS, Object, Parameter, Protocol, Shape, Width, about, chat,
    dashscope_message::MESSAGE,
    generation_parameters::{INSTRUCTIONS, OPTIMIZE_INSTRUCTIONS, PARAMETERS},
    headers::HEADERS,
    input, optional,
};
use crate::models::ServicePath;

/// Text models.
pub static GENERATION: Api = Api {
    name: "GenerationRequest",
    path: ServicePath::TextGeneration.path(),
    delivery: Delivery::WholeOrStreamed,
    reply: Docs::new("GenerationReply"),
    event: Docs::new(Some("GenerationChunk")),
    body: &GENERATION_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Chat,
    endpoints: &[ServicePath::TextGeneration],
    other_protocols: OTHER_PROTOCOLS,
    input: Some("input"),
    parameters: Some("parameters"),
};

/// Models that take media.
pub static MULTIMODAL: Api = Api {
    name: "MultimodalRequest",
    path: ServicePath::MultimodalGeneration.path(),
    delivery: Delivery::WholeOrStreamed,
    reply: Docs::new("GenerationReply"),
    event: Docs::new(Some("GenerationChunk")),
    body: &MULTIMODAL_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Chat,
    endpoints: &[ServicePath::MultimodalGeneration],
    other_protocols: OTHER_PROTOCOLS,
    input: Some("input"),
    parameters: Some("parameters"),
};

static GENERATION_BODY: Object = Object {
    rust: "GenerationRequest",
    about: about("A text generation in the DashScope protocol"),
    parameters: BODY,
    short_forms: &[],
};

static MULTIMODAL_BODY: Object = Object {
    rust: "MultimodalRequest",
    about: about("A generation by a model that takes media, in the DashScope protocol"),
    parameters: BODY,
    short_forms: &[],
};

static BODY: &[Parameter] = &[
    chat::MODEL.missing("E165"),
    input(&INPUT, "{ messages: [user(\"...\")] }", "What the model reads."),
    optional(
        "parameters",
        Shape::Object(&PARAMETERS),
        "{ result_format: \"message\" }",
        "Generation parameters.",
    ),
    chat::CHAT_STREAM.not_in_body(),
    HEADERS,
];

static INPUT: Object = Object {
    rust: "GenerationInput",
    about: about("The input of a model."),
    parameters: &[
        optional(
            "messages",
            Shape::List(&Shape::Object(&MESSAGE)),
            "[user(\"...\")]",
            "The conversation so far, oldest message first.",
        ),
        optional("prompt", Shape::Text, "\"...\"", "The prompt alone, which `messages` has replaced.")
            .free_text(),
        optional("text", Shape::Text, "\"...\"", "The text to speak, on speech models.")
            .free_text()
            .wrong_type("E089")
            .more("At most 600 characters on qwen3-tts."),
        optional("voice", Shape::Text, "\"Cherry\"", "The voice, on speech models.")
            .more("A voice of this very model; on vc and vd models one of your own."),
        optional("language_type", Shape::Text, "\"English\"", "The language of the text, on speech models.")
            .one_of(LANGUAGE_TYPES)
            .default("`Auto`"),
        INSTRUCTIONS,
        OPTIMIZE_INSTRUCTIONS,
        optional("action", Shape::Text, "\"voice_clone\"", "The action, on models of other makers."),
        optional(
            "voice_id",
            Shape::Text,
            "\"my-voice\"",
            "The id of the new voice, on models of other makers.",
        ),
        optional("audio_url", Shape::Text, "\"https://...\"", "The recording that the voice is cloned from.")
            .url(),
        optional("directive", Shape::Text, "\"Request\"", "The directive, on multimodal-dialog."),
        optional("app_id", Shape::Text, "\"...\"", "The id of the application, on multimodal-dialog."),
        optional(
            "voice_setting",
            Shape::Json,
            "{ voice_id: \"...\" }",
            "The voice and its settings, on `MiniMax` speech models.",
        ),
        optional(
            "audio_setting",
            Shape::Json,
            "{ format: \"mp3\" }",
            "The audio format, on `MiniMax` speech models.",
        ),
        optional(
            "pronunciation_dict",
            Shape::Json,
            "{ tone: [] }",
            "Pronunciations of words, on `MiniMax` speech models.",
        ),
        optional(
            "subtitle_enable",
            Shape::Bool,
            "true",
            "Whether subtitles are generated, on `MiniMax` speech models.",
        ),
        optional("stream", Shape::Bool, "true", "Whether the audio is streamed, on `MiniMax` speech models."),
        optional(
            "temperature",
            Shape::Number,
            "0.7",
            "The sampling temperature, on tongyi-xiaomi-analysis models.",
        ),
        optional(
            "top_k",
            Shape::Integer(Width::U32),
            "20",
            "The number of most likely tokens to sample from, on tongyi-xiaomi-analysis models.",
        ),
    ],
    short_forms: &[],
};

/// The languages of Qwen-TTS.
pub(super) const LANGUAGE_TYPES: &[&str] = &[
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
];
