//! Members that may be left out: `key?: option`.

use qwen_request::{ChatRequest, Checked, InvalidRequest, StreamOptions, try_qwen_request};
use serde_json::json;

/// The JSON behind the messages, for each way to write an option.
macro_rules! each_is {
    ($key:ident = $json:literal: $($option:expr),* $(,)?) => { $({
        let request = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], stream: true, $key?: $option };
        let json = request.unwrap().to_json().unwrap();
        assert!(json.ends_with(concat!("\"stream\":true", $json, "}")), "{}: {json}", stringify!($option));
    })* };
}

#[test]
fn an_option_may_be_borrowed_and_hold_what_a_member_takes() {
    let (some, none) = (Some(0.5), None::<f64>);
    each_is! { temperature = ",\"temperature\":0.5": some, &some, some.as_ref(), Some(0.5_f32), "0.5".parse().ok(), Some(&0.5) }
    each_is! { temperature = "": none, &none, none.as_ref(), None, None::<f32>, None::<u8>, "x".parse().ok() }
    let (limit, tokens) = (Some(7_usize), vec!["a"; 7]);
    each_is! { max_tokens = ",\"max_tokens\":7": limit, &limit, limit.as_ref(), Some(7_u32), Some(7), Some(tokens.len()), "7".parse().ok() }
    let (text, flag) = (Some(String::from("x")), Some(true));
    each_is! { stop = ",\"stop\":\"x\"": text.clone(), &text, text.as_ref(), text.as_deref(), Some("x") }
    each_is! { enable_search = ",\"enable_search\":true": flag, &flag, flag.as_ref() }
    let stops = Some(vec!["x"]);
    each_is! { stop = ",\"stop\":[\"x\"]": stops.clone(), stops.as_ref(), stops.as_deref(), &stops, Some(["x"]) }
    let options = Some(StreamOptions { include_usage: Some(true), ..StreamOptions::default() });
    each_is! {
        stream_options = ",\"stream_options\":{\"include_usage\":true}":
        options.clone(), &options, options.as_ref(), Some(json!({ "include_usage": true })),
    }
}

#[test]
fn what_does_not_fit_is_found() {
    fn request(limit: Option<u64>) -> Result<Checked<ChatRequest>, InvalidRequest> {
        try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], max_tokens?: limit }
    }
    assert_eq!(request(Some(7)).unwrap().max_tokens, Some(7));
    assert_eq!(request(None).unwrap().max_tokens, None);
    assert_eq!(request(Some(u64::MAX)).unwrap_err().findings()[0].path(), "max_tokens");
}
