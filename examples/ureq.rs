//! The answer in one piece and in a stream, with ureq: `cargo run -p qwen-request-examples --example ureq`.

use qwen_request::{ChatCollector, ChatRequest, Checked, Endpoint, ResponseHead, qwen_request};
use qwen_request_tests::Loopback;
use ureq::{Agent, Body, http::Response};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

static ASK: Checked<ChatRequest> = qwen_request! { model: "qwen-plus", messages: [user("Who are you?")] };
static STREAM: Checked<ChatRequest> =
    qwen_request! { model: "qwen-plus", messages: [user("Who are you?")], stream: true };

fn main() -> Outcome {
    // The real service: `Endpoint::from_env(Region::Singapore)?`, and ureq's feature `rustls`.
    let studio = Loopback::start()?;
    println!("{}", ask(&studio.endpoint())?);
    stream(&studio.endpoint())?;
    Ok(())
}

pub(crate) fn ask(endpoint: &Endpoint) -> Outcome<String> {
    let mut response = send(&ASK, endpoint)?;
    let head = ResponseHead::from(&response);
    let completion = head.parse::<ChatRequest>(&response.body_mut().read_to_vec()?)?;
    Ok(completion.text().into_owned())
}

pub(crate) fn stream(endpoint: &Endpoint) -> Outcome<String> {
    let response = send(&STREAM, endpoint)?;
    let stream = ResponseHead::from(&response).stream::<ChatRequest>();
    let mut answer = ChatCollector::new();
    for chunk in stream.read_from(response.into_body().into_reader()) {
        answer.push(chunk?);
        println!("{}", answer.new_text());
    }
    Ok(answer.finish().text().into_owned())
}

fn send(request: &Checked<ChatRequest>, endpoint: &Endpoint) -> Outcome<Response<Body>> {
    // A refusal has a body, which says why.
    let config = Agent::config_builder().http_status_as_error(false).build();
    Ok(Agent::new_with_config(config).run(request.to_http(endpoint)?)?)
}
