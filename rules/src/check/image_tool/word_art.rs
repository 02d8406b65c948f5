//! Words as pictures: what is drawn, in which font, and how large.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::parameters::{ApiFamily, WORD_ART, WORD_TEXTURE};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "word_source",
        "Letters with a texture are given by exactly one of `image` and `text`.",
        &[],
        word_source,
    )
    .on(&[ApiFamily::ImageTool]),
    &Rule::service(
        "word_font",
        "A font is given by one of `font_name` and `ttf_url`, or by none.",
        &[],
        word_font,
    )
    .on(&[ApiFamily::ImageTool]),
    &Rule::service("word_size", "`image_short_size` is a multiple of 64.", &[], word_size)
        .on(&[ApiFamily::ImageTool]),
];

/// Source: the page on texture.
fn word_source(request: &Request<'_>, findings: &mut Findings<'_>) {
    if request.api.name != WORD_TEXTURE.name {
        return;
    }
    let input = request.input();
    let (image, text) = (input.member("image"), input.member("text"));
    let (has_image, has_text) = (image.is_present(), text.is_present());
    findings.judge(
        has_image.and(has_text),
        FindingPlace::Key(image.id()),
        |_| explain!("`image` and `text` exclude each other"; "leave one of the two out"),
    );
    findings.judge(has_image.or(has_text).negate(), FindingPlace::Inside(input.id()), |_| {
        explain!(
            "no letters are given";
            "add `text: {{ text_content: \"...\" }}`, or `image: {{ image_url: \"https://...\" }}`"
        )
    });
}

/// Source: the pages on texture and semantic word art.
fn word_font(request: &Request<'_>, findings: &mut Findings<'_>) {
    let holder = match request.api.name {
        name if name == WORD_TEXTURE.name => request.input().member("text"),
        name if name == WORD_ART.name => request.parameters(),
        _ => return,
    };
    let (name, url) = (holder.member("font_name"), holder.member("ttf_url"));
    findings.judge(
        name.is_present().and(url.is_present()),
        FindingPlace::Key(name.id()),
        |_| explain!("`font_name` and `ttf_url` exclude each other"; "leave one of the two out"),
    );
}

/// Source: the page on texture.
fn word_size(request: &Request<'_>, findings: &mut Findings<'_>) {
    const STEP: f64 = 64.0;
    if request.api.name != WORD_TEXTURE.name {
        return;
    }
    let size = request.parameter("image_short_size");
    // What is below zero is no size: that is said already.
    let wrong = size.number_is(|number| number.as_f64() > 0.0 && number.as_f64() % STEP != 0.0);
    findings.judge(size.is_present().and(wrong), FindingPlace::Value(size.id()), |_| {
        explain!(
            "`image_short_size` must be a multiple of {STEP}, found {}", size.shown();
            "write a number such as `704`"
        )
    });
}
