//! A batch: a file of requests at half the price, answered within a day. With reqwest.
//!
//! `cargo run -p qwen-request-examples --example batch`

use std::time::Duration;

use hyper::Request;
use qwen_request::{
    BatchCall, ChatRequest, Endpoint, FileCall, ResponseHead, UploadFile,
    batch::{BatchResults, BatchWriter},
    qwen_request,
    reply::{Batch, BatchStatus, File, FilePurpose, PollPlan, Reply, read_raw},
    try_qwen_request,
};
use qwen_request_examples::{Outcome, with_endpoint};
use reqwest::Client;

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

    // 1. The file. The writer holds every line to the rules of the file: ids that differ, one model.
    let mut file = BatchWriter::new(Vec::new());
    for (number, question) in questions.iter().enumerate() {
        let request = qwen_request! { model: "qwen-plus", messages: [user((*question).to_owned())] };
        file.push(format!("question-{number}"), &request)?;
    }
    let file = UploadFile::from_bytes("questions.jsonl", file.into_inner());
    let (head, form) = FileCall::upload(FilePurpose::Batch, file).check()?.into_http(endpoint)?.into_parts();
    let file: File = read(&client, Request::from_parts(head, form.into_bytes()?)).await?;

    // 2. The batch.
    let request = try_qwen_request!(BatchRequest {
        input_file_id: file.id,
        endpoint: "/v1/chat/completions",
        completion_window: "24h",
    })?;
    let batch: Batch = read(&client, request.to_http(endpoint)?).await?;

    // 3. Its end.
    let mut output = None;
    for wait in plan {
        tokio::time::sleep(wait).await;
        let batch: Batch = read(&client, BatchCall::fetch(&batch.id).to_http(endpoint)?).await?;
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
    let (head, content) = exchange(&client, FileCall::content(&output).to_http(endpoint)?).await?;
    let mut answers = Vec::new();
    for result in BatchResults::new(read_raw(head.status(), &content)?) {
        let result = result?;
        // A single request may have failed.
        let reply = result.reply::<ChatRequest>()?;
        answers.push((result.custom_id.into_owned(), reply.text().into_owned()));
    }
    Ok(answers)
}

async fn read<R: Reply>(client: &Client, request: Request<Vec<u8>>) -> Outcome<R> {
    let (head, body) = exchange(client, request).await?;
    Ok(head.read(&body)?)
}

async fn exchange(client: &Client, request: Request<Vec<u8>>) -> Outcome<(ResponseHead, Vec<u8>)> {
    let response = client.execute(request.try_into()?).await?;
    let head = ResponseHead::new(response.status().as_u16(), response.headers());
    Ok((head, response.bytes().await?.into()))
}
