//! What the documentation of a parameter says.

use std::{collections::BTreeSet, fmt::Write};

use qwen_request_rules::{
    catalogue,
    check::{Range, Rule, range_rule},
    parameters::{Bound, Object, Parameter, Shape},
};

use crate::{problems::Problems, types::Item};

/// The paragraphs: the sentence, what more there is to say, and the facts.
pub(crate) fn paragraphs(
    item: &Item,
    object: &'static Object,
    row: &'static Parameter,
    problems: &mut Problems,
) -> [String; 3] {
    let place = format!("{}, `{}`", item.told(), row.name);
    for text in [row.sentence.get(), row.more.get()] {
        if !text.is_empty() && !text.ends_with('.') {
            problems.add(format!("{place}: no full stop after {text:?}"));
        }
    }
    // Advice shows it after the name and a colon.
    let is_text = matches!(row.shape, Shape::Text | Shape::StringEnum(_));
    if is_text && !(row.example.starts_with('"') && row.example.ends_with('"')) {
        problems.add(format!("{place}: the example {:?} is no text in quotes", row.example));
    }
    let rule = item.apis.iter().find_map(|api| range_rule(api, object, row));
    let range = Range::of_row(row).or(rule.map(|(_, range)| range));
    let mut facts = String::new();
    let mut fact = |label: &str, text: &str| {
        if !text.is_empty() {
            let gap = if facts.is_empty() { "" } else { " " };
            _ = write!(facts, "{gap}{label}: {text}.");
        }
    };
    fact("Range", &range.map(shown).unwrap_or_default());
    fact("Characters", &row.characters.map(|(least, most)| format!("{least} to {most}")).unwrap_or_default());
    fact("Values", &values(row));
    fact("Default", row.default.get());
    fact("Models", row.models.get());
    fact("Errors", &errors(row, rule.map(|(rule, _)| rule), &place, problems));
    [row.sentence.get().to_owned(), row.more.get().to_owned(), facts]
}

fn shown(range: Range) -> String {
    const OF_MODEL: &str = "at most what the model allows";
    let ends = range.to_string();
    match range.high {
        Bound::OfModel(_) if ends.is_empty() => OF_MODEL.to_owned(),
        Bound::OfModel(_) => format!("{ends}, {OF_MODEL}"),
        _ => ends,
    }
}

/// The only values that it takes, unless its type says so.
fn values(row: &Parameter) -> String {
    let told_by_type = match row.shape {
        Shape::StringEnum(words) => words.known.len() == row.one_of.len(),
        _ => false,
    };
    let is_text = !matches!(row.shape, Shape::Integer(_) | Shape::Number);
    let values = if told_by_type { &[] } else { row.one_of };
    // A text may be empty, which is as if it were left out.
    let values = values.iter().filter(|value| !value.is_empty());
    let shown: Vec<String> =
        values.map(|value| if is_text { format!("`{value}`") } else { (*value).to_owned() }).collect();
    shown.join(", ")
}

/// The entries that the row and its range know, and those that the row adds.
fn errors(
    row: &'static Parameter,
    rule: Option<&'static Rule>,
    place: &str,
    problems: &mut Problems,
) -> String {
    let mut ids: BTreeSet<&str> = [row.missing, row.wrong_type, row.refusal].into_iter().flatten().collect();
    ids.extend(rule.map(|rule| rule.entries).unwrap_or_default());
    for id in row.errors.get() {
        if !ids.insert(id) {
            problems.add(format!("{place}: {id} follows from another column or from the range"));
        }
    }
    for id in &ids {
        if catalogue::entry(id).is_none() {
            problems.add(format!("{place}: the catalogue has no entry {id}"));
        }
    }
    Vec::from_iter(ids).join(", ")
}

#[cfg(test)]
mod tests {
    use super::paragraphs;
    use crate::{
        problems::Problems,
        types::{Types, What},
    };

    /// The paragraphs of a parameter, by its type and its name.
    fn printed(rust: &str, name: &str) -> Option<[String; 3]> {
        let types = Types::of_all_apis();
        let item = types.iter().find(|item| item.what.rust() == rust)?;
        let What::Object(object) = item.what else { return None };
        Some(paragraphs(item, object, object.parameter(name)?, &mut Problems::default()))
    }

    #[test]
    fn a_range_that_is_a_rule_and_the_entries_of_all_columns_are_filled_in() {
        let [_, _, facts] = printed("ChatRequest", "top_p").unwrap_or_default();
        assert!(facts.starts_with("Range: greater than 0 and at most 1. Default: "), "{facts}");
        assert!(facts.ends_with("Errors: E011a, E011b."), "{facts}");
    }

    #[test]
    fn each_protocol_has_the_range_of_its_own_rule() {
        let [_, _, facts] = printed("ChatRequest", "seed").unwrap_or_default();
        assert!(facts.starts_with("Range: between 0 and 2147483647."), "{facts}");
        let [_, _, facts] = printed("GenerationParameters", "seed").unwrap_or_default();
        assert!(facts.starts_with("Range: at least 0."), "{facts}");
    }

    #[test]
    fn an_end_that_the_model_knows_is_told_as_such() {
        let [_, _, facts] = printed("ChatRequest", "max_tokens").unwrap_or_default();
        assert!(facts.starts_with("Range: at least 1, at most what the model allows."), "{facts}");
    }

    #[test]
    fn values_that_the_type_lists_are_not_told_twice() {
        let [_, _, facts] = printed("SpeechSession", "mode").unwrap_or_default();
        assert!(!facts.contains("Values"), "{facts}");
        let [_, _, facts] = printed("SpeechInput", "format").unwrap_or_default();
        assert!(facts.starts_with("Values: `mp3`, `wav`, `pcm`, `opus`. "), "{facts}");
    }
}
