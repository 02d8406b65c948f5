//! Every reply that the service is known to give can be read, and is written back as it was.

use std::path::Path;

use qwen_request::reply::{ChatCompletion, Error, GenerationReply, TaskList, TaskReply, TaskStatus, read};
use qwen_request::stream::ChatChunk;
use serde_json::Value;

use crate::read::written;

struct Row {
    name: String,
    status: u16,
    body: Value,
}

fn rows(kind: &str) -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/replies/bodies.jsonl");
    let text = std::fs::read_to_string(path).unwrap();
    let rows = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    rows.filter(|row| row["kind"] == kind)
        .map(|row| Row {
            name: row["name"].as_str().unwrap().to_owned(),
            status: row["status"].as_u64().unwrap().try_into().unwrap(),
            body: row["body"].clone(),
        })
        .collect()
}

/// Reads all bodies of a kind, and returns the names of those that were errors. The others must come back as they were.
fn errors_among(kind: &str, read_and_write: impl Fn(u16, &[u8]) -> Result<Value, Error>) -> Vec<String> {
    let mut errors = Vec::new();
    for Row { name, status, body } in rows(kind) {
        match read_and_write(status, body.to_string().as_bytes()) {
            Ok(written) => assert_eq!(written, body, "{name}"),
            Err(Error::Api(_)) => errors.push(name),
            Err(error) => panic!("{name}: {error}"),
        }
    }
    errors
}

#[test]
fn chat_completions_come_back() {
    let errors =
        errors_among("chat", |status, body| read::<ChatCompletion>(status, body).map(|it| written(&it)));
    assert_eq!(errors, ["error-openai-data-inspection-failed-content-security"]);
}

#[test]
fn chat_chunks_come_back() {
    let errors = errors_among("chunk", |status, body| read::<ChatChunk>(status, body).map(|it| written(&it)));
    assert!(errors.is_empty());
    assert_eq!(rows("chunk").len(), 1);
}

#[test]
fn generations_come_back() {
    let errors = errors_among("generation", |status, body| {
        read::<GenerationReply>(status, body).map(|it| written(&it))
    });
    // An error under HTTP 200.
    assert_eq!(errors, ["ds-sdk-content-security"]);
}

#[test]
fn tasks_come_back() {
    let errors = errors_among("task", |status, body| {
        let task = read::<TaskReply>(status, body).or_else(|error| match error {
            Error::Api(error) => TaskReply::of_error(&error).ok_or(Error::Api(error)),
            error => Err(error),
        });
        task.map(|it| written(&it))
    });
    assert_eq!(
        errors,
        [
            "error-ds-invalidapikey-text-embedding-batch-api",
            "error-ds-invalidparameter-kling-image-generation-api-ref",
            "error-ds-invalidapikey-tripo-3d-generation-api-refere"
        ]
    );
}

#[test]
fn lists_of_tasks_come_back() {
    let errors =
        errors_among("task-list", |status, body| read::<TaskList>(status, body).map(|it| written(&it)));
    assert!(errors.is_empty());
    let [row] = &rows("task-list")[..] else { panic!() };
    let list: TaskList = read(200, row.body.to_string().as_bytes()).unwrap();
    let states: Vec<_> = list.data.iter().map(|task| &task.status).collect();
    assert_eq!(states, [&TaskStatus::Running, &TaskStatus::Succeeded]);
    assert_eq!((list.total, list.page_no), (Some(2), Some(1)));
    assert!(matches!(
        read::<TaskList>(200, br#"{"code":"InvalidParameter","message":"m","request_id":"r"}"#),
        Err(Error::Api(_))
    ));
    assert!(read::<TaskList>(200, br#"{"total":0,"data":[]}"#).unwrap().data.is_empty());
}
