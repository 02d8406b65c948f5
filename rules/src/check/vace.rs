//! VACE: its function decides what it needs.

use super::{Place, Request, Rule, Truth, finding::words, image_content::length};
use crate::{
    document::{Member, RawNode, Value},
    parameters::Family,
};

/// The function has what it works on.
///
/// Source: the page on VACE.
pub(super) static VACE_INPUT: Rule = Rule::service(
    "vace_input",
    "The `function` of VACE has what it works on.",
    &["E094"],
    |request, findings| {
        let Some((input, function)) = function(request) else { return };
        let (inputs, parameters, most): (&[&str], &[&str], Option<usize>) = match function {
            "image_reference" => (&["ref_images_url"], &[], Some(3)),
            "video_repainting" => (&["video_url"], &["control_condition"], Some(1)),
            "video_edit" => (&["video_url"], &[], Some(1)),
            "video_outpainting" => (&["video_url"], &[], None),
            _ => (&[], &[], None),
        };
        for name in inputs {
            findings.judge(
                input.member(name).is_present().negate(),
                Place::Inside(input.id()),
                || words!("the function `{function}` needs `{name}`"; "add `{name}: ..`"),
            );
        }
        for name in parameters {
            let place = request.body.get("parameters").unwrap_or(input);
            findings.judge(request.parameter(name).is_present().negate(), Place::Inside(place.id()), || {
                words!(
                    "the function `{function}` needs `{name}` among the parameters";
                    "add `parameters: {{ {name}: \"depth\" }}`"
                )
            });
        }
        let Some(pictures) = input.get("ref_images_url") else { return };
        let (Some(count), Some(most)) = (length(pictures), most) else { return };
        let least = usize::from(most > 1);
        findings.judge(Truth::from(count < least || count > most), Place::Value(pictures.id()), || {
            words!(
                "the function `{function}` takes {least} to {most} of `ref_images_url`, found {count}";
                "add pictures, or leave some out"
            )
        });
    },
)
.on(&[Family::Video]);

/// Each picture of a reference is said to be an object or the background.
///
/// Source: the error page; the page on VACE: at most one background, and one picture alone is an object.
pub(super) static VACE_OBJ_OR_BG: Rule = Rule::service(
    "vace_obj_or_bg",
    "`obj_or_bg` says `obj` or `bg` of each of `ref_images_url`, and `bg` at most once.",
    &["E093"],
    |request, findings| {
        let Some((input, "image_reference")) = function(request) else { return };
        let Some(pictures) = input.get("ref_images_url") else { return };
        let Some(count) = length(pictures) else { return };
        let said = request.parameter("obj_or_bg");
        let Some(list) = said.possible() else {
            findings.judge(Truth::from(count > 1), Place::Value(pictures.id()), || {
                words!(
                    "`obj_or_bg` must say of each of {count} pictures what it shows";
                    "add `obj_or_bg: [\"obj\", \"bg\"]` to the parameters, one for each picture"
                )
            });
            return;
        };
        let Some(words_said) = length(list) else { return };
        findings.judge(Truth::from(words_said != count), Place::Value(list.id()), || {
            words!(
                "`obj_or_bg` must have as many entries as `ref_images_url` has pictures, {count}, found {words_said}";
                "write `\"obj\"` or `\"bg\"` for each picture"
            )
        });
        for one in list.children() {
            findings.judge(one.text_is(|text| !matches!(text, "obj" | "bg")), Place::Value(one.id()), || {
                words!("a picture is `obj` or `bg`, found {}", one.shown(); "write `\"obj\"` or `\"bg\"`")
            });
        }
        let backgrounds = list.children().filter(|one| one.text() == Some("bg"));
        if let Some(second) = backgrounds.clone().nth(1) {
            findings.broken(
                Place::Value(second.id()),
                words!("only one picture can be the background, found {}", backgrounds.count(); "write `\"obj\"`"),
            );
        }
    },
)
.on(&[Family::Video]);

/// What is edited is masked once.
///
/// Source: the page on VACE.
pub(super) static VACE_MASK: Rule = Rule::service(
    "vace_mask",
    "`video_edit` has one of `mask_image_url` and `mask_video_url`; what belongs to a picture comes with one.",
    &["E094"],
    |request, findings| {
        let Some((input, "video_edit")) = function(request) else { return };
        let (picture, film) = (input.member("mask_image_url"), input.member("mask_video_url"));
        let both = picture.is_present().and(film.is_present());
        let place = film.possible().map_or(Place::Inside(input.id()), |node| Place::Key(node.id()));
        findings.judge(both, place, || {
            words!("`mask_image_url` and `mask_video_url` exclude each other"; "leave one of the two out")
        });
        let neither = picture.is_present().or(film.is_present()).negate();
        findings.judge(neither, Place::Inside(input.id()), || {
            words!("nothing says what of the film is changed"; "add `mask_image_url`, or `mask_video_url`")
        });
        let frame = input.member("mask_frame_id");
        if let Member::Present(node) | Member::Maybe(node) = frame {
            let alone = frame.is_present().and(picture.is_present().negate());
            findings.judge(alone, Place::Key(node.id()), || {
                words!("`mask_frame_id` belongs to `mask_image_url`"; "leave it out, or add `mask_image_url`")
            });
        }
    },
)
.on(&[Family::Video]);

/// The input and the function, if the request has one that is known.
fn function<'d>(request: &Request<'d>) -> Option<(RawNode<'d>, &'d str)> {
    let input = request.body.get("input").filter(|input| input.is_object())?;
    match input.get("function")?.value() {
        Value::Text(function) => Some((input, function)),
        _ => None,
    }
}
