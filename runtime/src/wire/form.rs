//! How an object was written, where its values alone do not tell.

use super::member::Mark;

/// Which members stood there as `null`, which were left out, and which had the other spelling of their type: floats as
/// integers and, in replies, integers in quotes and texts without them. A member of both the nulls and the respelt ones is
/// an integer that was written as a float.
///
/// The bits are indices into the struct's fields. A member that is set later is written as it is set: `nulls` and
/// `absent` only speak for members without a value, `respelt` only for values that have the other spelling.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, Default)]
pub struct Form {
    nulls: u64,
    absent: u64,
    respelt: u64,
}

/// Two objects with the same values are equal, however they were spelt: `2` is `2.0`, and a `null` says no more
/// than a member that is left out.
impl PartialEq for Form {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Form {
    /// Nothing to remark.
    pub const EMPTY: Self = Self { nulls: 0, absent: 0, respelt: 0 };

    /// The form of a literal object.
    #[doc(hidden)]
    #[must_use]
    pub const fn __of(fields: &[Field], nulls: &[&str], integers: &[&str]) -> Self {
        Self { nulls: bits(fields, nulls), absent: 0, respelt: bits(fields, integers) }
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

    /// Remembers which members were not there.
    pub(crate) fn set_absent(&mut self, members: u64) {
        self.absent = members;
    }

    pub(crate) fn is_absent(self, at: usize) -> bool {
        self.absent & bit(at) != 0
    }

    pub(crate) fn is_null(self, at: usize) -> bool {
        self.nulls & !self.respelt & bit(at) != 0
    }

    /// How a member that has a value was written.
    pub(crate) fn spelling(self, at: usize) -> Mark {
        let has = |members: u64| members & bit(at) != 0;
        match (has(self.respelt), has(self.nulls)) {
            (false, _) => Mark::Plain,
            (true, false) => Mark::Respelt,
            (true, true) => Mark::Float,
        }
    }
}

/// One field of a struct: what the parameter tables are compared with.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Field {
    /// The member's name in JSON.
    pub name: &'static str,
    /// The name as it stands behind another member: `,"name":`
    pub key: &'static str,
    /// The field's type, without the `Option` of an optional one.
    pub rust_type: &'static str,
    /// The field's documentation, each line with its leading blank and its line end.
    pub doc: &'static str,
    /// Whether it has to be there.
    pub presence: Presence,
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

/// The set of the fields with these names.
#[expect(
    clippy::indexing_slicing,
    reason = "iterators are not const; both indices are compared with the length"
)]
const fn bits(fields: &[Field], names: &[&str]) -> u64 {
    let mut set = 0;
    let mut name = 0;
    while name < names.len() {
        let mut at = 0;
        while at < fields.len() && !same(fields[at].name, names[name]) {
            at += 1;
        }
        assert!(at < fields.len(), "no field has this name");
        set |= bit(at);
        name += 1;
    }
    set
}

pub(super) const fn bit(at: usize) -> u64 {
    1 << (at % 64)
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
