//! Tokens on their way out.
//!
//! They go into one flat list. `quote!` would make a stream of each piece and copy it into the next, and every copy asks the
//! compiler: that was half of the time that a call took.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

/// Tokens on their way out.
pub(super) struct Code<'c> {
    krate: &'c TokenTree,
    trees: Vec<TokenTree>,
}

impl<'c> Code<'c> {
    /// No tokens. `krate` is what names the runtime crate.
    pub(super) fn new(krate: &'c TokenTree) -> Self {
        Self { krate, trees: Vec::with_capacity(64) }
    }

    /// All of them.
    pub(super) fn finish(self) -> TokenStream {
        self.trees.into_iter().collect()
    }

    /// Adds a token.
    pub(super) fn token(&mut self, token: impl Into<TokenTree>) -> &mut Self {
        self.trees.push(token.into());
        self
    }

    /// Adds tokens.
    pub(super) fn tokens(&mut self, tokens: TokenStream) -> &mut Self {
        self.trees.extend(tokens);
        self
    }

    /// Adds a name of our own.
    pub(super) fn name(&mut self, name: &str) -> &mut Self {
        self.token(Ident::new(name, Span::mixed_site()))
    }

    /// Adds punctuation.
    pub(super) fn punct(&mut self, characters: &str) -> &mut Self {
        let mut rest = characters.chars();
        while let Some(character) = rest.next() {
            let spacing = if rest.as_str().is_empty() { Spacing::Alone } else { Spacing::Joint };
            self.token(Punct::new(character, spacing));
        }
        self
    }

    /// Adds `$crate::__private::name`.
    pub(super) fn private(&mut self, name: &str) -> &mut Self {
        self.token(self.krate.clone()).punct("::").name("__private").punct("::").name(name)
    }

    /// Adds a text as a literal.
    pub(super) fn literal(&mut self, text: &str, span: Span) -> &mut Self {
        let mut literal = Literal::string(text);
        literal.set_span(span);
        self.token(literal)
    }

    /// Adds a `Text` of the program's own.
    pub(super) fn text(&mut self, text: &str, span: Span) -> &mut Self {
        self.private("text").parentheses(|code| _ = code.literal(text, span))
    }

    /// Adds `$crate::__private::Name::Variant`.
    pub(super) fn variant(&mut self, name: &str, variant: &str, span: Span) -> &mut Self {
        self.private(name).punct("::").token(Ident::new(variant, span))
    }

    /// Adds `( .. )` with what `inside` adds.
    pub(super) fn parentheses(&mut self, inside: impl FnOnce(&mut Self)) -> &mut Self {
        self.group(Delimiter::Parenthesis, inside)
    }

    /// Adds `[ .. ]` with what `inside` adds.
    pub(super) fn brackets(&mut self, inside: impl FnOnce(&mut Self)) -> &mut Self {
        self.group(Delimiter::Bracket, inside)
    }

    /// Adds `{ .. }` with what `inside` adds.
    pub(super) fn braces(&mut self, inside: impl FnOnce(&mut Self)) -> &mut Self {
        self.group(Delimiter::Brace, inside)
    }

    fn group(&mut self, delimiter: Delimiter, inside: impl FnOnce(&mut Self)) -> &mut Self {
        let mut code = Self::new(self.krate);
        inside(&mut code);
        self.token(Group::new(delimiter, code.finish()))
    }
}
