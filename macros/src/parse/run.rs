//! Runs of tokens: where a value ends.

use std::borrow::Cow;

use proc_macro2::{Delimiter, Spacing, TokenTree};

/// Splits off the tokens of a value: up to the next comma outside brackets.
///
/// Commas between generic arguments after `::<` and between the parameters of a leading closure belong to the
/// value. For anything else parentheses help.
pub(super) fn value(tokens: &[TokenTree]) -> (&[TokenTree], &[TokenTree]) {
    let end = end(tokens, |_| false);
    let (run, rest) = tokens.split_at(end);
    (run, rest.get(1..).unwrap_or_default())
}

/// Where a value ends: at the next comma outside brackets, or where `ends_before` says so of a place before it.
pub(super) fn end(tokens: &[TokenTree], mut ends_before: impl FnMut(usize) -> bool) -> usize {
    let mut generics = 0_usize;
    let mut position = closure_head(tokens);
    while let Some(token) = tokens.get(position) {
        if generics == 0 && ends_before(position) {
            return position;
        }
        if let TokenTree::Punct(punct) = token {
            match punct.as_char() {
                ',' if generics == 0 => return position,
                '<' if generics > 0 || follows(tokens, position, ':') => generics += 1,
                '>' if generics > 0 && !follows(tokens, position, '-') => generics -= 1,
                _ => {}
            }
        }
        position += 1;
    }
    tokens.len()
}

/// Splits tokens where a comment of another language begins: at a `#` that begins no attribute.
pub(super) fn split_at_comment(tokens: &[TokenTree]) -> (&[TokenTree], &[TokenTree]) {
    let begins_comment = |(position, token): (usize, &TokenTree)| {
        is_punct(token, '#')
            && !match tokens.get(position + 1) {
                Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Bracket,
                Some(next) => is_punct(next, '!'),
                None => false,
            }
    };
    let comment = tokens.iter().enumerate().position(begins_comment);
    tokens.split_at(comment.unwrap_or(tokens.len()))
}

/// The tokens behind the comma that they begin with, if they do.
pub(super) fn behind_comma(tokens: &[TokenTree]) -> &[TokenTree] {
    match tokens {
        [comma, rest @ ..] if is_punct(comma, ',') => rest,
        _ => tokens,
    }
}

/// Whether nothing but commas is left.
pub(super) fn only_commas(tokens: &[TokenTree]) -> bool {
    tokens.iter().all(|token| is_punct(token, ','))
}

/// Whether the token is this character.
pub(super) fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

/// The tokens without the invisible groups that a user's `macro_rules!` puts around `$x:literal` or `$e:expr`,
/// if the whole is one.
pub(super) fn without_invisible(tokens: &[TokenTree]) -> Cow<'_, [TokenTree]> {
    let mut tokens = Cow::Borrowed(tokens);
    while let [TokenTree::Group(group)] = &*tokens
        && group.delimiter() == Delimiter::None
    {
        tokens = Cow::Owned(group.stream().into_iter().collect());
    }
    tokens
}

/// Whether the tokens begin with a colon that is not half of `::`.
pub(super) fn single_colon(tokens: &[TokenTree]) -> bool {
    match tokens {
        [colon, ..] if is_punct(colon, ':') => !double_colon(tokens),
        _ => false,
    }
}

/// Whether the tokens begin with the `?` of `key?: option`, and those behind it.
pub(super) fn question_mark(tokens: &[TokenTree]) -> (bool, &[TokenTree]) {
    match tokens {
        [question, rest @ ..] if is_punct(question, '?') => (true, rest),
        _ => (false, tokens),
    }
}

/// Whether the tokens begin with `::`.
pub(super) fn double_colon(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [TokenTree::Punct(one), two, ..]
        if one.as_char() == ':' && one.spacing() == Spacing::Joint && is_punct(two, ':'))
}

/// How many tokens the head of a leading closure has: `move |a, b|`.
fn closure_head(tokens: &[TokenTree]) -> usize {
    let start = match tokens {
        [TokenTree::Ident(word), bar, ..] if word == "move" && is_punct(bar, '|') => 1,
        [bar, ..] if is_punct(bar, '|') => 0,
        _ => return 0,
    };
    let closing = tokens.iter().skip(start + 1).position(|token| is_punct(token, '|'));
    closing.map_or(0, |closing| start + closing + 2)
}

fn follows(tokens: &[TokenTree], position: usize, character: char) -> bool {
    position
        .checked_sub(1)
        .and_then(|before| tokens.get(before))
        .is_some_and(|token| is_punct(token, character))
}
