//! Voices of a session.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::check::speech::{belongs_to_another, does_not_speak};
use crate::{
    document::Node,
    models::{self, Model, ModelKind, RealtimeDialect},
    parameters::ApiFamily,
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "realtime_voice",
        "The `voice` of a session is one of the model's, or one of your own.",
        &["W75"],
        realtime_voice,
    )
    .on(&[ApiFamily::Realtime]),
    &Rule::service(
        "voice_clone_default",
        "Where the speaker's voice is learned, `voice` is `default`; where it is not, `voice` is one that was cloned.",
        &[],
        voice_clone_default,
    )
    .on(&[ApiFamily::Realtime]),
];

/// Source: the pages of voices of 2026-10; for the refusal, a gateway's measurement of 2026-08.
fn realtime_voice(request: &Request<'_>, findings: &mut Findings<'_>) {
    let judges_new = request.options.judge_unknown_values;
    for voice in voices(request) {
        let refused = request.of_model(|model| voice.text_is(|name| refuses(model, name, judges_new)));
        findings.judge(voice.is_present().and(refused), FindingPlace::Value(voice.id()), |written| {
            does_not_speak(request, voice, written).with("voice", written.text(voice))
        });
    }
}

/// Source: the client events of LiveTranslate of 2026-05.
fn voice_clone_default(request: &Request<'_>, findings: &mut Findings<'_>) {
    const DEFAULT: &str = "default";
    let voice = request.parameter("voice");
    let frequency = request.parameter("voice_clone_options").member("frequency");
    let clones = request.parameter("enable_voice_clone").flag(Truth::No);
    let learns = frequency.text_is(|word| matches!(word, "once" | "always"));
    let other = voice.text_is(|voice| voice != DEFAULT);
    findings.judge(clones.and(learns).and(other), FindingPlace::Value(voice.id()), |_| {
        explain!(
            "`voice` must be \"{DEFAULT}\" where the speaker's voice is learned, found {}", voice.shown();
            "write `voice: \"{DEFAULT}\"`"
        )
    });
    let keeps = frequency.text_is(|word| word == "never");
    let default = voice.text_is(|voice| voice == DEFAULT);
    findings.judge(clones.and(keeps).and(default), FindingPlace::Value(voice.id()), |_| {
        explain!(
            "`voice` must be a voice that was cloned where `frequency` is \"never\", found {}", voice.shown();
            "write the id of the voice"
        )
    });
}

/// Every place that names a voice.
fn voices<'d>(request: &Request<'d>) -> [Node<'d>; 3] {
    [
        request.parameter("voice"),
        request.parameter("audio").member("output").member("voice"),
        request.body.member("response").member("voice"),
    ]
}

/// Whether the model does not speak with the voice. A voice that no list has may be new, or the caller's own: whether it is
/// refused where the model's list is complete, is `judges_new`.
fn refuses(model: &Model, voice: &str, judges_new: bool) -> bool {
    match model.kind() {
        ModelKind::Speech => belongs_to_another(model, voice, judges_new),
        ModelKind::Realtime => {
            let Some(own) = model.voices().filter(|own| !own.names().contains(&voice)) else { return false };
            // LiveTranslate also speaks with the speaker's own voice.
            let is_translated =
                model.realtime_limits().is_some_and(|limits| limits.dialect == RealtimeDialect::Translation);
            judges_new && !is_translated && own.refuses(voice) || is_of_another(voice)
        }
        _ => false,
    }
}

/// Whether the list of some model of realtime sessions has the voice.
fn is_of_another(voice: &str) -> bool {
    let mut others = models::all().filter(|model| model.kind() == ModelKind::Realtime);
    others.any(|model| model.voices().is_some_and(|voices| voices.names().contains(&voice)))
}
