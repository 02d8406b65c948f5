//! What messages say: roles, content, parts.

use alloc::{format, string::String, vec::Vec};

use crate::check::engine::{
    FindingPlace, Findings, Request, Rule, RuleRow, Truth,
    conversation::{ROLES, has_known_role, has_role},
    explain,
};
use crate::{
    document::NodeKind,
    join::joined,
    models::{self, Modality, Model},
    parameters::{ApiFamily, Protocol},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "role_known",
        "The role of a message is `system`, `user`, `assistant`, `tool` or OpenAI's old `function`.",
        &["W13"],
        role_known,
    )
    .on(&[ApiFamily::Chat, ApiFamily::Image]),
    &Rule::service(
        "content_missing",
        "Every message has `content`, except an assistant's that calls tools.",
        &["E021"],
        content_missing,
    )
    .on(&[ApiFamily::Chat, ApiFamily::Image]),
    &Rule::service(
        "content_empty",
        "The content of a user's message is neither an empty string nor an empty list.",
        &["E008", "E184"],
        content_empty,
    )
    .on(&[ApiFamily::Chat, ApiFamily::Image])
    .of_free_text(),
    &Rule::service(
        "part_type_known",
        "The `type` of a part is `text`, `image_url`, `video_url`, `video`, `input_audio`, or `file` \
         on models that read files.",
        &["W17"],
        part_type_known,
    )
    .needs_one_of(&["type"])
    .only(Protocol::OpenAi),
    &Rule::service(
        "part_content_missing",
        "A part has the member that its `type` names.",
        &["E039"],
        part_content_missing,
    )
    .needs_one_of(&["type"])
    .only(Protocol::OpenAi),
    &Rule::service(
        "part_of_one_modality",
        "A part without a `type` has exactly one of `text`, `image`, `video` and `audio`.",
        &["E054"],
        part_of_one_modality,
    )
    .only(Protocol::DashScope),
    &Rule::service(
        "modality_unsupported",
        "Messages hold only what the model takes: text, images, videos, audio.",
        &["E020", "E095"],
        modality_unsupported,
    ),
    &Rule::service(
        "partial_is_last",
        "A message with `partial: true` is the last, and the assistant's.",
        &[],
        partial_is_last,
    )
    .needs_one_of(&["partial"]),
    &Rule::service(
        "partial_while_thinking",
        "`partial: true` excludes thinking, also by the model's default.",
        &["W11"],
        partial_while_thinking,
    )
    .needs_one_of(&["partial"]),
];

/// Source: reports of users. Messages name the four that the pages have; OpenAI's old `function` passes, too.
fn role_known(request: &Request<'_>, findings: &mut Findings<'_>) {
    for message in request.messages().elements() {
        let role = message.member("role");
        let unknown = request.is_unknown_word(role, |role| ROLES.contains(&role));
        findings.judge(unknown, FindingPlace::Value(role.id()), |written| {
            let help = if written.text(role) == "developer" { "system" } else { "user" };
            explain!(
                "the role of a message must be `system`, `user`, `assistant` or `tool`, found {}", role.shown();
                "write `\"{}\"`", help
            )
            .with("value", written.text(role))
            .with("allowed", format!("'{}'", joined(&ROLES, "', '")))
            .with("path", "messages.role")
        });
    }
}

/// Source: the error page and the chat completions reference.
fn content_missing(request: &Request<'_>, findings: &mut Findings<'_>) {
    for message in request.messages().elements() {
        let missing = message.member("content").is_present().negate();
        let calls = || message.member("tool_calls").is_present().and_then(|| has_role(message, "assistant"));
        findings.judge(
            missing.and_then(|| calls().negate()).and_then(|| has_known_role(request, message)),
            FindingPlace::Inside(message.id()),
            |_| explain!("this message has no `content`"; "add `content: \"...\"`"),
        );
    }
}

/// Source: the error page. Systems may be silent: official samples for speech recognition send an empty one.
fn content_empty(request: &Request<'_>, findings: &mut Findings<'_>) {
    for message in request.messages().elements() {
        let content = message.member("content");
        let no_parts = content.is(NodeKind::List).and_then(|| content.length().is_below(1));
        let empty = content.free_text_is(str::is_empty).or(no_parts);
        findings.judge(
            empty.and_then(|| has_role(message, "user")),
            FindingPlace::Value(content.id()),
            |written| {
                let thinks = request.thinks() == Truth::Yes;
                let column = if thinks { Model::max_input_thinking } else { Model::max_input };
                let most = request.known_model(written).and_then(column);
                explain!(
                    "the content of a user's message must not be empty";
                    "write what the model should answer"
                )
                .with_known("max_input_tokens", most)
            },
        );
    }
}

/// What a part can be, by its `type` and the member that has it.
const PART_TYPES: [&str; 6] = ["text", "image_url", "video_url", "video", "input_audio", FILE];

const FILE: &str = "file";

/// Source: reports of users and the chat completions reference; for `file` the page on PDF understanding of October 2026, which
/// names the models that read one. Which models do, is a column of the model table.
fn part_type_known(request: &Request<'_>, findings: &mut Findings<'_>) {
    for part in request.parts().filter(|part| !part.is_told_of("type")) {
        let kind = part.member("type");
        let reads_no_files =
            request.of_limits(Model::takes, |taken| Truth::from(!taken.contains(Modality::File)));
        let is_file = kind.text_is(|kind| kind == FILE);
        let unknown = request.is_unknown_word(kind, |kind| PART_TYPES.contains(&kind));
        findings.judge(unknown.or(is_file.and(reads_no_files)), FindingPlace::Value(kind.id()), |written| {
            let explanation = if written.text(kind) == FILE {
                explain!(
                    "`{}` reads no files", request.model_name();
                    "leave the part out, or use a model that does, such as `{}`",
                    models::example_of(|model| model.is_chat() && reads_files(model))
                )
            } else {
                explain!(
                    "the `type` of a part must be `{}`, found {}", listed(&PART_TYPES), kind.shown();
                    "write `\"{}\"`", likely(written.text(kind))
                )
            };
            explanation
                .with("value", written.text(kind))
                .with("allowed", "'text','image_url','video_url' and 'video'")
        });
    }
}

/// Source: the chat completions reference.
fn part_content_missing(request: &Request<'_>, findings: &mut Findings<'_>) {
    for part in request.parts() {
        let type_of = part.member("type");
        for kind in PART_TYPES {
            let missing = || part.member(kind).is_present().negate();
            let named = type_of.text_is(|text| text == kind);
            findings.judge(named.and_then(missing), FindingPlace::Inside(part.id()), |_| {
                explain!(
                    "a part of type `{kind}` must have `{kind}`";
                    "add `{kind}: ..`, or write the `type` of what is there"
                )
                .with("param_name", kind)
            });
        }
    }
}

/// Source: the error page. Parts of document models have a type instead.
fn part_of_one_modality(request: &Request<'_>, findings: &mut Findings<'_>) {
    const MEMBERS: [&str; 4] = ["text", "image", "video", "audio"];
    for part in request.parts() {
        let untyped = part.member("type").is_present().negate();
        let not_one = || part.count_members(&MEMBERS).is_not(1);
        // What has none of them, but has something, may be of a kind that is new.
        let is_new = || {
            if request.options.judge_unknown_values {
                return Truth::No;
            }
            part.count_members(&MEMBERS).is_below(1).and(part.has_no_members().negate())
        };
        let broken = untyped.and_then(not_one).and_then(|| is_new().negate());
        findings.judge(broken, FindingPlace::Inside(part.id()), |_| {
            let mut there = Vec::new();
            for name in MEMBERS {
                if part.member(name).is_present() == Truth::Yes {
                    there.push(name);
                }
            }
            let found =
                if there.is_empty() { "none".into() } else { format!("`{}`", joined(&there, "` and `")) };
            explain!(
                "a part must have one of `text`, `image`, `video` and `audio`, found {}", found;
                "write each as a part of its own, as in `{{ image: \"https://...\" }}`"
            )
        });
    }
}

/// Source: the error page for text models; what a model takes is a column of the model table.
fn modality_unsupported(request: &Request<'_>, findings: &mut Findings<'_>) {
    for medium in request.media() {
        let refused =
            request.of_family(|model| Truth::from(model.takes().map(|taken| !taken.contains(medium.kind))));
        findings.judge(
            medium.source.is_present().and(refused),
            FindingPlace::Value(medium.source.id()),
            |_| {
                let (thing, verb) = match medium.kind {
                    Modality::Image => ("images", "see"),
                    Modality::Video => ("videos", "see"),
                    _ => ("audio", "hear"),
                };
                explain!(
                    "`{}` cannot {verb} {thing}{}", request.model_name(), request.taken_from();
                    "leave the part out, or use a model that can"
                )
            },
        );
    }
}

/// Source: the page on partial mode.
fn partial_is_last(request: &Request<'_>, findings: &mut Findings<'_>) {
    for message in request.messages().elements() {
        let partial = message.member("partial");
        let well_placed = || message.is_last().and(has_role(message, "assistant"));
        let broken = partial.flag(Truth::No).and_then(|| well_placed().negate());
        findings.judge(broken, FindingPlace::Value(partial.id()), |_| {
            explain!(
                "a message with `partial` must be the last, and its role `assistant`";
                "move it to the end of `messages`, or leave `partial` out"
            )
        });
    }
}

/// Source: reports of users, of calls that switch thinking on; the page on partial mode says to switch it off, so it counts
/// also where it is the model's default.
fn partial_while_thinking(request: &Request<'_>, findings: &mut Findings<'_>) {
    for message in request.messages().elements() {
        let partial = message.member("partial");
        let broken = partial.flag(Truth::No).and_then(|| request.thinks());
        findings.judge(broken, FindingPlace::Value(partial.id()), |_| {
            explain!(
                "`partial` excludes thinking, but `{}` thinks", request.model_name();
                "set `enable_thinking` to `false`, or leave `partial` out"
            )
        });
    }
}

fn reads_files(model: &Model) -> bool {
    model.takes().is_some_and(|taken| taken.contains(Modality::File))
}

/// The type that was meant, most likely.
fn likely(kind: &str) -> &'static str {
    if kind.contains("audio") {
        "input_audio"
    } else if kind.contains("video") {
        "video_url"
    } else if kind.contains("image") {
        "image_url"
    } else {
        "text"
    }
}

/// ``a`, `b` or `c``, without the outermost quotes.
fn listed(names: &[&str]) -> String {
    match names {
        [before @ .., last] if !before.is_empty() => format!("{}` or `{last}", joined(before, "`, `")),
        _ => joined(names, ""),
    }
}
