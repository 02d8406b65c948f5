//! Why a text is not the JSON that was asked for.

use alloc::{borrow::Cow, boxed::Box};

/// What is wrong with a JSON text, and where.
// Boxed: what reads values hands it on at every level, and hardly ever has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal(Box<Wrong>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Wrong {
    message: Cow<'static, str>,
    place: usize,
    is_cut: bool,
}

impl Refusal {
    /// Something is wrong at this byte.
    #[cold]
    pub fn new(message: impl Into<Cow<'static, str>>, place: usize) -> Self {
        Self(Box::new(Wrong { message: message.into(), place, is_cut: false }))
    }

    /// The text ends in the middle of a value.
    #[cold]
    pub(super) fn cut(message: &'static str, place: usize) -> Self {
        Self(Box::new(Wrong { message: Cow::Borrowed(message), place, is_cut: true }))
    }

    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The byte where the reader stood.
    #[must_use]
    pub fn place(&self) -> usize {
        self.0.place
    }

    /// Whether the text is right as far as it goes, and lacks its end.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.0.is_cut
    }
}
