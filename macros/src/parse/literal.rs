//! Literals: strings and numbers.

use std::num::IntErrorKind;

use proc_macro2::{Literal, TokenTree};
use qwen_request_rules::{document::Value, json::Number};

use super::{run, string};

const SUFFIX: &str = "a JSON value has no suffix";
const TOO_LARGE: &str = "this number is too large for JSON readers";

/// What a literal means in JSON.
pub(super) enum Meaning {
    /// This value.
    Value(Value<'static>),
    /// The integer with these digits, which is longer than 64 bits, and the float that is nearest.
    LongInteger(Value<'static>, String),
    /// Nothing, for this reason.
    Nothing(&'static str),
    /// Nothing, and rustc has said so: a string with an escape that Rust lacks.
    Reported,
}

/// The text of a string literal.
pub(super) fn text(literal: &Literal) -> Option<String> {
    string::value(&literal.to_string())
}

/// Reads a literal, with the minus sign before it if there is one.
pub(super) fn meaning(literal: &Literal, negative: bool) -> Meaning {
    let spelling = literal.to_string();
    match spelling.as_bytes() {
        [b'0'..=b'9', ..] => number(&spelling, negative),
        [.., last] if !matches!(last, b'"' | b'\'' | b'#') => Meaning::Nothing(SUFFIX),
        [b'"' | b'r', ..] if negative => Meaning::Nothing("a minus sign can stand before a number only"),
        [b'"' | b'r', ..] => match string::value(&spelling) {
            Some(text) => Meaning::Value(Value::Text(text.into())),
            None => Meaning::Reported,
        },
        [b'\'', ..] => Meaning::Nothing("a JSON string stands in double quotes"),
        _ => {
            Meaning::Nothing("JSON has no bytes: write a string in double quotes, without a letter before it")
        }
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

fn number(spelling: &str, negative: bool) -> Meaning {
    let spelling = spelling.replace('_', "");
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(digits) = spelling.strip_prefix(prefix) {
            return of_radix(digits, radix, negative);
        }
    }
    let (whole, rest) = split_digits(&spelling);
    let after_point = rest.strip_prefix('.').map_or(rest, |fraction| split_digits(fraction).1);
    let suffix = match after_point.strip_prefix(['e', 'E']) {
        Some(exponent) => split_digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)).1,
        None => after_point,
    };
    if !suffix.is_empty() {
        Meaning::Nothing(SUFFIX)
    } else if rest.is_empty() {
        integer(whole.parse().ok(), negative).unwrap_or_else(|| long_integer(whole, negative))
    } else {
        float(&spelling, negative)
    }
}

/// A number in digits of another base than ten, which JSON lacks and Rust has.
fn of_radix(digits: &str, radix: u32, negative: bool) -> Meaning {
    let end = digits.find(|digit: char| !digit.is_digit(radix)).unwrap_or(digits.len());
    let (digits, suffix) = digits.split_at_checked(end).unwrap_or_default();
    if !suffix.is_empty() {
        return Meaning::Nothing(SUFFIX);
    }
    match u128::from_str_radix(digits, radix) {
        Ok(value) => integer(value.try_into().ok(), negative)
            .unwrap_or_else(|| long_integer(&value.to_string(), negative)),
        Err(error) if *error.kind() == IntErrorKind::PosOverflow => Meaning::Nothing(TOO_LARGE),
        Err(_) => Meaning::Reported,
    }
}

/// The decimal digits that a text begins with, and what follows.
fn split_digits(text: &str) -> (&str, &str) {
    let rest = text.trim_start_matches(|character: char| character.is_ascii_digit());
    (text.strip_suffix(rest).unwrap_or_default(), rest)
}

/// The integer, if JSON readers take it for one.
fn integer(value: Option<u64>, negative: bool) -> Option<Meaning> {
    let number = match value? {
        value if !negative => Number::Unsigned(value),
        // Integers have one zero: readers of JSON take `-0` for a float.
        0 => Number::Float(-0.0),
        value => Number::Signed(0_i64.checked_sub_unsigned(value)?),
    };
    Some(Meaning::Value(Value::Number(number)))
}

fn long_integer(digits: &str, negative: bool) -> Meaning {
    match float(digits, negative) {
        Meaning::Value(nearest) => {
            let sign = if negative { "-" } else { "" };
            Meaning::LongInteger(nearest, format!("{sign}{}", digits.trim_start_matches('0')))
        }
        nothing => nothing,
    }
}

fn float(digits: &str, negative: bool) -> Meaning {
    match digits.parse::<f64>() {
        Ok(value) if value.is_finite() => {
            Meaning::Value(Value::Number(Number::Float(if negative { -value } else { value })))
        }
        Ok(_) => Meaning::Nothing(TOO_LARGE),
        Err(_) => Meaning::Reported,
    }
}

#[cfg(test)]
mod tests {
    use super::{Meaning, Number, Value, meaning};

    fn number(spelling: &str, negative: bool) -> Option<Number> {
        match meaning(&spelling.parse().unwrap(), negative) {
            Meaning::Value(Value::Number(number)) | Meaning::LongInteger(Value::Number(number), _) => {
                Some(number)
            }
            _ => None,
        }
    }

    #[test]
    fn integers_and_floats_stay_what_they_are() {
        for (spelling, value) in [
            ("0", 0),
            ("007", 7),
            ("1_000", 1000),
            ("0xfF", 255),
            ("0o1_7", 15),
            ("0b1_01", 5),
            ("18446744073709551615", u64::MAX),
            ("0xffff_ffff_ffff_ffff", u64::MAX),
        ] {
            assert_eq!(number(spelling, false), Some(Number::Unsigned(value)), "{spelling}");
        }
        for (spelling, value) in [
            ("0.5", 0.5),
            ("2.", 2.0),
            ("1e3", 1e3),
            ("1_0.2_5E-1_0", 10.25e-10),
            ("1e+3", 1e3),
            ("18446744073709551616", 18_446_744_073_709_551_616.0),
            ("0x1_0000_0000_0000_0000", 18_446_744_073_709_551_616.0),
        ] {
            assert_eq!(number(spelling, false), Some(Number::Float(value)), "{spelling}");
            assert_eq!(number(spelling, true), Some(Number::Float(-value)), "-{spelling}");
        }
        assert_eq!(number("1", true), Some(Number::Signed(-1)));
        assert_eq!(number("9223372036854775808", true), Some(Number::Signed(i64::MIN)));
        assert_eq!(number("9223372036854775809", true), Some(Number::Float(-9_223_372_036_854_775_809.0)));
        let zero = number("0", true);
        assert!(matches!(zero, Some(Number::Float(zero)) if zero.is_sign_negative()), "{zero:?}");
    }

    #[test]
    fn long_integers_keep_their_digits() {
        for (spelling, negative, digits) in [
            ("18446744073709551616", false, "18446744073709551616"),
            ("9223372036854775809", true, "-9223372036854775809"),
            ("0_018_446_744_073_709_551_616", false, "18446744073709551616"),
            ("0x1_0000_0000_0000_0000", true, "-18446744073709551616"),
        ] {
            let meaning = meaning(&spelling.parse().unwrap(), negative);
            assert!(matches!(meaning, Meaning::LongInteger(_, kept) if kept == digits), "{spelling}");
        }
    }

    #[test]
    fn what_json_lacks_is_nothing() {
        for spelling in
            ["1u8", "1.5f32", "1e3f64", "0xffu16", "0b1i8", "1e999", "'c'", "b'c'", "b\"x\"", "c\"x\""]
        {
            let meaning = meaning(&spelling.parse().unwrap(), false);
            assert!(matches!(meaning, Meaning::Nothing(_)), "{spelling}");
        }
        assert!(matches!(meaning(&"\"x\"".parse().unwrap(), true), Meaning::Nothing(_)));
    }
}
