//! The small program around the server.

use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use qwen_request::{ChatRequest, Endpoint, parse, qwen_request};

use crate::wire;

#[test]
fn serves_until_its_input_closes() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_loopback"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
    let url = lines.next().unwrap().unwrap();
    let url = url.strip_prefix("base URL: ").unwrap().strip_suffix("/compatible-mode/v1").unwrap().to_owned();
    let key = lines.next().unwrap().unwrap().strip_prefix("key: ").unwrap().to_owned();

    let request = qwen_request! { model: "qwen-plus", messages: [user("Hi.")] };
    let answer = wire::send(&request, &Endpoint::custom(url, key));
    let completion = parse::<ChatRequest>(answer.status, &answer.body).unwrap();
    assert_eq!(completion.text(), "You asked: Hi. Nobody here knows: this is a loopback server.");

    drop(program.stdin.take());
    assert!(program.wait().unwrap().success());
}
