//! `docs/rules.md`: every rule with its sentence, the refusals that it prevents, and its cases as examples.
//!
//! `WRITE_RULES=1 cargo test -p qwen-request-tests --test rules_page` writes the page anew.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, in its helpers too"
)]

use std::{env, fmt::Write, fs};

use qwen_request_rules::{
    catalogue,
    check::{Class, RULES, Rule},
    parameters::{Family, Protocol},
};

const PAGE: &str = "../docs/rules.md";

#[test]
fn the_page_of_rules_is_current() {
    let page = page();
    if env::var_os("WRITE_RULES").is_some() {
        fs::create_dir_all("../docs").unwrap();
        fs::write(PAGE, &page).unwrap();
    }
    let found = fs::read_to_string(PAGE).unwrap_or_default();
    assert!(found == page, "docs/rules.md is out of date: run this test with WRITE_RULES=1");
}

/// What `qwen_request!` leaves to the running program is told where its promise is.
#[test]
fn the_promise_names_the_rules_that_read_free_text() {
    let source = fs::read_to_string("../runtime/src/lib.rs").unwrap();
    let (_, section) = source.split_once("/// # Free text\n").unwrap();
    let (section, _) = section.split_once("#[macro_export]").unwrap();
    let named: Vec<&str> =
        section.split('`').filter(|word| RULES.iter().any(|rule| rule.id == *word)).collect();
    let mut reading: Vec<&str> = RULES.iter().filter(|rule| rule.free_text).map(|rule| rule.id).collect();
    reading.sort_unstable();
    assert_eq!(named, reading);
}

fn page() -> String {
    let mut page = String::from(
        "# Rules\n\n\
         What the macros and the run-time checks hold a request to. This page is written by a test from the rules themselves and\n\
         from the cases that hold them to their word.\n\n\
         A rule of the *service* is switched off at a call by `#![allow(its_name)]`, a *warning* too. A rule about *shape* says what\n\
         the request type can hold, and stays on. Rules of batch files have no macro: `BatchChecker` and `qwen-batch` hold files to\n\
         them, and their `allow` switches them off.\n\n\
         Rules that read *free text*, which may be any expression of a text type, hold `qwen_request!` to what is written out: of an\n\
         expression they are checked by `try_qwen_request!`, `check` and `edit`.\n\n",
    );
    for rule in RULES {
        writeln!(page, "- [`{0}`](#{0})", rule.id).unwrap();
    }
    for rule in RULES {
        section(&mut page, rule);
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
    };
    let families = match rule.families {
        [Family::Chat] | [] => String::new(),
        families => {
            let names: Vec<String> =
                families.iter().map(|family| format!("{family:?}").to_lowercase()).collect();
            format!(", {}", names.join(" and "))
        }
    };
    let reads = if rule.free_text { ", free text" } else { "" };
    writeln!(page, "\n## `{}`\n\n{} ({kind}{families}{scope}{reads})", rule.id, rule.sentence).unwrap();
    if !rule.entries.is_empty() {
        page.push_str("\nPrevents:\n\n");
        for entry in rule.entries.iter().filter_map(|id| catalogue::entry(id)) {
            writeln!(page, "- {}: `{}`", entry.id, entry.pattern.replace('`', "'")).unwrap();
        }
    }
    let refused = if rule.class == Class::Advice { "Warned about" } else { "Refused" };
    let examples = [
        (refused, format!("compile-fail/rules/{}.rs", rule.id)),
        ("Accepted", format!("compile-pass/{}.rs", rule.id)),
    ];
    for (title, path) in examples {
        // The case of one rule would be too large for a file; `compile_fail.rs` knows which.
        let Ok(file) = fs::read_to_string(&path) else { continue };
        writeln!(page, "\n{title}:\n\n```rust\n{}\n```", call(&file)).unwrap();
    }
}

/// The call of the macro in a case, moved to the left margin.
fn call(file: &str) -> String {
    let main = file.split_once("fn main() {\n").map_or(file, |(_, main)| main);
    let body = main.trim_end().strip_suffix('}').unwrap_or(main);
    let indent =
        body.lines().filter(|line| !line.is_empty()).map(|line| line.len() - line.trim_start().len()).min();
    let lines: Vec<&str> =
        body.lines().map(|line| line.get(indent.unwrap_or(0)..).unwrap_or(line.trim())).collect();
    lines.join("\n").trim().to_owned()
}
