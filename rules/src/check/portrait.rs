//! Rules for what is checked before people are animated.

use crate::check::engine::{Findings, Request, Rule, RuleRow, judge_needed};
use crate::parameters::ApiFamily;

/// The rules of this file.
pub(super) static RULES: &[&[&RuleRow]] = &[&[&Rule::service(
    "detection_ratio",
    "A detection has `ratio` where its model needs one.",
    &["E087"],
    detection_ratio,
)
.on(&[ApiFamily::Portrait])]];

/// Source: the page on the detection for Emoji of 2025-10 and 2026-03, which marks it as required; that for EMO has a default.
fn detection_ratio(request: &Request<'_>, findings: &mut Findings<'_>) {
    judge_needed(request, findings, |model| model.video_limits().map(|limits| limits.requires));
}
