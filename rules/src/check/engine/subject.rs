//! What rules and requests are about: a check asks the rules whose subject a request shares, and skips the others unseen.

use super::{rule::Rule, rule_row::RuleRow};
use crate::{
    document::Vocabulary,
    parameters::{Api, ApiFamily, MULTIMODAL, Protocol},
};

/// Families of APIs, protocols, and words.
#[derive(Clone, Copy, Debug)]
pub(in crate::check) struct Subject {
    families: u32,
    protocols: u32,
    words: Vocabulary,
}

impl Subject {
    /// That of a rule.
    const fn of_row(row: &RuleRow) -> Self {
        Self { words: row.words, ..Self::of_rule(&row.rule) }
    }

    /// The same, whatever the words are.
    pub(super) const fn of_rule(rule: &Rule) -> Self {
        let families = if rule.families.is_empty() { u32::MAX } else { families(rule.families) };
        let protocols = match rule.protocol {
            Some(only) => protocol(only),
            None => u32::MAX,
        };
        Self { families, protocols, words: Vocabulary::ALL }
    }

    /// That of a request to this API. At the address of models that take media, others make images and speak.
    pub(in crate::check) fn of_request(api: &Api, words: Vocabulary) -> Self {
        const BESIDE_CHATS: u32 = families(&[ApiFamily::Image, ApiFamily::Speech]);

        let beside = if api.name == MULTIMODAL.name { BESIDE_CHATS } else { 0 };
        Self { families: families(&[api.family]) | beside, protocols: protocol(api.protocol), words }
    }

    /// Whether a rule has something to say about a request.
    #[inline]
    pub(in crate::check) fn meets(&self, other: &Self) -> bool {
        self.words.meets(other.words)
            && self.families & other.families != 0
            && self.protocols & other.protocols != 0
    }
}

/// The subjects of rules, side by side: a check looks at all of them.
#[expect(clippy::indexing_slicing, reason = "it is evaluated when it is compiled, and refused past the end")]
pub(in crate::check) const fn subjects<const COUNT: usize>(rows: &[&RuleRow]) -> [Subject; COUNT] {
    let mut subjects = [Subject { families: 0, protocols: 0, words: Vocabulary::NONE }; COUNT];
    let mut at = 0;
    while at < COUNT {
        subjects[at] = Subject::of_row(rows[at]);
        at += 1;
    }
    subjects
}

const fn families(mut list: &[ApiFamily]) -> u32 {
    let mut bits = 0;
    while let [first, rest @ ..] = list {
        bits |= 1 << *first as u32;
        list = rest;
    }
    bits
}

const fn protocol(protocol: Protocol) -> u32 {
    1 << protocol as u32
}
