//! Posters: what stands on them, and what is refined.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::{models::Model, parameters::ApiFamily};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[&Rule::service(
    "poster_input",
    "A new poster has `title`, and `prompt_text_zh` or `prompt_text_en`; one that is refined has \
     `auxiliary_parameters`.",
    &["E094"],
    poster_input,
)
.on(&[ApiFamily::Image])];

/// Source: the page on creative posters, read in 2026-11.
fn poster_input(request: &Request<'_>, findings: &mut Findings<'_>) {
    let is_poster = request.of_limits(Model::image_limits, |limits| Truth::from(limits.is_poster));
    let input = request.input();
    let given = |name: &str| input.member(name).is_present();
    let is_refined = input.member("generate_mode").text_is(|mode| matches!(mode, "sr" | "hrf"));
    let is_new = is_poster.and(is_refined.negate());
    findings.judge(
        is_new.and(given("title").negate()),
        FindingPlace::Inside(input.id()),
        |_| explain!("a poster needs `title`"; "add `title: \"...\"`"),
    );
    let prompt = given("prompt_text_zh").or(given("prompt_text_en"));
    findings.judge(is_new.and(prompt.negate()), FindingPlace::Inside(input.id()), |_| {
        explain!("nothing says what the poster shows"; "add `prompt_text_en: \"...\"`, or `prompt_text_zh`")
    });
    let refines_nothing = is_refined.and(given("auxiliary_parameters").negate());
    findings.judge(is_poster.and(refines_nothing), FindingPlace::Inside(input.id()), |_| {
        explain!(
            "no poster is given to refine";
            "add `auxiliary_parameters: \"...\"`, from the output of the task that made the poster"
        )
    });
}
