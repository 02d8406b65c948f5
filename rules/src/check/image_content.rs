//! What an image model is asked with: one message, one text, its pictures.

use super::{
    Place, Request, Rule, Truth,
    conversation::{has_role, parts},
    finding::words,
};
use crate::{
    document::{Hole, RawNode, Value},
    parameters::{Family, IMAGE_GENERATION, IMAGE_TO_IMAGE, MULTIMODAL},
};

/// An image model is asked in one message of the user.
///
/// Source: the error page, the image pages.
pub(super) static IMAGE_MESSAGE: Rule = Rule::service(
    "image_message",
    "An image model is asked in one message, the user's.",
    &["E075", "E072"],
    |request, findings| {
        let asked = request.of_painting(|painting| Truth::from(painting.asked_in_message));
        let Some(input) = request.body.get("input").filter(|input| input.is_object()) else { return };
        if ![MULTIMODAL.name, IMAGE_GENERATION.name].contains(&request.api.name) {
            return;
        }
        let Some(messages) = request.messages() else {
            let missing = input.member("messages").is_present().negate();
            findings.judge_as(asked.and(missing), Place::Inside(input.id()), Some("E072"), || {
                words!("`{}` is asked in a message", request.model_name(); "add `messages: [user([text(\"...\")])]`")
            });
            return;
        };
        if messages.children().any(|message| message.hole() == Some(Hole::Splice)) {
            return;
        }
        let count = messages.children().count();
        let of_user = messages.children().map(|message| has_role(message, "user")).fold(Truth::Yes, Truth::and);
        let right = Truth::from(count == 1).and(of_user);
        findings.judge(asked.and(right.negate()), Place::Value(messages.id()), || {
            words!(
                "`{}` is asked in one message of role `user`, found {count} messages", request.model_name();
                "put everything into one message: pictures and one text"
            )
        });
    },
)
.on(&[Family::Image]);

/// The message is a list of parts with one text.
///
/// Source: the error page, the image pages; reports of users for content that is a text.
pub(super) static IMAGE_CONTENT: Rule = Rule::service(
    "image_content",
    "The message to an image model is a list of parts, of which one is the text.",
    &["E077"],
    |request, findings| {
        let asked = request.of_painting(|painting| Truth::from(painting.asked_in_message));
        for message in request.turns() {
            let Some(content) = message.get("content") else { continue };
            let is_text = match content.value() {
                Value::Text(_) | Value::Hole(Hole::Text) => Truth::Yes,
                _ => Truth::No,
            };
            findings.judge_as(asked.and(is_text), Place::Value(content.id()), None, || {
                words!(
                    "the message to `{}` must be a list of parts, found a text", request.model_name();
                    "write it as in `user([image(\"https://...\"), text(\"...\")])`"
                )
            });
            let Some(texts) = count(content, "text") else { continue };
            findings.judge(asked.and(Truth::from(texts != 1)), Place::Value(content.id()), || {
                words!(
                    "the message to `{}` must have one text, found {texts}", request.model_name();
                    "write what the picture should show as one part: `text(\"...\")`"
                )
            });
        }
    },
)
.on(&[Family::Image]);

/// As many pictures as the model reads.
///
/// Source: the error page for qwen-image-edit, the image pages.
pub(super) static IMAGE_INPUTS: Rule = Rule::service(
    "image_inputs",
    "An image model is shown as many pictures as it reads.",
    &["E076"],
    |request, findings| {
        let (list, pictures) = if request.api.name == IMAGE_TO_IMAGE.name {
            let Some(images) = request.body.get("input").and_then(|input| input.get("images")) else {
                return;
            };
            let Some(count) = length(images) else { return };
            (images, count)
        } else {
            let content = request.turns().next().and_then(|message| message.get("content"));
            let Some(content) = content else { return };
            let Some(count) = count(content, "image") else { return };
            (content, count)
        };
        let limits = |request: &Request<'_>| request.painting().and_then(|painting| painting.inputs);
        let wrong = request.of_painting(|painting| match painting.inputs {
            Some((least, most)) => {
                let count = u32::try_from(pictures).unwrap_or(u32::MAX);
                Truth::from(!(least..=most).contains(&count))
            }
            None => Truth::Silent,
        });
        let entry = (request.model_name() == "qwen-image-edit").then_some("E076");
        findings.judge_as(wrong, Place::Value(list.id()), entry, || {
            let (least, most) = limits(request).unwrap_or_default();
            let allowed = match (least, most) {
                (_, 0) => "no pictures".into(),
                (least, most) if least == most => alloc::format!("{least} picture"),
                (least, most) => alloc::format!("{least} to {most} pictures"),
            };
            words!(
                "`{}` reads {allowed}, found {pictures}", request.model_name();
                "leave pictures out or add some, or use another model"
            )
        });
    },
)
.on(&[Family::Image]);

/// An agent spells out prompts without pictures only.
///
/// Source: the page on Qwen-Image 3.0.
pub(super) static AGENT_WITH_PICTURES: Rule =
    Rule::service(
        "agent_with_pictures",
        "`prompt_extend_mode: \"agent\"` excludes pictures in the input.",
        &[],
        |request, findings| {
            let mode = request.parameter("prompt_extend_mode");
            let Some(node) = mode.possible() else { return };
            let pictures = !request.media().is_empty();
            let broken = mode.text_is(|mode| mode == "agent").and(Truth::from(pictures));
            findings.judge(broken, Place::Value(node.id()), || {
            words!("`prompt_extend_mode: \"agent\"` excludes pictures in the input"; "write `\"direct\"`")
        });
        },
    )
    .on(&[Family::Image]);

/// How many parts of a list have this member; unknown where something is not written out.
fn count(content: RawNode<'_>, member: &str) -> Option<usize> {
    if !content.is_list() || content.children().any(|part| part.hole().is_some()) {
        return None;
    }
    let message = content.parent()?;
    Some(parts(message).filter(|part| part.member(member).possible().is_some()).count())
}

/// How many elements a list has, unless a splice hides that.
pub(super) fn length(list: RawNode<'_>) -> Option<usize> {
    let known = list.is_list() && !list.children().any(|child| child.hole() == Some(Hole::Splice));
    known.then(|| list.children().count())
}
