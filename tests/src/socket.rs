//! What goes over a WebSocket: realtime sessions, and speech as a task, where a command comes in, and events and frames of audio go out.

use std::sync::Arc;

use futures_util::{SinkExt, StreamExt};
use http_body_util::{Either, Full};
use hyper::{
    Request, Response, StatusCode,
    body::{Bytes, Incoming},
    header::{self, HeaderValue},
    upgrade::{self, Upgraded},
};
use hyper_util::rt::TokioIo;
use qwen_request::{ApiRequest, RealtimeRequest, SpeechTaskRequest};
use serde_json::{Value, json};
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{self, Message, handshake::derive_accept_key, protocol::Role},
};

use crate::{
    Loopback, Received, realtime,
    refusal::Refusal,
    response::{Body, whole},
    route,
    server::Studio,
};

/// A fiftieth of a second of silence, in 16 bit at 16 kHz, for each word.
const SILENCE: [u8; 640] = [0; 640];

/// Whether the client asks for a WebSocket.
pub(crate) fn is_asked_for(request: &Request<Incoming>) -> bool {
    request.headers().contains_key(header::SEC_WEBSOCKET_KEY)
}

/// Opens it, if the path and the key are right.
pub(crate) fn open(studio: &Arc<Studio>, mut request: Request<Incoming>) -> Response<Body> {
    let received =
        Received::new(request.method().clone(), request.uri(), request.headers().clone(), Bytes::new());
    let id = studio.remember(received.clone());
    let refused =
        |refusal: &Refusal| whole(refusal.status(), "application/json", refusal.flat(&id).to_string(), &id);
    let is_session = received.path == RealtimeRequest::PATH;
    if !is_session && received.path != SpeechTaskRequest::PATH {
        return refused(&Refusal::not_found());
    }
    if !received.header("authorization").eq_ignore_ascii_case(&format!("Bearer {}", Loopback::KEY)) {
        return refused(&Refusal::wrong_key());
    }
    let accept = derive_accept_key(received.header("sec-websocket-key").as_bytes());
    let model =
        request.uri().query().and_then(|query| query.strip_prefix("model=")).unwrap_or_default().to_owned();
    let upgraded = upgrade::on(&mut request);
    tokio::spawn(async move {
        if let Ok(connection) = upgraded.await {
            let socket = WebSocketStream::from_raw_socket(TokioIo::new(connection), Role::Server, None).await;
            // A client that hangs up is no fault of the server.
            if is_session {
                realtime::converse(socket, &model).await.ok()
            } else {
                speak(socket).await.ok()
            };
        }
    });
    let mut response = Response::new(Either::Left(Full::default()));
    *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
    let headers = response.headers_mut();
    headers.insert(header::CONNECTION, HeaderValue::from_static("Upgrade"));
    headers.insert(header::UPGRADE, HeaderValue::from_static("websocket"));
    if let Ok(accept) = accept.try_into() {
        headers.insert(header::SEC_WEBSOCKET_ACCEPT, accept);
    }
    response
}

async fn speak(mut socket: WebSocketStream<TokioIo<Upgraded>>) -> tungstenite::Result<()> {
    let mut characters = 0;
    while let Some(message) = socket.next().await {
        let Message::Text(command) = message? else { continue };
        let command: Value = serde_json::from_str(&command).unwrap_or_default();
        let task =
            |name| command.pointer(&format!("/header/{name}")).and_then(Value::as_str).unwrap_or_default();
        let payload = command.get("payload").cloned().unwrap_or_default();
        match task("action") {
            "run-task" => match route::read::<SpeechTaskRequest>(&payload.to_string()) {
                Ok(_) => socket.send(event("task-started", task("task_id"), &json!({}))).await?,
                Err(refusal) => return socket.send(failed(task("task_id"), &refusal)).await,
            },
            "continue-task" => {
                let text = payload.pointer("/input/text").and_then(Value::as_str).unwrap_or_default();
                characters += text.chars().count();
                for _ in text.split_whitespace() {
                    socket.send(Message::Binary(Bytes::from_static(&SILENCE))).await?;
                }
                let output = json!({ "output": { "type": "sentence-end", "original_text": text } });
                socket.send(event("result-generated", task("task_id"), &output)).await?;
            }
            "finish-task" => {
                let payload = json!({ "output": {}, "usage": { "characters": characters } });
                return socket.send(event("task-finished", task("task_id"), &payload)).await;
            }
            _ => return socket.send(failed(task("task_id"), &Refusal::unreadable_body())).await,
        }
    }
    Ok(())
}

fn event(name: &str, task_id: &str, payload: &Value) -> Message {
    let event =
        json!({ "header": { "task_id": task_id, "event": name, "attributes": {} }, "payload": payload });
    Message::text(event.to_string())
}

fn failed(task_id: &str, refusal: &Refusal) -> Message {
    let (error_code, error_message) = (refusal.dashscope_code(), refusal.message());
    let event = json!({
        "header": {
            "task_id": task_id,
            "event": "task-failed",
            "error_code": error_code,
            "error_message": error_message,
            "attributes": {},
        },
        "payload": {},
    });
    Message::text(event.to_string())
}
