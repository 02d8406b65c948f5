//! Shapes of what stands inside of an object.

use proc_macro2::{Span, TokenStream};
use qwen_request_rules::parameters::{Object, Shape, StringEnum};

use crate::emit::types;

/// The texts that a value may be.
pub(super) fn string_enum(shape: Shape) -> Option<&'static StringEnum> {
    match shape {
        Shape::StringEnum(known) => Some(known),
        Shape::OneOf(one_of) => one_of.shapes().find_map(string_enum),
        _ => None,
    }
}

/// The shape of what a path of member names leads to.
pub(super) fn shape_at(object: &'static Object, path: &[&str]) -> Option<Shape> {
    path.iter().try_fold(Shape::Object(object), |shape, name| Some(shape.object()?.parameter(name)?.shape))
}

/// The type of what a path of member names leads to.
pub(super) fn type_at(object: &'static Object, path: &[&str]) -> TokenStream {
    types::tokens(shape_at(object, path), Span::mixed_site())
}
