//! What a source says, in one form for all of them.

use std::fmt::{self, Display, Formatter};

use qwen_request_rules::models::Date;

use super::{columns::Column, source::Source};

/// One thing that a source says.
#[derive(Clone, Debug)]
pub(super) struct Fact {
    pub(super) claim: Claim,
    pub(super) source: Source,
    /// The day of the source, or of its download where it tells none.
    pub(super) date: Date,
}

/// What is said.
#[derive(Clone, Debug)]
pub(super) enum Claim {
    /// There is a model of this kind.
    Model { id: String, kind: Option<&'static str> },
    /// A column of a model's row holds this.
    Column { model: String, column: &'static Column, value: Value },
    /// Requests to this path can have this parameter.
    Parameter { path: String, name: String },
    /// Requests can be sent to this path.
    Path(String),
    /// The service answers with this.
    Error { code: String, message: String },
    /// This body is sent to this path.
    Sample { model: String, path: String, body: String, streamed: bool },
}

/// What a column of a row can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Value {
    Number(u32),
    Yes(bool),
}

impl Display for Value {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Yes(true) => f.write_str("yes"),
            Self::Yes(false) => f.write_str("no"),
        }
    }
}

/// What the model-list readers collect of one model, before it is split into facts.
#[derive(Debug, Default)]
pub(super) struct Card {
    claims: Vec<Claim>,
    id: String,
}

impl Card {
    pub(super) fn new(id: &str, kind: Option<&'static str>) -> Self {
        let id = id.trim().to_owned();
        Self { claims: vec![Claim::Model { id: id.clone(), kind }], id }
    }

    /// Adds a number, where the source has one. Zero and numbers that no row can hold are none: sources write them for "unknown".
    pub(super) fn number(&mut self, column: &'static Column, number: Option<u64>) {
        if let Some(number) =
            number.and_then(|number| u32::try_from(number).ok()).filter(|number| *number > 0)
        {
            self.add(column, Value::Number(number));
        }
    }

    /// Adds a yes or a no, where the source has one.
    pub(super) fn flag(&mut self, column: &'static Column, flag: Option<bool>) {
        if let Some(flag) = flag {
            self.add(column, Value::Yes(flag));
        }
    }

    fn add(&mut self, column: &'static Column, value: Value) {
        self.claims.push(Claim::Column { model: self.id.clone(), column, value });
    }

    pub(super) fn claims(self) -> Vec<Claim> {
        self.claims
    }
}
