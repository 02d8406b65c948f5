//! How the events of a stream are joined.

use crate::wire::{List, Text};

/// What each event of a stream holds.
///
/// ```
/// use qwen_request::stream::{GenerationCollector, Output};
///
/// // What `incremental_output: false` asks for.
/// let mut answer = GenerationCollector::new(Output::Cumulative);
/// for event in [r#"{"output":{"text":"Hel"}}"#, r#"{"output":{"text":"Hello"}}"#] {
///     answer.push(serde_json::from_str(event)?);
/// }
/// assert_eq!(answer.finish().text(), "Hello");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Output {
    /// What is new since the previous event.
    Incremental,
    /// Everything so far.
    Cumulative,
}

impl Output {
    /// Takes the next piece of a text.
    pub(super) fn join(self, text: &mut Text, piece: Text) {
        if piece.is_empty() {
            return;
        }
        if self == Self::Cumulative || text.is_empty() {
            *text = piece;
        } else {
            text.to_mut().push_str(&piece);
        }
    }

    /// The same, and appends to `new` what the text has now that it had not before.
    pub(super) fn join_noting(self, text: &mut Text, piece: Text, new: &mut String) {
        match self {
            Self::Incremental => new.push_str(&piece),
            Self::Cumulative => new.push_str(after_common_start(&piece, text)),
        }
        self.join(text, piece);
    }

    pub(super) fn join_optional(self, text: &mut Option<Text>, piece: Option<Text>) {
        if let Some(piece) = piece {
            self.join(text.get_or_insert_default(), piece);
        }
    }

    pub(super) fn join_list<T: Clone>(self, list: &mut List<T>, piece: List<T>) {
        if piece.is_empty() {
            return;
        }
        if self == Self::Cumulative || list.is_empty() {
            *list = piece;
        } else {
            list.to_mut().extend(piece.into_owned());
        }
    }
}

/// What comes last holds.
pub(super) fn set<T>(value: &mut Option<T>, piece: Option<T>) {
    if piece.is_some() {
        *value = piece;
    }
}

/// What comes first holds: pieces may repeat it, leave it empty, or differ in it.
pub(super) fn set_once(text: &mut Text, piece: Text) {
    if text.is_empty() {
        *text = piece;
    }
}

/// What a text has after the characters that it begins with like another.
pub(super) fn after_common_start<'a>(text: &'a str, other: &str) -> &'a str {
    if let Some(rest) = text.strip_prefix(other) {
        return rest;
    }
    let differs = text.char_indices().zip(other.chars()).find(|((_, one), other)| one != other);
    differs.and_then(|((at, _), _)| text.get(at..)).unwrap_or_default()
}
