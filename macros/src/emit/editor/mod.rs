//! What an editor reads beside the request: every object as a struct literal, every name where it can be looked up.
//!
//! rust-analyzer expands a call twice when it completes: as it is, and with a made-up name at the cursor. Where that name
//! comes out of the second expansion, it looks at the same offset of the first, and offers what may stand there: fields of the
//! struct, values in scope. So three things hold for all that is written here.
//!
//! - What is half typed is kept, and where it can be completed: a key is a field, a value an expression.
//! - What stands before a name depends on nothing after it. That is why no errors stand here.
//! - A literal is not longer for the made-up name in it than by that name: see [`literal::PADDING`].
//!
//! rustc sees nothing of this: the front of the macros asks for it under `cfg(rust_analyzer)`. So it may be many tokens.

mod head;
mod literal;
mod model;
mod names;
mod shape;
#[cfg(test)]
mod tests;
mod walk;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use self::walk::Walk;
use crate::{
    emit::code::Code,
    parse::{missing_feature, sketch::Sketch},
};

/// What an editor reads beside a request.
pub(crate) fn editor(krate: &TokenTree, sketch: &Sketch) -> TokenStream {
    let (head, model) = (head::head(krate, sketch), head::model(sketch));
    let walk = Walk { keeps_unknown: sketch.allowed.is_none() };
    let body = match missing_feature(sketch.api) {
        None => walk.object(&sketch.members, sketch.api.body),
        Some(_) => TokenStream::new(),
    };
    Code::block(krate, |code| {
        // In a closure, which nobody calls, nothing of it touches the function around it.
        code.tokens(quote!(let _ = || { #head #body #model };));
    })
}
