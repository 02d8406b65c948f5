//! What messages say.

use std::borrow::Cow;

use super::{Content, GenerationContent, GenerationMessage, GenerationPart, Message, Part};

/// The text of messages, of their contents and of lists of parts.
macro_rules! text {
    ($($message:ident: $content:ident of $part:ident;)*) => { $(
        impl $message {
            /// All text, without images, video and audio; empty if there is none.
            #[must_use]
            pub fn text(&self) -> Cow<'_, str> {
                self.content.as_ref().map($content::text).unwrap_or_default()
            }
        }

        impl $content {
            /// All text, without images, video and audio; empty if there is none.
            #[must_use]
            pub fn text(&self) -> Cow<'_, str> {
                match self {
                    Self::Text(text) => Cow::Borrowed(text),
                    Self::Parts(parts) => $part::text_of(parts),
                }
            }
        }

        impl $part {
            /// The text of all parts, joined.
            fn text_of(parts: &[Self]) -> Cow<'_, str> {
                let mut texts = parts.iter().filter_map(|part| part.text.as_deref());
                let first = texts.next().unwrap_or_default();
                texts.fold(Cow::Borrowed(first), |all, text| all + text)
            }
        }
    )* };
}

text! {
    Message: Content of Part;
    GenerationMessage: GenerationContent of GenerationPart;
}
