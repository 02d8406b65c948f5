//! The content of a message.

use std::borrow::Cow;

use crate::wire::{Json, List, Text, object, union};

union! {
    /// The content of a message of the model.
    ///
    /// ```
    /// use qwen_request::reply::{AssistantMessage, ReplyContent};
    ///
    /// let message: AssistantMessage = serde_json::from_str(r#"{"content":[{"text":"A cat"},{"text":" on a mat."}]}"#)?;
    /// // `text` reads both forms.
    /// assert_eq!(message.text(), "A cat on a mat.");
    /// assert!(matches!(message.content, Some(ReplyContent::Parts(parts)) if parts.len() == 2));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum ReplyContent {
        /// Text: the OpenAI-compatible chat, and DashScope's text models.
        Text(Text) from text,
        /// Parts: DashScope's multimodal models.
        Parts(List<ReplyPart>) from list,
    }
}

object! {
    /// A part of the content, in a reply of a multimodal model.
    ///
    /// ```
    /// use qwen_request::{MultimodalRequest, parse, reply::ReplyContent};
    ///
    /// let body = br#"{"output":{"choices":[{"message":{"content":[{"image":"https://example.com/cat.png"}]}}]}}"#;
    /// let reply = parse::<MultimodalRequest>(200, body)?;
    /// if let Some(ReplyContent::Parts(parts)) = reply.message().and_then(|message| message.content.as_ref()) {
    ///     assert_eq!(parts[0].image.as_deref(), Some("https://example.com/cat.png"));
    /// }
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct ReplyPart: lenient {
        /// Text.
        optional text: Text,
        /// The URL of an image.
        optional image: Text,
        /// Height and width of each input image, where `vl_enable_image_hw_output` asked for them.
        optional image_hw: Json,
        /// The result of a built-in OCR task.
        optional ocr_result: Json,
        /// The type of the part, if the service sends it.
        optional r#type: Text as "type",
    }
}

impl ReplyContent {
    /// The text of all parts, joined.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Parts(parts) => ReplyPart::text_of(parts),
        }
    }

    /// Whether the content is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::Parts(parts) => parts.is_empty(),
        }
    }
}

impl ReplyPart {
    /// The text of all parts, joined.
    pub(crate) fn text_of(parts: &[Self]) -> Cow<'_, str> {
        joined(parts.iter().filter_map(|part| part.text.as_deref()))
    }
}

/// Texts in one. Where there is one only, nothing is copied.
pub(super) fn joined<'t>(mut texts: impl Iterator<Item = &'t str>) -> Cow<'t, str> {
    let first = texts.next().unwrap_or_default();
    texts.fold(Cow::Borrowed(first), |all, text| all + text)
}

impl Default for ReplyContent {
    fn default() -> Self {
        Self::Text(Text::Borrowed(""))
    }
}

impl From<Text> for ReplyContent {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}
