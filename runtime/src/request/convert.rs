//! Messages and parts from what programs have: text, lists, and the replies of earlier rounds.

use super::{
    CalledFunction, Content, GenerationContent, GenerationMessage, GenerationPart, InputAudio, MediaUrl,
    Message, Part, PartType, Role, Stop, StopItem, ToolCall, ToolChoice, ToolMode, Video,
};
use crate::wire::{IntoText, List, Text};

/// Constructors of messages, the same in both protocols.
macro_rules! messages {
    ($($message:ident of $content:ident;)*) => { $(
impl $message {
    /// Instructions for the whole conversation.
    pub fn system(content: impl Into<$content>) -> Self {
        Self::of(Role::System, content)
    }

    /// What the person says.
    pub fn user(content: impl Into<$content>) -> Self {
        Self::of(Role::User, content)
    }

    /// What the model has said.
    pub fn assistant(content: impl Into<$content>) -> Self {
        Self::of(Role::Assistant, content)
    }

    /// The answer to a tool call, by the call's id.
    pub fn tool(tool_call_id: impl IntoText, content: impl Into<$content>) -> Self {
        Self { tool_call_id: Some(tool_call_id.into_text()), ..Self::of(Role::Tool, content) }
    }

    fn of(role: Role, content: impl Into<$content>) -> Self {
        Self { role, content: Some(content.into()), ..Self::default() }
    }
}
    )* };
}

messages! {
    Message of Content;
    GenerationMessage of GenerationContent;
}

impl Part {
    /// Text.
    pub fn text(text: impl IntoText) -> Self {
        Self { r#type: PartType::Text, text: Some(text.into_text()), ..Self::default() }
    }

    /// A picture, by its URL.
    pub fn image(url: impl IntoText) -> Self {
        Self { r#type: PartType::ImageUrl, image_url: Some(MediaUrl::new(url)), ..Self::default() }
    }

    /// A film, by its URL.
    pub fn video(url: impl IntoText) -> Self {
        Self { r#type: PartType::VideoUrl, video_url: Some(MediaUrl::new(url)), ..Self::default() }
    }

    /// A sound: its URL, and its format, such as `mp3`.
    pub fn audio(data: impl IntoText, format: impl IntoText) -> Self {
        let audio =
            InputAudio { data: data.into_text(), format: Some(format.into_text()), ..InputAudio::default() };
        Self { r#type: PartType::InputAudio, input_audio: Some(audio), ..Self::default() }
    }
}

impl GenerationPart {
    /// Text.
    pub fn text(text: impl IntoText) -> Self {
        Self { text: Some(text.into_text()), ..Self::default() }
    }

    /// A picture, by its URL.
    pub fn image(url: impl IntoText) -> Self {
        Self { image: Some(url.into_text()), ..Self::default() }
    }

    /// A film, by its URL or as its pictures.
    pub fn video(video: impl Into<Video>) -> Self {
        Self { video: Some(video.into()), ..Self::default() }
    }

    /// A sound, by its URL.
    pub fn audio(url: impl IntoText) -> Self {
        Self { audio: Some(url.into_text()), ..Self::default() }
    }
}

impl MediaUrl {
    fn new(url: impl IntoText) -> Self {
        Self { url: url.into_text(), ..Self::default() }
    }
}

impl ToolCall {
    /// A call of a function with arguments that are JSON text.
    pub fn function(id: impl IntoText, name: impl IntoText, arguments: impl IntoText) -> Self {
        let function = CalledFunction {
            name: name.into_text(),
            arguments: arguments.into_text(),
            ..CalledFunction::default()
        };
        Self { id: id.into_text(), r#type: Some(super::ToolType::Function), function, ..Self::default() }
    }
}

/// Lists of parts become content.
macro_rules! from_parts {
    ($($content:ident of $part:ident;)*) => { $(
        impl From<Vec<$part>> for $content {
            fn from(parts: Vec<$part>) -> Self {
                Self::Parts(List::Owned(parts))
            }
        }

        impl From<List<$part>> for $content {
            fn from(parts: List<$part>) -> Self {
                Self::Parts(parts)
            }
        }
    )* };
}

from_parts! {
    Content of Part;
    GenerationContent of GenerationPart;
}

impl From<Vec<Text>> for Video {
    fn from(frames: Vec<Text>) -> Self {
        Self::Frames(List::Owned(frames))
    }
}

impl From<Vec<String>> for Video {
    fn from(frames: Vec<String>) -> Self {
        Self::Frames(frames.into_iter().map(Text::Owned).collect())
    }
}

impl From<Vec<Text>> for Stop {
    fn from(texts: Vec<Text>) -> Self {
        Self::List(texts.into_iter().map(StopItem::Text).collect())
    }
}

impl From<Vec<String>> for Stop {
    fn from(texts: Vec<String>) -> Self {
        Self::List(texts.into_iter().map(|text| StopItem::Text(Text::Owned(text))).collect())
    }
}

impl From<ToolMode> for ToolChoice {
    fn from(mode: ToolMode) -> Self {
        Self::Mode(mode)
    }
}

impl From<super::NamedTool> for ToolChoice {
    fn from(tool: super::NamedTool) -> Self {
        Self::Tool(tool)
    }
}

/// Text becomes the variant that holds text.
macro_rules! from_text {
    ($($union:ident::$variant:ident;)*) => { $(
        impl<T: IntoText> From<T> for $union {
            fn from(text: T) -> Self {
                Self::$variant(text.into_text().into())
            }
        }
    )* };
}

from_text! {
    Content::Text;
    GenerationContent::Text;
    Video::Url;
    Stop::Text;
    ToolChoice::Mode;
}
