//! `default temperature: 0.2`: a member that holds unless the object has another of its name.
//!
//! A preset has defaults beside what its user has written. Which of them hold is known from the names in the object alone,
//! whatever stands first, so a default that is replaced is not read at all: its expression does not run.

use std::{cell::OnceCell, collections::BTreeMap};

use proc_macro2::{Delimiter, Span, TokenTree};

use super::{Key, ObjectRole, run};

/// The name under which a body carries members for the body that the parameter table lacks.
pub(super) const EXTRA_BODY: &str = "extra_body";

/// Names in an object, and where they stand.
pub(super) type Names = BTreeMap<String, Span>;

/// The names in an object that are given, and not by default.
pub(super) struct Given<'t> {
    tokens: &'t [TokenTree],
    role: ObjectRole,
    /// Only objects with defaults are read for them.
    names: OnceCell<Names>,
}

impl<'t> Given<'t> {
    /// Those of the object with these tokens inside.
    pub(super) fn of(tokens: &'t [TokenTree], role: ObjectRole) -> Self {
        Self { tokens, role, names: OnceCell::new() }
    }

    /// Whether a member of that name is given.
    pub(super) fn has(&self, name: &str) -> bool {
        self.names.get_or_init(|| names(self.tokens, self.role)).contains_key(name)
    }
}

/// The member behind the word `default`, if the tokens begin with it. A member may well have that name.
pub(super) fn behind_default(tokens: &[TokenTree]) -> Option<&[TokenTree]> {
    match tokens {
        [TokenTree::Ident(word), member @ ..] if word == "default" => {
            Key::of(member.first()?).is_some().then_some(member)
        }
        _ => None,
    }
}

/// The names of members that are no defaults. Of two equal ones, the last counts.
pub(super) fn names(tokens: &[TokenTree], role: ObjectRole) -> Names {
    let mut names = Names::new();
    let mut rest = tokens;
    while !rest.is_empty() {
        let (member, behind) = run::value(rest);
        rest = behind;
        if behind_default(member).is_some() {
            continue;
        }
        let Some((first, behind)) = member.split_first() else { continue };
        let (_, behind) = run::question_mark(behind);
        let Some(key) = Key::of(first).filter(|_| run::single_colon(behind)) else { continue };
        if role == ObjectRole::Body && key.name == EXTRA_BODY {
            names.append(&mut inside(behind));
        }
        names.insert(key.name, key.span);
    }
    names
}

/// The names in `: { .. }`.
fn inside(value: &[TokenTree]) -> Names {
    match &*run::without_invisible(value.get(1..).unwrap_or_default()) {
        [TokenTree::Group(object)] if object.delimiter() == Delimiter::Brace => {
            names(&object.stream().into_iter().collect::<Vec<_>>(), ObjectRole::ExtraBody)
        }
        _ => Names::new(),
    }
}
