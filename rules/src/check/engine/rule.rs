//! What a rule says.

use super::subject::Subject;
use crate::{
    document::Vocabulary,
    parameters::{Api, ApiFamily, Protocol},
    words,
};

/// One rule: what it says, where it holds, and which refusals of the service it prevents.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name, as in `#![allow(top_p_range)]`.
    pub id: &'static str,
    /// What kind of rule it is.
    pub class: Class,
    /// What it says, in one sentence.
    pub sentence: &'static str,
    /// The entries of the error catalogue that it prevents.
    pub entries: &'static [&'static str],
    /// The families of APIs that it holds for; every one if there are none.
    pub families: &'static [ApiFamily],
    /// The protocol that it holds for, if not for both.
    pub protocol: Option<Protocol>,
    /// Whether it judges free text, which may be any expression of a text type: then `qwen_request!` holds only literals to
    /// it.
    pub free_text: bool,
    /// Which finding is kept where another says the same of one place.
    pub precedence: Precedence,
}

/// The kinds of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// Says what the request type can hold. It cannot be switched off.
    Shape,
    /// Says what the service accepts. It can be switched off at a call.
    Service,
    /// Says what the service accepts and then ignores, will soon refuse, or refuses by some of its pages: a warning.
    Advice,
}

words! { Class: "class of rules" {
    Shape = "shape",
    Service = "service",
    Advice = "advice",
} }

/// Which of two findings about one place is kept: one mistake is told once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precedence {
    /// Each is.
    Equal,
    /// Its own only where no rule of the service is broken there.
    Yields,
    /// Its own alone, of those that what it points at leaves open.
    SpeaksForAll,
}

impl Rule {
    /// Whether it says something about requests to this API.
    pub fn holds_for(&self, api: &Api) -> bool {
        Subject::of_rule(self.families, self.protocol, Vocabulary::ALL)
            .meets(&Subject::of_request(api, Vocabulary::NONE))
    }

    /// Whether a call can switch it off.
    pub const fn can_be_allowed(&self) -> bool {
        !matches!(self.class, Class::Shape)
    }
}
