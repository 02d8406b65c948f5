//! Numbers of every type that fits.

use std::num::{NonZeroI64, NonZeroU8, NonZeroU32, NonZeroUsize};

use qwen_request::{VocabularyWord, qwen_request, try_qwen_request};

use super::each_is;

#[test]
fn a_float_is_made_of_what_fits_into_it() {
    let (float, half) = (0.5_f64, 0.7_f32);
    each_is! { temperature = "0.5": float, &float, float.min(1.0), "0.5".parse().unwrap(), Some(0.5).unwrap_or_default() }
    each_is! { temperature = "0.7": half, &half, f64::from(7_u8) / 10.0 }
    let (byte, short, int, word) = (1_u8, 1_i16, 1_i32, 1_u32);
    each_is! { temperature = "1.0": byte, short, int, word, &byte, &int }
    let unsaid = 1;
    each_is! { temperature = "1.0": unsaid }
}

#[test]
fn an_integer_is_made_of_any_whose_value_fits() {
    let texts = ["a"; 7];
    each_is! {
        max_tokens = "7":
        7_u8, 7_u16, 7_u32, 7_u64, 7_u128, 7_usize, 7_i8, 7_i16, 7_i32, 7_i64, 7_i128, 7_isize,
        texts.len(), &texts.len(), "7".parse().unwrap(), NonZeroU32::new(7).unwrap(), NonZeroUsize::new(7).unwrap(),
        NonZeroI64::new(7).unwrap(), &NonZeroU8::new(7).unwrap(),
    }
    each_is! { seed = "7": 7_u8, 7_u64, 7_usize, 7_i64, texts.len(), NonZeroI64::new(7).unwrap() }
    let unsaid = 2_147_483_647;
    each_is! { seed = "2147483647": unsaid }
}

#[test]
fn an_integer_that_does_not_fit_is_found_at_its_place() {
    let fits = u64::from(u32::MAX);
    for (limit, found) in [(u64::MAX, "18446744073709551615"), (fits + 1, "4294967296")] {
        let invalid = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], max_tokens: limit };
        let invalid = invalid.unwrap_err();
        let [finding] = invalid.findings() else { panic!("{invalid}") };
        assert_eq!(finding.path(), "max_tokens");
        assert!(finding.message().contains(found), "{finding}");
    }
    let negative: i32 = -1;
    let invalid = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], max_tokens: negative };
    assert!(invalid.unwrap_err().to_string().contains("-1"));
    let large = u64::MAX;
    let invalid = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], seed: large };
    assert_eq!(invalid.unwrap_err().findings()[0].path(), "seed");
}

#[test]
fn what_does_not_fit_is_found_inside_and_behind_splices() {
    let (many, history) = (u64::MAX, vec![qwen_request::Message::user("Hello")]);
    let invalid = try_qwen_request! {
        model: "qwen3-vl-plus",
        messages: [
            ..history,
            user([{ type: "image_url", image_url: { url: "https://example.com/1.png" }, max_pixels: many }, text("?")]),
        ],
        extra_body: { mine: 1 },
    };
    assert_eq!(invalid.unwrap_err().findings()[0].path(), "messages[1].content[0].max_pixels");
}

#[test]
fn a_required_integer_that_does_not_fit_is_refused_too() {
    let weight = u64::MAX;
    let request = try_qwen_request!(VocabularyRequest {
        model: "speech-biasing",
        input: {
            action: "create_vocabulary",
            target_model: "paraformer-realtime-v2",
            prefix: "mine",
            vocabulary: [{ text: "Qwen", weight: weight }],
        },
    });
    assert!(request.is_err());
    assert_eq!(VocabularyWord::new("Qwen", 4_u32).weight, 4);
}

#[test]
fn a_boolean_may_be_borrowed() {
    let flag = true;
    each_is! { stream = "true": flag, &flag, !!flag, "true".parse().unwrap() }
}

#[test]
fn the_other_macro_takes_what_fits_whatever_its_value() {
    // No rule reads it.
    let (short, int, long) = (1_u16, 1_u32, 1_i64);
    let request = qwen_request! {
        model: "qwen3-vl-plus",
        messages: [user([
            { type: "image_url", image_url: { url: "https://example.com/1.png" } },
            text("?"),
        ])],
        extra_body: { short: short, int: &int, long: long },
    };
    assert!(request.to_json().unwrap().ends_with(r#""short":1,"int":1,"long":1}"#));
}
