//! The way through a body, from its members inwards.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use qwen_request_rules::parameters::{Object, Shape};

use super::{
    literal::literal,
    names,
    shape::{shape_at, string_enum},
};
use crate::{
    emit::code::Code,
    parse::sketch::{Member, Value},
};

/// Walks through a body.
pub(super) struct Walk {
    /// Whether a member of an unknown name, which may be a half-typed one, is written as a field. Where rules are switched
    /// off, such a member may be meant.
    pub(super) keeps_unknown: bool,
}

impl Walk {
    /// An object, and what stands inside.
    pub(super) fn object(&self, members: &[Member], object: &Object) -> TokenStream {
        let literal = literal(members, object, self.keeps_unknown);
        let inside = members.iter().map(|member| {
            let parameter = object.parameter(&member.key.name());
            self.member(member, parameter.map(|parameter| parameter.shape))
        });
        quote!(#literal #(#inside)*)
    }

    fn member(&self, member: &Member, shape: Option<Shape>) -> TokenStream {
        let Some(value) = &member.value else { return TokenStream::new() };
        let name = names::name(value);
        let inside = self.inside(value, shape);
        quote!(#name #inside)
    }

    /// What stands inside a value.
    fn inside(&self, value: &Value, shape: Option<Shape>) -> TokenStream {
        match value {
            Value::Blank | Value::Name(_) | Value::Other => TokenStream::new(),
            Value::Text(text, span) => known_text(text, *span, shape),
            Value::Object(members) => match shape.and_then(Shape::object) {
                Some(object) => self.object(members, object),
                None => members.iter().map(|member| self.member(member, None)).collect(),
            },
            Value::List(elements) => {
                let element = shape.and_then(Shape::element);
                let names = names::names(elements, element.and_then(Shape::object));
                let inside = elements.iter().map(|value| self.inside(value, element));
                quote!(#names #(#inside)*)
            }
            Value::Call(name, arguments) => {
                // Any other call is an expression, which the request has as it is.
                let Some(object) = shape.and_then(Shape::object) else { return TokenStream::new() };
                let Some(form) = object.short_form(&name.to_string()) else { return TokenStream::new() };
                let constructor = names::constructor(name, form, object);
                let names = names::names(arguments, None);
                let inside = arguments.iter().zip(form.arguments);
                let inside = inside.map(|(value, path)| self.inside(value, shape_at(object, path)));
                quote!(#constructor #names #(#inside)*)
            }
        }
    }
}

/// The variant that a text with a meaning of its own stands for.
fn known_text(text: &str, span: Span, shape: Option<Shape>) -> TokenStream {
    let Some(known) = shape.and_then(string_enum) else { return TokenStream::new() };
    let Some(word) = known.word(text) else { return TokenStream::new() };
    let variant = Code::piece(|code| _ = code.variant(known.rust, &word.variant(), span));
    quote!(let _ = #variant;)
}
