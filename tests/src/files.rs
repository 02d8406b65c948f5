//! Uploaded files.

use hyper::body::Bytes;
use serde_json::{Value, json};

use crate::{Received, chat::CREATED, refusal::Refusal, route::Served, server::Studio};

pub(crate) const PATH: &str = "/compatible-mode/v1/files";

/// A file, and what it is for.
#[derive(Debug)]
pub(crate) struct File {
    name: String,
    purpose: String,
    content: String,
}

impl File {
    /// The answers of a batch.
    pub(crate) fn of_answers(content: String) -> Self {
        Self { name: "answers.jsonl".to_owned(), purpose: "batch_output".to_owned(), content }
    }
}

pub(crate) fn upload(studio: &Studio, received: &Received) -> Result<Served, Refusal> {
    let file = read(received).ok_or_else(Refusal::unreadable_body)?;
    let id = studio.files.keep(file);
    status(studio, &id)
}

pub(crate) fn status(studio: &Studio, id: &str) -> Result<Served, Refusal> {
    studio.files.with(id, |file| Served::json(object(id, file))).ok_or_else(Refusal::not_found)
}

pub(crate) fn content(studio: &Studio, id: &str) -> Result<Served, Refusal> {
    let served = |body: Bytes| Served::Whole { content_type: "application/octet-stream", body };
    text(studio, id).map(|text| served(text.into())).ok_or_else(Refusal::not_found)
}

/// What is in a file.
pub(crate) fn text(studio: &Studio, id: &str) -> Option<String> {
    studio.files.with(id, |file| file.content.clone())
}

fn object(id: &str, file: &File) -> Value {
    json!({
        "id": id,
        "object": "file",
        "bytes": file.content.len(),
        "created_at": CREATED,
        "filename": file.name,
        "purpose": file.purpose,
        "status": "processed",
        "status_details": null,
    })
}

/// The parts `file` and `purpose` of a `multipart/form-data` body.
fn read(received: &Received) -> Option<File> {
    let (_, boundary) = received.header("content-type").split_once("boundary=")?;
    let boundary = format!("--{}", boundary.trim_matches('"'));
    let (mut file, mut purpose) = (None, None);
    for part in received.text().split(boundary.as_str()) {
        let Some((head, body)) = part.split_once("\r\n\r\n") else { continue };
        let body = body.strip_suffix("\r\n").unwrap_or(body).to_owned();
        match parameter(head, "name") {
            Some("purpose") => purpose = Some(body),
            Some("file") => file = Some((parameter(head, "filename")?.to_owned(), body)),
            _ => {}
        }
    }
    let (name, content) = file?;
    Some(File { name, purpose: purpose?, content })
}

/// A parameter of `Content-Disposition`.
fn parameter<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    let (_, value) = head.split_once(&format!("; {name}=\""))?;
    value.split('"').next()
}
