//! What the replies of chats say, in either protocol.

use std::borrow::Cow;

use qwen_request::Role;
use qwen_request::reply::{
    ChatCompletion, Error, FinishReason, FunctionCall, GenerationReply, ReplyContent, ReplyToolCall, read,
};
use qwen_request::wire::Form;
use serde_json::Value;

use crate::read::{completion, generation, written};

#[test]
fn a_completion_says_what_the_model_said() {
    let completion = completion(
        r#"{"id":"chatcmpl-1","object":"chat.completion","created":1735120033,"model":"qwen-plus","choices":[{"index":0,
        "message":{"role":"assistant","content":"Hello","reasoning_content":"A greeting."},"finish_reason":"stop",
        "logprobs":{"content":[{"token":"Hel","bytes":[72,101,108],"logprob":-0.5,"top_logprobs":[{"token":"Hel",
        "bytes":null,"logprob":null}]}]}}],"usage":{"prompt_tokens":3019,"completion_tokens":104,"total_tokens":3123,
        "completion_tokens_details":{"reasoning_tokens":90,"text_tokens":104},
        "prompt_tokens_details":{"cached_tokens":2048,"cache_type":"implicit","cache_creation":{"ephemeral_5m_input_tokens":0}}}}"#,
    );
    assert_eq!(completion.text(), "Hello");
    assert_eq!(completion.reasoning(), "A greeting.");
    assert!(completion.tool_calls().is_empty());
    assert_eq!(completion.finish_reason(), Some(&FinishReason::Stop));
    assert!(completion.is_complete());
    assert_eq!(completion.message().unwrap().role, Some(Role::Assistant));
    let usage = completion.usage.as_ref().unwrap();
    assert_eq!(usage.completion_tokens_details.as_ref().unwrap().reasoning_tokens, Some(90));
    assert_eq!(usage.prompt_tokens_details.as_ref().unwrap().cached_tokens, Some(2048));
    let logprobs = completion.choices[0].logprobs.as_ref().unwrap();
    assert_eq!(logprobs.content[0].logprob, Some(-0.5));
    assert_eq!(logprobs.content[0].top_logprobs[0].logprob, None);
}

#[test]
fn an_answer_without_choices_is_none() {
    for body in [
        r"{}",
        r#"{"choices":null}"#,
        r#"{"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}}"#,
        r#"{"output":{"text":"another protocol"}}"#,
    ] {
        let Err(Error::Decode(error)) = read::<ChatCompletion>(200, body.as_bytes()) else {
            panic!("{body}")
        };
        assert!(error.to_string().contains("missing member `choices`"), "{error}");
        assert_eq!((error.body(), error.line()), (body.as_bytes(), 0));
        // The type itself has room for it.
        let completion: ChatCompletion = serde_json::from_str(body).unwrap();
        assert!(!completion.is_complete());
        assert_eq!(written(&completion), serde_json::from_str::<Value>(body).unwrap());
    }
    for body in [r"{}", r#"{"output":null,"request_id":"r"}"#, r#"{"output":{},"usage":{}}"#] {
        let Err(Error::Decode(error)) = read::<GenerationReply>(200, body.as_bytes()) else {
            panic!("{body}")
        };
        assert!(error.to_string().contains("missing member `output`"), "{error}");
    }
}

#[test]
fn an_answer_that_is_cut_is_not_complete() {
    let finished = |reason: &str| {
        completion(&format!(
            r#"{{"choices":[{{"index":0,"message":{{"content":"Hi"}},"finish_reason":{reason}}}]}}"#
        ))
        .is_complete()
    };
    assert!(finished(r#""stop""#) && finished(r#""tool_calls""#) && finished(r#""something new""#));
    assert!(!finished("null") && !finished(r#""""#) && !finished(r#""length""#) && !finished(r#""null""#));
    assert!(!finished(r#""content_filter""#));
    let one_of_two =
        r#"{"choices":[{"index":0,"finish_reason":"stop"},{"index":1,"finish_reason":"length"}]}"#;
    assert!(!completion(one_of_two).is_complete());
}

#[test]
fn json_answers_are_read_as_a_type() {
    let answer = |text: &str| {
        let text = serde_json::to_string(text).unwrap();
        completion(&format!(r#"{{"choices":[{{"message":{{"content":{text}}},"finish_reason":"stop"}}]}}"#))
    };
    assert_eq!(answer(r#"{"n": [1, 2]}"#).json::<Value>().unwrap()["n"][1], 2);
    let error = answer("Sure! Here is the JSON.").json::<Value>().unwrap_err();
    assert_eq!((error.text(), error.line(), error.column()), ("Sure! Here is the JSON.", 1, 1));
    assert_eq!(
        error.to_string(),
        "the answer is not the JSON that was asked for: expected a value at line 1 column 1; the text: Sure! Here is the JSON."
    );
    assert_eq!(
        answer("").json::<Value>().unwrap_err().to_string(),
        "the answer is empty, not the JSON that was asked for"
    );
    let long = answer(&"é".repeat(10_000)).json::<Value>().unwrap_err();
    assert!(long.to_string().len() < 1_200 && long.text().len() == 20_000);
}

#[test]
fn arguments_of_a_call_are_read_on_demand() {
    let completion = completion(
        r#"{"choices":[{"message":{"content":"","tool_calls":[
        {"id":"call_1","type":"function","index":0,"function":{"name":"get_weather","arguments":"{\"city\": \"Hangzhou\"}"}},
        {"id":"call_2","type":"function","index":1,"function":{"name":"get_time","arguments":"{\"city\": "}},
        {"id":"call_3","type":"function","index":2,"function":{"name":"now","arguments":null}}]},"finish_reason":"tool_calls"}]}"#,
    );
    let [weather, time, now] = completion.tool_calls() else { panic!() };
    assert_eq!(weather.function.name, "get_weather");
    assert_eq!(weather.function.arguments_as::<Value>().unwrap()["city"], "Hangzhou");
    let error = time.function.arguments_as::<Value>().unwrap_err();
    assert_eq!(error.text(), "{\"city\": ");
    assert!(error.to_string().starts_with("the call's argument text is not the JSON that was asked for"));
    assert!(now.function.arguments_as::<Value>().is_err());
}

#[test]
fn a_message_goes_back_without_nulls() {
    let completion = completion(
        r#"{"choices":[{"message":{"role":null,"content":null,"refusal":null,"audio":null,"function_call":null,
        "annotations":null,"reasoning_content":"","tool_calls":[{"id":"call_1","type":null,"index":0,"function":{"name":"now",
        "arguments":null}}],"signature":"s","new":null},"finish_reason":"tool_calls"}]}"#,
    );
    let message = completion.choices[0].message.clone().into_history();
    assert_eq!(
        serde_json::to_string(&message).unwrap(),
        r#"{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","index":0,"function":{"name":"now","arguments":"{}"}}],"signature":"s"}"#
    );
    let spoken = self::completion(r#"{"choices":[{"message":{"content":"Hi","reasoning_content":"Hm"}}]}"#);
    assert_eq!(
        serde_json::to_string(&spoken.choices[0].message.clone().into_history()).unwrap(),
        r#"{"content":"Hi","reasoning_content":"Hm","role":"assistant"}"#
    );
}

#[test]
fn arguments_that_are_wrong_go_back_as_they_came() {
    let body = r#"{"choices":[{"message":{"tool_calls":[{"id":"a","function":{"name":"f","arguments":"{oops"}}]}}]}"#;
    let message = completion(body).choices[0].message.clone().into_history();
    assert_eq!(message.tool_calls()[0].function.arguments, "{oops");
}

#[test]
fn generations_speak_in_three_ways() {
    let text = generation(
        r#"{"output":{"text":"Hi","finish_reason":"stop"},"usage":{"input_tokens":1},"request_id":"r"}"#,
    );
    assert_eq!(text.text(), "Hi");
    assert!(text.is_complete());
    assert!(!generation(r#"{"output":{"text":"Hi","finish_reason":"null"}}"#).is_complete());
    assert!(!generation(r#"{"output":{"text":"Hi","finish_reason":null}}"#).is_complete());

    let message = generation(
        r#"{"output":{"choices":[{"finish_reason":"stop","message":{"role":"assistant","content":"Hi","reasoning_content":"Hm"}}],
        "search_info":{"search_results":[{"index":1,"title":"T","url":"https://example.com"}],"extra_tool_info":[]},
        "tool_info":[{"code_interpreter":{"code":"123**21"},"type":"code_interpreter"}]},"request_id":"r"}"#,
    );
    assert_eq!((&*message.text(), message.reasoning()), ("Hi", "Hm"));
    assert!(message.is_complete());
    assert_eq!(message.output.search_info.as_ref().unwrap().search_results[0].title.as_deref(), Some("T"));
    let tools = message.output.tool_info.as_ref().unwrap();
    assert_eq!(tools[0].code_interpreter.as_ref().unwrap().code, "123**21");

    let parts = generation(
        r#"{"output":{"choices":[{"finish_reason":"stop","message":{"role":"assistant",
        "content":[{"text":"a"},{"image_hw":[[448,448]]},{"text":"b"}]}}]}}"#,
    );
    assert_eq!(parts.text(), "ab");
    let Some(ReplyContent::Parts(parts)) = &parts.message().unwrap().content else { panic!() };
    assert_eq!(parts[1].image_hw.as_ref().unwrap().as_str(), "[[448,448]]");

    let research =
        generation(r#"{"output":{"message":{"phase":"answer","content":"Found.","status":"finished"}}}"#);
    assert_eq!(research.text(), "Found.");
    assert_eq!(research.message().unwrap().phase.as_deref(), Some("answer"));
}

static CALL: ReplyToolCall = ReplyToolCall {
    id: Cow::Borrowed("call_1"),
    function: FunctionCall {
        name: Cow::Borrowed("f"),
        written: Form::__of(FunctionCall::__FIELDS, &["arguments"], &[]),
        ..FunctionCall::__EMPTY
    },
    ..ReplyToolCall::__EMPTY
};

#[test]
fn replies_can_be_constants() {
    assert_eq!(
        serde_json::to_string(&CALL).unwrap(),
        r#"{"id":"call_1","type":"","function":{"name":"f","arguments":null}}"#
    );
}

#[test]
fn sound_is_decoded_piece_by_piece() {
    let bytes = |data: &str| {
        let body = format!(r#"{{"choices":[{{"message":{{"audio":{{"data":"{data}"}}}}}}]}}"#);
        completion(&body).choices[0].message.audio.as_ref().unwrap().bytes()
    };
    assert_eq!(bytes("").unwrap(), b"");
    assert_eq!(bytes("/+8A").unwrap(), [0xff, 0xef, 0x00]);
    assert_eq!(bytes("aGk=").unwrap(), b"hi");
    assert_eq!(bytes("aGk=aGk=aA==").unwrap(), b"hihih");
    assert_eq!(bytes("aGkhaA").unwrap(), b"hi!h");
    assert_eq!(bytes("aGkha...").unwrap_err().at(), 4);
    assert!(bytes("a").is_err() && bytes("a===").is_err() && bytes("aG=k").is_err());
}
