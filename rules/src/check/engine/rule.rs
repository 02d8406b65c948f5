//! What a rule is.

use super::{findings::Findings, range::Range, request::Request};
use crate::document::Truth;
use crate::{
    models::ModelKind,
    parameters::{Api, ApiFamily, MULTIMODAL, Protocol},
};

/// One rule: what it says, which refusals of the service it prevents, and the function that checks it.
#[derive(Debug)]
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
    /// How it is checked.
    pub check: Check,
}

/// The kinds of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Says what the request type can hold. It cannot be switched off.
    Shape,
    /// Says what the service accepts. It can be switched off at a call.
    Service,
    /// Says what the service accepts and then ignores, will soon refuse, or refuses by some of its pages: a warning.
    Advice,
}

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

/// How a rule is checked.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// By this function.
    Function(fn(&Request<'_>, &mut Findings<'_>)),
    /// A number in a range of its own.
    Range(Range),
    /// Along with the other shape rules, on one walk through the body.
    Walk,
    /// By whoever knows what is around the body: the other lines of a file, or what a checker was told.
    Outside,
}

impl Rule {
    /// A rule of the service about chats, unless [`on`](Self::on) says otherwise.
    pub(crate) const fn service(
        id: &'static str,
        sentence: &'static str,
        entries: &'static [&'static str],
        check: fn(&Request<'_>, &mut Findings<'_>),
    ) -> Self {
        Self {
            id,
            class: Class::Service,
            sentence,
            entries,
            families: &[ApiFamily::Chat],
            protocol: None,
            free_text: false,
            precedence: Precedence::Equal,
            check: Check::Function(check),
        }
    }

    /// A rule of the service about the range of a number in chats, likewise.
    pub(crate) const fn range(
        id: &'static str,
        sentence: &'static str,
        entries: &'static [&'static str],
        range: Range,
    ) -> Self {
        Self { check: Check::Range(range), ..Self::walked(id, Class::Service, sentence, entries) }
            .on(&[ApiFamily::Chat])
    }

    /// A warning, likewise.
    pub(crate) const fn advice(
        id: &'static str,
        sentence: &'static str,
        entries: &'static [&'static str],
        check: fn(&Request<'_>, &mut Findings<'_>),
    ) -> Self {
        Self { class: Class::Advice, ..Self::service(id, sentence, entries, check) }
    }

    /// A rule that the walk through the body checks.
    pub(crate) const fn walked(
        id: &'static str,
        class: Class,
        sentence: &'static str,
        entries: &'static [&'static str],
    ) -> Self {
        Self {
            id,
            class,
            sentence,
            entries,
            families: &[],
            protocol: None,
            free_text: false,
            precedence: Precedence::Equal,
            check: Check::Walk,
        }
    }

    /// A rule about what is around the body.
    pub(crate) const fn of_what_is_around(
        id: &'static str,
        class: Class,
        sentence: &'static str,
        entries: &'static [&'static str],
    ) -> Self {
        Self { check: Check::Outside, ..Self::walked(id, class, sentence, entries) }
    }

    /// The same, in other families of APIs: in every one if there are none.
    pub(crate) const fn on(mut self, families: &'static [ApiFamily]) -> Self {
        self.families = families;
        self
    }

    /// The same, in one protocol only.
    pub(crate) const fn only(mut self, protocol: Protocol) -> Self {
        self.protocol = Some(protocol);
        self
    }

    /// The same, about free text.
    pub(crate) const fn of_free_text(mut self) -> Self {
        self.free_text = true;
        self
    }

    /// The same, with other precedence.
    pub(crate) const fn with_precedence(mut self, precedence: Precedence) -> Self {
        self.precedence = precedence;
        self
    }

    /// Whether it says something about requests to this API.
    pub fn holds_for(&self, api: &Api) -> bool {
        let families = self.families;
        let is_shared = || {
            (families.contains(&ApiFamily::Image) || families.contains(&ApiFamily::Speech))
                && api.name == MULTIMODAL.name
        };
        (families.is_empty() || families.contains(&api.family) || is_shared())
            && self.protocol.is_none_or(|only| only == api.protocol)
    }

    /// Whether it says something about this very request. Models that make images or speech share an address with those
    /// that converse about media: there the kind of the model decides.
    pub(in crate::check) fn holds(&self, request: &Request<'_>) -> Truth {
        if self.families.is_empty() || request.api.name != MULTIMODAL.name {
            return Truth::Yes;
        }
        let on = |family| Truth::from(self.families.contains(&family));
        request.of_model(|model| {
            on(match model.kind() {
                ModelKind::Image => ApiFamily::Image,
                ModelKind::Speech | ModelKind::VoiceCloning => ApiFamily::Speech,
                _ => ApiFamily::Chat,
            })
        })
    }

    /// Whether a call can switch it off.
    pub fn can_be_allowed(&self) -> bool {
        self.class != Class::Shape
    }
}
