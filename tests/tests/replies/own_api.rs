//! APIs that the crate lacks: replies and events are types of the program's own.

use qwen_request::reply::{Error, Reply, ResponseHead, read};
use qwen_request::stream::{ChoiceStates, Stream, StreamError, StreamEvent};
use serde::Deserialize;

#[derive(Debug, PartialEq, Deserialize)]
struct Forecast {
    #[serde(default)]
    days: Vec<String>,
    request_id: Option<String>,
}

impl Reply for Forecast {
    fn missing(&self) -> Option<&'static str> {
        self.days.is_empty().then_some("days")
    }

    fn set_request_id(&mut self, id: &str) {
        self.request_id.get_or_insert_with(|| id.to_owned());
    }
}

/// All defaults.
#[derive(Debug, PartialEq, Deserialize)]
struct Piece {
    percent: u8,
}

impl Reply for Piece {}

impl StreamEvent for Piece {}

/// One that says when it is the last.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(transparent)]
struct Step(Piece);

impl Reply for Step {}

impl StreamEvent for Step {
    const HAS_DONE_MARK: bool = true;

    fn note_choices(&self, states: &mut ChoiceStates) {
        states.note(0, self.0.percent == 100);
    }
}

fn events<E: StreamEvent>(body: &str) -> (Vec<E>, Option<Error>) {
    let mut events = Vec::new();
    for event in Stream::from(ResponseHead::from(200)).read_from(body.as_bytes()) {
        match event {
            Ok(event) => events.push(event),
            Err(error) => return (events, Some(error)),
        }
    }
    (events, None)
}

#[test]
fn a_reply_of_ones_own_is_read() {
    let head = ResponseHead::new(200, [("x-request-id", "4f1c")]);
    let forecast: Forecast = head.read(br#"{"days":["rain","sun"]}"#).unwrap();
    assert_eq!(
        forecast,
        Forecast { days: vec!["rain".into(), "sun".into()], request_id: Some("4f1c".into()) }
    );
    let forecast: Forecast = head.read(br#"{"days":["rain"],"request_id":"its own"}"#).unwrap();
    assert_eq!(forecast.request_id.as_deref(), Some("its own"));
}

#[test]
fn what_is_no_reply_is_an_error_as_with_every_api() {
    let error = read::<Forecast>(200, br#"{"days":[]}"#).unwrap_err();
    let Error::Decode(error) = error else { panic!("{error:?}") };
    assert!(error.to_string().contains("missing member `days`"), "{error}");

    let error = read::<Forecast>(200, b"{\"days\":\n7}").unwrap_err();
    let Error::Decode(error) = error else { panic!("{error:?}") };
    assert_eq!(error.line(), 2);

    assert!(matches!(read::<Forecast>(200, b"\xff{}"), Err(Error::Decode(_))));
    assert!(matches!(read::<Forecast>(200, b""), Err(Error::Decode(_))));
}

#[test]
fn refusals_are_found_under_every_status() {
    let refusal = br#"{"code":"Throttling","message":"Requests throttling triggered.","request_id":"7"}"#;
    for status in [200, 429] {
        let error = read::<Forecast>(status, refusal).unwrap_err();
        let Error::Api(error) = error else { panic!("{error:?}") };
        assert!(error.is_throttled());
    }
}

#[test]
fn a_stream_without_a_last_event_may_end_after_any() {
    let (pieces, error) = events::<Piece>("data: {\"percent\":50}\n\ndata: {\"percent\":60}\n\n");
    assert_eq!((pieces, error), (vec![Piece { percent: 50 }, Piece { percent: 60 }], None));
    let (pieces, error) = events::<Piece>("");
    assert!(pieces.is_empty() && matches!(error, Some(Error::Stream(_))), "{error:?}");
}

#[test]
fn a_stream_with_a_last_event_ends_with_it_or_early() {
    let half = "data: {\"percent\":50}\n\n";
    let whole = format!("{half}data: {{\"percent\":100}}\n\ndata: [DONE]\n\n");
    let (steps, error) = events::<Step>(&whole);
    assert_eq!((steps.len(), error), (2, None));
    for body in [half.to_owned(), format!("{half}data: [DONE]\n\n"), whole.replace("data: [DONE]\n\n", "")] {
        let (_, error) = events::<Step>(&body);
        assert!(matches!(error, Some(Error::Stream(StreamError::EndedEarly { .. }))), "{body:?}: {error:?}");
    }
}

#[test]
fn errors_and_nonsense_in_a_stream_are_told() {
    let refusal = "data: {\"code\":\"InternalError\",\"message\":\"x\"}\n\n";
    let (pieces, error) = events::<Piece>(&format!("data: {{\"percent\":50}}\n\n{refusal}"));
    assert!(pieces.len() == 1 && matches!(error, Some(Error::Api(_))), "{error:?}");
    let (_, error) = events::<Piece>("data: {\"percent\":\"half\"}\n\n");
    assert!(matches!(error, Some(Error::Decode(_))), "{error:?}");
}
