//! Voices and lists of words: what is done with them, and what that needs.

use alloc::vec::Vec;

use crate::check::engine::{Answer, FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::{
    join::joined,
    models::{ACTIONS, Action, Model},
    parameters::{ApiFamily, VOCABULARY},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "customization_action",
        "`action` is one that the service named by `model` knows.",
        &[],
        customization_action,
    )
    .on(&[ApiFamily::Customization]),
    &Rule::service(
        "customization_field_missing",
        "`input` has every member that its `action` needs; a voice is made from `url` or from \
         `voice_prompt` and `preview_text`.",
        &["E057"],
        customization_field_missing,
    )
    .on(&[ApiFamily::Customization]),
    &Rule::service(
        "customization_name",
        "`prefix` has 1 to 10 ASCII letters and digits, in vocabularies lower-case letters only; \
         `preferred_name` has 1 to 16, and may have `_`.",
        &[],
        customization_name,
    )
    .on(&[ApiFamily::Customization]),
    &Rule::service(
        "vocabulary_word_length",
        "A word of a vocabulary has at most 15 characters, or, if it is all ASCII, at most 7 parts \
         between blanks.",
        &[],
        vocabulary_word_length,
    )
    .on(&[ApiFamily::Customization]),
];

/// Source: the pages on voice cloning, voice design and custom vocabulary.
fn customization_action(request: &Request<'_>, findings: &mut Findings<'_>) {
    let action = request.input().member("action");
    let unknown = request.of_model(|model| {
        if actions_of(model).next().is_none() {
            return Truth::Silent;
        }
        request.refuses_word(
            action,
            |text| !actions_of(model).any(|one| one.name == text),
            |text| ACTIONS.iter().any(|one| one.name == text),
        )
    });
    findings.judge(action.is_present().and(unknown), FindingPlace::Value(action.id()), |written| {
        let model = request.known_model(written);
        let all: Vec<&str> =
            model.into_iter().flat_map(actions_of).map(|action| action.name).collect();
        explain!(
            "`action` must be one of `{}` on `{}`, found {}", joined(&all, "`, `"), request.model_name(), action.shown();
            "write one of them"
        )
    });
}

/// Source: the pages on voice cloning, voice design and custom vocabulary.
fn customization_field_missing(request: &Request<'_>, findings: &mut Findings<'_>) {
    let input = request.input();
    let has = |name: &str| input.member(name).is_present();
    for action in &ACTIONS {
        let name = action.name;
        let is_meant = input.member("action").text_is(|text| text == name);
        let is_meant = is_meant.and(request.of_model(|model| Truth::from(action.is_of(model))));
        if is_meant == Truth::No {
            continue;
        }
        for needed in action.needs {
            findings.judge(is_meant.and(has(needed).negate()), FindingPlace::Inside(input.id()), |_| {
                explain!("`{name}` needs `{needed}`"; "add `{needed}: ..`").with("field", needed)
            });
        }
        if !action.clones_or_designs {
            continue;
        }
        let (cloned, designed) = (has("url"), has("voice_prompt"));
        let neither = cloned.or(designed).negate();
        findings.judge(is_meant.and(neither), FindingPlace::Inside(input.id()), |_| {
            explain!(
                "a voice is made from a recording or from a description";
                "add `url: \"https://...\"` to clone it, or `voice_prompt` and `preview_text` to design it"
            )
            .answered(Answer::Unknown)
        });
        findings.judge(is_meant.and(cloned).and(designed), FindingPlace::Inside(input.id()), |_| {
            explain!(
                "`url` clones a voice and `voice_prompt` designs one, but not both";
                "leave one out"
            )
            .answered(Answer::Unknown)
        });
        let unheard = designed.and(has("preview_text").negate());
        findings.judge(is_meant.and(unheard), FindingPlace::Inside(input.id()), |_| {
            explain!("a designed voice needs `preview_text`"; "add `preview_text: \"...\"`")
                .answered(Answer::Unknown)
        });
    }
}

/// Source: the pages on voice cloning, voice design and custom vocabulary.
fn customization_name(request: &Request<'_>, findings: &mut Findings<'_>) {
    for (name, most, said) in [
        ("prefix", 10, "1 to 10 letters and digits, small ones for lists of words"),
        ("preferred_name", 16, "1 to 16 letters, digits and `_`"),
    ] {
        let node = request.input().member(name);
        let small = request.api.name == VOCABULARY.name;
        let is_good = |byte: u8| match byte {
            b'A'..=b'Z' => !small,
            b'_' => name == "preferred_name",
            _ => byte.is_ascii_lowercase() || byte.is_ascii_digit(),
        };
        let is_bad = |text: &str| text.is_empty() || text.len() > most || !text.bytes().all(is_good);
        findings.judge(node.text_is(is_bad), FindingPlace::Value(node.id()), |_| {
            explain!(
                "`{name}` must be {said}, found {}", node.shown();
                "write a name such as `\"myvoice\"`"
            )
        });
    }
}

/// Source: the page on custom vocabulary.
fn vocabulary_word_length(request: &Request<'_>, findings: &mut Findings<'_>) {
    for word in request.input().member("vocabulary").elements() {
        let node = word.member("text");
        let too_long = |text: &str| {
            if text.is_ascii() { text.split_whitespace().count() > 7 } else { text.chars().count() > 15 }
        };
        findings.judge(node.text_is(too_long), FindingPlace::Value(node.id()), |_| {
            explain!(
                "a word must have at most 15 characters, or of ASCII alone 7 parts, found {}", node.shown();
                "leave out what is no name"
            )
        });
    }
}

fn actions_of(model: &'static Model) -> impl Iterator<Item = &'static Action> {
    ACTIONS.iter().filter(|action| action.is_of(model))
}
