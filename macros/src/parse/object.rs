//! The members of an object.

use proc_macro2::{Delimiter, TokenTree};
use qwen_request_rules::parameters::{Object, Parameter};

use super::{Key, ObjectRole, Reader, Slot, literal, mistake::Among, run};
use crate::{errors::SpanRange, mode::Mode};

/// The name under which a body carries members for the body that the parameter table lacks.
pub(super) const EXTRA_BODY: &str = "extra_body";

impl Reader<'_> {
    /// Reads `key: value` until the tokens end. `object` says what the members are, if anything is known.
    pub(super) fn members(
        &mut self,
        mut tokens: &[TokenTree],
        object: Option<&'static Object>,
        place: ObjectRole,
    ) {
        tokens = self.before_comment(tokens);
        while let Some(first) = tokens.first() {
            if run::is_punct(first, ',') {
                self.errors.push(SpanRange::at(first.span()), "expected a key before `,`");
                tokens = tokens.get(1..).unwrap_or_default();
                continue;
            }
            let Some((key, rest)) = self.key(tokens) else {
                tokens = run::value(tokens).1;
                continue;
            };
            let (maybe, rest) = match rest {
                [question, rest @ ..] if run::is_punct(question, '?') => (true, rest),
                _ => (false, rest),
            };
            if !run::single_colon(rest) {
                tokens = self.no_colon(&key, rest, object, place);
                continue;
            }
            let (value, rest) = self.separated(Among::Members, rest.get(1..).unwrap_or_default());
            tokens = rest;
            let Some(value) = value else { continue };
            if value.is_empty() {
                self.errors.push(SpanRange::at(key.span), format!("expected a value after `{}:`", key.name));
                continue;
            }
            self.member(key, maybe, value, object, place);
        }
    }

    fn member(
        &mut self,
        key: Key,
        maybe: bool,
        value: &[TokenTree],
        object: Option<&'static Object>,
        place: ObjectRole,
    ) {
        let parameter = object.and_then(|object| object.parameter(&key.name));
        if place == ObjectRole::Body && parameter.is_none() && key.name == EXTRA_BODY {
            self.extra_body(value, object);
            return;
        }
        if maybe && self.call.mode == Mode::Compile {
            self.errors.push(
                SpanRange::at(key.span),
                format!(
                    "`{}?:` may be left out, which is known only when the program runs\n\n\
                     help: use `try_qwen_request!`",
                    key.name
                ),
            );
            return;
        }
        if maybe && let Some(reason) = must_be_there(parameter, object, place) {
            self.errors
                .push(SpanRange::at(key.span), format!("`{0}?:` may be left out, but {reason}", key.name));
            return;
        }
        let slot = Slot {
            shape: parameter.map(|parameter| parameter.shape),
            free_text: parameter.is_some_and(Parameter::takes_any_text),
            is_model: place == ObjectRole::Body && key.name == "model",
        };
        let id = if maybe { self.optional(key, value, slot) } else { self.value(Some(key), value, slot) };
        let Some(id) = id else { return };
        if maybe {
            self.call.document.set_optional(id);
        }
        if place == ObjectRole::ExtraBody {
            self.call.document.set_from_extra_body(id);
        }
    }

    /// `extra_body: { .. }`: its members are members of the body.
    fn extra_body(&mut self, value: &[TokenTree], object: Option<&'static Object>) {
        let value = run::without_invisible(value);
        match &*value {
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Brace => {
                let members: Vec<TokenTree> = group.stream().into_iter().collect();
                self.members(&members, object, ObjectRole::ExtraBody);
            }
            _ => {
                if let Some(stretch) = SpanRange::of(&value) {
                    self.errors.push(
                        stretch,
                        "`extra_body` must be written out as `{ .. }`: its members are sent as members of the body",
                    );
                }
            }
        }
    }

    fn key<'t>(&mut self, tokens: &'t [TokenTree]) -> Option<(Key, &'t [TokenTree])> {
        let (first, rest) = tokens.split_first()?;
        let inner = run::without_invisible(std::slice::from_ref(first));
        match &*inner {
            [TokenTree::Ident(name)] => {
                let name_text = name.to_string();
                let name_text = name_text.strip_prefix("r#").unwrap_or(&name_text).to_owned();
                Some((Key { name: name_text, span: name.span(), is_text: false }, rest))
            }
            [TokenTree::Literal(literal)] => {
                if let Some(name) = literal::text(literal) {
                    Some((Key { name, span: literal.span(), is_text: true }, rest))
                } else {
                    self.errors.push(
                        SpanRange::at(literal.span()),
                        "a key must be a name or a double-quoted string",
                    );
                    None
                }
            }
            _ if matches!(first, TokenTree::Punct(mark) if matches!(mark.as_char(), '.' | '*')) => {
                self.spread_in_object(tokens);
                None
            }
            _ if run::is_punct(first, '#') => {
                // Comments have been cut off: this is an attribute.
                self.errors.push(
                    SpanRange::at(first.span()),
                    "`#![allow(..)]` stands at the head of the call, before the request type and its brace",
                );
                None
            }
            _ => {
                self.errors.push(SpanRange::at(first.span()), "expected a key, as in `model: \"qwen-plus\"`");
                None
            }
        }
    }
}

/// Why a member cannot be one that may be left out.
fn must_be_there(
    parameter: Option<&Parameter>,
    object: Option<&'static Object>,
    place: ObjectRole,
) -> Option<&'static str> {
    match parameter {
        Some(parameter) if parameter.required => Some("the request needs it\n\nhelp: write `:` for `?:`"),
        None if object.is_none() || place == ObjectRole::ExtraBody => {
            Some("JSON that is sent as it is has all its members\n\nhelp: write `:` for `?:`")
        }
        _ => None,
    }
}
