//! Kleene's logic with a fourth value: a condition holds, does not hold, is open until the value of some hole is known, or is
//! silent, since no source states the fact that decides it.

use super::NodeId;

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It does not hold.
    No,
    /// It holds.
    Yes,
    /// These holes decide it.
    Open(Deciders),
    /// A fact that no source states, or a value of the wrong type, decides it: the rule keeps silent.
    Silent,
}

/// The holes that decide a condition, and what it may turn out to be.
///
/// Every answer carries one, so it is small: with three nodes, a [`Truth`] is returned in two registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deciders {
    /// Those that there are, then [`NOBODY`].
    nodes: [NodeId; 3],
    outcomes: Outcomes,
}

const NOBODY: NodeId = NodeId(u32::MAX);

/// A set of `No`, `Yes` and `Silent`, one bit for each.
///
/// A condition that is open between `No` and `Silent` can break no rule, but what negates it can: so each set is its own
/// case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
enum Outcomes {
    None = 0,
    No = 1,
    Yes = 2,
    NoOrYes = 3,
    Silent = 4,
    NoOrSilent = 5,
    YesOrSilent = 6,
    Any = 7,
}

impl Outcomes {
    const SINGLE: [Self; 3] = [Self::No, Self::Yes, Self::Silent];

    fn of(bits: u8) -> Self {
        match bits & 7 {
            0 => Self::None,
            1 => Self::No,
            2 => Self::Yes,
            3 => Self::NoOrYes,
            4 => Self::Silent,
            5 => Self::NoOrSilent,
            6 => Self::YesOrSilent,
            _ => Self::Any,
        }
    }

    fn has(self, other: Self) -> bool {
        self as u8 & other as u8 != 0
    }

    fn with(self, other: Self) -> Self {
        Self::of(self as u8 | other as u8)
    }

    fn without(self, other: Self) -> Self {
        Self::of(self as u8 & !(other as u8))
    }

    /// What becomes of each outcome.
    fn map(self, each: impl Fn(Self) -> Self) -> Self {
        let these = Self::SINGLE.into_iter().filter(|one| self.has(*one));
        these.fold(Self::None, |all, one| all.with(each(one)))
    }

    /// Both of two single outcomes.
    fn both(one: Self, other: Self) -> Self {
        let either = one.with(other);
        Self::SINGLE.into_iter().find(|worst| *worst != Self::Yes && either.has(*worst)).unwrap_or(Self::Yes)
    }
}

impl Truth {
    /// Open until the value of `node` is known.
    pub fn open(node: NodeId) -> Self {
        Self::Open(Deciders { nodes: [node, NOBODY, NOBODY], outcomes: Outcomes::NoOrYes })
    }

    /// Both hold.
    #[must_use]
    #[inline]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, known) | (known, Self::Yes) => known,
            _ => self.and_undecided(other),
        }
    }

    fn and_undecided(self, other: Self) -> Self {
        let (mine, theirs) = (self.outcomes(), other.outcomes());
        self.becomes(other, mine.map(|one| theirs.map(|other| Outcomes::both(one, other))))
    }

    /// Both hold. Where the first does not, the other is not asked.
    #[must_use]
    pub fn and_then(self, other: impl FnOnce() -> Self + Copy) -> Self {
        if matches!(self, Self::No) { Self::No } else { self.and(other()) }
    }

    /// One of them holds, or both.
    #[must_use]
    #[inline]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, known) | (known, Self::No) => known,
            _ => self.negate().and(other.negate()).negate(),
        }
    }

    /// One of them holds, or both. Where the first does, the other is not asked.
    #[must_use]
    pub fn or_else(self, other: impl FnOnce() -> Self + Copy) -> Self {
        if matches!(self, Self::Yes) { Self::Yes } else { self.or(other()) }
    }

    /// It does not hold.
    #[must_use]
    #[inline]
    pub fn negate(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Silent => Self::Silent,
            Self::Open(_) => self.negate_undecided(),
        }
    }

    fn negate_undecided(self) -> Self {
        let negated = self.outcomes().map(|one| match one {
            Outcomes::No => Outcomes::Yes,
            Outcomes::Yes => Outcomes::No,
            silent => silent,
        });
        self.becomes(self, negated)
    }

    /// `other` where this is silent.
    #[must_use]
    pub fn or_if_silent(self, other: Self) -> Self {
        let outcomes = self.outcomes();
        if !outcomes.has(Outcomes::Silent) {
            return self;
        }
        self.becomes(other, outcomes.without(Outcomes::Silent).with(other.outcomes()))
    }

    /// Whether it holds, or may turn out to.
    #[inline]
    pub fn is_possible(self) -> bool {
        match self {
            Self::Yes => true,
            Self::No | Self::Silent => false,
            Self::Open(deciders) => deciders.outcomes.has(Outcomes::Yes),
        }
    }

    fn outcomes(self) -> Outcomes {
        match self {
            Self::No => Outcomes::No,
            Self::Yes => Outcomes::Yes,
            Self::Silent => Outcomes::Silent,
            Self::Open(deciders) => deciders.outcomes,
        }
    }

    /// One of these outcomes, decided by the holes of both.
    fn becomes(self, other: Self, outcomes: Outcomes) -> Self {
        match (outcomes, self, other) {
            (Outcomes::No, ..) => Self::No,
            (Outcomes::Yes, ..) => Self::Yes,
            (_, Self::Open(one), Self::Open(two)) => Self::Open(Deciders { outcomes, ..one.with(two) }),
            (_, Self::Open(one), _) | (_, _, Self::Open(one)) => Self::Open(Deciders { outcomes, ..one }),
            _ => Self::Silent,
        }
    }
}

impl From<bool> for Truth {
    #[inline]
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

impl From<Option<bool>> for Truth {
    fn from(fact: Option<bool>) -> Self {
        fact.map_or(Self::Silent, Self::from)
    }
}

impl Deciders {
    /// The holes.
    pub fn nodes(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.nodes.iter().copied().filter(|node| *node != NOBODY)
    }

    /// These and those. Past three, more names would not help the reader of the message.
    fn with(mut self, other: Self) -> Self {
        for node in other.nodes() {
            if self.nodes().any(|known| known == node) {
                continue;
            }
            if let Some(free) = self.nodes.iter_mut().find(|place| **place == NOBODY) {
                *free = node;
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, Hole, Value};

    fn two_open() -> [Truth; 2] {
        let mut document = Document::new();
        [(); 2].map(|()| Truth::open(document.push(None, Value::Hole(Hole::Value))))
    }

    #[test]
    fn what_decides_wins_over_what_is_open() {
        let [one, two] = two_open();
        assert_eq!(one.and(Truth::No), Truth::No);
        assert_eq!(one.or(Truth::Yes), Truth::Yes);
        assert_eq!(one.and(Truth::Yes), one);
        assert_eq!(one.or(Truth::No), one);
        assert_eq!(Truth::Silent.and(Truth::No), Truth::No);
        assert_eq!(Truth::Silent.or(Truth::Yes), Truth::Yes);
        assert_eq!(one.and(one), one);
        let Truth::Open(both) = one.and(two) else { panic!("two open conditions are open") };
        assert_eq!(both.nodes().count(), 2);
    }

    #[test]
    fn silence_beside_what_is_open_breaks_nothing_until_it_is_negated() {
        let [one, _] = two_open();
        let either = one.and(Truth::Silent);
        assert!(!either.is_possible());
        assert!(either.negate().is_possible(), "`one` may not hold, and then both do not");
        assert!(one.or(Truth::Silent).is_possible());
        assert!(!one.or(Truth::Silent).negate().is_possible());
        assert_eq!(Truth::Silent.negate(), Truth::Silent);
        assert_eq!(Truth::Silent.or_if_silent(Truth::No), Truth::No);
        assert!(either.or_if_silent(Truth::Yes).is_possible());
        assert_eq!(either.or_if_silent(Truth::No), Truth::No);
    }
}
