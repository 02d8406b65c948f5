//! Compile errors and the places that they underline.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

/// A stretch of tokens to underline.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SpanRange {
    pub(crate) start: Span,
    pub(crate) end: Span,
}

/// How many errors of a call are printed: rustc takes longer for each the more there are, and nobody reads on.
const MOST: usize = 100;

/// Errors, in the order in which they were found.
#[derive(Default)]
pub(crate) struct Errors {
    list: Vec<(SpanRange, String)>,
    /// How many more there are, and where the first of them is.
    more: Option<(SpanRange, usize)>,
    /// Whether rustc has an error for the body that needs no other beside it.
    reported: bool,
}

impl SpanRange {
    /// One token.
    pub(crate) fn at(span: Span) -> Self {
        Self { start: span, end: span }
    }

    /// From the first token to the last.
    pub(crate) fn of(tokens: &[TokenTree]) -> Option<Self> {
        Some(Self { start: tokens.first()?.span(), end: tokens.last()?.span() })
    }
}

impl Errors {
    /// Adds an error.
    pub(crate) fn push(&mut self, place: SpanRange, message: impl Into<String>) {
        if self.list.len() < MOST {
            self.list.push((place, message.into()));
        } else {
            self.more.get_or_insert((place, 0)).1 += 1;
        }
    }

    /// Says that rustc has reported what is wrong.
    pub(crate) fn already_reported(&mut self) {
        self.reported = true;
    }

    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty() && !self.reported
    }

    /// The errors as calls of `compile_error!`.
    pub(crate) fn into_tokens(mut self) -> TokenStream {
        if let Some((place, more)) = self.more {
            let noun = if more == 1 { "error" } else { "errors" };
            self.list.push((place, format!("and {more} more {noun} in this call")));
        }
        let mut tokens = TokenStream::new();
        for (place, message) in &self.list {
            tokens.extend(compile_error(*place, message));
        }
        tokens
    }
}

/// `::core::compile_error! { "message" }`, which rustc underlines from the first token of `place` to its last.
pub(crate) fn compile_error(place: SpanRange, message: &str) -> TokenStream {
    let punct = |character, spacing| {
        let mut punct = Punct::new(character, spacing);
        punct.set_span(place.start);
        TokenTree::Punct(punct)
    };
    let ident = |name| TokenTree::Ident(Ident::new(name, place.start));
    let mut literal = Literal::string(message);
    literal.set_span(place.end);
    let mut group = Group::new(Delimiter::Brace, TokenTree::Literal(literal).into());
    group.set_span(place.end);
    vec![
        punct(':', Spacing::Joint),
        punct(':', Spacing::Alone),
        ident("core"),
        punct(':', Spacing::Joint),
        punct(':', Spacing::Alone),
        ident("compile_error"),
        punct('!', Spacing::Alone),
        TokenTree::Group(group),
    ]
    .into_iter()
    .collect()
}
