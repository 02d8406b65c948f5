//! The rules, and how a request is held to them.
//!
//! One rule is one function, with its sentence above it, in the file of its theme. The macro and the
//! run-time checks call [`check`] with the same rules; what the macro does not know yet is a hole in its
//! document, and a rule that a hole decides stays open.

mod advice;
mod finding;
mod messages;
mod model;
mod range;
mod request;
mod rule;
mod shape;
mod structured_output;
mod thinking;
mod tools;
mod truth;

pub use finding::{Finding, Findings, Place, Verdict, Words};
pub use range::{Bound, Range, contains};
pub use request::{Answering, Options, Request, StandIn};
pub use rule::{Check, Class, Rule};
pub use truth::{Deciders, Truth};

use alloc::vec::Vec;

use crate::{
    document::{Document, NodeId},
    parameters::Api,
    suggest,
};

/// Holds a request to every rule of its API.
pub fn check(api: &'static Api, document: &Document<'_>, options: &Options<'_>) -> Vec<Finding> {
    let mut findings = Findings::new(options.allowed, &shape::VALUE_TYPE);
    let Some(request) = Request::new(api, document, options) else { return Vec::new() };
    shape::check(&request, &mut findings);
    if !request.body.is_object() {
        return findings.finish();
    }
    for rule in rules(api) {
        if !findings.begin(rule) {
            continue;
        }
        match rule.check {
            Check::Function(check) => check(&request, &mut findings),
            Check::Range(range) => range.check(&request, &mut findings),
            Check::Walk => {}
        }
    }
    findings.finish()
}

/// The range of the parameter at `node` and its rule, unless the call has switched that off.
pub fn range_of(
    api: &'static Api,
    document: &Document<'_>,
    options: &Options<'_>,
    node: NodeId,
) -> Option<(&'static Rule, Range)> {
    let request = Request::new(api, document, options)?;
    rules(api).filter(|rule| !options.allowed.iter().any(|allowed| allowed.id == rule.id)).find_map(|rule| {
        let Check::Range(range) = rule.check else { return None };
        let parameter = request.parameter(range.parameter).possible()?;
        (parameter.id() == node).then(|| (rule, range.on_model_of(&request).0))
    })
}

/// The rules that hold for an API.
pub fn rules(_api: &Api) -> impl Iterator<Item = &'static Rule> {
    RULES.iter().copied()
}

/// Every rule.
pub static RULES: &[&Rule] = &[
    &shape::VALUE_TYPE,
    &shape::INTEGER_WIDTH,
    &shape::MISSING_PARAMETER,
    &shape::DUPLICATE_PARAMETER,
    &shape::UNKNOWN_PARAMETER,
    &shape::UNDOCUMENTED_PARAMETER,
    &model::UNKNOWN_MODEL,
    &model::RETIRED_MODEL,
    &messages::MESSAGES_NOT_EMPTY,
    &messages::TOOL_MESSAGE_NEEDS_CALL,
    &thinking::THINKING_NEEDS_STREAM,
    &structured_output::JSON_MODE_EXCLUDES_THINKING,
    &structured_output::JSON_MODE_NEEDS_JSON_WORD,
    &tools::TOOL_NAME_SEARCH,
    &range::TEMPERATURE_RANGE,
    &range::TOP_P_RANGE,
    &range::TOP_K_RANGE,
    &range::REPETITION_PENALTY_RANGE,
    &range::PRESENCE_PENALTY_RANGE,
    &range::N_RANGE,
    &range::SEED_RANGE,
    &range::TOP_LOGPROBS_RANGE,
    &range::MAX_TOKENS_RANGE,
    &range::MAX_COMPLETION_TOKENS_RANGE,
    &range::THINKING_BUDGET_RANGE,
    &advice::STREAM_OPTIONS_WITHOUT_STREAM,
];

/// The rule of that name.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}

/// The rule whose name is most like `id`.
pub fn similar_rule(id: &str) -> Option<&'static str> {
    suggest::nearest_name(id, RULES.iter().map(|rule| rule.id))
}
