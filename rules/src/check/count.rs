//! How many elements a list has, as far as that is known.

use super::Truth;
use crate::document::{Hole, NodeId, RawNode, Value};

/// A number that holes may add to.
#[derive(Clone, Copy)]
pub(super) struct Count {
    /// What is there for certain.
    pub(super) known: usize,
    /// The hole that may add to it.
    more: Option<NodeId>,
}

impl Count {
    /// The elements of a list that `wanted` takes. An element that is not known may be one of them or not; a splice
    /// may hold any number.
    pub(super) fn of<'d>(list: RawNode<'d>, mut wanted: impl FnMut(RawNode<'d>) -> usize) -> Self {
        if list.hole().is_some() {
            return Self { known: 0, more: Some(list.id()) };
        }
        let mut count = Self { known: 0, more: None };
        for child in list.children() {
            match child.value() {
                Value::Hole(_) => count.more = count.more.or(Some(child.id())),
                _ => count.known += wanted(child),
            }
        }
        count
    }

    /// All elements of a list. A hole that is an element counts: only a splice may hold any number.
    pub(super) fn all(list: RawNode<'_>) -> Self {
        if list.hole().is_some() {
            return Self { known: 0, more: Some(list.id()) };
        }
        let splice = |child: &RawNode<'_>| matches!(child.value(), Value::Hole(Hole::Splice));
        Self {
            known: list.children().filter(|child| !splice(child)).count(),
            more: list.children().find(splice).map(RawNode::id),
        }
    }

    /// Whether it is greater than `most`.
    pub(super) fn exceeds(self, most: u32) -> Truth {
        match self.more {
            _ if usize::try_from(most).is_ok_and(|most| self.known > most) => Truth::Yes,
            Some(hole) => Truth::open(hole),
            None => Truth::No,
        }
    }
}
