//! The members of a body that rows of the parameter table speak of.

use alloc::vec::Vec;

use crate::{
    document::Node,
    parameters::{Object, Parameter, Shape},
};

/// A member of a body and its row in the parameter table.
pub(in crate::check) type Row<'d> = (Node<'d>, &'static Parameter);

/// The members whose rows state a list, a range, a length or a URL. Several rules ask for them: the table is walked once.
pub(in crate::check) fn rows<'d>(body: Node<'d>, object: &'static Object) -> Vec<Row<'d>> {
    let mut rows = Vec::new();
    walk(body, object, 0, &mut |node, parameter| {
        let states_values = !parameter.one_of.is_empty() || parameter.bounds.is_some();
        if parameter.url || states_values || parameter.characters.is_some() {
            rows.push((node, parameter));
        }
    });
    rows
}

/// How deep objects of the table nest where nobody sees what is in them.
const HIDDEN_DEPTH: usize = 8;

fn walk<'d>(
    node: Node<'d>,
    object: &'static Object,
    hidden: usize,
    each: &mut dyn FnMut(Node<'d>, &'static Parameter),
) {
    if hidden > HIDDEN_DEPTH {
        return;
    }
    if node.hides_members() {
        // Whatever the table has may be there.
        for parameter in object.parameters {
            visit(node.member(parameter.name), parameter, hidden + 1, each);
        }
        return;
    }
    for child in node.members() {
        if let Some(parameter) = child.key().and_then(|name| object.parameter(name)) {
            visit(child, parameter, hidden, each);
        }
    }
}

fn visit<'d>(
    node: Node<'d>,
    parameter: &'static Parameter,
    hidden: usize,
    each: &mut dyn FnMut(Node<'d>, &'static Parameter),
) {
    each(node, parameter);
    if let Some(inner) = parameter.shape.object() {
        walk(node, inner, hidden, each);
    }
    if let Some(inner) = parameter.shape.element().and_then(Shape::object) {
        node.elements().for_each(|element| walk(element, inner, hidden, each));
    }
}
