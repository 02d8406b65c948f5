//! Names of rules that a call switches off.

use super::{Class, Rule, Words, finding::words, rule, similar_rule};

/// Only a rule that exists and can be switched off is switched off. The macros say so where the name stands.
pub(super) static UNKNOWN_RULE: Rule = Rule::beside(
    "unknown_rule",
    Class::Shape,
    "A checker is told to switch off only rules that exist and can be switched off.",
    &[],
);

/// What is wrong with the name of a rule that is to be switched off.
pub(super) fn check(name: &str) -> Option<Words> {
    const LIST: &str = "docs/rules.md lists all";
    match rule(name) {
        Some(rule) if rule.can_be_allowed() => None,
        Some(rule) => Some(words!(
            "`{}` says what the request type can hold and cannot be switched off", rule.id;
            "remove it from the rules that are switched off"
        )),
        None => Some(match similar_rule(name) {
            Some(near) => words!("unknown rule `{}`", name.escape_debug(); "write `{}`; {}", near, LIST),
            None => words!("unknown rule `{}`", name.escape_debug(); "{}", LIST),
        }),
    }
}
