//! serde = { version = "1", features = ["derive"] }
//! serde_json = { version = "1", features = ["raw_value"] }
#![allow(unused_imports, dead_code)]
use std::borrow::Cow;

#[derive(serde::Serialize)]
pub struct Request {
    pub model: Cow<'static, str>,
    pub messages: Vec<Message>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_p: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tools: Option<Vec<Tool>>,
}

#[derive(serde::Serialize)]
pub struct Message {
    pub role: &'static str,
    pub content: Cow<'static, str>,
}

#[derive(serde::Serialize)]
pub struct Tool {
    pub r#type: &'static str,
    pub function: Function,
}

#[derive(serde::Serialize)]
pub struct Function {
    pub name: &'static str,
    pub description: &'static str,
    pub parameters: &'static serde_json::value::RawValue,
}

pub fn schema() -> &'static serde_json::value::RawValue {
    serde_json::from_str(r#"{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}"#).unwrap()
}
// site:
pub fn request_N(question: String) -> Request {
    Request {
        model: "qwen-plus".into(),
        messages: vec![
            Message { role: "system", content: "Answer in one sentence.".into() },
            Message { role: "user", content: question.into() },
        ],
        temperature: Some(0.2),
        top_p: None,
        max_tokens: Some(512),
        stream: Some(true),
        tools: Some(vec![Tool {
            r#type: "function",
            function: Function { name: "get_weather", description: "The weather in a city", parameters: schema() },
        }]),
    }
}
