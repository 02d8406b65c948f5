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
mod output;
mod place;
mod types;
mod value;
mod warning;

use proc_macro2::{Ident, Span, TokenStream};
use qwen_request_rules::{check::Finding, document::NodeId};

pub(crate) use self::output::Output;

use self::{code::Code, place::Place};
use crate::mode::Mode;

/// The request, with the warnings of the rules.
pub(crate) fn request(output: &Output<'_>, warnings: &[Finding]) -> TokenStream {
    let body = output.call.api.body;
    let request = Place::local(Ident::new("__qwen_request", Span::mixed_site()));
    Code::block(output.krate, |code| {
        code.tokens(warning::all(output, warnings));
        output.imports(code);
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
pub(crate) fn fallback(output: &Output<'_>, errors: TokenStream, refused: &[NodeId]) -> TokenStream {
    Code::block(output.krate, |code| {
        code.tokens(errors);
        output.imports(code);
        output.bindings_outside(code, refused);
        code.private(match output.call.mode {
            Mode::Compile => "unchecked",
            Mode::RunTime => "unchecked_result",
        });
        code.parentheses(|code| _ = code.variant(output.call.api.body.rust, "__EMPTY", Span::mixed_site()));
    })
}
