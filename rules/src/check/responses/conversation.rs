//! What is put into a conversation.

use alloc::vec::Vec;

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::{
    document::Node,
    parameters::{ApiFamily, CONVERSATION, ITEM_TYPE},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "conversation_item_count",
        "A call puts at most 20 items into a conversation.",
        &[],
        conversation_item_count,
    )
    .needs_one_of(&["items"])
    .on(&[ApiFamily::Responses]),
    &Rule::service(
        "conversation_item_type",
        "The items of a conversation say that they are messages.",
        &[],
        conversation_item_type,
    )
    .needs_one_of(&["items"])
    .on(&[ApiFamily::Responses]),
    &Rule::service(
        "conversation_metadata",
        "A conversation has at most 16 labels, with names of at most 64 characters and texts of at most 512.",
        &[],
        conversation_metadata,
    )
    .needs_one_of(&["metadata"])
    .on(&[ApiFamily::Responses]),
];

/// Source: the page on conversations of May 2026.
fn conversation_item_count(request: &Request<'_>, findings: &mut Findings<'_>) {
    const MOST: usize = 20;
    let items = request.parameter("items");
    findings.judge(items.length().exceeds(MOST), FindingPlace::Value(items.id()), |_| {
        explain!(
            "a call must put at most {MOST} items into a conversation, found {}", items.length().known();
            "send several requests"
        )
    });
}

/// Source: the page on conversations of May 2026.
fn conversation_item_type(request: &Request<'_>, findings: &mut Findings<'_>) {
    for item in request.parameter("items").elements() {
        let kind = item.member("type");
        let other =
            request.refuses_word(kind, |kind| kind != "message", |kind| ITEM_TYPE.word(kind).is_some());
        let wrong = kind.is_present().negate().or(other);
        findings.judge(wrong, FindingPlace::Inside(item.id()), |_| {
            explain!(
                "an item of a conversation must be of type `message`, found {}",
                if kind.is_present() == Truth::Yes { "another type" } else { "no type" };
                "write `{{ type: \"message\", role: \"user\", content: \"...\" }}`"
            )
        });
    }
}

/// Source: the page on conversations of May 2026. Labels of a response are OpenAI's, and ignored.
fn conversation_metadata(request: &Request<'_>, findings: &mut Findings<'_>) {
    const MOST: usize = 16;
    const LONGEST_NAME: usize = 64;
    const LONGEST_TEXT: usize = 512;
    if request.api.name != CONVERSATION.name {
        return;
    }
    let labels = request.parameter("metadata");
    let hidden = if labels.hides_members() { Truth::open(labels.id()) } else { Truth::No };
    let names: Vec<&str> = labels.members().filter_map(Node::key).collect();
    let too_many = labels.count_members(&names).exceeds(MOST);
    findings.judge(too_many.or(hidden), FindingPlace::Value(labels.id()), |_| {
        explain!("a conversation must have at most {MOST} labels, found {}", names.len(); "leave some out")
    });
    for label in labels.members() {
        let length = label.key().unwrap_or_default().chars().count();
        let broken = label.is_present().and(Truth::from(length > LONGEST_NAME));
        findings.judge(broken, FindingPlace::Key(label.id()), |_| {
            explain!(
                "the name of a label must be at most {LONGEST_NAME} characters long, found {length}";
                "write a shorter name"
            )
        });
        let too_long = label.text_is(|text| text.chars().count() > LONGEST_TEXT);
        findings.judge(too_long, FindingPlace::Value(label.id()), |written| {
            explain!(
                "a label must be at most {LONGEST_TEXT} characters long, found {}",
                written.text(label).chars().count();
                "write a shorter text"
            )
        });
    }
}
