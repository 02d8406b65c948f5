//! Every reply that the service is known to give can be read, and is written back as it was.

use std::borrow::Cow;
use std::path::Path;
use std::time::Duration;

use qwen_request::reply::{
    ChatCompletion, Error, FinishReason, FunctionCall, GenerationReply, PollPlan, ReplyContent, TaskList,
    TaskReply, TaskStatus, ToolCall, read,
};
use qwen_request::stream::ChatChunk;
use qwen_request::wire::Form;
use qwen_request::{Endpoint, Role, TaskCall, TaskFilter};
use serde_json::Value;

struct Row {
    name: String,
    status: u16,
    body: Value,
}

fn rows(kind: &str) -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/replies/bodies.jsonl");
    let text = std::fs::read_to_string(path).unwrap();
    let rows = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    rows.filter(|row| row["kind"] == kind)
        .map(|row| Row {
            name: row["name"].as_str().unwrap().to_owned(),
            status: row["status"].as_u64().unwrap().try_into().unwrap(),
            body: row["body"].clone(),
        })
        .collect()
}

/// Reads all bodies of a kind, and returns the names of those that were errors. The others must come back as they were.
fn errors_among(kind: &str, read_and_write: impl Fn(u16, &[u8]) -> Result<Value, Error>) -> Vec<String> {
    let mut errors = Vec::new();
    for Row { name, status, body } in rows(kind) {
        match read_and_write(status, body.to_string().as_bytes()) {
            Ok(written) => assert_eq!(written, body, "{name}"),
            Err(Error::Api(_)) => errors.push(name),
            Err(error) => panic!("{name}: {error}"),
        }
    }
    errors
}

fn written(reply: &impl ToJson) -> Value {
    reply.to_json()
}

/// `serde_json::to_value` for what the crate serializes, without naming serde here.
trait ToJson {
    fn to_json(&self) -> Value;
}

macro_rules! to_json {
    ($($type:ty),*) => { $(
        impl ToJson for $type {
            fn to_json(&self) -> Value {
                serde_json::to_value(self).unwrap()
            }
        }
    )* };
}
to_json!(ChatCompletion, ChatChunk, GenerationReply, TaskReply, TaskList);

#[test]
fn chat_completions_come_back() {
    let errors =
        errors_among("chat", |status, body| read::<ChatCompletion>(status, body).map(|it| written(&it)));
    assert_eq!(errors, ["error-openai-data-inspection-failed-content-security"]);
}

#[test]
fn chat_chunks_come_back() {
    let errors = errors_among("chunk", |status, body| read::<ChatChunk>(status, body).map(|it| written(&it)));
    assert!(errors.is_empty());
    assert_eq!(rows("chunk").len(), 1);
}

#[test]
fn generations_come_back() {
    let errors = errors_among("generation", |status, body| {
        read::<GenerationReply>(status, body).map(|it| written(&it))
    });
    // An error under HTTP 200.
    assert_eq!(errors, ["ds-sdk-content-security"]);
}

#[test]
fn tasks_come_back() {
    let errors = errors_among("task", |status, body| {
        let task = read::<TaskReply>(status, body).or_else(|error| match error {
            Error::Api(error) => TaskReply::of_error(&error).ok_or(Error::Api(error)),
            error => Err(error),
        });
        task.map(|it| written(&it))
    });
    assert_eq!(
        errors,
        [
            "error-ds-invalidapikey-text-embedding-batch-api",
            "error-ds-invalidparameter-kling-image-generation-api-ref",
            "error-ds-invalidapikey-tripo-3d-generation-api-refere"
        ]
    );
}

#[test]
fn lists_of_tasks_come_back() {
    let errors =
        errors_among("task-list", |status, body| read::<TaskList>(status, body).map(|it| written(&it)));
    assert!(errors.is_empty());
    let [row] = &rows("task-list")[..] else { panic!() };
    let list: TaskList = read(200, row.body.to_string().as_bytes()).unwrap();
    let states: Vec<_> = list.data.iter().map(|task| &task.status).collect();
    assert_eq!(states, [&TaskStatus::Running, &TaskStatus::Succeeded]);
    assert_eq!((list.total, list.page_no), (Some(2), Some(1)));
    assert!(matches!(
        read::<TaskList>(200, br#"{"code":"InvalidParameter","message":"m","request_id":"r"}"#),
        Err(Error::Api(_))
    ));
    assert!(read::<TaskList>(200, br#"{"total":0,"data":[]}"#).unwrap().data.is_empty());
}

fn completion(body: &str) -> ChatCompletion {
    let completion = read::<ChatCompletion>(200, body.as_bytes()).unwrap();
    assert_eq!(written(&completion), serde_json::from_str::<Value>(body).unwrap());
    completion
}

fn generation(body: &str) -> GenerationReply {
    let reply = read::<GenerationReply>(200, body.as_bytes()).unwrap();
    assert_eq!(written(&reply), serde_json::from_str::<Value>(body).unwrap());
    reply
}

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
fn what_nobody_foresaw_is_kept() {
    let completion = completion(
        r#"{"choices":[{"index":0,"message":{"role":"critic","mood":"fine","content":"Hi"},"finish_reason":"bored",
        "verdict":[1,2.5]}],"service_tier":"platinum","usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3,
        "karma_tokens":{"good":"7"}},"model":"qwen-9","id":"x","weather":null}"#,
    );
    assert_eq!(completion.finish_reason(), Some(&FinishReason::Other("bored".into())));
    assert!(completion.is_complete());
    let message = completion.message().unwrap();
    assert_eq!(message.role.as_ref().unwrap(), "critic");
    assert_eq!(message.extra.get("mood").unwrap().as_str(), "\"fine\"");
    assert_eq!(completion.service_tier.as_deref(), Some("platinum"));
    assert_eq!(
        completion.usage.as_ref().unwrap().extra.get("karma_tokens").unwrap().as_str(),
        r#"{"good":"7"}"#
    );
    assert_eq!(completion.extra.get("weather").unwrap().as_str(), "null");
}

#[test]
fn null_and_absent_read_alike() {
    for body in [
        r#"{"choices":[{"index":0,"message":null,"finish_reason":null}],"id":null,"model":null,"usage":null}"#,
        r#"{"choices":[{"message":{"role":null,"content":null,"tool_calls":null},"finish_reason":""}]}"#,
        r#"{"choices":[{"finish_reason":"tool_calls","message":{"tool_calls":[]}}],"usage":{}}"#,
    ] {
        let completion = completion(body);
        assert_eq!(completion.text(), "", "{body}");
        assert_eq!(completion.tool_calls(), [], "{body}");
    }
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
fn a_byte_order_mark_may_stand_before_a_body() {
    let body = "\u{feff}{\"choices\":[{\"message\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}";
    assert_eq!(read::<ChatCompletion>(200, body.as_bytes()).unwrap().text(), "Hi");
    let task = "\u{feff} {\"output\":{\"task_id\":\"1\",\"task_status\":\"PENDING\"}}";
    assert!(read::<TaskReply>(200, task.as_bytes()).unwrap().output.task_status.is_pending());
    // One is enough, and inside it is no JSON.
    for body in ["\u{feff}\u{feff}{}", "{\u{feff}}"] {
        assert!(matches!(read::<ChatCompletion>(200, body.as_bytes()), Err(Error::Decode(_))), "{body:?}");
    }
}

#[test]
fn numbers_and_texts_may_stand_for_each_other() {
    let completion = completion(
        r#"{"id":1735120033,"created":"1735120033","model":"m","choices":[{}],"system_fingerprint":-0.5,
        "usage":{"prompt_tokens":"3019","completion_tokens":104,"total_tokens":"3123"}}"#,
    );
    assert_eq!((&*completion.id, completion.created), ("1735120033", Some(1_735_120_033)));
    assert_eq!(completion.usage.as_ref().unwrap().total_tokens, 3123);
    let error = read::<ChatCompletion>(200, br#"{"choices":[{}],"created":"yesterday"}"#).unwrap_err();
    assert!(error.to_string().contains("yesterday"), "{error}");
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

#[test]
fn an_error_under_http_200_is_an_error() {
    let refused = |body: &str| matches!(read::<ChatCompletion>(200, body.as_bytes()), Err(Error::Api(_)));
    assert!(refused(
        r#"{"error":{"message":"Range of top_p should be (0.0, 1.0]","code":"invalid_parameter_error"}}"#
    ));
    assert!(refused(r#"{"code":"InvalidParameter","message":"url error","request_id":"r"}"#));
    assert!(refused("<html><body>502 Bad Gateway</body></html>"));
    assert!(refused("\n <!DOCTYPE html>"));
    // With choices beside it, too.
    assert!(refused(r#"{"choices":[{"message":{"content":"Hi"}}],"error":{"message":"cut","code":"x"}}"#));
    let generation = br#"{"code":"InvalidApiKey","message":"Invalid API-key provided.","request_id":"r"}"#;
    assert!(matches!(read::<GenerationReply>(200, generation), Err(Error::Api(_))));
    assert!(matches!(read::<TaskReply>(200, generation), Err(Error::Api(_))));
    // What the SDKs print of a success is none.
    assert!(
        read::<GenerationReply>(200, br#"{"code":"","message":"","status_code":200,"output":{"text":"Hi"}}"#)
            .is_ok()
    );
}

#[test]
fn a_status_that_is_no_success_is_an_error_whatever_the_body() {
    for body in [&b""[..], b"{\"choices\":[]}", b"upstream connect error", b"\xff\xfe"] {
        let error = read::<ChatCompletion>(503, body).unwrap_err();
        let Error::Api(error) = error else { panic!("{error}") };
        assert_eq!(error.status(), 503);
    }
    assert!(read::<ChatCompletion>(299, br#"{"choices":[{}]}"#).is_ok());
    assert!(read::<ChatCompletion>(300, br#"{"choices":[{}]}"#).is_err());
}

#[test]
fn a_body_that_cannot_be_read_is_shown() {
    let body = br#"{"choices":[{"index":"first"}]}"#;
    let Err(Error::Decode(error)) = read::<ChatCompletion>(200, body) else { panic!() };
    assert_eq!((error.line(), error.column(), error.body()), (1, 22, &body[..]));
    let text = error.to_string();
    assert!(
        text.contains(r#"expected an integer that is not negative, found the text "first" at line 1"#)
            && text.contains(r#"{"choices""#),
        "{text}"
    );
    for cut in [&b""[..], b"{\"choices\":[", b"\xff", b"{\"choices\":[]} and more"] {
        assert!(matches!(read::<ChatCompletion>(200, cut), Err(Error::Decode(_))));
    }
}

#[test]
fn a_body_without_sense_is_no_panic_and_no_answer() {
    let deep = "[".repeat(100_000);
    assert!(matches!(read::<ChatCompletion>(200, deep.as_bytes()), Err(Error::Decode(_))));
    let deep = format!(r#"{{"new":{}}}"#, "[".repeat(100_000));
    assert!(matches!(read::<ChatCompletion>(200, deep.as_bytes()), Err(Error::Decode(_))));
}

static CALL: ToolCall = ToolCall {
    id: Cow::Borrowed("call_1"),
    function: FunctionCall {
        name: Cow::Borrowed("f"),
        __form: Form::__of(FunctionCall::__FIELDS, &["arguments"], &[]),
        ..FunctionCall::__EMPTY
    },
    ..ToolCall::__EMPTY
};

#[test]
fn replies_can_be_constants() {
    assert_eq!(
        serde_json::to_string(&CALL).unwrap(),
        r#"{"id":"call_1","type":"","function":{"name":"f","arguments":null}}"#
    );
}

#[test]
fn members_come_in_any_order() {
    let one = completion(
        r#"{"choices":[{"finish_reason":"stop","message":{"content":"Hi","role":"assistant"},"index":0}]}"#,
    );
    let other = completion(
        r#"{"choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}]}"#,
    );
    assert_eq!(one, other);
}

fn task(body: &str) -> TaskReply {
    read(200, body.as_bytes()).unwrap()
}

#[test]
fn tasks_tell_how_they_are() {
    let pending = task(r#"{"output":{"task_id":"t","task_status":"PENDING"},"request_id":"r"}"#);
    assert!(pending.output.task_status.is_pending());
    assert_eq!(pending.output.task_id, "t");
    // The service says so with HTTP 200.
    let unknown = task(r#"{"output":{"task_id":"t","task_status":"UNKNOWN"},"request_id":"r"}"#);
    assert_eq!(unknown.output.task_status, TaskStatus::Unknown);
    assert!(!unknown.output.task_status.is_pending());
    for (status, is_pending) in [
        ("RUNNING", true),
        ("SUSPENDED", true),
        ("PRE-PROCESSING", true),
        ("POST-PROCESSING", true),
        ("SOMETHING NEW", true),
        ("SUCCEEDED", false),
        ("FAILED", false),
        ("CANCELED", false),
        ("CANCELLED", false),
        ("", false),
    ] {
        assert_eq!(TaskStatus::from(status).is_pending(), is_pending, "{status}");
    }
    // The answer to a cancellation.
    assert_eq!(task(r#"{"request_id":"r"}"#).request_id, "r");
    let refused =
        read::<TaskReply>(400, br#"{"code":"UnsupportedOperation","message":"m","request_id":"r"}"#);
    assert!(matches!(refused, Err(Error::Api(error)) if error.wire_code() == Some("UnsupportedOperation")));
}

#[test]
fn a_poll_plan_ends_within_its_limit() {
    let limit = Duration::from_secs(60);
    let waits: Vec<Duration> = PollPlan::new(limit).collect();
    assert!(waits.iter().sum::<Duration>() <= limit);
    assert_eq!(waits.first(), Some(&Duration::from_secs(1)));
    assert!(waits.iter().all(|wait| *wait <= Duration::from_secs(15)));
    assert_eq!(waits.last(), Some(&Duration::from_secs(15)));
    assert_eq!(PollPlan::new(Duration::ZERO).count(), 0);
    // Neither a wait of nothing nor one without end keeps a program busy.
    assert_eq!(
        PollPlan::new(Duration::from_secs(1)).first_wait(Duration::ZERO).next(),
        Some(Duration::from_millis(50))
    );
    assert_eq!(PollPlan::new(Duration::MAX).first_wait(Duration::MAX).next(), Some(Duration::from_secs(15)));
    let longest = Duration::from_secs(3);
    assert!(PollPlan::new(limit).longest_wait(longest).all(|wait| wait <= longest));
}

#[test]
fn calls_about_tasks() {
    let endpoint = Endpoint::custom("https://example.com", "sk-1");
    let http = |call: &TaskCall| {
        let request = call.to_http(&endpoint).unwrap();
        assert_eq!(request.headers()["authorization"], "Bearer sk-1");
        format!("{} {}", request.method(), request.uri())
    };
    assert_eq!(http(&TaskCall::query("a-1")), "GET https://example.com/api/v1/tasks/a-1");
    assert_eq!(http(&TaskCall::cancel("a-1")), "POST https://example.com/api/v1/tasks/a-1/cancel");
    assert_eq!(
        http(&TaskCall::query("a/../b?c d")),
        "GET https://example.com/api/v1/tasks/a%2F..%2Fb%3Fc%20d"
    );
    assert_eq!(http(&TaskCall::list(&TaskFilter::default())), "GET https://example.com/api/v1/tasks/");
    let filter = TaskFilter {
        status: Some(TaskStatus::Running),
        start_time: Some("20261124000000".into()),
        page_no: Some(2),
        ..TaskFilter::default()
    };
    assert_eq!(
        http(&TaskCall::list(&filter)),
        "GET https://example.com/api/v1/tasks/?status=RUNNING&start_time=20261124000000&page_no=2"
    );
}

#[test]
fn a_task_may_succeed_with_items_that_failed() {
    let reply = task(
        r#"{"output":{"task_id":"t","task_status":"SUCCEEDED","results":[{"url":"https://example.com/1.png"},
        {"code":"DataInspectionFailed","message":"no"},{"file_url":"u","subtask_status":"FAILED"}],
        "task_metrics":{"TOTAL":3,"SUCCEEDED":1,"FAILED":2}}}"#,
    );
    assert_eq!(reply.items().len(), 3);
    assert_eq!(reply.failed_items().count(), 2);
    assert_eq!(reply.output.task_metrics.as_ref().unwrap().failed, 2);
    let one = task(r#"{"output":{"task_id":"t","task_status":"SUCCEEDED","results":{"video_url":"u"}}}"#);
    assert!(one.items().is_empty() && one.output.results.is_some());
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
