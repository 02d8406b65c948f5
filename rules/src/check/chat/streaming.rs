//! What needs a stream, and the form of its events.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::parameters::{GENERATION, Protocol};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "stream_only_model",
        "A model that only streams gets a streaming call.",
        &["E003", "E022"],
        stream_only_model,
    ),
    &Rule::service(
        "audio_needs_stream",
        "Spoken answers need a stream.",
        &["E029", "E225"],
        audio_needs_stream,
    )
    .needs_one_of(&["modalities"]),
    &Rule::service(
        "incremental_output_while_thinking",
        "While a Qwen model thinks, `incremental_output` is not false; beside `enable_thinking: true` \
         in a stream it is given, unless it is the model's default.",
        &["E006"],
        incremental_output_while_thinking,
    )
    .needs_one_of(&["incremental_output", "enable_thinking"])
    .only(Protocol::DashScope),
    &Rule::service(
        "incremental_output_only",
        "`incremental_output` is not false on a model that has no other output.",
        &["E007"],
        incremental_output_only,
    )
    .needs_one_of(&["incremental_output"])
    .only(Protocol::DashScope),
    &Rule::service(
        "result_format_while_thinking",
        "While a Qwen text model thinks, `result_format` is `message`; beside `enable_thinking: true` \
         it is given, unless it is the model's default.",
        &["E032"],
        result_format_while_thinking,
    )
    .needs_one_of(&["enable_thinking", "result_format"])
    .only(Protocol::DashScope),
    &Rule::service(
        "result_format_with_tools",
        "With `tools`, `result_format` is `message` for text models, given or as the model's default.",
        &[],
        result_format_with_tools,
    )
    .needs_one_of(&["tools"])
    .only(Protocol::DashScope),
    &Rule::service("skill_needs_stream", "`skill` needs a streamed answer.", &[], skill_needs_stream)
        .needs_one_of(&["skill"]),
];

/// Source: the error page; which models, is a column of the model table.
fn stream_only_model(request: &Request<'_>, findings: &mut Findings<'_>) {
    let only = request.of_model(|model| Truth::from(model.streams_only()));
    let broken = only.and_then(|| request.streams().negate());
    findings.judge(broken, FindingPlace::Value(request.model().id()), |_| {
        explain!(
            "`{}` answers only in a stream, but `stream` is not true", request.model_name();
            "add `stream: true`"
        )
    });
}

/// Source: the error page. The same mistake shows as a server error too.
fn audio_needs_stream(request: &Request<'_>, findings: &mut Findings<'_>) {
    let modalities = request.parameter("modalities");
    let broken = request.speaks().and_then(|| request.streams().negate());
    findings.judge(broken, FindingPlace::Value(modalities.id()), |_| {
        explain!(
            "`modalities` with `audio` needs a streamed answer, but `stream` is not true";
            "add `stream: true`, or ask for `[\"text\"]`"
        )
    });
}

/// Source: the error page and the DashScope reference. Qwen models only; some of them have it so by default. The vendor's own
/// samples and SDK leave the parameter out of calls that do not stream, and reports of users have it refused only where it
/// is false, with and without a stream.
fn incremental_output_while_thinking(request: &Request<'_>, findings: &mut Findings<'_>) {
    let parameter = request.parameter("incremental_output");
    let holds_for = request.of_model(|model| Truth::from(model.increments_while_thinking()));
    let is_false = parameter.flag(Truth::Yes).negate().and(request.thinks());
    let by_default = request.of_model(|model| Truth::from(model.increments_by_default()));
    let is_left_out = parameter.is_present().negate().and(by_default.negate());
    let is_left_out = is_left_out.and(request.sets_thinking()).and(request.streams());
    let place = if is_left_out == Truth::Yes { request.parameter("enable_thinking") } else { parameter };
    findings.judge(holds_for.and(is_false.or(is_left_out)), FindingPlace::Value(place.id()), |_| {
        explain!(
            "`incremental_output` must be true while `{}` thinks", request.model_name();
            "write `incremental_output: true`"
        )
    });
}

/// Source: the error page; which models, is a column of the model table.
fn incremental_output_only(request: &Request<'_>, findings: &mut Findings<'_>) {
    let parameter = request.parameter("incremental_output");
    let only = request.of_model(|model| Truth::from(model.increments_only()));
    // While the model thinks, another rule says so.
    let thinks =
        request.thinks().and(request.of_model(|model| Truth::from(model.increments_while_thinking())));
    let switched_off = parameter.flag(Truth::Yes).negate();
    let broken = only.and(switched_off).and(thinks.or_if_silent(Truth::No).negate());
    findings.judge(broken, FindingPlace::Value(parameter.id()), |_| {
        explain!(
            "`incremental_output` cannot be false on `{}`", request.model_name();
            "write `true`, or leave it out"
        )
    });
}

/// Source: the error page and the DashScope reference: Qwen models on the text endpoint; with media the form is
/// always the same. Where a model thinks by itself, nobody has seen it refuse a call that leaves the form out.
fn result_format_while_thinking(request: &Request<'_>, findings: &mut Findings<'_>) {
    if request.api.name != GENERATION.name {
        return;
    }
    let format = request.parameter("result_format");
    let holds_for = request.of_model(|model| Truth::from(model.increments_while_thinking()));
    let is_left_out = format.is_present().negate();
    let thinks = is_left_out.and(request.sets_thinking()).or(format.is_present().and(request.thinks()));
    let broken = thinks.and(holds_for).and(has_messages(request).negate());
    let place = if is_left_out == Truth::Yes { request.parameter("enable_thinking") } else { format };
    findings.judge(broken, FindingPlace::Value(place.id()), |_| {
        explain!(
            "`enable_thinking` needs `result_format` to be `message` on `{}`", request.model_name();
            "add `result_format: \"message\"`"
        )
    });
}

/// Source: the DashScope reference: models on the text endpoint; with media the form is always the same.
fn result_format_with_tools(request: &Request<'_>, findings: &mut Findings<'_>) {
    if request.api.name != GENERATION.name {
        return;
    }
    let (tools, format) = (request.parameter("tools"), request.parameter("result_format"));
    let broken = tools.is_present().and_then(|| has_messages(request).negate());
    let place = if format.is_present() == Truth::No { tools } else { format };
    findings.judge(
        broken,
        FindingPlace::Value(place.id()),
        |_| explain!("`tools` needs `result_format` to be `message`"; "add `result_format: \"message\"`"),
    );
}

/// Source: the chat completions reference.
fn skill_needs_stream(request: &Request<'_>, findings: &mut Findings<'_>) {
    let skill = request.parameter("skill");
    let broken = skill.is_present().and_then(|| request.streams().negate());
    findings.judge(broken, FindingPlace::Value(skill.id()), |_| {
        explain!(
            "`skill` needs a streamed answer, but `stream` is not true";
            "add `stream: true`"
        )
    });
}

/// Whether the reply is made of messages: because the call says so, or because those of the model are.
fn has_messages(request: &Request<'_>) -> Truth {
    let format = request.parameter("result_format");
    let by_default = request
        .of_model(|model| Truth::from(model.message_format_only() || model.increments_by_default()))
        .or_if_silent(Truth::No);
    let is_left_out = format.is_present().negate();
    format.text_is(|format| format == "message").or(is_left_out.and(by_default))
}
