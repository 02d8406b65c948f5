//! What the service answers with an entry, once what varies is known.

use alloc::string::{String, ToString};
use core::fmt::{self, Display, Formatter};

use super::{
    Entry,
    pattern::{Piece, pieces},
};

/// Prints what the service answers: made by [`Entry::answer`].
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    entry: &'a Entry,
    known: &'a [(&'a str, &'a str)],
}

/// What the service answers, in its parts. It prints as an [`Answer`] does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompleteAnswer {
    /// The HTTP status; none for what is told in other ways, such as a task's state.
    pub status: Option<u16>,
    /// The usual spelling of the code, if it comes with one.
    pub code: Option<&'static str>,
    /// The message.
    pub message: String,
}

impl<'a> Answer<'a> {
    pub(super) fn new(entry: &'a Entry, known: &'a [(&'a str, &'a str)]) -> Self {
        Self { entry, known }
    }

    /// Whether everything that varies is known: an answer with gaps is no answer that anybody gets.
    pub fn is_complete(&self) -> bool {
        self.message().values().all(|value| value.is_some())
    }

    /// Its parts, if it has no gaps.
    pub fn complete(self) -> Option<CompleteAnswer> {
        self.is_complete().then(|| CompleteAnswer {
            status: self.status(),
            code: self.code(),
            message: self.message().to_string(),
        })
    }

    fn status(&self) -> Option<u16> {
        self.entry.status.first().copied()
    }

    fn code(&self) -> Option<&'static str> {
        self.entry.codes.first().copied()
    }

    fn message(&self) -> RenderedMessage<'a> {
        self.entry.message_with(self.known)
    }
}

impl Display for Answer<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        print(f, self.status(), self.code(), &self.message())
    }
}

impl Display for CompleteAnswer {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        print(f, self.status, self.code, &self.message)
    }
}

/// `400 InvalidParameter: Range of top_p should be (0.0, 1.0]`, without what is absent.
fn print(
    f: &mut Formatter<'_>,
    status: Option<u16>,
    code: Option<&str>,
    message: &dyn Display,
) -> fmt::Result {
    if let Some(status) = status {
        write!(f, "{status}")?;
    }
    if let Some(code) = code {
        write!(f, "{}{code}", if status.is_some() { " " } else { "" })?;
    }
    if status.is_some() || code.is_some() {
        f.write_str(": ")?;
    }
    message.fmt(f)
}

/// Prints the message of an entry: made by [`Entry::message_with`].
#[derive(Clone, Copy, Debug)]
pub struct RenderedMessage<'a> {
    pattern: &'a str,
    known: &'a [(&'a str, &'a str)],
}

impl<'a> RenderedMessage<'a> {
    pub(super) fn new(pattern: &'a str, known: &'a [(&'a str, &'a str)]) -> Self {
        Self { pattern, known }
    }

    /// The values of the captures, from left to right.
    fn values(self) -> impl Iterator<Item = Option<&'a str>> {
        pieces(self.pattern).filter_map(move |piece| match piece {
            Piece::Text(_) => None,
            Piece::Capture { name, fixed } => Some(self.value(name).or(fixed)),
        })
    }

    fn value(&self, name: &str) -> Option<&'a str> {
        self.known.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }
}

impl Display for RenderedMessage<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for piece in pieces(self.pattern) {
            match piece {
                Piece::Text(text) => f.write_str(text)?,
                Piece::Capture { name, fixed } => f.write_str(self.value(name).or(fixed).unwrap_or("…"))?,
            }
        }
        Ok(())
    }
}
