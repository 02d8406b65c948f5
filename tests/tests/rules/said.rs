//! What rustc says of a case, as its page shows it.

use std::fmt::Write;

use proc_macro2::LineColumn;

use crate::{cases::Case, rustc::Diagnostic};

/// Everything that is said of a case, with lines counted from its first.
pub(crate) fn text(case: &Case, said: &[&Diagnostic]) -> String {
    let texts: Vec<String> = said.iter().map(|diagnostic| one(case, diagnostic)).collect();
    texts.join("\n")
}

fn one(case: &Case, diagnostic: &Diagnostic) -> String {
    let mut text = format!("{}: {}\n\n   |\n", diagnostic.level, message(diagnostic));
    let place = diagnostic.place();
    let last = place.text.len().saturating_sub(1);
    for (position, underlined) in place.text.iter().enumerate() {
        // What spans lines is underlined where it begins and where it ends.
        if position != 0 && position != last {
            continue;
        }
        let (start, end) = (underlined.highlight_start - 1, underlined.highlight_end - 1);
        let indent = underlined.text.len() - underlined.text.trim_start().len();
        let start = start.max(indent);
        writeln!(text, "{:>2} | {}", place.line_start - case.line + 1 + position, underlined.text).unwrap();
        writeln!(text, "   | {}{}", " ".repeat(start), "^".repeat(end.saturating_sub(start).max(1))).unwrap();
    }
    text
}

/// The message without the path of the function, which depends on where the case stands.
fn message(diagnostic: &Diagnostic) -> String {
    match constant(diagnostic) {
        Some((path, rule)) => diagnostic.message.replacen(path, rule, 1),
        None => diagnostic.message.clone(),
    }
}

/// Of a warning, the constant that bears the rule's name: its path and its name.
fn constant(diagnostic: &Diagnostic) -> Option<(&str, &str)> {
    let (path, _) = diagnostic.message.strip_prefix("use of deprecated constant `")?.split_once('`')?;
    Some((path, path.rsplit("::").next()?))
}

/// The rule that is broken. Syntax errors name none, nor does what is open.
pub(crate) fn rule(diagnostic: &Diagnostic) -> Option<&str> {
    let named = diagnostic.message.lines().find_map(|line| line.strip_prefix("rule: "));
    let named = named.and_then(|line| line.split(';').next());
    named.or(constant(diagnostic).map(|(_, rule)| rule))
}

/// The rules that would have to read an expression.
pub(crate) fn open_rules(diagnostic: &Diagnostic) -> Vec<&str> {
    let listed = diagnostic.message.lines().find_map(|line| line.strip_prefix("rules: "));
    listed.map_or_else(Vec::new, |listed| listed.split(", ").collect())
}

/// Where in the call it is.
pub(crate) fn place(case: &Case, diagnostic: &Diagnostic) -> LineColumn {
    let place = diagnostic.place();
    LineColumn { line: place.line_start - case.line + 1, column: place.text[0].highlight_start - 1 }
}
