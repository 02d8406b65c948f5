//! Three-valued logic: a condition holds, does not hold, or is open until the value of some hole is known.

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deciders {
    /// Those that there are, then [`NOBODY`]: each answer is copied often, and so it is small.
    nodes: [NodeId; 6],
    outcomes: Outcomes,
}

const NOBODY: NodeId = NodeId(u32::MAX);

/// A set of `No`, `Yes` and `Silent`.
///
/// A condition that is open between `No` and `Silent` can break no rule, but what negates it can: so each set is its own
/// case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Outcomes(u8);

impl Outcomes {
    const NONE: Self = Self(0);
    const NO: Self = Self(1);
    const YES: Self = Self(2);
    const SILENT: Self = Self(4);
    const ALL: [Self; 3] = [Self::NO, Self::YES, Self::SILENT];

    fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// What becomes of each outcome.
    fn map(self, each: impl Fn(Self) -> Self) -> Self {
        let these = Self::ALL.into_iter().filter(|one| self.has(*one));
        these.fold(Self::NONE, |all, one| all.with(each(one)))
    }

    /// Both of two single outcomes.
    fn both(one: Self, other: Self) -> Self {
        let either = one.with(other);
        Self::ALL.into_iter().find(|worst| *worst != Self::YES && either.has(*worst)).unwrap_or(Self::YES)
    }
}

impl Truth {
    /// Open until the value of `node` is known.
    pub fn open(node: NodeId) -> Self {
        let outcomes = Outcomes::NO.with(Outcomes::YES);
        Self::Open(Deciders { nodes: [node, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY], outcomes })
    }

    /// Both hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => return Self::No,
            (Self::Yes, known) | (known, Self::Yes) => return known,
            _ => {}
        }
        let (mine, theirs) = (self.outcomes(), other.outcomes());
        self.becomes(other, mine.map(|one| theirs.map(|other| Outcomes::both(one, other))))
    }

    /// Both hold. Where the first does not, the other is not asked.
    #[must_use]
    pub fn and_then(self, other: impl FnOnce() -> Self) -> Self {
        if self == Self::No { Self::No } else { self.and(other()) }
    }

    /// One of them holds, or both.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, known) | (known, Self::No) => known,
            _ => self.negate().and(other.negate()).negate(),
        }
    }

    /// It does not hold.
    #[must_use]
    pub fn negate(self) -> Self {
        match self {
            Self::Yes => return Self::No,
            Self::No => return Self::Yes,
            Self::Silent => return Self::Silent,
            Self::Open(_) => {}
        }
        let negated = self.outcomes().map(|one| match one {
            Outcomes::NO => Outcomes::YES,
            Outcomes::YES => Outcomes::NO,
            silent => silent,
        });
        self.becomes(self, negated)
    }

    /// `other` where this is silent.
    #[must_use]
    pub fn or_if_silent(self, other: Self) -> Self {
        let outcomes = self.outcomes();
        if !outcomes.has(Outcomes::SILENT) {
            return self;
        }
        self.becomes(other, outcomes.without(Outcomes::SILENT).with(other.outcomes()))
    }

    /// Whether it holds, or may turn out to.
    pub fn is_possible(self) -> bool {
        self.outcomes().has(Outcomes::YES)
    }

    fn outcomes(self) -> Outcomes {
        match self {
            Self::No => Outcomes::NO,
            Self::Yes => Outcomes::YES,
            Self::Silent => Outcomes::SILENT,
            Self::Open(deciders) => deciders.outcomes,
        }
    }

    /// One of these outcomes, decided by the holes of both.
    fn becomes(self, other: Self, outcomes: Outcomes) -> Self {
        match (outcomes, self, other) {
            (Outcomes::NO, ..) => Self::No,
            (Outcomes::YES, ..) => Self::Yes,
            (_, Self::Open(one), Self::Open(two)) => Self::Open(Deciders { outcomes, ..one.with(two) }),
            (_, Self::Open(one), _) | (_, _, Self::Open(one)) => Self::Open(Deciders { outcomes, ..one }),
            _ => Self::Silent,
        }
    }
}

impl From<bool> for Truth {
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

    /// These and those. Past six, more names would not help the reader of the message.
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
