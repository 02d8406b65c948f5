// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/options.rs; edit that.

use crate::wire::{Json, List, Text, object, text_enum};

object! {
    /// Options of a streamed answer.
    pub struct StreamOptions {
        /// Whether the last chunk has the usage.
        optional include_usage: bool,
    }
}

object! {
    /// The voice and the format of a spoken answer.
    pub struct AudioOptions {
        /// The voice. The voices depend on the model.
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
    /// The format of the answer.
    pub struct ResponseFormat {
        /// Text, any JSON object, or JSON by a schema.
        required r#type: ResponseType as "type",
        /// The schema, if `type` asks for one.
        optional json_schema: JsonSchema,
    }
}

text_enum! {
    /// The type of the answer.
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
        /// A description of the schema for the model.
        optional description: Text,
        /// The JSON Schema.
        optional schema: Json,
        /// Whether the answer must follow the schema strictly.
        optional strict: bool,
    }
}

object! {
    /// The thinking switch of MiniMax-M3.
    pub struct ThinkingSwitch {
        /// Adaptive, or off.
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
    /// Options of web search.
    pub struct SearchOptions {
        /// Whether the model must search.
        optional forced_search: bool,
        /// The search strategy.
        optional search_strategy: SearchStrategy,
        /// Whether vertical searches (weather, stocks and the like) are used, too.
        optional enable_search_extension: bool,
        /// The maximum age of the results, in days.
        optional freshness: u32,
        /// The sites to which the search is restricted.
        optional assigned_site_list: List<Text>,
        /// Hints about what to search for.
        optional intention_options: IntentionOptions,
        /// Whether the reply has the search results.
        optional enable_source: bool,
        /// Whether the answer cites the search results.
        optional enable_citation: bool,
        /// The format of the citation marks.
        optional citation_format: CitationFormat,
        /// Whether the first chunk of a streamed answer has the search results.
        optional prepend_search_result: bool,
    }
}

text_enum! {
    /// A search strategy.
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
    /// The format of citation marks.
    pub enum CitationFormat {
        /// `[<number>]`.
        Number = "[<number>]",
        /// `[ref_<number>]`.
        Reference = "[ref_<number>]",
    }
}

object! {
    /// Hints about what to search for.
    pub struct IntentionOptions {
        /// The scope of the search, in natural language.
        optional prompt_intervene: Text,
    }
}

object! {
    /// Options of a translation model.
    pub struct TranslationOptions {
        /// The language of the text: English name, code, or `auto`.
        optional source_lang: Text,
        /// The language to translate into: English name or code.
        required target_lang: Text,
        /// Terms and their translations.
        optional terms: List<TranslationPair>,
        /// Sample translations whose style to follow.
        optional tm_list: List<TranslationPair>,
        /// The domain of the text, in English.
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
    /// Options of speech recognition.
    pub struct AsrOptions {
        /// The language that is spoken, as a code.
        optional language: Text,
        /// Whether numbers are normalized to digits.
        optional enable_itn: bool,
        /// Whether the reply has the language that was spoken.
        optional enable_lid: bool,
    }
}

object! {
    /// Options of an OCR model.
    pub struct OcrOptions {
        /// What to extract from the image.
        optional task: OcrTask,
        /// Details of the task.
        optional task_config: OcrTaskConfig,
    }
}

text_enum! {
    /// What to extract from an image.
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
        /// The fields to extract, by name.
        optional result_schema: Json,
    }
}

object! {
    /// The character that a role-play model plays.
    pub struct CharacterOptions {
        /// The description of the character, in place of a system message.
        optional profile: Text,
        /// The memory of the character.
        optional memory: Memory,
    }
}

object! {
    /// The memory of a character.
    pub struct Memory {
        /// Whether earlier sessions are remembered.
        optional enable_long_term_memory: bool,
        /// The number of entries of the memory.
        optional memory_entries: u32,
        /// Messages that the character does not remember.
        optional skip_save_types: List<MemoryKind>,
    }
}

text_enum! {
    /// The type of a message.
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
    /// Output options of a document model.
    pub struct Skill {
        /// The type of the output.
        required r#type: SkillType as "type",
        /// The mode: with a template, or freely.
        optional mode: SkillMode,
        /// The template, in mode `general`.
        optional template_id: Text,
    }
}

text_enum! {
    /// The type of output of a document model.
    pub enum SkillType {
        /// `ppt`.
        Ppt = "ppt",
    }
}

text_enum! {
    /// How the output of a document model is made.
    pub enum SkillMode {
        /// `general`.
        General = "general",
        /// `creative`.
        Creative = "creative",
    }
}
