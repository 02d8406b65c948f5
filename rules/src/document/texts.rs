//! A set of texts, as far as they are known.

use alloc::collections::BTreeSet;

use super::{Node, Truth};

/// Texts to look for: ids, names. Looking takes no longer for many.
#[derive(Clone, Debug)]
pub struct Texts<'d> {
    known: BTreeSet<&'d str>,
    /// Open if holes may add to them.
    more: Truth,
}

impl<'d> Texts<'d> {
    /// None.
    pub fn new() -> Self {
        Self { known: BTreeSet::new(), more: Truth::No }
    }

    /// Adds the text of a node; one that is not known may be any.
    pub fn insert(&mut self, node: Node<'d>) {
        match node.as_text() {
            Some(text) => _ = self.known.insert(text),
            None => self.more = self.more.or(node.text_is(|_| false)),
        }
    }

    /// Adds a text of each element of a list.
    pub fn insert_each(&mut self, list: Node<'d>, text_of: impl Fn(Node<'d>) -> Node<'d>) {
        // Of what is no list, a rule of its own says so.
        self.insert_if(list.any(|_| Truth::No));
        list.elements().for_each(|element| self.insert(text_of(element)));
    }

    /// Adds what a condition says of texts that are not in the set: they may be, while it is open.
    pub fn insert_if(&mut self, condition: Truth) {
        self.more = self.more.or(condition);
    }

    /// Adds the names of the members of an object.
    pub fn insert_names(&mut self, object: Node<'d>) {
        match object.names() {
            Ok(names) => self.known.extend(names),
            Err(unknown) => self.more = self.more.or(unknown),
        }
    }

    /// Whether there are none at all.
    pub fn is_empty(&self) -> Truth {
        if self.known.is_empty() { self.more.negate() } else { Truth::No }
    }

    /// Whether the text of `node` is among them.
    pub fn contains(&self, node: Node<'_>) -> Truth {
        match node.as_text() {
            Some(text) if self.known.contains(text) => Truth::Yes,
            Some(_) => self.more,
            // A text that is not known may be one of those, or of these that are not known either.
            None if self.known.is_empty() => self.more.and(node.text_is(|_| true)),
            None => node.text_is(|_| true),
        }
    }
}

impl Default for Texts<'_> {
    fn default() -> Self {
        Self::new()
    }
}
