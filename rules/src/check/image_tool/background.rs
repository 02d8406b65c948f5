//! Backgrounds made for a product: what they resemble, and what stands in them.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::parameters::{ApiFamily, BACKGROUND};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "background_reference",
        "A background has `ref_image_url`, `ref_prompt`, or both.",
        &[],
        background_reference,
    )
    .on(&[ApiFamily::ImageTool]),
    &Rule::service(
        "reference_edge",
        "`reference_edge` has at most 10 elements, and a prompt for each or none at all.",
        &[],
        reference_edge,
    )
    .on(&[ApiFamily::ImageTool]),
];

/// Source: the page on background generation.
fn background_reference(request: &Request<'_>, findings: &mut Findings<'_>) {
    if request.api.name != BACKGROUND.name {
        return;
    }
    let input = request.input();
    let given = input.member("ref_image_url").is_present().or(input.member("ref_prompt").is_present());
    findings.judge(given.negate(), FindingPlace::Inside(input.id()), |_| {
        explain!(
            "nothing says what the background shows";
            "add `ref_prompt: \"...\"`, or `ref_image_url: \"https://...\"`"
        )
    });
}

/// Source: the page on background generation.
fn reference_edge(request: &Request<'_>, findings: &mut Findings<'_>) {
    const MOST: usize = 10;
    if request.api.name != BACKGROUND.name {
        return;
    }
    let edge = request.input().member("reference_edge");
    let [before, behind] = ["foreground_edge", "background_edge"].map(|name| edge.member(name));
    let count = before.length().plus(behind.length());
    findings.judge(edge.is_present().and(count.exceeds(MOST)), FindingPlace::Value(edge.id()), |_| {
        explain!(
            "`reference_edge` must have at most {MOST} elements, found {}", count.known();
            "leave some out"
        )
    });
    for (list, name) in [(before, "foreground_edge_prompt"), (behind, "background_edge_prompt")] {
        let prompts = edge.member(name);
        let (images, texts) = (list.length(), prompts.length());
        let differs = prompts.is_present().and(texts.exceeds(0)).and(texts.differs_from(images));
        findings.judge(differs, FindingPlace::Value(prompts.id()), |_| {
            explain!(
                "`{name}` must have as many entries as there are elements, {}, found {}",
                images.known(), texts.known();
                "write `\"\"` for an element without a prompt"
            )
        });
    }
}
