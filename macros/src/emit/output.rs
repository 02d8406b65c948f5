//! What every part of the emitter works from.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use qwen_request_rules::{
    document::{Hole, RawNode},
    parameters::Shape,
};

use super::code::{self, Code};
use crate::{
    mode::Mode,
    parse::{Call, ModelAs},
};

/// What the emitter works from.
#[derive(Clone, Copy)]
pub(crate) struct Output<'c> {
    /// `$crate`: the runtime crate, whatever the user calls it.
    pub(super) krate: &'c TokenTree,
    /// The call.
    pub(super) call: &'c Call,
    /// Whether the request may have to be a constant: all of it is literal.
    pub(super) is_constant: bool,
    /// Whether expressions are not bound, but read where they are needed.
    pub(super) are_in_place: bool,
}

impl<'c> Output<'c> {
    /// What comes of a call.
    pub(crate) fn new(krate: &'c TokenTree, call: &'c Call) -> Self {
        let is_constant = call.mode == Mode::Compile && !call.document.root().is_some_and(has_hole);
        let output = Self { krate, call, is_constant, are_in_place: false };
        Self { are_in_place: output.are_read_in_place(), ..output }
    }

    /// The trait whose methods the bindings call.
    pub(super) fn imports(&self, code: &mut Code) {
        if self.has_fitting() {
            code.name("use").private("Convert").name("as").name("_").punct(";");
        }
    }

    /// What the call says besides the body, if anything.
    pub(super) fn settings(&self) -> Option<TokenStream> {
        if self.call.allowed.is_empty() && self.call.model_as.is_none() {
            return None;
        }
        let private = code::alias();
        let allowed = self.call.allowed.iter().map(|rule| rule.id);
        let stand_in = match &self.call.model_as {
            None => quote!(#private::ModelAs::Itself),
            Some(ModelAs::Unknown) => quote!(#private::ModelAs::Unknown),
            Some(ModelAs::Model(name)) => quote!(#private::ModelAs::Model(#private::text(#name))),
        };
        Some(quote!(#private::Settings::__new(const { &[#(#private::text(#allowed)),*] }, #stand_in)))
    }

    /// Calls `each` with every node of the body and its shape, in the order of the text.
    pub(super) fn walk(&self, each: &mut dyn FnMut(RawNode<'_>, Option<Shape>)) {
        if let Some(root) = self.call.document.root() {
            walk(root, Some(Shape::Object(self.call.api.body)), each);
        }
    }
}

fn walk(node: RawNode<'_>, shape: Option<Shape>, each: &mut dyn FnMut(RawNode<'_>, Option<Shape>)) {
    each(node, shape);
    for child in node.children() {
        let shape = match child.key() {
            // What an object that is sent as it is holds, is sent as it is.
            Some(name) => {
                shape.and_then(Shape::object).and_then(|object| object.parameter(name)).map(|row| row.shape)
            }
            None => shape.and_then(Shape::element),
        };
        walk(child, shape, each);
    }
}

/// Whether something inside is known only when the program runs.
pub(super) fn has_hole(node: RawNode<'_>) -> bool {
    match node.hole() {
        Some(hole) => hole != Hole::Constant,
        None => node.children().any(has_hole),
    }
}
