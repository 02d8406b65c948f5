//! What belongs to each API: the headers of tasks, the replies of speech and voices.

use std::fs;

use qwen_request::{
    ApiRequest, Endpoint, SpeechSessionRequest, parse, qwen_request, reply::SessionEventKind, socket,
};
use serde_json::Value;

#[test]
fn a_request_that_is_answered_by_a_task_asks_for_one() {
    let endpoint = Endpoint::custom("http://localhost", "sk-key");
    let video = qwen_request!(VideoGenerationRequest { model: "wan2.7-t2v", input: { prompt: "A kingfisher dives" } });
    let http = video.to_http(&endpoint).unwrap();
    assert_eq!(http.headers()["x-dashscope-async"], "enable");
    assert_eq!(http.uri().path(), "/api/v1/services/aigc/video-generation/video-synthesis");

    let lines = qwen_request!(TextEmbeddingRequest {
        model: "text-embedding-async-v2",
        input: { url: "https://example.com/texts.txt" },
    });
    assert!(lines.is_task());
    assert_eq!(lines.to_http(&endpoint).unwrap().headers()["x-dashscope-async"], "enable");
    let texts = qwen_request!(TextEmbeddingRequest { model: "text-embedding-v4", input: { texts: ["a kingfisher"] } });
    assert!(!texts.is_task());
    assert!(!texts.to_http(&endpoint).unwrap().headers().contains_key("x-dashscope-async"));

    let voices = qwen_request!(VoiceRequest { model: "voice-enrollment", input: { action: "list_voice" } });
    assert!(!voices.to_http(&endpoint).unwrap().headers().contains_key("x-dashscope-async"));
}

#[test]
fn a_task_over_a_socket_is_a_command_there_and_no_http() {
    let request = qwen_request!(RecognitionTaskRequest {
        model: "fun-asr-realtime-2026-02-28",
        task_group: "audio",
        task: "asr",
        function: "recognition",
        input: {},
        parameters: { format: "pcm", sample_rate: 16000 },
    });
    assert!(request.to_http(&Endpoint::custom("http://localhost", "sk-key")).is_err());

    let run: Value = serde_json::from_str(&request.run_task("id-1").unwrap()).unwrap();
    assert_eq!(
        run["header"],
        serde_json::json!({ "action": "run-task", "task_id": "id-1", "streaming": "duplex" })
    );
    assert_eq!(run["payload"], serde_json::to_value(&request).unwrap());
    let next: Value = serde_json::from_str(&socket::continue_task("id-1", "say \"hi\"")).unwrap();
    assert_eq!(next["payload"]["input"]["text"], "say \"hi\"");
    let last: Value = serde_json::from_str(&socket::finish_task("id-1")).unwrap();
    assert_eq!(last["payload"], serde_json::json!({ "input": {} }));
}

#[test]
fn a_session_is_set_up_and_finished_by_events() {
    let request = qwen_request!(SpeechSessionRequest {
        model: "qwen3-tts-flash-realtime",
        session: { voice: "Cherry", mode: "commit", volume: 60 },
    });
    assert!(request.to_http(&Endpoint::custom("http://localhost", "sk-key")).is_err());
    let update: Value = serde_json::from_str(&request.session_update("e \"1\"").unwrap()).unwrap();
    assert_eq!(
        update,
        serde_json::json!({
            "event_id": "e \"1\"",
            "type": "session.update",
            "session": { "voice": "Cherry", "mode": "commit", "volume": 60 },
        })
    );
    let event = |text: String| serde_json::from_str::<Value>(&text).unwrap();
    assert_eq!(
        event(socket::append_text("e2", "say \"hi\"")),
        serde_json::json!({ "event_id": "e2", "type": "input_text_buffer.append", "text": "say \"hi\"" })
    );
    assert_eq!(
        event(socket::commit_text("e3")),
        serde_json::json!({ "event_id": "e3", "type": "input_text_buffer.commit" })
    );
    assert_eq!(
        event(socket::finish_session("e4")),
        serde_json::json!({ "event_id": "e4", "type": "session.finish" })
    );
}

#[test]
fn a_session_answers_with_events() {
    let parse = |body: &str| parse::<SpeechSessionRequest>(200, body.as_bytes());
    let audio = parse(r#"{"event_id":"e","type":"response.audio.delta","delta":"aGk="}"#).unwrap();
    assert_eq!(audio.r#type, SessionEventKind::AudioDelta);
    assert_eq!(audio.audio().unwrap(), b"hi");
    let done = parse(r#"{"event_id":"e","type":"session.finished"}"#).unwrap();
    assert_eq!((done.r#type.as_str(), done.audio().unwrap().len()), ("session.finished", 0));
    let refused =
        r#"{"event_id":"e","type":"error","error":{"code":"invalid_value","message":"no such voice"}}"#;
    let Err(qwen_request::Error::Api(error)) = parse(refused) else { panic!("it was refused") };
    assert_eq!(error.message(), "no such voice");
}

#[test]
fn replies_of_speech_and_voices_are_written_back_as_they_were() {
    let mut errors = Vec::new();
    for line in fs::read_to_string("fixtures/replies/speech.jsonl").unwrap().lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        let body = row["body"].to_string();
        let read = for_request!(row["request"].as_str().unwrap(), Request => {
            parse::<Request>(200, body.as_bytes()).map(|reply| serde_json::to_value(&reply).unwrap())
        });
        match read {
            Ok(written) => assert_eq!(written, row["body"], "{}", row["name"]),
            Err(qwen_request::Error::Api(_)) => errors.push(row["name"].as_str().unwrap().to_owned()),
            Err(error) => panic!("{}: {error}", row["name"]),
        }
    }
    assert_eq!(
        errors,
        [
            "ws-task-failed-fun-asr-server-events",
            "ws-task-failed-multimodal-error-code",
            "ws-result-generated-multimodal-error-code"
        ]
    );
}
