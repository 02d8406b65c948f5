//! How an object was written, where its values alone do not tell.

use super::member::{Mark, Member};

/// Which members stood there as `null`, which were left out, and which had the other spelling of their type: floats as
/// integers and, in replies, integers in quotes and texts without them. A member of both the nulls and the respelt ones is
/// an integer that was written as a float.
///
/// There is a word for each 64 members: a small object does not pay for a large one's. A member that is set later is
/// written as it is set: `nulls` and `absent` only speak for members without a value, `respelt` only for values that have
/// the other spelling.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct Form<const WORDS: usize>([Word; WORDS]);

/// Two objects with the same values are equal, however they were spelt: `2` is `2.0`, and a `null` says no more
/// than a member that is left out.
impl<const WORDS: usize> PartialEq for Form<WORDS> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<const WORDS: usize> Form<WORDS> {
    /// Nothing to remark.
    pub const EMPTY: Self = Self([Word::EMPTY; WORDS]);

    /// The form of a literal object.
    #[doc(hidden)]
    #[must_use]
    #[expect(
        clippy::indexing_slicing,
        reason = "iterators are not const; a field's index is less than the number of members, for which there are words"
    )]
    pub const fn __of(fields: &[Field], nulls: &[&str], integers: &[&str]) -> Self {
        let mut form = Self::EMPTY;
        let mut name = 0;
        while name < nulls.len() {
            let at = index(fields, nulls[name]);
            form.0[at / 64].nulls |= bit(at);
            name += 1;
        }
        name = 0;
        while name < integers.len() {
            let at = index(fields, integers[name]);
            form.0[at / 64].respelt |= bit(at);
            name += 1;
        }
        form
    }

    /// What is remarked, for code that serves objects of all sizes.
    pub(crate) fn words(&self) -> &[Word] {
        &self.0
    }

    /// The same, to be remarked.
    pub(crate) fn words_mut(&mut self) -> &mut [Word] {
        &mut self.0
    }
}

/// The form of 64 members, whose indices the bits are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    nulls: u64,
    absent: u64,
    respelt: u64,
}

impl Word {
    const EMPTY: Self = Self { nulls: 0, absent: 0, respelt: 0 };

    /// The first of `members` members, none of which has been seen.
    fn unseen(members: usize) -> Self {
        Self { absent: low_bits(members), ..Self::EMPTY }
    }

    /// Remembers how a member was written.
    pub(crate) fn note(&mut self, at: usize, mark: Mark) {
        match mark {
            Mark::Plain => {}
            Mark::Null => self.nulls |= bit(at),
            Mark::Respelt => self.respelt |= bit(at),
            Mark::Float => {
                self.nulls |= bit(at);
                self.respelt |= bit(at);
            }
        }
    }
}

/// What an object's form says of one member.
pub(crate) trait Remarks {
    /// Whether nothing is remarked of any.
    fn is_plain(&self) -> bool;
    fn is_null(&self, at: usize) -> bool;
    /// How a member is written; not at all if there is nothing to write.
    fn mark_of(&self, at: usize, value: &dyn Member) -> Option<Mark>;
}

impl Remarks for [Word] {
    fn is_plain(&self) -> bool {
        self.iter().all(|word| word.nulls | word.absent | word.respelt == 0)
    }

    fn is_null(&self, at: usize) -> bool {
        self.get(at / 64).is_some_and(|word| word.nulls & !word.respelt & bit(at) != 0)
    }

    fn mark_of(&self, at: usize, value: &dyn Member) -> Option<Mark> {
        let word = self.get(at / 64).copied().unwrap_or(Word::EMPTY);
        let is = |set: u64| set & bit(at) != 0;
        if is(word.nulls & !word.respelt) && value.is_unset() {
            Some(Mark::Null)
        } else if value.is_absent() || is(word.absent) && value.is_unset() {
            None
        } else if is(word.respelt) {
            Some(if is(word.nulls) { Mark::Float } else { Mark::Respelt })
        } else {
            Some(Mark::Plain)
        }
    }
}

/// What is found while an object of any size is read.
pub(crate) struct Marks {
    first: Word,
    /// Empty unless the object has more than 64 members.
    more: Vec<Word>,
}

impl Marks {
    /// None of this many members has been seen.
    pub(crate) fn new(members: usize) -> Self {
        let more = if members <= 64 { Vec::new() } else { Self::beyond_the_first(members) };
        Self { first: Word::unseen(members), more }
    }

    #[cold]
    fn beyond_the_first(members: usize) -> Vec<Word> {
        (64..members).step_by(64).map(|before| Word::unseen(members - before)).collect()
    }

    /// Remembers that a member is there; answers where to note how it was written, unless it had been there before.
    #[inline]
    pub(crate) fn see(&mut self, at: usize) -> Option<&mut Word> {
        let word = match at.checked_sub(64) {
            None => &mut self.first,
            Some(rest) => self.more.get_mut(rest / 64)?,
        };
        let is_new = word.absent & bit(at) != 0;
        word.absent &= !bit(at);
        is_new.then_some(word)
    }

    /// Remarks what was found.
    pub(crate) fn remark(&self, form: &mut [Word]) {
        if let Some((first, more)) = form.split_first_mut() {
            *first = self.first;
            more.iter_mut().zip(&self.more).for_each(|(word, found)| *word = *found);
        }
    }

    /// The first of these members that has not been seen.
    pub(crate) fn missing(&self, wanted: &[u64]) -> Option<usize> {
        let (first, more) = wanted.split_first()?;
        let first = self.first.absent & first;
        if first != 0 {
            return Some(first.trailing_zeros() as usize);
        }
        if more.is_empty() {
            return None;
        }
        let mut more = self.more.iter().zip(more).map(|(word, wanted)| word.absent & wanted).zip(1..);
        let (members, word) = more.find(|(members, _)| *members != 0)?;
        Some(word * 64 + members.trailing_zeros() as usize)
    }
}

/// One field of a struct: what the parameter tables are compared with.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Field {
    /// The member's name in JSON.
    pub name: &'static str,
    /// The name as it stands behind another member, `,"name":`; what no JSON has if it is no part of the JSON.
    pub key: &'static str,
    /// The field's type, without the `Option` of an optional one.
    pub rust_type: &'static str,
    /// The field's documentation, each line with its leading blank and its line end.
    pub doc: &'static str,
    /// Whether it has to be there.
    pub presence: Presence,
}

impl Field {
    /// Whether it is part of the JSON, not what is said beside it.
    pub(crate) fn is_in_json(&self) -> bool {
        self.presence != Presence::Beside
    }
}

/// Whether a member has to be there.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Presence {
    /// An object without it is refused.
    Required,
    /// `null` and absent read as the value that the field has before it is set.
    Defaulted,
    /// It may be left out.
    Optional,
    /// It is no part of the JSON: neither read nor written.
    Beside,
}

/// How many words of 64 bits a set of members takes.
pub(crate) const fn words(members: usize) -> usize {
    members.div_ceil(64)
}

/// The members that must be there, as a set of their indices.
#[expect(clippy::indexing_slicing, reason = "iterators are not const; there is a word for each index")]
pub(crate) const fn required<const WORDS: usize>(fields: &[Field]) -> [u64; WORDS] {
    let mut set = [0; WORDS];
    let mut at = 0;
    while at < fields.len() {
        if let Presence::Required = fields[at].presence {
            set[at / 64] |= bit(at);
        }
        at += 1;
    }
    set
}

const fn bit(at: usize) -> u64 {
    1 << (at % 64)
}

const fn low_bits(count: usize) -> u64 {
    if count < 64 { bit(count) - 1 } else { u64::MAX }
}

/// The index of the field with this name.
#[expect(clippy::indexing_slicing, reason = "iterators are not const; the index is compared with the length")]
const fn index(fields: &[Field], name: &str) -> usize {
    let mut at = 0;
    while at < fields.len() && !same(fields[at].name, name) {
        at += 1;
    }
    assert!(at < fields.len(), "no field has this name");
    at
}

#[expect(clippy::indexing_slicing, reason = "iterators are not const; the index is compared with the length")]
const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}
