//! `docs/rules.md`: every rule with its sentence, the refusals that it prevents, and its first cases as examples.

use std::fmt::Write;

use qwen_request_rules::{
    catalogue,
    check::{Check, Class, ROWS, Rule, all_rules},
    parameters::{ApiFamily, Protocol},
};

use crate::cases::{Case, CaseKind};

const HEAD: &str = "\
# Rules

What the macros and the run-time checks hold a request to. This page is written by a test from the rules themselves and
from the cases that hold them to their word.

A rule of the *service* is switched off at a call by `#![allow(its_name)]`, a *warning* too. A rule about *shape* says what
the request type can hold, and stays on. Rules of batch files have no macro: `BatchChecker` and `qwen-batch` hold files to
them, and their `allow` switches them off. Rules of a *file* have none either: `check_media` (feature `media`) opens the files of
a request and holds them to these, and what the request itself switches off is off there, too.

Rules that read *free text*, which may be any expression of a text type, hold `qwen_request!` to what is written out: of an
expression they are checked by `try_qwen_request!`, `check` and `edit`.

";

/// The page, with what rustc says as `text_of` tells it.
pub(crate) fn page(cases: &[&Case], text_of: impl Fn(&Case) -> String) -> String {
    let mut page = String::from(HEAD);
    for rule in all_rules() {
        writeln!(page, "- [`{0}`](#{0})", rule.id).unwrap();
    }
    for rule in all_rules() {
        let of_rule = || cases.iter().copied().filter(|case| case.rule.as_deref() == Some(rule.id));
        section(&mut page, rule);
        if let Some(refused) = of_rule().find(|case| case.kind != CaseKind::Passes) {
            let title = if rule.class == Class::Advice { "Warned about" } else { "Refused" };
            example(&mut page, title, refused);
            write!(page, "\n```text\n{}```\n", text_of(refused)).unwrap();
        }
        if let Some(accepted) = of_rule().find(|case| case.kind == CaseKind::Passes) {
            example(&mut page, "Accepted", accepted);
        }
    }
    page
}

fn section(page: &mut String, rule: &Rule) {
    let kind = match rule.class {
        Class::Shape => "Shape",
        Class::Service => "Service",
        Class::Advice => "Warning",
    };
    let scope = match rule.protocol {
        None => "",
        Some(Protocol::OpenAi) => ", OpenAI-compatible protocol",
        Some(Protocol::DashScope) => ", DashScope protocol",
        Some(Protocol::Anthropic) => ", Anthropic-compatible protocol",
        Some(Protocol::OpenApi) => ", OpenAPI protocol",
    };
    let families = match rule.families {
        [ApiFamily::Chat] | [] => String::new(),
        families => {
            let names: Vec<String> =
                families.iter().map(|family| format!("{family:?}").to_lowercase()).collect();
            format!(", {}", names.join(" and "))
        }
    };
    let is_of_file = ROWS.iter().any(|row| row.rule == *rule && matches!(row.check, Check::File(_)));
    let reads = if is_of_file {
        ", file"
    } else if rule.free_text {
        ", free text"
    } else {
        ""
    };
    writeln!(page, "\n## `{}`\n\n{} ({kind}{families}{scope}{reads})", rule.id, rule.sentence).unwrap();
    if !rule.entries.is_empty() {
        page.push_str("\nPrevents:\n\n");
        for entry in rule.entries.iter().filter_map(|id| catalogue::entry(id)) {
            writeln!(page, "- {}: `{}`", entry.id, entry.pattern.replace('`', "'")).unwrap();
        }
    }
}

fn example(page: &mut String, title: &str, case: &Case) {
    write!(page, "\n{title}:\n\n```rust\n{}```\n", case.call).unwrap();
}
