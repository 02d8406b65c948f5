//! The macros of `qwen-request`: an implementation detail of that crate. Use that crate.
//!
//! A body goes one way: `parse` reads tokens into the document that the rules crate checks, `report` turns
//! findings into compile errors, `emit` writes the typed request. The parser knows no rule, the emitter
//! checks nothing, and every name of the service comes from the tables of the rules crate.

mod emit;
mod errors;
mod expand;
mod mode;
mod parse;
mod report;

use expand::expand;
use mode::Mode;
use proc_macro::TokenStream;

/// `qwen_request!`, behind the front of the runtime crate that adds `$crate`.
#[proc_macro]
pub fn qwen_request(input: TokenStream) -> TokenStream {
    expand(input.into(), Mode::Compile).into()
}

/// `try_qwen_request!`, behind the front of the runtime crate that adds `$crate`.
#[proc_macro]
pub fn try_qwen_request(input: TokenStream) -> TokenStream {
    expand(input.into(), Mode::RunTime).into()
}

/// What rust-analyzer reads beside a call of one of them.
#[proc_macro]
pub fn editor(input: TokenStream) -> TokenStream {
    expand::editor(input.into()).into()
}
