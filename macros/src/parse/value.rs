//! Values: literals, lists, objects, and whatever else is a Rust expression.

use proc_macro2::{Delimiter, Group, Ident, TokenTree};
use qwen_request_rules::{
    document::{Hole, NodeId, Value},
    json::DEPTH_LIMIT,
    parameters::Shape,
};

use super::{Key, ModelAs, ObjectRole, Reader, Slot, comma, literal, run};
use crate::{errors::SpanRange, mode::Mode};

impl Reader<'_> {
    /// Reads the value of a member or the element of a list. Answers nothing if it has reported an error.
    pub(super) fn value(&mut self, key: Option<Key>, tokens: &[TokenTree], slot: Slot) -> Option<NodeId> {
        let is_invisible =
            matches!(tokens, [TokenTree::Group(group)] if group.delimiter() == Delimiter::None);
        let before = self.is_in_rust;
        self.is_in_rust |= is_invisible;
        let id = self.visible_value(key, tokens, slot);
        self.is_in_rust = before;
        id
    }

    fn visible_value(&mut self, key: Option<Key>, tokens: &[TokenTree], slot: Slot) -> Option<NodeId> {
        let whole = tokens;
        let tokens = run::without_invisible(tokens);
        let stretch = SpanRange::of(&tokens)?;
        if slot.is_model
            && let [name @ .., TokenTree::Ident(word), model] = &*tokens
            && word == "as"
            && !name.is_empty()
            && self.stand_in(model)
        {
            return self.value(key, name, Slot { is_model: false, ..slot });
        }
        if let Some((literal, negative)) = literal::in_run(&tokens) {
            return self.literal(key, stretch, &literal, negative);
        }
        match &*tokens {
            [TokenTree::Group(group)]
                if matches!(group.delimiter(), Delimiter::Bracket | Delimiter::Brace) =>
            {
                let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                let is_rust = is_rust(group.delimiter(), &inside);
                // An array of equal objects is none: they are written out.
                let is_rust = is_rust
                    && !(slot.shape.and_then(Shape::element).and_then(Shape::object).is_some()
                        && group.delimiter() == Delimiter::Bracket);
                match (group.delimiter(), is_rust) {
                    // What a user's `macro_rules!` has taken for an expression or a block is no JSON object: with its
                    // invisible group around it, rustc does not ask to remove the braces.
                    (Delimiter::Brace, _) if self.is_in_rust && !inside.is_empty() => {
                        Some(self.rust(key, stretch, whole.to_vec(), slot))
                    }
                    (Delimiter::Brace, _) => self.object(key, group, &inside, is_rust, slot),
                    (_, false) => self.list(key, group, &inside, slot),
                    (_, true) => Some(self.rust(key, stretch, tokens.into_owned(), slot)),
                }
            }
            [TokenTree::Ident(word)] if is_json_word(word) => {
                let value = match word.to_string().as_str() {
                    "true" => Value::Bool(true),
                    "false" => Value::Bool(false),
                    _ => Value::Null,
                };
                Some(self.push(key, stretch, value))
            }
            [TokenTree::Ident(word)] if python(word).is_some() => {
                let json = python(word).unwrap_or_default();
                self.errors.push(stretch, format!("`{word}` is not JSON\n\nhelp: write `{json}`"));
                None
            }
            [TokenTree::Ident(word), TokenTree::Group(group)]
                if word == "const" && group.delimiter() == Delimiter::Brace =>
            {
                let tokens = group.stream().into_iter().collect();
                Some(self.expression(key, stretch, tokens, Hole::Constant))
            }
            _ if self.is_mistaken_value(key.as_ref(), &tokens, slot) => None,
            _ => Some(self.rust(key, stretch, tokens.into_owned(), slot)),
        }
    }

    /// Reads a Rust expression.
    fn rust(&mut self, key: Option<Key>, stretch: SpanRange, tokens: Vec<TokenTree>, slot: Slot) -> NodeId {
        let is_text = slot.free_text && !matches!(slot.shape, Some(Shape::List(_)));
        let hole = if is_text && self.call.mode == Mode::Compile { Hole::Text } else { Hole::Value };
        self.expression(key, stretch, tokens, hole)
    }

    /// Reads the value of `key?: option`: always an expression.
    pub(super) fn optional(&mut self, key: Key, tokens: &[TokenTree], _slot: Slot) -> Option<NodeId> {
        let stretch = SpanRange::of(tokens)?;
        Some(self.expression(Some(key), stretch, tokens.to_vec(), Hole::Value))
    }

    fn literal(
        &mut self,
        key: Option<Key>,
        stretch: SpanRange,
        literal: &proc_macro2::Literal,
        negative: bool,
    ) -> Option<NodeId> {
        match literal::meaning(literal, negative) {
            literal::Meaning::Value(value) => Some(self.push(key, stretch, value)),
            literal::Meaning::LongInteger(nearest, digits) => {
                let id = self.push(key, stretch, nearest);
                if let Some(origin) = self.call.origins.last_mut() {
                    origin.digits = Some(digits);
                }
                Some(id)
            }
            literal::Meaning::Nothing(reason) => {
                self.errors.push(stretch, reason);
                None
            }
            literal::Meaning::Reported => {
                self.errors.already_reported();
                None
            }
        }
    }

    fn object(
        &mut self,
        key: Option<Key>,
        group: &Group,
        tokens: &[TokenTree],
        is_rust: bool,
        slot: Slot,
    ) -> Option<NodeId> {
        let stretch = SpanRange::at(group.span());
        if self.too_deep(stretch) {
            return None;
        }
        if is_rust {
            self.errors.push(
                stretch,
                "braces are a JSON object here\n\nhelp: put a block of Rust into parentheses: `({ .. })`",
            );
            return None;
        }
        let object = slot.shape.and_then(Shape::object);
        let id = self.open(key, stretch, group.span_open(), Value::Object);
        self.members(tokens, object, ObjectRole::Inside);
        self.close();
        Some(id)
    }

    /// Remembers an expression as a hole of the document.
    pub(super) fn expression(
        &mut self,
        key: Option<Key>,
        stretch: SpanRange,
        tokens: Vec<TokenTree>,
        hole: Hole,
    ) -> NodeId {
        let id = self.push(key, stretch, Value::Hole(hole));
        if let Some(origin) = self.call.origins.last_mut() {
            origin.expression = Some(tokens);
        }
        id
    }

    /// The `"qwen-plus"` or `_` after `as`.
    fn stand_in(&mut self, model: &TokenTree) -> bool {
        let inner = run::without_invisible(std::slice::from_ref(model));
        match &*inner {
            [TokenTree::Literal(literal)] => match literal::text(literal) {
                Some(name) => {
                    self.call.model_as = Some(ModelAs::Model(name));
                    true
                }
                None => false,
            },
            [TokenTree::Ident(word)] if word == "_" => {
                self.call.model_as = Some(ModelAs::Unknown);
                true
            }
            [other] if run::is_punct(other, '_') => {
                self.call.model_as = Some(ModelAs::Unknown);
                true
            }
            _ => false,
        }
    }

    /// What stands before a comment of another language. Nobody knows where that ends.
    pub(super) fn before_comment<'t>(&mut self, tokens: &'t [TokenTree]) -> &'t [TokenTree] {
        let (before, comment) = run::split_at_comment(tokens);
        if let Some(hash) = comment.first() {
            self.errors.push(
                SpanRange::at(hash.span()),
                "`#` begins no comment here\n\nhelp: write comments with `//`, as in Rust",
            );
        }
        before
    }

    pub(super) fn too_deep(&mut self, stretch: SpanRange) -> bool {
        let too_deep = self.call.document.depth() >= DEPTH_LIMIT;
        if too_deep {
            self.errors
                .push(stretch, format!("a body may nest {DEPTH_LIMIT} levels deep, and this is deeper"));
        }
        too_deep
    }
}

/// Whether brackets or braces hold no JSON, but `[value; length]` or the statements of a block.
fn is_rust(delimiter: Delimiter, inside: &[TokenTree]) -> bool {
    let Some(semicolon) = inside.iter().position(|token| run::is_punct(token, ';')) else { return false };
    match delimiter {
        Delimiter::Bracket => {
            let (before, after) = inside.split_at(semicolon);
            let is_one = |tokens: &[TokenTree]| {
                !tokens.iter().any(|token| run::is_punct(token, ',') || run::is_punct(token, ';'))
            };
            let length = after.get(1..).unwrap_or_default();
            is_one(before) && is_one(length) && !length.iter().any(comma::is_text)
        }
        // `{ role: "user"; content: "Hello" }` is an object with the wrong marks between its members.
        _ => {
            !matches!(inside, [TokenTree::Ident(_) | TokenTree::Literal(_), colon @ ..] if run::single_colon(colon))
        }
    }
}

pub(super) fn is_json_word(word: &Ident) -> bool {
    word == "true" || word == "false" || word == "null"
}

/// What JSON writes for a word of another language.
fn python(word: &Ident) -> Option<&'static str> {
    Some(match word.to_string().as_str() {
        "True" => "true",
        "False" => "false",
        "None" | "NULL" | "nil" | "undefined" => "null",
        _ => return None,
    })
}
