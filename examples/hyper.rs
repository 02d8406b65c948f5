//! The answer in one piece and in a stream, with hyper: `cargo run -p qwen-request-examples --example hyper`.

use http_body_util::{BodyExt, Full};
use hyper::{Response, body::Bytes, body::Incoming};
use hyper_util::{client::legacy::Client, rt::TokioExecutor};
use qwen_request::{ChatCollector, ChatRequest, Checked, Endpoint, ResponseHead, qwen_request};
use qwen_request_tests::Loopback;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

static ASK: Checked<ChatRequest> = qwen_request! { model: "qwen-plus", messages: [user("Who are you?")] };
static STREAM: Checked<ChatRequest> =
    qwen_request! { model: "qwen-plus", messages: [user("Who are you?")], stream: true };

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    // The real service: `Endpoint::from_env(Region::Singapore)?`, and a connector with TLS in `send`.
    let studio = Loopback::start()?;
    println!("{}", ask(&studio.endpoint()).await?);
    stream(&studio.endpoint()).await?;
    Ok(())
}

pub(crate) async fn ask(endpoint: &Endpoint) -> Outcome<String> {
    let response = send(&ASK, endpoint).await?;
    let head = ResponseHead::from(&response);
    let body = response.into_body().collect().await?.to_bytes();
    Ok(head.parse::<ChatRequest>(&body)?.text().into_owned())
}

/// By hand, without an adapter: bytes in, events out.
pub(crate) async fn stream(endpoint: &Endpoint) -> Outcome<String> {
    let response = send(&STREAM, endpoint).await?;
    let mut stream = ResponseHead::from(&response).stream::<ChatRequest>();
    let mut body = response.into_body();
    let mut answer = ChatCollector::new();
    while !stream.is_ended() {
        match body.frame().await {
            Some(frame) => stream.push(frame?.data_ref().map_or(&[], |bytes| bytes)),
            None => stream.finish(),
        }
        while let Some(chunk) = stream.next_event()? {
            answer.push(chunk);
            println!("{}", answer.new_text());
        }
    }
    Ok(answer.finish().text().into_owned())
}

async fn send(request: &Checked<ChatRequest>, endpoint: &Endpoint) -> Outcome<Response<Incoming>> {
    let client = Client::builder(TokioExecutor::new()).build_http::<Full<Bytes>>();
    Ok(client.request(request.to_http(endpoint)?.map(Full::from)).await?)
}
