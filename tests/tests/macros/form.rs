//! The form of a body is kept: what is absent stays absent, what is `null` stays `null`, and numbers stay as they
//! were written.

use qwen_request::{Message, qwen_request, try_qwen_request};
use serde_json::json;

#[test]
fn absent_stays_absent_and_null_stays_null() {
    let request = qwen_request! {
        "model": "qwen-plus",
        "messages": [{ "role": "user", "content": "Hello", "partial": null }],
        "top_k": null,
        "tools": null,
    };
    assert_eq!(request.top_k, None);
    assert_eq!(
        serde_json::to_value(&request).unwrap(),
        json!({
            "model": "qwen-plus",
            "messages": [{ "role": "user", "content": "Hello", "partial": null }],
            "top_k": null,
            "tools": null,
        })
    );
}

#[test]
fn an_integer_where_a_float_may_stand_is_written_as_an_integer() {
    let request = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        temperature: 1,
        presence_penalty: -1,
        top_p: 1.0,
    };
    assert_eq!((request.temperature, request.presence_penalty), (Some(1.0), Some(-1.0)));
    assert_eq!(
        serde_json::to_string(&request).unwrap(),
        r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hello"}],"temperature":1,"top_p":1.0,"presence_penalty":-1}"#
    );
}

#[test]
fn the_spelling_of_a_body_does_not_matter() {
    let request = qwen_request! { model: "qwen-plus", messages: [user("Hello")], parallel_tool_calls: true };
    assert_eq!(
        request,
        qwen_request!({ "model": "qwen-plus", "messages": [user("Hello")], "parallel_tool_calls": true })
    );
    assert_eq!(
        request,
        qwen_request!(ChatRequest {
            // Comments and trailing commas are welcome.
            model: "qwen-plus",
            messages: [{ role: "user", content: "Hello", },],
            parallel_tool_calls: (true),
        },)
    );
}

#[test]
fn a_string_is_what_rust_reads() {
    let request = qwen_request! {
        model: "qwen-plus",
        messages: [user("a/b \u{e9} \u{1f600} \u{8}\u{c}"), user(r#"raw "quotes""#)],
    };
    assert_eq!(request.messages[..], [Message::user("a/b é 😀 \u{8}\u{c}"), Message::user("raw \"quotes\"")]);
}

#[test]
fn a_word_that_the_table_lacks_is_sent_as_it_is() {
    let request =
        qwen_request! { model: "qwen-plus", messages: [user("Hello")], reasoning_effort: "perhaps" };
    assert_eq!(serde_json::to_value(&request).unwrap()["reasoning_effort"], "perhaps");
}

#[test]
fn members_of_extra_body_are_members_of_the_body() {
    let threshold = 0.5;
    let request = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        extra_body: {
            enable_search: true,
            brand_new: { "levels": [1, 2.0, null], threshold: threshold },
        },
    };
    assert_eq!(request.enable_search, Some(true));
    assert_eq!(
        serde_json::to_value(&request).unwrap()["brand_new"],
        json!({ "levels": [1, 2.0, null], "threshold": 0.5 })
    );
}

#[test]
fn debug_shows_the_members_that_are_there() {
    let request = qwen_request! { model: "qwen-plus", messages: [user("Hello")], top_p: 0.5 };
    assert_eq!(
        format!("{request:?}"),
        "Checked(ChatRequest { model: \"qwen-plus\", messages: [Message { role: User, content: Some(Text(\"Hello\")) }], \
         top_p: Some(0.5) })"
    );
}

#[test]
fn an_edit_keeps_what_the_call_said() {
    let request = qwen_request! {
        #![allow(temperature_range)]
        model: "my-finetune" as "qwen3-32b",
        messages: [user("Hello")],
        stream: true,
        temperature: 2.5,
    };
    let hotter = request.edit(|request| request.temperature = Some(3.0)).unwrap();
    assert_eq!(hotter.temperature, Some(3.0));
    // The stand-in thinks unless told not to, and only while it streams.
    let invalid = hotter.edit(|request| request.stream = None).unwrap_err();
    assert_eq!(invalid.findings()[0].rule(), "thinking_needs_stream");
}

#[test]
fn a_broken_edit_is_refused_by_the_rules_that_are_on() {
    let request = try_qwen_request! {
        #![allow(temperature_range)]
        model: "qwen-plus",
        messages: [user("Hello")],
        temperature: 2.5,
    };
    let invalid = request.unwrap().edit(|request| request.top_p = Some(1.5)).unwrap_err();
    let rules: Vec<&str> = invalid.findings().iter().map(qwen_request::InvalidFinding::rule).collect();
    assert_eq!(rules, ["top_p_range"]);
}
