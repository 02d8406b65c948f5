//! Nodes as expressions.

use proc_macro2::{Ident, Literal, Span};
use qwen_request_rules::{
    document::{Hole, RawNode, Value},
    json::Number,
    parameters::{Object, Parameter, Shape},
};

use super::{code::Code, json, members::Members, output::Output, place::Place, types};

impl Output<'_> {
    /// The value of a field: wrapped in `Some` where the member may be left out.
    pub(super) fn member(&self, code: &mut Code, node: RawNode<'_>, parameter: &Parameter) {
        if parameter.required || node.is_optional() {
            self.value(code, node, parameter.shape);
        } else {
            code.private("Some").parentheses(|code| self.value(code, node, parameter.shape));
        }
    }

    /// A node as a value of its type.
    pub(super) fn value(&self, code: &mut Code, node: RawNode<'_>, shape: Shape) {
        let span = self.span(node);
        match (node.value(), shape) {
            (Value::Hole(Hole::Text), Shape::OneOf(one_of)) => {
                code.variant(one_of.rust, "Text", Span::mixed_site());
                code.parentheses(|code| self.hole(code, node, shape));
            }
            (Value::Hole(_), _) => self.hole(code, node, shape),
            (Value::Bool(value), _) => {
                code.token(Ident::new(if *value { "true" } else { "false" }, span));
            }
            (Value::Number(number), Shape::Number) => float(code, *number, span),
            (Value::Number(number), Shape::Integer(_)) => integer(code, *number, span),
            (Value::Text(text), Shape::StringEnum(words)) => {
                if let Some(word) = words.word(text) {
                    code.variant(words.rust, &word.variant(), span);
                } else {
                    code.variant(words.rust, "Other", Span::mixed_site());
                    code.parentheses(|code| _ = code.text(text, span));
                }
            }
            (Value::Text(text), Shape::Text) => _ = code.text(text, span),
            (Value::List, Shape::List(element)) => self.list(code, node, *element),
            (Value::Object, Shape::Object(object)) => self.object(code, node, object),
            (value, Shape::OneOf(one_of)) => {
                let Some((variant, shape)) = one_of.alternative(value) else { return };
                code.variant(one_of.rust, variant, Span::mixed_site());
                code.parentheses(|code| self.value(code, node, shape));
            }
            _ => json::value(self, code, node),
        }
    }

    /// The call of a constructor for a short form, else a struct literal.
    fn object(&self, code: &mut Code, node: RawNode<'_>, object: &'static Object) {
        if let Some((form, arguments)) = self.short_form(node, object) {
            code.variant(object.rust, &format!("__new_{}", form.name), Span::mixed_site());
            code.parentheses(|code| {
                for (argument, shape) in arguments {
                    self.value(code, argument, shape);
                    code.punct(",");
                }
            });
            return;
        }
        let members = Members::of(node, object);
        if members.fields.iter().any(|(parameter, child)| self.may_misfit(*child, parameter.shape)) {
            self.filled_object(code, node, object);
            return;
        }
        code.private(object.rust).braces(|code| {
            for (parameter, child) in &members.fields {
                code.token(self.field(*child)).punct(":");
                self.member(code, *child, parameter);
                code.punct(",");
            }
            if !members.extra.is_empty() {
                code.name("extra").punct(":");
                self.extra(code, &members.extra);
                code.punct(",");
            }
            if members.have_form() {
                code.name("written").punct(":");
                members.form(code, object);
                code.punct(",");
            }
            code.punct("..").private(object.rust).punct("::").name("__EMPTY");
        });
    }

    /// An object that is filled by statements: what does not fit goes another way.
    fn filled_object(&self, code: &mut Code, node: RawNode<'_>, object: &Object) {
        code.braces(|code| {
            let place = Place::local(Self::bound(node));
            code.name("let").name("mut").place(&place).punct("=");
            code.variant(object.rust, "__EMPTY", Span::mixed_site()).punct(";");
            self.fill(code, &place, node, object);
            code.place(&place);
        });
    }

    /// The field of a member, with the key's span: that is what editors go by.
    pub(super) fn field(&self, node: RawNode<'_>) -> Ident {
        types::field(node.key().unwrap_or_default(), self.key_span(node))
    }

    /// The digits of an integer that the document has no room for.
    pub(super) fn digits(&self, node: RawNode<'_>) -> Option<&str> {
        self.call.origin(node.id())?.digits.as_deref()
    }

    pub(super) fn span(&self, node: RawNode<'_>) -> Span {
        self.call.origin(node.id()).map_or_else(Span::mixed_site, |origin| origin.value.start)
    }

    pub(super) fn key_span(&self, node: RawNode<'_>) -> Span {
        self.call.origin(node.id()).and_then(|origin| origin.key).unwrap_or_else(Span::mixed_site)
    }
}

fn float(code: &mut Code, number: Number, span: Span) {
    #[expect(clippy::cast_precision_loss, reason = "the field is an f64: that is as exact as it gets")]
    let value = match number {
        Number::Unsigned(value) => value as f64,
        Number::Signed(value) => value as f64,
        Number::Float(value) => value,
    };
    signed(code, Literal::f64_unsuffixed(value.abs()), value.is_sign_negative(), span);
}

fn integer(code: &mut Code, number: Number, span: Span) {
    match number {
        Number::Unsigned(value) => signed(code, Literal::u64_unsuffixed(value), false, span),
        Number::Signed(value) => signed(code, Literal::u64_unsuffixed(value.unsigned_abs()), true, span),
        // The shape rules have refused it.
        Number::Float(_) => {}
    }
}

fn signed(code: &mut Code, mut digits: Literal, negative: bool, span: Span) {
    // JSON's digits are not the user's Rust: no lint should ask for underscores in them.
    digits.set_span(Span::mixed_site().located_at(span));
    if negative {
        code.punct("-");
    }
    code.token(digits);
}
