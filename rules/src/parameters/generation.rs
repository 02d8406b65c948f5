//! The bodies of text and multimodal generation in the DashScope protocol: `input` and `parameters`.
//!
//! Source: the DashScope reference of Model Studio as of autumn 2026. Parameters of image, speech and other models
//! that are posted to the same address follow at the end of the list.

use super::{
    Api, ApiFamily, Delivery, Docs, OTHER_PROTOCOLS, Object, OneOf, Parameter, Protocol, Shape, StringEnum,
    Width, about, alternative, chat, dashscope_message::MESSAGE, feature, headers::HEADERS, image, input,
    optional, recognition, sampling, thinking, word,
};
use crate::join::{count, join};
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

// The pages show them in `input` and in `parameters`: either passes.
const INSTRUCTIONS: Parameter = optional(
    "instructions",
    Shape::Text,
    "\"...\"",
    "Instructions for the delivery, on qwen3-tts-instruct models.",
)
.free_text();

const OPTIMIZE_INSTRUCTIONS: Parameter =
    optional("optimize_instructions", Shape::Bool, "true", "Whether `instructions` are rewritten first.");

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
