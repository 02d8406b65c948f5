//! Levels of effort in the Responses and the Messages API, which have the same.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::{
    models::Model,
    parameters::{ApiFamily, EFFORTS},
};

/// The rules of this file.
pub(super) static RULES: &[&[&RuleRow]] = &[&[&Rule::advice(
    "effort_not_told_apart",
    "The effort is one that the pages on the model have.",
    &["W42"],
    effort_not_told_apart,
)
.needs_one_of(&["effort"])
.on(&[ApiFamily::Responses, ApiFamily::Messages])]];

/// Source: the references of October 2026, which read any level as the next that the model has; the page on GLM, which has no `none`;
/// a user of a Qwen3.8 model, whose refusal lists no `max`. Which level was refused, the report does not say: a warning.
fn effort_not_told_apart(request: &Request<'_>, findings: &mut Findings<'_>) {
    for effort in
        [request.parameter("reasoning").member("effort"), request.parameter("output_config").member("effort")]
    {
        let unread = request.of_limits(Model::reasoning_effort, |known| {
            let is_closed = Truth::from(known.refuses_other_words());
            let is_listed = |word: &str| EFFORTS.contains(&word);
            let unknown = effort.text_is(|word| is_listed(word) && known.meaning(word).is_none());
            effort.text_is(|word| known.lacks(word)).or(is_closed.and(unknown))
        });
        findings.judge(effort.is_present().and(unread), FindingPlace::Value(effort.id()), |_| {
            explain!(
                "`{}` may refuse an effort of {}", request.model_name(), effort.shown();
                "write another effort, such as `\"low\"`"
            )
        });
    }
}
