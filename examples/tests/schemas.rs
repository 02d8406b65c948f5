//! Requests whose schemas are made from types.
#![expect(clippy::unwrap_used, reason = "helpers of tests are tests, too")]

use std::collections::HashMap;

use qwen_request::{
    ChatCompletion, Function, InvalidRequest, Json, JsonSchema as Schema, ResponseFormat, Tool, reply,
    try_qwen_request,
};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

/// How the weather is.
#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
struct Weather {
    city: String,
    /// In degrees Celsius.
    temperature: f64,
    wind: Option<Wind>,
}

#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
struct Wind {
    direction: Direction,
}

#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Direction {
    North,
    South,
}

/// A type that contains itself.
#[derive(Deserialize, JsonSchema)]
#[expect(dead_code, reason = "only its schema is wanted")]
struct Folder {
    folders: Vec<Folder>,
}

fn value(json: &Json) -> Value {
    json.to().unwrap()
}

#[test]
fn a_schema_stands_in_one_piece() {
    let schema = value(&Json::schema_of::<Weather>());
    assert_eq!(schema["type"], "object");
    assert_eq!(schema["required"], json!(["city", "temperature"]));
    assert_eq!(schema["properties"]["temperature"]["description"], "In degrees Celsius.");
    let text = schema.to_string();
    assert!(text.contains(r#""enum":["north","south"]"#), "{text}");
    assert!(!text.contains("$ref") && !text.contains("$schema"), "{text}");
    assert!(value(&Json::schema_of::<Folder>()).to_string().contains("$ref"));
}

#[test]
fn an_answer_is_asked_for_and_read_as_a_type() {
    let request = try_qwen_request! {
        model: "qwen3.7-plus",
        messages: [user("How is the weather in Hangzhou?")],
        response_format: ResponseFormat::json_schema::<Weather>(),
    }
    .unwrap();
    let body: Value = serde_json::to_value(&request).unwrap();
    assert_eq!(body["response_format"]["type"], "json_schema");
    assert_eq!(body["response_format"]["json_schema"]["name"], "Weather");
    assert_eq!(body["response_format"]["json_schema"]["schema"], value(&Json::schema_of::<Weather>()));

    let answer = br#"{"choices":[{"message":{"content":"{\"city\":\"Hangzhou\",\"temperature\":21.5,\"wind\":null}"},"finish_reason":"stop"}]}"#;
    let completion: ChatCompletion = reply::read(200, answer).unwrap();
    let weather: Weather = completion.json().unwrap();
    assert_eq!(weather, Weather { city: "Hangzhou".into(), temperature: 21.5, wind: None });
}

#[test]
fn the_name_of_a_schema_is_one_that_the_service_takes() {
    let name = |format: ResponseFormat| format.json_schema.unwrap().name;
    let of_map = name(ResponseFormat::json_schema::<HashMap<String, Vec<Option<(Weather, Wind)>>>>());
    assert!((1..=64).contains(&of_map.len()), "{of_map}");
    assert!(
        of_map.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')),
        "{of_map}"
    );
    assert_eq!(Schema::of::<Weather>("forecast").name, "forecast");
}

fn with_tool(tool: Tool) -> Result<Value, InvalidRequest> {
    let request = try_qwen_request! { model: "qwen-plus", messages: [user("Hi")], tools: vec![tool] };
    request.map(|request| serde_json::to_value(&request).unwrap())
}

#[test]
fn a_tool_takes_a_type() {
    let body = with_tool(Tool::of::<Weather>("note_weather", "Writes the weather down")).unwrap();
    let function = &body["tools"][0]["function"];
    assert_eq!((&body["tools"][0]["type"], &function["name"]), (&json!("function"), &json!("note_weather")));
    assert_eq!(function["description"], "Writes the weather down");
    assert_eq!(function["parameters"], value(&Json::schema_of::<Weather>()));
    assert_eq!(Function::of::<Wind>("f", "d").parameters, Some(Json::schema_of::<Wind>()));
}

#[test]
fn the_rules_read_such_a_schema_like_a_literal_one() {
    let invalid = with_tool(Tool::of::<Vec<Weather>>("note_weather", "Writes the weather down")).unwrap_err();
    let finding = &invalid.findings()[0];
    assert_eq!((finding.rule(), finding.path()), ("tool_schema", "tools[0].function.parameters.type"));
    let invalid = with_tool(Tool::of::<Weather>("search", "Finds pages")).unwrap_err();
    assert_eq!(invalid.findings()[0].rule(), "tool_name_search");
}
