//! The macros inside somebody's own `macro_rules!`: what arrives in invisible groups is read as what it is.

use qwen_request::{ChatRequest, Checked, Message, qwen_request, try_qwen_request};

macro_rules! with_literals {
    ($model:literal, $question:literal, $penalty:literal) => {
        qwen_request! { model: $model, messages: [user($question)], presence_penalty: $penalty }
    };
}

macro_rules! with_expressions {
    ($model:expr, $messages:expr, $penalty:expr) => {
        qwen_request! { model: $model, messages: $messages, presence_penalty: $penalty }
    };
}

macro_rules! with_body {
    ($($body:tt)*) => {
        qwen_request! { model: "qwen-plus", $($body)* }
    };
}

macro_rules! twice_removed {
    ($penalty:expr) => {
        with_expressions!("qwen-plus", [user("Hello")], $penalty)
    };
}

macro_rules! with_names {
    ($key:ident: $value:expr) => {
        qwen_request! { model: "qwen-plus", messages: [user("Hello")], $key: $value }
    };
}

macro_rules! ask {
    ($question:expr) => {
        qwen_request! { model: "qwen-plus", messages: [user($question)] }
    };
}

fn expected() -> Checked<ChatRequest> {
    qwen_request! { model: "qwen-plus", messages: [user("Hello")], presence_penalty: -1.5 }
}

#[test]
fn literals_are_literals() {
    assert_eq!(with_literals!("qwen-plus", "Hello", -1.5), expected());
}

#[test]
fn expressions_that_are_json_are_json() {
    assert_eq!(with_expressions!("qwen-plus", [user("Hello")], -1.5), expected());
    assert_eq!(twice_removed!(-1.5), expected());
}

#[test]
fn a_body_of_tokens_is_a_body() {
    assert_eq!(with_body!(messages: [user("Hello")], presence_penalty: -1.5), expected());
    assert_eq!(with_body!("messages": [user("Hello")], "presence_penalty": -1.5,), expected());
}

#[test]
fn a_key_may_be_handed_on() {
    assert_eq!(with_names!(presence_penalty: -1.5), expected());
}

#[test]
fn expressions_that_are_not_json_run() {
    let name = "you";
    let request = ask!(format!("Who are {name}?"));
    assert_eq!(request.messages[..], [Message::user("Who are you?")]);
}

#[test]
fn a_block_that_is_handed_on_is_rust() {
    macro_rules! with_block {
        ($question:block) => {
            qwen_request! { model: "qwen-plus", messages: [user($question)] }
        };
    }
    macro_rules! with_messages {
        ($messages:expr) => {
            try_qwen_request! { model: "qwen-plus", messages: $messages }
        };
    }
    macro_rules! with_parameters {
        ($parameters:expr) => {
            qwen_request! {
                model: "qwen-plus",
                messages: [user("Hello")],
                tools: [{ type: "function", function: { name: "now", parameters: $parameters } }],
            }
        };
    }

    let hello = [Message::user("Hello")];
    assert_eq!(ask!({ String::from("Hello") }).messages[..], hello);
    assert_eq!(
        ask!({
            let name = "Hel";
            format!("{name}lo")
        })
        .messages[..],
        hello
    );
    assert_eq!(with_block!({ "Hello" }).messages[..], hello);
    assert_eq!(
        with_block!({
            let name = "Hel";
            format!("{name}lo")
        })
        .messages[..],
        hello
    );
    // In a list, too, and in a short form there.
    assert_eq!(with_messages!([{ Message::user("Hello") }]).unwrap().messages[..], hello);
    assert_eq!(
        with_messages!([user({
            let name = "Hel";
            format!("{name}lo")
        })])
        .unwrap()
        .messages[..],
        hello
    );
    // Without anything in it, it is an object: as a value of Rust it would be none.
    assert!(with_parameters!({}).to_json().unwrap().contains(r#""parameters":{}"#));
}

#[test]
fn requests_nest_in_requests() {
    let request = qwen_request! {
        model: "qwen-plus",
        messages: [user(ask!("Hello").model.to_string())],
    };
    assert_eq!(request.messages[..], [Message::user("qwen-plus")]);
}

#[test]
fn the_other_macro_is_wrapped_alike() {
    macro_rules! attempt {
        ($penalty:expr, ..$history:expr) => {
            try_qwen_request! { model: "qwen-plus", messages: [..$history], presence_penalty: $penalty }
        };
    }
    let history = vec![Message::user("Hello")];
    assert_eq!(attempt!(-1.5, ..&history).unwrap(), expected());
    let penalty = -2.5;
    assert_eq!(attempt!(penalty, ..&history).unwrap_err().findings()[0].rule(), "presence_penalty_range");
}
