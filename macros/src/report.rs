//! Findings and syntax errors as compile errors.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;
use qwen_request_rules::check::{Finding, Place, Verdict};

use crate::{expand::Door, parse::Call};

/// A stretch of tokens to underline.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stretch {
    pub(crate) start: Span,
    pub(crate) end: Span,
}

/// Errors, in the order in which they were found.
#[derive(Default)]
pub(crate) struct Errors {
    list: Vec<(Stretch, String)>,
    /// Whether rustc has an error for the body that needs no other beside it.
    reported: bool,
}

impl Stretch {
    /// One token.
    pub(crate) fn at(span: Span) -> Self {
        Self { start: span, end: span }
    }

    /// From the first token to the last.
    pub(crate) fn of(tokens: &[TokenTree]) -> Option<Self> {
        Some(Self { start: tokens.first()?.span(), end: tokens.last()?.span() })
    }
}

impl Errors {
    /// Adds a syntax error.
    pub(crate) fn push(&mut self, place: Stretch, message: impl Into<String>) {
        self.list.push((place, message.into()));
    }

    /// Says that rustc has reported what is wrong.
    pub(crate) fn already_reported(&mut self) {
        self.reported = true;
    }

    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty() && !self.reported
    }

    /// Adds what the rules found. All that is open becomes one message.
    pub(crate) fn findings(&mut self, call: &Call, findings: &[Finding], door: Door) {
        let mut open = Open::default();
        for finding in findings {
            match finding.verdict {
                Verdict::Broken => self.push(stretch(call, finding.place), broken(finding)),
                Verdict::Open(deciders) if door == Door::Compile => {
                    open.add(finding.rule.id, deciders.nodes(), call);
                }
                Verdict::Open(_) => {}
            }
        }
        if let Some((place, message)) = open.message() {
            self.push(place, message);
        }
    }

    /// The errors as calls of `compile_error!`.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.list.into_iter().flat_map(|(place, message)| compile_error(place, &message)).collect()
    }
}

/// What the rules leave open, collected for one message.
#[derive(Default)]
struct Open {
    place: Option<Stretch>,
    values: Vec<String>,
    rules: Vec<&'static str>,
}

impl Open {
    fn add(
        &mut self,
        rule: &'static str,
        nodes: impl Iterator<Item = qwen_request_rules::document::NodeId>,
        call: &Call,
    ) {
        for node in nodes {
            let value = format!("`{}`", call.document.path(node));
            if !self.values.contains(&value) {
                self.values.push(value);
            }
            if self.place.is_none() {
                self.place = Some(stretch(call, Place::Value(node)));
            }
        }
        if !self.rules.contains(&rule) {
            self.rules.push(rule);
        }
    }

    fn message(self) -> Option<(Stretch, String)> {
        let (verb, pronoun) = if self.values.len() == 1 { ("is", "it") } else { ("are", "them") };
        let message = format!(
            "{} {verb} not known at compile time, and rules need to read {pronoun}\n\n\
             help: use `try_qwen_request!`, which checks when the program runs, or write literals\n\
             rules: {}",
            listed(&self.values),
            self.rules.join(", "),
        );
        Some((self.place?, message))
    }
}

/// `a`, `a and b`, `a, b and c`.
fn listed(values: &[String]) -> String {
    match values {
        [before @ .., last] if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        _ => values.concat(),
    }
}

/// The error for a request type that the runtime crate does not have, with a value that fits everywhere.
pub(crate) fn missing_feature(call: &Call, feature: &str) -> TokenStream {
    let place = call.document.root().and_then(|root| call.origin(root.id()));
    let place = place.map_or_else(|| Stretch::at(Span::call_site()), |origin| Stretch::at(origin.inside));
    let name = call.api.name;
    let message = format!(
        "`{name}` needs the feature `{feature}` of qwen-request\n\n\
         help: write `qwen-request = {{ version = \"..\", features = [\"{feature}\"] }}` in `Cargo.toml`"
    );
    let error = compile_error(place, &message);
    quote!({ #error ::core::unimplemented!() })
}

/// The text of a broken rule: what is wrong, what to write, what the service would answer, the rule.
pub(crate) fn broken(finding: &Finding) -> String {
    let rule = finding.rule;
    let answer = match &finding.answer {
        Some(answer) => format!("\nModel Studio would answer {answer}"),
        None => String::new(),
    };
    let way_out = if rule.can_be_allowed() {
        format!("; if the service has moved on: #![allow({})]", rule.id)
    } else {
        String::new()
    };
    format!("{}\n\nhelp: {}{answer}\nrule: {}{way_out}", finding.message, finding.help, rule.id)
}

/// The tokens of a place.
pub(crate) fn stretch(call: &Call, place: Place) -> Stretch {
    let Some(origin) = call.origin(place.node()) else { return Stretch::at(Span::call_site()) };
    match place {
        Place::Value(_) => origin.value,
        Place::Key(_) => origin.key.map_or(origin.value, Stretch::at),
        Place::Inside(_) => Stretch::at(origin.inside),
    }
}

/// `::core::compile_error! { "message" }`, which rustc underlines from the first token of `place` to its last.
fn compile_error(place: Stretch, message: &str) -> TokenStream {
    let punct = |character, spacing| {
        let mut punct = Punct::new(character, spacing);
        punct.set_span(place.start);
        TokenTree::Punct(punct)
    };
    let ident = |name| TokenTree::Ident(Ident::new(name, place.start));
    let mut literal = Literal::string(message);
    literal.set_span(place.end);
    let mut group = Group::new(Delimiter::Brace, TokenTree::Literal(literal).into());
    group.set_span(place.end);
    [
        punct(':', Spacing::Joint),
        punct(':', Spacing::Alone),
        ident("core"),
        punct(':', Spacing::Joint),
        punct(':', Spacing::Alone),
        ident("compile_error"),
        punct('!', Spacing::Alone),
        TokenTree::Group(group),
    ]
    .into_iter()
    .collect()
}
