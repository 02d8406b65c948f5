//! Expressions in which operands stand side by side, or nearly: no comma is missing in any of them.
#![allow(clippy::all, clippy::pedantic, reason = "the expressions are odd on purpose")]

use std::{collections::HashMap, convert::identity};

use qwen_request::{Message, Part, Role, Tool, qwen_request, try_qwen_request};

struct Named {
    text: &'static str,
}

mod inner {
    #[expect(non_camel_case_types, reason = "a name in lower case, as foreign code has it")]
    pub(crate) struct pair(pub(crate) &'static str);
}

macro_rules! twice {
    ($a:expr, $b:literal, $t:ty) => {
        qwen_request! {
            model: "qwen-plus",
            messages: [user($a), user($b), assistant(<$t>::from($a)), user(if true { $a } else { $b })],
        }
    };
}

#[test]
fn expressions_are_whole() {
    let texts = ["a", "b", "c"];
    let names = HashMap::from([("key", "d")]);
    let named = Named { text: "e" };
    let number = 2_u8;
    let pair = inner::pair("f");
    let read: fn(&str) -> fn(&str) -> String = |_| |text| text.to_owned();
    let request = qwen_request! {
        model: "qwen-plus",
        messages: [
            user(texts[0]),
            user(["x", "a"][1]),
            user(["x", "a"][usize::from(number) - 1]),
            user(names["key"]),
            user(named.text),
            user(Named { text: "g" }.text),
            user(if number == 2 { "yes" } else { "no" }),
            user(match number { 1 => "one", _ => "many" }),
            user(if let Some(text) = texts.first() { *text } else { "none" }),
            user(read("a")("b")),
            user(identity::<&str>("h")),
            user(format!("{} {}", 1, 2)),
            user(&"abc"[..2]),
            user((1_i32 as i64 - 2).to_string()),
            user('found: { if number > 1 { break 'found "i" } "j" }),
            user(unsafe_free(|a, b| if a { b } else { "k" })),
            user(pair.0),
            user(loop { break "l" }),
            user({ let text = "m"; text }.to_owned()),
            user(&*texts[1]),
            user((-1_i32).to_string()),
            user((!true).to_string()),
        ],
    };
    let said: Vec<String> = request.messages.iter().map(|message| format!("{:?}", message.content)).collect();
    assert_eq!(said.len(), 22);
    assert!(said[10].contains('h') && said[14].contains('i'), "{said:?}");
    assert_eq!(twice!("n", "o", String).messages.len(), 4);
}

fn unsafe_free(choose: impl Fn(bool, &'static str) -> &'static str) -> &'static str {
    choose(true, "p")
}

#[test]
fn elements_are_whole() {
    let history = vec![Message::user("Hello"), Message::assistant("Hi!")];
    let (brief, count) = (true, 1);
    let request = try_qwen_request! {
        model: "qwen3-vl-plus",
        messages: [
            if brief { Message::system("Be brief.") } else { Message::system("Be long.") },
            ..history[..count].iter().cloned(),
            ..history.iter().skip(1),
            ..brief.then(|| Message::user("Really?")),
            ..if brief { Some(Message::assistant("Yes.")) } else { None },
            ..(0..2).map(|number| Message::user(number.to_string())),
            match count { 1 => Message::assistant("One."), _ => Message::assistant("Many.") },
            Message { role: Role::User, content: Some("Hello".into()), ..Message::default() },
            user([..["a", "b"].map(Part::text), text("c")]),
        ],
        temperature: 1.0 - 0.5,
        max_tokens: if brief { 10 } else { 100 },
        stop: ["a", if brief { "b" } else { "c" }],
        n: count as u32,
        seed: -1 + 2,
        tools: Vec::<Tool>::new(),
    };
    let request = request.unwrap_err();
    assert_eq!(
        request.findings().iter().map(|finding| finding.rule()).collect::<Vec<_>>(),
        ["tools_not_empty"],
        "{request}"
    );
}
