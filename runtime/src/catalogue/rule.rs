//! The rules.

use std::{
    fmt,
    hash::{Hash, Hasher},
    str::FromStr,
};

use qwen_request_rules::{
    check::{self, Class},
    words::UnknownWord,
};

use super::facts::serialize_facts;
use super::{ErrorEntry, RequestType, entry};

/// A rule that requests are held to. `docs/rules.md` has a body that breaks it and one that does not.
///
/// ```
/// use qwen_request::catalogue::{Rule, RuleClass};
///
/// let rule = Rule::find("temperature_range").expect("a rule");
/// assert_eq!((rule.class(), rule.can_be_allowed()), (RuleClass::Service, true));
/// println!("{}: {}", rule.id(), rule.sentence());
/// for entry in rule.entries() {
///     println!("  prevents {entry}");
/// }
/// ```
#[derive(Clone, Copy)]
pub struct Rule(&'static check::Rule);

/// Every rule of the APIs whose features are on.
///
/// ```
/// use qwen_request::catalogue::rules;
///
/// let about_tools = rules().filter(|rule| rule.sentence().contains("tool"));
/// assert!(about_tools.count() > 0);
/// ```
pub fn rules() -> impl Iterator<Item = Rule> {
    check::all_rules().map(Rule)
}

impl Rule {
    /// The rule of that name.
    #[must_use]
    pub fn find(id: &str) -> Option<Self> {
        check::rule(id).map(Self)
    }

    /// The name, as in `#![allow(temperature_range)]`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0.id
    }

    /// What it says, in a sentence of Markdown.
    #[must_use]
    pub const fn sentence(self) -> &'static str {
        self.0.sentence
    }

    /// What kind of rule it is.
    #[must_use]
    pub const fn class(self) -> Class {
        self.0.class
    }

    /// Whether a call can switch it off.
    #[must_use]
    pub const fn can_be_allowed(self) -> bool {
        self.0.can_be_allowed()
    }

    /// The messages of the service that it prevents.
    pub fn entries(self) -> impl Iterator<Item = &'static ErrorEntry> {
        self.0.entries.iter().filter_map(|id| entry(id))
    }

    /// Whether requests of this type are held to it.
    #[must_use]
    pub fn applies_to(self, request: RequestType) -> bool {
        self.0.holds_for(request.0)
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
    }
}

impl Eq for Rule {}

impl Hash for Rule {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id().hash(state);
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Rule").field(&self.id()).finish()
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.id())
    }
}

impl FromStr for Rule {
    type Err = UnknownWord;

    fn from_str(id: &str) -> Result<Self, UnknownWord> {
        Self::find(id).ok_or(UnknownWord::new("rule", &[]))
    }
}

impl Rule {
    fn entry_ids(self) -> &'static [&'static str] {
        self.0.entries
    }
}

serialize_facts! { Rule: id, class, sentence, can_be_allowed, entry_ids as "entries" }
