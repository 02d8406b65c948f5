//! What an image model is asked with: one message, one text, its images.

use alloc::format;

use crate::check::engine::{
    Answer, FindingPlace, Findings, Request, Rule, RuleRow, Truth, conversation::has_role, explain,
};
use crate::{
    document::{Count, Node, NodeKind},
    models::Model,
    parameters::{ApiFamily, IMAGE_GENERATION, IMAGE_TO_IMAGE, MULTIMODAL},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "image_message",
        "An image model that is asked in messages gets exactly one, of role `user`.",
        &["E075", "E072"],
        image_message,
    )
    .on(&[ApiFamily::Image]),
    &Rule::service(
        "image_content",
        "The content of the message to an image model is a list of parts, of which exactly one is a \
         text.",
        &["E077"],
        image_content,
    )
    .on(&[ApiFamily::Image]),
    &Rule::service(
        "image_inputs",
        "An image model gets as many images as it reads: no fewer than it needs, and no more than it \
         takes.",
        &["E076"],
        image_inputs,
    )
    .on(&[ApiFamily::Image]),
    &Rule::service(
        "agent_with_images",
        "`prompt_extend_mode: \"agent\"` excludes images in the messages.",
        &[],
        agent_with_images,
    )
    .on(&[ApiFamily::Image]),
];

/// Source: the error page, the image pages.
fn image_message(request: &Request<'_>, findings: &mut Findings<'_>) {
    if ![MULTIMODAL.name, IMAGE_GENERATION.name].contains(&request.api.name) {
        return;
    }
    let asked = is_asked_in_message(request);
    let (input, messages) = (request.input(), request.messages());
    let given = messages.is_present();
    findings.judge(asked.and(given.negate()), FindingPlace::Inside(input.id()), |_| {
        explain!(
            "`{}` is asked in a message", request.model_name();
            "add `messages: [user([text(\"...\")])]`"
        )
        .answered(Answer::OfRule(1))
    });
    let count = messages.length();
    let of_user = messages.all(|message| has_role(message, "user"));
    let wrong = count.is_not(1).or(of_user.negate());
    findings.judge(asked.and(given).and(wrong), FindingPlace::Value(messages.id()), |_| {
        explain!(
            "`{}` is asked in one message of role `user`, found {} messages", request.model_name(), count.known();
            "put everything into one message: images and one text"
        )
    });
}

/// Source: the error page, the image pages; reports of users for content that is a text.
fn image_content(request: &Request<'_>, findings: &mut Findings<'_>) {
    let asked = is_asked_in_message(request);
    for message in request.messages().elements() {
        let content = message.member("content");
        findings.judge(asked.and(content.is(NodeKind::Text)), FindingPlace::Value(content.id()), |_| {
            explain!(
                "the message to `{}` must be a list of parts, found a text", request.model_name();
                "write it as in `user([image(\"https://...\"), text(\"...\")])`"
            )
            .answered(Answer::Unknown)
        });
        let texts = parts_with(content, "text");
        let wrong = content.is(NodeKind::List).and(texts.is_not(1));
        findings.judge(asked.and(wrong), FindingPlace::Value(content.id()), |_| {
            explain!(
                "the message to `{}` must have one text, found {}", request.model_name(), texts.known();
                "write what the image should show as one part: `text(\"...\")`"
            )
        });
    }
}

/// Source: the image pages; the error page has the words of a model that used to read just one.
fn image_inputs(request: &Request<'_>, findings: &mut Findings<'_>) {
    let (list, images) = if request.api.name == IMAGE_TO_IMAGE.name {
        let images = request.input().member("images");
        (images, images.length())
    } else {
        let Some(message) = request.messages().elements().next() else { return };
        let content = message.member("content");
        (content, parts_with(content, "image"))
    };
    let limits = |model: &'static Model| model.image_limits().and_then(|limits| limits.inputs);
    let size = |limit: u32| usize::try_from(limit).unwrap_or(usize::MAX);
    let wrong = request.of_limits(limits, |(least, most)| images.is_outside(size(least), size(most)));
    findings.judge(list.is(NodeKind::List).and(wrong), FindingPlace::Value(list.id()), |written| {
        let (least, most) = request.known_model(written).and_then(limits).unwrap_or_default();
        let allowed = match (least, most) {
            (_, 0) => "no images".into(),
            (least, most) if least == most => format!("{least} image"),
            (least, most) => format!("{least} to {most} images"),
        };
        explain!(
            "`{}` reads {allowed}, found {}", request.model_name(), images.known();
            "leave images out or add some, or use another model"
        )
        // The words of the model that read just one, which now takes three: whoever sends it too many meets others.
        .answered(Answer::Unknown)
    });
}

/// Source: the page on Qwen-Image 3.0.
fn agent_with_images(request: &Request<'_>, findings: &mut Findings<'_>) {
    let mode = request.parameter("prompt_extend_mode");
    let media = request.media();
    let images = media.iter().map(|medium| medium.source.is_present()).fold(Truth::No, Truth::or);
    let broken = mode.text_is(|mode| mode == "agent").and(images);
    findings.judge(broken, FindingPlace::Value(mode.id()), |_| {
        explain!(
            "`prompt_extend_mode: \"agent\"` excludes images in the input";
            "write `\"direct\"`"
        )
    });
}

fn is_asked_in_message(request: &Request<'_>) -> Truth {
    request.of_limits(Model::image_limits, |limits| Truth::from(limits.asked_in_message))
}

/// How many parts have this member.
fn parts_with(content: Node<'_>, member: &str) -> Count {
    content.count(|part| part.member(member).is_present())
}
