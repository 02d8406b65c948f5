//! The program `qwen-batch`: what it prints and how it exits.

#![cfg(feature = "batch-check")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, in its helpers too")]

use std::io::Write;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

const GOOD: &str = r#"{"custom_id":"1","method":"POST","url":"/v1/chat/completions","body":{"model":"qwen-plus","messages":[{"role":"user","content":"Hello"}]}}"#;

/// What the program says of a file that comes by standard input.
fn check(arguments: &[&str], file: &str) -> (i32, String) {
    let mut program = program(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    program.stdin.take().unwrap().write_all(file.as_bytes()).unwrap();
    read(&program.wait_with_output().unwrap())
}

fn program(arguments: &[&str]) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_qwen-batch"));
    program.arg("check").args(arguments).stderr(Stdio::piped());
    program
}

fn read(output: &Output) -> (i32, String) {
    (output.status.code().unwrap(), String::from_utf8(output.stdout.clone()).unwrap())
}

#[test]
fn a_file_without_faults_ends_with_0() {
    let (code, out) = check(&["-"], &format!("{GOOD}\n"));
    assert_eq!((code, out.as_str()), (0, "-: 1 requests, 0 findings\n"));
    assert_eq!(check(&["--quiet", "-"], GOOD), (0, String::new()));
}

#[test]
fn a_file_with_faults_ends_with_1_and_says_line_and_path() {
    let worse = GOOD.replace("\"messages\"", "\"top_p\":1.5,\"messages\"");
    let (code, out) = check(&["-"], &format!("{GOOD}\n{worse}\n"));
    assert_eq!(code, 1);
    let expected = "line 2: custom_id: `1` is the id of line 1 too\n  \
        help: give each request an id of its own\n  \
        Model Studio would answer duplicate_custom_id: The custom_id '1' for this request is a duplicate of \
        another request. The custom_id parameter must be unique for each request in a batch.\n  \
        rule: duplicate_custom_id\n\n\
        line 2: body.top_p: `top_p` must be greater than 0 and at most 1, found 1.5\n  \
        help: write a number such as `0.8`\n  \
        Model Studio would answer 400 InvalidParameter: Range of top_p should be (0.0, 1.0]\n  \
        rule: top_p_range\n\n\
        -: 2 requests, 2 findings\n";
    assert_eq!(out, expected);
}

#[test]
fn rules_can_be_switched_off_and_unknown_names_on() {
    let fine = GOOD.replace("\"messages\"", "\"top_p\":1.5,\"messages\"");
    assert_eq!(check(&["--quiet", "--allow", "top_p_range", "-"], &fine).0, 0);
    let new = GOOD.replace("qwen-plus", "qwen9-ultra");
    assert_eq!(check(&["--quiet", "-"], &new).0, 0);
    let (code, out) = check(&["--quiet", "--strict", "-"], &new);
    assert_eq!(code, 1);
    assert!(out.starts_with("line 1: body.model: unknown model `qwen9-ultra`"), "{out}");
}

#[test]
fn a_name_that_switches_nothing_off_ends_with_2() {
    for (name, said) in [
        ("top_p_rage", "write `top_p_range`"),
        ("mismatched_modle", "write `mismatched_model`"),
        ("value_type", "cannot be switched off"),
        ("", "unknown rule ``"),
        ("zzzzzzzzzzzz\u{1b}[2J", "unknown rule `zzzzzzzzzzzz\\u{1b}[2J`"),
    ] {
        let output = program(&["--allow", name, "-"]).stdin(Stdio::null()).output().unwrap();
        let errors = String::from_utf8(output.stderr.clone()).unwrap();
        assert_eq!(read(&output), (2, String::new()), "{name}");
        assert!(errors.contains(said), "{name}: {errors}");
    }
    let twice = format!("{GOOD}\n{GOOD}\n");
    assert_eq!(check(&["--quiet", "--allow", "duplicate_custom_id", "-"], &twice), (0, String::new()));
}

#[test]
fn a_byte_order_mark_is_named() {
    let (code, out) = check(&["--quiet", "-"], &format!("\u{feff}{GOOD}\n"));
    assert_eq!(code, 1);
    assert!(out.starts_with("line 1: the line begins with a byte order mark"), "{out}");
}

/// A line in which everything is wrong: in a debug build, what is not linear would take minutes.
#[test]
fn a_line_of_very_many_findings_is_checked_in_good_time() {
    let start = Instant::now();
    let body = format!("{{\"model\":\"qwen-plus\",\"messages\":[{}]}}", vec!["{}"; 100_000].join(","));
    let line = format!(r#"{{"custom_id":"1","method":"POST","url":"/v1/chat/completions","body":{body}}}"#);
    let (code, out) = check(&["--most", "5", "-"], &line);
    assert_eq!((code, out.matches("rule: ").count()), (1, 5));
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

#[test]
fn findings_are_cut_where_the_call_says() {
    let file = "nonsense\n".repeat(5);
    let (code, out) = check(&["--most", "2", "-"], &file);
    assert_eq!((code, out.matches("rule: batch_line_json").count()), (1, 2));
    assert!(out.ends_with("-: 3 requests, 2 findings; stopped here, see --most\n"), "{out}");
    assert_eq!(check(&["--most", "0", "-"], &file).1.matches("rule: batch_line_json").count(), 5);
}

/// A GIF of 4 x 1 in the line, and a path that leads nowhere.
#[cfg(feature = "media")]
#[test]
fn files_of_lines_are_opened() {
    let line = |url: &str| {
        let content = format!(r#"[{{"type":"image_url","image_url":{{"url":"{url}"}}}}]"#);
        GOOD.replace("\"Hello\"", &content).replace("qwen-plus", "qwen3-vl-plus")
    };
    let (code, out) = check(&["--quiet", "-"], &line("data:image/gif;base64,R0lGODlhBAABAAAAAA=="));
    assert_eq!(code, 1);
    let expected = "line 1: body.messages[0].content[0].image_url.url: an image must have sides of at least 10 px on \
        `qwen3-vl-plus`, found 4 x 1\n  help: scale it up, or send a larger one\n  \
        Model Studio would answer 400 InvalidParameter: The image length and width do not meet the model \
        restrictions.\n  rule: media_sides\n\n";
    assert_eq!(out, expected);
    let (code, out) = check(&["--quiet", "--allow", "media_url", "-"], &line("./no/such/file.png"));
    assert_eq!((code, out.contains("rule: media_unreadable")), (1, true), "{out}");
}

#[test]
fn what_cannot_be_read_ends_with_2() {
    let output = program(&["no/such/file.jsonl"]).output().unwrap();
    assert_eq!(read(&output), (2, String::new()));
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("qwen-batch: no/such/file.jsonl: "));
    for misuse in [&[][..], &["--most", "x", "-"], &["--allow"], &["--fast", "-"], &["one", "two"]] {
        assert_eq!(program(misuse).output().unwrap().status.code(), Some(2), "{misuse:?}");
    }
}
