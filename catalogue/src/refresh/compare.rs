//! Compares what sources say with the rows.

use std::collections::{BTreeMap, BTreeSet};

use qwen_request_rules::models::Date;

use super::{
    columns::{Call, Column},
    fact::{Claim, Fact, Value},
    review::{Finding, Heading},
    rows::{Change, Held, NewRow, Rows},
    sources::Source,
};

/// How many sources must say a thing before it is written.
const ENOUGH: usize = 2;

/// Who says something, and since when: of one source the newest day counts.
type Speakers = BTreeMap<Source, Date>;

/// What sources say of one model.
#[derive(Default)]
struct Said {
    listed_by: Speakers,
    kinds: BTreeSet<&'static str>,
    columns: BTreeMap<&'static str, (Option<&'static Column>, BTreeMap<Value, Speakers>)>,
}

/// What the sources' lists of models have that the rows lack.
pub(super) fn models(facts: &[Fact], rows: &Rows) -> Vec<Finding> {
    let mut models: BTreeMap<&str, Said> = BTreeMap::new();
    for fact in facts {
        match &fact.claim {
            Claim::Model { id, kind } => {
                let said = models.entry(id).or_default();
                note(&mut said.listed_by, fact);
                said.kinds.extend(kind);
            }
            Claim::Column { model, column, value } => {
                let (known, values) =
                    models.entry(model).or_default().columns.entry(column.name).or_default();
                *known = Some(column);
                note(values.entry(*value).or_default(), fact);
            }
            _ => {}
        }
    }
    let mut findings = Vec::new();
    for (id, said) in &models {
        if rows.has(id) {
            let columns = said.columns.values().filter_map(|(column, values)| Some(((*column)?, values)));
            findings.extend(
                columns.filter_map(|(column, values)| changed(id, column, values, rows.held(id, column))),
            );
        } else {
            findings.push(new(id, said));
        }
    }
    findings
}

fn note(speakers: &mut Speakers, fact: &Fact) {
    let date = speakers.entry(fact.source).or_insert(fact.date);
    *date = fact.date.max(*date);
}

/// A model without a row.
fn new(id: &str, said: &Said) -> Finding {
    let mut finding = Finding::new(Heading::NewModels, id);
    finding.says(&said.listed_by, "model", &kinds(&said.kinds));
    let mut cells = Vec::new();
    for (column, values) in said.columns.values().filter_map(|(column, values)| Some(((*column)?, values))) {
        for (value, speakers) in values {
            finding.says(speakers, column.name, &value.to_string());
        }
        cells.extend(agreed(id, column, values));
    }
    let kinds: Vec<&'static str> = said.kinds.iter().copied().collect();
    match kinds.as_slice() {
        _ if said.listed_by.len() < ENOUGH => finding.add("one source alone lists it: no row"),
        [kind] => {
            finding.add("listed by several: a row with what they agree on");
            finding.new_row =
                Some(NewRow { id: id.to_owned(), kind, said_by: names(&said.listed_by), cells });
        }
        [] => finding.add("no source says what it is for: no row"),
        _ => finding.add("the sources disagree what it is for: no row"),
    }
    finding
}

fn kinds(kinds: &BTreeSet<&'static str>) -> String {
    if kinds.is_empty() {
        "listed".to_owned()
    } else {
        kinds.iter().copied().collect::<Vec<_>>().join(" or ")
    }
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
    let subject = format!("{id}: {} ({})", column.name, shown(held));
    let heading = match values.len() {
        1 if agreed(id, column, values).is_some() => Heading::Agreed,
        1 => Heading::OneSource,
        _ => Heading::Disagreements,
    };
    let mut finding = Finding::new(heading, &subject);
    for (value, speakers) in values {
        finding.says_of(id, speakers, column.name, &value.to_string());
    }
    match heading {
        Heading::Agreed => finding.change = agreed(id, column, values),
        Heading::Disagreements => finding.add(&must_not_refuse(column, values, held)),
        _ => {}
    }
    if heading == Heading::Agreed && refuses_more(values, held) {
        finding.add("requests that the row lets through are refused by it");
    }
    Some(finding)
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
        (Call::Limit(call), Held::Value(row), Some(most)) if row < *most => {
            format!(
                "the sources disagree, so it must not refuse what one of them allows: `.{call}({most})` or no number"
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

/// Whether the only value makes the row refuse what it let through.
fn refuses_more(values: &BTreeMap<Value, Speakers>, held: Held) -> bool {
    match (values.keys().next(), held) {
        (Some(Value::Number(new)), Held::Value(Value::Number(row))) => *new < row,
        (Some(Value::Number(_) | Value::Yes(false)), _) => true,
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
