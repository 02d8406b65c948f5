//! What is wrong with what the user of a preset has written, is underlined there.

use qwen_request::{qwen_request, try_qwen_request};

macro_rules! preset {
    ($($user:tt)*) => {
        qwen_request! { model: "qwen-plus", default temperature: 0.2, $($user)* }
    };
}

macro_rules! over {
    ($($user:tt)*) => {
        preset! { default top_p: 0.8, $($user)* }
    };
}

macro_rules! attempt {
    ($($user:tt)*) => {
        try_qwen_request! { model: "qwen-plus", default temperature: 0.2, $($user)* }
    };
}

macro_rules! behind {
    ($($user:tt)*) => {
        qwen_request! { { $($user)* }, model: "qwen-plus" }
    };
}

fn main() {
    let _ = preset! { messages: [user("Hello")], model: "qwen-max" };
    let _ = preset! { messages: [user("Hello")], temperature: 2 };
    let _ = preset! { messages: [usr("Hello")] };
    let _ = preset! { messages: [user("Hello")], temperature: 0.5, temperature: 0.7 };
    let _ = over! { messages: [user("Hello")], top_p: 2 };
    let _ = over! { messages: [user("Hello")], temprature: 0.5 };
    let _ = attempt! { messages: [user("Hello")], temperature: 2 };
    let _ = attempt! { #![allow(temperature_rage)] messages: [user("Hello")] };
    let _ = preset! { ChatReqest { messages: [user("Hello")] } };
    let _ = preset! { ChatRequest { top_p: 0.5 } };
    let _ = preset! { { "top_p": 0.5 } };
    let _ = preset! { messages: [user("Hello")] top_p: 0.5 };
    let _ = behind! { messages: [user("Hello")], model: "qwen-max" };
}
