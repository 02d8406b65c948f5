//! Literals: strings and numbers.

use proc_macro2::{Literal, TokenTree};
use qwen_request_rules::{document::Value, json::Number};
use syn::Lit;

use super::run;

/// What a literal means in JSON.
pub(super) enum Meaning {
    /// This value.
    Value(Value<'static>),
    /// Nothing, for this reason.
    Nothing(&'static str),
    /// Nothing, and rustc has said so: a string with an escape that Rust lacks.
    Reported,
}

/// The text of a string literal.
pub(super) fn text(literal: &Literal) -> Option<String> {
    let spelling = literal.to_string();
    if let Some(text) = plain(&spelling) {
        return Some(text.to_owned());
    }
    match Lit::new(literal.clone()) {
        Lit::Str(text) => Some(text.value()),
        _ => None,
    }
}

/// The text of a string that is written as it is: most are, and syn takes its time with each character.
fn plain(spelling: &str) -> Option<&str> {
    let text = spelling.strip_prefix('"')?.strip_suffix('"')?;
    let bytes = text.as_bytes();
    (!bytes.contains(&b'\\') && !bytes.contains(&b'\r')).then_some(text)
}

/// Reads a literal, with the minus sign before it if there is one.
pub(super) fn meaning(literal: &Literal, negative: bool) -> Meaning {
    if !negative && let Some(text) = plain(&literal.to_string()) {
        return Meaning::Value(Value::Text(text.to_owned().into()));
    }
    match Lit::new(literal.clone()) {
        literal if !literal.suffix().is_empty() => Meaning::Nothing("a JSON value has no suffix"),
        Lit::Str(_) if negative => Meaning::Nothing("a minus sign can stand before a number only"),
        Lit::Str(text) => Meaning::Value(Value::Text(text.value().into())),
        Lit::Int(number) => integer(number.base10_digits(), negative),
        Lit::Float(number) => float(number.base10_digits(), negative),
        Lit::Char(_) => Meaning::Nothing("a JSON string stands in double quotes"),
        Lit::ByteStr(_) | Lit::CStr(_) | Lit::Byte(_) => {
            Meaning::Nothing("JSON has no bytes: write a string in double quotes, without a letter before it")
        }
        _ => Meaning::Reported,
    }
}

/// The literal that a run of tokens is, with its minus sign, through invisible groups at any depth.
pub(super) fn in_run(tokens: &[TokenTree]) -> Option<(Literal, bool)> {
    match tokens {
        [TokenTree::Literal(literal)] => Some((literal.clone(), false)),
        [minus, number @ (TokenTree::Group(_) | TokenTree::Literal(_))] if run::is_punct(minus, '-') => {
            match &*run::without_invisible(std::slice::from_ref(number)) {
                [TokenTree::Literal(literal)] => Some((literal.clone(), true)),
                _ => None,
            }
        }
        _ => None,
    }
}

fn integer(digits: &str, negative: bool) -> Meaning {
    let number = match digits.parse::<u64>() {
        Ok(value) if !negative => Number::Unsigned(value),
        // Integers have one zero: readers of JSON take `-0` for a float.
        Ok(0) => Number::Float(-0.0),
        Ok(value) => match 0_i64.checked_sub_unsigned(value) {
            Some(value) => Number::Signed(value),
            None => return float(digits, negative),
        },
        Err(_) => return float(digits, negative),
    };
    Meaning::Value(Value::Number(number))
}

fn float(digits: &str, negative: bool) -> Meaning {
    match digits.parse::<f64>() {
        Ok(value) if value.is_finite() => {
            Meaning::Value(Value::Number(Number::Float(if negative { -value } else { value })))
        }
        _ => Meaning::Nothing("this number is too large for JSON readers"),
    }
}
