//! Uploaded files, in the native form. Their ids are not those of the other.

use hyper::Method;
use serde_json::{Value, json};

use crate::{Received, files::File, form, refusal::Refusal, route::Served, server::Studio};

pub(crate) const PATH: &str = "/api/v1/files";

/// The longest file that is taken: little, so that tests can go beyond it.
const LONGEST: usize = 1024;

/// What is asked for below the path: all files, or one of them.
pub(crate) fn serve(studio: &Studio, received: &Received, below: &str, id: &str) -> Result<Served, Refusal> {
    match (received.method.clone(), below) {
        (Method::POST, "") => upload(studio, received, id),
        (Method::GET, "") => Ok(list(studio, received, id)),
        (Method::GET, file) => {
            let data = studio.dashscope_files.with(file, |kept| object(file, kept, received));
            let data = data.ok_or_else(Refusal::no_such_file)?;
            Ok(Served::json(json!({ "request_id": id, "data": data })))
        }
        (Method::DELETE, file) => {
            studio.dashscope_files.take(file).ok_or_else(Refusal::no_such_file)?;
            Ok(Served::json(json!({ "request_id": id })))
        }
        (method, _) => Err(Refusal::wrong_method(method.as_str())),
    }
}

/// Each file with the purpose and the description at the same place among those.
fn upload(studio: &Studio, received: &Received, id: &str) -> Result<Served, Refusal> {
    let members = form::members(received).ok_or_else(Refusal::unreadable_body)?;
    let of = |name: &'static str| members.iter().filter(move |member| member.name == name);
    let (mut uploaded, mut failed) = (Vec::new(), Vec::new());
    for (at, file) in of("files").enumerate() {
        let text = |name| of(name).nth(at).map(|member| member.text().to_owned()).unwrap_or_default();
        let name = file.file_name.clone().unwrap_or_default();
        if file.content.len() > LONGEST {
            let refusal = Refusal::out_of_space(file.content.len(), LONGEST);
            failed.push(json!({
                "name": name, "code": refusal.dashscope_code(), "message": refusal.message(),
            }));
            continue;
        }
        let kept = File {
            name: name.clone(),
            purpose: text("purpose"),
            description: text("descriptions"),
            content: file.content.clone(),
        };
        uploaded.push(json!({ "file_id": studio.dashscope_files.keep(kept), "name": name }));
    }
    let data = json!({ "uploaded_files": uploaded, "failed_uploads": failed });
    Ok(Served::json(json!({ "request_id": id, "data": data })))
}

fn list(studio: &Studio, received: &Received, id: &str) -> Served {
    let number = |name| received.query(name).and_then(|number| number.parse::<usize>().ok());
    let (page_no, page_size) = (number("page_no").unwrap_or(1), number("page_size").unwrap_or(10));
    let all = studio.dashscope_files.all();
    let page = all.iter().skip(page_no.saturating_sub(1) * page_size).take(page_size);
    let files: Vec<Value> = page.map(|(id, file)| object(id, file, received)).collect();
    let data = json!({ "total": all.len(), "page_no": page_no, "page_size": page_size, "files": files });
    Served::json(json!({ "request_id": id, "data": data }))
}

fn object(id: &str, file: &File, received: &Received) -> Value {
    json!({
        "file_id": id,
        "name": file.name,
        "description": file.description,
        "size": file.content.len(),
        "gmt_create": "2025-12-01 00:00:00",
        "url": format!("http://{}/signed/{id}", received.header("host")),
        "purpose": file.purpose,
    })
}
