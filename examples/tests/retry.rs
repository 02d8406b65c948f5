//! Requests are sent again where that helps, and only there, with each client.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests are tests, too")]

use std::time::Duration;

use futures_util::TryStreamExt;
use http_body_util::Full;
use hyper::body::Bytes;
use hyper_util::{
    client::legacy::{Client as HyperClient, connect::HttpConnector},
    rt::TokioExecutor,
};
use qwen_request::{ApiError, ChatCollector, ChatRequest, Checked, Endpoint, Error, qwen_request};
use qwen_request_examples::Outcome;
use qwen_request_tests::{Behaviour, ErrorFrame, Loopback};

#[allow(dead_code)]
#[path = "../retry.rs"]
mod retry;
use retry::Client;

static ASK: Checked<ChatRequest> = qwen_request! { model: "qwen-plus", messages: [user("Who are you?")] };
static STREAM: Checked<ChatRequest> =
    qwen_request! { model: "qwen-plus", messages: [user("Who are you?")], stream: true };

const ANSWER: &str = "You asked: Who are you? Nobody here knows: this is a loopback server.";
const PAUSES: [Duration; 2] = [Duration::from_millis(1), Duration::from_millis(2)];

async fn ask(client: &impl Client, endpoint: &Endpoint) -> Outcome<String> {
    Ok(retry::send(client, endpoint, &ASK, PAUSES).await?.text().into_owned())
}

async fn stream(client: &impl Client, endpoint: &Endpoint) -> Outcome<String> {
    let mut answer = ChatCollector::new();
    let mut chunks = retry::stream(client, endpoint, &STREAM, PAUSES).await?;
    while let Some(chunk) = chunks.try_next().await? {
        answer.push(chunk);
    }
    Ok(answer.finish().text().into_owned())
}

/// What each client makes of an answer in one piece and of a stream, and how many requests that took.
fn with_each_client(behaviour: Behaviour, key: &str) -> Vec<(Outcome<String>, usize)> {
    async fn both(client: impl Client, behaviour: Behaviour, key: &str) -> [(Outcome<String>, usize); 2] {
        let (whole, streamed) = (Loopback::start().unwrap(), Loopback::start().unwrap());
        whole.behave(behaviour);
        streamed.behave(behaviour);
        let asked = ask(&client, &Endpoint::custom(whole.url(), key)).await;
        let read = stream(&client, &Endpoint::custom(streamed.url(), key)).await;
        [(asked, whole.requests().len()), (read, streamed.requests().len())]
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut outcomes = Vec::new();
        outcomes.extend(both(reqwest::Client::new(), behaviour, key).await);
        outcomes.extend(both(hyper_client(), behaviour, key).await);
        outcomes.extend(both(ureq::Agent::new_with_defaults(), behaviour, key).await);
        outcomes
    })
}

/// It has no constructor that does without a builder.
fn hyper_client() -> HyperClient<HttpConnector, Full<Bytes>> {
    HyperClient::builder(TokioExecutor::new()).build_http()
}

fn refusal(outcome: Outcome<String>) -> ApiError {
    match *outcome.unwrap_err().downcast::<Error>().unwrap() {
        Error::Api(error) => error,
        error => panic!("{error:?}"),
    }
}

#[test]
fn a_request_that_is_throttled_twice_is_sent_three_times() {
    let outcomes = with_each_client(Behaviour::Throttle { times: 2 }, Loopback::KEY);
    assert_eq!(outcomes.len(), 6);
    for (outcome, requests) in outcomes {
        assert_eq!((outcome.unwrap().as_str(), requests), (ANSWER, 3));
    }
}

#[test]
fn after_the_last_pause_the_refusal_is_handed_on() {
    for (outcome, requests) in with_each_client(Behaviour::Throttle { times: 3 }, Loopback::KEY) {
        assert!(refusal(outcome).is_throttled());
        assert_eq!(requests, 3);
    }
}

#[test]
fn what_no_retry_helps_is_sent_once() {
    for (outcome, requests) in with_each_client(Behaviour::Serve, "sk-wrong") {
        assert_eq!((refusal(outcome).status(), requests), (401, 1));
    }
}

#[test]
fn a_stream_that_has_begun_is_not_sent_again() {
    let throttled = Behaviour::ErrorInStream { after: 3, frame: ErrorFrame::OpenAi };
    for (outcome, requests) in with_each_client(throttled, Loopback::KEY).into_iter().skip(1).step_by(2) {
        assert!(refusal(outcome).is_throttled());
        assert_eq!(requests, 1);
    }
}

#[test]
fn a_stream_that_is_refused_at_once_is_sent_again() {
    let throttled = Behaviour::ErrorInStream { after: 0, frame: ErrorFrame::OpenAi };
    for (outcome, requests) in with_each_client(throttled, Loopback::KEY).into_iter().skip(1).step_by(2) {
        assert!(refusal(outcome).is_throttled());
        assert_eq!(requests, 3);
    }
}
