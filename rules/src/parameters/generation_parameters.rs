//! The `parameters` of generations in the DashScope protocol.
//!
//! Source: the DashScope reference of Model Studio as of autumn 2026. Parameters of image, speech and other models
//! that are posted to the same address follow at the end of the list.

use super::{
    Object, OneOf, Parameter, Shape, StringEnum, Width, about, alternative, chat, feature, image, optional,
    recognition, sampling, thinking, word,
};
use crate::join::{count, join};

pub(super) static PARAMETERS: Object = Object {
    rust: "GenerationParameters",
    about: about("Generation parameters."),
    parameters: &ROWS,
    short_forms: &[],
};

const ROWS: [Parameter; count(LISTS)] = join(LISTS, chat::MODEL);

const LISTS: &[&[Parameter]] = &[BEGIN, sampling::BOTH, thinking::BOTH, feature::BOTH, DASHSCOPE];

const BEGIN: &[Parameter] = &[
    optional(
        "result_format",
        Shape::StringEnum(&RESULT_FORMAT),
        "\"message\"",
        "The format of the reply: text alone, or messages.",
    ),
    optional(
        "incremental_output",
        Shape::Bool,
        "true",
        "Whether each event of a stream has only the new text.",
    ),
];

// The pages show them in `input` and in `parameters`: either passes.
pub(super) const INSTRUCTIONS: Parameter = optional(
    "instructions",
    Shape::Text,
    "\"...\"",
    "Instructions for the delivery, on qwen3-tts-instruct models.",
)
.free_text();

pub(super) const OPTIMIZE_INSTRUCTIONS: Parameter =
    optional("optimize_instructions", Shape::Bool, "true", "Whether `instructions` are rewritten first.");

/// The rows of this protocol alone, and of other models that are posted to its address.
const DASHSCOPE: &[Parameter] = &[
    optional(
        "vl_enable_image_hw_output",
        Shape::Bool,
        "true",
        "Whether the reply has the sizes of the images.",
    ),
    optional(
        "output_format",
        Shape::Text,
        "\"model_summary_report\"",
        "The length of a report, on qwen-deep-research.",
    ),
    optional("size", Shape::Text, "\"1664*928\"", "The size of an image, on image models."),
    optional(
        "negative_prompt",
        Shape::Text,
        "\"...\"",
        "The negative prompt: what the image must not show, on image models.",
    )
    .free_text(),
    optional("prompt_extend", Shape::Bool, "true", "Whether the prompt is rewritten first, on image models."),
    optional("watermark", Shape::Bool, "true", "Whether an image has an AI watermark."),
    optional(
        "max_images",
        Shape::Integer(Width::U32),
        "3",
        "The maximum number of images in one answer, on image models.",
    ),
    optional("enable_interleave", Shape::Bool, "true", "Whether text and images are interleaved."),
    optional("stream", Shape::Bool, "true", "Whether images are streamed, on image models."),
    image::EXTEND_MODE,
    image::ENABLE_SEQUENTIAL,
    image::THINKING_MODE,
    image::BBOX_LIST,
    image::COLOR_PALETTE,
    optional("format", Shape::Text, "\"wav\"", "The format of the audio, on speech recognition models."),
    optional(
        "sample_rate",
        Shape::OneOf(&SAMPLE_RATE),
        "16000",
        "The sample rate of the audio in Hz, on speech recognition models.",
    ),
    recognition::VOCABULARY_ID,
    recognition::VOCABULARY_WORDS,
    recognition::LANGUAGE_HINTS,
    optional("audio_address", Shape::Text, "\"https://...\"", "The URL of the audio, on fun-asr-realtime.")
        .url(),
    optional("vad_enabled", Shape::Bool, "false", "Whether silence is skipped, on fun-asr-realtime."),
    optional(
        "resources",
        Shape::List(&Shape::Json),
        "[]",
        "Vocabularies of expected words, on fun-asr-realtime.",
    ),
    optional("images", Shape::List(&Shape::Json), "[]", "Images, on multimodal-dialog."),
    optional("client_info", Shape::Json, "{ user_id: \"...\" }", "The client, on multimodal-dialog."),
    optional(
        "biz_params",
        Shape::Json,
        "{ commands: [] }",
        "The input of the application, on multimodal-dialog.",
    ),
    INSTRUCTIONS,
    OPTIMIZE_INSTRUCTIONS,
    optional(
        "enable_encryption",
        Shape::Bool,
        "true",
        "Whether the vendor's SDK encrypts what is sent and answered.",
    ),
];

/// The samples of some recognition models write the number as text.
static SAMPLE_RATE: OneOf = OneOf {
    rust: "SampleRate",
    about: about("The sample rate in Hz."),
    alternatives: &[
        alternative("Number", Shape::Integer(Width::U32), "As a number."),
        alternative("Text", Shape::Text, "As text, which samples of some models show."),
    ],
};

static RESULT_FORMAT: StringEnum = StringEnum {
    rust: "ResultFormat",
    about: about("The format of a reply."),
    known: &[word("text").meaning("The text alone."), word("message").meaning("Messages.")],
};
