//! Errors in JSON: every envelope that the service, its gateways and its clients put around them.

use serde_json::{Map, Value};

use super::answer::Answer;

/// Reads the error that a JSON value holds, if it has the form of one.
pub(super) fn read(value: &Value) -> Option<Answer> {
    match value {
        Value::Object(object) => read_object(object),
        Value::Array(items) => items.first()?.as_object().and_then(read_object),
        _ => None,
    }
}

fn read_object(object: &Map<String, Value>) -> Option<Answer> {
    let mut answer = enveloped(object)
        .or_else(|| failed_response(object))
        .or_else(|| batch_line(object))
        .or_else(|| batch_job(object))
        .or_else(|| task(object))
        .or_else(|| socket(object))
        .or_else(|| upload(object))
        .or_else(|| flat(object))?;
    answer.request_id = answer.request_id.or_else(|| request_id(object));
    answer.status =
        answer.status.or_else(|| number(object, &["status_code", "statusCode", "http_status", "httpStatus"]));
    Some(unwrapped(answer, object))
}

/// OpenAI mode: `{"error": {code, message, param, type}, "request_id"}`; plan hosts: `{"error": "text"}`.
fn enveloped(object: &Map<String, Value>) -> Option<Answer> {
    match object.get("error")? {
        Value::Object(error) => {
            let api_code = text(error, &["api_code"]);
            // vLLM and Google write a number where this service writes a name. The service's own command-line
            // client does, too, but with the name beside it.
            let numbered = error.get("code").is_some_and(Value::is_number);
            // Anthropic's envelope has no codes, and says so: `{"type": "error", "error": {type, message}}`.
            let is_anthropic =
                object.get("type").is_some_and(|kind| kind == "error") && !error.contains_key("code");
            let code =
                text(error, &[if is_anthropic { "type" } else { "code" }]).filter(|code| !is_number(code));
            Some(Answer {
                status: number(error, &["http_status"]),
                code: api_code.clone().or(code),
                kind: text(error, &["type"]),
                message: text(error, &["message", "msg"]),
                request_id: request_id(error),
                param: text(error, &["param"]),
                enveloped: true,
                foreign: numbered && api_code.is_none(),
                formless: false,
            })
        }
        Value::String(message) if !message.is_empty() => {
            // Some frameworks put the reason phrase here and the sentence beside it.
            let message = text(object, &["message"]).unwrap_or_else(|| message.clone());
            Some(Answer { code: text(object, &["code"]), message: Some(message), ..Answer::default() })
        }
        _ => None,
    }
}

/// Responses: `{"type": "response.failed", "response": {"error": {..}}}`.
fn failed_response(object: &Map<String, Value>) -> Option<Answer> {
    enveloped(object.get("response")?.as_object()?)
}

/// A line of a batch: `{"response": {status_code, request_id, body}, "error": null}`.
fn batch_line(object: &Map<String, Value>) -> Option<Answer> {
    let response = object.get("response")?.as_object()?;
    let status = number(response, &["status_code"])?;
    let body = response.get("body")?.as_object()?;
    let mut answer = enveloped(body).or_else(|| flat(body))?;
    answer.status = Some(status);
    answer.request_id = answer.request_id.or_else(|| request_id(body)).or_else(|| request_id(response));
    Some(answer)
}

/// A batch job: `{"errors": {"data": [{code, message, param, line}]}}`.
fn batch_job(object: &Map<String, Value>) -> Option<Answer> {
    flat(object.get("errors")?.get("data")?.as_array()?.first()?.as_object()?)
}

/// A task: `output.code` and `output.message`, or those of a failed item, or of a failed subtask of a
/// transcription.
fn task(object: &Map<String, Value>) -> Option<Answer> {
    let output = object.get("output")?.as_object()?;
    let items = || output.get("results").and_then(Value::as_array).into_iter().flatten();
    flat(output).or_else(|| items().filter_map(Value::as_object).find_map(flat))
}

/// A WebSocket event: `header.error_code` and `header.error_message`.
fn socket(object: &Map<String, Value>) -> Option<Answer> {
    flat(object.get("header")?.as_object()?)
}

/// An upload: `data.failed_uploads[]`.
fn upload(object: &Map<String, Value>) -> Option<Answer> {
    flat(object.get("data")?.get("failed_uploads")?.as_array()?.first()?.as_object()?)
}

/// DashScope: `{code, message, request_id}`, with the names that its clients and tasks give them.
fn flat(object: &Map<String, Value>) -> Option<Answer> {
    let code = text(object, &["code", "error_code", "errorCode", "Code"]);
    // A success of an old image task: `error_code: 0`, `error_message: "Success"`.
    let code = code.filter(|code| !is_success(code));
    let message = text(object, &["message", "msg", "error_message", "errorMessage", "Message", "detail"]);
    let kind = text(object, &["type"]);
    let numbered = code.as_deref().is_some_and(is_number);
    // vLLM writes `"object": "error"`.
    let foreign = object.get("object").is_some_and(|object| object == "error");
    let code = code.filter(|_| !numbered).or_else(|| kind.clone().filter(|_| message.is_some() && !foreign));
    if message.is_none() && code.is_none()
        || message.as_deref().is_some_and(|message| code.is_none() && is_success(message))
    {
        return None;
    }
    Some(Answer {
        code,
        kind,
        message,
        request_id: request_id(object),
        param: text(object, &["param"]),
        foreign,
        ..Answer::default()
    })
}

/// The error that a gateway or client carries as text inside its own message.
///
/// A router carries it beside its message, in `error.metadata.raw`.
fn unwrapped(outer: Answer, object: &Map<String, Value>) -> Answer {
    let metadata = object.get("error").and_then(|error| error.get("metadata"));
    let carried = metadata.and_then(Value::as_object).and_then(|metadata| text(metadata, &["raw"]));
    let inner = carried.or_else(|| outer.message.clone()).and_then(|message| {
        let json =
            message.find('{').and_then(|at| message.get(at..)).filter(|json| json.contains("\"message\""))?;
        let object: Map<String, Value> = serde_json::Deserializer::from_str(json).into_iter().next()?.ok()?;
        enveloped(&object).or_else(|| flat(&object)).map(|mut inner| {
            inner.request_id = inner.request_id.or_else(|| request_id(&object));
            inner
        })
    });
    match inner {
        Some(inner) => Answer {
            status: inner.status.or(outer.status),
            code: inner.code.or(outer.code),
            request_id: inner.request_id.or(outer.request_id),
            ..inner
        },
        None => outer,
    }
}

pub(super) fn request_id(object: &Map<String, Value>) -> Option<String> {
    text(object, &["request_id", "requestId", "RequestId", "requestID"])
}

/// The first of these members that holds a text (or a number, as a text). Python clients write an absent one
/// as `"None"`.
pub(super) fn text(object: &Map<String, Value>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match object.get(*name)? {
        Value::String(text) if !text.is_empty() && text != "None" => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

fn number(object: &Map<String, Value>, names: &[&str]) -> Option<u16> {
    names.iter().find_map(|name| object.get(*name)?.as_u64()).and_then(|number| u16::try_from(number).ok())
}

pub(super) fn is_number(code: &str) -> bool {
    !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}

pub(super) fn is_success(text: &str) -> bool {
    text == "0" || text == "200" || text.eq_ignore_ascii_case("success") || text.eq_ignore_ascii_case("ok")
}
