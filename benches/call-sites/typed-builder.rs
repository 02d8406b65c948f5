//! typed-builder = "0.23"
//! serde = { version = "1", features = ["derive"] }
//! serde_json = { version = "1", features = ["raw_value"] }
#![allow(unused_imports, dead_code)]
use std::borrow::Cow;
use typed_builder::TypedBuilder;
#[derive(serde::Serialize, TypedBuilder)]
pub struct Request {
    pub model: Cow<'static, str>,
    pub messages: Vec<Message>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[builder(default, setter(strip_option))]
    pub temperature: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[builder(default, setter(strip_option))]
    pub top_p: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[builder(default, setter(strip_option))]
    pub max_tokens: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[builder(default, setter(strip_option))]
    pub stream: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[builder(default, setter(strip_option))]
    pub tools: Option<Vec<Tool>>,
}

#[derive(serde::Serialize, TypedBuilder)]
pub struct Message {
    pub role: &'static str,
    pub content: Cow<'static, str>,
}

#[derive(serde::Serialize, TypedBuilder)]
pub struct Tool {
    pub r#type: &'static str,
    pub function: Function,
}

#[derive(serde::Serialize, TypedBuilder)]
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
    Request::builder()
        .model("qwen-plus".into())
        .messages(vec![
            Message::builder().role("system").content("Answer in one sentence.".into()).build(),
            Message::builder().role("user").content(question.into()).build(),
        ])
        .temperature(0.2)
        .max_tokens(512)
        .stream(true)
        .tools(vec![
            Tool::builder()
                .r#type("function")
                .function(
                    Function::builder()
                        .name("get_weather")
                        .description("The weather in a city")
                        .parameters(schema())
                        .build(),
                )
                .build(),
        ])
        .build()
}
