//! What a refresh prints for the person who reviews it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{self, Display, Formatter},
};

use qwen_request_rules::models::Date;

use super::{
    rows::{Change, NewRow},
    source::Source,
};

/// What a finding is about: findings are printed under these, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Heading {
    NewModels,
    Agreed,
    Disagreements,
    OneSource,
    Parameters,
    Paths,
    Samples,
    Errors,
}

/// What a source says of a model: that there is one, and for what.
pub(super) const MODEL: &str = "model";
pub(super) const KIND: &str = "kind";

/// The word of a source: its name, of what it speaks, what it speaks of there, and what it says. It is remembered in this form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Word(pub(super) [String; 4]);

impl Word {
    fn what(&self) -> &str {
        let Self([_, _, what, _]) = self;
        what
    }
}

/// Something that a source says and the rows do not.
pub(super) struct Finding {
    pub(super) heading: Heading,
    subject: String,
    lines: Vec<String>,
    pub(super) words: BTreeSet<Word>,
    pub(super) change: Option<Change>,
    pub(super) new_row: Option<NewRow>,
}

impl Finding {
    pub(super) fn new(heading: Heading, subject: &str) -> Self {
        Self {
            heading,
            subject: printable(subject),
            lines: Vec::new(),
            words: BTreeSet::new(),
            change: None,
            new_row: None,
        }
    }

    /// Adds what sources say of its subject.
    pub(super) fn says(&mut self, speakers: &BTreeMap<Source, Date>, what: &str, value: &str) {
        let subject = self.subject.clone();
        self.says_of(&subject, speakers, what, value);
    }

    /// Adds what sources say of this.
    pub(super) fn says_of(&mut self, of: &str, speakers: &BTreeMap<Source, Date>, what: &str, value: &str) {
        for (source, date) in speakers {
            self.lines.push(format!("{source}, {date}: {}", printable(&format!("{what} {value}"))));
            self.words.insert(Word([&source.to_string(), of, what, value].map(printable)));
        }
    }

    /// Adds what follows from it.
    pub(super) fn add(&mut self, line: &str) {
        self.lines.push(format!("-> {line}"));
    }

    /// What of it does not go into the rows.
    pub(super) fn unwritten(&self) -> impl Iterator<Item = &Word> {
        let cells = self.new_row.iter().flat_map(|row| &row.cells).chain(&self.change);
        let written: BTreeSet<&str> = cells.map(|cell| cell.column.name).collect();
        let is_listed = self.new_row.is_some();
        self.words.iter().filter(move |word| {
            let what = word.what();
            !(written.contains(what) || is_listed && [MODEL, KIND].contains(&what))
        })
    }
}

/// The text on one line, and without what a terminal would obey: it comes from outside.
fn printable(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}

/// Prints findings under their headings.
pub(super) struct Review<'f>(pub(super) &'f [Finding]);

impl Display for Review<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut findings: Vec<&Finding> = self.0.iter().collect();
        findings.sort_by_key(|finding| finding.heading);
        for (at, group) in findings.chunk_by(|one, other| one.heading == other.heading).enumerate() {
            if let Some(first) = group.first() {
                writeln!(f, "{}{}", if at == 0 { "" } else { "\n" }, first.heading)?;
            }
            for finding in group {
                writeln!(f, "\n  {}", finding.subject)?;
                for line in &finding.lines {
                    writeln!(f, "    {line}")?;
                }
            }
        }
        Ok(())
    }
}

impl Display for Heading {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NewModels => "# New models",
            Self::Agreed => "# Changes that two sources or more agree on",
            Self::Disagreements => "# Sources disagree",
            Self::OneSource => "# One source alone says",
            Self::Parameters => "# Parameters that the SDK sends and no row has",
            Self::Paths => "# Paths that no API has",
            Self::Samples => "# Samples that are refused",
            Self::Errors => "# Errors of the SDK's registry that the catalogue lacks",
        })
    }
}
