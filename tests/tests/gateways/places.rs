//! Findings point into the text that was checked.

use qwen_request::{
    ChatRequest, Checker, GenerationRequest, InvalidFinding, Json, RequestHeaders, check_json,
};
use serde_json::{Value, json};

fn found(body: &str) -> Vec<InvalidFinding> {
    let strict = Checker::<ChatRequest>::new().unknown_parameters(false).unknown_values(false);
    strict.report(body).findings().to_vec()
}

#[test]
fn an_offset_is_the_value_or_the_name_that_is_wrong() {
    let body = r#" { "model" : "qwen-plus",
        "messages": [ {"role": "user", "content": "é\n\u00e9 [{"},
            {"role": "user", "content": [{"type": "image_url", "image_url": {"url": "file:///a"}}, {"type": "txt"}]} ],
        "temperature" : 2.5, "temperatur": 1 , "top_p" : 7 } "#;
    let found = found(body);
    let places: Vec<_> = found
        .iter()
        .map(|finding| {
            let rest = &body[finding.offset().unwrap()..];
            (finding.rule(), finding.pointer(), rest.split([',', '}', ':']).next().unwrap())
        })
        .collect();
    assert_eq!(
        places,
        [
            ("media_url", "/messages/1/content/0/image_url/url", "\"file"),
            ("modality_unsupported", "/messages/1/content/0/image_url/url", "\"file"),
            ("part_type_known", "/messages/1/content/1/type", "\"txt\""),
            ("temperature_range", "/temperature", "2.5"),
            ("unknown_parameter", "/temperatur", "\"temperatur\""),
            ("top_p_range", "/top_p", "7 "),
        ]
    );
}

#[test]
fn of_twins_each_has_its_own_place() {
    let body = r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hi"}],"n":9,"top_p":1,"n":9}"#;
    let offsets: Vec<_> =
        found(body).iter().map(|finding| (finding.rule(), finding.offset().unwrap())).collect();
    let (first, last) = (body.find("\"n\"").unwrap(), body.rfind("\"n\"").unwrap());
    assert!(first < last);
    assert!(offsets.contains(&("duplicate_parameter", last)), "{offsets:?}");
    assert!(offsets.contains(&("n_range", last + 4)), "{offsets:?}");
}

#[test]
fn a_pointer_escapes_what_a_path_does_not() {
    let body = r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hi"}],"a.b~/c[0]":1}"#;
    let found = found(body);
    assert_eq!((found[0].path(), found[0].pointer()), ("a.b~/c[0]", "/a.b~0~1c[0]"));
    let value: Value = serde_json::from_str(body).unwrap();
    assert_eq!(value.pointer(found[0].pointer()), Some(&json!(1)));
}

#[test]
fn the_body_itself_has_the_empty_pointer() {
    let found = found(r#"  {"messages":[{"role":"user","content":"Hi"}]}"#);
    assert_eq!((found[0].rule(), found[0].pointer(), found[0].offset()), ("missing_parameter", "", Some(2)));
}

#[test]
fn what_stands_beside_the_body_has_no_offset() {
    let mut request: GenerationRequest = serde_json::from_value(json!({
        "model": "qwen-plus", "input": { "messages": [{ "role": "user", "content": "Hi" }] }, "parameters": {},
    }))
    .unwrap();
    let headers = RequestHeaders { x_dashscope_wait_timeout: Some("soon".into()), ..Default::default() };
    request.headers = Some(headers);
    let invalid = request.check().unwrap_err();
    let finding = &invalid.findings()[0];
    assert_eq!(
        (finding.rule(), finding.pointer(), finding.offset()),
        ("header_value", "/headers/X-DashScope-Wait-Timeout", None)
    );
}

#[test]
fn a_value_without_json_has_a_pointer() {
    let body = r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hi"}]}"#;
    let mut request = check_json::<ChatRequest>(body).unwrap().into_inner();
    request.temperature = Some(f64::NAN);
    let invalid = request.check().unwrap_err();
    assert_eq!((invalid.findings()[0].pointer(), invalid.findings()[0].offset()), ("/temperature", None));
}

#[test]
fn every_form_of_a_body_is_checked_as_its_text() {
    let body = r#"{"messages":[{"content":"Hi","role":"user"}],"model":"qwen-plus","top_p":7}"#;
    let value: Value = serde_json::from_str(body).unwrap();
    let checker = Checker::<ChatRequest>::new();
    let report = checker.report(body);
    assert_eq!(report.findings()[0].offset(), body.find('7'));
    assert_eq!(report, checker.report(&body.to_owned()));
    assert_eq!(report, checker.report(body.as_bytes()));
    assert_eq!(report, checker.report(&body.as_bytes().to_vec()));
    assert_eq!(report, checker.report(&value));
    assert_eq!(report, checker.report(&Json::parse(body).unwrap()));
}
