// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/customization.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, List, Text, object};

object! {
    /// Voices cloned, designed, listed and deleted: `POST /api/v1/services/audio/tts/customization`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(VoiceRequest {
    ///     model: "voice-enrollment",
    ///     input: {
    ///         action: "create_voice",
    ///         target_model: "cosyvoice-v3-flash",
    ///         prefix: "myvoice",
    ///         url: "https://example.com/me.wav",
    ///     },
    /// });
    /// assert_eq!(request.input.action, "create_voice");
    /// ```
    pub struct VoiceRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// An action on voices.
        ///
        /// Errors: E163, E166.
        required input: VoiceInput,
        /// The format of the sample of a designed voice.
        optional parameters: VoiceParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl VoiceRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<VoiceInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// Lists of words kept for speech recognition: `POST /api/v1/services/audio/asr/customization`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(VocabularyRequest {
    ///     model: "speech-biasing",
    ///     input: {
    ///         action: "create_vocabulary",
    ///         target_model: "fun-asr",
    ///         prefix: "cities",
    ///         vocabulary: [{ text: "Hangzhou", weight: 4 }],
    ///     },
    /// });
    /// assert_eq!(request.input.vocabulary.as_ref().map(|words| words.len()), Some(1));
    /// ```
    pub struct VocabularyRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// An action on vocabularies.
        ///
        /// Errors: E163, E166.
        required input: VocabularyInput,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl VocabularyRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<VocabularyInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// An action on voices.
    ///
    /// ```
    /// use qwen_request::{VoiceInput, VoiceRequest};
    ///
    /// let input = VoiceInput { page_index: Some(0), page_size: Some(10), ..VoiceInput::new("list_voice") };
    /// let request = VoiceRequest::new("voice-enrollment", input);
    /// assert!(request.check().is_ok());
    /// ```
    pub struct VoiceInput {
        /// The action.
        ///
        /// On voice-enrollment `create_voice`, `list_voice`, `query_voice`, `update_voice` or `delete_voice`;
        /// on the Qwen models `create`, `list`, `query` or `delete`.
        ///
        /// Errors: E057.
        required action: Text,
        /// The model that will use the voice.
        optional target_model: Text,
        /// The prefix of the voice id, on voice-enrollment.
        ///
        /// 1 to 10 letters and digits.
        optional prefix: Text,
        /// The recording that the voice is cloned from, on voice-enrollment.
        optional url: Text,
        /// The voice to query, update or delete, on voice-enrollment.
        optional voice_id: Text,
        /// The language of the recording or of `preview_text`; one entry.
        ///
        /// Values: `zh`, `en`, `fr`, `de`, `ja`, `ko`, `ru`, `pt`, `th`, `id`, `vi`, `es`, `it`, `ms`, `fil`,
        /// `ar`.
        optional language_hints: List<Text>,
        /// The seconds of the recording that are used.
        ///
        /// Range: between 3 and 30. Default: 10.
        optional max_prompt_audio_length: f64,
        /// Whether the recording is denoised first.
        optional enable_preprocess: bool,
        /// Whether the volume of the recording is normalized: a text, not a boolean.
        ///
        /// Values: `true`, `false`.
        optional enable_volume_normalization: Text,
        /// The description of a designed voice.
        ///
        /// At most 500 characters, on qwen-voice-design 2048.
        optional voice_prompt: Text,
        /// The text of the sample of a designed voice.
        ///
        /// 15 to 200 characters, on qwen-voice-design at most 1024.
        optional preview_text: Text,
        /// The page of a list.
        optional page_index: u32,
        /// The number of entries on a page.
        optional page_size: u32,
        /// A name for the voice, on the Qwen models.
        ///
        /// 1 to 16 letters, digits and `_`.
        optional preferred_name: Text,
        /// The recording that the voice is cloned from, on qwen-voice-enrollment.
        optional audio: VoiceSample,
        /// The transcript of the recording.
        optional text: Text,
        /// The language of the recording or of `preview_text`, on the Qwen models.
        ///
        /// Values: `zh`, `en`, `de`, `it`, `pt`, `es`, `ja`, `ko`, `fr`, `ru`.
        optional language: Text,
        /// The voice to query or delete, on the Qwen models.
        optional voice: Text,
    }
}

impl VoiceInput {
    /// With the members that must be there.
    pub fn new(action: impl IntoText) -> Self {
        Self { action: action.into_text(), ..Self::default() }
    }
}

object! {
    /// A recording of a voice.
    ///
    /// ```
    /// use qwen_request::{VoiceInput, VoiceSample};
    ///
    /// let sample = VoiceSample::new("https://example.com/me.wav");
    /// let input = VoiceInput { audio: Some(sample), ..VoiceInput::new("create") };
    /// assert_eq!(serde_json::to_value(&input)?["audio"]["data"], "https://example.com/me.wav");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct VoiceSample {
        /// The URL of the recording, or the recording itself as a `data:` URL.
        ///
        /// Errors: E057.
        required data: Text,
    }
}

impl VoiceSample {
    /// With the members that must be there.
    pub fn new(data: impl IntoText) -> Self {
        Self { data: data.into_text(), ..Self::default() }
    }
}

object! {
    /// The format of the sample of a designed voice.
    ///
    /// ```
    /// use qwen_request::VoiceParameters;
    ///
    /// let voice_parameters = VoiceParameters {
    ///     sample_rate: Some(24000),
    ///     response_format: Some("wav".into()),
    ///     ..VoiceParameters::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&voice_parameters)?,
    ///     serde_json::json!({ "sample_rate": 24000, "response_format": "wav" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct VoiceParameters {
        /// The sample rate in Hz.
        ///
        /// 8000 only on qwen-voice-design.
        ///
        /// Values: 8000, 16000, 24000, 48000. Default: 24000.
        optional sample_rate: u32,
        /// The format of the audio.
        ///
        /// `opus` only on qwen-voice-design.
        ///
        /// Values: `wav`, `pcm`, `mp3`, `opus`. Default: `wav`.
        optional response_format: Text,
    }
}

object! {
    /// An action on vocabularies.
    ///
    /// ```
    /// use qwen_request::{VocabularyInput, VocabularyRequest};
    ///
    /// let input = VocabularyInput {
    ///     vocabulary_id: Some("vocab-cities-1".into()),
    ///     ..VocabularyInput::new("query_vocabulary")
    /// };
    /// let request = VocabularyRequest::new("speech-biasing", input);
    /// assert!(request.check().is_ok());
    /// ```
    pub struct VocabularyInput {
        /// The action.
        ///
        /// Values: `create_vocabulary`, `list_vocabulary`, `query_vocabulary`, `update_vocabulary`,
        /// `delete_vocabulary`. Errors: E057.
        required action: Text,
        /// The model that will use the vocabulary.
        optional target_model: Text,
        /// The prefix of the vocabulary id.
        ///
        /// 1 to 10 small letters and digits.
        optional prefix: Text,
        /// The words of the vocabulary.
        optional vocabulary: List<VocabularyWord>,
        /// The vocabulary to query, update or delete.
        optional vocabulary_id: Text,
        /// The page of a list.
        optional page_index: u32,
        /// The number of entries on a page.
        optional page_size: u32,
    }
}

impl VocabularyInput {
    /// With the members that must be there.
    pub fn new(action: impl IntoText) -> Self {
        Self { action: action.into_text(), ..Self::default() }
    }
}

object! {
    /// An expected word.
    ///
    /// ```
    /// use qwen_request::VocabularyWord;
    ///
    /// let words: Vec<VocabularyWord> = ["Hangzhou", "Suzhou"].map(|city| VocabularyWord::new(city, 4)).into();
    /// assert_eq!(serde_json::to_value(&words[0])?, serde_json::json!({ "text": "Hangzhou", "weight": 4 }));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct VocabularyWord {
        /// The word.
        ///
        /// At most 15 characters; of ASCII alone, at most 7 parts between blanks.
        required text: Text,
        /// The weight of the word.
        ///
        /// Range: between 1 and 5.
        required weight: u32,
        /// Its language.
        optional lang: Text,
    }
}

impl VocabularyWord {
    /// With the members that must be there.
    pub fn new(text: impl IntoText, weight: u32) -> Self {
        Self { text: text.into_text(), weight, ..Self::default() }
    }
}
