//! What an event must have, and which sessions know it.

use super::of_session;
use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::check::typed::is_of_type;
use crate::{
    models::{Model, RealtimeDialect, RealtimeLimits},
    parameters::{ApiFamily, REALTIME},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "realtime_event_incomplete",
        "An event has the member that its type is about: `input_audio_buffer.append` has `audio`, \
         `input_image_buffer.append` `image`, `input_text_buffer.append` `text`, `conversation.item.create` `item`, \
         `conversation.item.retrieve` and `conversation.item.delete` `item_id`.",
        &[],
        realtime_event_incomplete,
    )
    .on(&[ApiFamily::Realtime]),
    &Rule::advice(
        "realtime_event_of_dialect",
        "An event is one that the page of the model's sessions lists.",
        &[],
        realtime_event_of_dialect,
    )
    .on(&[ApiFamily::Realtime]),
    &Rule::service(
        "realtime_buffer_size",
        "An image is at most 256 KB long in Base64 on Qwen-Omni, and 500 KB before Base64 on LiveTranslate; a piece of audio \
         at most 15 MiB on Qwen-ASR.",
        &[],
        realtime_buffer_size,
    )
    .on(&[ApiFamily::Realtime])
    .of_free_text(),
];

/// What an event of a type cannot do without.
const MEMBERS: &[(&str, &str)] = &[
    ("input_audio_buffer.append", "audio"),
    ("input_image_buffer.append", "image"),
    ("input_text_buffer.append", "text"),
    ("conversation.item.create", "item"),
    ("conversation.item.retrieve", "item_id"),
    ("conversation.item.delete", "item_id"),
];

/// Source: the pages of client events of all models.
fn realtime_event_incomplete(request: &Request<'_>, findings: &mut Findings<'_>) {
    for &(kind, name) in MEMBERS {
        let lacks = request.body.member(name).is_present().negate();
        let broken = is_of_type(request.body, kind).and(lacks);
        findings.judge(
            broken,
            FindingPlace::Value(request.body.member("type").id()),
            |_| explain!("`{kind}` must have `{name}`"; "add `{}`", REALTIME.body.example_of(name)),
        );
    }
}

/// The beginnings of the types of events that no page of such sessions lists.
const UNLISTED: &[(RealtimeDialect, &[&str])] = &[
    (
        RealtimeDialect::Omni,
        &["input_text_buffer.", "conversation.item.retrieve", "conversation.item.delete"],
    ),
    (RealtimeDialect::Audio, &["input_image_buffer.", "input_text_buffer."]),
    (
        RealtimeDialect::Recognition,
        &["input_image_buffer.", "input_text_buffer.", "conversation.item.", "response."],
    ),
    (
        RealtimeDialect::Synthesis,
        &["input_audio_buffer.", "input_image_buffer.", "conversation.item.", "response."],
    ),
    (RealtimeDialect::Translation, &["input_text_buffer.", "conversation.item.", "response."]),
];

/// Source: the pages of client events, each of which lists what its models take. What becomes of others, no page says: a warning.
fn realtime_event_of_dialect(request: &Request<'_>, findings: &mut Findings<'_>) {
    let kind = request.body.member("type");
    let unlisted = of_session(request, |limits| {
        let unlisted = UNLISTED.iter().find(|(dialect, _)| *dialect == limits.dialect);
        let beginnings = unlisted.map_or(&[][..], |(_, beginnings)| beginnings);
        kind.text_is(|kind| beginnings.iter().any(|beginning| kind.starts_with(beginning)))
    });
    findings.judge(unlisted, FindingPlace::Value(kind.id()), |_| {
        explain!(
            "no page lists {} for sessions with `{}`", kind.shown(), request.model_name();
            "send an event that the page of the model lists"
        )
    });
}

/// The longest text of a member, in Base64, and what the page counts.
struct Longest {
    member: &'static str,
    characters: usize,
    said: &'static str,
}

/// Source: the pages of client events. What 500 KB and 15 MiB are in Base64 is rounded up.
fn longest(limits: &RealtimeLimits) -> Option<Longest> {
    match limits.dialect {
        RealtimeDialect::Omni => {
            Some(Longest { member: "image", characters: 262_144, said: "256 KB in Base64" })
        }
        RealtimeDialect::Translation => {
            Some(Longest { member: "image", characters: 682_668, said: "500 KB before Base64" })
        }
        RealtimeDialect::Recognition => {
            Some(Longest { member: "audio", characters: 20_971_520, said: "15 MiB before Base64" })
        }
        RealtimeDialect::Audio | RealtimeDialect::Synthesis => None,
    }
}

fn realtime_buffer_size(request: &Request<'_>, findings: &mut Findings<'_>) {
    for name in ["audio", "image"] {
        let member = request.body.member(name);
        let too_long =
            of_session(request, |limits| match longest(limits).filter(|most| most.member == name) {
                Some(most) => member.free_text_is(|text| text.len() > most.characters),
                None => Truth::No,
            });
        findings.judge(member.is_present().and(too_long), FindingPlace::Value(member.id()), |written| {
            let limits = request.known_model(written).and_then(Model::realtime_limits);
            let said = limits.and_then(longest).map_or("", |most| most.said);
            explain!(
                "`{name}` must be at most {said} on `{}`, found {} characters of Base64",
                request.model_name(), written.text(member).len();
                "send it smaller, or in several events"
            )
        });
    }
}
