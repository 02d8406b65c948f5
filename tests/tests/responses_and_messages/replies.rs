//! Replies lose nothing.

use std::fs;

use qwen_request::reply::{Conversation, Deleted, ItemList, MessagesReply, ResponsesReply, TokenCount, read};
use qwen_request::{
    Error, MessagesBlock, MessagesTurn, ResponsesItem, ResponsesItemType, ResponsesRequest, check_json,
    error::Retry,
};
use serde_json::{Value, json};

use crate::written;

fn rows() -> Vec<Value> {
    let text = fs::read_to_string("fixtures/replies/responses.jsonl").unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn body(name: &str) -> Value {
    rows().into_iter().find(|row| row["name"] == name).expect("a reply of that name")["body"].clone()
}

fn response(name: &str) -> ResponsesReply {
    read(200, body(name).to_string().as_bytes()).unwrap()
}

fn message(name: &str) -> MessagesReply {
    read(200, body(name).to_string().as_bytes()).unwrap()
}

#[test]
fn replies_are_written_back_as_they_were() {
    let mut errors = Vec::new();
    for row in rows() {
        let status = row["status"].as_u64().unwrap().try_into().unwrap();
        let body = &row["body"];
        let read = match row["reply"].as_str().unwrap() {
            "ResponsesReply" => written::<ResponsesReply>(status, body),
            "ItemList" => written::<ItemList>(status, body),
            "Conversation" => written::<Conversation>(status, body),
            "Deleted" => written::<Deleted>(status, body),
            "MessagesReply" => written::<MessagesReply>(status, body),
            "TokenCount" => written::<TokenCount>(status, body),
            other => panic!("{other}"),
        };
        match read {
            Ok(written) => assert_eq!(written, *body, "{}", row["name"]),
            Err(Error::Api(_)) => errors.push(row["name"].as_str().unwrap().to_owned()),
            Err(error) => panic!("{}: {error}", row["name"]),
        }
    }
    assert_eq!(errors, ["rate-limit-with-200", "unknown-id", "no-max-tokens"]);
}

#[test]
fn a_body_with_nothing_of_a_reply_is_none() {
    for empty in [json!({}), json!({ "object": "response" }), json!({ "id": "resp_1" })] {
        assert!(matches!(written::<ResponsesReply>(200, &empty), Err(Error::Decode(_))), "{empty}");
    }
    assert!(matches!(
        written::<MessagesReply>(200, &json!({ "id": "msg_1", "content": [] })),
        Err(Error::Decode(_))
    ));
    assert!(matches!(written::<ItemList>(200, &json!({ "has_more": false })), Err(Error::Decode(_))));
    assert!(matches!(written::<TokenCount>(200, &json!({})), Err(Error::Decode(_))));
    assert!(matches!(written::<Deleted>(200, &json!({ "deleted": true })), Err(Error::Decode(_))));
}

#[test]
fn a_response_tells_what_was_said_thought_and_called() {
    let response = response("response");
    assert_eq!((response.text().as_ref(), response.reasoning().as_ref()), ("I look.\n", "A tool will know."));
    let calls: Vec<_> = response.function_calls().collect();
    let [call] = calls[..] else { panic!("{calls:?}") };
    assert_eq!((call.call_id.as_deref(), call.name.as_deref()), (Some("call_1"), Some("get_time")));
    assert_eq!(call.arguments_as::<Value>().unwrap(), json!({ "city": "Lima" }));
    assert!(response.is_complete());
    let usage = response.usage.as_deref().unwrap();
    assert_eq!((usage.input_tokens, usage.output_tokens, usage.total_tokens), (434, 68, 502));
    assert_eq!(usage.output_tokens_details.as_ref().unwrap().reasoning_tokens, Some(38));
}

#[test]
fn items_of_an_unknown_kind_are_kept() {
    let response = response("response-of-tools");
    let new = ResponsesItemType::from("something_new");
    let items: Vec<_> = response.items(&new).collect();
    assert_eq!(items.len(), 1);
    assert_eq!(items[0].extra.get("tool").unwrap().as_str(), r#"{"name":"x"}"#);
    assert_eq!(response.text(), "Nothing.");
}

#[test]
fn a_response_that_was_cut_is_not_complete() {
    let response = response("response-cut");
    assert!(!response.is_complete() && response.status.is_final());
    let details = response.incomplete_details.as_ref().unwrap();
    assert_eq!((response.text().as_ref(), details.reason.as_deref()), ("King", Some("max_output_tokens")));
}

#[test]
fn a_response_that_failed_is_an_error_that_holds_it() {
    let Err(Error::Api(error)) = written::<ResponsesReply>(200, &body("rate-limit-with-200")) else {
        panic!("it failed")
    };
    assert_eq!((error.entry().map(|entry| entry.id), error.retry()), (Some("E213a"), Retry::Backoff));
    assert!(error.is_throttled());
    let failed = ResponsesReply::of_error(&error).unwrap();
    assert_eq!((failed.id.as_ref(), failed.status.as_str()), ("resp_4", "failed"));
}

/// The whole output of a response, put into the input of the next.
#[test]
fn items_of_a_response_go_back_as_they_came() {
    for name in ["response", "response-of-tools", "response-cut"] {
        let response = response(name);
        let items: Vec<ResponsesItem> = response.output.iter().cloned().map(ResponsesItem::from).collect();
        let written = serde_json::to_value(&items).unwrap();
        let mut expected = body(name)["output"].clone();
        for item in expected.as_array_mut().unwrap() {
            without_nulls(item);
        }
        assert_eq!(written, expected, "{name}");
        let next = json!({ "model": "qwen3.8-max", "input": written });
        let _ = check_json::<ResponsesRequest>(&next.to_string()).unwrap();
    }
}

fn without_nulls(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|_, member| !member.is_null());
            members.values_mut().for_each(without_nulls);
        }
        Value::Array(list) => list.iter_mut().for_each(without_nulls),
        _ => {}
    }
}

#[test]
fn a_message_tells_what_was_said_thought_and_called() {
    let message = message("message");
    assert_eq!((message.text().as_ref(), message.reasoning().as_ref()), ("I look.", "A tool will know."));
    let calls: Vec<_> = message.tool_uses().collect();
    assert_eq!((calls.len(), calls[0].id.as_deref()), (1, Some("toolu_1")));
    assert_eq!(calls[0].input_as::<Value>().unwrap(), json!({ "city": "Lima" }));
    assert!(message.is_complete());
    assert_eq!(message.usage.as_deref().unwrap().all_input_tokens(), 395 + 2084);
}

#[test]
fn a_message_that_was_cut_is_not_complete() {
    let message = message("message-cut");
    assert!(!message.is_complete());
    assert_eq!((message.text().as_ref(), message.reasoning().as_ref()), ("", ""));
}

#[test]
fn blocks_of_a_message_go_back_as_they_came() {
    for name in ["message", "message-cut", "message-of-a-search"] {
        let message = message(name);
        let blocks: Vec<MessagesBlock> = message.content.iter().cloned().map(MessagesBlock::from).collect();
        assert_eq!(serde_json::to_value(&blocks).unwrap(), body(name)["content"], "{name}");
        assert_eq!(serde_json::to_value(MessagesTurn::from(message)).unwrap()["role"], "assistant");
    }
}
