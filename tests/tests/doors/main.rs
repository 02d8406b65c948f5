//! The macro and the run-time check agree: what rustc says of a literal body, `check_json` says of the same body as
//! JSON, rule by rule and place by place.
//!
//! The compile-fail cases are the source. The body is taken out of the `.rs` file and turned into JSON here, by
//! other code than the macro's; rule and place come out of the `.stderr` file.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, in its helpers too"
)]

mod body;
mod chance;
#[macro_use]
#[path = "../shared/for_request.rs"]
mod for_request;
mod fillings;
mod generated;
mod generator;
mod holed;
mod holes;
mod oracle;
mod places;
mod samples;
mod soundness;
mod told;

use std::{
    fs,
    path::{Path, PathBuf},
};

use body::Body;
use qwen_request::{ApiRequest, Checker, Envelope, InvalidRequest};
use qwen_request_rules::check::{self, Class};
use told::Told;

#[test]
fn both_doors_refuse_for_the_same_rule_at_the_same_place() {
    let mut differences = Vec::new();
    for case in cases("compile-fail/rules").chain(cases("compile-fail/many")) {
        let (told, body) = read(&case);
        let compile_time: Vec<(String, String)> =
            told.iter().map(|told| (told.rule.clone(), body.path_of(told))).collect();
        let run_time = refused(&body);
        // Warnings are for the one who writes the program; at run time nobody would read them.
        let errors: Vec<_> = compile_time.into_iter().filter(|(rule, _)| !is_advice(rule)).collect();
        if errors != run_time {
            differences.push(format!(
                "{} as JSON: {}\n  rustc says {errors:?}\n  check_json says {run_time:?}",
                case.display(),
                body.json
            ));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn a_case_of_a_rule_breaks_that_rule_and_no_other() {
    let mut others = Vec::new();
    for case in cases("compile-fail/rules") {
        let rule = case.file_stem().unwrap().to_str().unwrap().split('-').next().unwrap();
        let (told, _) = read(&case);
        if !matches!(told.as_slice(), [told] if told.rule == rule) {
            others.push((case, told));
        }
    }
    assert!(others.is_empty(), "{others:#?}");
}

/// Rules that are never broken, only open: their cases are no literals.
const NEVER_BROKEN: &[&str] = &["hidden_structure"];

/// What rustc says of a case, and its body.
fn read(case: &Path) -> (Vec<Told>, Body) {
    let told = told::all(&fs::read_to_string(case.with_extension("stderr")).unwrap());
    assert!(!told.is_empty(), "{} names no rule", case.display());
    (told, Body::of(&fs::read_to_string(case).unwrap()))
}

/// Rule and path of all that the run-time check finds, told to be as strict as the macro.
fn refused(body: &Body) -> Vec<(String, String)> {
    for_request!(body.api.name, Request => refused_as::<Request>(body))
}

fn refused_as<T: ApiRequest>(body: &Body) -> Vec<(String, String)> {
    // What does not say `stream` is not streamed: the macro knows that, whatever the protocol.
    let mut checker = Checker::<T>::new().unknown_parameters(false).unknown_models(false).streaming(false);
    if let Some(model) = &body.model_as {
        checker = checker.model_as(model.clone());
    }
    let answer = if body.beside.is_empty() {
        checker.check_json(&body.json)
    } else {
        let envelope = format!("{{{}\"body\":{}}}", body.beside, body.json);
        let Envelope(request) = serde_json::from_str(&envelope).unwrap();
        checker.check(request)
    };
    match answer {
        Ok(_) => Vec::new(),
        Err(invalid) => findings(&invalid, body),
    }
}

fn findings(invalid: &InvalidRequest, body: &Body) -> Vec<(String, String)> {
    assert_eq!(invalid.syntax_error_at(), None, "{invalid}: {}", body.json);
    let pair =
        |finding: &qwen_request::InvalidFinding| (finding.rule().to_owned(), finding.path().to_owned());
    invalid.findings().iter().map(pair).collect()
}

fn is_advice(rule: &str) -> bool {
    check::rule(rule).unwrap().class == Class::Advice
}

fn cases(directory: &str) -> impl Iterator<Item = PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(directory).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    files.retain(|path| !NEVER_BROKEN.contains(&path.file_stem().unwrap().to_str().unwrap()));
    files.sort();
    assert!(!files.is_empty(), "no cases in {directory}");
    files.into_iter()
}
