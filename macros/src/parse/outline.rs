//! What a call is made of: the rules that it switches off, the name of a request type, and members.
//!
//! They may come in any order, and members in braces, since a preset puts members of its own around what its user has
//! written: `qwen_request! { model: "qwen-plus", $($user)* }`.

use std::borrow::Cow;

use proc_macro2::{Delimiter, Group, Span, TokenTree};
use qwen_request_rules::{json::DEPTH_LIMIT, parameters::APIS};

use super::{
    ObjectRole,
    default::{self, Names},
    run,
};

/// The parts of a call.
#[derive(Default)]
pub(super) struct Outline {
    /// What stands in the brackets of each `#![..]`.
    pub(super) attributes: Vec<Group>,
    /// The names of request types, and what stands behind them.
    pub(super) types: Vec<TypeName>,
    /// The first brace that opens a body without such a name.
    pub(super) brace: Option<Span>,
    /// The members, as if no braces were around them.
    pub(super) members: Vec<TokenTree>,
    /// The names in braces that stand among other members. Where both give one, what is in braces is the user's of a preset.
    pub(super) braced: Names,
}

/// `TypeName { .. }`.
pub(super) struct TypeName {
    /// The name, or a path that ends in it.
    pub(super) path: Vec<TokenTree>,
    /// What the body stands in.
    pub(super) delimiter: Delimiter,
}

impl Outline {
    /// The parts of a call.
    pub(super) fn of(tokens: Vec<TokenTree>) -> Self {
        let inside = match run::without_invisible(&tokens) {
            Cow::Owned(inside) => Some(inside),
            Cow::Borrowed(_) => None,
        };
        let mut outline = Self::default();
        outline.read(inside.unwrap_or(tokens), 0);
        outline
    }

    fn read(&mut self, tokens: Vec<TokenTree>, depth: usize) {
        // To copy tokens is to ask the compiler for each group.
        if self.members.is_empty() && are_members(&tokens) {
            self.members = tokens;
            return;
        }
        let mut rest = tokens.as_slice();
        while !rest.is_empty() {
            rest = if let Some((attribute, behind)) = attribute(rest) {
                self.attributes.push(attribute.clone());
                run::behind_comma(behind)
            } else if let Some((path, body, behind)) = self.body(rest).filter(|_| depth < DEPTH_LIMIT) {
                let inside: Vec<TokenTree> = body.stream().into_iter().collect();
                if !self.members.is_empty() || !run::only_commas(behind) {
                    self.braced.append(&mut default::names(&inside, ObjectRole::Body));
                }
                self.enter(path, &body, inside, depth);
                self.separate(behind)
            } else {
                let end = run::end(rest, |position| {
                    rest.get(position..).is_some_and(|tokens| attribute(tokens).is_some())
                });
                let end =
                    if rest.get(end).is_some_and(|token| run::is_punct(token, ',')) { end + 1 } else { end };
                let (member, behind) = rest.split_at(end);
                self.members.extend_from_slice(member);
                behind
            };
        }
    }

    /// Reads a body in braces.
    fn enter(&mut self, path: Vec<TokenTree>, body: &Group, mut inside: Vec<TokenTree>, depth: usize) {
        if path.is_empty() {
            self.brace.get_or_insert(body.span_open());
        } else {
            self.types.push(TypeName { path, delimiter: body.delimiter() });
            // What is switched off is looked for before the name. Here the reader of members refuses it.
            while let Some((_, behind)) = attribute(&inside) {
                let length = inside.len() - behind.len();
                self.members.extend(inside.drain(..length));
            }
        }
        self.read(inside, depth + 1);
    }

    /// Puts one comma between a body and what comes behind it.
    fn separate<'t>(&mut self, behind: &'t [TokenTree]) -> &'t [TokenTree] {
        let commas = behind.iter().take_while(|token| run::is_punct(token, ',')).count();
        let (commas, behind) = behind.split_at(commas);
        let is_open = self.members.last().is_some_and(|last| !run::is_punct(last, ','));
        if is_open && !behind.is_empty() {
            self.members.extend(commas.first().cloned());
        }
        behind
    }

    /// `TypeName { .. }` or `{ .. }` in the place of a member: the path, the body, and what comes behind it.
    fn body<'t>(&self, tokens: &'t [TokenTree]) -> Option<(Vec<TokenTree>, Group, &'t [TokenTree])> {
        let (path, rest) = path(tokens);
        let (body, behind) = rest.split_first()?;
        if !behind.first().is_none_or(|comma| run::is_punct(comma, ',')) {
            return None;
        }
        let body = match &*run::without_invisible(std::slice::from_ref(body)) {
            [TokenTree::Group(body)] => body.clone(),
            _ => return None,
        };
        let is_body = match (path.last(), body.delimiter()) {
            (None, Delimiter::Brace) => true,
            // Among members, `messages { .. }` lacks its colon.
            (Some(TokenTree::Ident(name)), Delimiter::Brace) => {
                let is_whole = self.members.is_empty() && run::only_commas(behind);
                is_whole || name.to_string().starts_with(|letter: char| letter.is_uppercase())
            }
            // `user("Hello")` is no request type.
            (Some(TokenTree::Ident(name)), Delimiter::Parenthesis) => APIS.iter().any(|api| name == api.name),
            _ => false,
        };
        is_body.then_some((path, body, behind))
    }
}

/// Whether there is nothing but members, as far as a glance tells: all groups are values.
fn are_members(tokens: &[TokenTree]) -> bool {
    let mut is_behind_colon = false;
    tokens.iter().all(|token| {
        let is_member = match token {
            TokenTree::Group(_) => is_behind_colon,
            token => !run::is_punct(token, '#'),
        };
        is_behind_colon = run::is_punct(token, ':');
        is_member
    })
}

/// `#![..]`, and what comes behind it.
fn attribute(tokens: &[TokenTree]) -> Option<(&Group, &[TokenTree])> {
    match tokens {
        [hash, bang, TokenTree::Group(attribute), behind @ ..]
            if run::is_punct(hash, '#') && run::is_punct(bang, '!') =>
        {
            Some((attribute, behind))
        }
        _ => None,
    }
}

/// The path that tokens begin with, if any, and what comes behind it. A `macro_rules!` hands on `$name:path` in an invisible
/// group.
fn path(tokens: &[TokenTree]) -> (Vec<TokenTree>, &[TokenTree]) {
    if let Some((first @ TokenTree::Group(_), behind)) = tokens.split_first() {
        let inside = run::without_invisible(std::slice::from_ref(first));
        let length = path_length(&inside);
        return if length > 0 && length == inside.len() {
            (inside.into_owned(), behind)
        } else {
            (Vec::new(), tokens)
        };
    }
    let (path, behind) = tokens.split_at(path_length(tokens));
    (path.to_vec(), behind)
}

/// How many tokens belong to the path that comes first.
fn path_length(tokens: &[TokenTree]) -> usize {
    let mut length = 0;
    loop {
        let rest = tokens.get(length..).unwrap_or_default();
        let (colons, rest) = rest.split_at(if run::double_colon(rest) { 2 } else { 0 });
        let is_next = length == 0 || !colons.is_empty();
        if !is_next || !matches!(rest.first(), Some(TokenTree::Ident(_))) {
            return length;
        }
        length += colons.len() + 1;
    }
}
