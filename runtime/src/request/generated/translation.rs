// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/translation.rs; edit that.

use crate::wire::{IntoText, List, Text, object};

object! {
    /// Options of a translation model.
    ///
    /// ```
    /// use qwen_request::{ChatRequest, IntoList, Message, TranslationOptions};
    ///
    /// let options = TranslationOptions {
    ///     source_lang: Some("auto".into()),
    ///     terms: Some([("biosensor", "生物传感器")].into_list()),
    ///     ..TranslationOptions::new("Chinese")
    /// };
    /// let request = ChatRequest {
    ///     translation_options: Some(options),
    ///     ..ChatRequest::new("qwen-mt-plus", [Message::user("A biosensor is a device.")])
    /// };
    /// assert!(request.check().is_ok());
    /// ```
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

impl TranslationOptions {
    /// With the members that must be there.
    pub fn new(target_lang: impl IntoText) -> Self {
        Self { target_lang: target_lang.into_text(), ..Self::default() }
    }
}

object! {
    /// A text and its translation.
    ///
    /// ```
    /// use qwen_request::TranslationPair;
    ///
    /// let pair = TranslationPair::new("biosensor", "生物传感器");
    /// assert_eq!(pair, ("biosensor", "生物传感器").into());
    /// ```
    pub struct TranslationPair {
        /// The text in the source language.
        required source: Text,
        /// The text in the target language.
        required target: Text,
    }
}

impl TranslationPair {
    /// With the members that must be there.
    pub fn new(source: impl IntoText, target: impl IntoText) -> Self {
        Self { source: source.into_text(), target: target.into_text(), ..Self::default() }
    }
}
