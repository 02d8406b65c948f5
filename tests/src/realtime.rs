//! Realtime sessions over a WebSocket: a session answers each turn with a greeting, reads texts out as silence, and finds in any
//! audio the same words.

use futures_util::{SinkExt, StreamExt};
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use qwen_request::{Checked, RealtimeEventType, RealtimeRequest, realtime::Sequence};
use serde_json::{Map, Value, json};
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{
        self, Message,
        protocol::{CloseFrame, frame::coding::CloseCode},
    },
};

use crate::route;

/// Two samples of silence, in Base64.
const SILENCE: &str = "AAAAAA==";

/// What is heard in any audio, and said to it.
const WORDS: &str = "Good morning";

/// A session, from its creation to its end.
struct Session {
    socket: WebSocketStream<TokioIo<Upgraded>>,
    model: String,
    configuration: Map<String, Value>,
    /// What is out of turn.
    sequence: Sequence,
    /// The text that waits for a commit.
    text: String,
    /// How many events, items and responses there are.
    count: usize,
}

/// Opens a session with the model that the URL names, and serves it.
pub(crate) async fn converse(
    socket: WebSocketStream<TokioIo<Upgraded>>,
    model: &str,
) -> tungstenite::Result<()> {
    let mut session = Session {
        socket,
        model: model.to_owned(),
        configuration: Map::new(),
        sequence: Sequence::new(model),
        text: String::new(),
        count: 0,
    };
    let opening = json!({ "type": "session.finish" });
    if route::read_of_session(&opening.to_string(), model).is_err() {
        let frame = CloseFrame { code: CloseCode::Invalid, reason: "Model not found".into() };
        return session.socket.close(Some(frame)).await;
    }
    session.configuration = defaults(model);
    session.tell("session.created", json!({ "session": session.configuration })).await?;
    while let Some(message) = session.socket.next().await {
        let Message::Text(frame) = message? else { continue };
        if !session.serve(&frame).await? {
            return session.socket.close(None).await;
        }
    }
    Ok(())
}

impl Session {
    /// Answers an event; says whether the session goes on.
    async fn serve(&mut self, frame: &str) -> tungstenite::Result<bool> {
        let event = match self.read(frame) {
            Ok(event) => event,
            Err(error) => {
                self.tell("error", json!({ "error": error })).await?;
                return Ok(true);
            }
        };
        match event.r#type {
            RealtimeEventType::SessionUpdate => {
                let update = serde_json::from_str::<Value>(frame).unwrap_or_default();
                if let Some(Value::Object(members)) = update.get("session") {
                    self.configuration.extend(members.clone());
                }
                self.tell("session.updated", json!({ "session": self.configuration })).await?;
            }
            RealtimeEventType::InputAudioBufferCommit => self.write_down().await?,
            RealtimeEventType::InputAudioBufferClear => {
                self.tell("input_audio_buffer.cleared", json!({})).await?;
            }
            RealtimeEventType::InputTextBufferAppend => {
                self.text += event.text.as_deref().unwrap_or_default();
                if self.configuration.get("mode") != Some(&json!("commit")) {
                    self.read_out().await?;
                }
            }
            RealtimeEventType::InputTextBufferCommit => {
                self.tell("input_text_buffer.committed", json!({ "item_id": "" })).await?;
                self.read_out().await?;
            }
            RealtimeEventType::ConversationItemCreate => {
                let item = json!({ "id": self.next("item"), "object": "realtime.item", "type": "message" });
                self.tell("conversation.item.created", json!({ "item": item })).await?;
            }
            RealtimeEventType::ResponseCreate => self.speak(WORDS, json!({ "total_tokens": 7 })).await?,
            RealtimeEventType::SessionFinish => {
                self.tell("session.finished", json!({})).await?;
                return Ok(false);
            }
            _ => {}
        }
        Ok(true)
    }

    /// The event of a frame, or the error that the service answers.
    fn read(&mut self, frame: &str) -> Result<Checked<RealtimeRequest>, Value> {
        let id = serde_json::from_str::<Value>(frame).ok().and_then(|event| event.get("event_id").cloned());
        let told = |code: &str, message: &str| json!({ "type": "invalid_request_error", "code": code, "message": message, "event_id": id });
        let checked = route::read_of_session(frame, &self.model)
            .map_err(|refusal| told("invalid_value", refusal.message()))?;
        match self.sequence.send(&checked) {
            Ok(()) => Ok(checked),
            Err(error) => {
                let words = error.entry().map_or_else(|| error.to_string(), |entry| entry.pattern.to_owned());
                Err(told("invalid_value", &words))
            }
        }
    }

    /// What the audio says, as a turn of the conversation.
    async fn write_down(&mut self) -> tungstenite::Result<()> {
        let id = self.next("item");
        self.tell("input_audio_buffer.committed", json!({ "item_id": id })).await?;
        let content = json!([{ "type": "input_audio", "transcript": null }]);
        let item = json!({ "id": id, "object": "realtime.item", "type": "message", "role": "user", "content": content });
        self.tell("conversation.item.created", json!({ "item": item })).await?;
        let completed = json!({ "item_id": id, "content_index": 0, "transcript": WORDS });
        self.tell("conversation.item.input_audio_transcription.completed", completed).await
    }

    async fn read_out(&mut self) -> tungstenite::Result<()> {
        let text = std::mem::take(&mut self.text);
        self.speak("", json!({ "characters": text.chars().count() })).await
    }

    /// A response: as audio, or as text where the session has no audio.
    async fn speak(&mut self, words: &str, usage: Value) -> tungstenite::Result<()> {
        let (id, item) = (self.next("resp"), self.next("item"));
        let place = json!({ "response_id": id, "item_id": item, "output_index": 0, "content_index": 0 });
        let speaks = self.configuration.get("modalities") != Some(&json!(["text"]));
        let (delta, done, kind) = if speaks {
            ("response.audio_transcript.delta", "response.audio_transcript.done", "audio")
        } else {
            ("response.text.delta", "response.text.done", "text")
        };
        let response = |status: &str, output: Value| json!({ "id": id, "object": "realtime.response", "status": status, "output": output });
        self.tell("response.created", json!({ "response": response("in_progress", json!([])) })).await?;
        for word in words.split_inclusive(' ') {
            self.tell(delta, with(&place, json!({ "delta": word }))).await?;
        }
        if speaks {
            self.tell("response.audio.delta", with(&place, json!({ "delta": SILENCE }))).await?;
            self.tell("response.audio.done", place.clone()).await?;
        }
        let whole = if speaks { "transcript" } else { "text" };
        self.tell(done, with(&place, json!({ whole: words }))).await?;
        let message = json!({ "id": item, "type": "message", "role": "assistant", "content": [{ "type": kind, whole: words }] });
        let mut complete = response("completed", json!([message]));
        complete["usage"] = usage;
        self.tell("response.done", json!({ "response": complete })).await
    }

    async fn tell(&mut self, kind: &str, members: Value) -> tungstenite::Result<()> {
        let event = with(&json!({ "event_id": self.next("event"), "type": kind }), members);
        if let Ok(told) = serde_json::from_value(event.clone()) {
            self.sequence.receive(&told);
        }
        self.socket.send(Message::text(event.to_string())).await
    }

    fn next(&mut self, what: &str) -> String {
        self.count += 1;
        format!("{what}_{}", self.count)
    }
}

/// The configuration that a session begins with.
fn defaults(model: &str) -> Map<String, Value> {
    let mut session = json!({ "id": "sess_1", "object": "realtime.session", "model": model });
    if model.contains("-tts-") {
        session = with(&session, json!({ "mode": "server_commit", "voice": "Cherry", "sample_rate": 24000 }));
    } else {
        let detection = json!({ "type": "server_vad", "threshold": 0.5, "silence_duration_ms": 800 });
        session = with(&session, json!({ "input_audio_format": "pcm", "turn_detection": detection }));
    }
    session.as_object().cloned().unwrap_or_default()
}

/// An object with further members.
fn with(object: &Value, more: Value) -> Value {
    let mut all = object.clone();
    if let (Value::Object(all), Value::Object(more)) = (&mut all, more) {
        all.extend(more);
    }
    all
}
