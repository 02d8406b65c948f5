//! Members that a model cannot do without.

use super::{FindingPlace, Findings, Request, Truth, explain};
use crate::{models::Model, parameters::Parameter};

/// Judges each member of `input` and `parameters` that the model needs, as its row says.
pub(in crate::check) fn judge_needed(
    request: &Request<'_>,
    findings: &mut Findings<'_>,
    needed: fn(&'static Model) -> Option<&'static [&'static str]>,
) {
    let rows_of_input = request.api.members_of(request.api.input);
    for row in rows_of_input {
        judge(request, findings, needed, row, false);
    }
    for row in request.api.members_of(request.api.parameters) {
        // The row of a model says the name alone: one that both have is meant to be in `input`.
        if rows_of_input.iter().all(|other| other.name != row.name) {
            judge(request, findings, needed, row, true);
        }
    }
}

fn judge(
    request: &Request<'_>,
    findings: &mut Findings<'_>,
    needed: fn(&'static Model) -> Option<&'static [&'static str]>,
    row: &'static Parameter,
    is_parameter: bool,
) {
    let name = row.name;
    let is_needed = request.of_limits(needed, |names| Truth::from(names.contains(&name)));
    if !is_needed.is_possible() {
        return;
    }
    let (input, parameters) = (request.input(), request.parameters());
    let member = if is_parameter { request.parameter(name) } else { input.member(name) };
    let is_outside = is_parameter && parameters.is_present() == Truth::No;
    let place = if is_parameter && !is_outside { parameters } else { input };
    findings.judge(is_needed.and(member.is_present().negate()), FindingPlace::Inside(place.id()), |_| {
        let (open, close) = if is_outside { ("parameters: { ", " }") } else { ("", "") };
        explain!(
            "`{}` needs `{name}`", request.model_name();
            "add `{open}{name}: {}{close}`, or use a model that works without", row.example
        )
        .with("field", name)
    });
}
