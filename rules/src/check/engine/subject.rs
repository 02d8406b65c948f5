//! What rules and requests are about: a check asks the rules whose subject a request shares, and skips the others unseen.

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
    /// None at all.
    pub(super) const NONE: Self = Self { families: 0, protocols: 0, words: Vocabulary::NONE };

    /// That of a rule: of all families where it names none, and of every protocol unless it is of one.
    pub(super) const fn of_rule(named: &[ApiFamily], only: Option<Protocol>, words: Vocabulary) -> Self {
        let families = if named.is_empty() { u32::MAX } else { families(named) };
        let protocols = match only {
            Some(only) => protocol(only),
            None => u32::MAX,
        };
        Self { families, protocols, words }
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
