//! Uploaded files, in the OpenAI-compatible form.

use hyper::{Method, body::Bytes};
use serde_json::{Value, json};

use crate::{Received, chat::CREATED, form, refusal::Refusal, route::Served, server::Studio};

pub(crate) const PATH: &str = "/compatible-mode/v1/files";

/// A file, and what it is for.
#[derive(Debug, Clone)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) purpose: String,
    pub(crate) description: String,
    pub(crate) content: Vec<u8>,
}

impl File {
    /// The answers of a batch.
    pub(crate) fn of_answers(content: String) -> Self {
        Self {
            name: "answers.jsonl".to_owned(),
            purpose: "batch_output".to_owned(),
            description: String::new(),
            content: content.into_bytes(),
        }
    }
}

/// What is asked for below the path: all files, one of them, or what is in it.
pub(crate) fn serve(studio: &Studio, received: &Received, below: &str) -> Result<Served, Refusal> {
    match (received.method.clone(), below.split_once('/')) {
        (Method::POST, None) if below.is_empty() => upload(studio, received),
        (Method::GET, None) if below.is_empty() => Ok(list(studio, received)),
        (Method::GET, None) => status(studio, below),
        (Method::GET, Some((id, "content"))) => content(studio, id),
        (Method::DELETE, None) => delete(studio, below),
        (Method::GET, Some(_)) => Err(Refusal::not_found()),
        (method, _) => Err(Refusal::wrong_method(method.as_str())),
    }
}

fn upload(studio: &Studio, received: &Received) -> Result<Served, Refusal> {
    let members = form::members(received).ok_or_else(Refusal::unreadable_body)?;
    let purpose = members.iter().find(|member| member.name == "purpose");
    let file = members.iter().find(|member| member.name == "file");
    let (Some(purpose), Some(file)) = (purpose, file) else { return Err(Refusal::unreadable_body()) };
    if !["file-extract", "batch", "fine-tune"].contains(&purpose.text()) {
        return Err(Refusal::wrong_purpose());
    }
    let id = studio.files.keep(File {
        name: file.file_name.clone().unwrap_or_default(),
        purpose: purpose.text().to_owned(),
        description: String::new(),
        content: file.content.clone(),
    });
    status(studio, &id)
}

fn status(studio: &Studio, id: &str) -> Result<Served, Refusal> {
    studio.files.with(id, |file| Served::json(object(id, file))).ok_or_else(Refusal::not_found)
}

/// A page, newest first.
fn list(studio: &Studio, received: &Received) -> Served {
    let is_wanted = |file: &File| received.query("purpose").is_none_or(|purpose| purpose == file.purpose);
    let wanted = studio.files.all().into_iter().rev().filter(|(_, file)| is_wanted(file));
    let (page, has_more) = received.page(wanted.collect());
    let data: Vec<Value> = page.iter().map(|(id, file)| object(id, file)).collect();
    Served::json(json!({ "object": "list", "data": data, "has_more": has_more }))
}

fn delete(studio: &Studio, id: &str) -> Result<Served, Refusal> {
    studio.files.take(id).ok_or_else(Refusal::not_found)?;
    Ok(Served::json(json!({ "object": "file", "deleted": true, "id": id })))
}

fn content(studio: &Studio, id: &str) -> Result<Served, Refusal> {
    let content = studio.files.with(id, |file| Bytes::from(file.content.clone()));
    let served = |body| Served::Whole { content_type: "application/octet-stream", body };
    content.map(served).ok_or_else(Refusal::not_found)
}

/// What is in a file.
pub(crate) fn text(studio: &Studio, id: &str) -> Option<String> {
    studio.files.with(id, |file| String::from_utf8_lossy(&file.content).into_owned())
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
