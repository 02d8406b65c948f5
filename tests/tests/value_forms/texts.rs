//! Text of every type.

use std::{borrow::Cow, rc::Rc, sync::Arc};

use qwen_request::{ReasoningEffort, Role, Text, qwen_request, try_qwen_request};

use super::each_is;

/// Each expression as the text of a message and as a model, in both macros.
macro_rules! each_is_text {
    ($($text:expr),* $(,)?) => { $({
        let request = qwen_request! { model: "qwen-plus", messages: [user($text), { role: "user", content: $text }] };
        let checked = try_qwen_request! { model: $text, messages: [user($text), { role: Role::User, content: $text }] };
        let checked = checked.unwrap();
        assert_eq!(checked.messages, request.messages);
        assert_eq!((checked.model.as_ref(), checked.messages[1].text().as_ref()), ("qwen-plus", "qwen-plus"));
    })* };
}

#[test]
fn text_is_of_any_text_type() {
    let string = String::from("qwen-plus");
    let (text, cow): (&str, Cow<'_, str>) = (&string, Cow::Borrowed(&string));
    let (boxed, rc, arc): (Box<str>, Rc<str>, Arc<str>) = (text.into(), text.into(), text.into());
    each_is_text! {
        text, &text, string.clone(), &string, &&string, cow.clone(), &cow, boxed.clone(), &boxed, rc.clone(), &rc,
        arc.clone(), &arc, Text::Borrowed("qwen-plus"), format!("{text}"), string.as_str(), string.to_owned(),
    }
}

#[test]
fn a_word_is_a_text_or_itself() {
    let (word, text) = (ReasoningEffort::High, String::from("high"));
    for request in [
        try_qwen_request! { model: "qwen3.8-max", messages: [user("Hello")], reasoning_effort: word.clone() },
        try_qwen_request! { model: "qwen3.8-max", messages: [user("Hello")], reasoning_effort: &word },
        try_qwen_request! { model: "qwen3.8-max", messages: [user("Hello")], reasoning_effort: &text },
        try_qwen_request! { model: "qwen3.8-max", messages: [user("Hello")], reasoning_effort: text.as_str() },
        try_qwen_request! { model: "qwen3.8-max", messages: [user("Hello")], reasoning_effort?: Some(&word) },
        try_qwen_request! { model: "qwen3.8-max", messages: [user("Hello")], reasoning_effort?: &Some(text.clone()) },
    ] {
        assert_eq!(request.unwrap().reasoning_effort, Some(ReasoningEffort::High));
    }
}

#[test]
fn a_character_is_text() {
    each_is! { stop = "\"x\"": 'x'.to_string(), "x".chars().next().unwrap(), &"x".chars().next().unwrap() }
}

#[test]
fn literals_of_other_macros_are_what_they_are() {
    macro_rules! with {
        ($temperature:literal, $seed:literal, $penalty:literal) => {
            qwen_request! {
                model: "qwen-plus", messages: [user("Hello")],
                temperature: $temperature, seed: $seed, presence_penalty: $penalty,
            }
        };
    }
    let plain = with!(0.5, 1, -1);
    assert_eq!(with!(0.5f64, 1usize, -1i32), plain);
    assert_eq!(with!(0.5_f32, 0x1_u8, -1_i64), plain);
    assert_eq!(with!(5e-1f64, 1u32, -1isize), plain);
    let whole = qwen_request! { model: "qwen-plus", messages: [user("Hello")], temperature: 1f64 };
    assert_eq!(
        whole.to_json().unwrap(),
        r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hello"}],"temperature":1.0}"#
    );
}
