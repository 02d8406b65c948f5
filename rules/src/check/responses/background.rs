//! Applications that answer later.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::parameters::{APPLICATION_RESPONSES, ApiFamily};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[&Rule::service(
    "background_streamed",
    "What an application answers later is not streamed.",
    &[],
    background_streamed,
)
.on(&[ApiFamily::Responses])];

/// Source: the page on asynchronous calls of applications. Models do not heed `background`.
fn background_streamed(request: &Request<'_>, findings: &mut Findings<'_>) {
    let background = request.body.member("background");
    let is_application = Truth::from(request.api.name == APPLICATION_RESPONSES.name);
    let both = background.flag(Truth::No).and(request.streams());
    findings.judge(is_application.and(both), FindingPlace::Value(background.id()), |_| {
        explain!(
            "an answer is streamed or made later, but not both";
            "leave out `background`, or `stream`"
        )
    });
}
