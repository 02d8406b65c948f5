//! Clothes that are cut out of a photo.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::parameters::{ApiFamily, CLOTHES_PARSING};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[&Rule::service(
    "clothes_together",
    "`clothes_type` names `upper`, `lower`, both of them, or `dress` alone.",
    &["E085"],
    clothes_together,
)
.on(&[ApiFamily::ImageTool])];

/// Source: the page on image parsing, which lists these four.
fn clothes_together(request: &Request<'_>, findings: &mut Findings<'_>) {
    if request.api.name != CLOTHES_PARSING.name {
        return;
    }
    let list = request.parameter("clothes_type");
    let count = list.length();
    let wrong = list
        .any(|one| one.text_is(|text| text == "dress"))
        .and(count.exceeds(1))
        .or(count.is_below(1))
        .or(count.exceeds(2));
    findings.judge(list.is_present().and(wrong), FindingPlace::Value(list.id()), |_| {
        explain!(
            "`clothes_type` must be `[\"upper\"]`, `[\"lower\"]`, `[\"upper\", \"lower\"]` or `[\"dress\"]`, found {} entries",
            count.known();
            "send one request for a dress, and one for other clothes"
        )
    });
}
