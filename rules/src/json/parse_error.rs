//! Why a text is not the JSON that was asked for.

use alloc::{borrow::Cow, boxed::Box, format};

use super::DEPTH_LIMIT;

/// What is wrong with a JSON text, and where.
// Boxed: what reads values hands it on at every level, and hardly ever has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError(Box<Wrong>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Wrong {
    fault: Fault,
    message: Cow<'static, str>,
    place: usize,
}

/// What kind of thing is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The text is right as far as it goes, and lacks its end.
    Cut,
    /// The text is no JSON.
    Syntax,
    /// The text is JSON with other values than those that were asked for.
    Value,
}

impl ParseError {
    /// Something is wrong at this byte.
    #[cold]
    pub fn new(fault: Fault, message: impl Into<Cow<'static, str>>, place: usize) -> Self {
        Self(Box::new(Wrong { fault, message: message.into(), place }))
    }

    /// A list or an object at this byte lies deeper than [`DEPTH_LIMIT`].
    #[cold]
    pub fn too_deep(place: usize) -> Self {
        Self::new(Fault::Syntax, format!("nested more than {DEPTH_LIMIT} levels deep"), place)
    }

    #[cold]
    pub(super) fn syntax(message: &'static str, place: usize) -> Self {
        Self::new(Fault::Syntax, message, place)
    }

    #[cold]
    pub(super) fn cut(message: &'static str, place: usize) -> Self {
        Self::new(Fault::Cut, message, place)
    }

    /// What kind of thing is wrong.
    #[must_use]
    pub fn fault(&self) -> Fault {
        self.0.fault
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
}
