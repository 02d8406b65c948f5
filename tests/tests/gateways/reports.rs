//! A report says all there is to say of a body, without building a request.

use qwen_request::{ChatRequest, Checker, InvalidFinding, check_json, wire::JsonError};
use serde_json::{Value, json};

const WARNED: &str = r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hi"}],"top_logprobs":2}"#;

fn checker() -> Checker<ChatRequest> {
    Checker::new()
}

#[test]
fn a_warning_leaves_a_body_valid() {
    let report = checker().report(WARNED);
    assert!(report.is_valid() && report.findings().is_empty() && report.invalid().is_none());
    let warnings: Vec<_> =
        report.warnings().iter().map(|warning| (warning.rule(), warning.offset())).collect();
    assert_eq!(warnings, [("top_logprobs_without_logprobs", WARNED.find("\"top_logprobs\""))]);
    assert!(report.into_result().is_ok());
    assert!(checker().allow("top_logprobs_without_logprobs").report(WARNED).warnings().is_empty());
}

#[test]
fn broken_rules_and_warnings_stand_apart() {
    let body = WARNED.replace("\"top_logprobs\":2", "\"top_p\":7,\"top_logprobs\":2,\"n\":9");
    let report = checker().report(&body);
    let rules = |findings: &[qwen_request::InvalidFinding]| -> Vec<_> {
        findings.iter().map(|finding| (finding.rule(), &body[finding.offset().unwrap()..][..1])).collect()
    };
    assert_eq!(rules(report.findings()), [("top_p_range", "7"), ("n_range", "9")]);
    assert_eq!(rules(report.warnings()), [("top_logprobs_without_logprobs", "\"")]);
    let invalid = check_json::<ChatRequest>(&body).unwrap_err();
    assert_eq!(report.invalid(), Some(&invalid));
    assert_eq!(report.into_result(), Err(invalid));
}

#[test]
fn a_report_says_where_a_text_is_no_json() {
    for (body, offset) in [("", 0), ("{\"model\": }", 10), ("{}\n x", 4), ("{\"a\":\"é", 8)] {
        let report = checker().report(body);
        assert_eq!(report.syntax_error().and_then(JsonError::offset), Some(offset), "{body}");
        assert!(!report.is_valid() && report.findings().is_empty());
    }
    let report = checker().report(b"{\"a\":\"\xff\"}");
    assert_eq!(report.syntax_error().and_then(JsonError::offset), Some(6));
}

#[test]
fn what_is_beyond_the_list_is_counted() {
    let messages = vec![json!({ "role": "robot", "content": "Hi" }); 250];
    let report =
        checker().unknown_values(false).report(&json!({ "model": "qwen-plus", "messages": messages }));
    assert_eq!((report.findings().len(), report.more()), (100, 150));
}

#[test]
fn reports_serialize() {
    let body = WARNED.replace("qwen-plus", "qwen-plus\",\"n\":9,\"seed\":\"");
    let report = serde_json::to_value(checker().report(&body)).unwrap();
    let place = |list: &str| (report[list][0]["pointer"].clone(), report[list][0]["offset"].clone());
    assert_eq!(place("findings"), (json!("/n"), json!(body.find('9'))));
    assert_eq!(place("warnings"), (json!("/top_logprobs"), json!(body.find("\"top_log"))));
    assert_eq!(report["syntax_error"], Value::Null);

    let invalid = serde_json::to_value(check_json::<ChatRequest>("{").unwrap_err()).unwrap();
    assert_eq!(
        invalid,
        json!({
            "findings": [], "more": 0,
            "syntax_error": { "message": "the text ends too early", "line": 1, "column": 2, "offset": 1 },
        })
    );
}

#[test]
fn a_misspelt_setting_is_a_finding() {
    let body = r#"{"model":"my-own","messages":[{"role":"user","content":"Hi"}],"max_tokens":999999}"#;
    let rules = |checker: Checker<ChatRequest>| -> Vec<_> {
        checker
            .report(body)
            .findings()
            .iter()
            .map(|finding| (finding.rule(), finding.help().to_owned()))
            .collect()
    };
    assert_eq!(rules(checker()), [], "of an unknown model nothing is known");
    assert_eq!(rules(checker().model_as("qwen-plus"))[0].0, "max_tokens_range");
    let [(rule, help)] = &rules(checker().model_as("qwen-pluss"))[..] else { panic!() };
    assert_eq!(*rule, "unknown_model");
    assert!(help.contains("`qwen-plus`"), "{help}");
    assert_eq!(rules(checker().allow("n_rang"))[0].0, "unknown_rule");
}

#[test]
fn a_model_may_take_the_rules_of_none() {
    let body =
        r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hi"}],"n":9,"max_tokens":99999999}"#;
    assert!(!checker().report(body).is_valid());
    let free = checker().unknown_models(false).model_as(None);
    let rules: Vec<_> = free.report(body).findings().iter().map(InvalidFinding::rule).collect();
    assert_eq!(rules, ["n_range"], "what no model takes stays refused");
    assert!(free.report(&body.replace("\"n\":9", "\"n\":1")).is_valid());
}
