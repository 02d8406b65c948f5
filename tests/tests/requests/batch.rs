//! Files of the Batch API: what is written passes the check, what the check refuses is refused when it is written.

use std::io::{BufReader, Read};

use qwen_request::{
    ChatRequest, Checked, EmbeddingRequest,
    batch::{self, BatchChecker, BatchFinding, BatchReadError, BatchResults, BatchWriteError, BatchWriter},
    qwen_request,
};

fn chat(id: &str, body: &str) -> String {
    format!(r#"{{"custom_id":"{id}","method":"POST","url":"/v1/chat/completions","body":{body}}}"#)
}

fn hello(id: &str) -> String {
    chat(id, r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hello"}]}"#)
}

/// Line, rule and path of all that is wrong with a file.
fn findings(file: impl Read) -> Vec<(u64, &'static str, String)> {
    let mut checker = BatchChecker::new(BufReader::new(file));
    let mut all = Vec::new();
    while let Some(findings) = checker.next_line().unwrap() {
        all.extend(findings.iter().map(|finding| (finding.line(), finding.rule(), finding.path())));
    }
    all
}

/// What is wrong with the last line of a file of two.
fn second(one: &str, two: &str) -> Vec<(&'static str, String)> {
    let found = findings(format!("{one}\n{two}\n").as_bytes());
    assert!(found.iter().all(|(line, ..)| *line == 2), "{found:?}");
    found.into_iter().map(|(_, rule, path)| (rule, path)).collect()
}

fn is(rule: &'static str, path: &str) -> Vec<(&'static str, String)> {
    vec![(rule, path.to_owned())]
}

#[test]
fn what_is_written_passes_the_check() {
    let mut file = Vec::new();
    let mut writer = BatchWriter::new(&mut file);
    for id in ["1", "2"] {
        let request = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
        writer.push(id, &request).unwrap();
    }
    assert_eq!(writer.lines(), 2);
    assert_eq!(findings(file.as_slice()), []);

    let mut file = Vec::new();
    let vectors = qwen_request!(EmbeddingRequest { model: "text-embedding-v4", input: "Hello" });
    BatchWriter::new(&mut file).push("1", &vectors).unwrap();
    assert_eq!(findings(file.as_slice()), []);
    let line: serde_json::Value = serde_json::from_slice(&file).unwrap();
    assert_eq!(line["url"], "/v1/embeddings");
    assert_eq!(line["body"]["input"], "Hello");
}

#[test]
fn what_does_not_fit_is_not_written() {
    let chat: Checked<ChatRequest> = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
    let other: Checked<ChatRequest> = qwen_request! { model: "qwen-flash", messages: [user("Hello")] };
    let vectors: Checked<EmbeddingRequest> =
        qwen_request!(EmbeddingRequest { model: "text-embedding-v4", input: "Hello" });
    let mut file = Vec::new();
    let mut writer = BatchWriter::new(&mut file);
    writer.push("1", &chat).unwrap();
    let refused = |result: Result<(), BatchWriteError>| match result {
        Err(BatchWriteError::Refused(findings)) => {
            findings.iter().map(BatchFinding::rule).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(writer.push("1", &chat)), ["duplicate_custom_id"]);
    assert_eq!(refused(writer.push("2", &other)), ["mismatched_model"]);
    assert_eq!(refused(writer.push("2", &vectors)), ["batch_url_mismatch", "mismatched_model"]);
    // A refused request leaves nothing behind, its id neither.
    writer.push("2", &chat).unwrap();
    assert_eq!(findings(file.as_slice()), []);
}

#[test]
fn lines_are_held_to_one_another() {
    let one = hello("1");
    assert_eq!(second(&one, &hello("2")), []);
    assert_eq!(second(&one, &hello("1")), is("duplicate_custom_id", "custom_id"));
    assert_eq!(
        second(&one, &hello("2").replace("qwen-plus", "qwen-flash")),
        is("mismatched_model", "body.model")
    );
    let thinks = hello("2").replace("\"model\"", "\"enable_thinking\":true,\"model\"");
    assert_eq!(second(&one, &thinks), is("batch_thinking_mismatch", "body.enable_thinking"));
    // It is what qwen-plus does if nobody says anything.
    let thinks_not = hello("2").replace("\"model\"", "\"enable_thinking\":false,\"model\"");
    assert_eq!(second(&one, &thinks_not), []);
    let vectors = r#"{"custom_id":"2","method":"POST","url":"/v1/embeddings","body":{"model":"text-embedding-v4","input":"Hello"}}"#;
    assert_eq!(
        second(&one, vectors),
        [("batch_url_mismatch", "url".to_owned()), ("mismatched_model", "body.model".to_owned())]
    );
}

#[test]
fn lines_have_their_form() {
    let one = hello("1");
    assert_eq!(second(&one, "nonsense"), is("batch_line_json", ""));
    assert_eq!(second(&one, r#"{"method":"POST"}"#), is("batch_line_member", ""));
    assert_eq!(second(&one, &hello("2").replace("\"2\"", "2")), is("batch_line_member", ""));
    assert_eq!(second(&one, &hello("2").replace("POST", "GET")), is("batch_method", "method"));
    let elsewhere = hello("2").replace("/v1/chat", "/compatible-mode/v1/chat");
    assert_eq!(
        second(&one, &elsewhere),
        [("batch_url", "url".to_owned()), ("batch_url_mismatch", "url".to_owned())]
    );
    let extra = hello("2").replace("\"model\"", "\"extra_body\":{\"enable_thinking\":true},\"model\"");
    assert_eq!(second(&one, &extra), is("batch_extra_body", "body.extra_body"));
    assert_eq!(second(&one, &chat("2", "[]")).first(), is("value_type", "body").first());
    assert_eq!(findings(&b""[..]), [(1, "batch_file_empty", String::new())]);
    assert_eq!(findings(&b"\n \r\n"[..]), [(1, "batch_file_empty", String::new())]);
}

#[test]
fn models_must_run_in_batches() {
    let body = r#"{"model":"qwen3-rerank","messages":[{"role":"user","content":"Hello"}]}"#;
    let rules: Vec<&str> =
        findings(chat("1", body).as_bytes()).into_iter().map(|(_, rule, _)| rule).collect();
    assert!(rules.contains(&"batch_model_unsupported"), "{rules:?}");

    let test = r#"{"model":"batch-test-model","messages":[{"role":"user","content":"Hello"}]}"#;
    assert_eq!(findings(chat("1", test).as_bytes()), [(1, "mismatched_test_url", "url".to_owned())]);
    let line = chat("1", test).replace("completions", "ds-test");
    assert_eq!(findings(line.as_bytes()), []);
}

/// No answer is waited for: what must be streamed elsewhere need not be here.
#[test]
fn thinking_needs_no_stream_in_a_batch() {
    let body =
        r#"{"model":"qwen-plus","enable_thinking":true,"messages":[{"role":"user","content":"Hello"}]}"#;
    assert_eq!(findings(chat("1", body).as_bytes()), []);
}

#[test]
fn a_file_has_50_000_requests() {
    let lines = |count: u64| (1..=count).map(|id| hello(&id.to_string()) + "\n").collect::<String>();
    let file = lines(batch::MAX_LINES + 2);
    let over = batch::MAX_LINES + 1;
    assert_eq!(findings(file.as_bytes()), [(over, "batch_line_count", String::new())]);
}

#[test]
fn a_line_has_6_mb_and_a_file_500() {
    let line = |id: &str, length: usize| {
        let empty =
            chat(id, r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hello"}],"user":""}"#);
        empty.replace("\"user\":\"\"", &format!("\"user\":\"{}\"", "x".repeat(length - empty.len())))
    };
    let most = batch::MAX_LINE_BYTES;
    assert_eq!(findings((line("1", most) + "\n").as_bytes()), []);
    assert_eq!(findings((line("1", most + 1) + "\n").as_bytes()), [(1, "batch_line_size", String::new())]);

    // Lines without end that are passed over: only their length counts.
    let long = std::io::repeat(b'x').take(batch::MAX_BYTES);
    let rules: Vec<_> = findings(long).into_iter().map(|(_, rule, _)| rule).collect();
    assert_eq!(rules, ["batch_line_size"]);
    let longer = std::io::repeat(b'x').take(batch::MAX_BYTES + 1);
    let rules: Vec<_> = findings(longer).into_iter().map(|(_, rule, _)| rule).collect();
    assert_eq!(rules, ["batch_file_size", "batch_line_size"]);
}

/// What is found in a file, with rules switched off.
fn findings_without(rules: &[&'static str], file: &str) -> Vec<(u64, &'static str)> {
    let mut checker = BatchChecker::new(file.as_bytes());
    for rule in rules {
        checker = checker.allow(*rule);
    }
    let mut all = Vec::new();
    while let Some(findings) = checker.next_line().unwrap() {
        all.extend(findings.iter().map(|finding| (finding.line(), finding.rule())));
    }
    all
}

#[test]
fn rules_of_files_are_switched_off_as_others() {
    let extra =
        hello("1").replace("\"model\"", "\"extra_body\":{},\"model\"").replace("qwen-plus", "qwen-flash");
    let file = format!("{}\n{extra}\n", hello("1"));
    let all = [(2, "duplicate_custom_id"), (2, "batch_extra_body"), (2, "mismatched_model")];
    assert_eq!(findings_without(&[], &file), all);
    assert_eq!(findings_without(&["duplicate_custom_id"], &file), all[1..]);
    assert_eq!(findings_without(&["mismatched_model", "batch_extra_body"], &file), all[..1]);
    assert_eq!(findings_without(&["batch_file_empty"], "\n"), []);
}

#[test]
fn a_name_that_switches_nothing_off_is_told_once() {
    let file = format!("{}\n{}\n", hello("1"), hello("2"));
    assert_eq!(findings_without(&["top_p_rage"], &file), [(1, "unknown_rule")]);
    // What a line must have to be one stays on.
    assert_eq!(
        findings_without(&["batch_line_json"], "nonsense"),
        [(1, "unknown_rule"), (1, "batch_line_json")]
    );
    assert_eq!(findings_without(&["x"], ""), [(1, "unknown_rule"), (1, "batch_file_empty")]);
}

#[test]
fn a_file_with_a_byte_order_mark_is_told_so() {
    let file = format!("\u{feff}{}\n{}\n", hello("1"), hello("1"));
    let mut checker = BatchChecker::new(file.as_bytes());
    let first = checker.next_line().unwrap().unwrap();
    let [finding] = &first[..] else { panic!("{first:?}") };
    assert_eq!((finding.line(), finding.rule()), (1, "batch_line_json"));
    assert!(finding.message().contains("byte order mark"), "{finding}");
    // The line is read all the same.
    assert_eq!(checker.next_line().unwrap().unwrap()[0].rule(), "duplicate_custom_id");

    let results = BatchResults::new("\u{feff}{\"custom_id\":\"1\"}".as_bytes()).next().unwrap().unwrap();
    assert_eq!(results.custom_id, "1");
}

#[test]
fn a_line_tells_a_bounded_number_of_findings_and_how_many_more_there_are() {
    let messages = vec!["{}"; 1000].join(",");
    let file = chat("1", &format!(r#"{{"model":"qwen-plus","messages":[{messages}]}}"#));
    let mut checker = BatchChecker::new(file.as_bytes());
    let findings = checker.next_line().unwrap().unwrap();
    assert!(findings.len() <= 100, "{}", findings.len());
    let (last, others) = findings.split_last().unwrap();
    assert!(last.more() >= 900 && others.iter().all(|finding| finding.more() == 0), "{}", last.more());
    assert!(last.to_string().ends_with(&format!("and {} more findings in this line", last.more())));
}

/// Texts of a file are shown where a terminal obeys them.
#[test]
fn findings_print_no_control_characters() {
    let line = hello("1\\u001b[2J\\n").replace("POST", "\\u001b]0;x\\u0007");
    let mut checker = BatchChecker::new(line.as_bytes());
    let printed: String = checker.next_line().unwrap().unwrap().iter().map(ToString::to_string).collect();
    assert!(printed.contains("batch_method"), "{printed}");
    assert!(!printed.chars().any(|character| character.is_control() && character != '\n'), "{printed:?}");
}

#[test]
fn results_are_read_line_by_line() {
    let file = concat!(
        r#"{"id":"a","custom_id":"1","response":{"status_code":200,"request_id":"r","body":{"choices":[{"index":0,"message":{"role":"assistant","content":"Hi!"},"finish_reason":"stop"}]}},"error":null}"#,
        "\n",
        r#"{"id":"b","custom_id":"2","response":{"status_code":400,"request_id":"r","body":{"error":{"message":"Range of top_p should be (0.0, 1.0]","code":"invalid_parameter_error"}}},"error":null}"#,
        "\n",
        r#"{"id":"c","custom_id":"3","response":null,"error":{"code":"mismatched_model","message":"The model 'b' for this request does not match the rest of the batch. Each batch must contain requests for a single model."}}"#,
        "\nnonsense\n",
    );
    let mut results = BatchResults::new(file.as_bytes());
    let mut next = || results.next().expect("a line");
    assert_eq!(next().unwrap().reply::<ChatRequest>().unwrap().text(), "Hi!");
    let mut entry_of_next = || {
        let result = next().unwrap();
        let Err(qwen_request::Error::Api(error)) = result.reply::<ChatRequest>() else {
            panic!("{result:?}")
        };
        (error.status(), error.entry().map(|entry| entry.id))
    };
    assert_eq!(entry_of_next(), (400, Some("E011a")));
    assert_eq!(entry_of_next().1, Some("E261"));
    assert!(matches!(next(), Err(BatchReadError::Line { line: 4, .. })));
    assert!(results.next().is_none());
}
