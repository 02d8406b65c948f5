//! What stands in a list and is no element.

use proc_macro2::{Delimiter, TokenTree};
use qwen_request_rules::{
    parameters::{Object, Shape},
    suggest,
};

use super::{Reader, inside, is_group, is_word, words};
use crate::parse::run;

impl Reader<'_> {
    /// Reports an element that is written as another language would have it. Answers whether it is one.
    pub(in crate::parse) fn is_mistaken_element(
        &mut self,
        tokens: &[TokenTree],
        element: Option<Shape>,
    ) -> bool {
        if is_range(tokens, element) {
            self.mistaken(tokens, "expected `,` before `..`");
            return true;
        }
        if let Some(message) = member(tokens, element) {
            self.mistaken_once(tokens, message);
            return true;
        }
        let elsewhere = self.elsewhere();
        let message = spread(tokens, element)
            .or_else(|| control_flow(tokens, element))
            .map(|message| format!("{message}{elsewhere}"))
            .or_else(|| self.unknown_form(tokens, element));
        let is_mistaken = message.is_some();
        if let Some(message) = message {
            self.mistaken(tokens, message);
        }
        is_mistaken
    }

    /// `usr("Hello")`. It may be a function of the user's, where its value may be anything.
    fn unknown_form(&self, tokens: &[TokenTree], element: Option<Shape>) -> Option<String> {
        let [TokenTree::Ident(name), arguments] = tokens else { return None };
        let object = element.and_then(Shape::object)?;
        if !is_group(arguments, Delimiter::Parenthesis) || !self.must_write_out() {
            return None;
        }
        let forms = object.short_forms.iter().filter(|form| form.is_sugar).map(|form| form.name);
        let near = suggest::nearest_name(&name.to_string(), forms)?;
        Some(format!(
            "unknown short form `{name}(..)`\n\nhelp: a short form with a similar name exists: `{near}(..)`"
        ))
    }
}

/// `..history ..more`: numbers may come from a range, other elements never do.
fn is_range(tokens: &[TokenTree], element: Option<Shape>) -> bool {
    let is_dot = |token: &TokenTree| run::is_punct(token, '.');
    let between = tokens.get(1..tokens.len().saturating_sub(1)).unwrap_or_default();
    let has_dots = between
        .windows(3)
        .any(|window| matches!(window, [before, one, two] if !is_dot(before) && is_dot(one) && is_dot(two)));
    has_dots && !matches!(element, None | Some(Shape::Integer(_) | Shape::Number | Shape::Json))
}

/// `...history`, `*history` and `history..`.
fn spread(tokens: &[TokenTree], element: Option<Shape>) -> Option<String> {
    let is_dot = |token: &TokenTree| run::is_punct(token, '.');
    let dots = tokens.iter().take_while(|token| is_dot(token)).count();
    let stars = tokens.iter().take_while(|token| run::is_punct(token, '*')).count();
    let holds_objects = element.and_then(Shape::object).is_some();
    let (mark, list) = match tokens {
        [_, _, _, list @ ..] if dots == 3 => ("...", list),
        // An element that is a text or a number may well be read through a reference.
        [_, list @ ..] if holds_objects && stars == 1 => ("*", list),
        [list @ .., one, two] if dots == 0 && is_dot(one) && is_dot(two) => ("..", list),
        _ => return None,
    };
    let name: String = match list {
        [TokenTree::Ident(name)] => name.to_string(),
        [] => return None,
        _ => "list".into(),
    };
    Some(match mark {
        ".." => format!("`..` stands before the list\n\nhelp: write `..{name}`"),
        "*" => format!(
            "`*` does not put the elements of a list in\n\nhelp: write `..{name}`; what is in a box stands in parentheses: `(*{name})`"
        ),
        _ => format!("`...` is not Rust: two dots put the elements of a list in\n\nhelp: write `..{name}`"),
    })
}

/// `user: "Hello"` and `role = "user"`.
fn member(tokens: &[TokenTree], element: Option<Shape>) -> Option<String> {
    let [TokenTree::Ident(_) | TokenTree::Literal(_), mark @ ..] = tokens else { return None };
    let name = words::shown(tokens.first()?);
    let is_member = run::single_colon(mark) || words::mark(mark) == "=" || words::mark(mark) == "=>";
    if !is_member {
        return None;
    }
    let form = element.and_then(Shape::object).and_then(|object| object.short_form(name.trim_matches('"')));
    Some(match form {
        Some(form) => format!("a list has no names for its elements\n\nhelp: write `{}(..)`", form.name),
        None => {
            "a list has no names for its elements\n\nhelp: put the members into an object: `[{ .. }]`".into()
        }
    })
}

/// Loops, which have no value, `if` without `else`, and short forms in branches of Rust.
fn control_flow(tokens: &[TokenTree], element: Option<Shape>) -> Option<String> {
    let first = tokens.first()?;
    if is_word(first, "for") || is_word(first, "while") {
        return Some("a loop has no value\n\nhelp: write `..items.iter().map(|item| ..)`".into());
    }
    let object = element.and_then(Shape::object);
    let form = object.and_then(|object| form_in_branch(tokens, object));
    let of_object = object.map_or("..".to_owned(), |object| {
        let form = form.as_deref().or_else(|| object.short_forms.first().map(|form| form.name));
        form.map_or_else(
            || format!("{} {{ .. }}", object.rust),
            |form| format!("{}::{form}(..)", object.rust),
        )
    });
    if is_word(first, "if") && !tokens.iter().any(|token| is_word(token, "else")) {
        return Some(format!(
            "an `if` without `else` has no value\n\nhelp: write `..condition.then(|| {of_object})`"
        ));
    }
    let form = form.filter(|_| is_word(first, "if") || is_word(first, "match"))?;
    Some(format!(
        "`{form}(..)` is short for an object only where it is the element itself\n\n\
         help: inside of Rust write `{of_object}`"
    ))
}

/// The short form that a branch of `if` or `match` gives.
fn form_in_branch(tokens: &[TokenTree], object: &'static Object) -> Option<String> {
    tokens.iter().filter_map(|token| inside(token, Delimiter::Brace)).find_map(|branch| {
        branch.iter().zip(branch.iter().skip(1)).enumerate().find_map(|(position, (name, arguments))| {
            let TokenTree::Ident(name) = name else { return None };
            let name = name.to_string();
            let is_behind = |mark| {
                position
                    .checked_sub(1)
                    .and_then(|at| branch.get(at))
                    .is_some_and(|at| run::is_punct(at, mark))
            };
            let is_first = position == 0 || is_behind('>');
            let is_form =
                is_first && is_group(arguments, Delimiter::Parenthesis) && object.short_form(&name).is_some();
            is_form.then_some(name)
        })
    })
}
