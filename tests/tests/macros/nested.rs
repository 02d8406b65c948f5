//! A call within an expression of another: neither sees the names of the other.

use qwen_request::{Message, qwen_request, try_qwen_request};

const WARM: f64 = 1.5;
const LIMIT: u32 = 100;

fn half() -> f64 {
    0.5
}

#[test]
fn a_local_of_the_inner_call_is_no_constant_of_the_outer() {
    let request = try_qwen_request! {
        temperature: const { WARM },
        model: "qwen-plus",
        messages: [user(({
            let inner = try_qwen_request! { temperature: half(), model: "qwen-plus", messages: [user("x")] };
            inner.unwrap().to_json().unwrap()
        }))],
    }
    .unwrap();
    assert_eq!(request.temperature, Some(1.5));
    let text = r#"{"model":"qwen-plus","messages":[{"role":"user","content":"x"}],"temperature":0.5}"#;
    assert_eq!(request.messages[..], [Message::user(text)]);
}

#[test]
fn a_constant_of_the_inner_call_is_no_local_of_the_outer() {
    let request = try_qwen_request! {
        temperature: half(),
        model: "qwen-plus",
        messages: [user(({
            let inner = qwen_request! { temperature: const { WARM }, model: "qwen-plus", messages: [user("x")] };
            inner.temperature.unwrap().to_string()
        }))],
    }
    .unwrap();
    assert_eq!((request.temperature, &request.messages[..]), (Some(0.5), &[Message::user("1.5")][..]));
}

#[test]
fn constants_of_two_calls_are_two() {
    let request = qwen_request! {
        temperature: const { WARM },
        max_tokens: const { LIMIT },
        model: "qwen-plus",
        messages: [user(({
            let inner = qwen_request! {
                max_tokens: const { LIMIT / 2 },
                temperature: const { WARM / 3.0 },
                model: "qwen-plus",
                messages: [user(({ qwen_request! { max_tokens: const { 7 }, model: "qwen-plus", messages: [user("x")] } }).model.to_string())],
            };
            format!("{:?} {:?}", inner.temperature, inner.max_tokens)
        }))],
    };
    assert_eq!((request.temperature, request.max_tokens), (Some(1.5), Some(100)));
    assert_eq!(request.messages[..], [Message::user("Some(0.5) Some(50)")]);
}
