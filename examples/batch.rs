//! A batch: a file of requests at half the price, answered within a day. With reqwest, which uploads forms.
//!
//! `cargo run -p qwen-request-examples --example batch`

use std::time::Duration;

use qwen_request::{
    ChatRequest, Endpoint, ResponseHead,
    batch::{BatchResults, BatchWriter},
    qwen_request,
    reply::{Batch, BatchStatus, File, PollPlan, Reply},
    try_qwen_request,
};
use qwen_request_examples::{Outcome, with_endpoint};
use reqwest::{
    Client, RequestBuilder,
    multipart::{Form, Part},
};

const FILES: &str = "/compatible-mode/v1/files";
const BATCHES: &str = "/compatible-mode/v1/batches";

fn main() -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let plan = PollPlan::new(Duration::from_secs(24 * 60 * 60)).longest_wait(Duration::from_secs(60));
    with_endpoint(|endpoint| {
        for (id, answer) in
            runtime.block_on(answers(endpoint, &["Why is the sky blue?", "And the sea?"], plan))?
        {
            println!("{id}: {answer}");
        }
        Ok(())
    })
}

/// The answers, each with the id of its question.
pub(crate) async fn answers(
    endpoint: &Endpoint,
    questions: &[&str],
    plan: PollPlan,
) -> Outcome<Vec<(String, String)>> {
    let client = Client::new();
    let authorized = |request: RequestBuilder| request.header("Authorization", endpoint.authorization());

    // 1. The file. The writer holds every line to the rules of the file: ids that differ, one model.
    let mut file = BatchWriter::new(Vec::new());
    for (number, question) in questions.iter().enumerate() {
        let request = qwen_request! { model: "qwen-plus", messages: [user((*question).to_owned())] };
        file.push(format!("question-{number}"), &request)?;
    }
    let part = Part::bytes(file.into_inner()).file_name("questions.jsonl");
    let form = Form::new().text("purpose", "batch").part("file", part);
    let file: File = read(authorized(client.post(endpoint.url(FILES))).multipart(form)).await?;

    // 2. The batch.
    let request = try_qwen_request!(BatchRequest {
        input_file_id: file.id,
        endpoint: "/v1/chat/completions",
        completion_window: "24h",
    })?;
    let request: reqwest::Request = request.to_http(endpoint)?.try_into()?;
    let batch: Batch = read(RequestBuilder::from_parts(client.clone(), request)).await?;

    // 3. Its end.
    let mut output = None;
    for wait in plan {
        tokio::time::sleep(wait).await;
        let batch: Batch =
            read(authorized(client.get(endpoint.url(&format!("{BATCHES}/{}", batch.id))))).await?;
        match batch.status {
            BatchStatus::Completed => {
                output = batch.output_file_id;
                break;
            }
            status if status.is_pending() => {}
            status => return Err(format!("the batch is {}", status.as_str()).into()),
        }
    }
    let output = output.ok_or("the batch has no answers")?;

    // 4. The answers, in any order.
    let content = authorized(client.get(endpoint.url(&format!("{FILES}/{output}/content")))).send().await?;
    let mut answers = Vec::new();
    for result in BatchResults::new(&*content.bytes().await?) {
        let result = result?;
        // A single request may have failed.
        let reply = result.reply::<ChatRequest>()?;
        answers.push((result.custom_id.into_owned(), reply.text().into_owned()));
    }
    Ok(answers)
}

async fn read<R: Reply>(request: RequestBuilder) -> Outcome<R> {
    let response = request.send().await?;
    let head = ResponseHead::new(response.status().as_u16(), response.headers());
    Ok(head.read(&response.bytes().await?)?)
}
