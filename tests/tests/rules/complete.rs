//! No rule is without cases, and no case without a rule.

use qwen_request_rules::check::{Check, Class, ROWS, RuleRow, all_rules};

use crate::cases::{Case, CaseKind, Page};

/// Rules of the service without cases on both sides here, and why.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("batch_file_empty", FILE),
    ("batch_line_count", FILE),
    ("batch_file_size", FILE),
    ("duplicate_custom_id", FILE),
    ("batch_method", FILE),
    ("batch_url", FILE),
    ("batch_url_mismatch", FILE),
    ("mismatched_test_url", FILE),
    ("mismatched_model", FILE),
    ("batch_model_unsupported", FILE),
    ("batch_thinking_mismatch", FILE),
    ("batch_extra_body", FILE),
    ("data_url_size", "a call that breaks it would be 10 MB long: it has an edge"),
    ("realtime_buffer_size", "a call that breaks it would be 256 KB long: it has edges"),
];

const FILE: &str = "judges a batch file, not a body: both sides are in tests/requests/batch.rs";

/// What is missing or of no use.
pub(crate) fn faults(pages: &[Page]) -> Vec<String> {
    let cases: Vec<&Case> = pages.iter().flat_map(|page| &page.cases).collect();
    let is_rule = |id: &str| all_rules().any(|rule| rule.id == id);
    let named = cases.iter().filter_map(|case| Some((case.name.as_str(), case.rule.as_deref()?)));
    let excepted = EXCEPTIONS.iter().map(|(id, _)| ("the list of exceptions", *id));
    let unknown = named.chain(excepted).filter(|(_, id)| !is_rule(id));
    let mut faults: Vec<String> =
        unknown.map(|(name, id)| format!("{name}: no rule is named `{id}`")).collect();
    for row in ROWS {
        let rule = &row.rule;
        let of_rule: Vec<&Case> =
            cases.iter().copied().filter(|case| case.rule.as_deref() == Some(rule.id)).collect();
        let is_exception = EXCEPTIONS.iter().any(|(exception, _)| *exception == rule.id);
        match missing(row, &of_rule) {
            Some(missing) if !is_exception => faults.push(format!("`{}` has no {missing}", rule.id)),
            None if is_exception => faults.push(format!("`{}` has cases, and needs no exception", rule.id)),
            _ => {}
        }
    }
    faults
}

fn missing(row: &RuleRow, cases: &[&Case]) -> Option<&'static str> {
    let has = |is_wanted: fn(CaseKind) -> bool| cases.iter().any(|case| is_wanted(case.kind));
    // What shape a batch file has is seen by no macro; `tests/requests/batch.rs` holds it to that.
    if row.rule.class == Class::Shape && matches!(row.check, Check::Outside) {
        return None;
    }
    // No macro opens a file; `tests/media` has both sides.
    if matches!(row.check, Check::File(_)) {
        return None;
    }
    if !has(|kind| kind != CaseKind::Passes) {
        return Some("call that breaks it");
    }
    if !has(|kind| kind == CaseKind::Passes) {
        return Some("call that keeps it");
    }
    // Of a number, a call that is far from the end does not show where it is.
    let is_number = row.rule.class != Class::Shape && matches!(row.check, Check::Range(_));
    (is_number && cases.iter().all(|case| case.edges.is_empty())).then_some("edge")
}
