//! The dependency has another name in `Cargo.toml`, and the macros emit nothing that would not find it.

use studio::{ChatRequest, Checked, Message, qwen_request, try_qwen_request};

static HELLO: Checked<ChatRequest> =
    qwen_request! { model: "qwen-plus", messages: [user("Hello")], top_k: null };

#[test]
fn a_literal_request_compiles() {
    assert_eq!(HELLO.messages[..], [Message::user("Hello")]);
}

#[test]
fn every_kind_of_value_compiles() {
    const LIMIT: u32 = 100;
    let (history, temperature, effort, mine) = (vec![Message::user("Hello")], 0.5, "low", 7);
    let request = try_qwen_request! {
        #![allow(top_p_range)]
        model: "my-finetune" as "qwen-plus",
        messages: [..&history, assistant(String::from("Hi!")), user([text("Who"), text("are you?")])],
        temperature: temperature,
        top_p: 1.5,
        seed?: Some(7),
        reasoning_effort: effort,
        stop: vec![String::from("END")],
        max_tokens: const { LIMIT },
        logit_bias: { "320": mine },
        extra_body: { mine: [mine, null] },
    };
    assert_eq!(request.unwrap().messages.len(), 3);
}

#[test]
fn warnings_compile() {
    #![allow(deprecated, reason = "that is the warning")]
    let request = qwen_request! { model: "qwen-plus", messages: [user("Hello")], frequency_penalty: 0.5 };
    assert_eq!(request.frequency_penalty, Some(0.5));
}

#[test]
fn presets_compile() {
    macro_rules! preset {
        ($($user:tt)*) => {
            studio::qwen_request! { model: "qwen-plus", default temperature: 0.2, $($user)* }
        };
    }
    let request =
        preset! { #![allow(temperature_range)] ChatRequest { messages: [user("Hello")], temperature: 2.5 } };
    assert_eq!(request.temperature, Some(2.5));
    assert_eq!(preset! { messages: [user("Hello")] }.temperature, Some(0.2));
}
