//! The bodies of text and multimodal generation in the DashScope protocol: `input` and `parameters`.
//!
//! Source: the DashScope reference of Model Studio as of autumn 2026. Parameters of image, speech and other models
//! that are posted to the same address follow at the end of the list.

use super::{
    Api, Family, Object, Protocol, Shape, Width, Words, chat, dashscope_message::MESSAGE, feature,
    headers::HEADERS, optional, required, sampling, thinking,
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

const FOREIGN: &[(&str, &str)] = &[("messages", "for an OpenAI-compatible body write `ChatRequest { .. }`")];

static GENERATION_BODY: Object = Object { rust: "GenerationRequest", parameters: BODY, short_forms: &[] };

static MULTIMODAL_BODY: Object = Object { rust: "MultimodalRequest", parameters: BODY, short_forms: &[] };

static BODY: &[super::Parameter] = &[
    chat::MODEL.missing("E165"),
    required("input", Shape::Object(&INPUT), "{ messages: [user(\"...\")] }", "What the model reads.")
        .missing("E163")
        .wrong_type("E166"),
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
    ],
    short_forms: &[],
};

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
    ],
    short_forms: &[],
};

static RESULT_FORMAT: Words =
    Words { rust: "ResultFormat", known: &[("text", "Text"), ("message", "Message")] };
