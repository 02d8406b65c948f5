//! The body of a chat completion in the OpenAI-compatible protocol.
//!
//! Source: the chat completions reference of Model Studio as of autumn 2026, and the pages on thinking,
//! structured output, search, translation, speech recognition, OCR and role play that it links to.

use super::{
    Api, Object, OneOf, Shape, Width, Words,
    message::MESSAGE,
    optional,
    options::{
        ASR_OPTIONS, AUDIO_OPTIONS, CHARACTER_OPTIONS, OCR_OPTIONS, RESPONSE_FORMAT, SEARCH_OPTIONS, SKILL,
        STREAM_OPTIONS, THINKING, TRANSLATION_OPTIONS,
    },
    required,
    tool::{TOOL, TOOL_CHOICE},
};

/// Chat completions, OpenAI-compatible: `POST /compatible-mode/v1/chat/completions`.
pub static CHAT: Api =
    Api { name: "ChatRequest", body: &BODY, protocol: "OpenAI-compatible", input: None, parameters: None };

static BODY: Object = Object {
    rust: "ChatRequest",
    short_forms: &[],
    parameters: &[
        required("model", Shape::Text, "\"qwen-plus\"", "The model that answers.").missing("E104"),
        required(
            "messages",
            Shape::List(&Shape::Object(&MESSAGE)),
            "[user(\"...\")]",
            "The conversation so far, oldest message first.",
        )
        .missing("E023"),
        optional("stream", Shape::Bool, "true", "Whether the answer arrives in pieces while it is written."),
        optional(
            "stream_options",
            Shape::Object(&STREAM_OPTIONS),
            "{ include_usage: true }",
            "What a streamed answer carries besides the text.",
        ),
        optional("temperature", Shape::Number, "0.7", "How much chance has a say in the next token.")
            .wrong_type("E010b"),
        optional("top_p", Shape::Number, "0.8", "The share of the likeliest tokens that are sampled from.")
            .wrong_type("E011b"),
        optional(
            "top_k",
            Shape::Integer(Width::U32),
            "20",
            "How many of the likeliest tokens are sampled from.",
        ),
        optional(
            "presence_penalty",
            Shape::Number,
            "1.5",
            "How strongly tokens that have appeared already are held back.",
        ),
        optional(
            "repetition_penalty",
            Shape::Number,
            "1.05",
            "How strongly repeated runs of tokens are held back; 1 is neutral.",
        ),
        optional("n", Shape::Integer(Width::U32), "1", "How many answers are written."),
        optional(
            "max_tokens",
            Shape::Integer(Width::U32),
            "1024",
            "The most tokens that the answer may have, on most models without the thinking before it.",
        ),
        optional(
            "max_completion_tokens",
            Shape::Integer(Width::U32),
            "1024",
            "The most tokens that thinking and answer may have together.",
        ),
        optional(
            "seed",
            Shape::Integer(Width::I64),
            "42",
            "Makes answers to equal requests as equal as can be.",
        )
        .wrong_type("E103b"),
        optional("stop", Shape::OneOf(&STOP), "\"END\"", "Texts or token ids that end the answer.")
            .wrong_type("E035"),
        optional("logprobs", Shape::Bool, "true", "Whether the answer tells how likely each token was."),
        optional(
            "top_logprobs",
            Shape::Integer(Width::U32),
            "5",
            "For how many of the likeliest tokens at each place the likelihood is told.",
        ),
        optional(
            "response_format",
            Shape::Object(&RESPONSE_FORMAT),
            "{ type: \"json_object\" }",
            "The form that the answer must have.",
        ),
        optional("enable_thinking", Shape::Bool, "true", "Whether the model thinks before it answers."),
        optional(
            "thinking",
            Shape::Object(&THINKING),
            "{ type: \"disabled\" }",
            "The switch for thinking of MiniMax-M3, in place of `enable_thinking`.",
        ),
        optional(
            "thinking_budget",
            Shape::Integer(Width::U32),
            "4096",
            "The most tokens that the thinking before the answer may have.",
        ),
        optional(
            "reasoning_effort",
            Shape::Words(&REASONING_EFFORT),
            "\"medium\"",
            "How much the model thinks, in words.",
        ),
        optional(
            "preserve_thinking",
            Shape::Bool,
            "true",
            "Whether the model reads the `reasoning_content` of earlier messages.",
        ),
        optional(
            "clear_thinking",
            Shape::Bool,
            "true",
            "Whether earlier thinking is dropped from the context, on GLM models.",
        ),
        optional(
            "tools",
            Shape::List(&Shape::Object(&TOOL)),
            "[{ type: \"function\", function: { name: \"get_weather\" } }]",
            "The functions that the model may ask for.",
        ),
        optional(
            "tool_choice",
            Shape::OneOf(&TOOL_CHOICE),
            "\"auto\"",
            "Whether a tool is called, and which.",
        ),
        optional("parallel_tool_calls", Shape::Bool, "true", "Whether several tools may be called at once."),
        optional(
            "tool_stream",
            Shape::Bool,
            "true",
            "Whether the arguments of tool calls arrive in pieces while they are written.",
        ),
        optional("enable_search", Shape::Bool, "true", "Whether the model may search the web."),
        optional(
            "search_options",
            Shape::Object(&SEARCH_OPTIONS),
            "{ forced_search: true }",
            "How the model searches the web.",
        ),
        optional(
            "enable_text_image_mixed",
            Shape::Bool,
            "true",
            "Whether pictures from the web may stand in the answer.",
        ),
        optional(
            "enable_code_interpreter",
            Shape::Bool,
            "true",
            "Whether the model may run code while it thinks.",
        ),
        optional(
            "modalities",
            Shape::List(&Shape::Words(&MODALITY)),
            "[\"text\", \"audio\"]",
            "What the answer is made of, on Qwen-Omni models.",
        ),
        optional(
            "audio",
            Shape::Object(&AUDIO_OPTIONS),
            "{ voice: \"Cherry\", format: \"wav\" }",
            "The voice and the format of a spoken answer.",
        ),
        optional(
            "use_multichannel",
            Shape::Bool,
            "true",
            "Whether the channels of the sound that is sent are told apart.",
        ),
        optional(
            "vl_high_resolution_images",
            Shape::Bool,
            "true",
            "Whether pictures are read at the highest resolution that the model knows.",
        ),
        optional(
            "translation_options",
            Shape::Object(&TRANSLATION_OPTIONS),
            "{ source_lang: \"auto\", target_lang: \"English\" }",
            "What a translation model translates, and how.",
        ),
        optional(
            "asr_options",
            Shape::Object(&ASR_OPTIONS),
            "{ language: \"en\" }",
            "How a speech recognition model listens.",
        ),
        optional(
            "ocr_options",
            Shape::Object(&OCR_OPTIONS),
            "{ task: \"text_recognition\" }",
            "What an OCR model reads out of a picture.",
        ),
        optional(
            "logit_bias",
            Shape::Json,
            "{ \"320\": -100 }",
            "Token ids that become likelier or less likely, on role-play models.",
        ),
        optional(
            "character_options",
            Shape::Object(&CHARACTER_OPTIONS),
            "{ profile: \"...\" }",
            "The character that a role-play model plays, and its memory.",
        ),
        optional(
            "skill",
            Shape::List(&Shape::Object(&SKILL)),
            "[{ type: \"ppt\" }]",
            "What a document model makes out of its answer.",
        ),
        // OpenAI's own, of which the vendor's pages say nothing.
        optional(
            "frequency_penalty",
            Shape::Number,
            "0.5",
            "OpenAI's penalty by frequency; Model Studio's pages do not mention it.",
        )
        .undocumented(),
        optional(
            "user",
            Shape::Text,
            "\"...\"",
            "OpenAI's name for the caller; Model Studio's pages do not mention it.",
        )
        .free()
        .undocumented(),
        optional(
            "metadata",
            Shape::Json,
            "{ \"run\": \"7\" }",
            "OpenAI's labels for a request; Model Studio's pages do not mention them.",
        )
        .undocumented(),
        optional(
            "store",
            Shape::Bool,
            "false",
            "OpenAI's switch for keeping answers; Model Studio's pages do not mention it.",
        )
        .undocumented(),
        optional(
            "service_tier",
            Shape::Text,
            "\"default\"",
            "OpenAI's class of service; Model Studio's pages do not mention it.",
        )
        .free()
        .undocumented(),
        optional(
            "functions",
            Shape::List(&Shape::Json),
            "[]",
            "OpenAI's form of `tools` before there was one; Model Studio's pages do not mention it.",
        )
        .undocumented(),
        optional(
            "function_call",
            Shape::OneOf(&FUNCTION_CALL),
            "\"auto\"",
            "OpenAI's form of `tool_choice` before there was one; Model Studio's pages do not mention it.",
        )
        .undocumented(),
    ],
};

static STOP: OneOf = OneOf {
    rust: "Stop",
    alternatives: &[("Text", Shape::Text), ("List", Shape::List(&Shape::OneOf(&STOP_ITEM)))],
};

static STOP_ITEM: OneOf = OneOf {
    rust: "StopItem",
    alternatives: &[
        ("Text", Shape::Text),
        ("Token", Shape::Integer(Width::I64)),
        ("Tokens", Shape::List(&Shape::Integer(Width::I64))),
    ],
};

static FUNCTION_CALL: OneOf =
    OneOf { rust: "FunctionCallChoice", alternatives: &[("Mode", Shape::Text), ("Function", Shape::Json)] };

/// Which of them a model takes is a column of the model table.
static REASONING_EFFORT: Words = Words {
    rust: "ReasoningEffort",
    known: &[
        ("none", "None"),
        ("minimal", "Minimal"),
        ("low", "Low"),
        ("medium", "Medium"),
        ("high", "High"),
        ("xhigh", "XHigh"),
        ("max", "Max"),
        ("ultra", "Ultra"),
    ],
};

static MODALITY: Words = Words { rust: "Modality", known: &[("text", "Text"), ("audio", "Audio")] };
