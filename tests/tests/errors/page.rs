//! Every message of the service's page of errors is recognised, whatever happens to it on the way.

use std::collections::BTreeSet;

use qwen_request::error::{ApiError, ErrorCode, entries, entry};
use serde_json::json;

const PAGE: &str = include_str!("../../fixtures/errors/page.tsv");

/// Entries that share a text. Status or code tell some apart, the request's family others, and some nothing.
const TIES: [&[&str]; 11] = [
    &["E059", "E101"],
    &["E060", "E102"],
    &["E085", "E087"],
    &["E129", "E146"],
    &["E131", "E145"],
    &["E139", "E148"],
    &["E174", "E217"],
    &["E192", "E221"],
    &["E193", "E223"],
    &["E227", "E228", "E229"],
    &["E235", "W28"],
];

/// Entries that neither status, code nor full stop put before the others of their text.
const UNTOLD: [&str; 3] = ["E087", "E228", "E229"];

struct Row {
    id: &'static str,
    status: Option<u16>,
    codes: Vec<&'static str>,
    message: String,
    captures: Vec<(&'static str, &'static str)>,
    /// Captures whose value the page prints.
    samples: Vec<&'static str>,
}

fn rows() -> Vec<Row> {
    PAGE.lines().skip(1).map(row).collect()
}

fn row(line: &'static str) -> Row {
    let [id, _, status, codes, message, placeholders] =
        line.split('\t').collect::<Vec<_>>().try_into().unwrap();
    let message = message.replace("\\\"", "\"").replace("\\n", "\n");
    let mut message =
        message.replace("{parameter}", "xxx").replace("%s", "xxx").replace("line x ", "line xxx ");
    let (mut captures, mut samples) = (Vec::new(), Vec::new());
    let places = placeholders.split_once(':').map_or("", |(_, places)| places);
    for place in places.split(',').filter(|place| !place.is_empty()) {
        let (name, kind) = place.split_once(':').unwrap();
        if let Some(name) = name.strip_suffix('*') {
            samples.push(name);
            continue;
        }
        let token = ["xxx", "yyy"].into_iter().find(|token| message.contains(token)).unwrap();
        message = message.replacen(token, value(name, kind), 1);
        captures.push((name, value(name, kind)));
    }
    let codes = codes.split('|').filter(|code| *code != "-").collect();
    Row { id, status: status.parse().ok(), codes, message, captures, samples }
}

fn value(name: &str, kind: &str) -> &'static str {
    match (name, kind) {
        (_, "int") => "8192",
        (_, "number") => "2.5",
        ("url", _) => "https://media.example.com/a/cat.png?size=1",
        ("detail" | "specification", _) => "the file is too large",
        ("input_kind", _) => "text",
        ("model", _) => "qwen3-235b-a22b",
        _ => "some_name",
    }
}

fn tie(id: &'static str) -> BTreeSet<&'static str> {
    let tie = TIES.iter().find(|tie| tie.contains(&id));
    tie.map_or_else(|| BTreeSet::from([id]), |tie| tie.iter().copied().collect())
}

fn assert_is(row: &Row, message_case: &str, error: &ApiError) {
    let case = format!("{} {message_case}: {}", row.id, error.message());
    let found: BTreeSet<&str> = error.candidates().iter().map(|entry| entry.id).collect();
    assert_eq!(found, tie(row.id), "{case}");
    for (name, value) in &row.captures {
        let found = error.capture(name).unwrap_or_else(|| panic!("no {name} in {case}"));
        assert!(found.eq_ignore_ascii_case(value), "{name} is {found} in {case}");
    }
    for name in &row.samples {
        assert!(error.capture(name).is_some_and(|value| !value.is_empty()), "no {name} in {case}");
    }
}

fn flat(code: Option<&str>, message: &str) -> Vec<u8> {
    json!({ "code": code, "message": message, "request_id": "4f1c" }).to_string().into_bytes()
}

fn nested(code: Option<&str>, message: &str) -> Vec<u8> {
    let error = json!({ "code": code, "message": message, "param": null, "type": "invalid_request_error" });
    json!({ "error": error, "id": "chatcmpl-4f1c", "request_id": "4f1c" }).to_string().into_bytes()
}

/// ASCII punctuation in the wide forms that Chinese texts use.
fn wide(message: &str) -> String {
    let widen = |c: char| match c {
        '!' | '"' | '\'' | '(' | ')' | ',' | '.' | ':' | ';' | '?' | '[' | ']' => {
            char::from_u32(u32::from(c) + 0xFEE0).unwrap()
        }
        _ => c,
    };
    message.chars().map(widen).collect()
}

#[test]
fn every_row_of_the_page_is_an_entry() {
    let rows = rows();
    assert_eq!(rows.len(), 310);
    for row in &rows {
        let entry = entry(row.id).unwrap_or_else(|| panic!("no entry {}", row.id));
        assert_eq!(entry.codes, row.codes, "{}", row.id);
        assert_eq!(entry.status.first().copied(), row.status, "{}", row.id);
    }
    let own: Vec<&str> = entries().map(|entry| entry.id).filter(|id| id.starts_with('W')).collect();
    assert_eq!(own.len(), 48);
    assert_eq!(entries().count(), rows.len() + own.len());
}

#[test]
fn advice_is_short_lower_case_and_without_a_full_stop() {
    for entry in entries() {
        for text in [entry.cause, entry.remedy] {
            assert!(!text.is_empty() && text.len() <= 200 && !text.ends_with('.'), "{}: {text}", entry.id);
            let first = text.split(' ').next().unwrap();
            let is_name = ["JSON", "Qwen-Long"].contains(&first);
            assert!(is_name || !first.starts_with(char::is_uppercase), "{}: {text}", entry.id);
        }
    }
}

#[test]
fn every_code_has_a_variant() {
    for code in entries().flat_map(|entry| entry.codes) {
        let parsed: ErrorCode = code.parse().unwrap();
        assert!(!matches!(parsed, ErrorCode::Other(_)), "{code}");
        assert_eq!(parsed.as_str().parse::<ErrorCode>().unwrap(), parsed, "{code}");
    }
}

#[test]
fn an_answer_prints_as_the_service_gives_it() {
    let answer = |id| entry(id).unwrap().answer().to_string();
    assert_eq!(answer("E011a"), "400 InvalidParameter: Range of top_p should be (0.0, 1.0]");
    assert_eq!(answer("E009"), "400 InvalidParameter: Range of max_tokens should be [1, …]");
    let known = entry("E009").unwrap().answer_with(&[("max_tokens_limit", "8192")]).to_string();
    assert_eq!(known, "400 InvalidParameter: Range of max_tokens should be [1, 8192]");
    let words = entry("E009").unwrap().message_with(&[("max_tokens_limit", "8192")]).to_string();
    assert_eq!(words, "Range of max_tokens should be [1, 8192]");
}

#[test]
fn both_envelopes_are_read() {
    for row in rows() {
        let status = row.status.unwrap_or(400);
        for code in row.codes.iter().map(|code| Some(*code)).chain([None]) {
            for body in [flat(code, &row.message), nested(code, &row.message)] {
                let error = ApiError::from_response(status, &body);
                assert_is(&row, "as it is", &error);
                assert_eq!(error.message(), row.message);
                assert_eq!(error.wire_code(), code);
                assert_eq!(error.request_id(), Some("4f1c"));
                assert_eq!(error.status(), status);
            }
        }
    }
}

#[test]
fn status_and_code_choose_among_entries_of_one_text() {
    for row in rows().iter().filter(|row| !UNTOLD.contains(&row.id)) {
        let body = flat(row.codes.first().copied(), &row.message);
        let error = ApiError::from_response(row.status.unwrap_or(400), &body);
        assert_eq!(error.entry().unwrap().id, row.id);
    }
}

#[test]
fn drift_of_a_message_does_not_hide_it() {
    for mut row in rows() {
        let status = row.status.unwrap_or(400);
        let code = row.codes.first().copied();
        let dotted = row.message.strip_suffix('.').map_or_else(|| format!("{}.", row.message), str::to_owned);
        let link = "For details, see: https://help.aliyun.com/zh/model-studio/error-code#x";
        let cases = [
            ("upper case", row.message.to_uppercase()),
            ("lower case", row.message.to_lowercase()),
            ("full stop", dotted),
            ("model server", format!("<400> InternalError.Algo.InvalidParameter: {}", row.message)),
            ("no number", format!("InternalError.Algo.InvalidParameter: {}", row.message)),
            ("gateway", format!("Upstream error from Alibaba: {}", row.message)),
            ("client", format!("[API Error: 400 {}]", row.message)),
            ("link", format!("{} {link}", row.message)),
            ("lines", row.message.replace(' ', "\n    ")),
        ];
        for (case, message) in cases {
            if case == "lines" {
                row.captures.retain(|(_, value)| !value.contains(' '));
            }
            for body in
                [flat(code, &message), nested(Some("invalid_parameter_error"), &message), message.into()]
            {
                assert_is(&row, case, &ApiError::from_response(status, &body));
            }
        }
    }
}

#[test]
fn wide_punctuation_does_not_hide_a_message() {
    for mut row in rows() {
        row.message = wide(&row.message);
        // What is captured is widened as well.
        row.captures.retain(|(_, value)| wide(value) == *value);
        assert_is(&row, "wide", &ApiError::from_response(400, &flat(None, &row.message)));
    }
}
