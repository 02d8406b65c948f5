//! Code that is generic over APIs needs no bound but `ApiRequest`.

use std::{collections::HashMap, fmt::Write, thread};

use qwen_request::{
    ApiRequest, ChatRequest, Checked, Error, ResponseHead, TextToImageRequest, parse, qwen_request,
};

const COMPLETION: &[u8] =
    br#"{"choices":[{"message":{"role":"assistant","content":"Hi!"},"finish_reason":"stop"}]}"#;

/// Asks on another thread.
fn ask_elsewhere<T: ApiRequest>(request: Checked<T>, answer: &'static [u8]) -> Result<T::Reply, Error> {
    let asked = thread::spawn(move || {
        let body = request.to_json().unwrap();
        assert!(body.contains("model"), "{request:?}");
        parse::<T>(200, answer)
    });
    asked.join().unwrap()
}

/// Keeps answers by body.
#[derive(Default)]
struct Cache(HashMap<String, String>);

impl Cache {
    fn answer<T: ApiRequest>(&mut self, request: &Checked<T>, answer: &'static [u8]) -> T::Reply {
        let key = format!("{} {}", T::PATH, request.to_json().unwrap());
        if let Some(kept) = self.0.get(&key) {
            return serde_json::from_str(kept).unwrap();
        }
        let reply = ask_elsewhere(request.clone(), answer).unwrap();
        let kept = serde_json::to_string(&reply).unwrap();
        assert!(reply == serde_json::from_str(&kept).unwrap(), "{reply:?}");
        self.0.insert(key, kept);
        reply.clone()
    }
}

/// Reads a stream on another thread, and logs what came.
fn stream_elsewhere<T: ApiRequest>(body: &'static [u8]) -> (Vec<T::Event>, String) {
    let events = ResponseHead::from(200).stream::<T>().read_from(body);
    let read = thread::spawn(move || events.collect::<Result<Vec<_>, _>>());
    let events = read.join().unwrap().unwrap();
    let mut log = String::new();
    for event in &events {
        writeln!(log, "{event:?} {}", serde_json::to_string(event).unwrap()).unwrap();
    }
    (events.clone(), log)
}

#[test]
fn requests_and_replies_go_to_other_threads_and_into_caches() {
    let mut cache = Cache::default();
    let request = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
    let first = cache.answer(&request, COMPLETION);
    assert_eq!((first.text(), cache.answer(&request, b"is not asked")), ("Hi!".into(), first.clone()));

    let request = qwen_request!(GenerationRequest { model: "qwen-plus", input: { prompt: "Hello" } });
    let reply = cache.answer(&request, br#"{"output":{"text":"Hi!","finish_reason":"stop"}}"#);
    assert_eq!(reply.text(), "Hi!");
    assert_eq!(cache.0.len(), 2);
}

#[test]
fn events_go_to_other_threads() {
    let body = b"data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
    let (events, log) = stream_elsewhere::<ChatRequest>(body);
    assert_eq!(events[0].text(), "Hi");
    assert!(log.contains("\"content\":\"Hi\""), "{log}");
}

/// An API without streams has events of a type without values.
#[test]
fn what_is_never_streamed_has_no_events() {
    let body = &b"data: {\"output\":{\"task_id\":\"1\",\"task_status\":\"PENDING\"}}\n\n"[..];
    let mut events = ResponseHead::from(200).stream::<TextToImageRequest>().read_from(body);
    let error = events.next().unwrap().unwrap_err();
    assert!(error.to_string().contains("this answer is never streamed"), "{error}");
}
