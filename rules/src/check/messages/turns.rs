//! The turns of a conversation, and the model that they are for.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::document::NodeKind;
use crate::{models::Model, parameters::ApiFamily};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "message_turns_empty",
        "`messages` has at least one message.",
        &["W43"],
        message_turns_empty,
    )
    .on(&[ApiFamily::Messages]),
    &Rule::service("message_model_kind", "The model is one that converses.", &["E031"], message_model_kind)
        .on(&[ApiFamily::Messages]),
    &Rule::advice(
        "message_role_system",
        "Instructions stand in `system`, not among the messages.",
        &[],
        message_role_system,
    )
    .needs_one_of(&["system"])
    .on(&[ApiFamily::Messages]),
    &Rule::advice("message_text_empty", "No text is empty.", &[], message_text_empty)
        .on(&[ApiFamily::Messages])
        .of_free_text(),
];

/// Source: the reference of October 2026; the words are those of a live probe without `max_tokens`.
fn message_turns_empty(request: &Request<'_>, findings: &mut Findings<'_>) {
    let messages = request.messages();
    let empty = messages.is_present().and(messages.length().is_below(1));
    findings.judge(empty, FindingPlace::Value(messages.id()), |_| {
        explain!(
            "`messages` must have at least one message, found none";
            "write `messages: [user(\"...\")]`"
        )
    });
}

/// Source: the reference of October 2026, which lists models that converse; what a model does is a column of the model table.
fn message_model_kind(request: &Request<'_>, findings: &mut Findings<'_>) {
    let other = request.of_family(|model: &Model| Truth::from(!model.is_chat()));
    findings.judge(other, FindingPlace::Value(request.model().id()), |_| {
        explain!("`{}` does not converse", request.model_name(); "use another model, such as `qwen-plus`")
    });
}

/// Source: the reference of October 2026 lists the role; the description for programs of August says that it is not taken.
fn message_role_system(request: &Request<'_>, findings: &mut Findings<'_>) {
    for message in request.messages().elements() {
        let role = message.member("role");
        findings.judge(role.text_is(|role| role == "system"), FindingPlace::Value(role.id()), |_| {
            explain!(
                "instructions among the messages may be refused: sources differ";
                "write them as `system: \"...\"` beside `messages`"
            )
        });
    }
}

/// Source: Anthropic's reference, which refuses it. What this service does, nobody has tried.
fn message_text_empty(request: &Request<'_>, findings: &mut Findings<'_>) {
    for message in request.messages().elements() {
        let content = message.member("content");
        let no_blocks = content.is(NodeKind::List).and(content.length().is_below(1));
        let no_text = content.is(NodeKind::Text).and(content.free_text_is(str::is_empty));
        findings.judge(no_blocks.or(no_text), FindingPlace::Value(content.id()), |_| {
            explain!("a message without content may be refused"; "say something, or leave the message out")
        });
        for block in content.elements() {
            let text = block.member("text");
            findings.judge(
                text.free_text_is(str::is_empty),
                FindingPlace::Value(text.id()),
                |_| explain!("an empty text may be refused"; "say something, or leave the block out"),
            );
        }
    }
}
