//! Presets: a macro of somebody's own, with members that its users need not write.

use qwen_request::{ChatRequest, Checked, GenerationRequest, Message, qwen_request, try_qwen_request};

/// Members of its own before those of the user.
macro_rules! before {
    ($($user:tt)*) => {
        qwen_request! { model: "qwen-plus", $($user)* }
    };
}

/// Members of its own behind those of the user, which stand in braces: they may end with a comma, or be none.
macro_rules! behind {
    ($($user:tt)*) => {
        qwen_request! { { $($user)* }, model: "qwen-plus" }
    };
}

/// Members that the user may replace.
macro_rules! default {
    ($($user:tt)*) => {
        qwen_request! {
            model: "qwen-plus",
            default temperature: 0.2,
            default messages: [user("Hello")],
            $($user)*
        }
    };
}

/// A preset over a preset.
macro_rules! over {
    ($($user:tt)*) => {
        default! { top_p: 0.5, default n: 2, $($user)* }
    };
}

macro_rules! attempt {
    ($($user:tt)*) => {
        try_qwen_request! { default model: "qwen-plus" as "qwen-max", default temperature: warm(), $($user)* }
    };
}

fn plain(temperature: f64) -> Checked<ChatRequest> {
    try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], temperature: temperature }.unwrap()
}

/// What runs only if the default holds.
fn warm() -> f64 {
    1.5
}

#[test]
fn the_members_of_a_preset_stand_before_or_behind_those_of_its_user() {
    let wanted = plain(0.5);
    assert_eq!(before! { messages: [user("Hello")], temperature: 0.5 }, wanted);
    assert_eq!(before! { "messages": [user("Hello")], "temperature": 0.5, }, wanted);
    assert_eq!(before! { { "messages": [user("Hello")], "temperature": 0.5 } }, wanted);
    assert_eq!(behind! { messages: [user("Hello")], temperature: 0.5 }, wanted);
    assert_eq!(behind! { messages: [user("Hello")], temperature: 0.5, }, wanted);
    assert_eq!(behind! { { messages: [user("Hello")], temperature: 0.5 } }, wanted);
}

#[test]
fn rules_are_switched_off_behind_the_members_of_a_preset() {
    let request = before! { #![allow(temperature_range)] messages: [user("Hello")], temperature: 2.5 };
    assert_eq!(request.temperature, Some(2.5));
    let request = behind! { #![allow(temperature_range)] messages: [user("Hello")], temperature: 2.5 };
    assert_eq!(request.temperature, Some(2.5));
    let request =
        default! { #![allow(temperature_range)] #![allow(top_p_range)] temperature: 2.5, top_p: 1.5 };
    assert_eq!((request.temperature, request.top_p), (Some(2.5), Some(1.5)));
    // Those of the preset hold beside those of its user.
    macro_rules! warm {
        ($($user:tt)*) => {
            qwen_request! { #![allow(temperature_range)] model: "qwen-plus", temperature: 2.5, $($user)* }
        };
    }
    let request = warm! { messages: [user("Hello")], #![allow(top_p_range)] top_p: 1.5 };
    assert_eq!((request.temperature, request.top_p), (Some(2.5), Some(1.5)));
}

#[test]
fn a_request_type_stands_behind_the_members_of_a_preset() {
    let wanted: Checked<GenerationRequest> =
        qwen_request!(GenerationRequest { model: "qwen-plus", input: { messages: [user("Hello")] } });
    assert_eq!(before! { GenerationRequest { input: { messages: [user("Hello")] } } }, wanted);
    assert_eq!(before! { GenerationRequest { input: { messages: [user("Hello")] }, }, }, wanted);
    assert_eq!(behind! { GenerationRequest { input: { messages: [user("Hello")] }, } }, wanted);
    let request = before! {
        #![allow(temperature_range)]
        GenerationRequest { input: { messages: [user("Hello")] }, parameters: { temperature: 2.5 } }
    };
    assert_eq!(request.parameters.as_ref().unwrap().temperature, Some(2.5));
    // A preset may name it, too, or hand it on.
    macro_rules! named {
        ($type:ident, $($user:tt)*) => {
            qwen_request!($type { model: "qwen-plus", $($user)* })
        };
    }
    macro_rules! path {
        ($type:path, $($user:tt)*) => {
            qwen_request!($type { model: "qwen-plus", $($user)* })
        };
    }
    assert_eq!(named!(GenerationRequest, input: { messages: [user("Hello")] }), wanted);
    assert_eq!(named!(GenerationRequest, GenerationRequest { input: { messages: [user("Hello")] } }), wanted);
    assert_eq!(path!(GenerationRequest, input: { messages: [user("Hello")] }), wanted);
}

#[test]
fn a_default_holds_unless_its_name_is_given_before_or_behind_it() {
    assert_eq!(default!(), plain(0.2));
    assert_eq!(default! { temperature: 0.5 }, plain(0.5));
    assert_eq!(default! { "temperature": 0.5, }, plain(0.5));
    assert_eq!(default! { { "temperature": 0.5 } }, plain(0.5));
    assert_eq!(default! { temperature: 1.5, messages: [user("Hello")] }, plain(1.5));
    macro_rules! behind {
        ($($user:tt)*) => { qwen_request! { { $($user)* }, model: "qwen-plus", default temperature: 0.2 } };
    }
    assert_eq!(behind! { messages: [user("Hello")] }, plain(0.2));
    assert_eq!(behind! { messages: [user("Hello")], temperature: 0.5 }, plain(0.5));
    // `null` is a value, too.
    let json = default! { temperature: null }.to_json().unwrap();
    assert!(json.contains(r#""temperature":null"#), "{json}");
}

#[test]
fn a_default_is_replaced_as_a_whole() {
    macro_rules! streamed {
        ($($user:tt)*) => {
            qwen_request! {
                model: "qwen-plus",
                messages: [user("Hello")],
                default stop: ["a", "b"],
                default logit_bias: { "1": 1, "2": 2 },
                $($user)*
            }
        };
    }
    let json = streamed! { stop: ["c"], logit_bias: { "3": 3 } }.to_json().unwrap();
    assert!(json.contains(r#""stop":["c"]"#), "{json}");
    assert!(json.contains(r#""logit_bias":{"3":3}"#), "{json}");
}

#[test]
fn what_is_replaced_does_not_run() {
    let request = attempt! { messages: [user("Hello")], model: "qwen-max" }.unwrap();
    assert_eq!((&*request.model, request.temperature), ("qwen-max", Some(1.5)));
    macro_rules! never {
        ($($user:tt)*) => {
            try_qwen_request! { default temperature: panic!("it is replaced"), model: "qwen-plus", $($user)* }
        };
    }
    assert_eq!(never! { messages: [user("Hello")], temperature: 0.5 }.unwrap(), plain(0.5));
    // What may be left out replaces it, whether it is there or not.
    for (temperature, wanted) in [(Some(0.5), Some(0.5)), (None, None)] {
        let request = never! { messages: [user("Hello")], temperature?: temperature }.unwrap();
        assert_eq!(request.temperature, wanted);
    }
}

#[test]
fn a_default_of_an_option_is_there_if_it_has_a_value() {
    macro_rules! maybe {
        ($default:expr, $($user:tt)*) => {
            try_qwen_request! { model: "qwen-plus", default temperature?: $default, $($user)* }
        };
    }
    let none: Option<f64> = None;
    assert_eq!(maybe!(none, messages: [user("Hello")]).unwrap().temperature, None);
    assert_eq!(maybe!(Some(0.2), messages: [user("Hello")]).unwrap(), plain(0.2));
    assert_eq!(maybe!(Some(0.2), messages: [user("Hello")], temperature: 0.5).unwrap(), plain(0.5));
}

#[test]
fn presets_stand_over_presets() {
    let request = over!();
    assert_eq!((request.temperature, request.top_p, request.n), (Some(0.2), Some(0.5), Some(2)));
    let request = over! { n: 1, temperature: 0.5 };
    assert_eq!((request.temperature, request.top_p, request.n), (Some(0.5), Some(0.5), Some(1)));
    let request = over! { #![allow(temperature_range)] n: 1, temperature: 2.5 };
    assert_eq!(request.temperature, Some(2.5));
}

#[test]
fn expressions_stand_in_presets_and_in_what_their_users_write() {
    let question = String::from("Hello");
    let request = default! { messages: [user(&question)] };
    assert_eq!(request.messages[..], [Message::user("Hello")]);
    let temperature = 2.5;
    let invalid = attempt! { messages: [user(question)], temperature: temperature }.unwrap_err();
    assert_eq!(invalid.findings()[0].rule(), "temperature_range");
}

#[test]
fn a_default_stands_in_any_object() {
    macro_rules! generation {
        ($($parameters:tt)*) => {
            qwen_request!(GenerationRequest {
                model: "qwen-plus",
                input: { messages: [user("Hello")] },
                parameters: { default temperature: 0.2, result_format: "message", $($parameters)* },
            })
        };
    }
    let temperature = |request: &Checked<GenerationRequest>| request.parameters.as_ref().unwrap().temperature;
    assert_eq!(temperature(&generation!()), Some(0.2));
    assert_eq!(temperature(&generation!(temperature: 0.5)), Some(0.5));
}

#[test]
fn members_of_extra_body_are_defaults_by_their_names() {
    macro_rules! extra {
        ($($user:tt)*) => {
            qwen_request! {
                model: "qwen-plus",
                messages: [user("Hello")],
                default extra_body: { one: 1, two: 2 },
                extra_body: { default three: 3 },
                $($user)*
            }
        };
    }
    let body = |request: Checked<ChatRequest>| {
        let json = request.to_json().unwrap();
        json[json.find(r#""one""#).unwrap()..].to_owned()
    };
    assert_eq!(body(extra!()), r#""one":1,"two":2,"three":3}"#);
    assert_eq!(body(extra! { extra_body: { two: 20, three: 30 } }), r#""one":1,"two":20,"three":30}"#);
}

#[test]
fn default_is_a_name_where_a_colon_follows_it() {
    let request = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        tools: [{ type: "function", function: { name: "f", parameters: {
            type: "object", properties: { x: { type: "integer", default: 3, default minimum: 1 } },
        } } }],
    };
    assert!(request.to_json().unwrap().contains(r#"{"type":"integer","default":3,"minimum":1}"#));
}
