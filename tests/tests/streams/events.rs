//! How events may be written.

use qwen_request::reply::Error;
use qwen_request::stream::{ChatChunk, Stream, StreamError};

use crate::read::{A, B, USAGE, api_error, chat, generation, read_all, texts};

#[test]
fn lines_end_in_any_of_three_ways() {
    for end in ["\n", "\r\n", "\r"] {
        let text = format!("data: {A}{end}{end}data: {B}{end}{end}data: [DONE]{end}{end}");
        assert_eq!(texts(&text), ["a", "b"], "{end:?}");
    }
}

#[test]
fn what_is_no_data_is_passed_over() {
    let text = format!(
        "\u{feff}: keep-alive\n:\n\nid: 1\nretry: 3000\nevent: message\ndata: {A}\n\n\n\ndata\ndata:\n\nwhatever\nnew: field\n\
         ......\nid:2\nevent:result\n:HTTP_STATUS/200\ndata:{B}\n\ndata: [DONE]\n\n"
    );
    assert_eq!(texts(&text), ["a", "b"]);
}

/// Bodies that were put together have a mark before each of them.
#[test]
fn a_byte_order_mark_before_any_line_hides_nothing() {
    let mark = '\u{feff}';
    for text in [
        format!("{mark}data: {A}\n\n{mark}data: {B}\n\n{mark}data: [DONE]\n\n"),
        format!("data: {mark}{A}\n\ndata:{mark}{B}\n\ndata: {mark}[DONE]\n\n"),
        format!("{mark}\n{mark}data: {A}\n{mark}\n{mark}data: {B}\n\ndata: [DONE]\n\n"),
        format!("data: {{\n{mark}data: {}\n\ndata: {B}\n\ndata: [DONE]\n\n", &A[1..]),
    ] {
        assert_eq!(texts(&text), ["a", "b"], "{text:?}");
    }
    let (texts, end) = generation(&format!(
        "data:{{\"output\":{{\"text\":\"a\",\"finish_reason\":\"null\"}}}}\n\n{mark}event:error\n{mark}:HTTP_STATUS/400\n\
         {mark}data:{{\"code\":\"InvalidParameter\",\"message\":\"m\"}}\n\n"
    ));
    assert_eq!((texts, api_error(end)), (vec!["a".to_owned()], 400));
}

#[test]
fn integers_may_be_written_as_floats() {
    let text = format!(
        "data: {}\n\ndata: {}\n\ndata: {}\n\ndata: [DONE]\n\n",
        A.replace('0', "0.0"),
        B.replace('0', "0.0"),
        USAGE.replace("1,", "1.0,").replace("2,", "2e0,")
    );
    let (chunks, end) = read_all(Stream::<ChatChunk>::new(), text.as_bytes());
    end.unwrap();
    assert_eq!(chunks[0].choices[0].index, 0);
    let usage = chunks[2].usage.as_deref().unwrap();
    assert_eq!((usage.prompt_tokens, usage.completion_tokens, usage.total_tokens), (1, 2, 3));
    let (_, end) = chat(&format!("data: {}\n\n", A.replace('0', "0.5")));
    assert!(matches!(end, Err(Error::Decode(_))));
}

#[test]
fn data_may_be_spread_over_lines() {
    let spread = A.replace(':', ":\ndata: ").replace(",\"f", "\ndata:\ndata: ,\"f");
    assert_eq!(texts(&format!("data: {spread}\n\ndata:{B}\n\ndata:[DONE]")), ["a", "b"]);
}

#[test]
fn events_without_a_blank_line_between_them_are_read_one_by_one() {
    assert_eq!(texts(&format!("data: {A}\ndata: {A}\ndata: {B}\ndata: [DONE]")), ["a", "a", "b"]);
    let text = format!("id:1\nevent:result\ndata:{A}\nid:2\nevent:result\ndata:{B}\ndata:[DONE]\n");
    assert_eq!(texts(&text), ["a", "b"]);
}

#[test]
fn an_event_is_there_with_its_line() {
    let mut stream = Stream::<ChatChunk>::new();
    stream.push(format!("data: {A}").as_bytes());
    assert!(stream.next_event().unwrap().is_none());
    stream.push(b"\n");
    assert_eq!(stream.next_event().unwrap().unwrap().text(), "a");
    assert!(stream.next_event().unwrap().is_none() && !stream.is_ended());
}

/// Yields what it has, piece by piece, with interruptions, and fails at the end if it shall.
struct Reader<'a> {
    pieces: Vec<&'a [u8]>,
    fails: bool,
    is_interrupted: bool,
}

impl std::io::Read for Reader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.is_interrupted = !self.is_interrupted;
        if self.is_interrupted {
            return Err(std::io::ErrorKind::Interrupted.into());
        }
        match self.pieces.pop() {
            Some(piece) => {
                buffer[..piece.len()].copy_from_slice(piece);
                Ok(piece.len())
            }
            None if self.fails => {
                Err(std::io::Error::new(std::io::ErrorKind::ConnectionReset, "connection reset"))
            }
            None => Ok(0),
        }
    }
}

#[test]
fn events_are_read_from_a_reader() {
    let text = format!("data: {A}\n\ndata: {B}\n\ndata: [DONE]\n\n");
    let read = |text: &str, fails: bool| -> Vec<Result<String, Error>> {
        let mut pieces: Vec<_> = text.as_bytes().chunks(7).collect();
        pieces.reverse();
        let reader = Reader { pieces, fails, is_interrupted: false };
        let events = Stream::<ChatChunk>::new().read_from(reader);
        events.map(|event| event.map(|chunk| chunk.text().into_owned())).collect()
    };
    let events: Vec<_> = read(&text, false).into_iter().map(Result::unwrap).collect();
    assert_eq!(events, ["a", "b"]);
    // Nothing is read after `[DONE]`.
    assert_eq!(read(&text, true).len(), 2);
    let cut = text.split_once("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"b").unwrap().0;
    let events = read(cut, true);
    assert_eq!(events.len(), 2);
    assert_eq!(events[1].as_ref().unwrap_err().to_string(), "the stream broke off: connection reset");
    let events = read(cut, false);
    assert_eq!(events.len(), 2);
    assert!(matches!(events[1], Err(Error::Stream(StreamError::EndedEarly { .. }))));
}
