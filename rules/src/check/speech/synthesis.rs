//! Speech: whose voice, which text.

use crate::check::engine::{
    Answer, Explanation, FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain,
};
use crate::{
    document::{Node, Written},
    models::{self, Model, ModelKind, Own, ServicePath},
    parameters::{ApiFamily, MULTIMODAL, RECOGNITION_TASK, SPEECH_SESSION, SPEECH_TASK},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "voice_of_another_model",
        "`voice` is one of the model's, or one of your own that was made for it.",
        &["E091", "E286"],
        voice_of_another_model,
    )
    .on(&[ApiFamily::Speech]),
    &Rule::service(
        "speech_text",
        "`text` is not empty and not longer than the model reads; Qwen-TTS needs `text` and `voice`.",
        &["E089", "E092", "E259"],
        speech_text,
    )
    .on(&[ApiFamily::Speech])
    .of_free_text(),
    &Rule::service(
        "aigc_tag_missing",
        "`aigc_propagator` and `aigc_propagate_id` come with `enable_aigc_tag: true`.",
        &[],
        aigc_tag_missing,
    )
    .on(&[ApiFamily::Speech]),
    &Rule::service(
        "task_of_another_kind",
        "A speech synthesis task or session goes to a model that synthesizes speech, a recognition \
         task to one that recognizes it.",
        &["E207a"],
        task_of_another_kind,
    )
    .on(&[ApiFamily::Speech, ApiFamily::Recognition]),
];

/// Source: the error page; the pages of voices. A voice of the caller's own has the name of its model in front, but for
/// the voices that Qwen-TTS clones and designs: their names say only that they were cloned or designed.
fn voice_of_another_model(request: &Request<'_>, findings: &mut Findings<'_>) {
    let voice = voice(request);
    let judges_new = request.options.judge_unknown_values;
    let of_another =
        request.of_model(|model| voice.text_is(|name| belongs_to_another(model, name, judges_new)));
    findings.judge(voice.is_present().and(of_another), FindingPlace::Value(voice.id()), |written| {
        let words = does_not_speak(request, voice, written);
        if request.known_model(written).is_some_and(Model::is_qwen_speech) {
            words.with("engine_code", 411).answered(Answer::OfRule(1))
        } else {
            words.with("engine_code", 418)
        }
    });
}

/// Source: the error page; the pages of CosyVoice and Qwen-TTS.
fn speech_text(request: &Request<'_>, findings: &mut Findings<'_>) {
    let input = request.input();
    if request.api.name == MULTIMODAL.name {
        // What other makers' models need at this address, no page says.
        let of_qwen = request.of_model(|model| Truth::from(model.is_qwen_speech()));
        for (name, answer) in [("text", Answer::OfRule(0)), ("voice", Answer::OfRule(1))] {
            let missing = input.member(name).is_present().negate();
            findings.judge(of_qwen.and(missing), FindingPlace::Inside(input.id()), |_| {
                explain!("`{}` needs `{name}`", request.model_name(); "add `{name}: \"...\"`")
                    .answered(answer)
            });
        }
    }
    let text = input.member("text");
    findings.judge(
        text.free_text_is(str::is_empty),
        FindingPlace::Value(text.id()),
        |_| explain!("`text` must not be empty"; "write what is to be said"),
    );
    let too_long = request.of_limits(Model::max_speech_characters, |most| {
        text.free_text_is(|text| text.chars().count() > most)
    });
    findings.judge(text.is_present().and(too_long), FindingPlace::Value(text.id()), |written| {
        let most = request.known_model(written).and_then(Model::max_speech_characters).unwrap_or_default();
        explain!(
            "`text` must have at most {most} characters on `{}`, found {}",
            request.model_name(), written.text(text).chars().count();
            "say it in several requests"
        )
    });
}

/// Source: the page of CosyVoice.
fn aigc_tag_missing(request: &Request<'_>, findings: &mut Findings<'_>) {
    for name in ["aigc_propagator", "aigc_propagate_id"] {
        let parameter = request.parameter(name);
        let marked = request.parameter("enable_aigc_tag").flag(Truth::No);
        findings.judge(
            parameter.is_present().and(marked.negate()),
            FindingPlace::Key(parameter.id()),
            |_| explain!("`{name}` needs the mark that it belongs to"; "add `enable_aigc_tag: true`"),
        );
    }
}

/// Source: the pages of CosyVoice and Fun-ASR; reports of users.
fn task_of_another_kind(request: &Request<'_>, findings: &mut Findings<'_>) {
    let is_session = request.api.name == SPEECH_SESSION.name;
    let kind = if is_session || request.api.name == SPEECH_TASK.name {
        ModelKind::Speech
    } else if request.api.name == RECOGNITION_TASK.name {
        ModelKind::Recognition
    } else {
        return;
    };
    let other = request.of_model(|model| Truth::from(model.kind() != kind));
    // A model of neither kind has another address, which a rule of its own says.
    let here = request.of_model(|model| Truth::from(model.is_served_at_one_of(request.api.endpoints)));
    findings.judge(other.and(here), FindingPlace::Value(request.model().id()), |_| {
        let (does, write) = match kind {
            ModelKind::Speech if is_session => {
                let reads = |model: &Model| {
                    model.kind() == ModelKind::Speech && model.endpoint() == Some(ServicePath::Realtime)
                };
                return explain!(
                    "`{}` does not read text out", request.model_name();
                    "use a model that does, such as `{}`", models::example_of(reads)
                );
            }
            ModelKind::Speech => ("speak", RECOGNITION_TASK.name),
            _ => ("listen", SPEECH_TASK.name),
        };
        explain!("`{}` does not {does}", request.model_name(); "write `{} {{ .. }}`", write)
    });
}

fn voice<'d>(request: &Request<'d>) -> Node<'d> {
    if request.api.name == MULTIMODAL.name {
        request.input().member("voice")
    } else {
        request.parameter("voice")
    }
}

/// What to say of a voice that the model does not speak with, and whose it could.
pub(in crate::check) fn does_not_speak(
    request: &Request<'_>,
    voice: Node<'_>,
    written: &Written,
) -> Explanation {
    let own = request.known_model(written).and_then(Model::voices);
    match own.and_then(|voices| voices.names().first()) {
        Some(own) => explain!(
            "the voice {} does not speak with `{}`", voice.shown(), request.model_name();
            "write one of its voices, such as `{own}`"
        ),
        None => explain!(
            "the voice {} does not speak with `{}`", voice.shown(), request.model_name();
            "write the id of a voice of your own that was made for this model"
        ),
    }
}

/// Whether the voice belongs to other models than this.
///
/// A voice that no list has may be new: whether it counts as another's is `judges_new`.
pub(in crate::check) fn belongs_to_another(model: &Model, voice: &str, judges_new: bool) -> bool {
    // Of a model that does not speak, a rule of its own says so.
    let own = model.voices().filter(|_| model.kind() == ModelKind::Speech);
    let Some(own) = own else { return false };
    if own.names().contains(&voice) {
        return false;
    }
    let mut made_for: Option<&Model> = None;
    let mut is_of_another = false;
    for other in models::all().filter(|other| other.kind() == ModelKind::Speech) {
        is_of_another |= other.voices().is_some_and(|voices| voices.names().contains(&voice));
        let takes_own = other.voices().is_none_or(|voices| !voices.is_complete());
        // Names of models begin with names of models: the longest is meant.
        if takes_own
            && voice.strip_prefix(other.id()).is_some_and(|rest| rest.starts_with('-'))
            && made_for.is_none_or(|shorter| shorter.id().len() <= other.id().len())
        {
            made_for = Some(other);
        }
    }
    if let Some(made_for) = made_for {
        return made_for.id() != model.id() && made_for.same_as() != Some(model.id());
    }
    if let Some(made) = Own::of(voice) {
        return own.own() != Some(made);
    }
    judges_new && own.refuses(voice) || is_of_another
}
