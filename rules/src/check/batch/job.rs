//! Batches: where their requests go, and how long they may take.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::parameters::ApiFamily;

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "batch_endpoint",
        "The `endpoint` of a batch is `/v1/chat/completions`, `/v1/embeddings`, or `/v1/chat/ds-test` \
         for tests.",
        &[],
        batch_endpoint,
    )
    .on(&[ApiFamily::Batch]),
    &Rule::service(
        "batch_completion_window",
        "`completion_window` is a whole number of hours or days between `24h` and `336h`, as in `24h` \
         or `14d`.",
        &[],
        batch_completion_window,
    )
    .on(&[ApiFamily::Batch]),
    &Rule::service(
        "batch_metadata_length",
        "`ds_name` has at most 100 characters, `ds_description` at most 200.",
        &[],
        batch_metadata_length,
    )
    .on(&[ApiFamily::Batch]),
];

/// Source: the Batch page.
fn batch_endpoint(request: &Request<'_>, findings: &mut Findings<'_>) {
    let endpoint = request.body.member("endpoint");
    let unknown = request.is_unknown_word(endpoint, |endpoint| ENDPOINTS.contains(&endpoint));
    findings.judge(unknown, FindingPlace::Value(endpoint.id()), |_| {
        explain!(
            "`endpoint` must be `\"/v1/chat/completions\"` or `\"/v1/embeddings\"`, found {}", endpoint.shown();
            "write the `url` of the lines of the file"
        )
    });
}

/// Where batches can go.
pub(in crate::check) const ENDPOINTS: &[&str] = &["/v1/chat/completions", "/v1/embeddings", TEST_ENDPOINT];

/// Where the model answers that only tries a batch file.
pub(in crate::check) const TEST_ENDPOINT: &str = "/v1/chat/ds-test";

/// Source: the Batch page.
fn batch_completion_window(request: &Request<'_>, findings: &mut Findings<'_>) {
    let window = request.body.member("completion_window");
    let in_range = |window: &str| hours(window).is_some_and(|hours| (24..=336).contains(&hours));
    findings.judge(window.text_is(|text| !in_range(text)), FindingPlace::Value(window.id()), |_| {
        explain!(
            "`completion_window` must be a whole number of hours or days between `24h` and `336h`, found {}",
            window.shown();
            "write it as in `\"24h\"` or `\"14d\"`"
        )
    });
}

/// Source: the Batch page.
fn batch_metadata_length(request: &Request<'_>, findings: &mut Findings<'_>) {
    for (name, most) in [("ds_name", 100), ("ds_description", 200)] {
        let text = request.body.member("metadata").member(name);
        findings.judge(
            text.text_is(|text| text.chars().count() > most),
            FindingPlace::Value(text.id()),
            |written| {
                let length = written.text(text).chars().count();
                explain!(
                    "`{name}` must have at most {most} characters, found {length}";
                    "write a shorter text"
                )
            },
        );
    }
}

/// `24h`, `14d`.
fn hours(window: &str) -> Option<u32> {
    let (number, hours) = match window.strip_suffix('h') {
        Some(number) => (number, 1),
        None => (window.strip_suffix('d')?, 24),
    };
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    number.parse::<u32>().ok()?.checked_mul(hours)
}

#[cfg(test)]
mod tests {
    use super::hours;

    #[test]
    fn windows_are_whole_numbers_of_hours_or_days() {
        assert_eq!([hours("24h"), hours("336h"), hours("14d")], [Some(24), Some(336), Some(336)]);
        for none in ["", "h", "24", "+24h", "1.5d", "24H", "99999999999h", "4000000000d"] {
            assert_eq!(hours(none), None, "{none}");
        }
    }
}
