//! The place of a node, as the path `messages[2].content[0].image_url.url` and as the JSON pointer
//! `/messages/2/content/0/image_url/url`.

use core::fmt;

use super::{Document, Hole, NodeId, RawNode, Value};
use crate::json::DEPTH_LIMIT;

/// Prints the path of a node. The whole body has the empty path.
#[derive(Clone, Copy, Debug)]
pub struct Path<'d> {
    document: &'d Document<'d>,
    id: NodeId,
}

impl<'d> Path<'d> {
    pub(super) fn new(document: &'d Document<'_>, id: NodeId) -> Self {
        Self { document, id }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut first = true;
        for step in Steps::to(self.document, self.id).iter() {
            match step {
                Step::Member(key) => write!(f, "{}{key}", if first { "" } else { "." })?,
                Step::Element(Some(position)) => write!(f, "[{position}]")?,
                // After a splice nobody knows how many elements came before.
                Step::Element(None) => f.write_str("[..]")?,
            }
            first = false;
        }
        Ok(())
    }
}

/// Prints the JSON pointer of a node (RFC 6901). That of the whole body is empty.
#[derive(Clone, Copy, Debug)]
pub struct Pointer<'d> {
    document: &'d Document<'d>,
    id: NodeId,
}

impl<'d> Pointer<'d> {
    pub(super) fn new(document: &'d Document<'_>, id: NodeId) -> Self {
        Self { document, id }
    }
}

impl fmt::Display for Pointer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in Steps::to(self.document, self.id).iter() {
            match step {
                Step::Member(key) => write_pointer_step(f, key)?,
                Step::Element(Some(position)) => write!(f, "/{position}")?,
                // That of an element that is not there, as the RFC has it.
                Step::Element(None) => f.write_str("/-")?,
            }
        }
        Ok(())
    }
}

/// Writes a name as one step of a JSON pointer.
pub fn write_pointer_step(out: &mut dyn fmt::Write, name: &str) -> fmt::Result {
    out.write_char('/')?;
    for letter in name.chars() {
        match letter {
            '~' => out.write_str("~0")?,
            '/' => out.write_str("~1")?,
            _ => out.write_char(letter)?,
        }
    }
    Ok(())
}

/// The nodes on the way to a node, from the inside out.
struct Steps<'d>([Option<RawNode<'d>>; DEPTH_LIMIT]);

enum Step<'d> {
    Member(&'d str),
    Element(Option<usize>),
}

impl<'d> Steps<'d> {
    fn to(document: &'d Document<'_>, id: NodeId) -> Self {
        let mut next = document.node(id);
        Self(core::array::from_fn(|_| {
            let node = next?;
            next = node.parent();
            Some(node)
        }))
    }

    /// From the outside in. The whole body is no step.
    fn iter(&self) -> impl Iterator<Item = Step<'d>> {
        self.0.iter().rev().flatten().filter_map(|node| match (node.key(), node.parent()) {
            (Some(key), _) => Some(Step::Member(key)),
            (None, Some(list)) => Some(Step::Element(position(list, *node))),
            (None, None) => None,
        })
    }
}

/// Where `node` stands in `list`, unless a splice before it makes that unknown.
fn position(list: RawNode<'_>, node: RawNode<'_>) -> Option<usize> {
    for (position, child) in list.children().enumerate() {
        if child.id() == node.id() {
            return Some(position);
        }
        if matches!(child.value(), Value::Hole(Hole::Splice)) {
            return None;
        }
    }
    None
}
