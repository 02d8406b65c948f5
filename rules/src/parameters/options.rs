//! The objects among the generation parameters.
//!
//! Source: the chat completions reference and the pages on speech recognition,
//! OCR and role play.

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
