//! The answer in one piece and in a stream, with reqwest: `cargo run -p qwen-request-examples --example reqwest`.

use qwen_request::{ChatCollector, ChatRequest, Checked, Endpoint, ResponseHead, qwen_request};
use qwen_request_tests::Loopback;
use reqwest::{Client, Response};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

static ASK: Checked<ChatRequest> = qwen_request! { model: "qwen-plus", messages: [user("Who are you?")] };
static STREAM: Checked<ChatRequest> =
    qwen_request! { model: "qwen-plus", messages: [user("Who are you?")], stream: true };

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    // The real service: `Endpoint::from_env(Region::Singapore)?`, and reqwest's feature `rustls`.
    let studio = Loopback::start()?;
    println!("{}", ask(&studio.endpoint()).await?);
    stream(&studio.endpoint()).await?;
    Ok(())
}

pub(crate) async fn ask(endpoint: &Endpoint) -> Outcome<String> {
    let response = send(&ASK, endpoint).await?;
    let head = head(&response);
    let completion = head.parse::<ChatRequest>(&response.bytes().await?)?;
    Ok(completion.text().into_owned())
}

pub(crate) async fn stream(endpoint: &Endpoint) -> Outcome<String> {
    let response = send(&STREAM, endpoint).await?;
    let mut events = head(&response).stream::<ChatRequest>().read_from_stream(response.bytes_stream());
    let mut answer = ChatCollector::new();
    while let Some(chunk) = events.next().await {
        answer.push(chunk?);
        println!("{}", answer.new_text());
    }
    Ok(answer.finish().text().into_owned())
}

async fn send(request: &Checked<ChatRequest>, endpoint: &Endpoint) -> Outcome<Response> {
    Ok(Client::new().execute(request.to_http(endpoint)?.try_into()?).await?)
}

fn head(response: &Response) -> ResponseHead {
    ResponseHead::new(response.status().as_u16(), response.headers())
}
