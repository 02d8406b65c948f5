//! The members of a body that rows of the parameter table speak of.

use alloc::vec::Vec;

use crate::{
    document::{Node, NodeId, View},
    parameters::{Object, Parameter, Shape},
};

/// A member of a body and its row in the parameter table.
pub(in crate::check) type Row<'d> = (Node<'d>, &'static Parameter);

/// What the walk along the table came by, for the rules that ask for rows.
#[derive(Clone, Copy, Debug)]
pub(in crate::check) enum Found {
    /// A member whose row states a list, a range, a length or a URL.
    Row(NodeId, &'static Parameter),
    /// A hole where such an object would stand: whatever the table has may be in it.
    Hidden(NodeId, &'static Object),
}

impl Found {
    /// A member, if several rules ask for its row.
    #[inline]
    pub(in crate::check) fn member(node: NodeId, parameter: &'static Parameter) -> Option<Self> {
        is_asked_for(parameter).then_some(Self::Row(node, parameter))
    }

    /// A hole of this shape: there may be an object in it, or a list of such.
    pub(in crate::check) fn hidden(node: NodeId, shape: Shape) -> impl Iterator<Item = Self> {
        objects_in(shape).map(move |object| Self::Hidden(node, object))
    }
}

/// The members whose rows state a list, a range, a length or a URL.
pub(in crate::check) fn rows<'d>(view: &'d View<'d>, found: &[Found]) -> Vec<Row<'d>> {
    let mut rows = Vec::with_capacity(found.len());
    for found in found {
        match *found {
            Found::Row(node, parameter) => rows.push((Node::at(view, node), parameter)),
            Found::Hidden(node, object) => add_hidden(Node::at(view, node), object, 0, &mut rows),
        }
    }
    rows
}

fn is_asked_for(parameter: &Parameter) -> bool {
    let states_values = !parameter.one_of.is_empty() || parameter.bounds.is_some();
    parameter.url || states_values || parameter.characters.is_some()
}

fn objects_in(shape: Shape) -> impl Iterator<Item = &'static Object> {
    [shape.object(), shape.element().and_then(Shape::object)].into_iter().flatten()
}

/// How deep objects of the table nest where nobody sees what is in them.
const HIDDEN_DEPTH: usize = 8;

fn add_hidden<'d>(node: Node<'d>, object: &'static Object, depth: usize, rows: &mut Vec<Row<'d>>) {
    if depth > HIDDEN_DEPTH || !node.hides_members() {
        return;
    }
    for parameter in object.parameters {
        let member = node.member(parameter.name);
        if is_asked_for(parameter) {
            rows.push((member, parameter));
        }
        objects_in(parameter.shape).for_each(|inner| add_hidden(member, inner, depth + 1, rows));
    }
}
