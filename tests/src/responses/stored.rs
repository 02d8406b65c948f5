//! Responses, and what is asked about them later.

use qwen_request::{Checked, ResponsesInput, ResponsesRequest};
use serde_json::{Value, json};

use super::{
    answer::{self, response},
    stream,
};
use crate::{refusal::Refusal, route::Served, server::Studio};

/// A stored response.
#[derive(Debug)]
pub(crate) struct Response {
    input: ResponsesInput,
    body: Value,
}

/// Answers a request, and keeps the response unless the request says otherwise.
pub(crate) fn answer(studio: &Studio, request: &Checked<ResponsesRequest>) -> Result<Served, Refusal> {
    if let Some(previous) = &request.previous_response_id {
        studio.responses.with(previous, |_| ()).ok_or_else(Refusal::not_found)?;
    }
    let id = studio.responses.keep(Response { input: request.input.clone(), body: Value::Null });
    let body = response(request, &id);
    if request.store == Some(false) {
        studio.responses.take(&id);
    } else {
        studio.responses.with(&id, |kept| kept.body = body.clone());
    }
    Ok(match request.stream {
        Some(true) => Served::Events(stream::events(&body)),
        _ => Served::json(body),
    })
}

pub(super) fn fetch(studio: &Studio, id: &str) -> Result<Served, Refusal> {
    studio.responses.with(id, |kept| Served::json(kept.body.clone())).ok_or_else(Refusal::not_found)
}

pub(super) fn delete(studio: &Studio, id: &str) -> Result<Served, Refusal> {
    studio.responses.take(id).ok_or_else(Refusal::not_found)?;
    Ok(Served::json(json!({ "id": id, "deleted": true })))
}

pub(super) fn input_items(studio: &Studio, id: &str) -> Result<Served, Refusal> {
    let items = studio.responses.with(id, |kept| answer::input_items(&kept.input, id));
    items.map(|items| list(&items)).ok_or_else(Refusal::not_found)
}

/// A page that holds all items.
pub(super) fn list(items: &[Value]) -> Served {
    let id = |item: Option<&Value>| item.map(|item| item["id"].clone()).unwrap_or_default();
    Served::json(json!({
        "object": "list",
        "data": items,
        "first_id": id(items.first()),
        "last_id": id(items.last()),
        "has_more": false,
    }))
}
