//! Generation parameters of every chat API: formats, tools, search, and what single families of models do.
//!
//! Source: the chat completions reference of Model Studio as of autumn 2026 and the pages that it links to.

use super::{
    Parameter, Shape, StringEnum, about, optional, options, response_format, search, tool, translation, word,
};

/// The rows of both protocols.
pub(super) const BOTH: &[Parameter] = &[
    optional(
        "response_format",
        Shape::Object(&response_format::RESPONSE_FORMAT),
        "{ type: \"json_object\" }",
        "The format of the answer.",
    )
    .default("text")
    .errors(&["E024", "E025", "E027"]),
    optional(
        "tools",
        Shape::List(&tool::TOOL_SHAPE),
        "[{ type: \"function\", function: { name: \"get_weather\" } }]",
        "The tools that the model may call.",
    )
    .also_called(&["functions"])
    .errors(&["E026", "E038", "W14", "W15"]),
    optional(
        "tool_choice",
        Shape::OneOf(&tool::TOOL_CHOICE),
        "\"auto\"",
        "Whether and which tool is called.",
    )
    .also_called(&["function_call"])
    .default("`auto`")
    .errors(&["E030", "W01", "W02", "W03"]),
    optional("parallel_tool_calls", Shape::Bool, "true", "Whether several tools may be called at once.")
        .default("`false`"),
    optional(
        "tool_stream",
        Shape::Bool,
        "true",
        "Whether the arguments of tool calls are streamed in deltas.",
    )
    .default("`false`")
    .more("Only with `stream`."),
    optional("enable_search", Shape::Bool, "true", "Whether the model may search the web.")
        .default("`false`")
        .errors(&["E004", "W08"]),
    optional(
        "search_options",
        Shape::Object(&search::SEARCH_OPTIONS),
        "{ forced_search: true }",
        "Options of web search.",
    )
    .more("Only with `enable_search`."),
    optional(
        "enable_text_image_mixed",
        Shape::Bool,
        "true",
        "Whether the answer may contain images from the web.",
    ),
    optional(
        "translation_options",
        Shape::Object(&translation::TRANSLATION_OPTIONS),
        "{ source_lang: \"auto\", target_lang: \"English\" }",
        "Options of a translation model.",
    )
    .more("Qwen-MT models need it.")
    .errors(&["E005"]),
    optional(
        "asr_options",
        Shape::Object(&options::ASR_OPTIONS),
        "{ language: \"en\" }",
        "Options of speech recognition.",
    ),
    optional(
        "ocr_options",
        Shape::Object(&options::OCR_OPTIONS),
        "{ task: \"text_recognition\" }",
        "Options of an OCR model.",
    ),
    optional(
        "character_options",
        Shape::Object(&options::CHARACTER_OPTIONS),
        "{ profile: \"...\" }",
        "The character that a role-play model plays, and its memory.",
    ),
    optional(
        "skill",
        Shape::List(&options::SKILL_SHAPE),
        "[{ type: \"ppt\" }]",
        "Output options of a document model.",
    )
    .more("Only with `stream`.")
    .models("qwen-doc-turbo"),
    optional(
        "vl_high_resolution_images",
        Shape::Bool,
        "true",
        "Whether images are read at the highest resolution that the model knows.",
    )
    .default("`false`")
    .models("vision models"),
];

pub(super) const MODALITIES: Parameter = optional(
    "modalities",
    Shape::List(&MODALITY_SHAPE),
    "[\"text\", \"audio\"]",
    "The modalities of the answer, on Qwen-Omni models.",
)
.default("text")
.more("Text alone, or text and audio.")
.errors(&["E029"]);

pub(super) const AUDIO: Parameter = optional(
    "audio",
    Shape::Object(&options::AUDIO_OPTIONS),
    "{ voice: \"Cherry\", format: \"wav\" }",
    "The voice and the format of a spoken answer.",
)
.more("Only where `modalities` has audio.")
.errors(&["E046"]);

pub(super) const USE_MULTICHANNEL: Parameter = optional(
    "use_multichannel",
    Shape::Bool,
    "true",
    "Whether the channels of the input audio are kept apart.",
)
.default("`false`")
.models("qwen3.8-omni-flash");

static MODALITY: StringEnum = StringEnum {
    rust: "Modality",
    about: about("A modality of the answer."),
    known: &[word("text"), word("audio")],
};

pub(super) static MODALITY_SHAPE: Shape = Shape::StringEnum(&MODALITY);
