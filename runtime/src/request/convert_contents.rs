//! Contents to embed or to rank from what programs have.

use super::convert::{from_lists, text_elements};
use super::{EmbeddingContent, EmbeddingInput, EmbeddingPart, RerankContent, RerankPart};
use crate::wire::{IntoElement, IntoText, List, Text};

impl<T: IntoText> From<T> for EmbeddingInput {
    fn from(text: T) -> Self {
        Self::Text(text.into_text())
    }
}

from_lists! {
    EmbeddingInput::Texts of Text;
}

text_elements! { EmbeddingContent RerankContent }

/// Parts and texts become contents.
macro_rules! from_parts {
    ($($content:ident of $part:ident;)*) => { $(
        impl<T: IntoText> From<T> for $content {
            fn from(text: T) -> Self {
                Self::Text(text.into_text())
            }
        }

        impl From<$part> for $content {
            fn from(part: $part) -> Self {
                Self::Part(part)
            }
        }

        impl From<&$part> for $content {
            fn from(part: &$part) -> Self {
                Self::Part(part.clone())
            }
        }

        #[diagnostic::do_not_recommend]
        impl IntoElement<$content> for $part {
            fn into_element(self) -> $content {
                self.into()
            }
        }

        #[diagnostic::do_not_recommend]
        impl IntoElement<$content> for &$part {
            fn into_element(self) -> $content {
                self.into()
            }
        }
    )* };
}

from_parts! {
    EmbeddingContent of EmbeddingPart;
    RerankContent of RerankPart;
}
