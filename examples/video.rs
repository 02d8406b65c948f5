//! A video: a task that is asked for until it has ended.
//!
//! `cargo run -p qwen-request-examples --example video`

use std::{thread, time::Duration};

use qwen_request::{
    Endpoint, TaskCall, qwen_request,
    reply::{PollPlan, TaskReply, TaskStatus},
};
use qwen_request_examples::{Outcome, call, send, with_endpoint};

fn main() -> Outcome {
    let plan = PollPlan::new(Duration::from_secs(15 * 60));
    with_endpoint(|endpoint| {
        println!("{}", film(endpoint, "A cat runs through high grass".to_owned(), plan)?);
        Ok(())
    })
}

/// Where the video can be fetched, for a day.
pub(crate) fn film(endpoint: &Endpoint, prompt: String, plan: PollPlan) -> Outcome<String> {
    let request = qwen_request!(VideoGenerationRequest {
        model: "wan2.5-t2v-preview",
        input: { prompt: prompt },
        parameters: { size: "1280*720", duration: 5 },
    });
    let submitted = call(endpoint, &request)?;
    let task = TaskCall::query(&submitted.output.task_id);
    for wait in plan {
        thread::sleep(wait);
        // A task that has failed is an error of the service, like a refusal.
        let reply: TaskReply = send(task.to_http(endpoint)?)?;
        match reply.output.task_status {
            TaskStatus::Succeeded => {
                return reply.video_url().map(Into::into).ok_or_else(|| "there is no video".into());
            }
            status if status.is_pending() => {}
            status => return Err(format!("the task is {}", status.as_str()).into()),
        }
    }
    Err(format!("{} takes too long", submitted.output.task_id).into())
}
