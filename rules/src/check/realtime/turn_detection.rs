//! How the end of a turn is found.

use super::{is_one_of, of_session};
use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::{
    document::NodeKind,
    join::joined,
    models::{Model, RealtimeDialect},
    parameters::ApiFamily,
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "turn_detection_type",
        "The `type` of `turn_detection` is one that the model has: `semantic_vad` on Qwen3.8-Omni and Qwen3.5-Omni, `smart_turn` \
         on Qwen-Audio. On Qwen-ASR it must be there.",
        &[],
        turn_detection_type,
    )
    .on(&[ApiFamily::Realtime]),
    &Rule::advice(
        "turn_detection_member",
        "`idle_timeout_ms` has an effect with `server_vad` only, `voiceprint_audio_urls` with `smart_turn` only.",
        &[],
        turn_detection_member,
    )
    .on(&[ApiFamily::Realtime]),
    &Rule::service(
        "voiceprint_count",
        "A session listens to at most 5 voiceprints.",
        &[],
        voiceprint_count,
    )
    .on(&[ApiFamily::Realtime]),
];

/// Source: the client events of Qwen-Omni, Qwen-Audio and Qwen-ASR.
fn turn_detection_type(request: &Request<'_>, findings: &mut Findings<'_>) {
    let detection = request.parameter("turn_detection");
    let kind = detection.member("type");
    let refused = of_session(request, |limits| {
        let known = limits.turn_detection;
        // What is no word of any session, the list of values says.
        let is_of_others = |word: &str| matches!(word, "server_vad" | "semantic_vad" | "smart_turn");
        kind.text_is(|word| !known.is_empty() && is_of_others(word) && !known.contains(&word))
    });
    findings.judge(kind.is_present().and(refused), FindingPlace::Value(kind.id()), |written| {
        let limits = request.known_model(written).and_then(Model::realtime_limits);
        let known = limits.map_or(&[][..], |limits| limits.turn_detection);
        explain!(
            "`{}` has no turn detection {}", request.model_name(), kind.shown();
            "write `\"{}\"`", joined(known, "\"` or `\"")
        )
    });
    let lacks = detection.is(NodeKind::Object).and(kind.is_present().negate());
    let needs = is_one_of(request, &[RealtimeDialect::Recognition]);
    findings.judge(lacks.and(needs), FindingPlace::Inside(detection.id()), |_| {
        explain!(
            "`turn_detection` must have `type` on `{}`", request.model_name();
            "add `type: \"server_vad\"`"
        )
    });
}

/// Source: the client events of Qwen-Omni and Qwen-Audio. What becomes of a member elsewhere, they do not say: a warning.
fn turn_detection_member(request: &Request<'_>, findings: &mut Findings<'_>) {
    let detection = request.parameter("turn_detection");
    let kind = detection.member("type");
    for (name, only) in [("idle_timeout_ms", "server_vad"), ("voiceprint_audio_urls", "smart_turn")] {
        let member = detection.member(name);
        let other = kind.text_is(|kind| kind != only);
        findings.judge(member.is_present().and(other), FindingPlace::Key(member.id()), |_| {
            explain!(
                "`{name}` has an effect with `{only}` only, found {}", kind.shown();
                "leave it out, or write `type: \"{only}\"`"
            )
        });
    }
}

/// Source: the client events of Qwen-Audio.
fn voiceprint_count(request: &Request<'_>, findings: &mut Findings<'_>) {
    const MOST: usize = 5;
    let urls = request.parameter("turn_detection").member("voiceprint_audio_urls");
    let broken = urls.length().exceeds(MOST);
    findings.judge(urls.is_present().and(broken), FindingPlace::Value(urls.id()), |_| {
        explain!(
            "a session must have at most {MOST} voiceprints, found {}", urls.length().known();
            "leave some out"
        )
    });
}
