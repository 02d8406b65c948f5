// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/; edit that.

#[cfg(feature = "applications")]
use super::ApplicationContent;
#[cfg(feature = "applications")]
use super::ApplicationMessage;
#[cfg(feature = "embeddings")]
use super::EmbeddingPart;
#[cfg(feature = "messages")]
use super::MessagesBlock;
#[cfg(feature = "messages")]
use super::MessagesContent;
#[cfg(feature = "messages")]
use super::MessagesResult;
#[cfg(feature = "messages")]
use super::MessagesSystemBlock;
#[cfg(feature = "messages")]
use super::MessagesTurn;
#[cfg(feature = "embeddings")]
use super::RerankPart;
#[cfg(feature = "responses")]
use super::ResponsesContent;
#[cfg(feature = "responses")]
use super::ResponsesImage;
#[cfg(feature = "responses")]
use super::ResponsesItem;
#[cfg(feature = "responses")]
use super::ResponsesOutput;
#[cfg(feature = "responses")]
use super::ResponsesPart;
#[cfg(feature = "responses")]
use super::ResponsesTool;
use super::{Content, GenerationContent, GenerationMessage, GenerationPart, Message, Part, Tool, Video};
use crate::private::IntoJson;
use crate::wire::IntoText;

#[cfg(feature = "applications")]
impl ApplicationMessage {
    /// Instructions for the whole conversation.
    pub fn system(content: impl Into<ApplicationContent>) -> Self {
        Self::__new_system(content.into())
    }

    /// What the person says.
    pub fn user(content: impl Into<ApplicationContent>) -> Self {
        Self::__new_user(content.into())
    }

    /// What the application has said.
    pub fn assistant(content: impl Into<ApplicationContent>) -> Self {
        Self::__new_assistant(content.into())
    }
}

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

#[cfg(feature = "messages")]
impl MessagesTurn {
    /// What the person says.
    pub fn user(content: impl Into<MessagesContent>) -> Self {
        Self::__new_user(content.into())
    }

    /// What the model has said.
    pub fn assistant(content: impl Into<MessagesContent>) -> Self {
        Self::__new_assistant(content.into())
    }
}

#[cfg(feature = "messages")]
impl MessagesBlock {
    /// Text.
    pub fn text(text: impl IntoText) -> Self {
        Self::__new_text(text.into_text())
    }

    /// A call that the model asked for: its id, the tool, and what that is given.
    pub fn tool_use(id: impl IntoText, name: impl IntoText, input: impl IntoJson) -> Self {
        Self::__new_tool_use(id.into_text(), name.into_text(), input.into_json())
    }

    /// The result of a call, by the call's id.
    pub fn tool_result(tool_use_id: impl IntoText, content: impl Into<MessagesResult>) -> Self {
        Self::__new_tool_result(tool_use_id.into_text(), content.into())
    }
}

#[cfg(feature = "messages")]
impl MessagesSystemBlock {
    /// Text.
    pub fn text(text: impl IntoText) -> Self {
        Self::__new_text(text.into_text())
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

#[cfg(feature = "responses")]
impl ResponsesItem {
    /// Instructions for the whole conversation.
    pub fn system(content: impl Into<ResponsesContent>) -> Self {
        Self::__new_system(content.into())
    }

    /// Instructions of the program.
    pub fn developer(content: impl Into<ResponsesContent>) -> Self {
        Self::__new_developer(content.into())
    }

    /// What the person says.
    pub fn user(content: impl Into<ResponsesContent>) -> Self {
        Self::__new_user(content.into())
    }

    /// What the model has said.
    pub fn assistant(content: impl Into<ResponsesContent>) -> Self {
        Self::__new_assistant(content.into())
    }

    /// A call of a function that the model asked for: its id, the function, and its arguments as JSON text.
    pub fn function_call(call_id: impl IntoText, name: impl IntoText, arguments: impl IntoText) -> Self {
        Self::__new_function_call(call_id.into_text(), name.into_text(), arguments.into_text())
    }

    /// The result of a call, by the call's id.
    pub fn function_call_output(call_id: impl IntoText, output: impl Into<ResponsesOutput>) -> Self {
        Self::__new_function_call_output(call_id.into_text(), output.into())
    }
}

#[cfg(feature = "responses")]
impl ResponsesPart {
    /// Text.
    pub fn text(text: impl IntoText) -> Self {
        Self::__new_text(text.into_text())
    }

    /// An image, by its URL.
    pub fn image(image_url: impl Into<ResponsesImage>) -> Self {
        Self::__new_image(image_url.into())
    }

    /// A document, by its URL.
    pub fn file(file_url: impl IntoText) -> Self {
        Self::__new_file(file_url.into_text())
    }

    /// A video, by its URL.
    pub fn video(video_url: impl IntoText) -> Self {
        Self::__new_video(video_url.into_text())
    }

    /// An audio file: its URL, and its format, such as `mp3`.
    pub fn audio(audio_url: impl IntoText, format: impl IntoText) -> Self {
        Self::__new_audio(audio_url.into_text(), format.into_text())
    }
}

#[cfg(feature = "responses")]
impl ResponsesTool {
    /// A function that the model may ask for: its name, when to ask for it, and what it takes, as a JSON
    /// Schema.
    pub fn function(name: impl IntoText, description: impl IntoText, parameters: impl IntoJson) -> Self {
        Self::__new_function(name.into_text(), description.into_text(), parameters.into_json())
    }
}

impl Tool {
    /// A function that the model may ask for: its name, when to ask for it, and what it takes, as a JSON
    /// Schema.
    pub fn function(name: impl IntoText, description: impl IntoText, parameters: impl IntoJson) -> Self {
        Self::__new_function(name.into_text(), description.into_text(), parameters.into_json())
    }
}
