//! What stands beside an event, and where it goes.

use qwen_request::{
    Checker, Delivery, Endpoint, Envelope, RealtimeRequest, RequestType, check_json, qwen_request, realtime,
    try_qwen_request,
};
use serde_json::{Value, json};

#[test]
fn the_model_is_part_of_the_address_and_not_of_the_event() {
    let event = qwen_request!(RealtimeRequest {
        model: "qwen3.5-omni-flash-realtime",
        type: "session.update",
        event_id: "event_1",
        session: { voice: "Tina", temperature: 0.5 },
    });
    let frame: Value = serde_json::from_str(&event.to_json().unwrap()).unwrap();
    assert_eq!(
        frame,
        json!({ "type": "session.update", "event_id": "event_1", "session": { "voice": "Tina", "temperature": 0.5 } })
    );
    let endpoint = Endpoint::custom("http://localhost:80", "sk-key");
    assert_eq!(
        realtime::url(&endpoint, event.model.as_deref().unwrap()),
        "ws://localhost:80/api-ws/v1/realtime?model=qwen3.5-omni-flash-realtime"
    );
    assert!(event.to_http(&endpoint).is_err());
    assert_eq!(<RealtimeRequest as qwen_request::ApiRequest>::DELIVERY, Delivery::Socket);
}

#[test]
fn an_envelope_keeps_the_model() {
    let event = qwen_request!(RealtimeRequest { model: "qwen3-asr-flash-realtime", type: "session.finish" });
    let stored = serde_json::to_value(Envelope(event.clone().into_inner())).unwrap();
    assert_eq!(stored, json!({ "model": "qwen3-asr-flash-realtime", "body": { "type": "session.finish" } }));
    let Envelope(read) = serde_json::from_value::<Envelope<RealtimeRequest>>(stored).unwrap();
    assert_eq!(read.check().unwrap(), event);
}

#[test]
fn the_rules_of_the_model_are_applied_through_each_door() {
    let model = String::from("qwen3.8-omni-flash-realtime");
    let found = try_qwen_request!(RealtimeRequest {
        model: model.clone(),
        type: "session.update",
        session: { max_tokens: 65537 },
    })
    .unwrap_err();
    assert_eq!(found.findings()[0].rule(), "realtime_max_tokens");

    let frame = r#"{"type":"session.update","session":{"max_tokens":65537}}"#;
    assert!(check_json::<RealtimeRequest>(frame).is_ok(), "nobody knows the model");
    let checker = Checker::<RealtimeRequest>::new().model_as(model.clone());
    assert_eq!(checker.check_json(frame).unwrap_err().findings()[0].rule(), "realtime_max_tokens");

    let mut event = check_json::<RealtimeRequest>(frame).unwrap().into_inner();
    event.model = Some(model.into());
    assert_eq!(event.check().unwrap_err().findings()[0].rule(), "realtime_max_tokens");
}

#[test]
fn a_model_in_the_text_of_an_event_is_none_of_its_members() {
    let frame = r#"{"model":"qwen3-asr-flash-realtime","type":"session.finish"}"#;
    let strict = Checker::<RealtimeRequest>::new().unknown_parameters(false);
    let found = strict.check_json(frame).unwrap_err();
    assert_eq!((found.findings()[0].rule(), found.findings()[0].path()), ("unknown_parameter", "model"));
}

#[test]
fn an_address_tells_the_type_of_realtime_events() {
    let url = "wss://{WorkspaceId}.cn-beijing.maas.aliyuncs.com/api-ws/v1/realtime?model=qwen3.5-omni-flash-realtime";
    assert_eq!(RequestType::for_path("GET", url).map(RequestType::name), Some("RealtimeRequest"));
    assert_eq!(RequestType::for_path("POST", url), None);
}

#[test]
fn a_chat_model_has_no_realtime_sessions() {
    let found = Checker::<RealtimeRequest>::new()
        .check(RealtimeRequest { model: Some("qwen-plus".into()), ..RealtimeRequest::append_audio(b"") })
        .unwrap_err();
    assert_eq!(found.findings()[0].rule(), "wrong_endpoint");
}
