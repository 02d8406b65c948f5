//! Lists: borrowed from the program if all of them is literal, else filled element by element.

use proc_macro2::{Ident, Span};
use qwen_request_rules::{
    document::{Hole, RawNode, Value},
    parameters::Shape,
};

use super::{
    code::Code,
    output::{Output, has_hole},
    place::Place,
    types,
};

/// From this many elements on, each is a constant of its own, and such elements of a list that is filled are added at once.
///
/// What rustc does for a function or a constant grows with the square of its statements: 4,000 messages in one constant took a
/// minute and 16 GB. A list that is shorter is cheaper in one piece.
const LONG: usize = 32;

impl Output<'_> {
    /// Whether a list is borrowed from the program, for which all of it must be literal.
    ///
    /// In a constant, an object costs a build twice what it costs in place. So objects are there only if the whole call
    /// may have to be a constant.
    pub(super) fn is_constant_list(&self, list: RawNode<'_>, element: Shape) -> bool {
        let is_empty = list.children().next().is_none();
        !has_hole(list) && (self.is_constant || element.object().is_none() || is_empty)
    }

    pub(super) fn list(&self, code: &mut Code, node: RawNode<'_>, element: Shape) {
        if self.is_constant_list(node, element) {
            code.private("List").punct("::").name("Borrowed");
            code.parentheses(|code| self.constant_list(code, &node.children().collect::<Vec<_>>(), element));
            return;
        }
        code.braces(|code| {
            let list = Place::local(Self::bound(node));
            code.name("let").name("mut").place(&list).punct("=").private("List").punct("::").punct("<");
            types::write(code, Some(element));
            code.punct(">").punct("::").name("Borrowed");
            code.parentheses(|code| _ = code.punct("&").brackets(|_| ())).punct(";");
            self.fill_list(code, &list, node, element, true);
            code.place(&list);
        });
    }

    /// A list of the program's own.
    pub(super) fn constant_list(&self, code: &mut Code, elements: &[RawNode<'_>], element: Shape) {
        if elements.len() < LONG || element.object().is_none() {
            code.constant_list(|code| {
                for child in elements {
                    self.value(code, *child, element);
                    code.punct(",");
                }
            });
            return;
        }
        let name =
            |child: RawNode<'_>| Ident::new(&format!("__QWEN_{}", child.id().index()), Span::mixed_site());
        code.name("const").braces(|code| {
            for child in elements {
                code.name("const").token(name(*child)).punct(":");
                types::write(code, Some(element));
                code.punct("=");
                self.value(code, *child, element);
                code.punct(";");
            }
            code.punct("&").brackets(|code| {
                for child in elements {
                    code.token(name(*child)).punct(",");
                }
            });
        });
    }

    /// The statements that add the elements of a list, which may be one that `is_bare` of its `Option`.
    pub(super) fn fill_list(
        &self,
        code: &mut Code,
        place: &Place,
        node: RawNode<'_>,
        element: Shape,
        is_bare: bool,
    ) {
        let elements: Vec<_> = node.children().collect();
        for run in elements.chunk_by(|one, other| !has_hole(*one) && !has_hole(*other)) {
            if run.len() >= LONG {
                let constant = Self { is_constant: true, ..*self };
                code.set("extend", place, |code| constant.constant_list(code, run, element));
                continue;
            }
            for child in run {
                self.fill_element(code, place, *child, element, is_bare);
            }
        }
    }

    fn fill_element(&self, code: &mut Code, place: &Place, node: RawNode<'_>, element: Shape, is_bare: bool) {
        match (node.value(), element) {
            (Value::Hole(Hole::Splice), _) => {
                code.set("splice", place, |code| self.hole(code, node, element));
            }
            (Value::Object, Shape::Object(object)) => {
                let all_or_some = if is_bare { "__add" } else { "__add_some" };
                let Some((form, arguments)) = self.constructor(node, object) else {
                    self.fill_new(code, all_or_some, place, node, object);
                    return;
                };
                let constructor = format!("{all_or_some}_{}", form.name);
                code.variant(object.rust, &constructor, Span::mixed_site());
                self.add(code, place, &arguments);
                if self.written_form(node).is_none() {
                    self.keys_for_editors(code, node, object);
                }
            }
            _ => code.set("push", place, |code| self.value(code, node, element)),
        }
    }
}
