//! Voices and lists of words: what is done with them, and what that needs.

use super::{Place, Request, Rule, Truth, finding::words};
use crate::{
    document::{Children, RawNode},
    parameters::{Family, VOCABULARY},
};

/// What a service does, and what it needs for that.
const ACTIONS: &[(&str, &str, &[&str])] = &[
    // A voice is cloned from a recording or designed from a description: the rule asks for one of the two.
    ("voice-enrollment", "create_voice", &["target_model", "prefix"]),
    ("voice-enrollment", "list_voice", &[]),
    ("voice-enrollment", "query_voice", &["voice_id"]),
    ("voice-enrollment", "update_voice", &["voice_id", "url"]),
    ("voice-enrollment", "delete_voice", &["voice_id"]),
    ("qwen-voice-enrollment", "create", &["target_model", "preferred_name", "audio"]),
    ("qwen-voice-enrollment", "list", &[]),
    ("qwen-voice-enrollment", "delete", &["voice"]),
    ("qwen-voice-design", "create", &["target_model", "preferred_name", "voice_prompt", "preview_text"]),
    ("qwen-voice-design", "list", &[]),
    ("qwen-voice-design", "query", &["voice"]),
    ("qwen-voice-design", "delete", &["voice"]),
    ("speech-biasing", "create_vocabulary", &["target_model", "prefix", "vocabulary"]),
    ("speech-biasing", "list_vocabulary", &[]),
    ("speech-biasing", "query_vocabulary", &["vocabulary_id"]),
    ("speech-biasing", "update_vocabulary", &["vocabulary_id", "vocabulary"]),
    ("speech-biasing", "delete_vocabulary", &["vocabulary_id"]),
];

/// The action is one that the service knows.
///
/// Source: the pages on voice cloning, voice design and custom vocabulary.
pub(super) static CUSTOMIZATION_ACTION: Rule = Rule::service(
    "customization_action",
    "`action` is one that the service named by `model` knows.",
    &[],
    |request, findings| {
        let Some(action) = request.body.get("input").and_then(|input| input.get("action")) else { return };
        let unknown = request.of_model(|model| {
            let mut known = known(model.id()).peekable();
            match known.peek() {
                Some(_) => action.text_is(|text| !known.clone().any(|one| one == text)),
                None => Truth::Silent,
            }
        });
        findings.judge(unknown, Place::Value(action.id()), || {
            let all: alloc::vec::Vec<&str> = known(request.model_name()).collect();
            words!(
                "`action` must be one of `{}` on `{}`, found {}", all.join("`, `"), request.model_name(), action.shown();
                "write one of them"
            )
        });
    },
)
.on(&[Family::Customization]);

/// The action has what it needs.
///
/// Source: the pages on voice cloning, voice design and custom vocabulary.
pub(super) static CUSTOMIZATION_FIELD_MISSING: Rule = Rule::service(
    "customization_field_missing",
    "An `action` has what it needs.",
    &["E057"],
    |request, findings| {
        let Some(input) = request.body.get("input").filter(|input| input.is_object()) else { return };
        let Some(action) = input.get("action").and_then(RawNode::text) else { return };
        let model = request.model_name();
        let row = ACTIONS.iter().find(|(service, known, _)| *service == model && *known == action);
        let Some((_, _, needed)) = row else { return };
        for name in *needed {
            findings.judge(input.member(name).is_present().negate(), Place::Inside(input.id()), || {
                words!("`{action}` needs `{name}`"; "add `{name}: ..`").with("field", name)
            });
        }
        if action == "create_voice" {
            let (cloned, designed) = (input.member("url").is_present(), input.member("voice_prompt").is_present());
            findings.judge_as(cloned.or(designed).negate(), Place::Inside(input.id()), None, || {
                words!(
                    "a voice is made from a recording or from a description";
                    "add `url: \"https://...\"` to clone it, or `voice_prompt` and `preview_text` to design it"
                )
            });
            findings.judge_as(cloned.and(designed), Place::Inside(input.id()), None, || {
                words!("`url` clones a voice and `voice_prompt` designs one, but not both"; "leave one out")
            });
            let unheard = designed.and(input.member("preview_text").is_present().negate());
            findings.judge_as(unheard, Place::Inside(input.id()), None, || {
                words!("a designed voice needs `preview_text`"; "add `preview_text: \"...\"`")
            });
        }
    },
)
.on(&[Family::Customization]);

/// Names of voices and lists are short, and of few characters.
///
/// Source: the pages on voice cloning, voice design and custom vocabulary.
pub(super) static CUSTOMIZATION_NAME: Rule = Rule::service(
    "customization_name",
    "`prefix` has 1 to 10 letters and digits, small ones for lists of words; `preferred_name` 1 to 16, and `_`.",
    &[],
    |request, findings| {
        let Some(input) = request.body.get("input") else { return };
        for (name, most, said) in [
            ("prefix", 10, "1 to 10 letters and digits, small ones for lists of words"),
            ("preferred_name", 16, "1 to 16 letters, digits and `_`"),
        ] {
            let Some(node) = input.get(name) else { continue };
            let small = request.api.name == VOCABULARY.name;
            let is_good = |byte: u8| match byte {
                b'A'..=b'Z' => !small,
                b'_' => name == "preferred_name",
                _ => byte.is_ascii_lowercase() || byte.is_ascii_digit(),
            };
            let is_bad = |text: &str| text.is_empty() || text.len() > most || !text.bytes().all(is_good);
            findings.judge(node.text_is(is_bad), Place::Value(node.id()), || {
                words!("`{name}` must be {said}, found {}", node.shown(); "write a name such as `\"myvoice\"`")
            });
        }
    },
)
.on(&[Family::Customization]);

/// A word is short.
///
/// Source: the page on custom vocabulary.
pub(super) static VOCABULARY_WORD_LENGTH: Rule = Rule::service(
    "vocabulary_word_length",
    "A word has at most 15 characters, or of ASCII alone at most 7 parts between blanks.",
    &[],
    |request, findings| {
        for word in vocabulary(request) {
            let Some(node) = word.get("text") else { continue };
            let too_long = |text: &str| {
                if text.is_ascii() { text.split_whitespace().count() > 7 } else { text.chars().count() > 15 }
            };
            findings.judge(node.text_is(too_long), Place::Value(node.id()), || {
                words!(
                    "a word must have at most 15 characters, or of ASCII alone 7 parts, found {}", node.shown();
                    "leave out what is no name"
                )
            });
        }
    },
)
.on(&[Family::Customization]);

fn known(model: &str) -> impl Iterator<Item = &'static str> + Clone {
    ACTIONS.iter().filter(move |(service, ..)| *service == model).map(|(_, action, _)| *action)
}

fn vocabulary<'d>(request: &Request<'d>) -> Children<'d> {
    let list = request.body.get("input").and_then(|input| input.get("vocabulary"));
    list.map(RawNode::children).unwrap_or_default()
}
