//! Holds bodies to bodies of half their size: a check must not take 2.5 times as long for twice as much.
//!
//! `cargo run --release -p qwen-request-benches --features every-api --bin check-size [NAME]`, where `NAME` is a part of
//! what stands in the first column. Every list and every object of every API grows in turn, filled with what is right and
//! with what is wrong; then bodies that once took seconds.

mod bodies;
mod histories;
mod time;
mod value;

use std::hint::black_box;
use std::process::ExitCode;

use qwen_request::{ChatRequest, check_json};
use qwen_request_rules::{
    check::{self, Options},
    parameters::APIS,
};

/// A ratio that only a check that is not linear reaches.
const BOUND: f64 = 2.5;

fn main() -> ExitCode {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let is_wanted = |name: &str| name.contains(&wanted);
    let mut slow = 0;
    let mut report = |name: &str, measured: &time::Measured| {
        println!("| {name} | {measured} |");
        if measured.ratio() >= BOUND {
            eprintln!("check-size: {name} takes {:.2} times as long for twice as much", measured.ratio());
            slow += 1;
        }
    };
    println!("| body | size | check | twice the size | ratio |\n|---|---|---|---|---|");
    let options = Options {
        judge_unknown_parameters: true,
        judge_unknown_models: true,
        judge_unknown_values: true,
        ..Options::default()
    };
    for api in APIS {
        for body in bodies::all(api).into_iter().filter(|body| is_wanted(&body.name())) {
            let measured = time::doubled(|size| {
                let document = body.document(size);
                time::of(|| drop(black_box(check::check(api, black_box(&document), &options))))
            });
            report(&body.name(), &measured);
        }
    }
    for (name, text) in histories::ALL.iter().filter(|(name, _)| is_wanted(name)) {
        let measured = time::doubled(|size| {
            let text = text(size);
            time::of(|| drop(black_box(check_json::<ChatRequest>(black_box(&text)))))
        });
        report(name, &measured);
    }
    println!("\n| body | bytes | `check_json`, findings printed |\n|---|---|---|");
    for (name, text) in histories::of_old().into_iter().filter(|(name, _)| is_wanted(name)) {
        let took = time::of(|| {
            drop(black_box(
                check_json::<ChatRequest>(black_box(&text)).map_err(|invalid| invalid.to_string()),
            ));
        });
        println!("| {name} | {} | {} ms |", text.len(), took.as_millis());
    }
    if slow == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
