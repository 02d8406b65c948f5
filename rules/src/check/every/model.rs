//! The model: whether it exists, and how much it writes.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use crate::check::engine::{
    Answer, Explanation, FindingPlace, Findings, Request, Rule, RuleRow, StandIn, Truth, explain,
};
use crate::{
    document::Written,
    join::joined,
    models::{
        Model, ModelKind,
        unknown::{Nearest, Unknown, classify},
    },
    parameters::{Api, ApiFamily, Protocol},
};

use super::served::api_of;

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "unknown_model",
        "`model` is a model of Model Studio, in its exact spelling.",
        &["E031", "E207a", "E207b", "E207c"],
        unknown_model,
    )
    .on(&[]),
    &Rule::service(
        "openai_unsupported",
        "The model speaks the OpenAI-compatible protocol, and this API of it.",
        &["E208"],
        openai_unsupported,
    )
    .on(&[])
    .only(Protocol::OpenAi),
    &Rule::service(
        "wrong_endpoint",
        "A model is sent the request type of its address: text models a `GenerationRequest`, for \
         example, models that take media a `MultimodalRequest`.",
        &["E052"],
        wrong_endpoint,
    )
    .on(&[])
    .only(Protocol::DashScope),
    &Rule::advice(
        "retired_model",
        "The model is not past the day that its retirement was announced for.",
        &[],
        retired_model,
    )
    .on(&[]),
];

/// Source: the error page. New models appear every week, so the message names the ways out.
fn unknown_model(request: &Request<'_>, findings: &mut Findings<'_>) {
    // No source lists the models of the tokenizer, and what is trained may be what an earlier job has made.
    if request.api.family == ApiFamily::Tokenizer || is_trained(request) {
        return;
    }
    let model = request.model();
    let is_named = match request.options.stand_in {
        Some(StandIn::NoModel) => return,
        // Whose rules are taken has to have some, whatever is let through.
        Some(StandIn::Model(_)) => Truth::Yes,
        None if !request.options.judge_unknown_models => return,
        None => model.text_is(|_| true),
    };
    let unlisted = request.has_listed_model().negate();
    let answer = Answer::OfRule(match request.api.protocol {
        Protocol::DashScope | Protocol::OpenApi => 0,
        // Its own words in the OpenAI-compatible protocol, as users report them.
        Protocol::OpenAi | Protocol::Anthropic => 3,
    });
    findings.judge(is_named.and(unlisted), FindingPlace::Value(model.id()), |written| {
        match request.options.stand_in {
            Some(StandIn::Model(name)) => unknown_stand_in(name, request.api),
            _ => unknown(written.text(model), request.api).answered(answer),
        }
    });
}

/// Source: the error page; which models speak the protocol, and what they do, are columns of the model table. Models that make
/// vectors, orders, images, videos or speech are served elsewhere.
fn openai_unsupported(request: &Request<'_>, findings: &mut Findings<'_>) {
    let refused = |model: &Model| {
        model.openai_compatible().is_refused() || is_conversation(request.api.family) && !chats(model.kind())
    };
    let unsupported = request.of_family(|model| Truth::from(refused(model)).or(is_elsewhere(request, model)));
    findings.judge(unsupported, FindingPlace::Value(request.model().id()), |written| {
        if request.of_family(|model| Truth::from(refused(model))) != Truth::Yes {
            return elsewhere(request, written);
        }
        let verb = if is_conversation(request.api.family) { "chat in" } else { "speak" };
        explain!(
            "`{}` does not {verb} the OpenAI-compatible protocol{}", request.model_name(), request.taken_from();
            "{}", served_by(request, written)
        )
    });
}

/// Source: the error page and the DashScope reference; the address is a column of the model table.
fn wrong_endpoint(request: &Request<'_>, findings: &mut Findings<'_>) {
    let wrong = request.of_family(|model| is_elsewhere(request, model));
    findings.judge(wrong, FindingPlace::Value(request.model().id()), |written| elsewhere(request, written));
}

/// Source: the vendor's notices, by the date of the catalogue. Whether each one was really switched off is
/// not known.
fn retired_model(request: &Request<'_>, findings: &mut Findings<'_>) {
    // A stand-in lends its rules only. The notices speak of calls, not of training.
    if request.options.stand_in.is_some() || is_trained(request) {
        return;
    }
    let retired = request.of_model(|model| Truth::from(model.is_retired() && model.retires().is_some()));
    findings.judge(retired, FindingPlace::Value(request.model().id()), |written| {
        let day = request.known_model(written).and_then(Model::retires);
        let day = day.map(|day| day.to_string()).unwrap_or_default();
        explain!(
            "the retirement of `{}` was announced for {day}", request.model_name();
            "use a newer model"
        )
    });
}

/// Whether the model does not answer, but is trained or deployed.
fn is_trained(request: &Request<'_>) -> bool {
    request.api.family == ApiFamily::Tuning
}

/// Whether models of an API write texts.
fn is_conversation(family: ApiFamily) -> bool {
    matches!(family, ApiFamily::Chat | ApiFamily::Responses | ApiFamily::Completion)
}

/// Whether models of a kind are talked to in messages.
fn chats(kind: ModelKind) -> bool {
    !matches!(
        kind,
        ModelKind::Embedding
            | ModelKind::MultimodalEmbedding
            | ModelKind::Rerank
            | ModelKind::Speech
            | ModelKind::VoiceCloning
            | ModelKind::Realtime
            | ModelKind::Image
            | ModelKind::Video
            | ModelKind::ThreeD
    )
}

/// Whether the model is served at other addresses than those of the API.
fn is_elsewhere(request: &Request<'_>, model: &Model) -> Truth {
    if request.api.endpoints.is_empty() {
        return Truth::No;
    }
    Truth::from(model.is_served_at_one_of(request.api.endpoints).map(|here| !here))
}

fn elsewhere(request: &Request<'_>, written: &Written) -> Explanation {
    let name = request.api.name;
    let article = if name.starts_with('E') { "an" } else { "a" };
    explain!(
        "`{}` is not served at the address of {article} `{name}`{}", request.model_name(), request.taken_from();
        "{}", served_by(request, written)
    )
}

/// Which request type the model takes.
fn served_by(request: &Request<'_>, written: &Written) -> String {
    let Some(model) = request.known_model(written) else { return "use another model".into() };
    match api_of(model, request.api.protocol) {
        Some(api) => format!("write `{} {{ .. }}`", api.name),
        None => "use another model: this one belongs to another API".into(),
    }
}

/// What to say of a model whose rules cannot be taken.
fn unknown_stand_in(name: &str, api: &Api) -> Explanation {
    let help = match classify(name) {
        Unknown::HubName(model) | Unknown::WrongCase(model) | Unknown::Blanks(model) => {
            format!("write `{}`", model.id())
        }
        Unknown::Near(near) => format!("models with similar names exist: {}", listed(near)),
        Unknown::Nothing => format!("write the name of a model that the table has, such as `{}`", usual(api)),
    };
    explain!("no model is called `{name}`, whose rules are asked for"; "{help}")
}

/// A model of the API, as a body names it.
fn usual(api: &Api) -> &'static str {
    api.body.parameter("model").map_or("\"qwen-plus\"", |model| model.example)
}

fn listed(near: Nearest) -> String {
    let names: Vec<&str> = near.iter().map(Model::id).collect();
    format!("`{}`", joined(&names, "`, `"))
}

/// What to say of a name that the table lacks.
fn unknown(name: &str, api: &Api) -> Explanation {
    let ways_out = format!(
        "say whose rules it takes, as in `\"..\" as {}`, or that nobody knows, as in `\"..\" as _`",
        usual(api)
    );
    let message = format!("unknown model `{name}`");
    let found = classify(name);
    let help = match found {
        Unknown::HubName(model) => {
            format!("`{name}` is a name of a model hub; Model Studio calls the model `{}`", model.id())
        }
        Unknown::WrongCase(model) => format!("names of models are case-sensitive; write `{}`", model.id()),
        Unknown::Blanks(model) => format!("write `{}`, without blanks", model.id()),
        Unknown::Near(near) => {
            format!("models with similar names exist: {}; of a newer model, {ways_out}", listed(near))
        }
        Unknown::Nothing => format!("check the name; of a newer model, {ways_out}"),
    };
    let explanation = explain!("{message}"; "{help}");
    match found {
        Unknown::Near(_) | Unknown::Nothing => explanation
            .in_json("check the name; of a newer model, a `Checker` can be told whose rules it takes"),
        _ => explanation,
    }
}
