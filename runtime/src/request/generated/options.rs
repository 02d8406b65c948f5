// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/options.rs; edit that.

use crate::wire::{IntoText, Json, List, Text, object, text_enum};

object! {
    /// Options of a streamed answer.
    ///
    /// ```
    /// use qwen_request::StreamOptions;
    ///
    /// let stream_options = StreamOptions { include_usage: Some(true), ..StreamOptions::default() };
    /// assert_eq!(
    ///     serde_json::to_value(&stream_options)?,
    ///     serde_json::json!({ "include_usage": true }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct StreamOptions {
        /// Whether the last chunk has the usage.
        optional include_usage: bool,
    }
}

object! {
    /// The voice and the format of a spoken answer.
    ///
    /// ```
    /// use qwen_request::{AudioFormat, AudioOptions};
    ///
    /// let audio_options = AudioOptions::new("Cherry", AudioFormat::Wav);
    /// assert_eq!(
    ///     serde_json::to_value(&audio_options)?,
    ///     serde_json::json!({ "voice": "Cherry", "format": "wav" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AudioOptions {
        /// The voice. The voices depend on the model.
        required voice: Text,
        /// The format of the audio.
        required format: AudioFormat,
    }
}

impl AudioOptions {
    /// With the members that must be there.
    pub fn new(voice: impl IntoText, format: impl Into<AudioFormat>) -> Self {
        Self { voice: voice.into_text(), format: format.into(), ..Self::default() }
    }
}

text_enum! {
    /// The format of a spoken answer.
    ///
    /// ```
    /// use qwen_request::AudioFormat;
    ///
    /// assert_eq!(AudioFormat::Wav.as_str(), "wav");
    /// assert_eq!(AudioFormat::from("wav"), AudioFormat::Wav);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(AudioFormat::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum AudioFormat {
        /// `wav`.
        Wav = "wav",
    }
}

object! {
    /// The thinking switch of MiniMax-M3.
    ///
    /// ```
    /// use qwen_request::{ThinkingSwitch, ThinkingType};
    ///
    /// let thinking_switch = ThinkingSwitch::new(ThinkingType::Disabled);
    /// assert_eq!(
    ///     serde_json::to_value(&thinking_switch)?,
    ///     serde_json::json!({ "type": "disabled" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ThinkingSwitch {
        /// Adaptive, or off.
        required r#type: ThinkingType as "type",
    }
}

impl ThinkingSwitch {
    /// With the members that must be there.
    pub fn new(r#type: impl Into<ThinkingType>) -> Self {
        Self { r#type: r#type.into(), ..Self::default() }
    }
}

text_enum! {
    /// Whether MiniMax-M3 thinks.
    ///
    /// ```
    /// use qwen_request::ThinkingType;
    ///
    /// assert_eq!(ThinkingType::Adaptive.as_str(), "adaptive");
    /// assert_eq!(ThinkingType::from("adaptive"), ThinkingType::Adaptive);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(ThinkingType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum ThinkingType {
        /// `adaptive`.
        Adaptive = "adaptive",
        /// `disabled`.
        Disabled = "disabled",
    }
}

object! {
    /// Options of speech recognition.
    ///
    /// ```
    /// use qwen_request::AsrOptions;
    ///
    /// let asr_options = AsrOptions {
    ///     language: Some("en".into()),
    ///     enable_itn: Some(true),
    ///     ..AsrOptions::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&asr_options)?,
    ///     serde_json::json!({ "language": "en", "enable_itn": true }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
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
    ///
    /// ```
    /// use qwen_request::{OcrOptions, OcrTask};
    ///
    /// let ocr_options = OcrOptions { task: Some(OcrTask::TextRecognition), ..OcrOptions::default() };
    /// assert_eq!(
    ///     serde_json::to_value(&ocr_options)?,
    ///     serde_json::json!({ "task": "text_recognition" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OcrOptions {
        /// What to extract from the image.
        optional task: OcrTask,
        /// Details of the task.
        optional task_config: OcrTaskConfig,
    }
}

text_enum! {
    /// What to extract from an image.
    ///
    /// ```
    /// use qwen_request::OcrTask;
    ///
    /// assert_eq!(OcrTask::TextRecognition.as_str(), "text_recognition");
    /// assert_eq!(OcrTask::from("text_recognition"), OcrTask::TextRecognition);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(OcrTask::from("brand-new").as_str(), "brand-new");
    /// ```
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
    ///
    /// ```
    /// use qwen_request::{Json, OcrOptions, OcrTask, OcrTaskConfig};
    ///
    /// let schema = Json::parse(r#"{ "invoice": { "total": "" } }"#)?;
    /// let options = OcrOptions {
    ///     task: Some(OcrTask::KeyInformationExtraction),
    ///     task_config: Some(OcrTaskConfig { result_schema: Some(schema), ..OcrTaskConfig::default() }),
    ///     ..OcrOptions::default()
    /// };
    /// # assert!(options.task_config.is_some());
    /// # Ok::<(), qwen_request::wire::JsonError>(())
    /// ```
    pub struct OcrTaskConfig {
        /// The fields to extract, by name.
        optional result_schema: Json,
    }
}

object! {
    /// The character that a role-play model plays.
    ///
    /// ```
    /// use qwen_request::{CharacterOptions, Memory};
    ///
    /// let character = CharacterOptions {
    ///     profile: Some("You are a lighthouse keeper.".into()),
    ///     memory: Some(Memory { enable_long_term_memory: Some(true), ..Memory::default() }),
    ///     ..CharacterOptions::default()
    /// };
    /// assert_eq!(serde_json::to_value(&character)?["memory"]["enable_long_term_memory"], true);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CharacterOptions {
        /// The description of the character, in place of a system message.
        optional profile: Text,
        /// The memory of the character.
        optional memory: Memory,
    }
}

object! {
    /// The memory of a character.
    ///
    /// ```
    /// use qwen_request::Memory;
    ///
    /// let memory = Memory {
    ///     enable_long_term_memory: Some(true),
    ///     memory_entries: Some(200),
    ///     ..Memory::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&memory)?,
    ///     serde_json::json!({ "enable_long_term_memory": true, "memory_entries": 200 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
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
    ///
    /// ```
    /// use qwen_request::MemoryKind;
    ///
    /// assert_eq!(MemoryKind::System.as_str(), "system");
    /// assert_eq!(MemoryKind::from("system"), MemoryKind::System);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(MemoryKind::from("brand-new").as_str(), "brand-new");
    /// ```
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
    ///
    /// ```
    /// use qwen_request::{Skill, SkillMode, SkillType};
    ///
    /// let skill = Skill { mode: Some(SkillMode::General), ..Skill::new(SkillType::Ppt) };
    /// assert_eq!(
    ///     serde_json::to_value(&skill)?,
    ///     serde_json::json!({ "type": "ppt", "mode": "general" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Skill {
        /// The type of the output.
        required r#type: SkillType as "type",
        /// The mode: with a template, or freely.
        optional mode: SkillMode,
        /// The template, in mode `general`.
        optional template_id: Text,
    }
}

impl Skill {
    /// With the members that must be there.
    pub fn new(r#type: impl Into<SkillType>) -> Self {
        Self { r#type: r#type.into(), ..Self::default() }
    }
}

text_enum! {
    /// The type of output of a document model.
    ///
    /// ```
    /// use qwen_request::SkillType;
    ///
    /// assert_eq!(SkillType::Ppt.as_str(), "ppt");
    /// assert_eq!(SkillType::from("ppt"), SkillType::Ppt);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(SkillType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum SkillType {
        /// `ppt`.
        Ppt = "ppt",
    }
}

text_enum! {
    /// How the output of a document model is made.
    ///
    /// ```
    /// use qwen_request::SkillMode;
    ///
    /// assert_eq!(SkillMode::General.as_str(), "general");
    /// assert_eq!(SkillMode::from("general"), SkillMode::General);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(SkillMode::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum SkillMode {
        /// `general`.
        General = "general",
        /// `creative`.
        Creative = "creative",
    }
}
