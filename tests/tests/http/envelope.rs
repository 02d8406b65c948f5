//! Requests that are stored with what stands beside their bodies.

use qwen_request::{ChatRequest, Envelope, GenerationRequest, qwen_request};
use serde_json::{Value, json};

fn chat() -> ChatRequest {
    qwen_request! { model: "qwen-plus", messages: [user("Hi")] }.into_inner()
}

#[test]
fn an_envelope_keeps_what_serde_leaves_out_of_a_body() {
    let checked = qwen_request!(GenerationRequest {
        model: "qwen-plus",
        input: { messages: [user("Hi")] },
        parameters: { enable_thinking: true, incremental_output: true, result_format: "message" },
        stream: true,
        headers: { "X-DashScope-WorkSpace": "ws-1" },
    });
    let request = checked.clone().into_inner();
    let bare: GenerationRequest = serde_json::from_value(serde_json::to_value(&request).unwrap()).unwrap();
    assert_eq!((bare.stream, bare.headers), (None, None));

    let stored = serde_json::to_value(Envelope(request)).unwrap();
    assert_eq!(stored["stream"], json!(true));
    assert_eq!(stored["headers"], json!({"X-DashScope-WorkSpace": "ws-1"}));
    assert_eq!(stored["body"], serde_json::to_value(&checked).unwrap());
    let Envelope(read) = serde_json::from_value::<Envelope<GenerationRequest>>(stored).unwrap();
    assert_eq!(read.check().unwrap(), checked);

    // Where nothing stands beside the body there is nothing else to keep.
    let plain = Envelope(chat());
    assert_eq!(serde_json::to_value(&plain).unwrap(), json!({"body": chat()}));
    assert_eq!(
        serde_json::from_str::<Envelope<ChatRequest>>(&serde_json::to_string(&plain).unwrap()).unwrap(),
        plain
    );
}

#[test]
fn what_is_no_envelope_is_refused() {
    let body = json!({"model": "qwen-plus", "input": {"prompt": "Hi"}});
    let read = |text: Value| {
        serde_json::from_value::<Envelope<GenerationRequest>>(text).map_err(|error| error.to_string())
    };
    assert!(read(json!({"body": body, "stream": null})).is_ok());
    for (wrong, word) in [
        (json!({"stream": true}), "body"),
        (body.clone(), "body"),
        (json!({"body": body, "model": "qwen-plus"}), "model"),
        (json!({"body": body, "stream": 1}), "true or false"),
        (json!({"body": [], "stream": true}), "object"),
        (json!([]), "object"),
    ] {
        let error = read(wrong.clone()).unwrap_err();
        assert!(error.contains(word), "{wrong}: {error}");
    }
    // In a chat, `stream` is a member of the body.
    let stored = json!({"body": chat(), "stream": true});
    let error = serde_json::from_value::<Envelope<ChatRequest>>(stored).unwrap_err().to_string();
    assert!(error.contains("`stream`"), "{error}");
}
