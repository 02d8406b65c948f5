//! Tokens as text.

use proc_macro2::{Delimiter, Spacing, TokenTree};

/// The longest literal that is repeated in a message.
const LONGEST: usize = 40;

/// A token in a message.
pub(super) fn shown(token: &TokenTree) -> String {
    match token {
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::Parenthesis => "(".into(),
            Delimiter::Brace => "{".into(),
            Delimiter::Bracket => "[".into(),
            Delimiter::None => group.stream().into_iter().next().as_ref().map_or_else(String::new, shown),
        },
        TokenTree::Literal(literal) => {
            let text = literal.to_string();
            if text.chars().count() <= LONGEST { text } else { "\"..\"".into() }
        }
        token => token.to_string(),
    }
}

/// The mark that the tokens begin with: `=`, `=>`, `::`.
pub(super) fn mark(tokens: &[TokenTree]) -> String {
    let mut mark = String::new();
    for token in tokens {
        let TokenTree::Punct(punct) = token else { break };
        mark.push(punct.as_char());
        if punct.spacing() == Spacing::Alone {
            break;
        }
    }
    mark
}

/// The text that somebody has written without quotes: words, numbers, and the marks that stand in names. Nothing for what may be
/// an expression that gives a text.
pub(super) fn unquoted(tokens: &[TokenTree]) -> Option<String> {
    let mut text = String::new();
    let (mut is_text, mut is_behind_word) = (false, false);
    for token in tokens {
        let is_word = match token {
            TokenTree::Ident(name) => !KEYWORDS.iter().any(|word| name == word),
            TokenTree::Literal(literal) => {
                literal.to_string().starts_with(|first: char| first.is_ascii_digit())
            }
            TokenTree::Punct(punct) if matches!(punct.as_char(), '-' | '/' | '.' | ':') => {
                is_text |= matches!(punct.as_char(), '-' | '/');
                text.push(punct.as_char());
                is_behind_word = false;
                continue;
            }
            _ => false,
        };
        if !is_word {
            return None;
        }
        if is_behind_word {
            is_text = true;
            text.push(' ');
        }
        text.push_str(&token.to_string());
        is_behind_word = true;
    }
    let begins_with_word = matches!(tokens.first(), Some(TokenTree::Ident(_)));
    (is_text && begins_with_word && text.chars().count() <= LONGEST).then_some(text)
}

/// Words of Rust, behind which something else may follow.
const KEYWORDS: &[&str] = &[
    "as", "async", "await", "break", "const", "continue", "dyn", "else", "fn", "for", "if", "in", "let",
    "loop", "match", "move", "mut", "ref", "return", "unsafe", "while",
];
