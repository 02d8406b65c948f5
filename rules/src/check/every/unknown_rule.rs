//! Names of rules that a call switches off.

use crate::check::engine::{Class, Explanation, Rule, RuleRow, explain};

/// Only a rule that exists and can be switched off is switched off. The macros say so where the name stands.
pub(in crate::check) static UNKNOWN_RULE: RuleRow = Rule::of_what_is_around(
    "unknown_rule",
    Class::Shape,
    "A checker is told to switch off only rules that exist and can be switched off.",
    &[],
);

/// What is wrong with the name of a rule that is to be switched off.
pub(in crate::check) fn why_not_allowed(
    name: &str,
    rule: Option<&'static Rule>,
    similar: Option<&'static str>,
) -> Option<Explanation> {
    const LIST: &str = "docs/rules.md lists all";
    match rule {
        Some(rule) if rule.can_be_allowed() => None,
        Some(rule) => Some(explain!(
            "`{}` says what the request type can hold and cannot be switched off", rule.id;
            "remove it from the rules that are switched off"
        )),
        None => Some(match similar {
            Some(near) => explain!(
                "unknown rule `{}`", name.escape_debug();
                "write `{}`; {}", near, LIST
            ),
            None => explain!("unknown rule `{}`", name.escape_debug(); "{}", LIST),
        }),
    }
}

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[&UNKNOWN_RULE];
