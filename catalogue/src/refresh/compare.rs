//! Compares what sources say with the rows.

use std::collections::BTreeMap;

use qwen_request_rules::models::Date;

use super::{
    columns::{Call, Column},
    fact::{Claim, Fact, Value},
    review::{Finding, Heading, KIND, MODEL},
    rows::{self, Change, Held, NewRow, Rows},
    source::Source,
};

/// How many sources must say a thing before it is written.
const ENOUGH: usize = 2;

/// Who says something, and since when: of one source the newest day counts.
type Speakers = BTreeMap<Source, Date>;

/// What sources say of one model.
#[derive(Default)]
struct Said {
    listed_by: Speakers,
    /// Those who say what it is for.
    kinds: BTreeMap<&'static str, Speakers>,
    columns: BTreeMap<&'static Column, BTreeMap<Value, Speakers>>,
}

/// What the sources' lists of models have that the rows lack.
pub(super) fn models(facts: &[Fact], table: &Rows) -> Vec<Finding> {
    let mut models: BTreeMap<&str, Said> = BTreeMap::new();
    for fact in facts {
        match &fact.claim {
            Claim::Model { id, kind } => {
                let said = models.entry(table.model_of(id)).or_default();
                note(&mut said.listed_by, fact);
                if let Some(kind) = kind {
                    note(said.kinds.entry(kind).or_default(), fact);
                }
            }
            Claim::Column { model, column, value } => {
                let said = models.entry(table.model_of(model)).or_default();
                note(said.columns.entry(column).or_default().entry(*value).or_default(), fact);
            }
            _ => {}
        }
    }
    let mut findings = Vec::new();
    for (id, said) in &models {
        if table.has(id) {
            let columns = said.columns.iter();
            findings.extend(
                columns.filter_map(|(column, values)| changed(id, column, values, table.held(id, column))),
            );
        } else {
            findings.push(new(id, said, table));
        }
    }
    findings
}

fn note(speakers: &mut Speakers, fact: &Fact) {
    let date = speakers.entry(fact.source).or_insert(fact.date);
    *date = fact.date.max(*date);
}

/// A model without a row.
fn new(id: &str, said: &Said, table: &Rows) -> Finding {
    let mut finding = Finding::new(Heading::NewModels, id);
    finding.says(&said.listed_by, MODEL, "listed");
    for (kind, speakers) in &said.kinds {
        finding.says(speakers, KIND, kind);
    }
    let mut cells = Vec::new();
    for (column, values) in &said.columns {
        for (value, speakers) in values {
            finding.says(speakers, column.name, &value.to_string());
        }
        cells.extend(agreed(id, column, values));
    }
    let kinds: Vec<&'static str> = said.kinds.keys().copied().collect();
    if said.listed_by.len() < ENOUGH {
        finding.add("one source alone lists it: no row");
    } else if !is_name(id) {
        finding.add("no model is named like this: no row");
    } else if let Some(known) = table.spelt_otherwise(id) {
        finding.add(&format!("the row of `{known}` differs in case alone: no row"));
    } else if let [kind] = kinds.as_slice() {
        finding.add("listed by several: a row with what they agree on");
        finding.new_row = Some(NewRow { id: id.to_owned(), kind, said_by: names(&said.listed_by), cells });
    } else if kinds.is_empty() {
        finding.add("no source says what it is for: no row");
    } else {
        finding.add("the sources disagree what it is for: no row");
    }
    finding
}

/// Whether all characters are those of names of models.
fn is_name(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._/:".contains(&byte))
}

/// A column of which the sources say something else than the row.
fn changed(
    id: &str,
    column: &'static Column,
    values: &BTreeMap<Value, Speakers>,
    held: Held,
) -> Option<Finding> {
    if values.keys().all(|value| held == Held::Value(*value)) {
        return None;
    }
    let change = agreed(id, column, values);
    let subject = format!("{id}: {} ({})", column.name, shown(held));
    let (heading, so) = match &change {
        None if values.len() == 1 => (Heading::OneSource, refuses_what_works(values, held)),
        None => (Heading::Disagreements, Some(must_not_refuse(column, values, held))),
        // The row has its own sources: lists of others do not make it refuse what those allow.
        Some(change) if allows_less(change.value, held) && !by_vendor(values) => {
            let so = "the row's own sources allow more, and the vendor does not say less: it stays";
            (Heading::Disagreements, Some(so.to_owned()))
        }
        Some(_) => (Heading::Agreed, None),
    };
    let mut finding = Finding::new(heading, &subject);
    for (value, speakers) in values {
        finding.says_of(id, speakers, column.name, &value.to_string());
    }
    if let Some(so) = so {
        finding.add(&so);
    }
    if heading == Heading::Agreed {
        finding.change = change;
    }
    Some(finding)
}

fn by_vendor(values: &BTreeMap<Value, Speakers>) -> bool {
    values.values().flat_map(BTreeMap::keys).any(|source| source.is_vendors())
}

/// The change that the sources agree on, if there are enough of them.
fn agreed(id: &str, column: &'static Column, values: &BTreeMap<Value, Speakers>) -> Option<Change> {
    let mut all = values.iter();
    let ((value, speakers), None) = (all.next()?, all.next()) else { return None };
    (speakers.len() >= ENOUGH).then(|| Change {
        model: id.to_owned(),
        column,
        value: *value,
        said_by: names(speakers),
    })
}

/// What a disagreement means for what the row refuses: nothing that a source lets through may be refused.
fn must_not_refuse(column: &Column, values: &BTreeMap<Value, Speakers>, held: Held) -> String {
    let most = values.keys().next_back();
    match (&column.call, held, most) {
        (Call::Limit(_), Held::Value(row), Some(most)) if row < *most => {
            format!(
                "the sources disagree, so it must not refuse what one of them allows: `{}` or no number",
                rows::call(column, *most)
            )
        }
        (Call::Limit(_), Held::Value(_), _) => {
            "the sources disagree; the row refuses nothing that one of them allows, and stays".to_owned()
        }
        (Call::Ability(name), Held::Value(Value::Yes(false)), _) => {
            format!("the sources disagree, so it must not refuse: `.disputed({name})`")
        }
        _ => "the sources disagree; the row does not refuse, and must not".to_owned(),
    }
}

/// What a single word means that allows more than the row.
fn refuses_what_works(values: &BTreeMap<Value, Speakers>, held: Held) -> Option<String> {
    let more = match (values.keys().next()?, held) {
        (Value::Number(said), Held::Value(Value::Number(row))) => *said > row,
        (Value::Yes(said), Held::Value(Value::Yes(row))) => *said && !row,
        _ => false,
    };
    more.then(|| "more than the row lets through: a report that it works would lift the refusal".to_owned())
}

/// Whether a row with this value refuses what it let through for a reason.
fn allows_less(value: Value, held: Held) -> bool {
    match (value, held) {
        (Value::Number(new), Held::Value(Value::Number(row))) => new < row,
        (Value::Yes(new), Held::Value(_) | Held::Disputed) => !new,
        _ => false,
    }
}

fn shown(held: Held) -> String {
    match held {
        Held::Nothing => "the row has none".to_owned(),
        Held::Value(value) => format!("the row has {value}"),
        Held::Disputed => "the row has it as disputed".to_owned(),
    }
}

/// `litellm and models.dev, 2026-11-20`: with the newest of their days.
fn names(speakers: &Speakers) -> String {
    let names: Vec<String> = speakers.keys().map(Source::to_string).collect();
    let names = match names.as_slice() {
        [others @ .., last] if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        all => all.join(""),
    };
    speakers.values().max().map_or_else(|| names.clone(), |date| format!("{names}, {date}"))
}
