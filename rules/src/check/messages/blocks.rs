//! The blocks of messages: what each must have, who may say it, and which model takes it.

use super::blocks;
use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain, url};
use crate::check::typed::{is_of_type, judge_members};
use crate::{
    document::Node,
    models::{Modality, Model},
    parameters::{ApiFamily, BLOCK, SOURCE},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "message_block_type",
        "A message has no block of a type that only Anthropic's own API takes.",
        &[],
        message_block_type,
    )
    .needs_one_of(&["type"])
    .on(&[ApiFamily::Messages]),
    &Rule::service(
        "message_block_incomplete",
        "A block has the members that its type cannot do without.",
        &[],
        message_block_incomplete,
    )
    .needs_one_of(&["type"])
    .on(&[ApiFamily::Messages]),
    &Rule::service(
        "message_block_role",
        "Calls and thoughts are the assistant's; results of calls, images and videos are the user's.",
        &[],
        message_block_role,
    )
    .needs_one_of(&["type"])
    .on(&[ApiFamily::Messages]),
    &Rule::service(
        "message_source",
        "A source of type `url` has `url`, one of type `base64` has `media_type` and `data` in Base64.",
        &[],
        message_source,
    )
    .needs_one_of(&["source"])
    .on(&[ApiFamily::Messages]),
    &Rule::service(
        "message_media_model",
        "Images and videos go to models that take them.",
        &[],
        message_media_model,
    )
    .needs_one_of(&["image", "video"])
    .on(&[ApiFamily::Messages]),
];

/// Blocks that the older edition of the page says are not supported.
const UNSUPPORTED: &[&str] = &[
    "document",
    "search_result",
    "redacted_thinking",
    "container_upload",
    "mcp_tool_use",
    "mcp_tool_result",
    "code_execution_tool_result",
];

/// What a block of a type cannot do without, and who says it.
const BLOCKS: &[(&str, &[&str], Option<&str>)] = &[
    ("text", &["text"], None),
    ("image", &["source"], Some("user")),
    ("video", &["source"], Some("user")),
    ("tool_use", &["id", "name", "input"], Some("assistant")),
    ("tool_result", &["tool_use_id"], Some("user")),
    ("thinking", &["thinking"], Some("assistant")),
];

/// Source: the edition of February 2026 of the reference. The newer one lists what there is, and these are not in it.
fn message_block_type(request: &Request<'_>, findings: &mut Findings<'_>) {
    for (_, block) in blocks(request) {
        let kind = block.member("type");
        let unsupported = kind.text_is(|kind| UNSUPPORTED.contains(&kind));
        findings.judge(unsupported, FindingPlace::Value(kind.id()), |_| {
            explain!(
                "a block of type {} is not supported here", kind.shown();
                "write its content as text, or leave it out"
            )
        });
    }
}

/// Source: the reference of October 2026.
fn message_block_incomplete(request: &Request<'_>, findings: &mut Findings<'_>) {
    for (_, block) in blocks(request) {
        for (kind, members, _) in BLOCKS {
            judge_members(
                block,
                is_of_type(block, kind),
                members,
                findings,
                |name| explain!("a block of type `{kind}` must have `{name}`"; "add `{}`", BLOCK.example_of(name)),
            );
        }
    }
}

/// Source: the reference of October 2026.
fn message_block_role(request: &Request<'_>, findings: &mut Findings<'_>) {
    for (turn, block) in blocks(request) {
        for (kind, _, role) in BLOCKS {
            let Some(role) = role else { continue };
            let is_other = turn.member("role").required().text_is(|text| text != *role);
            findings.judge(is_of_type(block, kind).and(is_other), FindingPlace::Value(block.id()), |_| {
                explain!(
                    "a block of type `{kind}` belongs into a message of role `{role}`";
                    "put it into a message of its own"
                )
            });
        }
    }
}

/// Source: the reference of October 2026.
fn message_source(request: &Request<'_>, findings: &mut Findings<'_>) {
    const ROWS: [(&str, &[&str]); 2] = [("url", &["url"]), ("base64", &["media_type", "data"])];
    for (_, block) in blocks(request) {
        let source = block.member("source");
        for (kind, members) in ROWS {
            judge_members(
                source,
                is_of_type(source, kind),
                members,
                findings,
                |name| explain!("a source of type `{kind}` must have `{name}`"; "add `{}`", SOURCE.example_of(name)),
            );
        }
        let data = source.member("data");
        findings.judge(data.text_is(url::is_data), FindingPlace::Value(data.id()), |_| {
            explain!(
                "`data` must be Base64 alone, found a `data:` URL";
                "leave out what stands before the comma, and name the type as `media_type`"
            )
        });
    }
}

/// Source: a live report of an image to a text model; what a model takes is a column of the model table.
fn message_media_model(request: &Request<'_>, findings: &mut Findings<'_>) {
    const ROWS: [(&str, Modality); 2] = [("image", Modality::Image), ("video", Modality::Video)];
    let unable = |block: Node<'_>, kind: &str, medium: Modality| {
        let takes = || request.of_limits(Model::takes, |taken| Truth::from(taken.contains(medium))).negate();
        is_of_type(block, kind).and_then(takes)
    };
    for (_, block) in blocks(request) {
        for (kind, medium) in ROWS {
            findings.judge(unable(block, kind, medium), FindingPlace::Value(block.id()), |_| {
                explain!(
                    "`{}` takes no {kind}", request.model_name();
                    "leave the block out, or use a model that sees"
                )
            });
        }
    }
}
