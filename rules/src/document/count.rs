//! How many there are, as far as that is known.

use super::{Node, NodeId, Truth};

/// A number that holes may add to.
#[derive(Clone, Copy, Debug)]
pub struct Count {
    /// What is there for certain.
    known: usize,
    /// What may be there, too.
    possible: usize,
    /// Whether any number may be there: a splice.
    unbounded: bool,
    /// What decides how many there are.
    open: Truth,
}

impl Count {
    /// Nothing is counted yet.
    pub const NONE: Self = Self { known: 0, possible: 0, unbounded: false, open: Truth::No };

    /// Nobody can say.
    pub(super) const UNKNOWN: Self = Self { known: 0, possible: 0, unbounded: true, open: Truth::Silent };

    /// Counts one more, if `is_one`.
    pub(super) fn add(&mut self, is_one: Truth) {
        match is_one {
            Truth::Yes => self.known += 1,
            Truth::Open(_) if is_one.is_possible() => {
                self.possible += 1;
                self.open = self.open.or(is_one);
            }
            Truth::Silent => {
                self.unbounded = true;
                self.open = self.open.or(Truth::Silent);
            }
            Truth::No | Truth::Open(_) => {}
        }
    }

    /// Counts whatever `hole` stands for.
    pub(super) fn add_any(&mut self, hole: NodeId) {
        self.unbounded = true;
        self.open = self.open.or(Truth::open(hole));
    }

    /// Counts a node if it is such, and whatever a node stands for that hides how many there are.
    pub fn add_node<'d>(&mut self, node: Node<'d>, such: impl Fn(Node<'d>) -> Truth + Copy) {
        if node.is_hidden() { self.add_any(node.id()) } else { self.add(such(node)) }
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            known: self.known + other.known,
            possible: self.possible + other.possible,
            unbounded: self.unbounded || other.unbounded,
            open: self.open.or(other.open),
        }
    }

    /// What is there for certain: all of it, once a rule is broken.
    pub fn known(self) -> usize {
        self.known
    }

    /// Whether it is greater than `most`.
    pub fn exceeds(self, most: usize) -> Truth {
        if self.known > most {
            Truth::Yes
        } else if self.unbounded || self.known + self.possible > most {
            self.open
        } else {
            Truth::No
        }
    }

    /// Whether it is less than `least`.
    pub fn is_below(self, least: usize) -> Truth {
        if self.known >= least {
            Truth::No
        } else if self.unbounded || self.known + self.possible >= least {
            self.open
        } else {
            Truth::Yes
        }
    }

    /// Whether it is less than `least` or greater than `most`.
    pub fn is_outside(self, least: usize, most: usize) -> Truth {
        self.is_below(least).or(self.exceeds(most))
    }

    /// Whether it is not `number`.
    pub fn is_not(self, number: usize) -> Truth {
        self.is_outside(number, number)
    }

    /// Whether it is another number than `other` is.
    pub fn differs_from(self, other: Self) -> Truth {
        match (self.open, other.open) {
            (Truth::No, _) => other.is_not(self.known),
            (_, Truth::No) => self.is_not(other.known),
            (one, two) => one.or(two),
        }
    }
}
