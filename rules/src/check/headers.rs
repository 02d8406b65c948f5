//! Headers that go along with a request.

use super::{Findings, Place, Request, Rule, finding::words};
use crate::json;

/// Headers have the values that they are documented with.
///
/// Source: the pages on content security, rate limits and temporary files.
pub(super) static HEADER_VALUE: Rule =
    Rule::service("header_value", "Headers have the values that they are documented with.", &[], check)
        .on(&[]);

fn check(request: &Request<'_>, findings: &mut Findings<'_>) {
    /// Name, what its value must be, and a value to show in advice.
    type Row = (&'static str, fn(&str) -> bool, &'static str);
    const ROWS: &[Row] = &[
        (
            "X-DashScope-DataInspection",
            |value| value.starts_with('{') && json::is_json(value),
            r#""{\"input\":\"cip\",\"output\":\"cip\"}""#,
        ),
        ("X-DashScope-OssResourceResolve", |value| value == "enable", r#""enable""#),
        (
            "X-DashScope-Wait-Timeout",
            |value| !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()),
            r#""30""#,
        ),
    ];
    let headers = request.body.member("headers");
    for (name, is_good, example) in ROWS {
        let header = headers.member(name);
        findings.judge(
            header.text_is(|value| !is_good(value)),
            Place::Value(header.id()),
            |_| words!("`{name}` cannot be {}", header.shown(); "write a value such as `{example}`"),
        );
    }
}
