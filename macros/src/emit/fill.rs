//! A request filled in place: a statement for each member.
//!
//! Nothing is moved once it is made, no statement leaves anything to drop, and hardly a function is generic: these three are
//! most of what a build pays for a call, see `docs/performance.md`.

use proc_macro2::{Ident, Span};
use qwen_request_rules::{
    document::{RawNode, Value},
    parameters::{Object, Parameter, Shape, ShortForm},
};

use super::{
    code::Code,
    json,
    members::Members,
    output::{Output, has_hole},
    place::Place,
};

impl Output<'_> {
    /// The statements that fill an empty object.
    pub(super) fn fill(&self, code: &mut Code, place: &Place, node: RawNode<'_>, object: &Object) {
        let members = Members::of(node, object);
        let extra = place.field(Ident::new("extra", Span::mixed_site()));
        // First, since what does not fit is added to it.
        if !members.extra.is_empty() {
            code.set("put", &extra, |code| self.extra(code, &members.extra));
        }
        for (parameter, child) in &members.fields {
            let field = place.field(self.field(*child));
            if self.may_misfit(*child, parameter.shape) {
                code.set("put_or_keep", &field, |code| {
                    code.punct("&").name("mut").place(&extra).punct(",");
                    code.literal(parameter.name, Span::mixed_site()).punct(",");
                    self.hole(code, *child, parameter.shape);
                });
            } else {
                self.fill_member(code, &field, *child, parameter);
            }
        }
        if members.have_form() {
            code.place(&place.field(Ident::new("written", Span::mixed_site()))).punct("=");
            members.form(code, object);
            code.punct(";");
        }
    }

    fn fill_member(&self, code: &mut Code, place: &Place, node: RawNode<'_>, parameter: &Parameter) {
        let is_bare = parameter.required || node.is_optional();
        match (node.value(), parameter.shape) {
            (Value::Object, Shape::Object(object)) if is_bare => self.fill(code, place, node, object),
            (Value::Object, Shape::Object(object)) => self.fill_new(code, "__begin", place, node, object),
            (Value::List, Shape::List(element)) if self.is_constant_list(node, *element) => {
                let setter = if is_bare { "set_list" } else { "set_some_list" };
                code.set(setter, place, |code| {
                    self.constant_list(code, &node.children().collect::<Vec<_>>(), *element);
                });
            }
            (Value::List, Shape::List(element)) => self.fill_list(code, place, node, *element, is_bare),
            (Value::Text(text), Shape::Text) => {
                let setter = if is_bare { "set_text" } else { "set_some_text" };
                code.set(setter, place, |code| _ = code.literal(text, self.span(node)));
            }
            (Value::Object, Shape::Json) if !has_hole(node) => {
                let setter = if is_bare { "set_json" } else { "set_some_json" };
                code.set(setter, place, |code| {
                    _ = code.literal(&json::text(self, node), Span::mixed_site());
                });
            }
            (Value::Text(_), Shape::StringEnum(_)) if is_bare => {
                code.place(place).punct(".").name("__set");
                code.parentheses(|code| self.member(code, node, parameter)).punct(";");
            }
            (_, Shape::Bool | Shape::Integer(_) | Shape::Number) => {
                code.place(place).punct("=");
                self.member(code, node, parameter);
                code.punct(";");
            }
            _ => code.set("put", place, |code| self.member(code, node, parameter)),
        }
    }

    /// An object that has to be made first: `maker` makes it and answers where it is.
    pub(super) fn fill_new(
        &self,
        code: &mut Code,
        maker: &str,
        place: &Place,
        node: RawNode<'_>,
        object: &Object,
    ) {
        let inside = Self::bound(node);
        code.name("let").token(inside.clone()).punct("=");
        code.variant(object.rust, maker, Span::mixed_site());
        code.parentheses(|code| _ = code.punct("&").name("mut").place(place)).punct(";");
        self.fill(code, &Place::local(inside), node, object);
    }

    /// The arguments of a constructor that adds to a list.
    pub(super) fn add(&self, code: &mut Code, list: &Place, arguments: &[(RawNode<'_>, Shape)]) {
        code.parentheses(|code| {
            code.punct("&").name("mut").place(list);
            for (argument, shape) in arguments {
                code.punct(",");
                match argument.value() {
                    // The function makes of a text whatever holds it.
                    Value::Text(text) => _ = code.literal(text, self.span(*argument)),
                    Value::Hole(_) => self.hole(code, *argument, *shape),
                    _ => self.value(code, *argument, *shape),
                }
            }
        });
        code.punct(";");
    }

    /// The constructor that makes an element as it was written, whether shortly or in full: one call, where each member
    /// by itself would be one.
    pub(super) fn constructor<'n>(
        &self,
        node: RawNode<'n>,
        object: &'static Object,
    ) -> Option<Constructor<'n>> {
        self.short_form(node, object).or_else(|| {
            let (form, arguments) = with_arguments(object.short_form_of(node)?, node, object)?;
            // Expressions are read in the order of the text: one may move what another borrows.
            let mut before = None;
            for (argument, _) in arguments.iter().filter(|(argument, _)| has_hole(*argument)) {
                if before > Some(argument.id()) {
                    return None;
                }
                before = Some(argument.id());
            }
            Some((form, arguments))
        })
    }

    /// The short form that an element was written as, if all its arguments are there.
    pub(super) fn short_form<'n>(
        &self,
        node: RawNode<'n>,
        object: &'static Object,
    ) -> Option<Constructor<'n>> {
        with_arguments(self.written_form(node)?, node, object)
    }

    /// The short form that an element was written as.
    pub(super) fn written_form(&self, node: RawNode<'_>) -> Option<&'static ShortForm> {
        self.call.origin(node.id())?.form
    }
}

/// What makes an object, and the arguments that it takes.
pub(super) type Constructor<'n> = (&'static ShortForm, Vec<(RawNode<'n>, Shape)>);

fn with_arguments<'n>(
    form: &'static ShortForm,
    node: RawNode<'n>,
    object: &'static Object,
) -> Option<Constructor<'n>> {
    let mut arguments = Vec::with_capacity(form.arguments.len());
    for path in form.arguments {
        arguments.push(argument(node, object, path)?);
    }
    Some((form, arguments))
}

/// What an object has at a path, and its shape.
fn argument<'n>(node: RawNode<'n>, object: &'static Object, path: &[&str]) -> Option<(RawNode<'n>, Shape)> {
    let (mut node, mut shape) = (node, Shape::Object(object));
    for name in path {
        (node, shape) = (node.get(name)?, shape.object()?.parameter(name)?.shape);
    }
    Some((node, shape))
}
