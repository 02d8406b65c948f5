//! Tasks: submitted, running when they are asked for first, done when they are asked for again.

use qwen_request::{Checked, VideoGenerationRequest};
use serde_json::{Value, json};

use crate::{Received, refusal::Refusal, route::Served, server::Studio};

/// Where tasks are asked for.
pub(crate) const PATH: &str = "/api/v1/tasks/";

/// Where what they made can be fetched.
pub(crate) const RESULTS: &str = "/results/";

/// The first bytes of an MP4 file, in place of a video.
const VIDEO: &[u8] = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom";

/// A task, and what it will have made.
#[derive(Debug)]
pub(crate) struct Task {
    is_running: bool,
    output: Value,
    usage: Value,
}

/// These models answer by tasks only.
pub(crate) fn is_asked_for(received: &Received) -> Result<(), Refusal> {
    if received.header("x-dashscope-async") == "enable" { Ok(()) } else { Err(Refusal::must_be_a_task()) }
}

pub(crate) fn submit_video(
    studio: &Studio,
    request: &Checked<VideoGenerationRequest>,
    received: &Received,
    id: &str,
) -> Served {
    let seconds = request.parameters.as_ref().and_then(|parameters| parameters.duration).unwrap_or(5);
    let output = json!({
        "video_url": format!("http://{}{RESULTS}{id}.mp4", received.header("host")),
        "orig_prompt": request.input.prompt,
    });
    submit(studio, output, json!({ "duration": seconds, "video_count": 1 }), id)
}

/// The embeddings of the lines of a file, which nobody fetches: there are none.
pub(crate) fn submit_texts(studio: &Studio, received: &Received, id: &str) -> Served {
    let url = format!("http://{}{RESULTS}{id}.txt.gz", received.header("host"));
    submit(studio, json!({ "url": url }), json!({ "total_tokens": 0 }), id)
}

fn submit(studio: &Studio, output: Value, usage: Value, id: &str) -> Served {
    let task_id = studio.tasks.keep(Task { is_running: false, output, usage });
    Served::json(json!({ "output": { "task_id": task_id, "task_status": "PENDING" }, "request_id": id }))
}

/// A task of which nothing is known but that it makes a picture.
pub(crate) fn submit_picture(studio: &Studio, received: &Received, id: &str) -> Served {
    let url = format!("http://{}{RESULTS}{id}.png", received.header("host"));
    let task_id = studio.tasks.keep(Task {
        is_running: false,
        output: json!({
            "results": [{ "url": url }],
            "task_metrics": { "TOTAL": 1, "SUCCEEDED": 1, "FAILED": 0 },
        }),
        usage: json!({ "image_count": 1 }),
    });
    Served::json(json!({ "output": { "task_id": task_id, "task_status": "PENDING" }, "request_id": id }))
}

pub(crate) fn status(studio: &Studio, task_id: &str, id: &str) -> Served {
    let body = studio.tasks.with(task_id, |task| {
        if !task.is_running {
            task.is_running = true;
            return json!({ "output": { "task_id": task_id, "task_status": "RUNNING" }, "request_id": id });
        }
        let mut output = task.output.clone();
        if let Some(members) = output.as_object_mut() {
            members.insert("task_id".to_owned(), task_id.into());
            members.insert("task_status".to_owned(), "SUCCEEDED".into());
        }
        json!({ "output": output, "usage": task.usage, "request_id": id })
    });
    // The service answers so, with the status 200, for ids that it does not know.
    let unknown = || json!({ "output": { "task_id": task_id, "task_status": "UNKNOWN" }, "request_id": id });
    Served::json(body.unwrap_or_else(unknown))
}

/// What a task made.
pub(crate) fn result(studio: &Studio, name: &str) -> Result<Served, Refusal> {
    let is_known = studio.tasks.any(|task| task.output.to_string().contains(name));
    if !is_known {
        return Err(Refusal::not_found());
    }
    Ok(Served::Whole { content_type: "video/mp4", body: VIDEO.into() })
}
