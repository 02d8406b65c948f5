//! Translation models.

use super::{Answering, Findings, Place, Request, Rule, Truth, conversation::has_role, finding::words};
use crate::{
    languages,
    models::{Kind, Model},
};

/// A translation model gets one message, the user's.
///
/// Source: the error page, where it shows as a server error, and the page on Qwen-MT.
pub(super) static TRANSLATION_MESSAGES: Rule = Rule::service(
    "translation_messages",
    "A translation model gets one message, the user's.",
    &["E238"],
    |request, findings| {
        let translates = request.of_model(|model| Truth::from(model.kind() == Kind::Translation));
        let odd =
            |position, message| if position == 0 { has_role(message, "user").negate() } else { Truth::Yes };
        let turns = request.turns().enumerate().map(|(position, message)| (message, odd(position, message)));
        // One mistake is told once, at the first message that is too many.
        let Some((message, odd)) = turns.into_iter().find(|(_, odd)| *odd != Truth::No) else { return };
        findings.judge(translates.and(odd), Place::Value(message.id()), || {
            words!(
                "`{}` takes one message, of role `user`", request.model_name();
                "put instructions into `translation_options`: terms, examples, `domains`"
            )
        });
    },
);

/// A translation model is told the languages.
///
/// Source: the page on Qwen-MT.
pub(super) static TRANSLATION_OPTIONS_MISSING: Rule = Rule::service(
    "translation_options_missing",
    "A translation model gets `translation_options`.",
    &["E039"],
    |request, findings| {
        let translates = request.of_model(|model| Truth::from(model.kind() == Kind::Translation));
        let missing = request.parameter("translation_options").is_present().negate();
        findings.judge(translates.and(missing), Place::Value(request.place_of_model()), || {
            words!(
                "`{}` needs `translation_options`", request.model_name();
                "add `translation_options: {{ source_lang: \"auto\", target_lang: \"English\" }}`"
            )
        });
    },
);

/// The languages are ones that the model translates.
///
/// Source: the error page; the languages are a table of their own.
pub(super) static TRANSLATION_LANGUAGE: Rule = Rule::service(
    "translation_language",
    "The languages are ones that the model translates.",
    &["E005"],
    |request, findings| {
        language(request, findings, "source_lang", languages::is_source);
        language(request, findings, "target_lang", languages::is_target);
    },
);

fn language(
    request: &Request<'_>,
    findings: &mut Findings<'_>,
    member: &str,
    is_good: fn(&Model, &str) -> Option<bool>,
) {
    let options = request.parameter("translation_options").possible();
    let Some(node) = options.and_then(|options| options.get(member)) else { return };
    let wrong = match (request.model, node.text()) {
        (Answering::Known(model), Some(text)) => Truth::from(is_good(model, text)).negate(),
        (Answering::Known(model), None) if node.hole().is_some() && is_good(model, "").is_some() => {
            Truth::open(node.id())
        }
        _ => Truth::Silent,
    };
    findings.judge(wrong, Place::Value(node.id()), || {
        words!(
            "`{member}` must be a language that `{}` translates, found {}", request.model_name(), node.shown();
            "write its English name or its code, such as `\"English\"` or `\"en\"`"
        )
    });
}
