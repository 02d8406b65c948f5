//! How the service fails, over real sockets: each failure is a typed error, and nothing passes as complete.

use std::time::{Duration, Instant};

use qwen_request::{
    ChatChunk, ChatCollector, ChatCompletion, ChatRequest, Checked, Error, Stream, error::Retry, parse,
    qwen_request, stream::StreamError,
};
use qwen_request_tests::{Behaviour, ErrorFrame, Loopback};

use crate::wire;

static PLAIN: Checked<ChatRequest> = qwen_request! { model: "qwen-plus", messages: [user("Who are you?")] };
static STREAM: Checked<ChatRequest> =
    qwen_request! { model: "qwen-plus", messages: [user("Who are you?")], stream: true };

fn studio(behaviour: Behaviour) -> Loopback {
    let studio = Loopback::start().unwrap();
    studio.behave(behaviour);
    studio
}

/// What a stream brought, and why it ended.
fn streamed(studio: &Loopback) -> (ChatCompletion, Option<Error>) {
    let response = wire::open(STREAM.to_http(&studio.endpoint()).unwrap());
    let stream = Stream::<ChatChunk>::of_response(response.status().as_u16());
    let mut collector = ChatCollector::new();
    for chunk in stream.read_from(response.into_body().into_reader()) {
        match chunk {
            Ok(chunk) => collector.push(chunk),
            Err(error) => return (collector.finish(), Some(error)),
        }
    }
    (collector.finish(), None)
}

fn read(answer: &wire::Answer) -> Result<ChatCompletion, Error> {
    parse::<ChatRequest>(answer.status, &answer.body)
}

#[test]
fn throttled_so_many_times_then_answered() {
    let studio = studio(Behaviour::Throttle { times: 2 });
    for _ in 0..2 {
        let Err(Error::Api(error)) = read(&wire::send(&PLAIN, &studio.endpoint())) else {
            panic!("not refused")
        };
        assert_eq!((error.status(), error.wire_code()), (429, Some("limit_requests")));
        assert!(error.is_throttled());
        assert!(!error.is_billing());
        assert_eq!(error.retry(), Retry::Backoff);
    }
    assert!(read(&wire::send(&PLAIN, &studio.endpoint())).unwrap().is_complete());
    assert_eq!(studio.requests().len(), 3);
}

#[test]
fn a_throttled_stream_keeps_its_body() {
    let studio = studio(Behaviour::Throttle { times: 1 });
    let (_, Some(Error::Api(error))) = streamed(&studio) else { panic!("not refused") };
    assert!(error.is_throttled());
    assert_eq!(error.request_id(), Some("00000000-0000-4000-8000-000000000001"));
    assert!(error.raw().starts_with(br#"{"error":{"code":"limit_requests","#));
}

#[test]
fn a_stream_that_is_cut_says_so() {
    let studio = studio(Behaviour::Cut { after: 4 });
    let (completion, error) = streamed(&studio);
    assert_eq!(completion.text(), "You asked: Who ");
    assert!(!completion.is_complete());
    let Some(Error::Stream(StreamError::Read { .. })) = error else { panic!("{error:?}") };
}

#[test]
fn a_stream_that_ends_in_good_order_but_early_says_so() {
    let studio = studio(Behaviour::EndEarly { after: 4 });
    let (completion, error) = streamed(&studio);
    assert_eq!(completion.text(), "You asked: Who ");
    assert!(!completion.is_complete());
    let Some(Error::Stream(StreamError::EndedEarly { finish_reason: false, .. })) = error else {
        panic!("{error:?}")
    };
}

#[test]
fn a_stream_without_its_last_mark_says_so() {
    let whole = wire::send(&STREAM, &Loopback::start().unwrap().endpoint());
    let events = whole.body.windows(2).filter(|pair| pair == b"\n\n").count();
    let studio = studio(Behaviour::EndEarly { after: events - 1 });
    let (completion, error) = streamed(&studio);
    assert!(completion.is_complete());
    let Some(Error::Stream(StreamError::EndedEarly { finish_reason: true, .. })) = error else {
        panic!("{error:?}")
    };
}

#[test]
fn a_completion_that_is_cut_is_no_completion() {
    let studio = studio(Behaviour::Cut { after: 0 });
    let answer = wire::send(&PLAIN, &studio.endpoint());
    assert!(answer.cut.is_some());
    let Err(Error::Decode(error)) = read(&answer) else { panic!("read as a completion") };
    assert_eq!(error.body(), answer.body);
    assert!(!error.body().is_empty());
}

#[test]
fn a_stall_sends_a_head_and_nothing_more() {
    let studio = studio(Behaviour::Stall { limit: Duration::from_secs(60) });
    let begin = Instant::now();
    // It is the client's patience that ends it.
    let (completion, error) = streamed(&studio);
    let Some(Error::Stream(StreamError::Read { .. })) = error else { panic!("{error:?}") };
    assert!(completion.choices.is_empty());
    // The server does not wait for the limit: not for its owner, nor with a client that is still there.
    let stalled = wire::open(STREAM.to_http(&studio.endpoint()).unwrap());
    drop(studio);
    assert!(stalled.into_body().into_with_config().read_to_vec().is_err());
    assert!(begin.elapsed() < Duration::from_secs(30));
}

#[test]
fn a_stall_ends_at_its_limit() {
    let studio = studio(Behaviour::Stall { limit: Duration::from_millis(1) });
    let answer = wire::send(&PLAIN, &studio.endpoint());
    assert_eq!((answer.status, answer.body.len()), (200, 0));
    assert!(answer.cut.is_some());
    assert!(read(&answer).is_err());
}

#[test]
fn a_page_of_a_proxy_is_an_error_that_keeps_the_bytes() {
    for status in [502, 200] {
        let studio = studio(Behaviour::ProxyHtml { status });
        let answer = wire::send(&PLAIN, &studio.endpoint());
        let Err(Error::Api(error)) = read(&answer) else { panic!("{status} was read as a completion") };
        assert_eq!(error.status(), status);
        assert_eq!(error.raw(), answer.body);
        assert!(error.to_string().contains("502 Bad Gateway"), "{error}");

        let (completion, error) = streamed(&studio);
        let Some(Error::Api(error)) = error else { panic!("{status} was read as a stream") };
        assert!(completion.choices.is_empty());
        assert!(error.to_string().contains("502 Bad Gateway"), "{error}");
    }
}

#[test]
fn an_error_in_the_stream_is_the_refusal_that_it_is() {
    for frame in [ErrorFrame::OpenAi, ErrorFrame::DashScope] {
        let studio = studio(Behaviour::ErrorInStream { after: 3, frame });
        let (completion, error) = streamed(&studio);
        assert_eq!(completion.text(), "You asked: ");
        assert!(!completion.is_complete());
        let Some(Error::Api(error)) = error else { panic!("{frame:?}: {error:?}") };
        assert!(error.is_throttled(), "{frame:?}: {error}");
        let status = if frame == ErrorFrame::DashScope { 429 } else { 200 };
        assert_eq!(error.status(), status);
    }
}

#[test]
fn the_port_is_free_again_when_the_owner_is_dropped() {
    let studio = studio(Behaviour::Serve);
    let address = studio.url().trim_start_matches("http://").to_owned();
    assert!(std::net::TcpStream::connect(&address).is_ok());
    drop(studio);
    assert!(std::net::TcpStream::connect(&address).is_err());
}
