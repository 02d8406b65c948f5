//! The bodies of text and multimodal generation in the DashScope protocol: `input` and `parameters`.
//!
//! Source: the DashScope reference of Model Studio as of autumn 2026. Parameters of image, speech and other models
//! that are posted to the same address follow at the end of the list.

use super::{
    Api, Family, Foreign, Object, OneOf, Protocol, Shape, Width, Words, chat, dashscope_message::MESSAGE,
    feature, headers::HEADERS, image, input, optional, recognition, sampling, thinking,
};
use crate::models::Endpoint;

/// Text models: `POST /api/v1/services/aigc/text-generation/generation`.
pub static GENERATION: Api = Api {
    name: "GenerationRequest",
    body: &GENERATION_BODY,
    protocol: Protocol::DashScope,
    family: Family::Chat,
    endpoints: &[Endpoint::TextGeneration],
    foreign: FOREIGN,
    input: Some("input"),
    parameters: Some("parameters"),
};

/// Models that take media: `POST /api/v1/services/aigc/multimodal-generation/generation`.
pub static MULTIMODAL: Api = Api {
    name: "MultimodalRequest",
    body: &MULTIMODAL_BODY,
    protocol: Protocol::DashScope,
    family: Family::Chat,
    endpoints: &[Endpoint::MultimodalGeneration],
    foreign: FOREIGN,
    input: Some("input"),
    parameters: Some("parameters"),
};

pub(super) const FOREIGN: &[Foreign] =
    &[Foreign::new("messages", "for an OpenAI-compatible body write `ChatRequest { .. }`")];

static GENERATION_BODY: Object = Object { rust: "GenerationRequest", parameters: BODY, short_forms: &[] };

static MULTIMODAL_BODY: Object = Object { rust: "MultimodalRequest", parameters: BODY, short_forms: &[] };

static BODY: &[super::Parameter] = &[
    chat::MODEL.missing("E165"),
    input(&INPUT, "{ messages: [user(\"...\")] }", "What the model reads."),
    optional(
        "parameters",
        Shape::Object(&PARAMETERS),
        "{ result_format: \"message\" }",
        "How the model answers.",
    ),
    chat::STREAM.beside(),
    HEADERS,
];

static INPUT: Object = Object {
    rust: "GenerationInput",
    parameters: &[
        optional(
            "messages",
            Shape::List(&Shape::Object(&MESSAGE)),
            "[user(\"...\")]",
            "The conversation so far, oldest message first.",
        ),
        optional(
            "prompt",
            Shape::Text,
            "\"...\"",
            "The question alone: the form that `messages` has replaced.",
        )
        .free(),
        optional("text", Shape::Text, "\"...\"", "What is said, on speech models.").free().wrong_type("E089"),
        optional("voice", Shape::Text, "\"Cherry\"", "Who says it, on speech models."),
        optional("language_type", Shape::Text, "\"English\"", "The language of the text, on speech models.")
            .one_of(LANGUAGE_TYPES),
        optional("instructions", Shape::Text, "\"...\"", "How it is said, on qwen3-tts-instruct models.")
            .free(),
        optional(
            "optimize_instructions",
            Shape::Bool,
            "true",
            "Whether `instructions` are put in better words first.",
        ),
        optional("action", Shape::Text, "\"voice_clone\"", "What is done, on models of other makers."),
        optional(
            "voice_id",
            Shape::Text,
            "\"my-voice\"",
            "The voice that is made, on models of other makers.",
        ),
        optional("audio_url", Shape::Text, "\"https://...\"", "The recording that it is made from.").url(),
        optional("directive", Shape::Text, "\"Request\"", "What is done, on multimodal-dialog."),
        optional(
            "app_id",
            Shape::Text,
            "\"...\"",
            "The application that it is done in, on multimodal-dialog.",
        ),
        optional(
            "voice_setting",
            Shape::Json,
            "{ voice_id: \"...\" }",
            "Who says it and how, on `MiniMax` speech models.",
        ),
        optional(
            "audio_setting",
            Shape::Json,
            "{ format: \"mp3\" }",
            "The form of the audio, on `MiniMax` speech models.",
        ),
        optional(
            "pronunciation_dict",
            Shape::Json,
            "{ tone: [] }",
            "How words are pronounced, on `MiniMax` speech models.",
        ),
        optional(
            "subtitle_enable",
            Shape::Bool,
            "true",
            "Whether subtitles are made, on `MiniMax` speech models.",
        ),
        optional(
            "stream",
            Shape::Bool,
            "true",
            "Whether the audio arrives while it is made, on `MiniMax` speech models.",
        ),
        optional(
            "temperature",
            Shape::Number,
            "0.7",
            "How much chance has a say in the next token, on tongyi-xiaomi-analysis models.",
        ),
        optional(
            "top_k",
            Shape::Integer(Width::U32),
            "20",
            "How many of the likeliest tokens are sampled from, on tongyi-xiaomi-analysis models.",
        ),
    ],
    short_forms: &[],
};

/// The languages of Qwen-TTS.
const LANGUAGE_TYPES: &[&str] = &[
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

static PARAMETERS: Object = Object {
    rust: "GenerationParameters",
    parameters: &[
        optional(
            "result_format",
            Shape::Words(&RESULT_FORMAT),
            "\"message\"",
            "The form of the reply: its text alone, or messages.",
        ),
        optional(
            "incremental_output",
            Shape::Bool,
            "true",
            "Whether each event of a stream carries only what is new.",
        ),
        sampling::TEMPERATURE,
        sampling::TOP_P,
        sampling::TOP_K,
        sampling::PRESENCE_PENALTY,
        sampling::REPETITION_PENALTY,
        sampling::N,
        sampling::MAX_TOKENS,
        sampling::MAX_COMPLETION_TOKENS,
        sampling::SEED,
        sampling::STOP,
        sampling::LOGPROBS,
        sampling::TOP_LOGPROBS,
        sampling::LOGIT_BIAS,
        thinking::ENABLE_THINKING,
        thinking::THINKING_BUDGET,
        thinking::REASONING_EFFORT,
        thinking::PRESERVE_THINKING,
        thinking::CLEAR_THINKING,
        thinking::ENABLE_CODE_INTERPRETER,
        feature::RESPONSE_FORMAT,
        feature::TOOLS,
        feature::TOOL_CHOICE,
        feature::PARALLEL_TOOL_CALLS,
        feature::TOOL_STREAM,
        feature::ENABLE_SEARCH,
        feature::SEARCH_OPTIONS,
        feature::ENABLE_TEXT_IMAGE_MIXED,
        feature::TRANSLATION_OPTIONS,
        feature::ASR_OPTIONS,
        feature::OCR_OPTIONS,
        feature::CHARACTER_OPTIONS,
        feature::SKILL,
        feature::VL_HIGH_RESOLUTION_IMAGES,
        optional(
            "vl_enable_image_hw_output",
            Shape::Bool,
            "true",
            "Whether the reply tells the sizes of the pictures.",
        ),
        optional(
            "output_format",
            Shape::Text,
            "\"model_summary_report\"",
            "The length of a report, on qwen-deep-research.",
        ),
        optional("size", Shape::Text, "\"1664*928\"", "The size of a picture, on image models."),
        optional("negative_prompt", Shape::Text, "\"...\"", "What a picture must not show, on image models.")
            .free(),
        optional(
            "prompt_extend",
            Shape::Bool,
            "true",
            "Whether the prompt is spelt out first, on image models.",
        ),
        optional("watermark", Shape::Bool, "true", "Whether a picture is marked as made by a model."),
        optional(
            "max_images",
            Shape::Integer(Width::U32),
            "3",
            "The most pictures in one answer, on image models.",
        ),
        optional("enable_interleave", Shape::Bool, "true", "Whether text and pictures may alternate."),
        optional(
            "stream",
            Shape::Bool,
            "true",
            "Whether pictures arrive while they are made, on image models.",
        ),
        image::EXTEND_MODE,
        image::ENABLE_SEQUENTIAL,
        image::THINKING_MODE,
        image::BBOX_LIST,
        image::COLOR_PALETTE,
        optional("format", Shape::Text, "\"wav\"", "The form of the sound, on speech recognition models."),
        optional(
            "sample_rate",
            Shape::OneOf(&SAMPLE_RATE),
            "16000",
            "Samples a second of the sound, on speech recognition models.",
        ),
        recognition::VOCABULARY_ID,
        recognition::VOCABULARY_WORDS,
        recognition::LANGUAGE_HINTS,
        optional("audio_address", Shape::Text, "\"https://...\"", "Where the sound is, on fun-asr-realtime.")
            .url(),
        optional("vad_enabled", Shape::Bool, "false", "Whether silence is left out, on fun-asr-realtime."),
        optional(
            "resources",
            Shape::List(&Shape::Json),
            "[]",
            "Lists of words that come up, on fun-asr-realtime.",
        ),
        optional("images", Shape::List(&Shape::Json), "[]", "Pictures, on multimodal-dialog."),
        optional("client_info", Shape::Json, "{ user_id: \"...\" }", "Who asks, on multimodal-dialog."),
        optional(
            "biz_params",
            Shape::Json,
            "{ commands: [] }",
            "What the application is given, on multimodal-dialog.",
        ),
        optional("instructions", Shape::Text, "...", "How a text is said, on qwen3-tts-instruct models.")
            .free(),
        optional(
            "optimize_instructions",
            Shape::Bool,
            "true",
            "Whether `instructions` are put in better words first.",
        ),
        optional(
            "enable_encryption",
            Shape::Bool,
            "true",
            "Whether the vendor's SDK encrypts what is sent and answered.",
        ),
    ],
    short_forms: &[],
};

/// The samples of some recognition models write the number as text.
static SAMPLE_RATE: OneOf = OneOf {
    rust: "SampleRate",
    alternatives: &[("Number", Shape::Integer(Width::U32)), ("Text", Shape::Text)],
};

static RESULT_FORMAT: Words =
    Words { rust: "ResultFormat", known: &[("text", "Text"), ("message", "Message")] };
