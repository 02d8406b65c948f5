//! What stands between values in the place of a comma.

use proc_macro2::TokenTree;

use super::{Reader, is_word, words};
use crate::parse::{comma, default::behind_default, run};

impl Reader<'_> {
    /// Splits off a value and the comma behind it. Says where there is none, or another mark. Answers no value if it has
    /// reported the whole as something else.
    pub(in crate::parse) fn separated<'t>(
        &mut self,
        among: Among,
        tokens: &'t [TokenTree],
    ) -> (Option<&'t [TokenTree]>, &'t [TokenTree]) {
        let (value, rest) = comma::split(tokens);
        let Some((first, after)) = rest.split_first() else { return (Some(value), rest) };
        if run::is_punct(first, ',') {
            return (Some(value), after);
        }
        if run::is_punct(first, ';') {
            self.mistaken_once(std::slice::from_ref(first), "expected `,`, found `;`");
            return (Some(value), after);
        }
        let (whole, behind) = run::value(tokens);
        if is_word(first, "for") {
            let elsewhere = self.elsewhere();
            self.mistaken(
                whole,
                format!(
                    "a list is not made by `for`\n\nhelp: write `..items.iter().map(|item| ..)`{elsewhere}"
                ),
            );
            return (None, behind);
        }
        if is_word(first, "if") {
            self.mistaken(
                whole,
                "`if` stands before its condition\n\nhelp: write `if condition { a } else { b }`",
            );
            return (None, behind);
        }
        if let [TokenTree::Ident(prefix)] = value
            && comma::is_text(first)
            && ["f", "F", "fr", "rf", "u"].iter().any(|letter| prefix == letter)
        {
            let text = words::shown(first);
            self.mistaken(
                whole,
                format!("Rust has no texts with `{prefix}` before them\n\nhelp: write `format!({text})`"),
            );
            return (None, behind);
        }
        let is_next = match among {
            Among::Elements => true,
            Among::Members => is_key(rest),
            Among::Nothing => false,
        };
        if !is_next && let Some(text) = words::unquoted(whole) {
            self.mistaken(whole, format!("text stands in double quotes\n\nhelp: write `\"{text}\"`"));
            return (None, behind);
        }
        let two_texts = matches!(value, [text] if comma::is_text(text) && comma::is_text(first));
        let message = if two_texts && !is_next {
            "two texts stand side by side\n\nhelp: write them as one, or `concat!(\"..\", \"..\")`".into()
        } else {
            format!("expected `,` before `{}`", words::shown(first))
        };
        self.mistaken(std::slice::from_ref(first), message);
        (Some(value), if is_next { rest } else { behind })
    }
}

/// What a value stands among.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::parse) enum Among {
    /// The elements of a list, or the arguments of a short form.
    Elements,
    /// The members of an object.
    Members,
    /// It is the one argument of a short form.
    Nothing,
}

/// Whether a member begins here, with whatever mark behind its name.
fn is_key(tokens: &[TokenTree]) -> bool {
    let tokens = behind_default(tokens).unwrap_or(tokens);
    let [TokenTree::Ident(_) | TokenTree::Literal(_), rest @ ..] = tokens else { return false };
    let (_, rest) = run::question_mark(rest);
    run::single_colon(rest) || rest.first().is_some_and(|mark| run::is_punct(mark, '='))
}
