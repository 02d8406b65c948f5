//! Batches: worked off when they are submitted, done when they are asked for a second time.

use qwen_request::{BatchRequest, ChatRequest, Checked};
use serde_json::{Value, json};

use crate::{
    chat::{self, CREATED},
    files::{self, File},
    refusal::Refusal,
    route::{self, Served},
    server::Studio,
};

/// A batch.
#[derive(Debug)]
pub(crate) struct Batch {
    is_running: bool,
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
        is_running: false,
        input_file_id: request.input_file_id.clone().into_owned(),
        output_file_id: studio.files.keep(File::of_answers(answers.join("\n"))),
        endpoint: request.endpoint.as_str().to_owned(),
        requests,
    };
    let batch_id = studio.batches.keep(batch);
    told(studio, &batch_id, |_| "validating")
}

pub(crate) fn status(studio: &Studio, id: &str) -> Result<Served, Refusal> {
    told(
        studio,
        id,
        |batch| if std::mem::replace(&mut batch.is_running, true) { "completed" } else { "in_progress" },
    )
}

fn told(
    studio: &Studio,
    id: &str,
    status: impl FnOnce(&mut Batch) -> &'static str,
) -> Result<Served, Refusal> {
    let told = studio.batches.with(id, |batch| {
        let status = status(batch);
        Served::json(object(id, batch, status))
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

fn object(id: &str, batch: &Batch, status: &str) -> Value {
    let is_done = status == "completed";
    json!({
        "id": id,
        "object": "batch",
        "endpoint": batch.endpoint,
        "input_file_id": batch.input_file_id,
        "completion_window": "24h",
        "status": status,
        "output_file_id": is_done.then_some(&batch.output_file_id),
        "created_at": CREATED,
        "request_counts": { "total": batch.requests, "completed": if is_done { batch.requests } else { 0 }, "failed": 0 },
    })
}
