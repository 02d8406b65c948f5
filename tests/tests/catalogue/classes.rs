//! The rows of the service's page of errors, each with the API that it belongs to and its class.

const CLASSES: &str = include_str!("../../fixtures/errors/classes.tsv");

/// One row.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    pub(crate) id: &'static str,
    /// The first word of its API.
    pub(crate) family: &'static str,
    /// What shows it at the earliest: a `literal` or a `type` while the program compiles, what is `local` to a client that has
    /// the file or the key, and all else to the `server`.
    pub(crate) class: &'static str,
}

pub(crate) fn rows() -> impl Iterator<Item = Row> {
    CLASSES.lines().skip(1).map(|line| {
        let [id, api, class] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        Row { id, family: api.split([':', '-']).next().unwrap(), class }
    })
}

impl Row {
    /// Whether a body shows it, so that a rule can.
    pub(crate) fn shows_in_a_body(&self) -> bool {
        matches!(self.class, "literal" | "type")
    }
}
