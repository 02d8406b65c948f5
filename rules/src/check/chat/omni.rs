//! Spoken answers.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::{
    join::joined,
    models::{self, Model, Own},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[&Rule::service(
    "voice_unknown",
    "`voice` is one that the model has, where the list of its voices is complete.",
    &["E046"],
    voice_unknown,
)
.needs_one_of(&["voice"])];

/// Source: the error page knows four; the table of voices has the newer ones. Where its list is not complete, or
/// voices can be cloned, the rule keeps silent.
fn voice_unknown(request: &Request<'_>, findings: &mut Findings<'_>) {
    let voice = request.parameter("audio").member("voice");
    let complete = |model: &'static Model| model.voices().filter(|voices| voices.is_complete());
    let unknown = request
        .of_limits(complete, |known| request.refuses_word(voice, |name| known.refuses(name), is_voice));
    findings.judge(voice.is_present().and(unknown), FindingPlace::Value(voice.id()), |written| {
        let known = request.known_model(written).and_then(complete);
        let names = known.map(|known| known.names()).unwrap_or_default();
        let names = names.get(..4).unwrap_or(names);
        explain!(
            "`{}` has no voice {}", request.model_name(), voice.shown();
            "write one of its voices, such as `{}`", joined(names, "`, `")
        )
    });
}

/// Whether any model has the voice, or callers can make one of that name.
fn is_voice(name: &str) -> bool {
    let mut lists = models::all().filter_map(Model::voices);
    Own::of(name).is_some() || lists.any(|known| known.names().contains(&name))
}
