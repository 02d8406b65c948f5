//! Contents, calls and choices from what programs have: text, lists, and the replies of earlier rounds.

use super::{
    CalledFunction, Content, FunctionCallChoice, GenerationContent, GenerationPart, NamedFunction, NamedTool,
    Part, SampleRate, Stop, StopItem, ToolCall, ToolChoice, ToolMode, ToolType, TranslationPair, Video,
};
use crate::{
    fill::{self, Argument},
    wire::{IntoElement, IntoText, List, Text},
};

impl ToolCall {
    /// A call of a function with arguments that are JSON text.
    pub fn function(id: impl IntoText, name: impl IntoText, arguments: impl IntoText) -> Self {
        let function = CalledFunction::new(name, arguments);
        Self { r#type: Some(ToolType::Function), ..Self::new(id, function) }
    }
}

impl NamedTool {
    /// The function of this name.
    pub fn function(name: impl IntoText) -> Self {
        Self::new(ToolType::Function, NamedFunction::new(name))
    }
}

impl ToolChoice {
    /// The function of this name.
    pub fn function(name: impl IntoText) -> Self {
        Self::Tool(NamedTool::function(name))
    }
}

/// Lists become the variant that holds a list, whatever they are: `$element` says what their elements may be.
macro_rules! from_lists {
    ($($union:ident::$variant:ident of $element:ty;)*) => { $(
        impl<T: IntoElement<$element>> FromIterator<T> for $union {
            fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
                Self::$variant(elements.into_iter().map(T::into_element).collect())
            }
        }

        impl<T: IntoElement<$element> + Clone> From<List<T>> for $union {
            fn from(elements: List<T>) -> Self {
                elements.into_iter().collect()
            }
        }

        from_lists! { @by_value $union $element: [] Vec<T> }
        from_lists! { @by_value $union $element: [const N: usize] [T; N] }
        from_lists! { @by_reference $union $element: [] Vec<T> }
        from_lists! { @by_reference $union $element: [] [T] }
        from_lists! { @by_reference $union $element: [const N: usize] [T; N] }
    )* };
    (@by_value $union:ident $element:ty: [$($const:tt)*] $list:ty) => {
        impl<T: IntoElement<$element>, $($const)*> From<$list> for $union {
            fn from(elements: $list) -> Self {
                elements.into_iter().collect()
            }
        }
    };
    (@by_reference $union:ident $element:ty: [$($const:tt)*] $list:ty) => {
        impl<'l, T, $($const)*> From<&'l $list> for $union
        where
            &'l T: IntoElement<$element>,
        {
            fn from(elements: &'l $list) -> Self {
                elements.iter().collect()
            }
        }
    };
}
#[cfg(feature = "embeddings")]
pub(super) use from_lists;

from_lists! {
    Content::Parts of Part;
    GenerationContent::Parts of GenerationPart;
    Video::Frames of Text;
    Stop::List of StopItem;
}

impl From<u32> for SampleRate {
    fn from(rate: u32) -> Self {
        Self::Number(rate)
    }
}

/// Texts become elements that may be one.
macro_rules! text_elements {
    ($($element:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<T: IntoText> IntoElement<$element> for T {
            fn into_element(self) -> $element {
                self.into()
            }
        }
    )* };
}
#[cfg(feature = "embeddings")]
pub(super) use text_elements;

text_elements! { StopItem }

impl<S: IntoText, T: IntoText> From<(S, T)> for TranslationPair {
    /// A text in the source language, and in the target language.
    fn from((source, target): (S, T)) -> Self {
        Self::new(source, target)
    }
}

/// Lists and maps of pairs become lists of terms.
#[diagnostic::do_not_recommend]
impl<S: IntoText, T: IntoText> IntoElement<TranslationPair> for (S, T) {
    fn into_element(self) -> TranslationPair {
        self.into()
    }
}

#[diagnostic::do_not_recommend]
impl<S: IntoText + Clone, T: IntoText + Clone> IntoElement<TranslationPair> for &(S, T) {
    fn into_element(self) -> TranslationPair {
        self.clone().into()
    }
}

impl From<ToolMode> for ToolChoice {
    fn from(mode: ToolMode) -> Self {
        Self::Mode(mode)
    }
}

impl From<NamedTool> for ToolChoice {
    fn from(tool: NamedTool) -> Self {
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
