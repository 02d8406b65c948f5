//! The typed request that takes the place of a call.
//!
//! Nothing is checked here. The parameter table says which struct, field or variant each node becomes, so this
//! is one piece of code for every API. Few tokens are emitted: they are what the user's build pays for.

mod binding;
mod code;
mod constant;
mod fill;
mod json;
mod keys;
mod list;
mod members;
mod place;
mod types;
mod value;
mod warning;

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use qwen_request_rules::{
    check::Finding,
    document::{Hole, NodeId, RawNode},
    parameters::Shape,
};

use self::{code::Code, members::Members, place::Place};
use crate::{
    mode::Mode,
    parse::{Call, ModelAs},
};

/// What the emitter works from.
#[derive(Clone, Copy)]
pub(crate) struct Output<'c> {
    /// `$crate`: the runtime crate, whatever the user calls it.
    krate: &'c TokenTree,
    /// The call.
    call: &'c Call,
    /// Whether the request may have to be a constant: all of it is literal.
    is_constant: bool,
    /// Whether expressions are not bound, but read where they are needed.
    are_in_place: bool,
}

/// The request, with the warnings of the rules.
pub(crate) fn request(output: &Output<'_>, warnings: &[Finding]) -> TokenStream {
    let body = output.call.api.body;
    let request = Place::local(Ident::new("__qwen_request", Span::mixed_site()));
    Code::block(output.krate, |code| {
        code.tokens(warning::all(output, warnings));
        output.bindings(code);
        code.name("let").name("mut").place(&request).punct("=");
        code.variant(body.rust, "__EMPTY", Span::mixed_site()).punct(";");
        if let Some(root) = output.call.document.root() {
            output.fill(code, &request, root, body);
        }
        let settings = output.settings();
        code.private(match (output.call.mode, &settings) {
            (Mode::Compile, None) => "unchecked",
            (Mode::Compile, Some(_)) => "unchecked_with",
            (Mode::RunTime, None) => "check",
            (Mode::RunTime, Some(_)) => "check_with",
        });
        code.parentheses(|code| {
            code.place(&request);
            if let Some(settings) = settings {
                code.punct(",").tokens(settings);
            }
        });
    })
}

/// The errors, with a value of the right type, so that nothing else lights up. `refused` are members that should not
/// be there.
pub(crate) fn fallback(output: &Output<'_>, errors: TokenStream, refused: &BTreeSet<NodeId>) -> TokenStream {
    Code::block(output.krate, |code| {
        code.tokens(errors);
        output.bindings_outside(code, refused);
        code.private(match output.call.mode {
            Mode::Compile => "unchecked",
            Mode::RunTime => "unchecked_result",
        });
        code.parentheses(|code| _ = code.variant(output.call.api.body.rust, "__EMPTY", Span::mixed_site()));
    })
}

impl<'c> Output<'c> {
    /// What comes of a call.
    pub(crate) fn new(krate: &'c TokenTree, call: &'c Call) -> Self {
        let is_constant = call.mode == Mode::Compile && !call.document.root().is_some_and(has_hole);
        let output = Self { krate, call, is_constant, are_in_place: false };
        Self { are_in_place: output.are_read_in_place(), ..output }
    }

    /// What the call says besides the body, if anything.
    fn settings(&self) -> Option<TokenStream> {
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
    fn walk(&self, each: &mut dyn FnMut(RawNode<'_>, Option<Shape>)) {
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
fn has_hole(node: RawNode<'_>) -> bool {
    match node.hole() {
        Some(hole) => hole != Hole::Constant,
        None => node.children().any(has_hole),
    }
}

/// `const { &[ .. ] }`: an inline constant, because a reference to what has a destructor is not made one by itself.
fn constant_list(code: &mut Code, elements: impl FnOnce(&mut Code)) {
    code.name("const").braces(|code| _ = code.punct("&").brackets(elements));
}
