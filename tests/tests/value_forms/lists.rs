//! Lists of every kind.

use std::collections::{BTreeMap, HashMap, VecDeque};

use qwen_request::{
    EmbeddingRequest, List, Message, Part, RerankRequest, StopItem, Text, Tool, TranslationPair,
    reply::AssistantMessage, try_qwen_request,
};
use serde_json::json;

use super::each_is;

#[test]
fn a_list_of_texts_is_any_of_texts() {
    let strings = vec![String::from("a"), String::from("b")];
    let texts = vec!["a", "b"];
    let array = ["a", "b"];
    each_is! {
        stop = r#"["a","b"]"#:
        strings.clone(), &strings, &strings[..], strings.as_slice(), texts.clone(), &texts, &texts[..], array, &array, &array[..],
        [String::from("a"), "b".to_owned()], [..&strings], [..texts.iter()], [..texts.iter().map(ToString::to_string)],
        [..array], [..texts.iter().copied().map(StopItem::from)], ["a", ..&strings[1..]], List::from(vec![Text::Borrowed("a"), Text::Borrowed("b")]),
    }
}

/// Each expression as the input of embeddings and the documents of a ranking.
macro_rules! each_is_documents {
    ($($documents:expr),* $(,)?) => { $({
        let request = try_qwen_request!(EmbeddingRequest { model: "text-embedding-v4", input: $documents });
        assert_eq!(request.unwrap().to_json().unwrap(), r#"{"model":"text-embedding-v4","input":["a","b"]}"#);
        let request = try_qwen_request!(RerankRequest { model: "qwen3-rerank", query: "?", documents: $documents });
        assert!(request.unwrap().to_json().unwrap().contains(r#""documents":["a","b"]"#));
    })* };
}

#[test]
fn texts_to_embed_and_to_rank_are_any_list_of_texts() {
    let strings = vec![String::from("a"), String::from("b")];
    let (texts, array) = (vec!["a", "b"], ["a", "b"]);
    let owned = [String::from("a"), String::from("b")];
    each_is_documents! {
        strings.clone(), &strings, &strings[..], texts.clone(), &texts, &texts[..], array, &array, &array[..],
        owned.clone(), &owned, [..&strings], [..texts.iter()], [..strings.iter().map(String::as_str)],
    }
    assert_eq!(
        EmbeddingRequest::new("text-embedding-v4", &strings).input,
        EmbeddingRequest::new("text-embedding-v4", array).input
    );
    assert_eq!(RerankRequest::new("m", "q", texts.iter().map(ToString::to_string)).documents, ["a", "b"]);
}

#[test]
fn messages_are_any_list_of_messages() {
    let history = vec![Message::user("a"), Message::assistant("b"), Message::user("c")];
    let array: [Message; 3] = history.clone().try_into().unwrap();
    let queue: VecDeque<Message> = history.clone().into();
    let list: List<Message> = history.clone().into();
    macro_rules! each_is_history {
        ($($messages:expr),* $(,)?) => { $(
            let request = try_qwen_request! { model: "qwen-plus", messages: $messages };
            assert_eq!(request.unwrap().messages, history);
        )* };
    }
    each_is_history! {
        history.clone(), &history, &history[..], array.clone(), &array, queue.clone(), &queue, list.clone(), &list,
        history.iter(), history.iter().cloned(), [..&history], [..&list], [history[0].clone(), &history[1], ..&history[2..]],
    }
    // As an agent hands it on, which goes on with it.
    let mut kept = history.clone();
    for turn in 0..2 {
        let history = &mut kept;
        let whole = try_qwen_request! { model: "qwen-plus", messages: &mut *history };
        let spliced = try_qwen_request! { model: "qwen-plus", messages: [..&mut *history] };
        assert_eq!(whole.unwrap(), spliced.unwrap(), "turn {turn}");
        history.push(Message::user("d"));
    }

    // A borrow that is no constant.
    fn ask(history: &[Message], one: &Message) -> usize {
        let request = try_qwen_request! { model: "qwen-plus", messages: history }.unwrap();
        let more = try_qwen_request! { model: "qwen-plus", messages: [system("x"), one] }.unwrap();
        request.messages.len() + more.messages.len()
    }
    assert_eq!(ask(&history, &history[0]), 5);
}

#[test]
fn what_the_model_said_is_a_message() {
    let reply: AssistantMessage =
        serde_json::from_value(json!({ "role": "assistant", "content": "Hi!" })).unwrap();
    let request = try_qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello"), &reply, user("?"), reply.clone(), user("!"), ..[&reply], user("x")],
    }
    .unwrap();
    for at in [1, 3, 5] {
        assert_eq!(request.messages[at], Message::assistant("Hi!"));
    }
    let mut history = request.into_inner().messages;
    history.push(reply);
    history.push(Message::user("y"));
    assert_eq!(history.len(), 9);
}

#[test]
fn tools_may_be_borrowed_and_left_out() {
    let tools = vec![Tool::function("f", "What it does.", json!({ "type": "object", "properties": {} }))];
    let some = Some(tools.clone());
    let none: Option<Vec<Tool>> = None;
    for (request, count) in [
        (try_qwen_request! { model: "qwen-plus", messages: [user("x")], tools: &tools }, 1),
        (try_qwen_request! { model: "qwen-plus", messages: [user("x")], tools: [&tools[0]] }, 1),
        (try_qwen_request! { model: "qwen-plus", messages: [user("x")], tools?: some.as_ref() }, 1),
        (try_qwen_request! { model: "qwen-plus", messages: [user("x")], tools?: some.as_deref() }, 1),
        (try_qwen_request! { model: "qwen-plus", messages: [user("x")], tools?: &some }, 1),
        (try_qwen_request! { model: "qwen-plus", messages: [user("x")], tools?: some.clone() }, 1),
        (try_qwen_request! { model: "qwen-plus", messages: [user("x")], tools?: none.as_ref() }, 0),
        (try_qwen_request! { model: "qwen-plus", messages: [user("x")], tools?: none }, 0),
    ] {
        let request = request.unwrap();
        assert_eq!(request.tools.as_ref().map_or(0, |tools| tools.len()), count);
    }
}

#[test]
fn content_is_any_list_of_parts() {
    let parts = vec![Part::text("a"), Part::image("https://example.com/1.png")];
    let expected = Message::user(parts.clone());
    assert_eq!(Message::user([Part::text("a"), Part::image("https://example.com/1.png")]), expected);
    assert_eq!(Message::user(&parts), expected);
    assert_eq!(Message::user(&parts[..]), expected);
    assert_eq!(Message::user(parts.iter().collect::<qwen_request::Content>()), expected);
    for request in [
        try_qwen_request! { model: "qwen3-vl-plus", messages: [user(&parts)] },
        try_qwen_request! { model: "qwen3-vl-plus", messages: [user(&parts[..])] },
        try_qwen_request! { model: "qwen3-vl-plus", messages: [user([..&parts])] },
        try_qwen_request! { model: "qwen3-vl-plus", messages: [user([&parts[0], parts[1].clone()])] },
        try_qwen_request! { model: "qwen3-vl-plus", messages: [{ role: "user", content: parts.clone() }] },
    ] {
        assert_eq!(request.unwrap().messages, [expected.clone()]);
    }
    assert_eq!(expected.text(), "a");
}

#[test]
fn terms_are_pairs_of_any_map_or_list() {
    let pairs = [("a", "b")];
    let owned = vec![(String::from("a"), String::from("b"))];
    let (hashed, sorted): (HashMap<String, String>, BTreeMap<&str, &str>) =
        (owned.iter().cloned().collect(), pairs.into());
    macro_rules! each_is_terms {
        ($($terms:expr),* $(,)?) => { $(
            let request = try_qwen_request! {
                model: "qwen-mt-plus",
                messages: [user("x")],
                translation_options: { source_lang: "auto", target_lang: "English", terms: $terms },
            };
            let options = request.unwrap().into_inner().translation_options.unwrap();
            assert_eq!(options.terms.unwrap(), [TranslationPair::new("a", "b")]);
        )* };
    }
    each_is_terms! {
        pairs, &pairs, &pairs[..], owned.clone(), &owned, &owned[..], hashed.clone(), &hashed, &sorted, sorted.clone(),
        vec![TranslationPair::new("a", "b")], [..pairs], [..&hashed],
        [TranslationPair::from(("a", String::from("b")))],
    }
}
