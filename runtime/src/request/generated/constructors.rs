// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/; edit that.

#[cfg(feature = "embeddings")]
use super::EmbeddingPart;
#[cfg(feature = "embeddings")]
use super::RerankPart;
use super::{Content, GenerationContent, GenerationMessage, GenerationPart, Message, Part, Tool, Video};
use crate::private::IntoJson;
use crate::wire::IntoText;

impl GenerationMessage {
    /// Instructions for the whole conversation.
    pub fn system(content: impl Into<GenerationContent>) -> Self {
        Self::__new_system(content.into())
    }

    /// A message of the user.
    pub fn user(content: impl Into<GenerationContent>) -> Self {
        Self::__new_user(content.into())
    }

    /// A message of the model.
    pub fn assistant(content: impl Into<GenerationContent>) -> Self {
        Self::__new_assistant(content.into())
    }

    /// The answer to a tool call, by the call's id.
    pub fn tool(tool_call_id: impl IntoText, content: impl Into<GenerationContent>) -> Self {
        Self::__new_tool(tool_call_id.into_text(), content.into())
    }
}

impl GenerationPart {
    /// Text.
    pub fn text(text: impl IntoText) -> Self {
        Self::__new_text(text.into_text())
    }

    /// An image, by its URL.
    pub fn image(image: impl IntoText) -> Self {
        Self::__new_image(image.into_text())
    }

    /// A video, by its URL or as its images.
    pub fn video(video: impl Into<Video>) -> Self {
        Self::__new_video(video.into())
    }

    /// An audio file, by its URL.
    pub fn audio(audio: impl IntoText) -> Self {
        Self::__new_audio(audio.into_text())
    }
}

#[cfg(feature = "embeddings")]
impl EmbeddingPart {
    /// A text.
    pub fn text(text: impl IntoText) -> Self {
        Self::__new_text(text.into_text())
    }

    /// An image, by its URL.
    pub fn image(image: impl IntoText) -> Self {
        Self::__new_image(image.into_text())
    }

    /// A video, by its URL.
    pub fn video(video: impl IntoText) -> Self {
        Self::__new_video(video.into_text())
    }
}

impl Message {
    /// Instructions for the whole conversation.
    pub fn system(content: impl Into<Content>) -> Self {
        Self::__new_system(content.into())
    }

    /// A message of the user.
    pub fn user(content: impl Into<Content>) -> Self {
        Self::__new_user(content.into())
    }

    /// A message of the model.
    pub fn assistant(content: impl Into<Content>) -> Self {
        Self::__new_assistant(content.into())
    }

    /// The answer to a tool call, by the call's id.
    pub fn tool(tool_call_id: impl IntoText, content: impl Into<Content>) -> Self {
        Self::__new_tool(tool_call_id.into_text(), content.into())
    }
}

impl Part {
    /// Text.
    pub fn text(text: impl IntoText) -> Self {
        Self::__new_text(text.into_text())
    }

    /// An image, by its URL.
    pub fn image(url: impl IntoText) -> Self {
        Self::__new_image(url.into_text())
    }

    /// A video, by its URL.
    pub fn video(url: impl IntoText) -> Self {
        Self::__new_video(url.into_text())
    }

    /// An audio file: its URL, and its format, such as `mp3`.
    pub fn audio(data: impl IntoText, format: impl IntoText) -> Self {
        Self::__new_audio(data.into_text(), format.into_text())
    }
}

#[cfg(feature = "embeddings")]
impl RerankPart {
    /// A text.
    pub fn text(text: impl IntoText) -> Self {
        Self::__new_text(text.into_text())
    }

    /// An image, by its URL.
    pub fn image(image: impl IntoText) -> Self {
        Self::__new_image(image.into_text())
    }

    /// A video, by its URL.
    pub fn video(video: impl IntoText) -> Self {
        Self::__new_video(video.into_text())
    }
}

impl Tool {
    /// A function that the model may ask for: its name, when to ask for it, and what it takes, as a JSON
    /// Schema.
    pub fn function(name: impl IntoText, description: impl IntoText, parameters: impl IntoJson) -> Self {
        Self::__new_function(name.into_text(), description.into_text(), parameters.into_json())
    }
}
