//! A session over a real socket, against the loopback server.

use std::net::TcpStream;

use qwen_request::{
    Error, RealtimeRequest, qwen_request,
    realtime::{self, close_error},
    reply::{RealtimeEvent, RealtimeEventKind, read},
};
use qwen_request_tests::Loopback;
use tokio_tungstenite::tungstenite::{ClientRequestBuilder, Message, WebSocket, client};

struct Client {
    socket: WebSocket<TcpStream>,
    sequence: realtime::Sequence,
}

impl Client {
    fn connect(studio: &Loopback, model: &str) -> Self {
        let endpoint = studio.endpoint();
        let url = realtime::url(&endpoint, model);
        let stream = TcpStream::connect(studio.url().strip_prefix("http://").unwrap()).unwrap();
        let request = ClientRequestBuilder::new(url.parse().unwrap())
            .with_header("Authorization", endpoint.authorization());
        let (socket, _) = client(request, stream).unwrap();
        Self { socket, sequence: realtime::Sequence::new(model) }
    }

    fn send(&mut self, event: RealtimeRequest) {
        self.sequence.send(&event).unwrap();
        self.send_anyway(event);
    }

    fn send_anyway(&mut self, event: RealtimeRequest) {
        let frame = event.check().unwrap().to_json().unwrap();
        self.socket.send(Message::text(frame)).unwrap();
    }

    fn next(&mut self) -> Result<RealtimeEvent, Error> {
        loop {
            if let Message::Text(frame) = self.socket.read().unwrap() {
                let event = read(200, frame.as_bytes())?;
                self.sequence.receive(&event);
                return Ok(event);
            }
        }
    }

    /// All events up to one of this kind.
    fn until(&mut self, last: &RealtimeEventKind) -> Vec<RealtimeEvent> {
        let mut events = Vec::new();
        while events.last().is_none_or(|event: &RealtimeEvent| event.r#type != *last) {
            events.push(self.next().unwrap());
        }
        events
    }
}

#[test]
fn a_turn_is_spoken_and_answered() {
    let studio = Loopback::start().unwrap();
    let mut client = Client::connect(&studio, "qwen3.5-omni-flash-realtime");
    assert_eq!(client.next().unwrap().r#type, RealtimeEventKind::SessionCreated);
    client.send(
        qwen_request!(RealtimeRequest {
            model: "qwen3.5-omni-flash-realtime",
            type: "session.update",
            session: { voice: "Tina", turn_detection: null },
        })
        .into_inner(),
    );
    let updated = client.next().unwrap().session.unwrap();
    assert_eq!((updated.voice.as_deref(), updated.turn_detection), (Some("Tina"), None));

    client.send(RealtimeRequest::append_audio(&[0; 640]));
    client.send(RealtimeRequest::append_image(b"\xff\xd8\xff\xe0"));
    client.send(RealtimeRequest::new("input_audio_buffer.commit"));
    let turn = client.until(&RealtimeEventKind::TranscriptionCompleted);
    assert_eq!(turn.last().unwrap().transcript.as_deref(), Some("Good morning"));

    client.send(RealtimeRequest::new("response.create"));
    let answer = client.until(&RealtimeEventKind::ResponseDone);
    let words: String = answer.iter().filter_map(|event| transcript(event)).collect();
    let audio: Vec<u8> = answer.iter().flat_map(|event| event.audio().unwrap()).collect();
    assert_eq!((words.as_str(), audio.len()), ("Good morning", 4));
    let response = answer.last().unwrap().response.as_ref().unwrap();
    assert_eq!(response.text(), "Good morning");

    client.send(RealtimeRequest::new("session.finish"));
    assert_eq!(client.next().unwrap().r#type, RealtimeEventKind::SessionFinished);
}

fn transcript(event: &RealtimeEvent) -> Option<&str> {
    event.delta.as_deref().filter(|_| event.r#type == RealtimeEventKind::AudioTranscriptDelta)
}

#[test]
fn text_is_read_out_when_it_is_committed() {
    let studio = Loopback::start().unwrap();
    let mut client = Client::connect(&studio, "qwen3-tts-flash-realtime");
    client.until(&RealtimeEventKind::SessionCreated);
    client.send(
        qwen_request!(RealtimeRequest {
            model: "qwen3-tts-flash-realtime",
            type: "session.update",
            session: { voice: "Cherry", mode: "commit" },
        })
        .into_inner(),
    );
    client.until(&RealtimeEventKind::SessionUpdated);
    client.send(RealtimeRequest::append_text("Good "));
    client.send(RealtimeRequest::append_text("morning"));
    client.send(RealtimeRequest::new("input_text_buffer.commit"));
    let events = client.until(&RealtimeEventKind::ResponseDone);
    assert_eq!(events[0].r#type, RealtimeEventKind::TextCommitted);
    let usage = events.last().unwrap().response.as_ref().unwrap().usage.as_ref().unwrap();
    assert_eq!(usage.characters, Some(12));
}

#[test]
fn what_is_refused_names_the_event_and_the_session_goes_on() {
    let studio = Loopback::start().unwrap();
    let mut client = Client::connect(&studio, "qwen3.5-omni-flash-realtime");
    client.until(&RealtimeEventKind::SessionCreated);
    // Out of turn.
    let image =
        RealtimeRequest { event_id: Some("event_7".into()), ..RealtimeRequest::append_image(b"\xff\xd8") };
    client.send_anyway(image);
    let Err(Error::Api(error)) = client.next() else { panic!("an image came before audio") };
    assert_eq!(error.entry().map(|entry| entry.id), Some("W74"));
    let told = RealtimeEvent::of_error(&error).unwrap().error.unwrap();
    assert_eq!(told.event_id.as_deref(), Some("event_7"));
    // Against the rules of the model, which the event alone does not name.
    let update = r#"{"type":"session.update","session":{"modalities":["audio"]}}"#;
    client.socket.send(Message::text(update)).unwrap();
    let Err(Error::Api(error)) = client.next() else { panic!("audio alone is no answer") };
    assert_eq!(error.entry().map(|entry| entry.id), Some("W70"));

    client.send(RealtimeRequest::append_audio(&[0; 640]));
    client.send(RealtimeRequest::new("response.create"));
    client.until(&RealtimeEventKind::ResponseDone);
}

#[test]
fn an_unknown_model_closes_the_socket_with_its_reason() {
    let studio = Loopback::start().unwrap();
    let mut client = Client::connect(&studio, "qwen9-realtime");
    let Message::Close(Some(frame)) = client.socket.read().unwrap() else { panic!("it is closed") };
    let error = close_error(frame.code.into(), &frame.reason).unwrap();
    assert_eq!((error.status(), error.message()), (400, "Model not found"));
}
