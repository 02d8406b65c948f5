//! Reading a reply, and writing it back.

use qwen_request::reply::{ChatCompletion, GenerationReply, read};
use serde::Serialize;
use serde_json::Value;

pub(crate) fn completion(body: &str) -> ChatCompletion {
    let completion = read::<ChatCompletion>(200, body.as_bytes()).unwrap();
    assert_eq!(written(&completion), serde_json::from_str::<Value>(body).unwrap());
    completion
}

pub(crate) fn generation(body: &str) -> GenerationReply {
    let reply = read::<GenerationReply>(200, body.as_bytes()).unwrap();
    assert_eq!(written(&reply), serde_json::from_str::<Value>(body).unwrap());
    reply
}

pub(crate) fn written(reply: &impl Serialize) -> Value {
    serde_json::to_value(reply).unwrap()
}
