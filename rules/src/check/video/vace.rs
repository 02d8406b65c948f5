//! VACE: its function decides what it needs.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::{document::Node, parameters::ApiFamily};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "vace_input",
        "The `function` of VACE has the members that it needs, and as many of `ref_images_url` as it \
         takes.",
        &["E094"],
        vace_input,
    )
    .on(&[ApiFamily::Video]),
    &Rule::service(
        "vace_obj_or_bg",
        "`image_reference` of more than one image has `obj_or_bg`, and that says `obj` or `bg` of \
         each image, `bg` at most once.",
        &["E093"],
        vace_obj_or_bg,
    )
    .on(&[ApiFamily::Video]),
    &Rule::service(
        "vace_mask",
        "`video_edit` has exactly one of `mask_image_url` and `mask_video_url`, and `mask_frame_id` \
         only beside `mask_image_url`.",
        &["E094"],
        vace_mask,
    )
    .on(&[ApiFamily::Video]),
];

/// Source: the page on VACE.
fn vace_input(request: &Request<'_>, findings: &mut Findings<'_>) {
    /// The function, what it needs of `input` and of `parameters`, and how many images it takes.
    type Row = (&'static str, &'static [&'static str], &'static [&'static str], Option<(usize, usize)>);
    const ROWS: [Row; 4] = [
        ("image_reference", &["ref_images_url"], &[], Some((1, 3))),
        ("video_repainting", &["video_url"], &["control_condition"], Some((0, 1))),
        ("video_edit", &["video_url"], &[], Some((0, 1))),
        ("video_outpainting", &["video_url"], &[], None),
    ];
    let (input, parameters) = (request.input(), request.parameters());
    let place = if parameters.is_present() == Truth::No { input } else { parameters };
    for (function, inputs, needed, images) in ROWS {
        let is_meant = is_function(request, function);
        for name in inputs {
            findings.judge(
                is_meant.and(input.member(name).is_present().negate()),
                FindingPlace::Inside(input.id()),
                |_| explain!("the function `{function}` needs `{name}`"; "add `{name}: ..`"),
            );
        }
        for name in needed {
            let missing = request.parameter(name).is_present().negate();
            findings.judge(is_meant.and(missing), FindingPlace::Inside(place.id()), |_| {
                let (open, close) =
                    if place.id() == input.id() { ("parameters: { ", " }") } else { ("", "") };
                explain!(
                    "the function `{function}` needs `{name}` among the parameters";
                    "add `{open}{name}: \"depth\"{close}`"
                )
            });
        }
        let Some((least, most)) = images else { continue };
        let list = input.member("ref_images_url");
        let count = list.length();
        let wrong = list.is_present().and(count.is_outside(least, most));
        findings.judge(is_meant.and(wrong), FindingPlace::Value(list.id()), |_| {
            explain!(
                "the function `{function}` takes {least} to {most} of `ref_images_url`, found {}", count.known();
                "add images, or leave some out"
            )
        });
    }
}

/// Source: the error page; the page on VACE: at most one background, and one image alone is an object.
fn vace_obj_or_bg(request: &Request<'_>, findings: &mut Findings<'_>) {
    let is_meant = is_function(request, "image_reference");
    let images = request.input().member("ref_images_url");
    let said = request.parameter("obj_or_bg");
    let (count, entries) = (images.length(), said.length());
    let given = is_meant.and(images.is_present());
    let unsaid = said.is_present().negate().and(count.exceeds(1));
    findings.judge(given.and(unsaid), FindingPlace::Value(images.id()), |_| {
        explain!(
            "`obj_or_bg` must say of each of {} images what it shows", count.known();
            "add `obj_or_bg: [\"obj\", \"bg\"]` to the parameters, one for each image"
        )
    });
    let differs = said.is_present().and(entries.differs_from(count));
    findings.judge(given.and(differs), FindingPlace::Value(said.id()), |_| {
        explain!(
            "`obj_or_bg` must have as many entries as `ref_images_url` has images, {}, found {}",
            count.known(), entries.known();
            "write `\"obj\"` or `\"bg\"` for each image"
        )
    });
    for one in said.elements() {
        let unknown = request.is_unknown_word(one, |text| matches!(text, "obj" | "bg"));
        findings.judge(given.and(unknown), FindingPlace::Value(one.id()), |_| {
            explain!(
                "an image is `obj` or `bg`, found {}", one.shown();
                "write `\"obj\"` or `\"bg\"`"
            )
        });
    }
    let is_background = |one: Node<'_>| one.text_is(|text| text == "bg");
    let backgrounds = said.count(is_background);
    let second = said.elements().filter(|one| is_background(*one) == Truth::Yes).nth(1).unwrap_or(said);
    findings.judge(given.and(backgrounds.exceeds(1)), FindingPlace::Value(second.id()), |_| {
        explain!(
            "only one image can be the background, found {}", backgrounds.known();
            "write `\"obj\"`"
        )
    });
}

/// Source: the page on VACE.
fn vace_mask(request: &Request<'_>, findings: &mut Findings<'_>) {
    let input = request.input();
    let is_meant = is_function(request, "video_edit");
    let (image, video) = (input.member("mask_image_url"), input.member("mask_video_url"));
    let both = image.is_present().and(video.is_present());
    findings.judge(is_meant.and(both), FindingPlace::Key(video.id()), |_| {
        explain!(
            "`mask_image_url` and `mask_video_url` exclude each other";
            "leave one of the two out"
        )
    });
    let neither = image.is_present().or(video.is_present()).negate();
    findings.judge(is_meant.and(neither), FindingPlace::Inside(input.id()), |_| {
        explain!(
            "nothing says what of the video is changed";
            "add `mask_image_url`, or `mask_video_url`"
        )
    });
    let frame = input.member("mask_frame_id");
    let alone = frame.is_present().and(image.is_present().negate());
    findings.judge(is_meant.and(alone), FindingPlace::Key(frame.id()), |_| {
        explain!(
            "`mask_frame_id` belongs to `mask_image_url`";
            "leave it out, or add `mask_image_url`"
        )
    });
}

/// Whether the request asks for this function.
fn is_function(request: &Request<'_>, function: &str) -> Truth {
    request.input().member("function").text_is(|text| text == function)
}
