//! The members of an object.

use proc_macro2::{Delimiter, TokenTree};
use qwen_request_rules::parameters::{Object, Parameter};

use super::{
    Key, ObjectRole, Reader, Slot,
    default::{EXTRA_BODY, Given, behind_default},
    mistake::Among,
    run,
};
use crate::{errors::SpanRange, mode::Mode};

/// What members are read for.
#[derive(Clone, Copy)]
struct Holder {
    /// What they are, if anything is known.
    object: Option<&'static Object>,
    role: ObjectRole,
    /// Whether they hold only where no others of their names are given.
    is_default: bool,
}

impl Holder {
    fn parameter(self, key: &Key) -> Option<&'static Parameter> {
        self.object.and_then(|object| object.parameter(&key.name))
    }

    /// Whether a member is `extra_body`, which holds members of the body.
    fn is_extra_body(self, key: &Key) -> bool {
        self.role == ObjectRole::Body && self.parameter(key).is_none() && key.name == EXTRA_BODY
    }
}

impl Reader<'_> {
    /// Reads `key: value` until the tokens end. `object` says what the members are, if anything is known.
    pub(super) fn members(
        &mut self,
        tokens: &[TokenTree],
        object: Option<&'static Object>,
        role: ObjectRole,
    ) {
        self.members_beside(&Given::of(tokens, role), tokens, Holder { object, role, is_default: false });
    }

    /// Reads members that stand beside the `given` ones.
    fn members_beside(&mut self, given: &Given<'_>, mut tokens: &[TokenTree], holder: Holder) {
        tokens = self.before_comment(tokens);
        while let Some(first) = tokens.first() {
            if run::is_punct(first, ',') {
                self.errors.push(SpanRange::at(first.span()), "expected a key before `,`");
                tokens = tokens.get(1..).unwrap_or_default();
                continue;
            }
            let by_default = behind_default(tokens);
            let holder = Holder { is_default: holder.is_default || by_default.is_some(), ..holder };
            let Some((mut key, rest)) = self.key(by_default.unwrap_or(tokens)) else {
                tokens = run::value(tokens).1;
                continue;
            };
            if holder.role == ObjectRole::Body {
                key.span = self.braced.get(&key.name).copied().unwrap_or(key.span);
            }
            let (maybe, rest) = run::question_mark(rest);
            if !run::single_colon(rest) {
                tokens = self.no_colon(&key, rest, holder.object, holder.role);
                continue;
            }
            let (value, rest) = self.separated(Among::Members, rest.get(1..).unwrap_or_default());
            tokens = rest;
            let Some(value) = value else { continue };
            if value.is_empty() {
                self.errors.push(SpanRange::at(key.span), format!("expected a value after `{}:`", key.name));
            } else if holder.is_extra_body(&key) {
                self.extra_body(given, value, holder);
            } else if !holder.is_default || !given.has(&key.name) {
                self.member(key, maybe, value, holder);
            }
        }
    }

    fn member(&mut self, key: Key, maybe: bool, value: &[TokenTree], holder: Holder) {
        let Holder { object, role, .. } = holder;
        let parameter = holder.parameter(&key);
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
        if maybe && let Some(reason) = must_be_there(parameter, object, role) {
            self.errors
                .push(SpanRange::at(key.span), format!("`{0}?:` may be left out, but {reason}", key.name));
            return;
        }
        let slot = Slot {
            shape: parameter.map(|parameter| parameter.shape),
            free_text: parameter.is_some_and(Parameter::takes_any_text),
            is_model: role == ObjectRole::Body && key.name == "model",
        };
        let id = if maybe { self.optional(key, value, slot) } else { self.value(Some(key), value, slot) };
        let Some(id) = id else { return };
        if maybe {
            self.call.document.set_optional(id);
        }
        if role == ObjectRole::ExtraBody {
            self.call.document.set_from_extra_body(id);
        }
    }

    /// `extra_body: { .. }`: its members are members of the body.
    fn extra_body(&mut self, given: &Given<'_>, value: &[TokenTree], holder: Holder) {
        let value = run::without_invisible(value);
        match &*value {
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Brace => {
                let members: Vec<TokenTree> = group.stream().into_iter().collect();
                self.members_beside(given, &members, Holder { role: ObjectRole::ExtraBody, ..holder });
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
        if let Some(key) = Key::of(first) {
            return Some((key, rest));
        }
        match &*run::without_invisible(std::slice::from_ref(first)) {
            [TokenTree::Literal(literal)] => {
                self.errors
                    .push(SpanRange::at(literal.span()), "a key must be a name or a double-quoted string");
                None
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
