//! The macros come from a crate that hands them on, and find all that they emit through it.

use qwen_request_tests_reexport::{ChatRequest, Checked, house_request, qwen_request, try_qwen_request};

#[test]
fn a_macro_that_is_handed_on_works() {
    static HELLO: Checked<ChatRequest> = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
    let temperature = 2.5;
    let request =
        try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], temperature: temperature };
    assert_eq!(request.unwrap_err().findings()[0].rule(), "temperature_range");
    assert_eq!(HELLO.model, "qwen-plus");
}

#[test]
fn a_macro_that_is_wrapped_works() {
    let request = house_request! { messages: [user("Hello")] };
    assert_eq!((request.model.as_ref(), request.temperature), ("qwen-plus", Some(0.5)));
    let request = house_request! { #![allow(temperature_range)] messages: [user("Hello")], temperature: 2.5 };
    assert_eq!(request.temperature, Some(2.5));
}
