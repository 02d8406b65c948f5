//! The path of a node: `messages[2].content[0].image_url.url`.

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
        let Some(node) = self.document.node(self.id) else { return Ok(()) };
        let mut steps = [None; DEPTH_LIMIT];
        let mut depth = 0;
        let mut next = Some(node);
        while let Some(node) = next
            && let Some(step) = steps.get_mut(depth)
        {
            *step = Some(node);
            depth += 1;
            next = node.parent();
        }
        let mut first = true;
        for node in steps.iter().rev().flatten() {
            match (node.key(), node.parent()) {
                (Some(key), _) => write!(f, "{}{key}", if first { "" } else { "." })?,
                (None, None) => continue,
                (None, Some(list)) => match position(list, *node) {
                    Some(position) => write!(f, "[{position}]")?,
                    // After a splice nobody knows how many elements came before.
                    None => f.write_str("[..]")?,
                },
            }
            first = false;
        }
        Ok(())
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
