//! Speech: whose voice, which text.

use super::{Answering, Place, Request, Rule, Truth, finding::words};
use crate::{
    document::{Member, RawNode},
    models::{self, Kind, Model},
    parameters::{Family, MULTIMODAL, RECOGNITION_TASK, SPEECH_SESSION, SPEECH_TASK},
    voices,
};

/// A voice speaks with its own models only.
///
/// Source: the error page; the pages of voices. A voice of the caller's own has the name of its model in front.
pub(super) static VOICE_OF_ANOTHER_MODEL: Rule = Rule::service(
    "voice_of_another_model",
    "`voice` is one of the model's, or one of your own that was made for it.",
    &["E091", "E286"],
    |request, findings| {
        let Some(voice) = voice(request).possible() else { return };
        let foreign = request.of_model(|model| voice.text_is(|name| is_foreign(model, name)));
        let of_qwen = request.model_name().contains("tts") && request.model_name().starts_with("qwen");
        let entry = if of_qwen { "E286" } else { "E091" };
        findings.judge_as(foreign, Place::Value(voice.id()), Some(entry), || {
            let own = match request.model {
                Answering::Known(model) => voices::of(model).and_then(|voices| voices.names().first()),
                _ => None,
            };
            let words = match own {
                Some(own) => words!(
                    "the voice {} does not speak with `{}`", voice.shown(), request.model_name();
                    "write one of its voices, such as `{}`", own
                ),
                None => words!(
                    "the voice {} does not speak with `{}`", voice.shown(), request.model_name();
                    "write the id of a voice of your own that was made for this model"
                ),
            };
            words.with("engine_code", if of_qwen { 411 } else { 418 })
        });
    },
)
.on(&[Family::Speech]);

/// There is something to say, and not too much.
///
/// Source: the error page; the pages of CosyVoice and Qwen-TTS.
pub(super) static SPEECH_TEXT: Rule = Rule::service(
    "speech_text",
    "There is a text to say, with a voice, and it is not too long.",
    &["E089", "E092", "E259"],
    |request, findings| {
        let Some(input) = request.body.get("input").filter(|input| input.is_object()) else { return };
        if request.api.name == MULTIMODAL.name {
            // What other makers' models need at this address, no page says.
            let of_qwen = request.of_model(|model| Truth::from(model.id().starts_with("qwen")));
            for (name, entry) in [("text", "E089"), ("voice", "E092")] {
                let missing = input.member(name).is_present().negate();
                findings.judge_as(
                    of_qwen.and(missing),
                    Place::Inside(input.id()),
                    Some(entry),
                    || words!("`{}` needs `{name}`", request.model_name(); "add `{name}: \"...\"`"),
                );
            }
        }
        let Some(node) = input.get("text") else { return };
        let Some(length) = node.text().map(|text| text.chars().count()) else { return };
        findings.judge(
            Truth::from(length == 0),
            Place::Value(node.id()),
            || words!("`text` must not be empty"; "write what is to be said"),
        );
        let too_long = request.of_model(|model| Truth::from(longest(model).map(|most| length > most)));
        findings.judge(too_long, Place::Value(node.id()), || {
            let most = match request.model {
                Answering::Known(model) => longest(model).unwrap_or_default(),
                _ => 0,
            };
            words!(
                "`text` must have at most {most} characters on `{}`, found {length}", request.model_name();
                "say it in several requests"
            )
        });
    },
)
.on(&[Family::Speech]);

/// What a mark says comes with the mark.
///
/// Source: the page of CosyVoice.
pub(super) static AIGC_TAG_MISSING: Rule = Rule::service(
    "aigc_tag_missing",
    "`aigc_propagator` and `aigc_propagate_id` come with `enable_aigc_tag: true`.",
    &[],
    |request, findings| {
        for name in ["aigc_propagator", "aigc_propagate_id"] {
            let parameter = request.parameter(name);
            let Some(node) = parameter.possible() else { continue };
            let marked = request.parameter("enable_aigc_tag").flag(Truth::No);
            findings.judge(
                parameter.is_present().and(marked.negate()),
                Place::Key(node.id()),
                || words!("`{name}` needs the mark that it belongs to"; "add `enable_aigc_tag: true`"),
            );
        }
    },
)
.on(&[Family::Speech]);

/// A task to speak is given to a model that speaks, one to listen to a model that listens.
///
/// Source: the pages of CosyVoice and Fun-ASR; reports of users.
pub(super) static TASK_OF_ANOTHER_KIND: Rule = Rule::service(
    "task_of_another_kind",
    "A task to speak is given to a model that speaks, one to listen to a model that listens.",
    &["E207a"],
    |request, findings| {
        let is_session = request.api.name == SPEECH_SESSION.name;
        let kind = if is_session || request.api.name == SPEECH_TASK.name {
            Kind::Speech
        } else if request.api.name == RECOGNITION_TASK.name {
            Kind::Recognition
        } else {
            return;
        };
        let other = request.of_model(|model| Truth::from(model.kind() != kind));
        // A model of neither kind has another address, which a rule of its own says.
        let here = request.of_model(|model| Truth::from(model.is_served_at_one_of(request.api.endpoints)));
        findings.judge(other.and(here), Place::Value(request.place_of_model()), || {
            let (does, write) = match kind {
                Kind::Speech if is_session => {
                    return words!(
                        "`{}` does not read text out", request.model_name();
                        "use a model that does, such as `qwen3-tts-flash-realtime`"
                    );
                }
                Kind::Speech => ("speak", RECOGNITION_TASK.name),
                _ => ("listen", SPEECH_TASK.name),
            };
            words!("`{}` does not {does}", request.model_name(); "write `{} {{ .. }}`", write)
        });
    },
)
.on(&[Family::Speech, Family::Recognition]);

fn voice<'d>(request: &Request<'d>) -> Member<'d> {
    if request.api.name == MULTIMODAL.name {
        return request.body.get("input").map_or(Member::Absent, |input: RawNode<'d>| input.member("voice"));
    }
    request.parameter("voice")
}

/// Whether the voice belongs to other models than this.
fn is_foreign(model: &Model, voice: &str) -> bool {
    // Of a model that does not speak, a rule of its own says so.
    let own = voices::of(model).filter(|_| model.kind() == Kind::Speech);
    let Some(own) = own else { return false };
    if own.names().contains(&voice) {
        return false;
    }
    let made_for =
        |other: &&'static Model| voice.strip_prefix(other.id()).is_some_and(|rest| rest.starts_with('-'));
    let speaks = || models::all().filter(|other| other.kind() == Kind::Speech);
    // Names of models begin with names of models: the longest is meant.
    if let Some(made_for) = speaks().filter(made_for).max_by_key(|other| other.id().len()) {
        return made_for.id() != model.id() && made_for.same_as() != Some(model.id());
    }
    own.refuses(voice) || speaks().filter_map(voices::of).any(|other| other.names().contains(&voice))
}

/// The most characters of a text.
fn longest(model: &Model) -> Option<usize> {
    let id = model.id();
    if id.starts_with("qwen3-tts-") {
        Some(600)
    } else if id.starts_with("cosyvoice-") || id.starts_with("qwen-audio-") {
        Some(20_000)
    } else {
        None
    }
}
