//! The Responses API and the Messages API: replies, streams, collectors, calls and errors.

mod calls;
mod collectors;
mod errors;
mod replies;
mod streams;

use std::{fs, path::Path};

use qwen_request::stream::{Stream, StreamEvent};
use qwen_request::{Error, reply::Reply};
use serde::Serialize;
use serde_json::Value;

/// The streams of an API: `fixtures/replies/{api}/`.
fn samples(api: &str) -> Vec<(String, String)> {
    let folder = Path::new("fixtures/replies").join(api);
    let mut samples: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    samples.sort();
    samples
}

/// The stream of that name.
fn sample(api: &str, name: &str) -> String {
    let samples = samples(api);
    samples.into_iter().find(|(known, _)| known == name).expect("a stream of that name").1
}

/// The events of a stream, and the error that ended it.
fn events<'p, E: StreamEvent>(pieces: impl IntoIterator<Item = &'p [u8]>) -> (Vec<E>, Option<Error>) {
    let mut stream = Stream::<E>::new();
    let mut events = Vec::new();
    for piece in pieces {
        stream.push(piece);
        while let Ok(Some(event)) = stream.next_event() {
            events.push(event);
        }
    }
    stream.finish();
    loop {
        match stream.next_event() {
            Ok(Some(event)) => events.push(event),
            Ok(None) => return (events, None),
            Err(error) => return (events, Some(error)),
        }
    }
}

/// A reply as it is written again.
fn written<R: Reply + Serialize>(status: u16, body: &Value) -> Result<Value, Error> {
    qwen_request::reply::read::<R>(status, body.to_string().as_bytes())
        .map(|reply| serde_json::to_value(&reply).unwrap())
}
