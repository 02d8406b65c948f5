//! Searches in a knowledge base.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::{document::Truth, parameters::ApiFamily};

/// The rules of this file. That the two numbers of a search are together at most 200 follows from their ranges.
pub(in crate::check) static RULES: &[&RuleRow] = &[&Rule::advice(
    "history_unused",
    "`QueryHistory` comes with `EnableRewrite: true`: otherwise nothing reads it.",
    &[],
    history_unused,
)
.on(&[ApiFamily::Knowledge])];

/// Source: the page on `Retrieve`.
fn history_unused(request: &Request<'_>, findings: &mut Findings<'_>) {
    let history = request.body.member("QueryHistory");
    let rewrites = request.body.member("EnableRewrite").flag(Truth::No);
    findings.judge(history.is_present().and(rewrites.negate()), FindingPlace::Key(history.id()), |_| {
        explain!("nothing reads `QueryHistory` unless the query is rewritten"; "add `EnableRewrite: true`")
    });
}
