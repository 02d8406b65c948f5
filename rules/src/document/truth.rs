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

/// The holes that decide a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deciders {
    nodes: [Option<NodeId>; 6],
}

impl Truth {
    /// Open until the value of `node` is known.
    pub fn open(node: NodeId) -> Self {
        Self::Open(Deciders { nodes: [Some(node), None, None, None, None, None] })
    }

    /// Both hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Silent, _) | (_, Self::Silent) => Self::Silent,
            (Self::Open(one), Self::Open(two)) => Self::Open(one.with(two)),
            (Self::Open(one), Self::Yes) | (Self::Yes, Self::Open(one)) => Self::Open(one),
            (Self::Yes, Self::Yes) => Self::Yes,
        }
    }

    /// One of them holds, or both.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.negate().and(other.negate()).negate()
    }

    /// It does not hold.
    #[must_use]
    pub fn negate(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Yes => Self::No,
            Self::Open(_) | Self::Silent => self,
        }
    }

    /// `other` where this is silent.
    #[must_use]
    pub fn or_if_silent(self, other: Self) -> Self {
        if self == Self::Silent { other } else { self }
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
        self.nodes.iter().flatten().copied()
    }

    /// These and those. Past six, more names would not help the reader of the message.
    fn with(mut self, other: Self) -> Self {
        for node in other.nodes() {
            if self.nodes().any(|known| known == node) {
                continue;
            }
            if let Some(free) = self.nodes.iter_mut().find(|place| place.is_none()) {
                *free = Some(node);
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, Hole, Value};

    #[test]
    fn what_decides_wins_over_what_is_open_and_silence_over_openness() {
        let mut document = Document::new();
        let one = Truth::open(document.push(None, Value::Hole(Hole::Value)));
        let two = Truth::open(document.push(None, Value::Hole(Hole::Value)));

        assert_eq!(one.and(Truth::No), Truth::No);
        assert_eq!(one.or(Truth::Yes), Truth::Yes);
        assert_eq!(one.and(Truth::Yes), one);
        assert_eq!(one.or(Truth::No), one);
        assert_eq!(one.and(Truth::Silent), Truth::Silent);
        assert_eq!(Truth::Silent.and(Truth::No), Truth::No);
        assert_eq!(Truth::Silent.or(Truth::Yes), Truth::Yes);
        assert_eq!(one.and(one), one);
        let Truth::Open(both) = one.and(two) else { panic!("two open conditions are open") };
        assert_eq!(both.nodes().count(), 2);
    }
}
