//! Streams of applications, cut at every byte, and what collectors make of them.

use std::fs;

use qwen_request::{
    Error, Stream,
    stream::{ApplicationChunk, ApplicationCollector, Output},
};
use serde_json::{Value, json};

fn events(pieces: &[&[u8]]) -> Result<Vec<ApplicationChunk>, Error> {
    let mut stream = Stream::<ApplicationChunk>::new();
    let mut events = Vec::new();
    for piece in pieces {
        stream.push(piece);
        while let Some(event) = stream.next_event()? {
            events.push(event);
        }
    }
    stream.finish();
    while let Some(event) = stream.next_event()? {
        events.push(event);
    }
    Ok(events)
}

#[test]
fn a_workflow_tells_what_its_nodes_say() {
    let body = fs::read("fixtures/replies/applications/workflow.sse").unwrap();
    let whole = events(&[&body]).unwrap();
    assert_eq!(whole.len(), 5);
    for cut in 0..=body.len() {
        let (one, other) = body.split_at(cut);
        assert_eq!(events(&[one, other]).unwrap(), whole, "cut at {cut}");
    }
    // Nothing is lost on the way.
    let data = String::from_utf8(body).unwrap();
    let data = data.lines().filter_map(|line| line.strip_prefix("data:"));
    for (data, event) in data.zip(&whole) {
        assert_eq!(serde_json::to_value(event).unwrap(), serde_json::from_str::<Value>(data).unwrap());
    }

    let mut answer = ApplicationCollector::new(Output::Incremental);
    for event in whole {
        answer.push(event);
    }
    let nodes: Vec<_> = answer.workflow_messages().iter().map(|message| &*message.node_id).collect();
    assert_eq!(nodes, ["Start_1", "LLM_1", "LLM_1", "End_1"]);
    assert!(answer.workflow_messages()[1].text().contains("result"));
    let reply = answer.finish();
    assert_eq!((reply.text(), reply.is_complete()), ("示例", true));
    assert_eq!(reply.usage.unwrap().models.unwrap()[0].output_tokens, 50);
}

#[test]
fn a_text_is_joined_or_repeated() {
    let event = |text: &str, reason: &str| {
        serde_json::from_value(json!({ "output": { "text": text, "finish_reason": reason }, "usage": {} }))
            .unwrap()
    };
    let mut joined = ApplicationCollector::new(Output::Incremental);
    joined.push(event("At ", "null"));
    joined.push(event("nine.", "null"));
    assert_eq!(joined.new_text(), "nine.");
    joined.push(event("", "stop"));
    assert_eq!(joined.new_text(), "");
    let reply = joined.finish();
    assert_eq!((reply.text(), reply.is_complete()), ("At nine.", true));

    let mut repeated = ApplicationCollector::new(Output::Cumulative);
    repeated.push(event("At ", "null"));
    repeated.push(event("At nine.", "stop"));
    assert_eq!(repeated.new_text(), "nine.");
    assert_eq!(repeated.finish().text(), "At nine.");
}

#[test]
fn an_error_ends_the_stream_and_a_cut_is_told() {
    let first = "id:1\nevent:result\n:HTTP_STATUS/200\ndata:{\"output\":{\"text\":\"At\",\"finish_reason\":\"null\"}}\n\n";
    let error = "id:2\nevent:error\n:HTTP_STATUS/400\ndata:{\"code\":\"FlowNotPublished\",\
                 \"message\":\"Flow has not published yet, please publish flow and try again.\",\"request_id\":\"r-1\"}\n\n";
    let Err(Error::Api(refused)) = events(&[first.as_bytes(), error.as_bytes()]) else {
        panic!("it has failed")
    };
    assert_eq!((refused.status(), refused.entry().map(|entry| entry.id)), (400, Some("E147")));
    assert!(matches!(events(&[first.as_bytes()]), Err(Error::Stream(_))));
}
