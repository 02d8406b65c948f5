//! Questions that become queries: the schema of the database.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::parameters::ApiFamily;

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[&Rule::advice(
    "schema_missing",
    "A question for a query comes with the tables of the database, as `schema_infos` of an attachment.",
    &["E177"],
    schema_missing,
)
.on(&[ApiFamily::TextToSql])];

/// Source: the error page, which names no API; the vendor's SDK is the only one that sends such questions. So it warns.
fn schema_missing(request: &Request<'_>, findings: &mut Findings<'_>) {
    let messages = request.input().member("message");
    let is_query = request.input().member("scene").text_is(|scene| scene == "nl2sql");
    let has_schema = messages.any(|message| {
        let tables = message.member("meta").member("schema_infos");
        tables.is_present().and(tables.length().exceeds(0))
    });
    findings.judge(is_query.and(has_schema.negate()), FindingPlace::Value(messages.id()), |_| {
        explain!(
            "nothing says which tables the database has";
            "add `{{ role: \"attachment\", meta: {{ schema_infos: [{{ table_id: \"...\" }}] }} }}`"
        )
    });
}
