//! The same two calls with each client, against the loopback server: when all is well, and when it is not.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests are tests, too")]

use qwen_request::{ApiError, Endpoint, Error, stream::StreamError};
use qwen_request_tests::{Behaviour, ErrorFrame, Loopback};

/// The examples as modules; their `main` is run by hand.
macro_rules! example {
    ($name:ident = $path:literal) => {
        #[allow(dead_code)]
        #[path = $path]
        mod $name;
    };
}

example!(with_hyper = "../hyper.rs");
example!(with_reqwest = "../reqwest.rs");
example!(with_ureq = "../ureq.rs");

type Outcome = Result<String, Box<dyn std::error::Error>>;

fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// What the three clients make of an answer in one piece.
fn ask(endpoint: &Endpoint) -> [Outcome; 3] {
    [wait(with_hyper::ask(endpoint)), wait(with_reqwest::ask(endpoint)), with_ureq::ask(endpoint)]
}

/// The same in a stream.
fn stream(endpoint: &Endpoint) -> [Outcome; 3] {
    [wait(with_hyper::stream(endpoint)), wait(with_reqwest::stream(endpoint)), with_ureq::stream(endpoint)]
}

fn refusal(outcome: Outcome) -> ApiError {
    match *outcome.unwrap_err().downcast::<Error>().unwrap() {
        Error::Api(error) => error,
        error => panic!("{error:?}"),
    }
}

const ANSWER: &str = "You asked: Who are you? Nobody here knows: this is a loopback server.";

#[test]
fn the_answer_is_the_same_with_every_client() {
    let studio = Loopback::start().unwrap();
    let endpoint = studio.endpoint();
    for outcome in ask(&endpoint).into_iter().chain(stream(&endpoint)) {
        assert_eq!(outcome.unwrap(), ANSWER);
    }
    assert_eq!(studio.requests().len(), 6);
}

#[test]
fn a_refusal_arrives_with_its_id() {
    let studio = Loopback::start().unwrap();
    let endpoint = Endpoint::custom(studio.url(), "sk-wrong");
    for outcome in ask(&endpoint).into_iter().chain(stream(&endpoint)) {
        let error = refusal(outcome);
        assert_eq!((error.status(), error.wire_code()), (401, Some("invalid_api_key")));
        assert!(error.request_id().is_some_and(|id| id.starts_with("00000000-0000-4000-8000-")));
    }
}

#[test]
fn an_error_in_a_stream_is_a_refusal() {
    let studio = Loopback::start().unwrap();
    studio.behave(Behaviour::ErrorInStream { after: 3, frame: ErrorFrame::DashScope });
    for outcome in stream(&studio.endpoint()) {
        assert_eq!(refusal(outcome).status(), 429);
    }
}

#[test]
fn a_stream_that_ends_early_is_an_error() {
    let studio = Loopback::start().unwrap();
    studio.behave(Behaviour::EndEarly { after: 3 });
    for outcome in stream(&studio.endpoint()) {
        let error = outcome.unwrap_err().downcast::<Error>().unwrap();
        assert!(matches!(*error, Error::Stream(StreamError::EndedEarly { .. })), "{error:?}");
    }
}

#[test]
fn a_connection_that_is_cut_is_an_error() {
    let studio = Loopback::start().unwrap();
    studio.behave(Behaviour::Cut { after: 3 });
    let endpoint = studio.endpoint();
    let [hyper, reqwest, ureq] = stream(&endpoint);
    // Without the adapter it is the client's own error.
    assert!(hyper.unwrap_err().downcast::<hyper::Error>().is_ok());
    for outcome in [reqwest, ureq] {
        let error = outcome.unwrap_err().downcast::<Error>().unwrap();
        let Error::Stream(StreamError::Read { message, .. }) = &*error else { panic!("{error:?}") };
        assert!(!message.is_empty());
    }
    for outcome in ask(&endpoint) {
        assert!(outcome.is_err());
    }
}
