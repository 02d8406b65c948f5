//! `docs/error-page.md`: what becomes of each row of the service's page of errors.
//!
//! `WRITE_PAGE=1 cargo test -p qwen-request-tests --test catalogue` writes it.

use std::{env, fmt::Write, fs};

use qwen_request_rules::{
    catalogue::{self, Entry},
    check::{Check, ROWS, RuleRow},
};

use super::{
    classes::{Row, rows},
    rules::EXCEPTIONS,
};

const PAGE: &str = "../docs/error-page.md";

const HEAD: &str = "\
# The error page, row by row

What becomes of each row of the service's page of errors. This page is written by a test from the rules and from the catalogue.

The *class* of a row is what shows it at the earliest: a `literal` or a `type` in the body, something `local`, such as a file or
a key, or the `server` alone. Whatever a rule finds in a literal does not compile; of a value that is known when the program runs,
`try_qwen_request!`, `check` and `Checker` say the same. `check_media` (feature `media`) looks at files. Every row is
recognised in an answer, too: `ApiError::from_response` tells its cause and remedy.

";

/// Where a row is met first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Met {
    Compiling,
    Running,
    WithFile,
    InAnswer,
}

const ALL: [(Met, &str); 4] = [
    (Met::Compiling, "refused at compile time"),
    (Met::Running, "checked at run time"),
    (Met::WithFile, "checked with the file"),
    (Met::InAnswer, "read from the answer"),
];

/// The rules that prevent a row, those of bodies first.
fn rules_of(row: &Row) -> Vec<(Met, &'static RuleRow)> {
    let preventing = ROWS.iter().filter(|rule| rule.rule.entries.contains(&row.id));
    let mut rules: Vec<_> = preventing.map(|rule| (met(rule), *rule)).collect();
    rules.sort_by_key(|(met, _)| *met as u8);
    rules
}

/// Why a row that a body shows has no rule, if somebody has said so.
fn reason(row: &Row) -> Option<&'static str> {
    EXCEPTIONS.iter().find(|(id, _)| *id == row.id).map(|(_, reason)| *reason)
}

fn met(row: &RuleRow) -> Met {
    match row.check {
        Check::Outside => Met::Running,
        Check::File(_) => Met::WithFile,
        Check::Function(_) | Check::Range(_) | Check::Walk => Met::Compiling,
    }
}

/// The page.
fn page() -> String {
    let mut table = String::from("| row | class | answer | met | by |\n|---|---|---|---|---|\n");
    let mut counts = [0; ALL.len()];
    for row in rows() {
        let entry = catalogue::entry(row.id).unwrap();
        let rules = rules_of(&row);
        let first = rules.first().map_or(Met::InAnswer, |(met, _)| *met);
        counts[first as usize] += 1;
        let by = match (rules.as_slice(), reason(&row)) {
            ([], Some(reason)) if row.shows_in_a_body() => {
                format!("`ApiError`; {}", reason.replace('|', "\\|"))
            }
            ([], _) => "`ApiError`".into(),
            (rules, _) => names(rules),
        };
        let (_, met) = ALL[first as usize];
        writeln!(table, "| {} | {} | {} | {met} | {by} |", row.id, row.class, answer(entry)).unwrap();
    }
    let mut page = String::from(HEAD);
    page.push_str("| met | rows |\n|---|---|\n");
    for ((_, met), count) in ALL.iter().zip(counts) {
        writeln!(page, "| {met} | {count} |").unwrap();
    }
    page.push('\n');
    page + &table
}

fn names(rules: &[(Met, &RuleRow)]) -> String {
    let names: Vec<String> =
        rules.iter().map(|(_, row)| format!("[`{0}`](rules.md#{0})", row.rule.id)).collect();
    names.join(", ")
}

/// What the service answers, in one cell.
fn answer(entry: &Entry) -> String {
    let answer = entry.answer().to_string().replace('\n', " ").replace('`', "'");
    format!("`{}`", answer.replace('|', "\\|"))
}

#[test]
fn the_page_is_what_the_rules_say() {
    let page = page();
    if env::var_os("WRITE_PAGE").is_some() {
        fs::write(PAGE, &page).unwrap();
    }
    let is_current = fs::read_to_string(PAGE).unwrap_or_default() == page;
    assert!(is_current, "docs/error-page.md is out of date: WRITE_PAGE=1 writes it");
    assert_eq!(rows().count(), 310);
}

#[test]
fn a_row_that_a_body_shows_has_a_rule_or_a_reason() {
    let is_silent = |row: &Row| rules_of(row).is_empty() && reason(row).is_none();
    let silent: Vec<&str> = rows().filter(Row::shows_in_a_body).filter(is_silent).map(|row| row.id).collect();
    assert!(silent.is_empty(), "neither rule nor reason: {silent:?}");
}

/// What a client sees with the file at hand is checked, but for what no header tells.
#[test]
fn a_row_about_a_file_has_a_rule_or_a_reason() {
    const OF_FILES: &[&str] = &["vision", "omni", "image", "try", "video", "voice", "asr"];
    let is_of_file = |row: &Row| row.class == "local" && OF_FILES.contains(&row.family);
    let unmet: Vec<&str> =
        rows().filter(is_of_file).filter(|row| rules_of(row).is_empty()).map(|row| row.id).collect();
    let expected: Vec<&str> = NOT_IN_A_HEADER.iter().map(|(id, _)| *id).collect();
    assert_eq!(unmet, expected);
}

/// Rows about files that no header shows, and why.
const NOT_IN_A_HEADER: &[(&str, &str)] = &[
    ("E053", "the date of a signed URL, and this crate has no clock"),
    ("E180", "whether anything is said is heard in the samples alone"),
    ("E224", "the same, with another status"),
    ("E229", "how long a sample of a voice may be, no page states"),
    ("E264", "the pieces in which a socket is fed"),
];
