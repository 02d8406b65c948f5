//! What checking a request brings to light.

use alloc::{
    fmt::format,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt::{self, Display};

use super::{Class, Deciders, Rule, Truth};
use crate::{
    catalogue::{self, Entry},
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
    pub place: Place,
    /// What is wrong, what is allowed, what was found.
    pub message: String,
    /// What to write.
    pub help: String,
    /// The entry of the catalogue that the service would answer with.
    pub entry: Option<&'static Entry>,
    /// What the service would answer: status, code and words.
    pub answer: Option<String>,
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
pub enum Place {
    /// A value.
    Value(NodeId),
    /// The name of a member.
    Key(NodeId),
    /// A list or object that lacks something.
    Inside(NodeId),
}

/// What a finding says.
#[derive(Debug)]
pub struct Words {
    /// What is wrong, what is allowed, what was found.
    pub message: String,
    /// What to write.
    pub help: String,
    /// What the service would put into its answer: name of the capture and value.
    pub captures: Vec<(&'static str, String)>,
    /// Whether the catalogue has the service's words for this.
    pub has_answer: bool,
}

/// Collects what the rules find.
#[derive(Debug)]
pub struct Findings<'o> {
    list: Vec<Finding>,
    allowed: &'o [&'static Rule],
    /// The name of the model, which many answers repeat.
    model: &'o str,
    rule: &'static Rule,
    /// Whether the rule holds for the request at all.
    holds: Truth,
}

impl Words {
    /// These two.
    pub(super) fn new(message: fmt::Arguments<'_>, help: fmt::Arguments<'_>) -> Self {
        Self { message: format(message), help: format(help), captures: Vec::new(), has_answer: true }
    }

    /// The same, with what the service would put into its answer.
    #[must_use]
    pub fn with(mut self, capture: &'static str, value: impl Display) -> Self {
        self.captures.push((capture, value.to_string()));
        self
    }

    /// The same, where the catalogue has no words of the service for it.
    #[must_use]
    pub fn without_answer(mut self) -> Self {
        self.has_answer = false;
        self
    }
}

impl Finding {
    /// The member that should not be there at all, if that is what was found.
    pub fn refused_member(&self) -> Option<NodeId> {
        match (self.verdict, self.place) {
            (Verdict::Broken, Place::Key(node)) => Some(node),
            _ => None,
        }
    }

    /// Whether it is a warning.
    pub fn is_warning(&self) -> bool {
        self.rule.class == Class::Advice
    }
}

impl Place {
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
}

impl<'o> Findings<'o> {
    pub(super) fn new(allowed: &'o [&'static Rule], model: &'o str, first: &'static Rule) -> Self {
        Self { list: Vec::new(), allowed, model, rule: first, holds: Truth::Yes }
    }

    /// Says which rule the next findings belong to, and whether it holds for the request; answers whether it
    /// counts for this call.
    pub(super) fn begin(&mut self, rule: &'static Rule, holds: Truth) -> bool {
        self.rule = rule;
        self.holds = holds;
        holds != Truth::No && !self.allows(rule)
    }

    /// Whether the rule that was begun holds for the request at all.
    pub(super) fn holds(&self) -> Truth {
        self.holds
    }

    /// Whether the call has switched `rule` off.
    pub(super) fn allows(&self, rule: &Rule) -> bool {
        rule.can_be_allowed() && self.allowed.iter().any(|allowed| allowed.id == rule.id)
    }

    /// The rule is broken if `broken` holds, and open if holes decide that.
    pub fn judge(&mut self, broken: Truth, place: Place, words: impl FnOnce() -> Words) {
        if let Some(verdict) = self.verdict(broken) {
            self.push(verdict, place, self.rule.entries.first().copied(), words());
        }
    }

    /// The same, where the service answers with another entry of the catalogue than the first of the rule, or in words
    /// that no page tells.
    pub(super) fn judge_as(
        &mut self,
        broken: Truth,
        place: Place,
        entry: Option<&'static str>,
        words: impl FnOnce() -> Words,
    ) {
        if let Some(verdict) = self.verdict(broken) {
            self.push(verdict, place, entry, words());
        }
    }

    /// What becomes of the rule if `broken` breaks it; nothing where it is kept or keeps silent.
    fn verdict(&self, broken: Truth) -> Option<Verdict> {
        match broken.and(self.holds) {
            Truth::Yes => Some(Verdict::Broken),
            Truth::Open(deciders) => Some(Verdict::Open(deciders)),
            Truth::No | Truth::Silent => None,
        }
    }

    /// The rule is broken.
    pub fn broken(&mut self, place: Place, words: Words) {
        self.judge(Truth::Yes, place, || words);
    }

    /// `rule` is broken, found on the walk that checks several.
    pub(super) fn broken_rule(
        &mut self,
        rule: &'static Rule,
        place: Place,
        entry: Option<&'static str>,
        words: Words,
    ) {
        if self.begin(rule, Truth::Yes) {
            self.push(Verdict::Broken, place, entry, words);
        }
    }

    /// All of them, in the order of their places.
    pub(super) fn finish(mut self) -> Vec<Finding> {
        self.list.sort_by_key(|finding| finding.place.node());
        self.list
    }

    fn push(&mut self, verdict: Verdict, place: Place, entry: Option<&'static str>, words: Words) {
        let entry = entry.filter(|_| words.has_answer).and_then(catalogue::entry);
        let captures = words.captures.iter().map(|(name, value)| (*name, value.as_str()));
        let captures: Vec<(&str, &str)> = captures.chain([("model", self.model)]).collect();
        self.list.push(Finding {
            rule: self.rule,
            verdict,
            place,
            message: words.message,
            help: words.help,
            entry,
            answer: entry.map(|entry| entry.answer_with(&captures).to_string()),
        });
    }
}

/// The words of a finding, with the arguments of `format!` for each of the two.
macro_rules! words {
    ($message:literal $(, $argument:expr)*; $help:literal $(, $help_argument:expr)* $(,)?) => {
        $crate::check::Words::new(
            format_args!($message $(, $argument)*),
            format_args!($help $(, $help_argument)*),
        )
    };
}
pub(crate) use words;
