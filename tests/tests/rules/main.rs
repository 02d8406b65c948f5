//! The rules keep to their cases: `cases/*.md`, read as `shared/cases.rs` says.
//!
//! `cargo test -p qwen-request-tests --test rules -- temperature_range` holds one rule to its cases, or the rules of one theme
//! (`thinking`), or those in whose names a word stands. A name of nothing is a mistake. `WRITE_RULES=1` writes what
//! rustc says behind each call that fails, and `docs/rules.md`; read it as a user would.

mod advice;
#[path = "../shared/body.rs"]
mod body;
#[path = "../shared/cases.rs"]
mod cases;
#[macro_use]
#[path = "../shared/for_request.rs"]
mod for_request;
mod complete;
mod edges;
mod entry_points;
#[path = "../shared/judge.rs"]
mod judge;
mod page;
mod rustc;
mod said;
mod written;

use std::{collections::BTreeMap, env, fs, process::ExitCode};

use cases::{Case, CaseKind, Page};
use qwen_request_rules::check::{self, Class};
use rustc::Compiled;

const PAGE: &str = "../docs/rules.md";

fn main() -> ExitCode {
    let pages = cases::pages();
    // What begins with a dash is meant for the harness that tests usually have.
    let names: Vec<String> = env::args().skip(1).filter(|name| !name.starts_with('-')).collect();
    let is_wanted = |case: &Case| names.is_empty() || names.iter().any(|name| is_named(case, name));
    let wanted = || pages.iter().flat_map(|page| &page.cases).filter(|case| is_wanted(case));
    if let Some(name) = names.iter().find(|name| !wanted().any(|case| is_named(case, name))) {
        eprintln!("no rule and no theme of tests/cases is named `{name}`");
        return ExitCode::FAILURE;
    }
    let mut faults = Vec::new();
    let said = said(&pages, is_wanted, &mut faults);
    // A call that does not pass has no edges.
    if faults.is_empty() {
        faults.extend(wanted().flat_map(edges::faults));
    }
    faults.extend(complete::faults(&pages));
    let (in_vain, able) = advice::follow(wanted());
    faults.extend(in_vain);
    if env::var_os("WRITE_RULES").is_some() {
        write(&pages, &said);
    } else {
        faults.extend(stale(&pages, &said));
    }
    println!("{} cases, {} edges", wanted().count(), wanted().map(|case| case.edges.len()).sum::<usize>());
    println!("{} of {} rules show what to write, and it helps", able.len(), check::all_rules().count());
    for fault in &faults {
        eprintln!("\n{fault}");
    }
    if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Whether a name of the command line means a case.
fn is_named(case: &Case, name: &str) -> bool {
    case.theme == name || case.rule.as_deref().is_some_and(|rule| rule.contains(name))
}

/// What rustc says of each case that is to fail, by the name of the case. Adds what is wrong with it.
fn said(
    pages: &[Page],
    is_wanted: impl Fn(&Case) -> bool + Copy,
    faults: &mut Vec<String>,
) -> BTreeMap<String, String> {
    // Errors of macros keep rustc from passes that warn.
    let has_errors = |case: &Case| case.kind != CaseKind::Passes && !is_advice(case);
    let refused = Compiled::new("refused", pages, |case| is_wanted(case) && has_errors(case));
    let accepted = Compiled::new("accepted", pages, |case| is_wanted(case) && !has_errors(case));
    let mut texts = BTreeMap::new();
    for page in pages {
        for case in page.cases.iter().filter(|case| is_wanted(case)) {
            let compiled = if has_errors(case) { &refused } else { &accepted };
            let said = compiled.of_case(page, case);
            let text = said::text(case, &said);
            if let Some(fault) = fault(case, &said) {
                faults.push(format!("{}: {fault}\n{text}", case.name));
            }
            // Where nothing is said, that is the fault: what stands there stays.
            if case.kind != CaseKind::Passes && !said.is_empty() {
                texts.insert(case.name.clone(), text);
            }
        }
    }
    faults.extend(refused.elsewhere(pages));
    faults.extend(accepted.elsewhere(pages));
    faults.extend(accepted.run().err());
    texts
}

/// What is wrong with what rustc says of a case, its words apart.
fn fault(case: &Case, said: &[&rustc::Diagnostic]) -> Option<String> {
    let rules: Vec<&str> = said.iter().filter_map(|diagnostic| said::rule(diagnostic)).collect();
    let is_broken = |rule: &str| rules == [rule] && said.len() == 1;
    let is_open = |rule: &str| said.iter().any(|diagnostic| said::open_rules(diagnostic).contains(&rule));
    match (case.kind, &case.rule) {
        (CaseKind::Passes, _) if !said.is_empty() => return Some("is to pass, and does not".into()),
        (CaseKind::Fails | CaseKind::Open, _) if said.is_empty() => {
            return Some("is to fail, and compiles".into());
        }
        (CaseKind::Fails, Some(rule)) if !is_broken(rule) => {
            return Some(format!("is to break `{rule}` and no other rule, and breaks {rules:?}"));
        }
        (CaseKind::Open, Some(rule)) if !is_open(rule) => {
            return Some(format!("does not leave `{rule}` open"));
        }
        (CaseKind::Open, None) if !said.iter().any(|diagnostic| !said::open_rules(diagnostic).is_empty()) => {
            return Some("leaves no rule open".into());
        }
        // An expression is no JSON, and neither is a call with a syntax error.
        (CaseKind::Open, _) => return None,
        (CaseKind::Fails, None) if rules.is_empty() => return None,
        _ => {}
    }
    entry_points::difference(case, said)
}

fn is_advice(case: &Case) -> bool {
    let rule = case.rule.as_deref().and_then(check::rule);
    rule.is_some_and(|rule| rule.class == Class::Advice)
}

/// The text behind a call: what rustc says now, or what stands there.
fn text_of(case: &Case, said: &BTreeMap<String, String>) -> String {
    said.get(&case.name).unwrap_or(&case.expected).clone()
}

fn rules_page(pages: &[Page], said: &BTreeMap<String, String>) -> String {
    let cases: Vec<&Case> = pages.iter().flat_map(|page| &page.cases).collect();
    page::page(&cases, |case| text_of(case, said))
}

fn write(pages: &[Page], said: &BTreeMap<String, String>) {
    for page in pages {
        let text = |case: &Case| Some((case.line, said.get(&case.name)?.clone()));
        written::write(page, &page.cases.iter().filter_map(text).collect::<Vec<_>>());
    }
    fs::write(PAGE, rules_page(pages, said)).unwrap();
}

/// What is written down otherwise than rustc says it now.
fn stale(pages: &[Page], said: &BTreeMap<String, String>) -> Vec<String> {
    let mut stale = Vec::new();
    for case in pages.iter().flat_map(|page| &page.cases) {
        if let Some(text) = said.get(&case.name).filter(|text| **text != case.expected) {
            let Case { name, expected, .. } = case;
            stale.push(format!("{name}: rustc says\n\n{text}\nand what stands there is\n\n{expected}"));
        }
    }
    if fs::read_to_string(PAGE).unwrap_or_default() != rules_page(pages, said) {
        stale.push("docs/rules.md is out of date".into());
    }
    if !stale.is_empty() {
        stale.push("WRITE_RULES=1 writes what is said now".into());
    }
    stale
}
