//! The names and words that occur in a document. Most rules are about a few of them, and need not be asked without.

/// The longest text that counts as a word. Rules look for words of tables, which are shorter.
const LONGEST_WORD: usize = 32;

/// A set of names of members and of short texts. It may seem to have others, too, but lacks none of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vocabulary(u128);

impl Vocabulary {
    /// Of every document, whatever is in it: the last bit stands for no word.
    pub const NONE: Self = Self(1 << 127);

    /// Of a document that may have any word.
    pub const ALL: Self = Self(u128::MAX);

    /// That of these words.
    #[must_use]
    pub(crate) const fn of(words: &[&str]) -> Self {
        let (mut all, mut rest) = (Self(0), words);
        while let [word, others @ ..] = rest {
            all = all.with(word);
            rest = others;
        }
        all
    }

    /// The same, with another word.
    #[must_use]
    pub(crate) const fn with(self, word: &str) -> Self {
        assert!(word.len() <= LONGEST_WORD, "a document does not note words as long as this");
        Self(self.0 | bit(mix(word)))
    }

    /// Whether there is a word that both have, most likely. If not, there is certainly none.
    #[must_use]
    #[inline]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    #[inline]
    pub(super) fn add_mixed(&mut self, mixed: usize) {
        self.0 |= bit(mixed);
    }

    #[inline]
    pub(super) fn add_text(&mut self, text: &str) {
        if text.len() <= LONGEST_WORD {
            self.add_mixed(mix(text));
        }
    }
}

impl Default for Vocabulary {
    fn default() -> Self {
        Self::NONE
    }
}

const fn bit(mixed: usize) -> u128 {
    1 << (mixed % 127)
}

/// A number that few words share. The factors were searched for, so that names that rules ask for differ from those that most
/// bodies have.
#[inline]
#[expect(clippy::indexing_slicing, reason = "the middle of what is not empty is in it")]
pub(super) const fn mix(word: &str) -> usize {
    let bytes = word.as_bytes();
    let [first, rest @ ..] = bytes else { return 0 };
    let last = match rest {
        [.., last] => last,
        [] => first,
    };
    let middle = bytes[bytes.len() / 2];
    (*first as usize * 39) ^ (*last as usize * 9) ^ bytes.len().wrapping_mul(9) ^ (middle as usize * 61)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, Hole, Value};

    fn of(value: Value<'static>) -> Vocabulary {
        let mut document = Document::new();
        document.open(None, Value::Object);
        document.push(Some("stop".into()), value);
        document.close();
        document.vocabulary()
    }

    #[test]
    fn a_document_has_its_names_and_its_short_texts() {
        let found = of(Value::Text("tool".into()));
        for word in ["stop", "tool"] {
            assert!(found.meets(Vocabulary::of(&["temperature", word])), "{word}");
        }
        assert!(!found.meets(Vocabulary::of(&["temperature", "tools"])));
        assert!(!of(Value::Text("tool".repeat(20).into())).meets(Vocabulary::of(&["tool"])));
    }

    #[test]
    fn what_a_hole_hides_may_be_any_word() {
        for hole in [Hole::Value, Hole::Text, Hole::Constant, Hole::Splice] {
            assert_eq!(of(Value::Hole(hole)), Vocabulary::ALL);
        }
    }

    #[test]
    fn every_document_is_one_for_rules_about_all() {
        assert!(Document::new().vocabulary().meets(Vocabulary::ALL));
    }
}
