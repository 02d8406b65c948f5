//! Where a comma is missing: two operands of Rust stand side by side, with no operator between them.

use proc_macro2::{Delimiter, Group, Ident, TokenTree};

use super::run;

/// Splits off a value as [`run::value`] does, but ends it where a comma is missing as well, before the token that the
/// comma should stand before. The comma stays where it is.
pub(super) fn split(tokens: &[TokenTree]) -> (&[TokenTree], &[TokenTree]) {
    // What follows a keyword of control flow or the bars of a closure may be a block.
    let mut has_blocks = tokens.first().is_some_and(|first| run::is_punct(first, '|'));
    let mut has_labels = false;
    let mut seen = 0;
    let end = run::end(tokens, |position| {
        for token in tokens.get(seen..position).unwrap_or_default() {
            has_blocks |= run::is_punct(token, '|') || is_one_of(token, CONTROL);
            has_labels |= run::is_punct(token, '\'');
        }
        seen = position;
        let before = position.checked_sub(1).and_then(|before| tokens.get(before));
        let (Some(before), Some(token)) = (before, tokens.get(position)) else { return false };
        run::is_punct(token, ';')
            || !has_labels && ends_operand(before) && begins_operand(before, token, has_blocks)
    });
    tokens.split_at(end)
}

/// Words that do not end an operand: more must follow.
const OPEN: &[&str] = &[
    "as", "async", "break", "const", "continue", "dyn", "else", "extern", "fn", "for", "if", "impl", "in",
    "let", "loop", "match", "move", "mut", "ref", "return", "static", "unsafe", "where", "while", "yield",
];

/// Words that can follow an operand.
const BETWEEN: &[&str] = &["as", "else", "in"];

/// Words with blocks behind them.
const CONTROL: &[&str] = &["async", "for", "if", "let", "loop", "match", "move", "unsafe", "while"];

fn ends_operand(token: &TokenTree) -> bool {
    match token {
        TokenTree::Literal(_) | TokenTree::Group(_) => true,
        TokenTree::Ident(_) => !is_one_of(token, OPEN),
        TokenTree::Punct(punct) => punct.as_char() == '?',
    }
}

fn begins_operand(before: &TokenTree, token: &TokenTree, has_blocks: bool) -> bool {
    match token {
        TokenTree::Literal(_) => true,
        TokenTree::Ident(_) => !is_one_of(token, BETWEEN),
        TokenTree::Punct(_) => false,
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::None => true,
            // `"a" (b)` calls nothing, `f(a)(b)` does.
            Delimiter::Parenthesis => {
                matches!(before, TokenTree::Literal(_)) || is_group(before, Delimiter::Brace) && !has_blocks
            }
            Delimiter::Bracket => !can_be_index(before, group),
            Delimiter::Brace => !has_blocks && !can_be_struct(before),
        },
    }
}

/// Whether brackets can choose from what stands before them: by one value, which is no float, no object and, behind a list, no
/// text.
fn can_be_index(before: &TokenTree, brackets: &Group) -> bool {
    let mut inside = brackets.stream().into_iter();
    let first = inside.next();
    let has_commas = inside.any(|token| run::is_punct(&token, ','));
    let is_map = matches!(before, TokenTree::Ident(_)) || is_group(before, Delimiter::Parenthesis);
    let is_key = match &first {
        None => false,
        Some(TokenTree::Literal(literal)) => {
            is_map || literal.to_string().bytes().all(|byte| byte.is_ascii_digit())
        }
        Some(TokenTree::Group(group)) => is_map || group.delimiter() != Delimiter::Brace,
        Some(_) => true,
    };
    is_key && !has_commas && !matches!(before, TokenTree::Literal(_) if !is_text(before))
}

/// Whether braces can hold the fields of a struct: behind a name in capitals, or what a `macro_rules!` has taken for a type.
fn can_be_struct(before: &TokenTree) -> bool {
    match before {
        TokenTree::Ident(name) => name.to_string().starts_with(|first: char| first.is_uppercase()),
        _ => is_group(before, Delimiter::None),
    }
}

fn is_group(token: &TokenTree, delimiter: Delimiter) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == delimiter)
}

/// Whether a token is a string.
pub(super) fn is_text(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Literal(literal) if literal.to_string().ends_with('"'))
}

fn is_one_of(token: &TokenTree, words: &[&str]) -> bool {
    matches!(token, TokenTree::Ident(name) if is_word(name, words))
}

fn is_word(name: &Ident, words: &[&str]) -> bool {
    words.iter().any(|word| name == word)
}
