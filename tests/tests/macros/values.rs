//! Rust expressions as values: they run where the call stands, in the order of the text.

use std::{
    cell::RefCell,
    future::{Future, ready},
    num::ParseFloatError,
    pin::pin,
    task::{Context, Poll, Waker},
};

use qwen_request::{
    ChatRequest, Checked, Function, InvalidRequest, Message, Part, ResponseFormat, ResponseType, Role, Text,
    Tool, ToolType, qwen_request, try_qwen_request,
};

#[derive(Debug)]
enum Failure {
    Number(#[expect(dead_code, reason = "for Debug")] ParseFloatError),
    Request(InvalidRequest),
}

impl From<ParseFloatError> for Failure {
    fn from(error: ParseFloatError) -> Self {
        Self::Number(error)
    }
}

impl From<InvalidRequest> for Failure {
    fn from(invalid: InvalidRequest) -> Self {
        Self::Request(invalid)
    }
}

#[test]
fn a_question_mark_leaves_the_function_and_parse_knows_its_type() {
    fn request(temperature: &str) -> Result<Checked<ChatRequest>, Failure> {
        Ok(try_qwen_request! {
            model: "qwen-plus",
            messages: [user("Hello")],
            temperature: temperature.parse()?,
        }?)
    }

    assert_eq!(request("0.5").unwrap().temperature, Some(0.5));
    assert!(matches!(request("warm"), Err(Failure::Number(_))));
    let Err(Failure::Request(invalid)) = request("2.5") else { panic!("it is out of range") };
    assert_eq!(
        (invalid.findings()[0].rule(), invalid.findings()[0].path()),
        ("temperature_range", "temperature")
    );
}

#[test]
fn a_return_leaves_the_function() {
    fn request(question: &str) -> Option<Checked<ChatRequest>> {
        Some(qwen_request! {
            model: "qwen-plus",
            messages: [user(if question.is_empty() { return None } else { question })],
        })
    }

    assert!(request("").is_none());
    assert_eq!(request("Hello").unwrap().messages[..], [Message::user("Hello")]);
}

#[test]
fn expressions_run_once_in_the_order_of_the_text() {
    let log = RefCell::new(Vec::new());
    let say = |word: &'static str| {
        log.borrow_mut().push(word);
        word
    };
    let request = try_qwen_request! {
        messages: [system(say("one")), user([text(say("two"))])],
        model: { say("three"); "qwen-plus" }.to_owned(),
        stop?: Some(say("four")),
    };
    assert!(request.is_ok());
    assert_eq!(log.into_inner(), ["one", "two", "three", "four"]);
}

#[test]
fn text_may_be_of_any_text_type() {
    let (borrowed, owned, cow) = ("a", String::from("b"), Text::Borrowed("c"));
    let request = qwen_request! {
        model: "qwen-plus",
        messages: [user(borrowed), user(&owned), user(owned.clone()), user(cow), user(format!("{}!", 'd'))],
    };
    let expected = ["a", "b", "b", "c", "d!"].map(Message::user);
    assert_eq!(request.messages[..], expected);
}

#[test]
fn a_request_with_awaited_values_can_move_between_threads() {
    async fn recall() -> String {
        ready(String::from("Hello")).await
    }

    async fn send(request: &Checked<ChatRequest>) -> usize {
        ready(request.messages.len()).await
    }

    fn assert_send<T: Send>(value: T) -> T {
        value
    }

    let sent = assert_send(async {
        let temperature = 0.5;
        let request = try_qwen_request! {
            model: "qwen-plus",
            messages: [system(recall().await), ..vec![Message::assistant(recall().await)], user(recall().await)],
            temperature: temperature,
        }
        .unwrap();
        send(&request).await
    });
    assert_eq!(finish(sent), 3);
}

/// Runs a future that never waits.
fn finish<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

#[test]
fn lists_of_every_kind_are_spliced() {
    let vector = vec![Message::user("1")];
    let array = [Message::assistant("2")];
    let request = try_qwen_request! {
        model: "qwen-plus",
        messages: [
            ..&vector,
            ..array.iter(),
            ..vector.clone(),
            ..&array[..],
            ..(3..5).map(|number| Message::user(number.to_string())),
            ..None::<Message>,
            user("5"),
        ],
    }
    .unwrap();
    let said: Vec<_> = request.messages.iter().map(|message| message.content.clone().unwrap()).collect();
    assert_eq!(said, ["1", "2", "1", "2", "3", "4", "5"].map(Into::into));
}

#[test]
fn parts_are_spliced_too() {
    let images = ["https://example.com/1.png", "https://example.com/2.png"];
    let request = try_qwen_request! {
        model: "qwen3-vl-plus",
        messages: [user([text("Compare them."), ..images.map(Part::image)])],
    }
    .unwrap();
    assert_eq!(
        request.messages[0].content.clone().unwrap(),
        vec![
            Part::text("Compare them."),
            Part::image("https://example.com/1.png"),
            Part::image("https://example.com/2.png"),
        ]
        .into()
    );
}

#[test]
fn an_optional_member_is_there_or_not() {
    fn request(
        temperature: Option<f64>,
        stop: Option<&'static str>,
    ) -> Result<Checked<ChatRequest>, InvalidRequest> {
        try_qwen_request! {
            model: "qwen-plus",
            messages: [user("Hello")],
            temperature?: temperature,
            "stop"?: stop,
        }
    }

    let with = request(Some(0.5), Some("END")).unwrap();
    assert_eq!((with.temperature, with.stop.clone()), (Some(0.5), Some("END".into())));
    let without = serde_json::to_string(&request(None, None).unwrap()).unwrap();
    assert_eq!(without, r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hello"}]}"#);
    assert!(request(Some(2.5), None).is_err());
}

#[test]
fn whole_values_may_be_expressions() {
    let function = Function { name: "now".into(), ..Function::default() };
    let tools = vec![Tool { r#type: ToolType::Function, function, ..Tool::default() }];
    let request = try_qwen_request! {
        model: "qwen-plus",
        messages: [{ role: Role::User, content: vec![Part::text("Hello")] }],
        tools: tools,
        response_format: ({ ResponseFormat { r#type: ResponseType::Text, ..ResponseFormat::default() } }),
        max_tokens: ({
            let half = 50;
            half * 2
        }),
    }
    .unwrap();
    assert_eq!((&request.messages[0].role, request.max_tokens), (&Role::User, Some(100)));
}

#[test]
fn a_model_of_your_own_takes_the_rules_of_another() {
    let model = String::from("my-finetune");
    let request = qwen_request! {
        model: model as "qwen-plus",
        messages: [user("Hello")],
        max_tokens: 32768,
    };
    assert_eq!(request.model, "my-finetune");

    let stream = false;
    let thinker =
        try_qwen_request! { model: "my-finetune" as "qwen3-32b", messages: [user("Hello")], stream: stream };
    assert_eq!(thinker.unwrap_err().findings()[0].rule(), "thinking_needs_stream");
}

#[test]
fn of_a_brand_new_model_nothing_is_known() {
    let model = String::from("qwen9-max");
    let literal = qwen_request! { model: "qwen9-max" as _, messages: [user("Hello")], max_tokens: 1000000 };
    let variable = qwen_request! { model: model as _, messages: [user("Hello")], max_tokens: 1000000 };
    assert_eq!(literal, variable);
}

#[test]
fn a_rule_is_off_where_the_call_says_so() {
    let request = qwen_request! {
        #![allow(top_p_range, n_range)]
        #![allow(temperature_range)]
        model: "qwen-plus",
        messages: [user("Hello")],
        top_p: 1.5,
        n: 9,
        temperature: 3,
    };
    assert_eq!((request.top_p, request.n, request.temperature), (Some(1.5), Some(9), Some(3.0)));

    let temperature = 3.0;
    let variable = qwen_request! {
        #![allow(temperature_range)]
        model: "qwen-plus",
        messages: [user("Hello")],
        temperature: temperature,
    };
    assert_eq!(variable.temperature, Some(3.0));
}

#[test]
fn commas_of_an_expression_are_its_own() {
    let request = try_qwen_request! {
        model: "qwen-plus",
        messages: [user([1, 2].iter().map(u8::to_string).collect::<Vec<_>>().join(" "))],
        temperature: Vec::<f64>::from([0.5, 0.6])[0],
        seed: i64::max(1, 2),
        stop: std::iter::once::<(u8, u8)>((1, 2)).map(|(one, two)| format!("{one}{two}")).collect::<Vec<_>>(),
    }
    .unwrap();
    assert_eq!((request.temperature, request.seed), (Some(0.5), Some(2)));
    assert_eq!(request.messages[..], [Message::user("1 2")]);
    assert_eq!(request.stop.clone().unwrap(), vec![String::from("12")].into());
}

#[test]
fn a_value_that_is_never_there_fits_everywhere() {
    fn refuse() -> ! {
        panic!("no question")
    }

    fn request(step: u8) -> Option<Checked<ChatRequest>> {
        let request = match step {
            0 => try_qwen_request! { model: "qwen-plus", messages: [user(todo!())] },
            1 => try_qwen_request! { model: "qwen-plus", messages: [user("a")], stop: std::todo!("later") },
            2 => {
                try_qwen_request! { model: "qwen-plus", messages: [..unimplemented!()], temperature: panic!() }
            }
            3 => try_qwen_request! { model: unreachable!(), messages: [user([image((todo!()))])] },
            4 => try_qwen_request! { model: "qwen-plus", messages: todo!(), temperature?: todo!() },
            5 => try_qwen_request! {
                model: "qwen-plus",
                messages: [{ role: todo!(), content: todo!() }],
                tools: [{ type: "function", function: { name: "f", parameters: todo!() } }],
            },
            6 => try_qwen_request! { model: "qwen-plus", messages: [user(({ return None }))] },
            7 => Ok(qwen_request! { model: "qwen-plus", messages: [system(return None), user(todo!())] }),
            // A function of one's own: since edition 2024, its type stays what it is.
            #[expect(
                unreachable_code,
                clippy::diverging_sub_expression,
                reason = "as in every call with such an argument"
            )]
            _ => Ok(qwen_request! { model: "qwen-plus", messages: [user(refuse())] }),
        };
        request.ok()
    }

    for step in [0, 1, 2, 3, 4, 5, 8] {
        assert!(std::panic::catch_unwind(|| request(step)).is_err(), "{step}");
    }
    assert!(request(6).is_none());
    assert!(request(7).is_none());
}

#[test]
fn text_stands_for_one_of_several_things() {
    let number = 7;
    let request = try_qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        stop: ["END", format!("b{number}"), number.to_string()],
    };
    assert!(request.unwrap().to_json().unwrap().ends_with(r#""stop":["END","b7","7"]}"#));
}

#[test]
fn names_of_the_callers_do_not_get_in_the_way() {
    #![allow(dead_code, non_camel_case_types, reason = "they are there to be in the way")]
    struct Some;
    struct Text;
    struct Vec;
    type f64 = ();
    mod std {}
    mod core {}
    fn user(text: &str) -> Message {
        Message::assistant(text)
    }
    let __list = "Hello";
    let request = try_qwen_request! {
        model: "qwen-plus",
        messages: [user(__list), (user("Hi!"))],
        temperature: 0.5,
    }
    .unwrap();
    assert_eq!(request.messages[..], [Message::user("Hello"), Message::assistant("Hi!")]);
}
