//! Keys that editors find.
//!
//! An object that a constructor makes has no statement for each of its keys. Editors get one nevertheless, which rustc
//! takes out before it looks inside.

use proc_macro2::Span;
use qwen_request_rules::{
    document::{RawNode, Value},
    parameters::{Object, Shape},
};

use super::{code::Code, output::Output, place::Place};

impl Output<'_> {
    /// Names the fields of an object by the user's keys, where rust-analyzer reads along.
    pub(super) fn keys_for_editors(&self, code: &mut Code, node: RawNode<'_>, object: &Object) {
        // rustc does not know the name of the editor, and would warn.
        attribute(code, "allow", "unexpected_cfgs");
        code.braces(|code| {
            attribute(code, "cfg", "rust_analyzer");
            code.braces(|code| self.keys(code, node, object));
        });
    }

    fn keys(&self, code: &mut Code, node: RawNode<'_>, object: &Object) {
        let place = Place::local(Self::bound(node));
        code.name("let").place(&place).punct("=");
        code.variant(object.rust, "__EMPTY", Span::mixed_site()).punct(";");
        for child in node.children() {
            let Some(parameter) = child.key().and_then(|key| object.parameter(key)) else { continue };
            code.name("_").punct("=").punct("&").place(&place.field(self.field(child))).punct(";");
            if let (Value::Object, Shape::Object(object)) = (child.value(), parameter.shape) {
                self.keys(code, child, object);
            }
        }
    }
}

/// `#[name(argument)]`
fn attribute(code: &mut Code, name: &str, argument: &str) {
    code.punct("#").brackets(|code| {
        code.name(name).parentheses(|code| _ = code.name(argument));
    });
}
