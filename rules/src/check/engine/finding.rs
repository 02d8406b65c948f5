//! What checking a request brings to light.

use alloc::{
    fmt::format,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt::{self, Display};

use super::rule::{Class, Rule};
use crate::document::Deciders;
use crate::{
    catalogue::{CompleteAnswer, Entry},
    document::{Document, NodeId},
};

/// A rule that a request breaks, or may break.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// Whether it is broken.
    pub verdict: Verdict,
    /// What to change.
    pub place: FindingPlace,
    /// What is wrong, what is allowed, what was found. Empty while it is open whether anything is.
    pub message: String,
    /// What to write.
    pub help: String,
    /// The same for those who write JSON, where it is something else.
    pub json_help: Option<&'static str>,
    /// The entry of the catalogue that the service would answer with.
    pub entry: Option<&'static Entry>,
    /// What the service would answer. Absent where a part of its message is not known.
    pub answer: Option<CompleteAnswer>,
}

/// Whether a rule is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is.
    Broken,
    /// Holes decide it.
    Open(Deciders),
}

/// The place in a document that a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FindingPlace {
    /// A value.
    Value(NodeId),
    /// The name of a member.
    Key(NodeId),
    /// A list or object that lacks something.
    Inside(NodeId),
}

/// What a finding says.
#[derive(Debug)]
pub struct Explanation {
    /// What is wrong, what is allowed, what was found.
    pub message: String,
    /// What to write.
    pub help: String,
    /// What to write in JSON, where it is something else.
    pub json_help: Option<&'static str>,
    /// What the service would put into its answer: name of the capture and value.
    pub captures: Vec<(&'static str, String)>,
    /// What the service answers with.
    pub answer: Answer,
}

/// The entry of the catalogue that the service answers with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// One of those that the rule prevents, by its place in their list.
    OfRule(usize),
    /// That of a row in the parameter table.
    OfRow(Option<&'static str>),
    /// No page tells its words.
    Unknown,
}

impl Explanation {
    /// These two.
    pub(in crate::check) fn new(message: fmt::Arguments<'_>, help: fmt::Arguments<'_>) -> Self {
        Self {
            message: format(message),
            help: format(help),
            json_help: None,
            captures: Vec::new(),
            answer: Answer::OfRule(0),
        }
    }

    /// The same, with what the service would put into its answer.
    #[must_use]
    pub fn with(mut self, capture: &'static str, value: impl Display) -> Self {
        self.captures.push((capture, value.to_string()));
        self
    }

    /// The same, where the value is known.
    #[must_use]
    pub fn with_known(self, capture: &'static str, value: Option<impl Display>) -> Self {
        match value {
            Some(value) => self.with(capture, value),
            None => self,
        }
    }

    /// The same, where those who write JSON have another way out than the macros.
    #[must_use]
    pub fn in_json(self, help: &'static str) -> Self {
        Self { json_help: Some(help), ..self }
    }

    /// The same, where the service answers otherwise than with the first entry of the rule.
    #[must_use]
    pub fn answered(self, answer: Answer) -> Self {
        Self { answer, ..self }
    }
}

impl Finding {
    /// The member that should not be there at all, if that is what was found.
    pub fn refused_member(&self) -> Option<NodeId> {
        match (self.verdict, self.place) {
            (Verdict::Broken, FindingPlace::Key(node)) => Some(node),
            _ => None,
        }
    }

    /// Whether it is a warning.
    pub fn is_warning(&self) -> bool {
        self.rule.class == Class::Advice
    }
}

impl FindingPlace {
    /// The node of the place.
    pub fn node(self) -> NodeId {
        match self {
            Self::Value(node) | Self::Key(node) | Self::Inside(node) => node,
        }
    }

    /// The path of the place in `document`.
    pub fn path<'d>(self, document: &'d Document<'_>) -> crate::document::Path<'d> {
        document.path(self.node())
    }

    /// The JSON pointer of the place in `document`.
    pub fn pointer<'d>(self, document: &'d Document<'_>) -> crate::document::Pointer<'d> {
        document.pointer(self.node())
    }
}

/// The words of a finding, with the arguments of `format!` for each of the two.
macro_rules! explain {
    ($message:literal $(, $argument:expr)*; $help:literal $(, $help_argument:expr)* $(,)?) => {
        $crate::check::engine::Explanation::new(
            format_args!($message $(, $argument)*),
            format_args!($help $(, $help_argument)*),
        )
    };
}
pub(crate) use explain;
