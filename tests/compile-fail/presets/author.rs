//! What is wrong with a preset itself, is underlined in it.

use qwen_request::qwen_request;

macro_rules! two_defaults {
    ($($user:tt)*) => {
        qwen_request! { model: "qwen-plus", default top_p: 0.2, default top_p: 0.5, $($user)* }
    };
}

macro_rules! two_types {
    ($($user:tt)*) => {
        qwen_request!(GenerationRequest { model: "qwen-plus", $($user)* })
    };
}

macro_rules! wrong_default {
    ($($user:tt)*) => {
        qwen_request! { model: "qwen-plus", default temperature: 2.5, $($user)* }
    };
}

fn main() {
    let _ = two_defaults! { messages: [user("Hello")] };
    let _ = two_types! { ChatRequest { messages: [user("Hello")] } };
    let _ = wrong_default! { messages: [user("Hello")] };
    let _ = wrong_default! { messages: [user("Hello")], temperature: 0.5 };
}
