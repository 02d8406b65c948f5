//! What a refresh prints for the person who reviews it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{self, Display, Formatter},
};

use qwen_request_rules::models::Date;

use super::{
    rows::{Change, NewRow},
    sources::Source,
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

/// Something that a source says and the rows do not.
pub(super) struct Finding {
    pub(super) heading: Heading,
    subject: String,
    lines: Vec<String>,
    /// What each source says, in a form in which it is remembered.
    pub(super) words: BTreeSet<String>,
    pub(super) change: Option<Change>,
    pub(super) new_row: Option<NewRow>,
}

impl Finding {
    pub(super) fn new(heading: Heading, subject: &str) -> Self {
        Self {
            heading,
            subject: subject.to_owned(),
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
            self.lines.push(format!("{source}, {date}: {what} {value}"));
            self.words.insert(format!("{source}\t{of}\t{what}\t{value}"));
        }
    }

    /// Adds what follows from it.
    pub(super) fn add(&mut self, line: &str) {
        self.lines.push(format!("-> {line}"));
    }

    /// Whether it will be written.
    pub(super) fn is_agreed(&self) -> bool {
        self.change.is_some() || self.new_row.is_some()
    }
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
