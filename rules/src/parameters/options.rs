//! The objects among the generation parameters.
//!
//! Source: the chat completions reference and the pages on structured output, web search, translation, speech
//! recognition, OCR and role play.

use super::{Object, Shape, StringEnum, Width, about, optional, required, word};

pub(super) static STREAM_OPTIONS: Object = Object {
    rust: "StreamOptions",
    about: about("Options of a streamed answer."),
    parameters: &[optional("include_usage", Shape::Bool, "true", "Whether the last chunk has the usage.")],
    short_forms: &[],
};

pub(super) static AUDIO_OPTIONS: Object = Object {
    rust: "AudioOptions",
    about: about("The voice and the format of a spoken answer."),
    parameters: &[
        required("voice", Shape::Text, "\"Cherry\"", "The voice. The voices depend on the model."),
        required("format", Shape::StringEnum(&AUDIO_FORMAT), "\"wav\"", "The format of the audio."),
    ],
    short_forms: &[],
};

static AUDIO_FORMAT: StringEnum =
    StringEnum { rust: "AudioFormat", about: about("The format of a spoken answer."), known: &[word("wav")] };

pub(super) static RESPONSE_FORMAT: Object = Object {
    rust: "ResponseFormat",
    about: about("The format of the answer."),
    parameters: &[
        required(
            "type",
            Shape::StringEnum(&RESPONSE_TYPE),
            "\"json_object\"",
            "Text, any JSON object, or JSON by a schema.",
        ),
        optional(
            "json_schema",
            Shape::Object(&JSON_SCHEMA),
            "{ name: \"answer\", schema: { type: \"object\" } }",
            "The schema, if `type` asks for one.",
        ),
    ],
    short_forms: &[],
};

pub(super) static RESPONSE_TYPE: StringEnum = StringEnum {
    rust: "ResponseType",
    about: about("The type of the answer."),
    known: &[word("text"), word("json_object"), word("json_schema")],
};

static JSON_SCHEMA: Object = Object {
    rust: "JsonSchema",
    about: about("The schema of the answer."),
    parameters: &[
        required(
            "name",
            Shape::Text,
            "\"answer\"",
            "A name for the schema: up to 64 letters, digits, `_` and `-`.",
        ),
        optional("description", Shape::Text, "\"...\"", "A description of the schema for the model.")
            .free_text(),
        optional("schema", Shape::Json, "{ type: \"object\" }", "The JSON Schema."),
        optional("strict", Shape::Bool, "true", "Whether the answer must follow the schema strictly."),
    ],
    short_forms: &[],
};

pub(super) static THINKING: Object = Object {
    rust: "ThinkingSwitch",
    about: about("The thinking switch of MiniMax-M3."),
    parameters: &[required("type", Shape::StringEnum(&THINKING_TYPE), "\"disabled\"", "Adaptive, or off.")],
    short_forms: &[],
};

static THINKING_TYPE: StringEnum = StringEnum {
    rust: "ThinkingType",
    about: about("Whether MiniMax-M3 thinks."),
    known: &[word("adaptive"), word("disabled")],
};

pub(super) static SEARCH_OPTIONS: Object = Object {
    rust: "SearchOptions",
    about: about("Options of web search."),
    parameters: &[
        optional("forced_search", Shape::Bool, "true", "Whether the model must search."),
        optional("search_strategy", Shape::StringEnum(&SEARCH_STRATEGY), "\"turbo\"", "The search strategy."),
        optional(
            "enable_search_extension",
            Shape::Bool,
            "true",
            "Whether vertical searches (weather, stocks and the like) are used, too.",
        ),
        optional("freshness", Shape::Integer(Width::U32), "7", "The maximum age of the results, in days."),
        optional(
            "assigned_site_list",
            Shape::List(&Shape::Text),
            "[\"example.com\"]",
            "The sites to which the search is restricted.",
        ),
        optional(
            "intention_options",
            Shape::Object(&INTENTION_OPTIONS),
            "{ prompt_intervene: \"...\" }",
            "Hints about what to search for.",
        ),
        optional("enable_source", Shape::Bool, "true", "Whether the reply has the search results."),
        optional("enable_citation", Shape::Bool, "true", "Whether the answer cites the search results."),
        optional(
            "citation_format",
            Shape::StringEnum(&CITATION_FORMAT),
            "\"[<number>]\"",
            "The format of the citation marks.",
        ),
        optional(
            "prepend_search_result",
            Shape::Bool,
            "true",
            "Whether the first chunk of a streamed answer has the search results.",
        ),
    ],
    short_forms: &[],
};

static SEARCH_STRATEGY: StringEnum = StringEnum {
    rust: "SearchStrategy",
    about: about("A search strategy."),
    known: &[
        word("turbo"),
        word("max"),
        word("agent"),
        word("agent_max"),
        // Names of older pages.
        word("standard"),
        word("pro"),
    ],
};

static CITATION_FORMAT: StringEnum = StringEnum {
    rust: "CitationFormat",
    about: about("The format of citation marks."),
    known: &[word("[<number>]"), word("[ref_<number>]").named("Reference")],
};

static INTENTION_OPTIONS: Object = Object {
    rust: "IntentionOptions",
    about: about("Hints about what to search for."),
    parameters: &[optional(
        "prompt_intervene",
        Shape::Text,
        "\"...\"",
        "The scope of the search, in natural language.",
    )
    .free_text()],
    short_forms: &[],
};

pub(super) static TRANSLATION_OPTIONS: Object = Object {
    rust: "TranslationOptions",
    about: about("Options of a translation model."),
    parameters: &[
        optional(
            "source_lang",
            Shape::Text,
            "\"auto\"",
            "The language of the text: English name, code, or `auto`.",
        ),
        required(
            "target_lang",
            Shape::Text,
            "\"English\"",
            "The language to translate into: English name or code.",
        ),
        optional(
            "terms",
            Shape::List(&Shape::Object(&TRANSLATION_PAIR)),
            "[{ source: \"...\", target: \"...\" }]",
            "Terms and their translations.",
        ),
        optional(
            "tm_list",
            Shape::List(&Shape::Object(&TRANSLATION_PAIR)),
            "[{ source: \"...\", target: \"...\" }]",
            "Sample translations whose style to follow.",
        ),
        optional("domains", Shape::Text, "\"...\"", "The domain of the text, in English.").free_text(),
    ],
    short_forms: &[],
};

static TRANSLATION_PAIR: Object = Object {
    rust: "TranslationPair",
    about: about("A text and its translation."),
    parameters: &[
        required("source", Shape::Text, "\"...\"", "The text in the source language.").free_text(),
        required("target", Shape::Text, "\"...\"", "The text in the target language.").free_text(),
    ],
    short_forms: &[],
};

pub(super) static ASR_OPTIONS: Object = Object {
    rust: "AsrOptions",
    about: about("Options of speech recognition."),
    parameters: &[
        optional("language", Shape::Text, "\"en\"", "The language that is spoken, as a code."),
        optional("enable_itn", Shape::Bool, "true", "Whether numbers are normalized to digits."),
        optional("enable_lid", Shape::Bool, "true", "Whether the reply has the language that was spoken."),
    ],
    short_forms: &[],
};

pub(super) static OCR_OPTIONS: Object = Object {
    rust: "OcrOptions",
    about: about("Options of an OCR model."),
    parameters: &[
        optional(
            "task",
            Shape::StringEnum(&OCR_TASK),
            "\"text_recognition\"",
            "What to extract from the image.",
        ),
        optional(
            "task_config",
            Shape::Object(&OCR_TASK_CONFIG),
            "{ result_schema: {} }",
            "Details of the task.",
        ),
    ],
    short_forms: &[],
};

static OCR_TASK: StringEnum = StringEnum {
    rust: "OcrTask",
    about: about("What to extract from an image."),
    known: &[
        word("text_recognition"),
        word("key_information_extraction"),
        word("document_parsing"),
        word("table_parsing"),
        word("formula_recognition"),
        word("multi_lan"),
        word("advanced_recognition"),
    ],
};

static OCR_TASK_CONFIG: Object = Object {
    rust: "OcrTaskConfig",
    about: about("Details of an OCR task."),
    parameters: &[optional(
        "result_schema",
        Shape::Json,
        "{ \"total\": \"\" }",
        "The fields to extract, by name.",
    )],
    short_forms: &[],
};

pub(super) static CHARACTER_OPTIONS: Object = Object {
    rust: "CharacterOptions",
    about: about("The character that a role-play model plays."),
    parameters: &[
        optional(
            "profile",
            Shape::Text,
            "\"...\"",
            "The description of the character, in place of a system message.",
        )
        .free_text(),
        optional(
            "memory",
            Shape::Object(&MEMORY),
            "{ enable_long_term_memory: true }",
            "The memory of the character.",
        ),
    ],
    short_forms: &[],
};

static MEMORY: Object = Object {
    rust: "Memory",
    about: about("The memory of a character."),
    parameters: &[
        optional("enable_long_term_memory", Shape::Bool, "true", "Whether earlier sessions are remembered."),
        optional("memory_entries", Shape::Integer(Width::U32), "200", "The number of entries of the memory."),
        optional(
            "skip_save_types",
            Shape::List(&Shape::StringEnum(&MEMORY_KIND)),
            "[\"system\"]",
            "Messages that the character does not remember.",
        ),
    ],
    short_forms: &[],
};

static MEMORY_KIND: StringEnum = StringEnum {
    rust: "MemoryKind",
    about: about("The type of a message."),
    known: &[word("system"), word("user"), word("assistant"), word("output")],
};

static SKILL: Object = Object {
    rust: "Skill",
    about: about("Output options of a document model."),
    parameters: &[
        required("type", Shape::StringEnum(&SKILL_TYPE), "\"ppt\"", "The type of the output."),
        optional(
            "mode",
            Shape::StringEnum(&SKILL_MODE),
            "\"general\"",
            "The mode: with a template, or freely.",
        ),
        optional("template_id", Shape::Text, "\"news_01\"", "The template, in mode `general`."),
    ],
    short_forms: &[],
};

pub(super) static SKILL_SHAPE: Shape = Shape::Object(&SKILL);

static SKILL_TYPE: StringEnum = StringEnum {
    rust: "SkillType",
    about: about("The type of output of a document model."),
    known: &[word("ppt")],
};

static SKILL_MODE: StringEnum = StringEnum {
    rust: "SkillMode",
    about: about("How the output of a document model is made."),
    known: &[word("general"), word("creative")],
};
