//! Translation models.

use crate::check::engine::{
    FindingPlace, Findings, Request, Rule, RuleRow, Truth, conversation::has_role, explain,
};
use crate::models::{self, Languages, Model, ModelKind};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "translation_messages",
        "A translation model gets exactly one message, of role `user`.",
        &["E238"],
        translation_messages,
    ),
    &Rule::service(
        "translation_options_missing",
        "A translation model gets `translation_options`.",
        &["E039"],
        translation_options_missing,
    ),
    &Rule::service(
        "translation_language",
        "`source_lang` and `target_lang` are languages that the model translates.",
        &["E005"],
        translation_language,
    )
    .needs_one_of(&["translation_options"]),
];

/// Source: the error page, where it shows as a server error, and the page on Qwen-MT.
fn translation_messages(request: &Request<'_>, findings: &mut Findings<'_>) {
    if translates(request) == Truth::No {
        return;
    }
    let messages = request.messages();
    let several = messages.length().exceeds(1);
    let all_of_user = messages.all(|message| has_role(message, "user"));
    // One mistake is told once, at the first message that is too many.
    let odd = messages
        .elements()
        .enumerate()
        .find(|(position, message)| *position > 0 || has_role(*message, "user") == Truth::No);
    let place = odd.map_or(messages.id(), |(_, message)| message.id());
    let broken = translates(request).and(several.or(all_of_user.negate()));
    findings.judge(broken, FindingPlace::Value(place), |_| {
        explain!(
            "`{}` takes one message, of role `user`", request.model_name();
            "put instructions into `translation_options`: terms, examples, `domains`"
        )
    });
}

/// Source: the page on Qwen-MT.
fn translation_options_missing(request: &Request<'_>, findings: &mut Findings<'_>) {
    let missing = || request.parameter("translation_options").is_present().negate();
    findings.judge(translates(request).and_then(missing), FindingPlace::Value(request.model().id()), |_| {
        explain!(
            "`{}` needs `translation_options`", request.model_name();
            "add `translation_options: {{ source_lang: \"auto\", target_lang: \"English\" }}`"
        )
        .with("param_name", "translation_options")
    });
}

/// Source: the error page; the languages of a model are a column of the model table.
fn translation_language(request: &Request<'_>, findings: &mut Findings<'_>) {
    language(request, findings, "source_lang", Languages::is_source);
    language(request, findings, "target_lang", Languages::is_target);
}

fn language(
    request: &Request<'_>,
    findings: &mut Findings<'_>,
    member: &str,
    has: fn(Languages, &str) -> bool,
) {
    let language = request.parameter("translation_options").member(member);
    let wrong = request.of_limits(Model::languages, |known| {
        request.refuses_word(
            language,
            |text| !has(known, text),
            |text| models::all().filter_map(Model::languages).any(|known| has(known, text)),
        )
    });
    findings.judge(language.is_present().and(wrong), FindingPlace::Value(language.id()), |_| {
        explain!(
            "`{member}` must be a language that `{}` translates, found {}", request.model_name(), language.shown();
            "write its English name or its code, such as `\"English\"` or `\"en\"`"
        )
    });
}

fn translates(request: &Request<'_>) -> Truth {
    request.of_model(|model| Truth::from(model.kind() == ModelKind::Translation))
}
