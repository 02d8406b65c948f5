//! The replies of the APIs for voices and vocabularies.

use super::{Audio, reply};
use crate::wire::{Json, List, Text, object};

object! {
    /// The reply of an API for voices or vocabularies. Its members depend on the `action` of the request.
    ///
    /// ```
    /// use qwen_request::{VoiceRequest, parse};
    ///
    /// let body = br#"{"output":{"voice_id":"cosyvoice-v3-flash-me-1"},"usage":{"count":1},"request_id":"4f1c"}"#;
    /// let reply = parse::<VoiceRequest>(200, body)?;
    /// assert_eq!(reply.output.voice(), Some("cosyvoice-v3-flash-me-1"));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct CustomizationReply: lenient {
        /// The voices or vocabularies. Empty after an update or a deletion.
        defaulted output: CustomizationOutput,
        /// The number of voices or vocabularies created.
        optional usage: Json,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// A voice or a vocabulary, or a list of them.
    ///
    /// ```
    /// use qwen_request::reply::CustomizationOutput;
    ///
    /// let output: CustomizationOutput = serde_json::from_str(
    ///     r#"{"vocabulary":[{"text":"Hangzhou","weight":4}],"target_model":"fun-asr","status":"OK"}"#,
    /// )?;
    /// assert_eq!(output.status.as_deref(), Some("OK"));
    /// assert_eq!(output.vocabulary[0].as_str(), r#"{"text":"Hangzhou","weight":4}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CustomizationOutput: lenient {
        /// The id of a voice, from voice-enrollment: what `voice` takes.
        optional voice_id: Text,
        /// The name of a voice, from the Qwen models: what `voice` takes.
        optional voice: Text,
        /// The model that uses the voice or the vocabulary.
        optional target_model: Text,
        /// A sample of a designed voice.
        optional preview_audio: Audio,
        /// The list of voices.
        defaulted voice_list: List<CustomizationItem>,
        /// The id of a vocabulary: what `vocabulary_id` takes.
        optional vocabulary_id: Text,
        /// The words of a vocabulary.
        defaulted vocabulary: List<Json>,
        /// The list of vocabularies.
        defaulted vocabulary_list: List<CustomizationItem>,
        /// The status: `OK`, `DEPLOYING` or `UNDEPLOYED`.
        optional status: Text,
        /// When it was created.
        optional gmt_create: Text,
        /// When it was last modified.
        optional gmt_modified: Text,
    }
}

object! {
    /// A voice or a vocabulary in a list.
    ///
    /// ```
    /// use qwen_request::reply::CustomizationOutput;
    ///
    /// let output: CustomizationOutput = serde_json::from_str(
    ///     r#"{"voice_list":[{"voice_id":"v-1","status":"OK"},{"voice_id":"v-2","status":"DEPLOYING"}]}"#,
    /// )?;
    /// let mut ready = output.voice_list.iter().filter(|voice| voice.status.as_deref() == Some("OK"));
    /// assert_eq!(ready.next().and_then(|voice| voice.voice_id.as_deref()), Some("v-1"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CustomizationItem: lenient {
        /// The id of a voice, from voice-enrollment.
        optional voice_id: Text,
        /// The name of a voice, from the Qwen models.
        optional voice: Text,
        /// The id of a vocabulary.
        optional vocabulary_id: Text,
        /// The status: `OK`, `DEPLOYING` or `UNDEPLOYED`.
        optional status: Text,
        /// When it was created.
        optional gmt_create: Text,
        /// When it was last modified.
        optional gmt_modified: Text,
    }
}

impl CustomizationOutput {
    /// What `voice` of a speech request takes, from either service.
    #[must_use]
    pub fn voice(&self) -> Option<&str> {
        self.voice_id.as_deref().or(self.voice.as_deref())
    }
}

reply! {
    // After a deletion the output is empty.
    CustomizationReply: |reply| lacks "output"
        if reply.output == CustomizationOutput::__EMPTY && reply.usage.is_none() && reply.request_id.is_empty();
    suspects reply.output == CustomizationOutput::__EMPTY && reply.usage.is_none();
    id in request_id;
}
