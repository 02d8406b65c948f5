//! What goes wrong in other clients of the service, and the tests that hold this one to better.
//!
//! The table names them, the tests below it add what no other file is about: requests that lose something on their way.

use std::{fs, path::Path};

use qwen_request::{
    ChatRequest, Checker, Content, Endpoint, GenerationRequest, InvalidFinding, InvalidRequest, Message,
    check_json, qwen_request,
};
use serde_json::Value;

/// What fails elsewhere, and the tests of it.
const TABLE: [(&str, &[&str]); 28] = [
    // Replies.
    (
        "a finish reason, a role, a class of service that is new, empty or null; a member that is missing",
        &[
            "what_nobody_foresaw_is_kept",
            "null_and_absent_read_alike",
            "an_answer_that_is_cut_is_not_complete",
        ],
    ),
    ("`choices` that are null, or empty beside a usage", &["an_answer_without_choices_is_none"]),
    ("an error or a page under HTTP 200", &["an_error_under_http_200_is_an_error"]),
    (
        "details of the usage that are new, texts for numbers, another order",
        &[
            "what_nobody_foresaw_is_kept",
            "numbers_and_texts_may_stand_for_each_other",
            "members_come_in_any_order",
        ],
    ),
    (
        "an answer that the time limit cut",
        &["a_partial_answer_is_not_complete", "both_forms_of_a_generation_can_be_partial"],
    ),
    // Streams.
    (
        "a stream without its last mark, or without a finish reason",
        &[
            "a_chat_stream_that_breaks_off_says_so",
            "a_generation_stream_that_breaks_off_says_so",
            "a_stream_that_breaks_off_in_an_event_keeps_what_came_of_it",
            "a_stream_without_its_last_mark_says_so",
        ],
    ),
    (
        "an error in the middle of a stream",
        &["an_error_among_the_data_ends_the_stream", "an_error_in_the_stream_is_the_refusal_that_it_is"],
    ),
    (
        "`event: error` with a blank, and the status in a comment",
        &["an_error_frame_ends_the_stream_with_its_own_status", "an_error_frame_may_spread_its_data"],
    ),
    (
        "a line that the network cuts in two",
        &["chat_streams_do_not_depend_on_cuts", "generation_streams_do_not_depend_on_cuts"],
    ),
    ("CRLF", &["lines_end_in_any_of_three_ways"]),
    ("several `data` lines", &["data_may_be_spread_over_lines"]),
    ("a byte order mark, comments", &["what_is_no_data_is_passed_over"]),
    ("a last event without its blank line", &["the_last_event_needs_no_blank_line"]),
    (
        "the body of a streaming call that failed",
        &[
            "a_body_that_is_an_error_instead_of_a_stream_is_one",
            "a_throttled_stream_keeps_its_body",
            "refusals_in_streams_have_the_id_of_the_head",
        ],
    ),
    (
        "output that repeats itself",
        &["translation_models_repeat_everything_in_each_chunk", "cumulative_generations_are_not_repeated"],
    ),
    // Tool calls in streams.
    (
        "pieces of a call with an empty id, no name, null arguments, or all of them again",
        &["later_pieces_of_a_call_lack_what_the_first_has", "id_and_name_may_come_late"],
    ),
    (
        "an index out of order, used twice, or missing",
        &[
            "calls_are_put_in_order_however_they_come",
            "an_index_that_is_used_twice_does_not_mix_calls",
            "calls_without_an_index_are_told_apart_by_id_and_order",
            "recorded_calls_are_joined",
        ],
    ),
    ("several choices", &["choices_are_not_mixed"]),
    (
        "arguments that are no JSON, or null",
        &[
            "arguments_of_a_call_are_read_on_demand",
            "arguments_that_are_wrong_go_back_as_they_came",
            "the_finished_message_goes_into_the_next_request",
            "a_message_goes_back_without_nulls",
        ],
    ),
    // Errors.
    ("the flat body or the nested one alone", &["both_envelopes_are_read", "openai_envelope"]),
    (
        "a message, a code, an id that is not shown or not kept; the text `None`",
        &[
            "people_read_what_why_how_and_the_id_last",
            "code_message_and_request_id_are_read",
            "absent_members_stay_absent",
            "errors_print_bytes_as_text",
        ],
    ),
    (
        "throttling and bills that look like each other",
        &["throttling_that_speaks_of_billing_is_throttling", "bills_under_429_are_bills"],
    ),
    ("input that is too long", &["agents_learn_that_the_input_is_too_long_or_refused"]),
    ("a key of another region", &["a_key_of_another_region_is_thought_of"]),
    // Requests.
    ("thinking in a DashScope stream", &["thinking_in_a_dashscope_stream_needs_both_parameters"]),
    ("`NaN` in JSON", &["a_number_that_json_lacks_is_refused", "a_float_that_json_lacks_is_not_written"]),
    (
        "what is dropped or sent bare",
        &["what_is_said_is_sent", "a_stream_asks_for_events", "sound_is_not_sent_as_bare_base64"],
    ),
    (
        "lists of models and parameters that end today",
        &["what_is_new_is_let_through", "of_a_brand_new_model_nothing_is_known"],
    ),
];

#[test]
fn every_test_of_the_table_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = fs::read_to_string(root.join("../runtime/src/wire/tests.rs")).unwrap();
    let mut folders = vec![root.join("tests")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                sources += &fs::read_to_string(path).unwrap();
            }
        }
    }
    for (what, tests) in TABLE {
        assert!(!tests.is_empty(), "{what}");
        for test in tests {
            assert!(sources.contains(&format!("#[test]\nfn {test}()")), "{what}: there is no test `{test}`");
        }
    }
}

#[test]
fn thinking_in_a_dashscope_stream_needs_both_parameters() {
    let body = |parameters: &str| {
        format!(
            r#"{{"model":"qwen-plus","input":{{"messages":[{{"role":"user","content":"Hi"}}]}},
            "parameters":{{"enable_thinking":true{parameters}}}}}"#
        )
    };
    let rules = |parameters: &str| -> Vec<&str> {
        let checker = Checker::<GenerationRequest>::new().streaming(true);
        match checker.check_json(&body(parameters)) {
            Ok(_) => Vec::new(),
            Err(invalid) => invalid.findings().iter().map(InvalidFinding::rule).collect(),
        }
    };
    assert_eq!(rules(r#","incremental_output":true,"result_format":"message""#), [""; 0]);
    assert_eq!(
        rules(r#","incremental_output":false,"result_format":"text""#),
        ["incremental_output_while_thinking", "result_format_while_thinking"]
    );
    assert!(!rules("").is_empty());
}

#[test]
fn a_number_that_json_lacks_is_refused() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let request = ChatRequest {
            model: "qwen-plus".into(),
            messages: vec![Message::user("Hi")].into(),
            temperature: Some(number),
            ..ChatRequest::default()
        };
        let invalid: InvalidRequest = request.check().unwrap_err();
        assert!(invalid.to_string().contains("JSON has no number"), "{invalid}");
    }
}

#[test]
fn what_is_said_is_sent() {
    let endpoint = Endpoint::custom("https://example.com", "sk-1");
    let chat = qwen_request! {
        model: "qwen-plus", messages: [user("Hi")], stream: true, enable_search: false, n: 1, top_k: null,
    };
    let http = chat.to_http(&endpoint).unwrap();
    let body: Value = serde_json::from_slice(http.body()).unwrap();
    assert_eq!(
        (&body["stream"], &body["enable_search"], &body["n"]),
        (&true.into(), &false.into(), &1.into())
    );
    assert_eq!(body.get("top_k"), Some(&Value::Null));
    assert_eq!(http.headers()["accept"], "text/event-stream");

    let generation = qwen_request!(GenerationRequest {
        model: "qwen-plus", input: { messages: [user("Hi")] }, stream: true,
        parameters: { result_format: "message", enable_search: false },
    });
    let http = generation.to_http(&endpoint).unwrap();
    let body: Value = serde_json::from_slice(http.body()).unwrap();
    assert_eq!(http.headers()["x-dashscope-sse"], "enable");
    assert_eq!(body["parameters"]["enable_search"], false);
    assert!(body.get("stream").is_none(), "the header says it");
}

#[test]
fn sound_is_not_sent_as_bare_base64() {
    let body = |data: &str| {
        format!(
            r#"{{"model":"qwen3-omni-flash","stream":true,"messages":[{{"role":"user","content":[
            {{"type":"input_audio","input_audio":{{"data":"{data}","format":"mp3"}}}},{{"type":"text","text":"Hi"}}]}}]}}"#
        )
    };
    let invalid = check_json::<ChatRequest>(&body("SUQzBAAAAAAAI1RTU0U=")).unwrap_err();
    let [finding] = invalid.findings() else { panic!("{invalid}") };
    assert_eq!(finding.path(), "messages[0].content[0].input_audio.data");
    assert!(check_json::<ChatRequest>(&body("data:;base64,SUQzBAAAAAAAI1RTU0U=")).is_ok());
    assert!(check_json::<ChatRequest>(&body("https://example.com/a.mp3")).is_ok());
}

#[test]
fn what_is_new_is_let_through() {
    let body =
        r#"{"model":"qwen9-plus","messages":[{"role":"user","content":"Hi"}],"new_parameter":{"a":[1]}}"#;
    let request = check_json::<ChatRequest>(body).unwrap();
    assert_eq!(serde_json::to_string(&request).unwrap(), body.replace(' ', ""));
    assert!(matches!(&request.messages[0].content, Some(Content::Text(text)) if text == "Hi"));
}
