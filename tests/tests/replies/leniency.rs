//! What a reply may lack, repeat or spell otherwise, and what is no reply.

use qwen_request::reply::{ChatCompletion, Error, FinishReason, GenerationReply, TaskReply, read};

use crate::read::completion;

#[test]
fn what_nobody_foresaw_is_kept() {
    let completion = completion(
        r#"{"choices":[{"index":0,"message":{"role":"critic","mood":"fine","content":"Hi"},"finish_reason":"bored",
        "verdict":[1,2.5]}],"service_tier":"platinum","usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3,
        "karma_tokens":{"good":"7"}},"model":"qwen-9","id":"x","weather":null}"#,
    );
    assert_eq!(completion.finish_reason(), Some(&FinishReason::Other("bored".into())));
    assert!(completion.is_complete());
    let message = completion.message().unwrap();
    assert_eq!(message.role.as_ref().unwrap(), "critic");
    assert_eq!(message.extra.get("mood").unwrap().as_str(), "\"fine\"");
    assert_eq!(completion.service_tier.as_deref(), Some("platinum"));
    assert_eq!(
        completion.usage.as_ref().unwrap().extra.get("karma_tokens").unwrap().as_str(),
        r#"{"good":"7"}"#
    );
    assert_eq!(completion.extra.get("weather").unwrap().as_str(), "null");
}

#[test]
fn null_and_absent_read_alike() {
    for body in [
        r#"{"choices":[{"index":0,"message":null,"finish_reason":null}],"id":null,"model":null,"usage":null}"#,
        r#"{"choices":[{"message":{"role":null,"content":null,"tool_calls":null},"finish_reason":""}]}"#,
        r#"{"choices":[{"finish_reason":"tool_calls","message":{"tool_calls":[]}}],"usage":{}}"#,
    ] {
        let completion = completion(body);
        assert_eq!(completion.text(), "", "{body}");
        assert_eq!(completion.tool_calls(), [], "{body}");
    }
}

#[test]
fn a_byte_order_mark_may_stand_before_a_body() {
    let body = "\u{feff}{\"choices\":[{\"message\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}";
    assert_eq!(read::<ChatCompletion>(200, body.as_bytes()).unwrap().text(), "Hi");
    let task = "\u{feff} {\"output\":{\"task_id\":\"1\",\"task_status\":\"PENDING\"}}";
    assert!(read::<TaskReply>(200, task.as_bytes()).unwrap().output.task_status.is_pending());
    // One is enough, and inside it is no JSON.
    for body in ["\u{feff}\u{feff}{}", "{\u{feff}}"] {
        assert!(matches!(read::<ChatCompletion>(200, body.as_bytes()), Err(Error::Decode(_))), "{body:?}");
    }
}

#[test]
fn numbers_and_texts_may_stand_for_each_other() {
    let completion = completion(
        r#"{"id":1735120033,"created":"1735120033","model":"m","choices":[{}],"system_fingerprint":-0.5,
        "usage":{"prompt_tokens":"3019","completion_tokens":104,"total_tokens":"3123"}}"#,
    );
    assert_eq!((&*completion.id, completion.created), ("1735120033", Some(1_735_120_033)));
    assert_eq!(completion.usage.as_ref().unwrap().total_tokens, 3123);
    let error = read::<ChatCompletion>(200, br#"{"choices":[{}],"created":"yesterday"}"#).unwrap_err();
    assert!(error.to_string().contains("yesterday"), "{error}");
}

#[test]
fn an_error_under_http_200_is_an_error() {
    let refused = |body: &str| matches!(read::<ChatCompletion>(200, body.as_bytes()), Err(Error::Api(_)));
    assert!(refused(
        r#"{"error":{"message":"Range of top_p should be (0.0, 1.0]","code":"invalid_parameter_error"}}"#
    ));
    assert!(refused(r#"{"code":"InvalidParameter","message":"url error","request_id":"r"}"#));
    assert!(refused("<html><body>502 Bad Gateway</body></html>"));
    assert!(refused("\n <!DOCTYPE html>"));
    // With choices beside it, too.
    assert!(refused(r#"{"choices":[{"message":{"content":"Hi"}}],"error":{"message":"cut","code":"x"}}"#));
    let generation = br#"{"code":"InvalidApiKey","message":"Invalid API-key provided.","request_id":"r"}"#;
    assert!(matches!(read::<GenerationReply>(200, generation), Err(Error::Api(_))));
    assert!(matches!(read::<TaskReply>(200, generation), Err(Error::Api(_))));
    // What the SDKs print of a success is none.
    assert!(
        read::<GenerationReply>(200, br#"{"code":"","message":"","status_code":200,"output":{"text":"Hi"}}"#)
            .is_ok()
    );
}

#[test]
fn a_status_that_is_no_success_is_an_error_whatever_the_body() {
    for body in [&b""[..], b"{\"choices\":[]}", b"upstream connect error", b"\xff\xfe"] {
        let error = read::<ChatCompletion>(503, body).unwrap_err();
        let Error::Api(error) = error else { panic!("{error}") };
        assert_eq!(error.status(), 503);
    }
    assert!(read::<ChatCompletion>(299, br#"{"choices":[{}]}"#).is_ok());
    assert!(read::<ChatCompletion>(300, br#"{"choices":[{}]}"#).is_err());
}

#[test]
fn a_body_that_cannot_be_read_is_shown() {
    let body = br#"{"choices":[{"index":"first"}]}"#;
    let Err(Error::Decode(error)) = read::<ChatCompletion>(200, body) else { panic!() };
    assert_eq!((error.line(), error.column(), error.body()), (1, 22, &body[..]));
    let text = error.to_string();
    assert!(
        text.contains(r#"expected an integer that is not negative, found the text "first" at line 1"#)
            && text.contains(r#"{"choices""#),
        "{text}"
    );
    for cut in [&b""[..], b"{\"choices\":[", b"\xff", b"{\"choices\":[]} and more"] {
        assert!(matches!(read::<ChatCompletion>(200, cut), Err(Error::Decode(_))));
    }
}

#[test]
fn a_body_without_sense_is_no_panic_and_no_answer() {
    let deep = "[".repeat(100_000);
    assert!(matches!(read::<ChatCompletion>(200, deep.as_bytes()), Err(Error::Decode(_))));
    let deep = format!(r#"{{"new":{}}}"#, "[".repeat(100_000));
    assert!(matches!(read::<ChatCompletion>(200, deep.as_bytes()), Err(Error::Decode(_))));
}

#[test]
fn members_come_in_any_order() {
    let one = completion(
        r#"{"choices":[{"finish_reason":"stop","message":{"content":"Hi","role":"assistant"},"index":0}]}"#,
    );
    let other = completion(
        r#"{"choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}]}"#,
    );
    assert_eq!(one, other);
}
