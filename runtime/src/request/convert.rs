//! Messages and parts from what programs have: text, lists, and the replies of earlier rounds.

use super::{
    CalledFunction, Content, InputAudio, MediaUrl, Message, Part, PartType, Role, Stop, StopItem, ToolCall,
    ToolChoice, ToolMode, Video,
};
use crate::wire::{IntoText, List, Text};

impl Message {
    /// Instructions for the whole conversation.
    pub fn system(content: impl Into<Content>) -> Self {
        Self::of(Role::System, content)
    }

    /// What the person says.
    pub fn user(content: impl Into<Content>) -> Self {
        Self::of(Role::User, content)
    }

    /// What the model has said.
    pub fn assistant(content: impl Into<Content>) -> Self {
        Self::of(Role::Assistant, content)
    }

    /// The answer to a tool call, by the call's id.
    pub fn tool(tool_call_id: impl IntoText, content: impl Into<Content>) -> Self {
        Self { tool_call_id: Some(tool_call_id.into_text()), ..Self::of(Role::Tool, content) }
    }

    fn of(role: Role, content: impl Into<Content>) -> Self {
        Self { role, content: Some(content.into()), ..Self::default() }
    }
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

impl From<Vec<Part>> for Content {
    fn from(parts: Vec<Part>) -> Self {
        Self::Parts(List::Owned(parts))
    }
}

impl From<List<Part>> for Content {
    fn from(parts: List<Part>) -> Self {
        Self::Parts(parts)
    }
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
    Video::Url;
    Stop::Text;
    ToolChoice::Mode;
}
