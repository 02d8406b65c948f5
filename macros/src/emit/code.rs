//! Tokens on their way out.
//!
//! They go into one flat list. `quote!` would make a stream of each piece and copy it into the next, and every copy asks the
//! compiler: that was half of the time that a call took.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

/// The name that a call gives to the module of the runtime crate with all that is emitted. Shorter paths are less work for
/// rustc, from its parser to its lints.
const ALIAS: &str = "__qwen";

/// That module's own name: macros of one version do not go with a runtime crate of another, and rustc says so.
const DOOR: &str = concat!(
    "__macros_",
    env!("CARGO_PKG_VERSION_MAJOR"),
    "_",
    env!("CARGO_PKG_VERSION_MINOR"),
    "_",
    env!("CARGO_PKG_VERSION_PATCH"),
);

/// That name, for tokens that are written with `quote!`.
pub(super) fn alias() -> Ident {
    Ident::new(ALIAS, Span::mixed_site())
}

/// Tokens on their way out.
pub(super) struct Code {
    trees: Vec<TokenTree>,
    /// What stands before the groups that are not closed yet, the innermost last.
    outer: Vec<Vec<TokenTree>>,
    /// Where tokens of our own seem to stand.
    span: Span,
}

impl Code {
    /// `{ .. }` with what `inside` adds, which can name the runtime crate. `krate` is what the user calls it.
    pub(super) fn block(krate: &TokenTree, inside: impl FnOnce(&mut Self)) -> TokenStream {
        // The span of `$crate`: notes of rustc's name the macro that the user has called, not this one behind it.
        let mut code = Self::at(krate.span());
        code.name("use").token(krate.clone()).punct("::").name(DOOR);
        code.name("as").name(ALIAS).punct(";");
        inside(&mut code);
        TokenTree::Group(Group::new(Delimiter::Brace, code.finish())).into()
    }

    /// Tokens for `quote!`.
    pub(super) fn piece(inside: impl FnOnce(&mut Self)) -> TokenStream {
        let mut code = Self::at(Span::mixed_site());
        inside(&mut code);
        code.finish()
    }

    fn at(span: Span) -> Self {
        Self { trees: Vec::with_capacity(16), outer: Vec::new(), span }
    }

    fn finish(self) -> TokenStream {
        stream(self.trees)
    }

    /// Lets rustc point at `span` where something is wrong with what `inside` adds.
    pub(super) fn pointing(&mut self, span: Span, inside: impl FnOnce(&mut Self)) -> &mut Self {
        let before = std::mem::replace(&mut self.span, Span::mixed_site().located_at(span));
        inside(self);
        self.span = before;
        self
    }

    /// Adds a token.
    pub(super) fn token(&mut self, token: impl Into<TokenTree>) -> &mut Self {
        self.trees.push(token.into());
        self
    }

    /// Adds tokens.
    pub(super) fn tokens(&mut self, tokens: impl IntoIterator<Item = TokenTree>) -> &mut Self {
        self.trees.extend(tokens);
        self
    }

    /// Adds a name of our own.
    pub(super) fn name(&mut self, name: &str) -> &mut Self {
        self.token(Ident::new(name, self.span))
    }

    /// Adds punctuation.
    pub(super) fn punct(&mut self, characters: &str) -> &mut Self {
        let mut rest = characters.chars();
        while let Some(character) = rest.next() {
            let spacing = if rest.as_str().is_empty() { Spacing::Alone } else { Spacing::Joint };
            let mut punct = Punct::new(character, spacing);
            punct.set_span(self.span);
            self.token(punct);
        }
        self
    }

    /// Adds the path of an item of the runtime crate.
    pub(super) fn private(&mut self, name: &str) -> &mut Self {
        self.name(ALIAS).punct("::").name(name)
    }

    /// Adds the path of a variant or a constant of a type of the runtime crate.
    pub(super) fn variant(&mut self, name: &str, variant: &str, span: Span) -> &mut Self {
        self.private(name).punct("::").token(Ident::new(variant, span))
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

    /// Adds `const { &[ .. ] }`: an inline constant, because a reference to what has a destructor is not made one by itself.
    pub(super) fn constant_list(&mut self, elements: impl FnOnce(&mut Self)) -> &mut Self {
        self.name("const").braces(|code| _ = code.punct("&").brackets(elements))
    }

    /// This is compiled once for each group that is written: what is the same for all stands in the two that it calls.
    fn group(&mut self, delimiter: Delimiter, inside: impl FnOnce(&mut Self)) -> &mut Self {
        self.open();
        inside(self);
        self.close(delimiter)
    }

    fn open(&mut self) {
        self.outer.push(std::mem::replace(&mut self.trees, Vec::with_capacity(16)));
    }

    fn close(&mut self, delimiter: Delimiter) -> &mut Self {
        let inside = std::mem::replace(&mut self.trees, self.outer.pop().unwrap_or_default());
        let mut group = Group::new(delimiter, stream(inside));
        group.set_span(self.span);
        self.token(group)
    }
}

/// The tokens as a stream.
pub(super) fn stream(tokens: Vec<TokenTree>) -> TokenStream {
    tokens.into_iter().collect()
}
