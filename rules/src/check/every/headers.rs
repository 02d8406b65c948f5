//! Headers that go along with a request.

use alloc::vec::Vec;

use crate::check::engine::{Class, Explanation, FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::{join::joined, json, parameters::REQUEST_HEADERS, suggest};

/// It is no matter of taste that could be switched off: `authorization`, `host`, `content-length` and the like are
/// written by this crate and by the client, and a second one would send the key elsewhere or cut the request in two.
pub(in crate::check) static HEADER_NAME: RuleRow =
    Rule::walked("header_name", Class::Shape, "Only documented headers can be set.", &[]);

/// What is said of a header that the table lacks.
pub(in crate::check) fn undocumented(name: &str) -> Explanation {
    let known = || REQUEST_HEADERS.parameters.iter().map(|header| header.name);
    if let Some(near) = suggest::nearest_name(name, known()) {
        return explain!(
            "`{name}` is not a header that can be set";
            "a header with a similar name exists: `{near}`"
        );
    }
    let all: Vec<&str> = known().collect();
    explain!(
        "`{name}` is not a header that can be set";
        "leave it out; those that can be are `{}`", joined(&all, "`, `")
    )
}

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &HEADER_NAME,
    // Source: the pages on content security, rate limits and temporary files.
    &Rule::service(
        "header_value",
        "Headers have values of their documented form, in printable ASCII characters.",
        &[],
        check,
    )
    .needs_one_of(&["headers"])
    .on(&[])
    .of_free_text(),
];

/// Name, what its value must be, and a value to show in advice.
type Row = (&'static str, fn(&str) -> bool, &'static str);

const ROWS: &[Row] = &[
    (
        "X-DashScope-DataInspection",
        |value| value.starts_with('{') && json::is_json(value) && fits_a_header(value),
        r#""{\"input\":\"cip\",\"output\":\"cip\"}""#,
    ),
    ("X-DashScope-OssResourceResolve", |value| value == "enable", r#""enable""#),
    ("x-dashscope-session-cache", |value| matches!(value, "enable" | "disable"), r#""enable""#),
    (
        "X-DashScope-Wait-Timeout",
        |value| !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()),
        r#""30""#,
    ),
];

fn check(request: &Request<'_>, findings: &mut Findings<'_>) {
    let headers = request.body.member("headers");
    for (name, is_good, example) in ROWS {
        let header = headers.member(name);
        findings.judge(header.text_is(|value| !is_good(value)), FindingPlace::Value(header.id()), |_| {
            explain!(
                "`{name}` cannot be {}", header.shown();
                "write a value such as `{example}`"
            )
        });
    }
    // Any expression of a text type is taken for these: what is known only later is looked at when it is sent.
    for row in REQUEST_HEADERS.parameters.iter().filter(|row| row.takes_any_text()) {
        let header = headers.member(row.name);
        findings.judge(
            header.free_text_is(|value| !fits_a_header(value)),
            FindingPlace::Value(header.id()),
            |_| {
                explain!(
                    "`{}` has characters that cannot stand in a header", row.name;
                    "write printable ASCII characters only"
                )
            },
        );
    }
}

/// Line breaks would end the header, and what is not ASCII has no meaning in one.
fn fits_a_header(value: &str) -> bool {
    value.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}
