//! Contents to embed or to rank from what programs have.

use super::{EmbeddingContent, EmbeddingInput, EmbeddingPart, RerankContent, RerankPart};
use crate::wire::IntoText;

impl<T: IntoText> From<T> for EmbeddingInput {
    fn from(text: T) -> Self {
        Self::Text(text.into_text())
    }
}

impl<T: IntoText> From<Vec<T>> for EmbeddingInput {
    fn from(texts: Vec<T>) -> Self {
        Self::Texts(texts.into_iter().map(IntoText::into_text).collect())
    }
}

impl<T: IntoText + Clone> From<&[T]> for EmbeddingInput {
    fn from(texts: &[T]) -> Self {
        Self::Texts(texts.iter().cloned().map(IntoText::into_text).collect())
    }
}

impl<T: IntoText + Clone> From<&Vec<T>> for EmbeddingInput {
    fn from(texts: &Vec<T>) -> Self {
        texts.as_slice().into()
    }
}

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
    )* };
}

from_parts! {
    EmbeddingContent of EmbeddingPart;
    RerankContent of RerankPart;
}
