// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/realtime_translation.rs; edit that.

use crate::wire::{Json, Text, object};

object! {
    /// What is translated into.
    ///
    /// ```
    /// use qwen_request::RealtimeTranslation;
    ///
    /// let realtime_translation = RealtimeTranslation {
    ///     language: Some("en".into()),
    ///     ..RealtimeTranslation::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&realtime_translation)?,
    ///     serde_json::json!({ "language": "en" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RealtimeTranslation {
        /// The language.
        ///
        /// Default: `en`.
        optional language: Text,
        /// How words of your own are translated.
        optional corpus: TranslationCorpus,
    }
}

object! {
    /// How words of your own are translated.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let event = qwen_request!(RealtimeRequest {
    ///     model: "qwen3.5-livetranslate-flash-realtime",
    ///     type: "session.update",
    ///     session: { translation: { language: "en", corpus: { phrases: { "通义千问": "Qwen" } } } },
    /// });
    /// assert!(event.to_json()?.ends_with(r#""corpus":{"phrases":{"通义千问":"Qwen"}}}}}"#));
    /// # Ok::<(), qwen_request::wire::JsonError>(())
    /// ```
    pub struct TranslationCorpus {
        /// Each word or phrase, and its translation.
        optional phrases: Json,
    }
}

object! {
    /// How the speaker's voice is learned.
    ///
    /// ```
    /// use qwen_request::VoiceCloneOptions;
    ///
    /// let voice_clone_options = VoiceCloneOptions { frequency: Some("once".into()), ..VoiceCloneOptions::default() };
    /// assert_eq!(
    ///     serde_json::to_value(&voice_clone_options)?,
    ///     serde_json::json!({ "frequency": "once" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct VoiceCloneOptions {
        /// How often.
        ///
        /// With `once` and `always`, `voice` is `default`; with `never`, a voice that was cloned before.
        ///
        /// Values: `never`, `once`, `always`.
        optional frequency: Text,
    }
}
