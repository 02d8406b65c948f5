//! The shape that every rule reads: a JSON tree in which any node may be a *hole*, a value that is not known
//! yet.
//!
//! The tree lies flat in one vector, in the order of the text. A node is named by its place in it, so the macro
//! keeps its token spans in a vector of its own beside it, and the run-time checks keep none.

mod count;
mod elements;
mod members;
mod node;
mod path;
mod questions;
mod raw;
mod shown;
mod texts;
mod truth;
mod vocabulary;

pub use count::Count;
pub use elements::Elements;
pub use members::Members;
pub use node::{Misspelt, Node, NodeKind, View, Written};
pub use path::{Path, Pointer, write_pointer_step};
pub use raw::{Children, RawNode};
pub use shown::{Name, Shown};
pub use texts::Texts;
pub use truth::{Deciders, Truth};
pub use vocabulary::Vocabulary;

use alloc::{borrow::Cow, vec::Vec};
use core::ops::Range;

use crate::json::Number;
use vocabulary::mix;

/// A JSON document with holes.
#[derive(Clone, Debug, Default)]
pub struct Document<'a> {
    entries: Vec<Entry<'a>>,
    /// The innermost container that is open. Those around it are its parents.
    open: Option<NodeId>,
    depth: usize,
    vocabulary: Vocabulary,
    /// Bytes of long texts that are known to be digits of Base64.
    digits: Vec<(NodeId, Range<usize>)>,
}

/// The name of a node: its place in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

/// What a node holds. The members of lists and objects follow it in the document.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    Text(Cow<'a, str>),
    /// `[..]`.
    List,
    /// `{..}`.
    Object,
    /// A value that is not known yet.
    Hole(Hole),
}

/// What is known of a value that is not known yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hole {
    /// Nothing but its type.
    Value,
    /// It is a string, of free text.
    Text,
    /// A number whose own range the compiler checks: `const { LIMIT }`.
    Constant,
    /// Any number of list elements: `..history`.
    Splice,
}

#[derive(Clone, Debug)]
struct Entry<'a> {
    key: Option<Cow<'a, str>>,
    /// The [`mark`] of the key.
    mark: u64,
    /// The marks of the keys of all members.
    marks: u64,
    /// The last member or element, and the one before this: a name is looked for from the end, where of twins the one that
    /// counts stands.
    last: Option<NodeId>,
    before: Option<NodeId>,
    value: Value<'a>,
    parent: Option<NodeId>,
    /// One past the last node inside this one.
    end: u32,
    /// Whether the member may be left out: `key?: option`.
    optional: bool,
    /// Whether the member passes whatever its name: it came from `extra_body`.
    from_extra_body: bool,
    /// Whether the member has a name that only counts beside the text of a body, and stands in it.
    misplaced: bool,
}

impl<'a> Document<'a> {
    const EMPTY: Self =
        Self { entries: Vec::new(), open: None, depth: 0, vocabulary: Vocabulary::NONE, digits: Vec::new() };

    /// A document without nodes.
    pub fn new() -> Self {
        Self::EMPTY
    }

    /// A document that takes that many nodes without growing.
    pub fn with_capacity(nodes: usize) -> Self {
        Self { entries: Vec::with_capacity(nodes), ..Self::EMPTY }
    }

    /// Appends a value to the open container; `key` is its name if that is an object.
    pub fn push(&mut self, key: Option<Cow<'a, str>>, value: Value<'a>) -> NodeId {
        let id = self.next_id();
        let parent = self.open;
        let mark = match &key {
            Some(name) => {
                let mixed = mix(name);
                self.vocabulary.add_mixed(mixed);
                mark_of(mixed)
            }
            None => 0,
        };
        match &value {
            Value::Text(text) => self.vocabulary.add_text(text),
            // Nobody sees what is in there.
            Value::Hole(_) => self.vocabulary = Vocabulary::ALL,
            _ => {}
        }
        let holder = parent.and_then(|parent| self.entries.get_mut(parent.index()));
        let before = holder.and_then(|holder| {
            holder.marks |= mark;
            holder.last.replace(id)
        });
        self.entries.push(Entry {
            key,
            mark,
            marks: 0,
            last: None,
            before,
            value,
            parent,
            end: id.0 + 1,
            optional: false,
            from_extra_body: false,
            misplaced: false,
        });
        id
    }

    /// Appends a list or object and opens it: what follows is inside, until [`close`](Self::close).
    pub fn open(&mut self, key: Option<Cow<'a, str>>, container: Value<'a>) -> NodeId {
        let id = self.push(key, container);
        self.open = Some(id);
        self.depth += 1;
        id
    }

    /// Closes the innermost open container.
    pub fn close(&mut self) {
        let end = self.next_id().0;
        if let Some(entry) = self.open.and_then(|id| self.entries.get_mut(id.index())) {
            entry.end = end;
            self.open = entry.parent;
            self.depth = self.depth.saturating_sub(1);
        }
    }

    /// Marks a member as one that may be left out.
    pub fn set_optional(&mut self, id: NodeId) {
        if let Some(entry) = self.entries.get_mut(id.index()) {
            entry.optional = true;
        }
    }

    /// Marks a member as one that passes whatever its name.
    pub fn set_from_extra_body(&mut self, id: NodeId) {
        if let Some(entry) = self.entries.get_mut(id.index()) {
            entry.from_extra_body = true;
        }
    }

    /// Marks the members of that name, so far, as such whose name only counts beside a body: no rule finds them by it.
    pub fn set_misplaced(&mut self, container: NodeId, name: &str) {
        while let Some((id, _)) = self.member(container, name) {
            let Some(entry) = self.entries.get_mut(id.index()) else { return };
            entry.misplaced = true;
        }
    }

    /// Notes which bytes of a long text are known to be digits of Base64.
    pub fn note_digits(&mut self, id: NodeId, digits: Range<usize>) {
        self.digits.push((id, digits));
    }

    /// How many containers are open.
    pub fn depth(&self) -> usize {
        self.depth
    }

    /// The names and words in it.
    pub fn vocabulary(&self) -> Vocabulary {
        self.vocabulary
    }

    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no nodes.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The whole of it.
    pub fn root(&self) -> Option<RawNode<'_>> {
        self.node(NodeId(0))
    }

    /// One node.
    pub fn node(&self, id: NodeId) -> Option<RawNode<'_>> {
        RawNode::new(self, id)
    }

    /// The path of a node, as in `messages[2].content`.
    pub fn path(&self, id: NodeId) -> Path<'_> {
        Path::new(self, id)
    }

    /// The JSON pointer of a node, as in `/messages/2/content`.
    pub fn pointer(&self, id: NodeId) -> Pointer<'_> {
        Pointer::new(self, id)
    }

    /// The last member of that name in a container, and whether it may be left out. Rules ask this more than anything else.
    #[inline]
    fn member(&self, container: NodeId, name: &str) -> Option<(NodeId, bool)> {
        let (holder, mark) = (self.entry(container)?, mark(name));
        if holder.marks & mark == 0 { None } else { self.member_up_to(holder.last, name, mark) }
    }

    fn member_up_to(&self, mut last: Option<NodeId>, name: &str, mark: u64) -> Option<(NodeId, bool)> {
        while let Some(id) = last {
            let entry = self.entry(id)?;
            if entry.mark == mark && entry.key.as_deref() == Some(name) && !entry.misplaced {
                return Some((id, entry.optional));
            }
            last = entry.before;
        }
        None
    }

    fn entry(&self, id: NodeId) -> Option<&Entry<'a>> {
        self.entries.get(id.index())
    }

    fn next_id(&self) -> NodeId {
        // A body of four thousand million nodes does not fit into a request of the service by far.
        NodeId(u32::try_from(self.entries.len()).unwrap_or(u32::MAX))
    }
}

/// One of 64 bits for a name: rules ask for many names that an object lacks, and most of them have a bit that no name of
/// the object has.
#[inline]
fn mark(name: &str) -> u64 {
    mark_of(mix(name))
}

#[inline]
const fn mark_of(mixed: usize) -> u64 {
    1 << (mixed % 64)
}

impl NodeId {
    /// The place of the node, to index a vector that runs beside the document.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}
