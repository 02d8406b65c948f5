//! Messages that the service's page of errors lacks, or has in other words.

use qwen_request::error::{ApiError, Retry};
use serde_json::json;

/// The answer of the OpenAI mode, as its model server writes it.
fn answer(message: &str) -> ApiError {
    let error = json!({
        "message": message, "type": "invalid_request_error", "param": null, "code": "invalid_parameter_error",
    });
    let body = json!({ "error": error, "request_id": "r-1" });
    ApiError::from_response(400, body.to_string().as_bytes())
}

fn id(error: &ApiError) -> Option<&'static str> {
    error.entry().map(|entry| entry.id)
}

#[test]
fn places_of_the_dashscope_gateway_become_pointers() {
    let head = "<400> InternalError.Algo.InvalidParameter:";
    for (message, entry, pointer) in [
        ("Input should be 'Ethan': parameters.audio.voice", Some("E046"), "/parameters/audio/voice"),
        (
            "Input should be 'Cherry' or 'Jada': parameters.audio.voice",
            Some("E046"),
            "/parameters/audio/voice",
        ),
        (
            "Input should be a valid number, unable to parse string as a number: parameters.top_p",
            Some("W24"),
            "/parameters/top_p",
        ),
        ("Input should be a valid list: input.messages", Some("W24"), "/input/messages"),
        (
            "Input should be a valid string: input.messages.0.content.str",
            Some("W24"),
            "/input/messages/0/content/str",
        ),
        ("Input should be greater than or equal to 1: parameters.n.", Some("W24"), "/parameters/n"),
        // Rules that no entry is written for name their place, too.
        ("List should have at most 25 items: input.contents", None, "/input/contents"),
        (
            "batch size is invalid, it should not be larger than 25.: payload.input.contents",
            Some("E036"),
            "/payload/input/contents",
        ),
    ] {
        for message in [format!("{head} {message}"), message.to_owned()] {
            let error = answer(&message);
            assert_eq!((id(&error), error.pointer().as_deref()), (entry, Some(pointer)), "{message}");
        }
    }
    for message in ["Input should be a valid number", "see: help.aliyun.com", "a: b", "nothing: input."] {
        assert_eq!(id(&answer(message)), None, "{message}");
    }
    assert_eq!(answer("see: help.aliyun.com").pointer(), None);
}

#[test]
fn what_users_met_has_entries() {
    for (message, entry) in [
        ("'reasoning_effort' and 'thinking_budget' cannot be set simultaneously", "W19"),
        ("'reasoning_effort' must be 'none' when 'enable_thinking' is false", "W20"),
        ("This model only supports incremental_output set to True.", "E007"),
        (
            "The provided messages input is invalid. The error info is [Unexpected item type in content.].",
            "E020",
        ),
        ("The provided messages input is invalid. The error info is [Something else.].", "W21"),
        ("The content field's type should be `str` in messages.", "E020"),
        ("[cosyvoice:]Engine return error code: 418", "E091"),
        ("[tts:]Engine return error code: 418", "E091"),
        ("[qwen-tts:]Engine return error code: 411", "E286"),
    ] {
        for message in [message.to_owned(), format!("<400> InternalError.Algo.InvalidParameter: {message}")] {
            let error = answer(&message);
            assert_eq!((id(&error), error.retry()), (Some(entry), Retry::AfterFix), "{message}");
        }
    }
}

#[test]
fn roles_of_a_chat_are_not_those_of_a_translation() {
    let roles = r#"["user", "assistant", "system", "function", "plugin", "tool"]"#;
    let last = r#"["user", "function", "tool"]"#;
    let both = format!("Role must be in {roles} and the role in last message must be in {last}");
    assert_eq!(id(&answer(&both)), Some("W22"));
    assert_eq!(id(&answer(&format!("<400> InternalError.Algo.InvalidParameter: {both}"))), Some("W22"));
    assert_eq!(id(&answer(&format!("Role must be in {roles}"))), Some("W23"));
    assert_eq!(id(&answer("Role must be in [user, assistant]")), Some("E238"));
    assert_eq!(id(&answer(r#"Role must be in ["user", "assistant"]"#)), Some("E238"));
}

#[test]
fn a_model_server_that_refuses_is_told_from_one_that_fails() {
    let message = |status: u16, detail: &str| {
        answer(&format!(
            "<{status}> InternalError.Algo: An error occurred in model serving, error message is: [{detail}]"
        ))
    };
    for (error, entry, retry) in [
        (message(400, "Invalid request parameters."), "W28", Retry::AfterFix),
        (message(400, "Unknown argument."), "W28", Retry::AfterFix),
        (message(500, "Request processing has failed."), "E235", Retry::Backoff),
    ] {
        assert_eq!((id(&error), error.retry()), (Some(entry), retry), "{error}");
    }
}

#[test]
fn a_gateway_s_own_sentence_is_not_the_key_s_fault() {
    assert_eq!(id(&answer("Model qwen3.7-max is not supported for format oa-compat")), None);
    assert_eq!(id(&answer("model `qwen3-max` is not supported in this region")), None);
    assert_eq!(id(&answer("model `qwen3-max` is not supported.")), Some("W18"));
}

#[test]
fn a_message_that_was_cut_is_found_by_its_beginning() {
    let whole = "Access denied, please make sure your account is in good standing.";
    let cut = |length: usize| ApiError::from_response(400, whole.get(..length).unwrap().as_bytes());
    assert_eq!(id(&cut(30)), Some("E107"));
    assert_eq!(id(&cut(29)), None);
    // The reason of a closed socket has 123 bytes.
    let long = "Request rate increased too quickly. To ensure system stability, please adjust your client logic to scale requests more smoothly over time.";
    assert_eq!(id(&answer(&long[..123])), Some("E214"));
    assert_eq!(id(&answer(&format!("<429> InternalError.Algo: {}...", &long[..60]))), Some("E214"));
    // Several begin so, or something else follows.
    assert_eq!(id(&answer("An internal error has occured during ")), None);
    assert_eq!(id(&answer("Access denied, please make sure you pay")), None);
    let captured = answer("The model qwen3-max does not support enable_thi");
    assert_eq!((id(&captured), captured.capture("model")), (Some("E105"), Some("qwen3-max")));
}
