//! The typed request that takes the place of a call.
//!
//! Nothing is checked here. The parameter table says which struct, field or variant each node becomes, so this
//! is one piece of code for every API. Few tokens are emitted: they are what the user's build pays for.

mod binding;
mod constant;
mod json;
mod types;
mod value;
mod warning;

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use qwen_request_rules::{
    check::Finding,
    document::{Node, NodeId},
    parameters::Shape,
};

use crate::{
    door::Door,
    parse::{Call, ModelAs},
};

/// What the emitter works from.
#[derive(Clone, Copy)]
pub(crate) struct Output<'c> {
    /// `$crate`: the runtime crate, whatever the user calls it.
    pub(crate) krate: &'c TokenTree,
    /// The call.
    pub(crate) call: &'c Call,
}

/// The request, with the warnings of the rules.
pub(crate) fn request(output: &Output<'_>, warnings: &[Finding]) -> TokenStream {
    let warnings = warning::all(output, warnings);
    let bindings = output.bindings();
    let body = output.call.api.body;
    let request = output.call.document.root().map(|root| output.object(root, body)).unwrap_or_default();
    let value = match output.call.door {
        Door::Compile => output.unchecked(&request),
        Door::Run => {
            let (private, settings) = (output.private(), output.settings());
            quote!(#private::checked(#request, #settings))
        }
    };
    block(quote!(#warnings #bindings #value))
}

/// The errors, with a value of the right type, so that nothing else lights up. `refused` are members that should not
/// be there.
pub(crate) fn fallback(output: &Output<'_>, errors: &TokenStream, refused: &[NodeId]) -> TokenStream {
    let bindings = output.bindings_outside(refused);
    let private = output.private();
    let name = types::name(output.call.api.body.rust, Span::mixed_site());
    let value = output.unchecked(&quote!(#private::#name::__EMPTY));
    block(quote!(#errors #bindings #value))
}

impl Output<'_> {
    /// The module of the runtime crate that holds all that is emitted.
    fn private(&self) -> TokenStream {
        let krate = self.krate;
        quote!(#krate::__private)
    }

    /// The same, for rustc to point at `span` where something is wrong with what is taken from it.
    fn private_at(&self, span: Span) -> TokenStream {
        let mut krate = self.krate.clone();
        krate.set_span(krate.span().located_at(span));
        quote_spanned!(span=> #krate::__private)
    }

    /// A request that needs no check when the program runs.
    fn unchecked(&self, request: &TokenStream) -> TokenStream {
        let (private, settings) = (self.private(), self.settings());
        let checked = quote!(#private::Checked::__new(#request, #settings));
        match self.call.door {
            Door::Compile => checked,
            Door::Run => quote!(#private::Ok::<_, #private::InvalidRequest>(#checked)),
        }
    }

    /// What the call says besides the body.
    fn settings(&self) -> TokenStream {
        let private = self.private();
        if self.call.allowed.is_empty() && self.call.model_as.is_none() {
            return quote!(#private::Settings::__NONE);
        }
        let allowed = self.call.allowed.iter().map(|rule| rule.id);
        let stand_in = match &self.call.model_as {
            None => quote!(#private::ModelAs::Itself),
            Some(ModelAs::Unknown) => quote!(#private::ModelAs::Unknown),
            Some(ModelAs::Model(name)) => quote!(#private::ModelAs::Model(#private::Text::Borrowed(#name))),
        };
        quote!(#private::Settings::__new(const { &[#(#private::Text::Borrowed(#allowed)),*] }, #stand_in))
    }

    /// Calls `each` with every node of the body and its shape, in the order of the text.
    fn walk(&self, each: &mut dyn FnMut(Node<'_>, Option<Shape>)) {
        if let Some(root) = self.call.document.root() {
            walk(root, Some(Shape::Object(self.call.api.body)), each);
        }
    }
}

fn walk(node: Node<'_>, shape: Option<Shape>, each: &mut dyn FnMut(Node<'_>, Option<Shape>)) {
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

fn block(tokens: TokenStream) -> TokenStream {
    TokenTree::Group(Group::new(Delimiter::Brace, tokens)).into()
}
