//! Rules for music.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::parameters::ApiFamily;

/// The rules of this file.
pub(super) static RULES: &[&[&RuleRow]] =
    &[&[&Rule::service("song_missing", "A song has `lyrics`, `prompt`, or both.", &[], song_missing)
        .on(&[ApiFamily::Music])]];

/// Source: the page on Fun-Music.
fn song_missing(request: &Request<'_>, findings: &mut Findings<'_>) {
    let input = request.input();
    let given = input.member("lyrics").is_present().or(input.member("prompt").is_present());
    findings.judge(
        given.negate(),
        FindingPlace::Inside(input.id()),
        |_| explain!("nothing says what is sung"; "add `lyrics: \"...\"`, or `prompt: \"...\"`"),
    );
}
