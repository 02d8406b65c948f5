//! Reading a stream as a whole, and the chunks that it is made of.

use qwen_request::reply::Error;
use qwen_request::stream::{ChatChunk, GenerationChunk, Stream, StreamEvent};

/// The events of a stream that is pushed at once, and how it ended.
pub(crate) fn read_all<E: StreamEvent>(mut stream: Stream<E>, bytes: &[u8]) -> (Vec<E>, Result<(), Error>) {
    stream.push(bytes);
    stream.finish();
    let mut events = Vec::new();
    loop {
        match stream.next_event() {
            Ok(Some(event)) => events.push(event),
            Ok(None) => return (events, Ok(())),
            Err(error) => {
                assert!(stream.is_ended());
                let again = stream.next_event().err().map(|again| again.to_string());
                assert_eq!(again, Some(error.to_string()), "the end stays");
                return (events, Err(error));
            }
        }
    }
}

pub(crate) fn chat(text: &str) -> (Vec<String>, Result<(), Error>) {
    let (chunks, end) = read_all(Stream::<ChatChunk>::new(), text.as_bytes());
    (chunks.iter().map(|chunk| chunk.text().into_owned()).collect(), end)
}

pub(crate) fn generation(text: &str) -> (Vec<String>, Result<(), Error>) {
    let (chunks, end) = read_all(Stream::<GenerationChunk>::new(), text.as_bytes());
    (chunks.iter().map(|chunk| chunk.text().into_owned()).collect(), end)
}

/// The same, for streams that are complete.
pub(crate) fn texts(text: &str) -> Vec<String> {
    let (texts, end) = chat(text);
    end.unwrap();
    texts
}

pub(crate) const A: &str = r#"{"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":null}]}"#;
pub(crate) const B: &str = r#"{"choices":[{"index":0,"delta":{"content":"b"},"finish_reason":"stop"}]}"#;
pub(crate) const USAGE: &str =
    r#"{"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}}"#;

/// The status of the error that ended a stream.
pub(crate) fn api_error(end: Result<(), Error>) -> u16 {
    match end {
        Err(Error::Api(error)) => error.status(),
        other => panic!("{other:?}"),
    }
}
