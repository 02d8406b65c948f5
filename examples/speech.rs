//! Speech over a WebSocket: text goes in piece by piece, audio comes out while it is made.
//!
//! `cargo run -p qwen-request-examples --example speech`

use qwen_request::{
    Endpoint, ResponseHead, qwen_request,
    reply::{SocketEvent, SocketEventKind},
    socket,
};
use qwen_request_examples::{Outcome, with_endpoint};
use tungstenite::{ClientRequestBuilder, Message};

/// Of your own, and another for each task: a UUID.
const TASK: &str = "2bf83b9a-baeb-4fda-8d9a-1f6e0c1d2a3b";

fn main() -> Outcome {
    with_endpoint(|endpoint| {
        let audio = speak(endpoint, &["Good morning. ", "It is half past seven."])?;
        println!("{} bytes of PCM audio", audio.len());
        Ok(())
    })
}

pub(crate) fn speak(endpoint: &Endpoint, texts: &[&str]) -> Outcome<Vec<u8>> {
    let request = qwen_request!(SpeechTaskRequest {
        model: "cosyvoice-v3-flash",
        task_group: "audio",
        task: "tts",
        function: "SpeechSynthesizer",
        input: {},
        parameters: { text_type: "PlainText", voice: "longanyang", format: "pcm", sample_rate: 16000 },
    });
    let handshake = ClientRequestBuilder::new(request.socket_url(endpoint).parse()?)
        .with_header("Authorization", endpoint.authorization());
    let (mut socket, _) = tungstenite::connect(handshake)?;
    socket.send(Message::text(request.run_task(TASK)?))?;

    let mut audio = Vec::new();
    loop {
        match socket.read()? {
            Message::Binary(piece) => audio.extend_from_slice(&piece),
            // A task that has failed is an error here.
            Message::Text(event) => {
                let event: SocketEvent = ResponseHead::from(200).read(event.as_bytes())?;
                match event.header.event {
                    // Now it takes text.
                    SocketEventKind::TaskStarted => {
                        for text in texts {
                            socket.send(Message::text(socket::continue_task(TASK, text)))?;
                        }
                        socket.send(Message::text(socket::finish_task(TASK)))?;
                    }
                    SocketEventKind::TaskFinished => return Ok(audio),
                    _ => {}
                }
            }
            _ => {}
        }
    }
}
