//! Contents, calls and choices from what programs have: text, lists, and the replies of earlier rounds.

use super::{
    CalledFunction, Content, FunctionCallChoice, GenerationContent, GenerationPart, Part, SampleRate, Stop,
    StopItem, ToolCall, ToolChoice, ToolMode, Video,
};
use crate::{
    fill::{self, Argument},
    wire::{IntoText, List, Text},
};

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

impl From<u32> for SampleRate {
    fn from(rate: u32) -> Self {
        Self::Number(rate)
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

/// Text becomes the variant that holds text, in programs and in short forms.
macro_rules! from_text {
    ($($union:ident::$variant:ident;)*) => { $(
        impl<T: IntoText> From<T> for $union {
            fn from(text: T) -> Self {
                Self::$variant(text.into_text().into())
            }
        }

        impl Argument<$union> for Text {
            fn into_member(self) -> $union {
                $union::$variant(self.into())
            }
        }

        impl Argument<$union> for &'static str {
            fn into_member(self) -> $union {
                $union::$variant(fill::text(self).into())
            }
        }
    )* };
}

from_text! {
    Content::Text;
    GenerationContent::Text;
    Video::Url;
    Stop::Text;
    StopItem::Text;
    FunctionCallChoice::Mode;
    ToolChoice::Mode;
}

#[cfg(any(feature = "messages", feature = "responses"))]
pub(super) use from_text;
