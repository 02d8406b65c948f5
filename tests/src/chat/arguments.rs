//! Arguments for a tool call, made up from the schema of the tool.

use qwen_request::Function;
use serde_json::{Map, Value};

/// JSON text with a value for each parameter that the function requires.
pub(crate) fn of(function: &Function, question: &str) -> String {
    let schema: Value = function.parameters.as_ref().and_then(|json| json.to().ok()).unwrap_or_default();
    object(&schema, question).to_string()
}

/// A value that a schema allows. A text is the last word of the question: more is not understood here.
pub(crate) fn value(schema: &Value, question: &str) -> Value {
    if let Some(first) = schema.get("enum").and_then(|values| values.get(0)) {
        return first.clone();
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("string") => {
            let word = question.split_whitespace().next_back().unwrap_or_default();
            word.trim_end_matches(|c: char| !c.is_alphanumeric()).into()
        }
        Some("integer" | "number") => 1.into(),
        Some("boolean") => true.into(),
        Some("array") => schema.get("items").map(|items| value(items, question)).into_iter().collect(),
        Some("object") => object(schema, question),
        _ => Value::Null,
    }
}

/// An object with what it requires. Schemas come from a checked request, whose depth has a limit.
fn object(schema: &Value, question: &str) -> Value {
    let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
    let names = required.filter_map(Value::as_str);
    let members: Map<String, Value> = names
        .map(|name| {
            let property = schema.get("properties").and_then(|properties| properties.get(name));
            (name.to_owned(), property.map(|property| value(property, question)).unwrap_or_default())
        })
        .collect();
    Value::Object(members)
}
