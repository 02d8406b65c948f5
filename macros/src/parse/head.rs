//! What a call says beside its members: the rules that it switches off, and its request type.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use qwen_request_rules::{
    check,
    parameters::{Api, CHAT},
};

use super::{Reader, outline::TypeName};
use crate::errors::SpanRange;

impl Reader<'_> {
    /// `#![allow(rule, ..)]`
    pub(super) fn attribute(&mut self, attribute: &Group) {
        let inside: Vec<TokenTree> = attribute.stream().into_iter().collect();
        match inside.as_slice() {
            [TokenTree::Ident(allow), TokenTree::Group(names)] if allow == "allow" => {
                self.allow(names.stream());
            }
            _ => self.errors.push(
                SpanRange::of(&inside).unwrap_or(SpanRange::at(attribute.span())),
                "only `#![allow(..)]` may stand here, with the names of rules",
            ),
        }
    }

    fn allow(&mut self, names: TokenStream) {
        for token in names {
            match token {
                TokenTree::Ident(name) => self.allow_rule(&name),
                TokenTree::Punct(comma) if comma.as_char() == ',' => {}
                other => self.errors.push(SpanRange::at(other.span()), "expected the name of a rule"),
            }
        }
    }

    fn allow_rule(&mut self, name: &Ident) {
        let id = name.to_string();
        match check::rule(&id) {
            Some(rule) if rule.can_be_allowed() => self.call.allowed.push(rule),
            Some(_) => self.errors.push(
                SpanRange::at(name.span()),
                format!("`{id}` says what the request type can hold and cannot be switched off"),
            ),
            None => {
                let near = check::similar_rule(&id).map_or(String::new(), |near| {
                    format!("\n\nhelp: a rule with a similar name exists: `{near}`")
                });
                self.errors.push(SpanRange::at(name.span()), format!("unknown rule `{id}`{near}"));
            }
        }
    }

    /// `TypeName { .. }` picks the API; without it, it is chat. Answers where the name is, too.
    pub(super) fn api(&mut self, types: &[TypeName]) -> (&'static Api, Option<Span>) {
        let mut picked: Option<&Api> = None;
        let mut place = None;
        for written in types {
            let Some(TokenTree::Ident(name)) = written.path.last() else { continue };
            let api = self.request_type(written, name);
            // A preset and its user may both name it.
            if let (Some(before), Some(api)) = (picked, api)
                && before.name != api.name
            {
                self.errors.push(
                    SpanRange::at(name.span()),
                    format!("the request is a `{}` already, and cannot be a `{}`", before.name, api.name),
                );
            }
            // What follows is written for the last.
            picked = api.or(picked);
            place = Some(name.span());
        }
        (picked.unwrap_or(&CHAT), place)
    }
}
