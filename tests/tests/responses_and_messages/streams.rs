//! However the network cuts a stream, the events are the same, and they are what was sent.

use std::fmt::Debug;

use qwen_request::Error;
use qwen_request::stream::{MessagesEvent, ResponsesEvent, StreamError, StreamEvent};
use serde::Serialize;
use serde_json::Value;

use crate::{events, sample, samples};

/// The data of each event.
fn data(text: &str) -> Vec<Value> {
    let lines = text.lines().filter_map(|line| line.strip_prefix("data:"));
    lines.map(|data| serde_json::from_str(data.trim_start()).unwrap()).collect()
}

fn check<E: StreamEvent + Debug + PartialEq + Serialize>(api: &str) {
    let samples = samples(api);
    assert!(samples.len() >= 5);
    for (name, text) in samples {
        let (whole, error) = events::<E>([text.as_bytes()]);
        for (event, sent) in whole.iter().zip(data(&text)) {
            assert_eq!(serde_json::to_value(event).unwrap(), sent, "{name}");
        }
        // What ends a stream as an error is no event.
        let errors = usize::from(matches!(error, Some(Error::Api(_))));
        assert_eq!(whole.len() + errors, data(&text).len(), "{name}");
        let error = error.map(|error| error.to_string());
        let outcome = |pieces: Vec<&[u8]>| {
            let (events, error) = events::<E>(pieces);
            (events, error.map(|error| error.to_string()))
        };
        let expected = (whole, error);
        assert_eq!(outcome(text.as_bytes().chunks(1).collect()), expected, "{name}, byte by byte");
        // Of a long stream, some of the cuts in two: all of them are in the pieces above.
        let step = 1 + text.len() / 1_000;
        for at in (0..text.len()).step_by(step) {
            let (before, after) = text.as_bytes().split_at(at);
            assert_eq!(outcome(vec![before, after]), expected, "{name}, cut at {at}");
        }
        let crlf = text.replace('\n', "\r\n");
        assert_eq!(outcome(crlf.as_bytes().chunks(7).collect()), expected, "{name}, with CRLF");
    }
}

#[test]
fn streams_of_responses_do_not_depend_on_cuts() {
    check::<ResponsesEvent>("responses");
}

#[test]
fn streams_of_messages_do_not_depend_on_cuts() {
    check::<MessagesEvent>("messages");
}

#[test]
fn a_stream_that_ends_before_its_last_event_is_cut() {
    let is_cut = |error: &Option<Error>| {
        matches!(error, Some(Error::Stream(StreamError::EndedEarly { finish_reason: false, .. })))
    };
    assert!(is_cut(&events::<ResponsesEvent>([sample("responses", "cut").as_bytes()]).1));
    assert!(is_cut(&events::<MessagesEvent>([sample("messages", "cut").as_bytes()]).1));
}

#[test]
fn a_stream_ends_well_after_its_last_event_with_or_without_a_mark() {
    for mark in ["", "data: [DONE]\n\n"] {
        for name in ["text", "tools", "incomplete", "without-final-output", "index-only"] {
            let text = sample("responses", name) + mark;
            assert!(events::<ResponsesEvent>([text.as_bytes()]).1.is_none(), "{name}");
        }
        for name in ["text", "tools", "new"] {
            let text = sample("messages", name) + mark;
            assert!(events::<MessagesEvent>([text.as_bytes()]).1.is_none(), "{name}");
        }
    }
}

#[test]
fn deltas_tell_what_they_are_about() {
    let (events, _) = events::<ResponsesEvent>([sample("responses", "text").as_bytes()]);
    let text: String = events.iter().filter_map(ResponsesEvent::text_delta).collect();
    let thoughts: String = events.iter().filter_map(ResponsesEvent::reasoning_delta).collect();
    assert_eq!((text.as_str(), thoughts.as_str()), ("Kingfisher", "A bird."));

    let (events, _) = crate::events::<MessagesEvent>([sample("messages", "tools").as_bytes()]);
    let text: String = events.iter().filter_map(MessagesEvent::text_delta).collect();
    let thoughts: String = events.iter().filter_map(MessagesEvent::thinking_delta).collect();
    assert_eq!((text.as_str(), thoughts.as_str()), ("Kingfisher", "A bird."));
}
