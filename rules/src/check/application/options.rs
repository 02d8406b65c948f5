//! How an application answers, and in which documents it looks.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::parameters::ApiFamily;

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "rag_options_count",
        "`pipeline_ids` and `file_ids` have at most 5 elements, `session_file_ids` at most 10.",
        &[],
        rag_options_count,
    )
    .on(&[ApiFamily::Application]),
    &Rule::service(
        "session_file_id",
        "The ids in `session_file_ids` begin with `file_session_`.",
        &[],
        session_file_id,
    )
    .on(&[ApiFamily::Application]),
    &Rule::advice(
        "flow_stream_mode_unread",
        "`flow_stream_mode` has an effect with `stream: true` only, `full_thoughts` with `has_thoughts: true` only.",
        &[],
        flow_stream_mode_unread,
    )
    .on(&[ApiFamily::Application]),
];

/// Source: the reference of agents and workflows of 2026-05.
fn rag_options_count(request: &Request<'_>, findings: &mut Findings<'_>) {
    for (name, most) in [("pipeline_ids", 5), ("file_ids", 5), ("session_file_ids", 10)] {
        let list = request.parameter("rag_options").member(name);
        findings.judge(list.length().exceeds(most), FindingPlace::Value(list.id()), |_| {
            explain!(
                "`{name}` must have at most {most} elements, found {}", list.length().known();
                "leave some out"
            )
        });
    }
}

/// Source: the same reference.
fn session_file_id(request: &Request<'_>, findings: &mut Findings<'_>) {
    const BEGINNING: &str = "file_session_";
    for id in request.parameter("rag_options").member("session_file_ids").elements() {
        let other = id.text_is(|id| !id.starts_with(BEGINNING));
        findings.judge(other, FindingPlace::Value(id.id()), |_| {
            explain!(
                "the id of a file of the conversation must begin with `{BEGINNING}`, found {}", id.shown();
                "write the id that the upload was answered with; files of a knowledge base belong into `file_ids`"
            )
        });
    }
}

/// Source: the same reference, and the page on workflows. The mode is the default, so that it cannot be an error: a warning.
fn flow_stream_mode_unread(request: &Request<'_>, findings: &mut Findings<'_>) {
    let mode = request.parameter("flow_stream_mode");
    let unread = mode.is_present().and(request.streams().negate());
    findings.judge(unread, FindingPlace::Key(mode.id()), |_| {
        explain!("`flow_stream_mode` is ignored without `stream: true`"; "add `stream: true`, or leave it out")
    });
    let is_full = mode.text_is(|mode| mode == "full_thoughts");
    let has_none = request.parameter("has_thoughts").flag(Truth::No).negate();
    findings.judge(is_full.and(has_none), FindingPlace::Value(mode.id()), |_| {
        explain!(
            "\"full_thoughts\" has an effect with `has_thoughts: true` only";
            "add `has_thoughts: true`"
        )
    });
}
