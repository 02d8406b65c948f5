//! Rules for the events that a client sends in a realtime session. What depends on the events before is the session's to know:
//! `qwen_request::realtime::Sequence`.

mod audio;
mod event;
mod items;
mod mcp;
mod session;
mod tools;
mod turn_detection;
mod voice;

use crate::check::engine::{Request, RuleRow, Truth};
use crate::models::{Model, RealtimeDialect, RealtimeLimits};

/// The rules of these files.
pub(super) static RULES: &[&[&RuleRow]] = &[
    event::RULES,
    session::RULES,
    voice::RULES,
    turn_detection::RULES,
    audio::RULES,
    tools::RULES,
    mcp::RULES,
    items::RULES,
];

/// What `fact` says of a session with the model; silent where no page describes one.
fn of_session(request: &Request<'_>, fact: impl FnOnce(&'static RealtimeLimits) -> Truth + Copy) -> Truth {
    request.of_limits(Model::realtime_limits, fact)
}

/// Whether the model's sessions are of one of these kinds.
fn is_one_of(request: &Request<'_>, dialects: &[RealtimeDialect]) -> Truth {
    of_session(request, |limits| Truth::from(dialects.contains(&limits.dialect)))
}
