//! The parts of messages: which role may have which, and which model takes them.

use super::{is_message, items, parts, takes};
use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain, url};
use crate::check::typed::is_of_type;
use crate::{
    document::{Node, NodeKind},
    models::Modality,
    parameters::{ApiFamily, PART},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "response_part_role",
        "The parts of a message fit its role: what the user says is input, what the assistant says is output, and \
         instructions are text.",
        &[],
        response_part_role,
    ).needs_one_of(&["type"])
    .on(&[ApiFamily::Responses]),
    &Rule::service(
        "response_part_incomplete",
        "A part has the member that its type carries its content in.",
        &[],
        response_part_incomplete,
    ).needs_one_of(&["type"])
    .on(&[ApiFamily::Responses]),
    &Rule::service(
        "response_audio_source",
        "An `input_audio` has either `audio_url` or `data`, and `data` is a `data:` URL.",
        &[],
        response_audio_source,
    ).needs_one_of(&["input_audio"])
    .on(&[ApiFamily::Responses]),
    &Rule::service(
        "response_part_model",
        "Images go to models that see, audio and video to models that hear, and documents with `ocr_options` to models that \
         read them here.",
        &[],
        response_part_model,
    ).needs_one_of(&["type", "ocr_options"])
    .on(&[ApiFamily::Responses]),
];

/// The types of parts that a role may have, of those that the pages name.
const ROLES: &[(&str, &[&str])] = &[
    ("user", &["input_text", "input_image", "input_file", "input_audio", "input_video", "text", "image_url"]),
    ("system", &["input_text", "text"]),
    ("developer", &["input_text", "text"]),
    ("assistant", &["output_text", "refusal", "text"]),
];

/// What a part of a type carries its content in: one of these.
const MEMBERS: &[(&str, &[&str])] = &[
    ("input_text", &["text"]),
    ("output_text", &["text"]),
    ("input_image", &["image_url", "file_id"]),
    ("input_file", &["file_url", "file_data", "file_id"]),
    ("input_video", &["video_url"]),
    ("input_audio", &["format"]),
];

/// Source: the table of parts in the reference of October 2026. `text` and `image_url` are the names of older pages. Of types that
/// no page names nothing is said.
fn response_part_role(request: &Request<'_>, findings: &mut Findings<'_>) {
    let is_named = |kind: &str| ROLES.iter().any(|(_, kinds)| kinds.contains(&kind));
    for item in items(request) {
        for (role, kinds) in ROLES {
            let has_role = item.member("role").text_is(|text| text == *role).and(is_message(item));
            if !has_role.is_possible() {
                continue;
            }
            for part in item.member("content").elements() {
                let kind = part.member("type");
                let unfit = kind.text_is(|text| is_named(text) && !kinds.contains(&text));
                findings.judge(has_role.and(unfit), FindingPlace::Value(part.id()), |_| {
                    explain!(
                        "a message of role `{role}` cannot have a part of type {}", kind.shown();
                        "write `\"{}\"`", kinds.first().copied().unwrap_or_default()
                    )
                });
            }
        }
    }
}

/// Source: the table of parts in the reference of October 2026.
fn response_part_incomplete(request: &Request<'_>, findings: &mut Findings<'_>) {
    for part in parts(request) {
        for (kind, members) in MEMBERS {
            let lacks = part.count_members(members).is_below(1);
            let broken = part.is(NodeKind::Object).and(is_of_type(part, kind)).and(lacks);
            findings.judge(broken, FindingPlace::Inside(part.id()), |_| {
                let name = members.first().copied().unwrap_or_default();
                explain!("a part of type `{kind}` must have `{name}`"; "add `{}`", PART.example_of(name))
            });
        }
    }
}

/// Source: the reference of October 2026.
fn response_audio_source(request: &Request<'_>, findings: &mut Findings<'_>) {
    for part in parts(request) {
        let is_audio = part.is(NodeKind::Object).and(is_of_type(part, "input_audio"));
        let count = part.count_members(&["audio_url", "data"]);
        findings.judge(is_audio.and(count.is_not(1)), FindingPlace::Inside(part.id()), |_| {
            explain!(
                "an `input_audio` must have either `audio_url` or `data`, found {}",
                if count.known() == 0 { "neither" } else { "both" };
                "write the URL as `audio_url`, or the audio itself as `data`"
            )
        });
        let data = part.member("data");
        let wrong =
            data.text_is(|text| !url::is_data(text) || url::problem(text, data.known_digits()).is_some());
        findings.judge(is_audio.and(wrong), FindingPlace::Value(data.id()), |_| {
            explain!(
                "the `data` of an `input_audio` must be a `data:` URL in Base64, found {}", data.shown();
                "write it as in `data:audio/wav;base64,...`, or a URL as `audio_url`"
            )
        });
    }
}

/// Source: the reference of October 2026, which names the models; live reports of images to text models. What a model takes is a
/// column of the model table.
fn response_part_model(request: &Request<'_>, findings: &mut Findings<'_>) {
    let reads_documents = request.of_family(|model| Truth::from(model.reads_documents_in_responses()));
    let unable = |part: Node<'_>| {
        let is = |kinds: &[&str]| part.member("type").text_is(|kind| kinds.contains(&kind));
        let sees = || takes(request, Modality::Image).negate();
        let hears = || takes(request, Modality::Audio).negate();
        let images = is(&["input_image", "image_url"]).and_then(sees);
        let media = is(&["input_audio", "input_video"]).and_then(hears);
        let documents = is(&["input_file"]).and(reads_documents.negate());
        images.or(media).or(documents)
    };
    for part in parts(request) {
        let kind = part.member("type");
        findings.judge(unable(part), FindingPlace::Value(part.id()), |_| {
            explain!(
                "`{}` does not take a part of type {} here", request.model_name(), kind.shown();
                "leave the part out, or use another model"
            )
        });
    }
    let options = request.parameter("ocr_options");
    findings.judge(
        options.is_present().and(reads_documents.negate()),
        FindingPlace::Key(options.id()),
        |_| explain!("`{}` does not read `ocr_options` here", request.model_name(); "leave `ocr_options` out"),
    );
}
