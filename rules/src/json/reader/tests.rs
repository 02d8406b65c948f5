use alloc::{string::String, vec::Vec};

use super::*;
use crate::json::{Fault, is_json};

#[test]
fn knows_json_from_what_is_not() {
    for json in [
        "null",
        " true ",
        "[]",
        "{}",
        "[ ]",
        "{ }",
        "[1,[2],{\"a\":[]}]",
        "\n{\"a\" : 1 , \"b\":\"\"}\t",
        "\"\"",
        "-0.5e3",
    ] {
        assert!(is_json(json), "{json}");
    }
    for json in [
        "",
        " ",
        "nul",
        "nulL",
        "truefalse",
        "[",
        "]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1}",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "{\"a\":1,}",
        "{,}",
        "{\"a\" 1}",
        "{1:1}",
        "'a'",
        "1 2",
        "01",
        "\u{feff}1",
        "//",
        "True",
    ] {
        assert!(!is_json(json), "{json}");
    }
}

#[test]
fn tells_a_text_that_was_cut_from_a_wrong_one() {
    let whole = r#"{"a": [1.5e2, true, null, "é\ud83d\ude42"], "b": {}}"#;
    for end in 0..whole.len() {
        let Some(part) = whole.get(..end) else { continue };
        let refusal = Reader::new(part).skip().unwrap_err();
        assert_eq!(refusal.fault(), Fault::Cut, "{part}: {refusal:?}");
    }
    for wrong in ["}", "[1 ", "{\"a\" ", "nux", "1.x", "[1x"] {
        let mut reader = Reader::new(wrong);
        let refusal = reader.skip().and_then(|()| reader.end()).unwrap_err();
        assert_eq!((refusal.fault() == Fault::Cut), matches!(wrong, "[1 " | "{\"a\" "), "{wrong}");
    }
}

#[test]
fn says_what_it_found_instead() {
    let refusal = |json: &str| Reader::new(json).unexpected("a list");
    assert_eq!(refusal(" 1.50").message(), "expected a list, found `1.5`");
    assert_eq!(refusal(" 1.50").place(), 1);
    assert_eq!(refusal("null").message(), "expected a list, found null");
    assert_eq!(refusal("{}").message(), "expected a list, found an object");
    assert_eq!(refusal("\"a\\\"b\"").message(), r#"expected a list, found the text "a\"b""#);
    let long: String = core::iter::once('"').chain("é".repeat(100).chars()).chain(['"']).collect();
    assert_eq!(
        refusal(&long).message(),
        alloc::format!("expected a list, found the text \"{}\"..", "é".repeat(40))
    );
    assert!(refusal("").fault() == Fault::Cut);
    assert!(refusal("tru").fault() == Fault::Cut);
    assert_eq!(refusal("?").message(), "expected a value");
}

#[test]
fn finds_the_member_that_is_expected() {
    let mut reader = Reader::new(r#"{"a":1,"a":2, "a":3,"a" :4,"\u0061":5,"ab":6,"a":7}"#);
    reader.enter_object().unwrap();
    let mut found = Vec::new();
    loop {
        let is_expected = reader.next_is(",\"a\":");
        if !is_expected {
            if !reader.next_member().unwrap() {
                break;
            }
            reader.name().unwrap();
        }
        found.push((is_expected, reader.number().unwrap()));
    }
    let expected = [true, true, false, false, false, false, true];
    let numbers = (1..).map(Number::Unsigned);
    assert_eq!(found, expected.into_iter().zip(numbers).collect::<Vec<_>>());
    reader.end().unwrap();
}

#[test]
fn has_a_limit_of_depth() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(is_json(&nested(DEPTH_LIMIT)));
    assert!(!is_json(&nested(DEPTH_LIMIT + 1)));
    assert!(!is_json(&"[".repeat(1_000_000)));
}
