//! Errors of realtime sessions find their entries, and tell of which event they are.

use std::fs;

use qwen_request::{
    ApiError, Error,
    error::Retry,
    realtime::close_error,
    reply::{RealtimeEvent, read},
};
use serde_json::{Value, json};

fn error(told: &Value) -> ApiError {
    let frame = json!({ "event_id": "event_1", "type": "error", "error": told }).to_string();
    match read::<RealtimeEvent>(200, frame.as_bytes()) {
        Err(Error::Api(error)) => error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_message_finds_its_entry() {
    for (message, entry) in [
        ("Invalid modalities: ['audio']. Supported combinations are: ['text'] and ['audio', 'text'].", "W70"),
        ("Cannot create response while another response is in progress.", "W71"),
        ("Conversation already has an active response", "W71"),
        ("Conversation has none active response", "W72"),
        ("Error committing input audio buffer: buffer too small, or have no audio.", "W73"),
        ("Error append image before append audio.", "W74"),
        ("Voice 'Xena' is not supported.", "W75"),
        ("Response timeout.", "E246b"),
        ("Internal service error: null", "W77"),
        ("Your session was closed because no response was generated for 300 seconds.", "W78"),
        ("Session update error: session already started or finished or failed.", "W79"),
        ("Invalid value: 'whisper-1xx'. Supported values are: 'whisper-1'.", "W17"),
    ] {
        // With and without type, code and parameter: all of them are met.
        for told in [
            json!({ "type": "invalid_request_error", "code": "invalid_value", "message": message, "param": "session.voice" }),
            json!({ "type": "invalid_request_error", "message": message }),
            json!({ "code": "invalid_value", "message": message }),
            json!({ "message": message }),
        ] {
            let error = error(&told);
            assert_eq!(error.entry().map(|entry| entry.id), Some(entry), "{message}");
            assert_eq!(error.message(), message);
        }
    }
    let coded = error(&json!({ "code": "cannot_update_voice", "message": "words that nobody has quoted" }));
    assert_eq!(coded.entry().map(|entry| entry.id), Some("W80"));
}

#[test]
fn errors_of_the_pages_find_their_entries() {
    let entries: Vec<_> = fs::read_to_string("fixtures/replies/realtime.jsonl")
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .filter(|row| row["body"]["type"] == "error")
        .map(|row| error(&row["body"]["error"]).entry().map(|entry| entry.id))
        .collect();
    assert_eq!(entries, ["W70", "W71", "W79", "W77", "W73", "W72", "W17"].map(Some));
}

#[test]
fn an_error_tells_the_parameter_and_the_event_of_the_client() {
    let error = error(&json!({
        "type": "invalid_request_error",
        "code": "invalid_value",
        "message": "Invalid value: 'whisper-1xx'. Supported values are: 'whisper-1'.",
        "param": "session.input_audio_transcription.model",
        "event_id": "event_c1",
    }));
    assert_eq!(error.param(), Some("session.input_audio_transcription.model"));
    assert_eq!(
        (error.capture("value"), error.capture("allowed")),
        (Some("whisper-1xx"), Some("'whisper-1'"))
    );
    let told = RealtimeEvent::of_error(&error).unwrap().error.unwrap();
    assert_eq!(told.event_id.as_deref(), Some("event_c1"));
    assert!(!told.ends_session());
}

#[test]
fn a_fault_of_the_service_ends_the_session_and_may_pass() {
    let error = error(
        &json!({ "type": "server_error", "code": "InternalError", "message": "Internal service error: null" }),
    );
    assert_eq!(error.retry(), Retry::Backoff);
    assert!(RealtimeEvent::of_error(&error).unwrap().error.unwrap().ends_session());
    let other = ApiError::from_response(400, br#"{"code":"InvalidParameter","message":"no"}"#);
    assert!(RealtimeEvent::of_error(&other).is_none());
}

#[test]
fn a_transcription_that_failed_is_no_error_of_the_session() {
    let frame = json!({
        "type": "conversation.item.input_audio_transcription.failed",
        "item_id": "item_1",
        "error": { "code": "transcription_failed", "message": "no speech" },
    });
    let event: RealtimeEvent = read(200, frame.to_string().as_bytes()).unwrap();
    assert_eq!(event.error.unwrap().message.as_deref(), Some("no speech"));
}

#[test]
fn close_codes_become_errors() {
    assert!(close_error(1000, "bye").is_none());
    let unknown = close_error(1007, "Model not found").unwrap();
    assert!(unknown.entry().is_some_and(|entry| entry.pattern == "Model not found"), "{unknown:?}");
    let fault = close_error(1011, "Internal service error: null").unwrap();
    assert_eq!((fault.status(), fault.entry().map(|entry| entry.id)), (500, Some("W77")));
    for (code, status) in
        [(1001, 500), (1002, 400), (1003, 400), (1006, 500), (1008, 400), (1010, 400), (1012, 500)]
    {
        let error = close_error(code, "").unwrap();
        let retry = if status == 400 { Retry::AfterFix } else { Retry::Backoff };
        assert_eq!((error.status(), error.retry()), (status, retry), "{code}");
    }
}
