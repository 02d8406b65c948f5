//! A stream folds into the reply that the same request would have got without streaming.

use std::path::Path;

use qwen_request::Role;
use qwen_request::reply::{ChatCompletion, FinishReason, GenerationReply, ReplyContent};
use qwen_request::stream::{
    ChatChunk, ChatCollector, GenerationChunk, GenerationCollector, Output, Stream, StreamEvent,
};
use serde_json::{Value, json};

fn events<E: StreamEvent>(text: &str) -> Vec<E> {
    let mut stream = Stream::<E>::new();
    stream.push(text.as_bytes());
    stream.finish();
    std::iter::from_fn(|| stream.next_event().ok().flatten()).collect()
}

fn sample(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/replies/streams").join(name);
    std::fs::read_to_string(path).unwrap()
}

/// The completion of these chunks, and what was printed on the way.
fn collect_chat(chunks: impl IntoIterator<Item = ChatChunk>) -> (ChatCompletion, String) {
    let mut collector = ChatCollector::new();
    let mut printed = String::new();
    for chunk in chunks {
        collector.push(chunk);
        printed += collector.new_text();
    }
    (collector.finish(), printed)
}

fn collect_generation(
    output: Output,
    chunks: impl IntoIterator<Item = GenerationChunk>,
) -> (GenerationReply, String) {
    let mut collector = GenerationCollector::new(output);
    let mut printed = String::new();
    for chunk in chunks {
        collector.push(chunk);
        printed += collector.new_text();
    }
    (collector.finish(), printed)
}

/// The completion of chunks with these deltas for the first choice.
fn of_deltas(deltas: &[Value]) -> ChatCompletion {
    let chunks = deltas.iter().map(|delta| chunk(&json!({"choices": [{"index": 0, "delta": delta}]})));
    collect_chat(chunks).0
}

fn chunk(chunk: &Value) -> ChatChunk {
    serde_json::from_value(chunk.clone()).unwrap()
}

fn calls(completion: &ChatCompletion) -> Vec<(&str, &str, &str)> {
    let calls = completion.tool_calls().iter();
    calls.map(|call| (&*call.id, &*call.function.name, &*call.function.arguments)).collect()
}

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
fn later_pieces_of_a_call_lack_what_the_first_has() {
    let later = [
        json!({"index": 0, "id": "", "function": {"arguments": "{\"a\""}}),
        json!({"index": 0, "id": null, "type": null, "function": {"name": null, "arguments": ":1"}}),
        json!({"index": 0, "function": {"name": "", "arguments": null}}),
        json!({"index": 0, "id": "call_1", "type": "function", "function": {"name": "f", "arguments": "}"}}),
        json!({"index": 0}),
    ];
    let mut deltas = vec![json!({"tool_calls": [
        {"index": 0, "id": "call_1", "type": "function", "function": {"name": "f", "arguments": ""}}
    ]})];
    deltas.extend(later.iter().map(|call| json!({"tool_calls": [call]})));
    let completion = of_deltas(&deltas);
    assert_eq!(calls(&completion), [("call_1", "f", "{\"a\":1}")]);
    assert_eq!(completion.tool_calls()[0].r#type, "function");
    // Nothing of the pieces' form is left.
    assert_eq!(
        serde_json::to_value(completion.tool_calls()).unwrap(),
        json!([{"id": "call_1", "type": "function", "index": 0, "function": {"name": "f", "arguments": "{\"a\":1}"}}])
    );
    // All pieces of a chunk are read.
    let mut at_once = deltas[0]["tool_calls"].as_array().unwrap().clone();
    at_once.extend(later);
    assert_eq!(calls(&of_deltas(&[json!({"tool_calls": at_once})])), [("call_1", "f", "{\"a\":1}")]);
}

#[test]
fn id_and_name_may_come_late() {
    let completion = of_deltas(&[
        json!({"tool_calls": [{"index": 0, "function": {"arguments": "{"}}]}),
        json!({"tool_calls": [{"index": 0, "function": {"name": "f"}}]}),
        json!({"tool_calls": [{"index": 0, "id": "call_1", "function": {"arguments": "}"}}]}),
    ]);
    assert_eq!(calls(&completion), [("call_1", "f", "{}")]);
    // Without an index, too.
    let completion = of_deltas(&[
        json!({"tool_calls": [{"function": {"name": "f"}}]}),
        json!({"tool_calls": [{"id": "call_1", "function": {"arguments": "{}"}}]}),
    ]);
    assert_eq!(calls(&completion), [("call_1", "f", "{}")]);
}

#[test]
fn calls_are_put_in_order_however_they_come() {
    let completion = of_deltas(&[
        json!({"tool_calls": [{"index": 1, "id": "b", "function": {"name": "g", "arguments": "["}}]}),
        json!({"tool_calls": [{"index": 0, "id": "a", "function": {"name": "f", "arguments": "{"}},
                              {"index": 1, "id": "", "function": {"arguments": "1"}}]}),
        json!({"tool_calls": [{"index": 1, "function": {"arguments": "]"}}, {"index": 0, "function": {"arguments": "}"}}]}),
    ]);
    assert_eq!(calls(&completion), [("a", "f", "{}"), ("b", "g", "[1]")]);
}

#[test]
fn calls_without_an_index_are_told_apart_by_id_and_order() {
    let completion = of_deltas(&[
        json!({"tool_calls": [{"id": "a", "function": {"name": "f", "arguments": "{"}}]}),
        json!({"tool_calls": [{"id": "", "function": {"arguments": "}"}}]}),
        json!({"tool_calls": [{"id": "b", "function": {"name": "f", "arguments": "["}}]}),
        json!({"tool_calls": [{"id": "a", "function": {"arguments": " "}}]}),
        json!({"tool_calls": [{"id": "b", "function": {"arguments": "]"}}]}),
    ]);
    assert_eq!(calls(&completion), [("a", "f", "{} "), ("b", "f", "[]")]);
    // Neither index nor id: a name begins a call.
    let completion = of_deltas(&[
        json!({"tool_calls": [{"function": {"name": "f", "arguments": "{}"}}, {"function": {"name": "f", "arguments": "["}}]}),
        json!({"tool_calls": [{"function": {"arguments": "]"}}]}),
    ]);
    assert_eq!(calls(&completion), [("", "f", "{}"), ("", "f", "[]")]);
}

#[test]
fn an_index_that_is_used_twice_does_not_mix_calls() {
    let completion = of_deltas(&[
        json!({"tool_calls": [{"index": 0, "id": "a", "function": {"name": "f", "arguments": "{}"}}]}),
        json!({"tool_calls": [{"index": 0, "id": "b", "function": {"name": "g", "arguments": "["}}]}),
        json!({"tool_calls": [{"index": 0, "id": "", "function": {"arguments": "]"}}]}),
    ]);
    assert_eq!(calls(&completion), [("a", "f", "{}"), ("b", "g", "[]")]);
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
fn the_older_form_of_a_call_is_joined() {
    let completion = of_deltas(&[
        json!({"function_call": {"name": "f", "arguments": "{\"a\""}}),
        json!({"function_call": {"name": "", "arguments": ":1}"}}),
    ]);
    let call = completion.message().unwrap().function_call.as_deref().unwrap();
    assert_eq!((&*call.name, &*call.arguments), ("f", "{\"a\":1}"));
}

#[test]
fn a_deep_research_keeps_what_it_found_and_is_complete_with_its_answer() {
    let event = |phase: &str, content: &str, status: &str, found: Value| -> GenerationChunk {
        let extra = json!({"deep_research": found});
        let message = json!({"phase": phase, "role": "assistant", "content": content, "status": status, "extra": extra});
        serde_json::from_value(json!({"output": {"message": message}, "request_id": "r"})).unwrap()
    };
    let mut events = vec![
        event("ResearchPlanning", "plan", "typing", json!({})),
        event("ResearchPlanning", "", "finished", json!({})),
        event("WebResearch", "", "streamingWebResult", json!({"research": {"learningMap": {"11": "a"}}})),
        event("WebResearch", "", "streamingWebResult", json!({"research": {"learningMap": {"12": "b"}}})),
        event("answer", "The ", "typing", json!({"references": [{"url": "u"}]})),
        event("KeepAlive", "", "", json!({})),
        event("answer", "end.", "typing", json!({})),
    ];
    let (cut, _) = collect_generation(Output::Incremental, events.clone());
    assert!(!cut.is_complete());
    events.push(event("answer", "", "finished", json!({})));
    events.push(event("KeepAlive", "", "", json!({})));
    let (reply, _) = collect_generation(Output::Incremental, events);
    assert!(reply.is_complete());
    assert_eq!(reply.text(), "The end.");
    assert_eq!(
        serde_json::to_value(reply.message().unwrap()).unwrap()["extra"],
        json!({"deep_research": {"research": {"learningMap": {"11": "a", "12": "b"}}, "references": [{"url": "u"}]}})
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
fn incremental_generations_are_joined() {
    let event = |content: Value, reason: &str| -> GenerationChunk {
        let choice = json!({"message": {"role": "assistant", "content": content}, "finish_reason": reason});
        serde_json::from_value(json!({"output": {"choices": [choice]}, "request_id": "r"})).unwrap()
    };
    let (reply, printed) = collect_generation(
        Output::Incremental,
        [event(json!("a"), "null"), event(json!("b"), "null"), event(json!(""), "stop")],
    );
    assert_eq!((&*reply.text(), &*printed), ("ab", "ab"));
    assert!(reply.is_complete());
    let (reply, printed) = collect_generation(
        Output::Incremental,
        [
            event(json!([]), "null"),
            event(json!([{"text": "a"}]), "null"),
            event(json!([{"text": "b"}, {"image_hw": [[2, 3]]}]), "null"),
            event(json!([{"text": "c"}]), "stop"),
        ],
    );
    assert_eq!((&*reply.text(), &*printed), ("abc", "abc"));
    let content = &reply.message().unwrap().content;
    assert_eq!(
        serde_json::to_value(content).unwrap(),
        json!([{"text": "ab"}, {"image_hw": [[2, 3]]}, {"text": "c"}])
    );
}

#[test]
fn cumulative_generations_are_not_repeated() {
    let events = ["a", "ab", "ab", "abc"].map(|text| -> GenerationChunk {
        let calls = json!([{"index": 0, "id": "x", "function": {"name": "f", "arguments": text}}]);
        let choice = json!({"message": {"content": text, "reasoning_content": text, "tool_calls": calls}});
        serde_json::from_value(json!({"output": {"choices": [choice]}, "request_id": "r"})).unwrap()
    });
    let (reply, printed) = collect_generation(Output::Cumulative, events);
    assert_eq!((&*reply.text(), reply.reasoning(), &*printed), ("abc", "abc", "abc"));
    assert_eq!(reply.tool_calls()[0].function.arguments, "abc");

    let events = ["a", "ab", "abc"].map(|text| -> GenerationChunk {
        serde_json::from_value(json!({"output": {"text": text, "finish_reason": "null"}})).unwrap()
    });
    let (reply, printed) = collect_generation(Output::Cumulative, events);
    assert_eq!((&*reply.text(), &*printed), ("abc", "abc"));
    assert!(!reply.is_complete());
    // A text that was revised is printed from where it differs.
    let events = [json!([{"text": "day"}]), json!([{"text": "dé"}, {"text": "jà"}])].map(
        |content| -> GenerationChunk {
            serde_json::from_value(json!({"output": {"choices": [{"message": {"content": content}}]}}))
                .unwrap()
        },
    );
    let (reply, printed) = collect_generation(Output::Cumulative, events);
    assert_eq!((&*reply.text(), &*printed), ("déjà", "dayéjà"));
}

#[test]
fn recorded_calls_are_joined() {
    let chunks = events::<GenerationChunk>(&sample(
        "generation-multimodal-generation-message-with-parallel-function-call.sse",
    ));
    let (reply, _) = collect_generation(Output::Incremental, chunks);
    let [first, second] = reply.tool_calls() else { panic!() };
    assert_eq!((&*first.id, &*first.function.name), ("call_aa99ad078f294a3d81da41d7", "get_current_weather"));
    assert!(first.function.arguments.starts_with("{\"location\": "));
    assert_eq!(second.id, "call_aa8b6311567847e197e6ca7f");
    assert_eq!(second.function.arguments_as::<Value>().unwrap(), json!({"location": "上海市"}));
    assert!(reply.is_complete());
    assert_eq!(reply.finish_reason(), Some(&FinishReason::ToolCalls));
    assert_eq!(reply.usage.unwrap().output_tokens, 103);

    // Without an index.
    let chunks = events::<GenerationChunk>(&sample("generation-ds-mm-think-tool-call-as-printed.sse"));
    let (reply, _) = collect_generation(Output::Incremental, chunks);
    assert_eq!(reply.tool_calls().len(), 1);
    assert_eq!(reply.tool_calls()[0].function.arguments_as::<Value>().unwrap(), json!({"location": "杭州"}));
}

#[test]
fn recorded_searches_keep_their_results() {
    let chunks = events::<GenerationChunk>(&sample("generation-single-generation-message-search.sse"));
    let (reply, printed) = collect_generation(Output::Incremental, chunks);
    assert_eq!(reply.output.search_info.as_ref().unwrap().search_results.len(), 5);
    assert_eq!(reply.text(), printed);
    assert_eq!(reply.usage.as_ref().unwrap().plugins.as_ref().unwrap().search.as_ref().unwrap().count, 1);
    let chunks =
        events::<GenerationChunk>(&sample("generation-single-generation-message-with-code-interpreter.sse"));
    let (reply, _) = collect_generation(Output::Incremental, chunks);
    assert_eq!(reply.output.tool_info.as_ref().unwrap().len(), 1);
    assert!(!reply.reasoning().is_empty());
}

#[test]
fn a_deep_research_ends_with_its_answer() {
    let events = [
        json!({"phase": "ResearchPlanning", "content": "First ", "status": "typing"}),
        json!({"phase": "ResearchPlanning", "content": "this.", "status": "typing"}),
        json!({"phase": "answer", "content": "It ", "status": "typing"}),
        json!({"phase": "KeepAlive", "status": "typing"}),
        json!({"phase": "answer", "content": "is.", "status": "finished"}),
    ]
    .map(|message| -> GenerationChunk {
        serde_json::from_value(json!({"output": {"message": message}})).unwrap()
    });
    let (reply, printed) = collect_generation(Output::Incremental, events);
    assert_eq!((&*reply.text(), &*printed), ("It is.", "First this.It is."));
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
