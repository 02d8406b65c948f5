//! The members of one object, found by name at once.

use super::{Node, NodeId, mark};

/// The members of an object that rules ask for again and again: its parameters.
#[derive(Clone, Copy, Debug)]
pub struct Members<'d> {
    holder: Node<'d>,
    /// The last member of each [`mark`]; [`NONE`] where there is none.
    last: [NodeId; 64],
    /// Whether nothing but its members decides what the object has.
    is_plain: bool,
}

const NONE: NodeId = NodeId(u32::MAX);

impl<'d> Members<'d> {
    /// Those of `holder`.
    pub fn of(holder: Node<'d>) -> Self {
        let mut last = [NONE; 64];
        for member in holder.members() {
            if let Some(slot) = member.key().and_then(|name| last.get_mut(slot(name))) {
                *slot = member.id();
            }
        }
        Self { holder, last, is_plain: holder.is_plain_object() }
    }

    /// What holds them.
    pub fn holder(&self) -> Node<'d> {
        self.holder
    }

    /// What the object has under `name`, as [`Node::member`] finds it.
    #[inline]
    pub fn named(&self, name: &str) -> Node<'d> {
        match self.last.get(slot(name)) {
            Some(&NONE) if self.is_plain => self.holder.absent(),
            Some(&id) => self.holder.member_at(id, name),
            None => self.holder.member(name),
        }
    }
}

#[inline]
fn slot(name: &str) -> usize {
    mark(name).trailing_zeros() as usize
}
