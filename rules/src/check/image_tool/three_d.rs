//! Three-dimensional shapes: what they are made from.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::parameters::{ApiFamily, THREE_D};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "shape_source",
        "A shape is made from exactly one of `prompt`, `image` and `images`.",
        &[],
        shape_source,
    )
    .on(&[ApiFamily::ImageTool]),
    &Rule::service(
        "shape_views",
        "`images` has four entries, of which two to four are filled: with `type` and `file_token`.",
        &[],
        shape_views,
    )
    .on(&[ApiFamily::ImageTool]),
];

/// Source: the page on Tripo.
fn shape_source(request: &Request<'_>, findings: &mut Findings<'_>) {
    const SOURCES: [&str; 3] = ["prompt", "image", "images"];
    if request.api.name != THREE_D.name {
        return;
    }
    let input = request.input();
    let count = input.count_members(&SOURCES);
    findings.judge(count.is_below(1), FindingPlace::Inside(input.id()), |_| {
        explain!(
            "nothing says what the shape is";
            "add `prompt: \"...\"`, `image: \"https://...\"`, or `images`"
        )
    });
    findings.judge(count.exceeds(1), FindingPlace::Value(input.id()), |_| {
        explain!(
            "a shape is made from one of `prompt`, `image` and `images`, found {}", count.known();
            "leave all but one out"
        )
    });
}

/// Source: the page on Tripo.
fn shape_views(request: &Request<'_>, findings: &mut Findings<'_>) {
    if request.api.name != THREE_D.name {
        return;
    }
    let list = request.input().member("images");
    let count = list.length();
    findings.judge(list.is_present().and(count.is_not(4)), FindingPlace::Value(list.id()), |_| {
        explain!(
            "`images` must have four entries, found {}", count.known();
            "write the front, the left, the back and the right, and `{{}}` for a side without an image"
        )
    });
    let filled = list.count(|view| view.member("file_token").is_present());
    let few = list.is_present().and(filled.is_below(2));
    findings.judge(few, FindingPlace::Value(list.id()), |_| {
        explain!(
            "at least two of `images` must be filled, found {}", filled.known();
            "write a view as in `{{ type: \"png\", file_token: \"https://...\" }}`"
        )
    });
    for view in list.elements() {
        for (name, other, example) in [("type", "file_token", "https://..."), ("file_token", "type", "png")] {
            let alone = view.member(name).is_present().and(view.member(other).is_present().negate());
            findings.judge(
                alone,
                FindingPlace::Inside(view.id()),
                |_| explain!("a view with `{name}` needs `{other}`"; "add `{other}: \"{example}\"`"),
            );
        }
    }
}
