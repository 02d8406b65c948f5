//! The Rust types of shapes.

use proc_macro2::{Ident, Span, TokenStream};
use qwen_request_rules::{
    names,
    parameters::{Shape, Width},
};

use super::code::Code;

/// The field for a member.
pub(super) fn field(name: &str, span: Span) -> Ident {
    let field = names::field_of(name);
    if names::is_raw(&field) { Ident::new_raw(&field, span) } else { Ident::new(&field, span) }
}

/// The type of a value of this shape, at which rustc points if an expression has another.
pub(super) fn tokens(shape: Option<Shape>, span: Span) -> TokenStream {
    Code::piece(|code| _ = code.pointing(span, |code| write(code, shape)))
}

/// The type of a value of this shape.
pub(super) fn write(code: &mut Code, shape: Option<Shape>) {
    match shape {
        Some(Shape::Bool) => code.private("bool"),
        Some(Shape::Integer(Width::U32)) => code.private("u32"),
        Some(Shape::Integer(Width::I64)) => code.private("i64"),
        Some(Shape::Number) => code.private("f64"),
        Some(Shape::Text) => code.private("Text"),
        Some(Shape::StringEnum(words)) => code.private(words.rust),
        Some(Shape::Object(object)) => code.private(object.rust),
        Some(Shape::OneOf(one_of)) => code.private(one_of.rust),
        Some(Shape::Json) | None => code.private("Json"),
        Some(Shape::List(element)) => {
            code.private("List").punct("<");
            write(code, Some(*element));
            code.punct(">")
        }
    };
}
