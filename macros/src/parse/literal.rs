//! What literals mean in JSON. `syn` reads them.

use proc_macro2::{Literal, TokenTree};
use qwen_request_rules::{document::Value, json::Number};
use syn::Lit;

use super::run;

const SUFFIX: &str = "a JSON value has no suffix";
const INTEGERS: [&str; 12] =
    ["i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize"];
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
    match Lit::new(literal.clone()) {
        Lit::Str(text) if text.suffix().is_empty() => Some(text.value()),
        _ => None,
    }
}

/// Reads a literal, with the minus sign before it if there is one.
pub(super) fn meaning(literal: &Literal, negative: bool) -> Meaning {
    let literal = Lit::new(literal.clone());
    match (&literal, literal.suffix()) {
        (_, "") => {}
        // `quote!` writes numbers with the suffix of their type.
        (Lit::Int(integer), "f32" | "f64") => return float(integer.base10_digits(), negative),
        (Lit::Float(_), "f32" | "f64") => {}
        (Lit::Int(_), suffix) if INTEGERS.contains(&suffix) => {}
        _ => return Meaning::Nothing(SUFFIX),
    }
    match literal {
        Lit::Int(integer) => number(integer.base10_digits(), negative),
        Lit::Float(decimal) => float(decimal.base10_digits(), negative),
        Lit::Str(_) if negative => Meaning::Nothing("a minus sign can stand before a number only"),
        Lit::Str(text) => Meaning::Value(Value::Text(text.value().into())),
        Lit::Char(_) => Meaning::Nothing("a JSON string stands in double quotes"),
        Lit::Byte(_) | Lit::ByteStr(_) | Lit::CStr(_) => {
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

/// The integer with these digits.
fn number(digits: &str, negative: bool) -> Meaning {
    let short = digits.parse().ok().and_then(|value| short_integer(value, negative));
    short.map_or_else(|| long_integer(digits, negative), |number| Meaning::Value(Value::Number(number)))
}

/// The number that JSON readers take an integer for, if they have room for it.
fn short_integer(value: u64, negative: bool) -> Option<Number> {
    match value {
        value if !negative => Some(Number::Unsigned(value)),
        // Integers have one zero: readers of JSON take `-0` for a float.
        0 => Some(Number::Float(-0.0)),
        value => 0_i64.checked_sub_unsigned(value).map(Number::Signed),
    }
}

fn long_integer(digits: &str, negative: bool) -> Meaning {
    match float(digits, negative) {
        Meaning::Value(nearest) => {
            let sign = if negative { "-" } else { "" };
            Meaning::LongInteger(nearest, format!("{sign}{digits}"))
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
    use super::{Meaning, Number, Value, meaning, text};

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
    fn a_number_with_the_suffix_of_a_type_is_that_number() {
        for (spelling, value) in
            [("1u8", 1), ("1_usize", 1), ("0xffu16", 255), ("0b1i8", 1), ("300i128", 300)]
        {
            assert_eq!(number(spelling, false), Some(Number::Unsigned(value)), "{spelling}");
        }
        for (spelling, value) in [("1.5f32", 1.5), ("1e3f64", 1e3), ("1f64", 1.0), ("1_f32", 1.0)] {
            assert_eq!(number(spelling, false), Some(Number::Float(value)), "{spelling}");
        }
        assert_eq!(number("1i32", true), Some(Number::Signed(-1)));
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
        for spelling in [
            "1potato",
            "1.5u8",
            "1.5potato",
            "\"x\"u8",
            "1e999",
            "1e999f64",
            "'c'",
            "b'c'",
            "b\"x\"",
            "c\"x\"",
        ] {
            let meaning = meaning(&spelling.parse().unwrap(), false);
            assert!(matches!(meaning, Meaning::Nothing(_)), "{spelling}");
        }
        assert!(matches!(meaning(&"\"x\"".parse().unwrap(), true), Meaning::Nothing(_)));
    }

    /// Holds what is read to what rustc makes of the same literals.
    macro_rules! as_rustc {
        ($($literal:literal)*) => { $( assert_eq!(text(&stringify!($literal).parse().unwrap()).as_deref(), Some($literal)); )* };
    }

    #[test]
    fn texts_are_what_rustc_reads() {
        as_rustc! {
            "" "plain" "\n\r\t\0\\\"\'" "\x00\x7f\x41b" "\u{e9}\u{1F_600}\u{0}x" "\\n" "\\\\" "a\\"
            "é\u{301}é" "one \
               line" "kept
            break" r"raw \n" r#"a "quoted" word"# r##"#"#"## r#"""# "#\"#" "r#"
        }
    }

    #[test]
    fn nothing_else_is_a_text() {
        for spelling in ["b\"x\"", "br\"x\"", "c\"x\"", "'x'", "b'x'", "1", "0.5", "\"x\"potato"] {
            assert_eq!(text(&spelling.parse().unwrap()), None, "{spelling}");
        }
    }
}
