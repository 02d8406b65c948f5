//! What people write who come from Python, JavaScript or another part of Rust: neither JSON nor an expression that could give
//! the value.
//!
//! rustc would say of most of it that it expected an operator, and then that a function is not found. Who has written it is
//! told what to write here instead, once, and nothing is emitted for it.

mod element;
mod head;
mod member;
mod separator;
mod short_form;
mod value;
mod words;

pub(super) use separator::Among;
pub(super) use short_form::is_named;

use proc_macro2::{Delimiter, TokenTree};
use qwen_request_rules::check;

use super::Reader;
use crate::{errors::SpanRange, mode::Mode};

impl Reader<'_> {
    /// Whether a list or an object must be written out, so that an expression is refused whatever it gives.
    fn must_write_out(&self) -> bool {
        self.call.mode == Mode::Compile && check::reads_inside(&self.call.allowed)
    }

    /// What follows advice to write an expression, where that is taken elsewhere only.
    fn elsewhere(&self) -> &'static str {
        if self.must_write_out() { ", in `try_qwen_request!`" } else { "" }
    }

    /// Reports what is wrong with these tokens.
    fn mistaken(&mut self, tokens: &[TokenTree], message: impl Into<String>) {
        if let Some(stretch) = SpanRange::of(tokens) {
            self.errors.push(stretch, message);
        }
    }

    /// The same, but not again what the call has been told already.
    fn mistaken_once(&mut self, tokens: &[TokenTree], message: impl Into<String>) {
        if let Some(stretch) = SpanRange::of(tokens) {
            self.errors.push_once(stretch, message);
        }
    }
}

/// The tokens inside of a group with these delimiters.
fn inside(token: &TokenTree, delimiter: Delimiter) -> Option<Vec<TokenTree>> {
    match token {
        TokenTree::Group(group) if group.delimiter() == delimiter => {
            Some(group.stream().into_iter().collect())
        }
        _ => None,
    }
}

fn is_group(token: &TokenTree, delimiter: Delimiter) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == delimiter)
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(name) if name == word)
}
