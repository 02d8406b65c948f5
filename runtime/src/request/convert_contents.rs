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

/// Parts say by their one member what they are, and stand where a text could.
macro_rules! media_parts {
    ($($content:ident of $part:ident;)*) => { $(
        impl $part {
            /// A text.
            pub fn text(text: impl IntoText) -> Self {
                Self { text: Some(text.into_text()), ..Self::default() }
            }

            /// A picture, by its URL.
            pub fn image(url: impl IntoText) -> Self {
                Self { image: Some(url.into_text()), ..Self::default() }
            }

            /// A film, by its URL.
            pub fn video(url: impl IntoText) -> Self {
                Self { video: Some(url.into_text()), ..Self::default() }
            }
        }

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

media_parts! {
    EmbeddingContent of EmbeddingPart;
    RerankContent of RerankPart;
}
