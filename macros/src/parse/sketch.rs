//! A call as far as it is typed: what an editor looks at while somebody writes it.
//!
//! The reader of bodies reports what it cannot read and leaves it out. An editor asks about just that: the key that has no
//! value yet, the name that is no expression yet. So this reader reports nothing, keeps every name, and judges nothing.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use qwen_request_rules::{
    json::DEPTH_LIMIT,
    parameters::{APIS, Api, CHAT},
};

use super::{
    default::{EXTRA_BODY, behind_default},
    literal,
    outline::Outline,
    run,
    value::is_json_word,
};

/// A call as far as it is typed.
pub(crate) struct Sketch {
    /// The rules in `#![allow(..)]`.
    pub(crate) allowed: Option<Vec<Ident>>,
    /// The request type.
    pub(crate) api_name: Option<Ident>,
    /// The API that the body is for, as far as can be said.
    pub(crate) api: &'static Api,
    /// The members of the body.
    pub(crate) members: Vec<Member>,
}

/// A member of an object.
pub(crate) struct Member {
    /// Its name.
    pub(crate) key: Key,
    /// What follows the colon, if one does.
    pub(crate) value: Option<Value>,
}

/// The name of a member.
pub(crate) enum Key {
    /// Bare.
    Name(Ident),
    /// In quotes.
    Text(String, Span),
}

/// A value.
pub(crate) enum Value {
    /// Nothing yet, or a word of JSON: a name may come to stand there.
    Blank,
    /// A name, whole or half typed.
    Name(Ident),
    /// A text.
    Text(String, Span),
    /// `{ .. }`
    Object(Vec<Member>),
    /// `[ .. ]`
    List(Vec<Value>),
    /// `name(..)`, which may be a short form.
    Call(Ident, Vec<Value>),
    /// Another expression.
    Other,
}

impl Key {
    /// The name, without the mark of a raw one.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Name(name) => {
                let name = name.to_string();
                name.strip_prefix("r#").unwrap_or(&name).to_owned()
            }
            Self::Text(name, _) => name.clone(),
        }
    }

    /// Where it stands.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Name(name) => name.span(),
            Self::Text(_, span) => *span,
        }
    }
}

/// Reads the body of a call.
pub(crate) fn sketch(body: TokenStream) -> Sketch {
    let outline = Outline::of(body.into_iter().collect());
    let allowed =
        (!outline.attributes.is_empty()).then(|| outline.attributes.iter().flat_map(allowed).collect());
    let written = outline.types.first().and_then(|written| written.path.last()).and_then(name);
    let (api_name, tokens) = match written {
        Some(name) => (Some(name), outline.members.as_slice()),
        None => half_typed_name(&outline.members),
    };
    let api = APIS.iter().find(|api| api_name.as_ref().is_some_and(|name| name == api.name));
    let mut members = members(tokens, Place::default());
    // It is the macros' own word. What it holds is sent as it is.
    members.retain(|member| member.value.is_none() || member.key.name() != EXTRA_BODY);
    Sketch { allowed, api_name, api: api.unwrap_or(&&CHAT), members }
}

/// The rules in the brackets of `#![allow(..)]`.
fn allowed(attribute: &Group) -> impl Iterator<Item = Ident> {
    let names = attribute.stream().into_iter().filter_map(|token| match token {
        TokenTree::Group(names) => Some(names.stream()),
        _ => None,
    });
    names.flatten().filter_map(|token| name(&token))
}

fn name(token: &TokenTree) -> Option<Ident> {
    match token {
        TokenTree::Ident(name) => Some(name.clone()),
        _ => None,
    }
}

/// The request type that the tokens end with. Until its brace is there, only the capital tells it from a key.
fn half_typed_name(tokens: &[TokenTree]) -> (Option<Ident>, &[TokenTree]) {
    match tokens {
        [before @ .., TokenTree::Ident(name)]
            if before.last().is_none_or(|comma| run::is_punct(comma, ','))
                && name.to_string().starts_with(|letter: char| letter.is_uppercase()) =>
        {
            (Some(name.clone()), before)
        }
        _ => (None, tokens),
    }
}

/// Where tokens stand.
#[derive(Clone, Copy, Default)]
struct Place {
    /// In how many groups.
    depth: usize,
    /// Whether in an expression of a user's `macro_rules!`, where braces are no object but a block.
    is_in_rust: bool,
}

/// What stands in a group, unless it is nested too deep.
fn inside<T>(group: &Group, place: Place, read: fn(&[TokenTree], Place) -> Vec<T>) -> Vec<T> {
    if place.depth >= DEPTH_LIMIT {
        return Vec::new();
    }
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    read(&tokens, Place { depth: place.depth + 1, ..place })
}

fn members(mut tokens: &[TokenTree], place: Place) -> Vec<Member> {
    let mut members = Vec::new();
    while let Some((first, rest)) = behind_default(tokens).unwrap_or(tokens).split_first() {
        let Some(key) = key(first) else {
            tokens = run::value(tokens).1;
            continue;
        };
        let (_, after) = run::question_mark(rest);
        match after {
            _ if run::single_colon(after) => {
                let (value_tokens, rest) = value_run(after.get(1..).unwrap_or_default());
                tokens = rest;
                members.push(Member { key, value: Some(value(value_tokens, place)) });
            }
            [comma, rest @ ..] if run::is_punct(comma, ',') => {
                tokens = rest;
                members.push(Member { key, value: None });
            }
            // An expression, not a key.
            [TokenTree::Punct(_), ..] => tokens = run::value(tokens).1,
            // Without a comma in between, the next key follows all the same: somebody types above it.
            rest => {
                tokens = rest;
                members.push(Member { key, value: None });
            }
        }
    }
    members
}

/// Splits off the value of a member. A name behind a whole value is the next key, which lacks its comma.
fn value_run(tokens: &[TokenTree]) -> (&[TokenTree], &[TokenTree]) {
    match tokens {
        [TokenTree::Literal(_) | TokenTree::Group(_), TokenTree::Ident(key), ..] if key != "as" => {
            tokens.split_at(1)
        }
        _ => run::value(tokens),
    }
}

fn key(token: &TokenTree) -> Option<Key> {
    match &*run::without_invisible(std::slice::from_ref(token)) {
        [TokenTree::Ident(name)] => Some(Key::Name(name.clone())),
        [TokenTree::Literal(literal)] => Some(Key::Text(literal::text(literal)?, literal.span())),
        _ => None,
    }
}

fn values(mut tokens: &[TokenTree], place: Place) -> Vec<Value> {
    let mut values = Vec::new();
    while !tokens.is_empty() {
        let (value_tokens, rest) = run::value(tokens);
        tokens = rest;
        values.push(value(value_tokens, place));
    }
    values
}

fn value(tokens: &[TokenTree], mut place: Place) -> Value {
    place.is_in_rust |= matches!(tokens, [TokenTree::Group(group)] if group.delimiter() == Delimiter::None);
    match &*run::without_invisible(tokens) {
        [] => Value::Blank,
        [TokenTree::Ident(word)] if is_json_word(word) => Value::Blank,
        [TokenTree::Ident(name)] => Value::Name(name.clone()),
        [TokenTree::Literal(literal)] => match literal::text(literal) {
            Some(text) => Value::Text(text, literal.span()),
            None => Value::Other,
        },
        [TokenTree::Group(group)] => match group.delimiter() {
            Delimiter::Brace if !place.is_in_rust => Value::Object(inside(group, place, members)),
            Delimiter::Bracket => Value::List(inside(group, place, values)),
            _ => Value::Other,
        },
        [TokenTree::Ident(name), TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            Value::Call(name.clone(), inside(group, place, values))
        }
        _ => Value::Other,
    }
}
