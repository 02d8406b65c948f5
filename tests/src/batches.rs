//! Batches: worked off when they are submitted, done when they are asked for a second time.

use hyper::Method;
use qwen_request::{BatchRequest, ChatRequest, Checked};
use serde_json::{Value, json};

use crate::{
    Received,
    chat::{self, CREATED},
    files::{self, File},
    refusal::Refusal,
    route::{self, Served},
    server::Studio,
};

/// A batch.
#[derive(Debug, Clone)]
pub(crate) struct Batch {
    status: &'static str,
    input_file_id: String,
    output_file_id: String,
    endpoint: String,
    requests: usize,
}

/// Answers every line, if the file is there.
pub(crate) fn submit(studio: &Studio, request: &Checked<BatchRequest>, id: &str) -> Result<Served, Refusal> {
    let input = files::text(studio, &request.input_file_id).ok_or_else(Refusal::not_found)?;
    let answers: Vec<String> = input.lines().map(|line| answer(line, id)).collect();
    let requests = answers.len();
    let batch = Batch {
        status: "validating",
        input_file_id: request.input_file_id.clone().into_owned(),
        output_file_id: studio.files.keep(File::of_answers(answers.join("\n"))),
        endpoint: request.endpoint.as_str().to_owned(),
        requests,
    };
    let batch_id = studio.batches.keep(batch);
    told(studio, &batch_id, |status| status)
}

/// What is asked for below the path: all batches, one of them, or its end.
pub(crate) fn serve(studio: &Studio, received: &Received, below: &str) -> Result<Served, Refusal> {
    match (received.method.clone(), below.split_once('/')) {
        (Method::GET, None) if below.is_empty() => Ok(list(studio, received)),
        (Method::GET, None) => {
            told(studio, below, |status| if status == "validating" { "in_progress" } else { "completed" })
        }
        (Method::POST, Some((id, "cancel"))) => told(studio, id, |_| "cancelling"),
        (Method::GET | Method::POST, Some(_)) => Err(Refusal::not_found()),
        (method, _) => Err(Refusal::wrong_method(method.as_str())),
    }
}

/// A page, newest first.
fn list(studio: &Studio, received: &Received) -> Served {
    let status = received.query("status");
    let is_wanted =
        |batch: &Batch| status.as_ref().is_none_or(|all| all.split(',').any(|one| one == batch.status));
    let wanted = studio.batches.all().into_iter().rev().filter(|(_, batch)| is_wanted(batch));
    let (page, has_more) = received.page(wanted.collect());
    let data: Vec<Value> = page.iter().map(|(id, batch)| object(id, batch)).collect();
    let id = |batch: Option<&(String, Batch)>| batch.map(|(id, _)| id.clone());
    Served::json(json!({
        "object": "list",
        "data": data,
        "first_id": id(page.first()),
        "last_id": id(page.last()),
        "has_more": has_more,
    }))
}

/// A batch, whose status follows from the one that it had.
fn told(
    studio: &Studio,
    id: &str,
    next: impl FnOnce(&'static str) -> &'static str,
) -> Result<Served, Refusal> {
    let told = studio.batches.with(id, |batch| {
        batch.status = next(batch.status);
        Served::json(object(id, batch))
    });
    told.ok_or_else(Refusal::not_found)
}

/// The line of the answers for a line of requests.
fn answer(line: &str, id: &str) -> String {
    let line: Value = serde_json::from_str(line).unwrap_or_default();
    let body = line.get("body").map(Value::to_string).unwrap_or_default();
    let (status, body) = match route::read::<ChatRequest>(&body) {
        Ok(request) => (200, chat::completion(&request, id)),
        Err(refusal) => (refusal.status(), refusal.envelope(id)),
    };
    json!({
        "id": id,
        "custom_id": line.get("custom_id"),
        "response": { "status_code": status, "request_id": id, "body": body },
        "error": null,
    })
    .to_string()
}

fn object(id: &str, batch: &Batch) -> Value {
    let is_done = batch.status == "completed";
    json!({
        "id": id,
        "object": "batch",
        "endpoint": batch.endpoint,
        "input_file_id": batch.input_file_id,
        "completion_window": "24h",
        "status": batch.status,
        "output_file_id": is_done.then_some(&batch.output_file_id),
        "created_at": CREATED,
        "request_counts": { "total": batch.requests, "completed": if is_done { batch.requests } else { 0 }, "failed": 0 },
    })
}
