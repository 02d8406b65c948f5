//! Chunks of a chat fold into the completion that the same request would have got without streaming.

use qwen_request::Role;
use qwen_request::reply::{ChatCompletion, FinishReason, ReplyContent};
use qwen_request::stream::{ChatCollector, GenerationChunk, GenerationCollector, Output};
use serde_json::{Value, json};

use crate::collect::{chunk, collect_chat, collect_generation, events, of_deltas, sample};

#[test]
fn text_and_reasoning_are_joined() {
    let completion = of_deltas(&[
        json!({"role": "assistant", "content": "", "reasoning_content": null}),
        json!({"content": null, "reasoning_content": "Let "}),
        json!({"reasoning_content": "me see."}),
        json!({"content": "Hel", "reasoning_content": ""}),
        json!({"content": "lo"}),
    ]);
    assert_eq!((&*completion.text(), completion.reasoning()), ("Hello", "Let me see."));
    assert_eq!(completion.message().unwrap().role, Some(Role::Assistant));
    assert!(!completion.is_complete(), "there was no finish reason");
}

#[test]
fn the_whole_is_as_without_streaming() {
    let all = json!([
        {"id": "c", "created": 1, "model": "m", "object": "chat.completion.chunk", "usage": null,
         "choices": [{"index": 0, "delta": {"role": "assistant", "content": "a"}, "finish_reason": null,
                      "logprobs": {"content": [{"token": "a", "bytes": [97], "logprob": -0.1, "top_logprobs": []}]}}]},
        {"id": "c", "created": 1, "model": "m", "object": "chat.completion.chunk", "usage": null,
         "choices": [{"index": 0, "delta": {"content": "b"}, "finish_reason": null,
                      "logprobs": {"content": [{"token": "b", "bytes": [98], "logprob": -0.2, "top_logprobs": []}]}}]},
        {"id": "c", "created": 1, "model": "m", "object": "chat.completion.chunk", "usage": null,
         "choices": [{"index": 0, "delta": {"content": ""}, "finish_reason": "stop", "logprobs": null}]},
        {"id": "c", "created": 1, "model": "m", "object": "chat.completion.chunk", "choices": [],
         "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}},
    ]);
    let (completion, printed) = collect_chat(all.as_array().unwrap().iter().map(chunk));
    assert_eq!(printed, "ab");
    assert_eq!(
        serde_json::to_value(&completion).unwrap(),
        json!({
            "id": "c", "object": "chat.completion", "created": 1, "model": "m",
            "choices": [{
                "index": 0, "message": {"role": "assistant", "content": "ab"}, "finish_reason": "stop",
                "logprobs": {"content": [
                    {"token": "a", "bytes": [97], "logprob": -0.1, "top_logprobs": []},
                    {"token": "b", "bytes": [98], "logprob": -0.2, "top_logprobs": []},
                ]},
            }],
            "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
        })
    );
}

#[test]
fn choices_are_not_mixed() {
    let chunks = [
        json!({"choices": [{"index": 1, "delta": {"content": "x"}}, {"index": 0, "delta": {"content": "a"}}]}),
        json!({"choices": [{"index": 0, "delta": {"tool_calls": [{"index": 0, "id": "a", "function": {"name": "f"}}]}}]}),
        json!({"choices": [{"index": 1, "delta": {"tool_calls": [{"index": 0, "id": "b", "function": {"name": "g"}}]},
                            "finish_reason": "length"}]}),
        json!({"choices": [{"index": 0, "delta": {"content": "b"}, "finish_reason": "stop"}]}),
    ];
    let (completion, _) = collect_chat(chunks.iter().map(chunk));
    let [first, second] = &*completion.choices else { panic!() };
    assert_eq!((&*first.message.text(), &*second.message.text()), ("ab", "x"));
    assert_eq!((&*first.message.tool_calls()[0].id, &*second.message.tool_calls()[0].id), ("a", "b"));
    assert_eq!(second.finish_reason, Some(FinishReason::Length));
    assert!(!completion.is_complete());
}

#[test]
fn a_message_beside_the_piece_is_not_in_the_way() {
    let piece = json!({"choices": [{"delta": {"content": "Hi"}, "index": 0, "message": null, "new": 1}]});
    let (completion, _) = collect_chat([chunk(&piece)]);
    assert_eq!(completion.text(), "Hi");
    let written = serde_json::to_string(&completion).unwrap();
    assert_eq!(serde_json::from_str::<ChatCompletion>(&written).unwrap(), completion);
    assert_eq!(completion.choices[0].extra.get("new").map(qwen_request::Json::as_str), Some("1"));
}

#[test]
fn unknown_members_are_completed_from_chunk_to_chunk() {
    let chunks = [
        json!({"choices": [], "moderation": {"hate": 0}, "note": "a", "list": [1, 2], "none": null}),
        json!({"choices": [], "trace": "t", "note": "", "list": [], "moderation": {"spam": {"score": 1}}}),
        json!({"choices": [], "trace": "u", "note": null, "moderation": {"spam": {"sure": true, "score": 0}}}),
    ];
    let (completion, _) = collect_chat(chunks.iter().map(chunk));
    let whole = serde_json::to_value(&completion).unwrap();
    assert_eq!(whole["moderation"], json!({"hate": 0, "spam": {"score": 0, "sure": true}}));
    assert_eq!((&whole["trace"], &whole["note"], &whole["list"]), (&json!("u"), &json!("a"), &json!([1, 2])));
    assert_eq!(whole.get("none"), Some(&Value::Null));
}

#[test]
fn usage_is_completed_from_event_to_event() {
    let event = |usage: Value| -> GenerationChunk {
        serde_json::from_value(json!({"output": {"text": "", "finish_reason": "null"}, "usage": usage}))
            .unwrap()
    };
    let (reply, _) = collect_generation(
        Output::Incremental,
        [
            event(
                json!({"input_tokens": 5, "output_tokens": 1, "plugins": {"search": {"count": 1, "new": 2}}, "x": 1}),
            ),
            event(
                json!({"input_tokens": 5, "output_tokens": 7, "output_tokens_details": {"reasoning_tokens": 3}}),
            ),
            event(json!({})),
        ],
    );
    let usage = serde_json::to_value(&reply).unwrap()["usage"].clone();
    assert_eq!(
        usage,
        json!({"input_tokens": 5, "output_tokens": 7, "output_tokens_details": {"reasoning_tokens": 3},
               "plugins": {"search": {"count": 1, "new": 2}}, "x": 1})
    );
}

#[test]
fn what_is_new_is_told_once() {
    let mut collector = ChatCollector::new();
    collector.push(chunk(&json!({"choices": [{"index": 0, "delta": {"content": "a"}}]})));
    assert_eq!(collector.new_text(), "a");
    collector.push(chunk(&json!({"choices": [{"index": 1, "delta": {"content": "b"}}]})));
    assert_eq!(collector.new_text(), "");
    collector.push(chunk(&json!({"choices": [{"index": 0, "delta": {"reasoning_content": "c"}}]})));
    assert_eq!(collector.new_text(), "");
    collector.push(chunk(&json!({"choices": []})));
    assert_eq!(collector.new_text(), "");
}

#[test]
fn translation_models_repeat_everything_in_each_chunk() {
    let texts = ["I", "I did", "I did not", ""];
    let chunks = |model: &'static str| {
        texts.iter().map(move |text| {
            chunk(&json!({"model": model, "choices": [{"index": 0, "delta": {"content": text}}]}))
        })
    };
    for model in ["qwen-mt-plus", "qwen-mt-turbo"] {
        let (completion, printed) = collect_chat(chunks(model));
        assert_eq!((&*completion.text(), &*printed), ("I did not", "I did not"), "{model}");
    }
    for model in ["qwen-mt-flash", "qwen-mt-lite", "qwen-plus"] {
        assert_eq!(collect_chat(chunks(model)).0.text(), "II didI did not", "{model}");
    }
}

#[test]
fn sound_is_joined() {
    let completion = of_deltas(&[
        json!({"content": "Hi"}),
        json!({"audio": {"id": "audio_1", "data": "aGk=", "expires_at": 1, "transcript": "H"}}),
        json!({"audio": {"data": "aGE=", "expires_at": 2}}),
        json!({"audio": {"transcript": "i"}}),
    ]);
    let audio = completion.message().unwrap().audio.as_ref().unwrap();
    assert_eq!(
        (audio.id.as_deref(), audio.transcript.as_deref(), audio.expires_at),
        (Some("audio_1"), Some("Hi"), Some(2))
    );
    assert_eq!(audio.bytes().unwrap(), b"hiha");
}

#[test]
fn the_finished_message_goes_into_the_next_request() {
    let completion = of_deltas(&[
        json!({"role": "assistant", "content": null, "refusal": null}),
        json!({"tool_calls": [{"index": 0, "id": "a", "type": "function", "function": {"name": "f", "arguments": null}}]}),
        json!({"tool_calls": [{"index": 1, "id": "b", "type": "function", "function": {"name": "g", "arguments": "{\"x\":1}"}}]}),
    ]);
    let message = completion.choices[0].message.clone().into_history();
    assert_eq!(
        serde_json::to_value(&message).unwrap(),
        json!({"role": "assistant", "tool_calls": [
            {"id": "a", "type": "function", "index": 0, "function": {"name": "f", "arguments": "{}"}},
            {"id": "b", "type": "function", "index": 1, "function": {"name": "g", "arguments": "{\"x\":1}"}},
        ]})
    );
}

#[test]
fn recorded_chats_are_joined() {
    let (completion, printed) =
        collect_chat(events(&sample("chat-openai-qwen-vl-compatible-with-openai.sse")));
    assert!(completion.is_complete());
    assert_eq!(completion.text(), printed);
    assert_eq!(completion.usage.as_ref().unwrap().total_tokens, 1355);
    let (completion, _) =
        collect_chat(events(&sample("chat-openai-compatibility-of-openai-with-dashscope.sse")));
    assert!(completion.text().starts_with("我是来自阿里"));
    let (completion, _) = collect_chat(events(&sample("chat-openai-qwen-omni.sse")));
    assert!(completion.message().unwrap().audio.is_some());
    assert_eq!(completion.usage.as_ref().unwrap().total_tokens, 310);
}

#[test]
fn nothing_gives_an_empty_completion() {
    let completion = ChatCollector::new().finish();
    assert!(!completion.is_complete() && completion.choices.is_empty());
    let reply = GenerationCollector::new(Output::Incremental).finish();
    assert!(!reply.is_complete() && reply.text().is_empty());
}

#[test]
fn the_form_of_the_content_is_that_of_the_pieces() {
    let text =
        of_deltas(&[json!({"content": ""}), json!({"content": [{"text": "a"}]}), json!({"content": "b"})]);
    let Some(ReplyContent::Parts(parts)) = &text.message().unwrap().content else { panic!() };
    assert_eq!(parts[0].text.as_deref(), Some("ab"));
    let parts = of_deltas(&[json!({"content": "a"}), json!({"content": []}), json!({"content": "b"})]);
    assert_eq!(parts.text(), "ab");
}
