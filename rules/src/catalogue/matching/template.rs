//! A pattern of the catalogue, prepared for the search.

use alloc::vec::Vec;

use super::super::{Entry, Piece, pieces};
use super::tokens::tokens;

/// A pattern as words and captures.
pub(super) struct Template {
    pub(super) entry: &'static Entry,
    pub(super) pattern: &'static str,
    pub(super) parts: Vec<Part>,
    /// How many words are given: a longer pattern says more.
    pub(super) words: usize,
}

pub(super) enum Part {
    /// This word.
    Word(u32),
    /// This word, which is the value of a capture.
    Fixed { name: &'static str, word: u32 },
    /// Whatever stands here.
    Capture { name: &'static str, kind: CaptureKind, after_colon: bool },
}

impl Part {
    /// The word that must stand here, if only one will do.
    pub(super) fn word(&self) -> Option<u32> {
        match *self {
            Part::Word(word) | Part::Fixed { word, .. } => Some(word),
            Part::Capture { .. } => None,
        }
    }
}

/// What a capture may hold, which its name tells.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum CaptureKind {
    /// A number.
    Number,
    /// A quoted text, or a run without white space.
    Name,
    /// A quoted path or URL: a run without white space, which may hold quotes itself.
    Path,
    /// A path of names and dots without quotes, behind the last colon.
    Place,
    /// Anything up to what follows.
    Text,
}

impl CaptureKind {
    fn of(name: &str) -> Self {
        match name {
            "path" | "param" => CaptureKind::Path,
            "place" => CaptureKind::Place,
            "allowed" | "detail" | "expected" | "found" | "last_allowed" | "received_type"
            | "specification" | "tool_call_ids" => CaptureKind::Text,
            "char" | "column" | "engine_code" | "line" | "max" | "min" | "quota" | "thinking_budget"
            | "used" => CaptureKind::Number,
            _ if name.starts_with("max_") || name.starts_with("min_") => CaptureKind::Number,
            _ => CaptureKind::Name,
        }
    }
}

impl Template {
    pub(super) fn new(entry: &'static Entry, pattern: &'static str) -> Self {
        let mut parts = Vec::new();
        let mut before = "";
        for piece in pieces(pattern) {
            match piece {
                Piece::Text(text) => {
                    for token in tokens(text) {
                        parts.push(Part::Word(token.hash));
                    }
                    before = text;
                }
                Piece::Capture { name, fixed: None } => {
                    let after_colon = before.trim_end().ends_with(':');
                    parts.push(Part::Capture { name, kind: CaptureKind::of(name), after_colon });
                }
                Piece::Capture { name, fixed: Some(value) } => {
                    for token in tokens(value) {
                        parts.push(Part::Fixed { name, word: token.hash });
                    }
                }
            }
        }
        let words = parts.iter().filter(|part| part.word().is_some()).count();
        Template { entry, pattern, parts, words }
    }

    /// The word that part number `number` stands for.
    pub(super) fn word(&self, number: usize) -> Option<&'static str> {
        let mut ahead = 0;
        for piece in pieces(self.pattern) {
            match piece {
                Piece::Text(text) | Piece::Capture { fixed: Some(text), .. } => {
                    let words = tokens(text);
                    if let Some(word) = words.get(number.checked_sub(ahead)?) {
                        return text.get(word.span());
                    }
                    ahead += words.len();
                }
                Piece::Capture { fixed: None, .. } => ahead += 1,
            }
        }
        None
    }

    pub(super) fn captures(&self) -> usize {
        self.parts.len() - self.words
    }
}
