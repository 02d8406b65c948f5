// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/options.rs; edit that.

use crate::wire::{Json, List, Text, object, text_enum};

object! {
    /// What a streamed answer carries besides the text.
    pub struct StreamOptions {
        /// Whether the last chunk tells how many tokens were used.
        optional include_usage: bool,
    }
}

object! {
    /// The voice and the format of a spoken answer.
    pub struct AudioOptions {
        /// Who speaks; which voices there are depends on the model.
        required voice: Text,
        /// The format of the audio.
        required format: AudioFormat,
    }
}

text_enum! {
    /// The format of a spoken answer.
    pub enum AudioFormat {
        /// `wav`.
        Wav = "wav",
    }
}

object! {
    /// The form of the answer.
    pub struct ResponseFormat {
        /// Text, any JSON object, or JSON by a schema.
        required r#type: ResponseType as "type",
        /// The schema, where `type` asks for one.
        optional json_schema: JsonSchema,
    }
}

text_enum! {
    /// The kind of the answer.
    pub enum ResponseType {
        /// `text`.
        Text = "text",
        /// `json_object`.
        JsonObject = "json_object",
        /// `json_schema`.
        JsonSchema = "json_schema",
    }
}

object! {
    /// The schema of the answer.
    pub struct JsonSchema {
        /// A name for the schema: up to 64 letters, digits, `_` and `-`.
        required name: Text,
        /// What the answer is for.
        optional description: Text,
        /// The JSON Schema.
        optional schema: Json,
        /// Whether the answer must fit the schema to the letter.
        optional strict: bool,
    }
}

object! {
    /// The switch for thinking of MiniMax-M3.
    pub struct ThinkingSwitch {
        /// As the model sees fit, or off.
        required r#type: ThinkingType as "type",
    }
}

text_enum! {
    /// Whether MiniMax-M3 thinks.
    pub enum ThinkingType {
        /// `adaptive`.
        Adaptive = "adaptive",
        /// `disabled`.
        Disabled = "disabled",
    }
}

object! {
    /// How the model searches the web.
    pub struct SearchOptions {
        /// Whether the model must search.
        optional forced_search: bool,
        /// How thoroughly it searches.
        optional search_strategy: SearchStrategy,
        /// Whether services for weather, stocks and the like are asked too.
        optional enable_search_extension: bool,
        /// How many days old what it finds may be.
        optional freshness: u32,
        /// The only sites that it may search.
        optional assigned_site_list: List<Text>,
        /// What it should search for.
        optional intention_options: IntentionOptions,
        /// Whether the reply lists what was found.
        optional enable_source: bool,
        /// Whether the answer points to what was found.
        optional enable_citation: bool,
        /// How it points there.
        optional citation_format: CitationFormat,
        /// Whether the first chunk of a streamed answer already lists what was found.
        optional prepend_search_result: bool,
    }
}

text_enum! {
    /// How thoroughly the model searches.
    pub enum SearchStrategy {
        /// `turbo`.
        Turbo = "turbo",
        /// `max`.
        Max = "max",
        /// `agent`.
        Agent = "agent",
        /// `agent_max`.
        AgentMax = "agent_max",
        /// `standard`.
        Standard = "standard",
        /// `pro`.
        Pro = "pro",
    }
}

text_enum! {
    /// How the answer points to what was found.
    pub enum CitationFormat {
        /// `[<number>]`.
        Number = "[<number>]",
        /// `[ref_<number>]`.
        Reference = "[ref_<number>]",
    }
}

object! {
    /// What the model should search for.
    pub struct IntentionOptions {
        /// The range of the search, in words.
        optional prompt_intervene: Text,
    }
}

object! {
    /// What a translation model translates, and how.
    pub struct TranslationOptions {
        /// The language of the text: English name, code, or `auto`.
        optional source_lang: Text,
        /// The language to translate into: English name or code.
        required target_lang: Text,
        /// How single terms must be translated.
        optional terms: List<TranslationPair>,
        /// Sentences translated before, to follow their style.
        optional tm_list: List<TranslationPair>,
        /// What the text is about, in English.
        optional domains: Text,
    }
}

object! {
    /// A text and its translation.
    pub struct TranslationPair {
        /// The text in the source language.
        required source: Text,
        /// The text in the target language.
        required target: Text,
    }
}

object! {
    /// How a speech recognition model listens.
    pub struct AsrOptions {
        /// The language that is spoken, as a code.
        optional language: Text,
        /// Whether numbers are written as digits.
        optional enable_itn: bool,
        /// Whether the reply tells which language was spoken.
        optional enable_lid: bool,
    }
}

object! {
    /// What an OCR model reads.
    pub struct OcrOptions {
        /// What is read out of the image.
        optional task: OcrTask,
        /// Details of the task.
        optional task_config: OcrTaskConfig,
    }
}

text_enum! {
    /// What is read out of an image.
    pub enum OcrTask {
        /// `text_recognition`.
        TextRecognition = "text_recognition",
        /// `key_information_extraction`.
        KeyInformationExtraction = "key_information_extraction",
        /// `document_parsing`.
        DocumentParsing = "document_parsing",
        /// `table_parsing`.
        TableParsing = "table_parsing",
        /// `formula_recognition`.
        FormulaRecognition = "formula_recognition",
        /// `multi_lan`.
        MultiLan = "multi_lan",
        /// `advanced_recognition`.
        AdvancedRecognition = "advanced_recognition",
    }
}

object! {
    /// Details of an OCR task.
    pub struct OcrTaskConfig {
        /// The fields to find, by name.
        optional result_schema: Json,
    }
}

object! {
    /// The character that a role-play model plays.
    pub struct CharacterOptions {
        /// Who the character is, in place of a system message.
        optional profile: Text,
        /// What the character remembers.
        optional memory: Memory,
    }
}

object! {
    /// What a character remembers.
    pub struct Memory {
        /// Whether earlier sessions are remembered.
        optional enable_long_term_memory: bool,
        /// How many entries the memory holds.
        optional memory_entries: u32,
        /// Messages that are not remembered.
        optional skip_save_types: List<MemoryKind>,
    }
}

text_enum! {
    /// A kind of message.
    pub enum MemoryKind {
        /// `system`.
        System = "system",
        /// `user`.
        User = "user",
        /// `assistant`.
        Assistant = "assistant",
        /// `output`.
        Output = "output",
    }
}

object! {
    /// What a document model makes out of its answer.
    pub struct Skill {
        /// What is made.
        required r#type: SkillType as "type",
        /// By a template, or freely.
        optional mode: SkillMode,
        /// The template, in mode `general`.
        optional template_id: Text,
    }
}

text_enum! {
    /// What a document model makes.
    pub enum SkillType {
        /// `ppt`.
        Ppt = "ppt",
    }
}

text_enum! {
    /// How it is made.
    pub enum SkillMode {
        /// `general`.
        General = "general",
        /// `creative`.
        Creative = "creative",
    }
}
