//! What people have, for each kind of member: every form that means one thing is taken, and sent as that.
//!
//! What is taken by neither macro is in `compile-fail/values/`, with the line that says what to write.
#![allow(clippy::all, clippy::pedantic, reason = "each form is written as people write it")]

mod lists;
mod numbers;
mod objects;
mod optional;
mod texts;

/// The JSON of a member of a chat, for each way to write its value.
macro_rules! each_is {
    ($key:ident = $json:literal: $($value:expr),* $(,)?) => { $({
        let request = qwen_request::try_qwen_request! {
            model: "qwen-plus",
            messages: [user("Hello")],
            $key: $value,
        };
        let json = request.unwrap().to_json().unwrap();
        let expected = concat!("\"", stringify!($key), "\":", $json, "}");
        assert!(json.ends_with(expected), "{}: {json}", stringify!($value));
    })* };
}
use each_is;
