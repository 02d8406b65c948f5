//! JSON mode.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::document::{Node, NodeKind};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "json_mode_excludes_thinking",
        "JSON mode excludes `enable_thinking: true`, except on models that take both.",
        &["E025"],
        json_mode_excludes_thinking,
    )
    .needs_one_of(&["response_format"]),
    &Rule::service(
        "json_mode_needs_json_word",
        "`response_format` of type `json_object` needs the word json, in any case, in a message.",
        &["E024"],
        json_mode_needs_json_word,
    )
    .needs_one_of(&["response_format"]),
    &Rule::service(
        "response_format_type",
        "The `type` of `response_format` is `text`, `json_object`, or `json_schema` with its schema.",
        &["E027"],
        response_format_type,
    )
    .needs_one_of(&["response_format"]),
    &Rule::service(
        "json_schema_unsupported",
        "`json_schema` goes only to models that follow a schema.",
        &["E027"],
        json_schema_unsupported,
    )
    .needs_one_of(&["response_format"]),
];

/// Source: the error page. The page on structured output says "never an error", which lifts nothing; its list
/// of models that support both is a column of the model table. Thinking that is only a model's default is
/// not held against JSON mode.
fn json_mode_excludes_thinking(request: &Request<'_>, findings: &mut Findings<'_>) {
    let switch = request.parameter("enable_thinking");
    let takes_both = request.of_model(|model| Truth::from(model.json_while_thinking()));
    let broken = json_mode(request).and_then(|| request.sets_thinking()).and(takes_both.negate());
    findings.judge(broken, FindingPlace::Value(switch.id()), |_| {
        explain!(
            "`enable_thinking` must be false while `response_format` is `json_object`: \
             `{}` does not think in JSON mode", request.model_name();
            "set `enable_thinking` to `false`, or leave `response_format` out; sources differ, the error page counts"
        )
    });
}

/// Source: the error page and the page on structured output. It holds for `json_object`, not for a schema.
fn json_mode_needs_json_word(request: &Request<'_>, findings: &mut Findings<'_>) {
    let json_mode = json_mode(request);
    if json_mode == Truth::No {
        return;
    }
    let said = request.messages().any(says_json);
    let format = request.parameter("response_format");
    let broken = request.messages().is_present().and(json_mode).and(said.negate());
    findings.judge(broken, FindingPlace::Value(format.member("type").id()), |_| {
        explain!(
            "`response_format` of type `json_object` needs the word json in a message, and none has it";
            "say in a message that the answer is JSON, as in `system(\"Answer in JSON.\")`"
        )
    });
}

/// Whether `response_format` asks for any JSON object.
fn json_mode(request: &Request<'_>) -> Truth {
    request.parameter("response_format").member("type").text_is(|kind| kind == "json_object")
}

/// Whether a message has the word, in its content or in one of its parts.
fn says_json(message: Node<'_>) -> Truth {
    let content = message.member("content");
    let in_parts = || content.any(|part| part.member("text").text_is(has_json));
    content.is(NodeKind::Text).and(content.text_is(has_json)).or(content.is(NodeKind::List).and(in_parts()))
}

fn has_json(text: &str) -> bool {
    text.as_bytes().windows(4).any(|word| word.eq_ignore_ascii_case(b"json"))
}

/// Source: the error page and the page on structured output.
fn response_format_type(request: &Request<'_>, findings: &mut Findings<'_>) {
    let format = request.parameter("response_format");
    let kind = format.member("type");
    let known = |text: &str| matches!(text, "text" | "json_object" | "json_schema");
    findings.judge(request.is_unknown_word(kind, known), FindingPlace::Value(kind.id()), |written| {
        explain!(
            "the `type` of `response_format` must be `text`, `json_object` or `json_schema`, found {}", kind.shown();
            "write `\"json_object\"`"
        )
        .with("received_type", written.text(kind))
    });
    let schema = format.member("json_schema").is_present();
    let wanted = kind.text_is(|text| text == "json_schema");
    findings.judge(wanted.and(schema.negate()), FindingPlace::Inside(format.id()), |written| {
        explain!(
            "`response_format` of type `json_schema` needs `json_schema`";
            "add `json_schema: {{ name: \"answer\", schema: {{ .. }} }}`"
        )
        .with("received_type", written.text(kind))
    });
}

/// Source: the error page, whose advice is `json_object`; the page on structured output lists the models. Where
/// the newer and the older list disagree, the rule keeps silent.
fn json_schema_unsupported(request: &Request<'_>, findings: &mut Findings<'_>) {
    let kind = request.parameter("response_format").member("type");
    let unsupported = request.of_model(|model| Truth::from(model.json_schema().is_refused()));
    let broken = kind.text_is(|text| text == "json_schema").and(unsupported);
    findings.judge(broken, FindingPlace::Value(kind.id()), |written| {
        explain!(
            "`{}` does not follow a JSON schema", request.model_name();
            "write `\"json_object\"` and describe the form in a message, or use another model"
        )
        .with("received_type", written.text(kind))
    });
}
