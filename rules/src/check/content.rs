//! What messages say: roles, content, parts.

use alloc::{format, vec::Vec};

use super::{Place, Rule, Truth, conversation::has_role, finding::words};
use crate::{
    document::{Member, RawNode, Value},
    models::Modality,
    parameters::{Family, Protocol},
};

/// The roles that the gateway lists when it refuses another.
const ROLES: &str = "'system', 'assistant', 'user', 'tool', 'function'";

/// The role of a message is one of the four.
///
/// Source: reports of users. The gateway also takes OpenAI's old `function`.
pub(super) static ROLE_KNOWN: Rule = Rule::service(
    "role_known",
    "The role of a message is `system`, `user`, `assistant` or `tool`.",
    &["W13"],
    |request, findings| {
        for message in request.turns() {
            let Some(role) = message.get("role") else { continue };
            let known = |role: &str| matches!(role, "system" | "user" | "assistant" | "tool" | "function");
            findings.judge(role.text_is(|role| !known(role)), Place::Value(role.id()), || {
                let help = if role.text() == Some("developer") { "system" } else { "user" };
                words!(
                    "the role of a message must be `system`, `user`, `assistant` or `tool`, found {}", role.shown();
                    "write `\"{}\"`", help
                ).with("value", role.text().unwrap_or_default()).with("allowed", ROLES).with("path", "messages.role")
            });
        }
    },
)
.on(&[Family::Chat, Family::Image]);

/// Every message has content, except one that calls tools.
///
/// Source: the error page and the chat completions reference.
pub(super) static CONTENT_MISSING: Rule = Rule::service(
    "content_missing",
    "Every message has `content`, except an assistant's that calls tools.",
    &["E021"],
    |request, findings| {
        for message in request.turns().filter(|message| message.is_object()) {
            let missing = message.member("content").is_present().negate();
            let calls = message.member("tool_calls").is_present();
            findings.judge(
                missing.and(calls.negate()),
                Place::Inside(message.id()),
                || words!("this message has no `content`"; "add `content: \"...\"`"),
            );
        }
    },
)
.on(&[Family::Chat, Family::Image]);

/// A user says something.
///
/// Source: the error page. Systems may be silent: official samples for speech recognition send an empty one.
pub(super) static CONTENT_EMPTY: Rule = Rule::service(
    "content_empty",
    "The content of a user's message is not empty.",
    &["E008", "E184"],
    |request, findings| {
        for message in request.turns() {
            let Some(content) = message.get("content") else { continue };
            let empty = match content.value() {
                Value::Text(text) => text.is_empty(),
                Value::List => content.children().next().is_none(),
                _ => false,
            };
            let user = has_role(message, "user");
            findings.judge(Truth::from(empty).and(user), Place::Value(content.id()), || {
                words!("the content of a user's message must not be empty"; "write what the model should answer")
            });
        }
    },
)
.on(&[Family::Chat, Family::Image]);

/// The type of a part is one that there is.
///
/// Source: reports of users and the chat completions reference.
pub(super) static PART_TYPE_KNOWN: Rule = Rule::service(
    "part_type_known",
    "The `type` of a part is `text`, `image_url`, `video_url`, `video` or `input_audio`.",
    &["W17"],
    |request, findings| {
        for part in request.parts() {
            let Some(kind) = part.get("type") else { continue };
            let known =
                |kind: &str| matches!(kind, "text" | "image_url" | "video_url" | "video" | "input_audio");
            findings.judge(kind.text_is(|kind| !known(kind)), Place::Value(kind.id()), || {
                words!(
                    "the `type` of a part must be `text`, `image_url`, `video_url`, `video` or `input_audio`, found {}",
                    kind.shown();
                    "write `\"{}\"`", likely(kind)
                ).with("value", kind.text().unwrap_or_default()).with("allowed", "'text','image_url','video_url' and 'video'")
            });
        }
    },
)
.only(Protocol::OpenAi);

/// A part has the member that its type names.
///
/// Source: the chat completions reference.
pub(super) static PART_CONTENT_MISSING: Rule = Rule::service(
    "part_content_missing",
    "A part has the member that its `type` names.",
    &["E039"],
    |request, findings| {
        for part in request.parts() {
            let Some(kind) = part.get("type").and_then(RawNode::text) else { continue };
            if !matches!(kind, "text" | "image_url" | "video_url" | "video" | "input_audio") {
                continue;
            }
            findings.judge(part.member(kind).is_present().negate(), Place::Inside(part.id()), || {
                words!("a part of type `{kind}` must have `{kind}`"; "add `{kind}: ..`, or write the `type` of what is there")
            });
        }
    },
)
.only(Protocol::OpenAi);

/// A part is text, a picture, a film or a sound: one of them.
///
/// Source: the error page. Parts of document models have a type instead.
pub(super) static PART_OF_ONE_MODALITY: Rule = Rule::service(
    "part_of_one_modality",
    "A part has one of `text`, `image`, `video` and `audio`.",
    &["E054"],
    |request, findings| {
        for part in request.parts().filter(|part| part.is_object()) {
            if !matches!(part.member("type"), Member::Absent) {
                continue;
            }
            let there: Vec<&str> = ["text", "image", "video", "audio"]
                .into_iter()
                .filter(|name| part.member(name).possible().is_some())
                .collect();
            if there.len() == 1 {
                continue;
            }
            let found = if there.is_empty() { "none".into() } else { format!("`{}`", there.join("` and `")) };
            findings.broken(
                Place::Inside(part.id()),
                words!(
                    "a part must have one of `text`, `image`, `video` and `audio`, found {}", found;
                    "write each as a part of its own, as in `{{ image: \"https://...\" }}`"
                ),
            );
        }
    },
)
.only(Protocol::DashScope);

/// A model is shown and played only what it takes.
///
/// Source: the error page for text models; what a model takes is a column of the model table.
pub(super) static MODALITY_UNSUPPORTED: Rule = Rule::service(
    "modality_unsupported",
    "Messages hold only what the model takes: text, pictures, films, sound.",
    &["E020", "E095"],
    |request, findings| {
        for medium in request.media() {
            let refused = request.of_model(|model| match model.takes() {
                Some(taken) => Truth::from(!taken.contains(medium.kind)),
                None => Truth::Silent,
            });
            findings.judge(refused, Place::Value(medium.source.id()), || {
                let (thing, verb) = match medium.kind {
                    Modality::Image => ("pictures", "see"),
                    Modality::Video => ("films", "see"),
                    _ => ("sound", "hear"),
                };
                words!("`{}` cannot {verb} {thing}", request.model_name(); "leave the part out, or use a model that can")
            });
        }
    },
);

/// The prefix that a model goes on with is the last message, the assistant's.
///
/// Source: the page on partial mode.
pub(super) static PARTIAL_IS_LAST: Rule = Rule::service(
    "partial_is_last",
    "A message with `partial: true` is the last, and the assistant's.",
    &[],
    |request, findings| {
        let last = request.turns().last().map(RawNode::id);
        for message in request.turns() {
            let Some(partial) = message.get("partial") else { continue };
            let on = message.member("partial").flag(Truth::No);
            let well_placed = Truth::from(last == Some(message.id())).and(has_role(message, "assistant"));
            findings.judge(on.and(well_placed.negate()), Place::Value(partial.id()), || {
                words!(
                    "a message with `partial` must be the last, and its role `assistant`";
                    "move it to the end of `messages`, or leave `partial` out"
                )
            });
        }
    },
);

/// A model does not think before it goes on with a prefix.
///
/// Source: reports of users.
pub(super) static PARTIAL_WHILE_THINKING: Rule =
    Rule::service("partial_while_thinking", "`partial` excludes thinking.", &["W11"], |request, findings| {
        for message in request.turns() {
            let Some(partial) = message.get("partial") else { continue };
            let on = message.member("partial").flag(Truth::No);
            findings.judge(on.and(request.sets_thinking()), Place::Value(partial.id()), || {
                words!(
                    "`partial` excludes thinking, but `enable_thinking` is true";
                    "set `enable_thinking` to `false`, or leave `partial` out"
                )
            });
        }
    });

/// The type that was meant, most likely.
fn likely(kind: RawNode<'_>) -> &'static str {
    let text = kind.text().unwrap_or_default();
    if text.contains("audio") {
        "input_audio"
    } else if text.contains("video") {
        "video_url"
    } else if text.contains("image") {
        "image_url"
    } else {
        "text"
    }
}
