//! A rule and the function that checks it.

#[cfg(feature = "media")]
use super::files::Files;
use super::{
    findings::Findings,
    range::Range,
    request::Request,
    rule::{Class, Precedence, Rule},
    subject::Subject,
};
use crate::{
    document::{Truth, Vocabulary},
    models::ModelKind,
    parameters::{ApiFamily, MULTIMODAL, Protocol},
};

/// A row in the list of rules: what the rule says, and how it is checked.
#[derive(Debug)]
pub struct RuleRow {
    /// What it says.
    pub rule: Rule,
    /// How it is checked.
    pub check: Check,
    /// Names and words of which a body has at least one that breaks it.
    pub(in crate::check) words: Vocabulary,
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
    /// By this function, once somebody has looked at the files that the request points to.
    #[cfg(feature = "media")]
    File(fn(&Files<'_>, &mut Findings<'_>)),
}

/// The rows of a list. They are written as the rule that each of them is.
impl Rule {
    /// A rule of the service about chats, unless [`on`](RuleRow::on) says otherwise.
    pub(crate) const fn service(
        id: &'static str,
        sentence: &'static str,
        entries: &'static [&'static str],
        check: fn(&Request<'_>, &mut Findings<'_>),
    ) -> RuleRow {
        RuleRow::new(id, Class::Service, sentence, entries, Check::Function(check)).on(&[ApiFamily::Chat])
    }

    /// A rule of the service about the range of a number in chats, likewise.
    pub(crate) const fn range(
        id: &'static str,
        sentence: &'static str,
        entries: &'static [&'static str],
        range: Range,
    ) -> RuleRow {
        RuleRow::new(id, Class::Service, sentence, entries, Check::Range(range))
            .on(&[ApiFamily::Chat])
            .needs_one_of(&[range.parameter])
    }

    /// A warning, likewise.
    pub(crate) const fn advice(
        id: &'static str,
        sentence: &'static str,
        entries: &'static [&'static str],
        check: fn(&Request<'_>, &mut Findings<'_>),
    ) -> RuleRow {
        RuleRow::new(id, Class::Advice, sentence, entries, Check::Function(check)).on(&[ApiFamily::Chat])
    }

    /// A rule that the walk through the body checks.
    pub(crate) const fn walked(
        id: &'static str,
        class: Class,
        sentence: &'static str,
        entries: &'static [&'static str],
    ) -> RuleRow {
        RuleRow::new(id, class, sentence, entries, Check::Walk)
    }

    /// A rule of the service about the files of any API.
    #[cfg(feature = "media")]
    pub(crate) const fn of_files(
        id: &'static str,
        sentence: &'static str,
        entries: &'static [&'static str],
        check: fn(&Files<'_>, &mut Findings<'_>),
    ) -> RuleRow {
        RuleRow::new(id, Class::Service, sentence, entries, Check::File(check))
    }

    /// A rule about what is around the body.
    pub(crate) const fn of_what_is_around(
        id: &'static str,
        class: Class,
        sentence: &'static str,
        entries: &'static [&'static str],
    ) -> RuleRow {
        RuleRow::new(id, class, sentence, entries, Check::Outside)
    }
}

impl RuleRow {
    /// A rule about every API.
    const fn new(
        id: &'static str,
        class: Class,
        sentence: &'static str,
        entries: &'static [&'static str],
        check: Check,
    ) -> Self {
        let rule = Rule {
            id,
            class,
            sentence,
            entries,
            families: &[],
            protocol: None,
            free_text: false,
            precedence: Precedence::Equal,
        };
        Self { rule, check, words: Vocabulary::ALL }
    }

    /// The same, in other families of APIs: in every one if there are none.
    pub(crate) const fn on(mut self, families: &'static [ApiFamily]) -> Self {
        self.rule.families = families;
        self
    }

    /// The same, in one protocol only.
    pub(crate) const fn only(mut self, protocol: Protocol) -> Self {
        self.rule.protocol = Some(protocol);
        self
    }

    /// The same, where no body breaks the rule that has none of these: names of members wherever they are, or short texts.
    /// Without them the rule is not asked.
    pub(crate) const fn needs_one_of(mut self, words: &[&str]) -> Self {
        self.words = Vocabulary::of(words);
        self
    }

    /// The same, about free text.
    pub(crate) const fn of_free_text(mut self) -> Self {
        self.rule.free_text = true;
        self
    }

    /// The same, with other precedence.
    pub(crate) const fn with_precedence(mut self, precedence: Precedence) -> Self {
        self.rule.precedence = precedence;
        self
    }

    /// Whether it says something about this very request. Models that make images or speech share an address with those
    /// that converse about media: there the kind of the model decides.
    pub(in crate::check) fn holds(&self, request: &Request<'_>) -> Truth {
        if self.rule.families.is_empty() || request.api.name != MULTIMODAL.name {
            return Truth::Yes;
        }
        let on = |family| Truth::from(self.rule.families.contains(&family));
        request.of_model(|model| {
            on(match model.kind() {
                ModelKind::Image => ApiFamily::Image,
                ModelKind::Speech | ModelKind::VoiceCloning => ApiFamily::Speech,
                _ => ApiFamily::Chat,
            })
        })
    }
}

/// The subjects of rules, side by side: a check looks at all of them.
#[expect(clippy::indexing_slicing, reason = "it is evaluated when it is compiled, and refused past the end")]
pub(in crate::check) const fn subjects<const COUNT: usize>(rows: &[&RuleRow]) -> [Subject; COUNT] {
    let mut subjects = [Subject::NONE; COUNT];
    let mut at = 0;
    while at < COUNT {
        subjects[at] = Subject::of_rule(rows[at].rule.families, rows[at].rule.protocol, rows[at].words);
        at += 1;
    }
    subjects
}
