//! Collecting what the rules find.

use alloc::{string::ToString, vec::Vec};

use super::{
    finding::{Answer, Explanation, Finding, FindingPlace, Verdict},
    rule::{Class, Precedence, Rule},
};
use crate::document::Truth;
use crate::{
    catalogue,
    document::{Name, NodeId, Written},
};

/// How many findings of a kind are kept: nobody reads more, and a body of nothing but mistakes must not cost more than its
/// length.
const MOST: usize = 100;

/// What a check has found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The findings, in the order of their places: at most 100 that are broken, 100 that are open and 100 warnings.
    pub findings: Vec<Finding>,
    /// How many more are broken.
    pub more: usize,
    /// How many more are open.
    pub more_open: usize,
}

/// Collects what the rules find.
#[derive(Debug)]
pub struct Findings<'o> {
    list: Vec<Finding>,
    allowed: &'o [&'static Rule],
    /// The name of the model, which many answers repeat.
    model: Option<Name<'o>>,
    rule: &'static Rule,
    /// Whether the rule holds for the request at all.
    holds: Truth,
    /// How many of a kind there were: broken, open, warnings.
    counts: [usize; 3],
}

impl<'o> Findings<'o> {
    pub(in crate::check) fn new(allowed: &'o [&'static Rule], first: &'static Rule) -> Self {
        Self { list: Vec::new(), allowed, model: None, rule: first, holds: Truth::Yes, counts: [0; 3] }
    }

    /// Says what the model is called.
    pub(in crate::check) fn name_model(&mut self, name: Name<'o>) {
        self.model = Some(name);
    }

    /// Says which rule the next findings belong to, and whether it holds for the request; answers whether it
    /// counts for this call.
    pub(in crate::check) fn begin(&mut self, rule: &'static Rule, holds: Truth) -> bool {
        self.rule = rule;
        self.holds = holds;
        holds.is_possible() && !self.allows(rule)
    }

    /// Whether the rule that was begun holds for the request at all.
    pub(in crate::check) fn holds(&self) -> Truth {
        self.holds
    }

    /// Whether the call has switched `rule` off.
    pub(in crate::check) fn allows(&self, rule: &Rule) -> bool {
        rule.can_be_allowed() && self.allowed.iter().any(|allowed| allowed.id == rule.id)
    }

    /// The rule is broken if `broken` holds, and open if holes decide that. Only where it is broken, `explanation` is asked for.
    ///
    /// This is compiled once for each rule, so it does no more than it must; of what can be copied nothing is dropped.
    #[inline]
    pub fn judge(
        &mut self,
        broken: Truth,
        place: FindingPlace,
        explanation: impl FnOnce(&Written) -> Explanation + Copy,
    ) {
        // Most rules are kept in most requests.
        if broken.is_possible() && self.is_broken(broken, place) {
            self.push(Verdict::Broken, place, Some(explanation(&Written::of_a_broken_rule())));
        }
    }

    /// Whether the rule is broken, and one more such finding is kept; notes where it is open.
    fn is_broken(&mut self, broken: Truth, place: FindingPlace) -> bool {
        let broken = broken.and(self.holds);
        match broken {
            Truth::Yes => return self.has_room(0),
            // Advice that may be none is not given.
            Truth::Open(deciders) if broken.is_possible() && self.rule.class != Class::Advice => {
                let verdict = Verdict::Open(deciders);
                // Many places that one hole decides are one thing to say.
                let is_said = self
                    .list
                    .last()
                    .is_some_and(|last| last.verdict == verdict && last.rule.id == self.rule.id);
                if !is_said && self.has_room(1) {
                    self.push(verdict, place, None);
                }
            }
            Truth::Open(_) | Truth::No | Truth::Silent => {}
        }
        false
    }

    /// `rule` is broken, found on the walk that checks several.
    pub(in crate::check) fn broken_rule(
        &mut self,
        rule: &'static Rule,
        place: FindingPlace,
        explanation: impl FnOnce(&Written) -> Explanation + Copy,
    ) {
        if self.begin(rule, Truth::Yes) {
            self.judge(Truth::Yes, place, explanation);
        }
    }

    /// All of them.
    pub(in crate::check) fn finish(mut self) -> Report {
        let [broken, open, _] = self.counts;
        self.tell_once();
        Report {
            findings: by_place(self.list),
            more: broken.saturating_sub(MOST),
            more_open: open.saturating_sub(MOST),
        }
    }

    /// Whether another rule that is broken would be kept.
    pub(in crate::check) fn keep_more(&self) -> bool {
        self.counts.first().is_some_and(|broken| *broken < MOST)
    }

    /// Counts one more of a kind, and answers whether it is kept.
    fn has_room(&mut self, kind: usize) -> bool {
        let kind = if self.rule.class == Class::Advice { 2 } else { kind };
        let Some(count) = self.counts.get_mut(kind) else { return false };
        *count += 1;
        *count <= MOST
    }

    /// Leaves out what another finding says of the same place in better words.
    fn tell_once(&mut self) {
        let mut refused = Vec::new();
        let mut hidden: Vec<NodeId> = Vec::new();
        for finding in &self.list {
            match finding.verdict {
                // Whatever the service says of an integer, its type need not say again.
                Verdict::Broken if finding.rule.class == Class::Service => {
                    refused.push(finding.place.node());
                }
                Verdict::Open(deciders) if finding.rule.precedence == Precedence::SpeaksForAll => {
                    hidden.extend(deciders.nodes());
                }
                _ => {}
            }
        }
        self.list.retain(|finding| match finding.verdict {
            Verdict::Broken => {
                finding.rule.precedence != Precedence::Yields || !refused.contains(&finding.place.node())
            }
            // Of what is hidden, one rule speaks for all.
            Verdict::Open(deciders) => {
                finding.rule.precedence == Precedence::SpeaksForAll
                    || !deciders.nodes().all(|decider| hidden.contains(&decider))
            }
        });
    }

    fn push(&mut self, verdict: Verdict, place: FindingPlace, explanation: Option<Explanation>) {
        let id = explanation.as_ref().and_then(|explanation| match explanation.answer {
            Answer::OfRule(at) => self.rule.entries.get(at).copied(),
            Answer::OfRow(id) => id,
            Answer::Unknown => None,
        });
        let entry = id.and_then(catalogue::entry);
        let (message, help, json_help, captures) = match explanation {
            Some(explanation) => {
                (explanation.message, explanation.help, explanation.json_help, explanation.captures)
            }
            None => Default::default(),
        };
        let model = self.model.map(|name| name.to_string()).unwrap_or_default();
        let mut known = Vec::with_capacity(captures.len() + 1);
        for (name, value) in &captures {
            known.push((*name, value.as_str()));
        }
        known.push(("model", model.as_str()));
        self.list.push(Finding {
            rule: self.rule,
            verdict,
            place,
            message,
            help,
            json_help,
            entry,
            answer: entry.and_then(|entry| entry.answer_with(&known).complete()),
        });
    }
}

/// The findings in the order of their places; those of one place in the order in which they were found.
///
/// There are three hundred at most, so no sort is needed, which is much to compile.
fn by_place(findings: Vec<Finding>) -> Vec<Finding> {
    let mut sorted: Vec<Finding> = Vec::with_capacity(findings.len());
    for finding in findings {
        let node = finding.place.node();
        sorted.insert(sorted.partition_point(|earlier| earlier.place.node() <= node), finding);
    }
    sorted
}

impl Report {
    /// The findings.
    pub fn iter(&self) -> core::slice::Iter<'_, Finding> {
        self.findings.iter()
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }
}

impl<'r> IntoIterator for &'r Report {
    type Item = &'r Finding;
    type IntoIter = core::slice::Iter<'r, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Report {
    type Item = Finding;
    type IntoIter = alloc::vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.findings.into_iter()
    }
}
