//! Findings of the rules as compile errors.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use qwen_request_rules::{
    check::{Finding, FindingPlace, Verdict},
    document::NodeId,
    join::joined,
};

use crate::{
    errors::{Errors, SpanRange, compile_error},
    parse::Call,
};

/// Adds what the rules found, and how many `more` there are. All that is open becomes one message, which does not count what it
/// does not name where more is `open_elsewhere`.
pub(crate) fn findings(
    errors: &mut Errors,
    call: &Call,
    findings: &[Finding],
    more: usize,
    open_elsewhere: bool,
) {
    let mut open = Open::default();
    for finding in findings {
        match finding.verdict {
            Verdict::Broken => errors.push(stretch(call, finding.place), broken(finding)),
            Verdict::Open(deciders) => open.add(finding.rule.id, deciders.nodes(), call),
        }
    }
    if let Some((place, message)) = open.message(open_elsewhere) {
        errors.push(place, message);
    }
    if more > 0
        && let Some(last) = findings.last()
    {
        errors.push(stretch(call, last.place), format!("{more} more mistakes are not shown"));
    }
}

/// What the rules leave open, collected for one message.
#[derive(Default)]
struct Open {
    place: Option<SpanRange>,
    /// At most three of each finding.
    nodes: Vec<NodeId>,
    /// The paths of the first nodes.
    values: Vec<String>,
    rules: Vec<&'static str>,
}

impl Open {
    /// How many values are named.
    const MOST: usize = 20;

    fn add(&mut self, rule: &'static str, nodes: impl Iterator<Item = NodeId>, call: &Call) {
        for node in nodes {
            if self.nodes.contains(&node) {
                continue;
            }
            self.nodes.push(node);
            if self.values.len() > Self::MOST {
                continue;
            }
            let value = format!("`{}`", call.document.path(node));
            if !self.values.contains(&value) {
                self.values.push(value);
            }
            if self.place.is_none() {
                self.place = Some(stretch(call, FindingPlace::Value(node)));
            }
        }
        if !self.rules.contains(&rule) {
            self.rules.push(rule);
        }
    }

    fn message(mut self, open_elsewhere: bool) -> Option<(SpanRange, String)> {
        if self.values.len() > Self::MOST {
            self.values.truncate(Self::MOST);
            let more = self.nodes.len() - Self::MOST;
            self.values.push(if open_elsewhere { "many more".to_owned() } else { format!("{more} more") });
        }
        let (verb, pronoun) = if self.values.len() == 1 { ("is", "it") } else { ("are", "them") };
        let message = format!(
            "{} {verb} not known at compile time, and rules need to read {pronoun}\n\n\
             help: use `try_qwen_request!`, which checks when the program runs, or write literals\n\
             rules: {}",
            listed(&self.values),
            joined(&self.rules, ", "),
        );
        Some((self.place?, message))
    }
}

/// `a`, `a and b`, `a, b and c`.
fn listed(values: &[String]) -> String {
    match values {
        [before @ .., last] if !before.is_empty() => format!("{} and {last}", joined(before, ", ")),
        _ => joined(values, ""),
    }
}

/// The error for a request type that the runtime crate does not have, with a value that fits everywhere.
pub(crate) fn missing_feature(call: &Call, feature: &str) -> TokenStream {
    let place = call.document.root().and_then(|root| call.origin(root.id()));
    let place = place.map_or_else(|| SpanRange::at(Span::call_site()), |origin| SpanRange::at(origin.inside));
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
pub(crate) fn stretch(call: &Call, place: FindingPlace) -> SpanRange {
    let Some(origin) = call.origin(place.node()) else { return SpanRange::at(Span::call_site()) };
    match place {
        FindingPlace::Value(_) => origin.value,
        FindingPlace::Key(_) => origin.key.map_or(origin.value, SpanRange::at),
        FindingPlace::Inside(_) => SpanRange::at(origin.inside),
    }
}
