//! Errors in JSON: every envelope that the service, its gateways and its clients put around them.

use qwen_request_rules::document::{Children, RawNode, Value};
use qwen_request_rules::json::{Number, write_number};

use super::answer::Answer;

/// The error that the members of an object say themselves. What they carry inside a text is `nested`'s to read.
pub(super) fn read(object: RawNode<'_>) -> Option<Answer> {
    let mut answer = enveloped(object)
        .or_else(|| failed_response(object))
        .or_else(|| batch_line(object))
        .or_else(|| batch_job(object))
        .or_else(|| task(object))
        .or_else(|| socket(object))
        .or_else(|| upload(object))
        .or_else(|| flat(object))?;
    answer.request_id = answer.request_id.or_else(|| request_id(object));
    // The id of a completion is the request's with a word before it.
    let completion = text(object, &["id"]).and_then(|id| Some(id.strip_prefix("chatcmpl-")?.to_owned()));
    answer.completion_id = answer.completion_id.or(completion);
    answer.status =
        answer.status.or_else(|| number(object, &["status_code", "statusCode", "http_status", "httpStatus"]));
    Some(answer)
}

/// OpenAI mode: `{"error": {code, message, param, type}, "request_id"}`; plan hosts: `{"error": "text"}`.
fn enveloped(object: RawNode<'_>) -> Option<Answer> {
    let error = object.get("error")?;
    match error.value() {
        Value::Object => {
            let api_code = text(error, &["api_code"]);
            // vLLM and Google write the status where this service writes a name. The service's own command-line
            // client does, too, but with the name beside it.
            let numbered = error.get("code").and_then(RawNode::number).is_some();
            // Anthropic's envelope has no codes, and says so: `{"type": "error", "error": {type, message}}`.
            let is_anthropic = is_text(object, "type", "error") && error.member("code").is_none();
            let code = text(error, &[if is_anthropic { "type" } else { "code" }]);
            let code = api_code.or(code.filter(|code| !is_status(code)));
            Some(Answer {
                status: number(error, &["http_status"]),
                other_vendor: numbered && code.is_none(),
                code,
                kind: text(error, &["type"]),
                message: text(error, &["message", "msg"]),
                request_id: request_id(error),
                param: text(error, &["param"]),
                enveloped: true,
                of_session: is_text(object, "type", "error") && object.get("event_id").is_some(),
                ..Answer::default()
            })
        }
        Value::Text(message) if !message.is_empty() => {
            // Some frameworks put the reason phrase here and the sentence beside it.
            let message = text(object, &["message"]).unwrap_or_else(|| message.to_string());
            Some(Answer { code: text(object, &["code"]), message: Some(message), ..Answer::default() })
        }
        _ => None,
    }
}

/// Responses: `{"type": "response.failed", "response": {"error": {..}}}`.
fn failed_response(object: RawNode<'_>) -> Option<Answer> {
    enveloped(object.get("response")?)
}

/// A line of a batch: `{"response": {status_code, request_id, body}, "error": null}`.
fn batch_line(object: RawNode<'_>) -> Option<Answer> {
    let response = object.get("response")?;
    let status = number(response, &["status_code"])?;
    let body = response.get("body")?;
    let mut answer = enveloped(body).or_else(|| flat(body))?;
    answer.status = Some(status);
    answer.request_id = answer.request_id.or_else(|| request_id(body)).or_else(|| request_id(response));
    Some(answer)
}

/// A batch job: `{"errors": {"data": [{code, message, param, line}]}}`.
fn batch_job(object: RawNode<'_>) -> Option<Answer> {
    flat(elements(object.get("errors")?.get("data")?).next()?)
}

/// A task: `output.code` and `output.message`, or those of a failed item, or of a failed subtask of a
/// transcription.
fn task(object: RawNode<'_>) -> Option<Answer> {
    let output = object.get("output")?;
    flat(output).or_else(|| elements(output.get("results")?).find_map(flat))
}

/// A WebSocket event: `header.error_code` and `header.error_message`, or the status with its name.
fn socket(object: RawNode<'_>) -> Option<Answer> {
    let header = object.get("header")?;
    let status = number(header, &["status_code"]);
    let name = text(header, &["status_name"]);
    let answer = flat(header).or_else(|| {
        let message = text(header, &["status_message", "status_text"]);
        status.map(|_| Answer { message, ..Answer::default() })
    })?;
    Some(Answer { status, code: answer.code.or(name), ..answer })
}

/// An upload: `data.failed_uploads[]`.
fn upload(object: RawNode<'_>) -> Option<Answer> {
    flat(elements(object.get("data")?.get("failed_uploads")?).next()?)
}

/// DashScope: `{code, message, request_id}`, with the names that its clients and tasks give them.
fn flat(object: RawNode<'_>) -> Option<Answer> {
    let code = text(object, &["code", "error_code", "errorCode", "Code"]);
    // A success of an old image task: `error_code: 0`, `error_message: "Success"`.
    let code = code.filter(|code| !is_success(code));
    let message = text(object, &["message", "msg", "error_message", "errorMessage", "Message", "detail"]);
    let kind = text(object, &["type"]);
    // vLLM writes `"object": "error"`.
    let other_vendor = is_text(object, "object", "error");
    let code = code
        .filter(|code| !is_status(code))
        .or_else(|| kind.clone().filter(|_| message.is_some() && !other_vendor));
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
        other_vendor,
        ..Answer::default()
    })
}

pub(super) fn request_id(object: RawNode<'_>) -> Option<String> {
    text(object, &["request_id", "requestId", "RequestId", "requestID"])
}

/// The first of these members that holds a text (or a number, as a text). Python clients write an absent one
/// as `"None"`.
pub(super) fn text(object: RawNode<'_>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match object.get(name)?.value() {
        Value::Text(text) if !text.is_empty() && text != "None" => Some(text.to_string()),
        Value::Number(number) => {
            let mut text = String::new();
            write_number(&mut text, *number);
            Some(text)
        }
        _ => None,
    })
}

/// Whether this member holds this text.
pub(super) fn is_text(object: RawNode<'_>, name: &str, text: &str) -> bool {
    object.get(name).and_then(RawNode::text) == Some(text)
}

/// The elements of a list; of anything else, none.
pub(super) fn elements(list: RawNode<'_>) -> Children<'_> {
    Some(list).filter(|list| list.is_list()).map(RawNode::children).unwrap_or_default()
}

pub(super) fn number(object: RawNode<'_>, names: &[&str]) -> Option<u16> {
    let unsigned = |node: RawNode<'_>| match node.number()? {
        Number::Unsigned(number) => Some(number),
        _ => None,
    };
    names.iter().find_map(|name| unsigned(object.get(name)?)).and_then(|number| u16::try_from(number).ok())
}

/// An HTTP status stands where a code should.
fn is_status(code: &str) -> bool {
    code.parse::<u16>().is_ok_and(|code| (100..600).contains(&code))
}

pub(super) fn is_success(text: &str) -> bool {
    text == "0" || text == "200" || text.eq_ignore_ascii_case("success") || text.eq_ignore_ascii_case("ok")
}
