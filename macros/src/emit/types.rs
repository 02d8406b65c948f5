//! The Rust types of shapes.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use qwen_request_rules::parameters::{Shape, Width};

use super::Output;

/// The name of a type or variant from the parameter table.
pub(super) fn name(name: &str, span: Span) -> Ident {
    Ident::new(name, span)
}

/// The field for a member: in the spelling of Rust, where the service has another (`X-DashScope-WorkSpace`, `use_SR`).
pub(super) fn field(name: &str, span: Span) -> Ident {
    // The one field of the request types that is a keyword of Rust.
    if name == "type" {
        return Ident::new_raw(name, span);
    }
    if name.bytes().any(|byte| byte == b'-' || byte.is_ascii_uppercase()) {
        return Ident::new(&name.to_ascii_lowercase().replace('-', "_"), span);
    }
    Ident::new(name, span)
}

impl Output<'_> {
    /// The type of a value of this shape. `span` is where rustc points if an expression has another.
    pub(super) fn rust_type(&self, shape: Option<Shape>, span: Span) -> TokenStream {
        let private = self.private_at(span);
        let named = |rust: &str| {
            let name = name(rust, span);
            quote_spanned!(span=> #private::#name)
        };
        match shape {
            Some(Shape::Bool) => named("bool"),
            Some(Shape::Integer(Width::U32)) => named("u32"),
            Some(Shape::Integer(Width::I64)) => named("i64"),
            Some(Shape::Number) => named("f64"),
            Some(Shape::Text) => named("Text"),
            Some(Shape::Words(words)) => named(words.rust),
            Some(Shape::Object(object)) => named(object.rust),
            Some(Shape::OneOf(one_of)) => named(one_of.rust),
            Some(Shape::Json) | None => named("Json"),
            Some(Shape::List(element)) => {
                let list = named("List");
                let element = self.rust_type(Some(*element), span);
                quote_spanned!(span=> #list<#element>)
            }
        }
    }
}
