//! The rules, and how a request is held to them.
//!
//! `engine` is how a rule is written and asked. The other folders hold the rules, by the family of APIs that they
//! are about, in a file for each theme; a rule is a row in the list of its file. The macros and the run-time checks
//! call [`check`] with the same rules; what a macro does not know yet is a hole in its document, and a rule that
//! a hole decides stays open.

#[cfg(feature = "applications")]
mod application;
#[cfg(feature = "batch")]
mod batch;
mod chat;
#[cfg(any(feature = "messages", feature = "responses"))]
mod effort;
#[cfg(feature = "embeddings")]
mod embedding;
mod engine;
mod every;
mod image;
#[cfg(feature = "image-tools")]
mod image_tool;
#[cfg(feature = "knowledge")]
mod knowledge;
#[cfg(feature = "media")]
mod media;
#[cfg(feature = "messages")]
mod messages;
#[cfg(feature = "music")]
mod music;
#[cfg(feature = "portraits")]
mod portrait;
#[cfg(feature = "speech")]
mod realtime;
#[cfg(feature = "speech")]
mod recognition;
#[cfg(feature = "responses")]
mod responses;
mod speech;
#[cfg(feature = "tuning")]
mod tuning;
#[cfg(any(feature = "messages", feature = "responses", feature = "speech"))]
mod typed;
#[cfg(feature = "video")]
mod video;

#[cfg(feature = "batch")]
pub use batch::file as batch_file;
pub use engine::{
    Answer, Check, Class, Deciders, Explanation, Finding, FindingPlace, Findings, Options, Precedence, Range,
    Report, Request, Rule, RuleRow, StandIn, Truth, Verdict, contains, in_json,
};
#[cfg(feature = "media")]
pub use media::check_media;

use engine::{Subject, subjects};

use crate::{
    document::{Document, Node, NodeId, View},
    join::{count, join},
    parameters::{Api, Object, Parameter},
    suggest,
};

/// The rules of each family. Those whose request types come with a feature come with that feature, too.
const FAMILIES: &[&[&[&RuleRow]]] = &[
    every::RULES,
    chat::RULES,
    #[cfg(feature = "embeddings")]
    embedding::RULES,
    #[cfg(feature = "batch")]
    batch::RULES,
    image::RULES,
    #[cfg(any(feature = "messages", feature = "responses"))]
    effort::RULES,
    #[cfg(feature = "responses")]
    responses::RULES,
    #[cfg(feature = "applications")]
    application::RULES,
    #[cfg(feature = "messages")]
    messages::RULES,
    #[cfg(feature = "video")]
    video::RULES,
    speech::RULES,
    #[cfg(feature = "speech")]
    recognition::RULES,
    #[cfg(feature = "speech")]
    realtime::RULES,
    #[cfg(feature = "portraits")]
    portrait::RULES,
    #[cfg(feature = "image-tools")]
    image_tool::RULES,
    #[cfg(feature = "music")]
    music::RULES,
    #[cfg(feature = "tuning")]
    tuning::RULES,
    #[cfg(feature = "knowledge")]
    knowledge::RULES,
    #[cfg(feature = "media")]
    media::RULES,
];

/// Every rule, with what checks it.
pub static ROWS: &[&RuleRow] = &join::<_, COUNT>(FILES, &every::shape::VALUE_TYPE);

/// What each of them is about.
static SUBJECTS: [Subject; COUNT] = subjects(ROWS);

const COUNT: usize = count(FILES);

/// The rules of each file.
const FILES: &[&[&RuleRow]] = &join::<_, { count(FAMILIES) }>(FAMILIES, &[]);

/// Holds a request to every rule of its API.
pub fn check(api: &'static Api, document: &Document<'_>, options: &Options<'_>) -> Report {
    let mut findings = Findings::new(options.allowed, &every::shape::VALUE_TYPE.rule);
    let Some(body) = document.root() else { return findings.finish() };
    let Some(shaped) = every::shape::check(api, body, options, &mut findings).filter(|_| body.is_object())
    else {
        return findings.finish();
    };
    let view = View { document, misspelt: shaped.misspelt };
    let body = Node::root(&view);
    let members = engine::rows(&view, &shaped.rows);
    let request = Request::new(api, body, options, &members);
    findings.name_model(request.model_name());
    let subject = Subject::of_request(api, document.vocabulary());
    for (row, about) in ROWS.iter().zip(&SUBJECTS) {
        if !about.meets(&subject) || !findings.begin(&row.rule, row.holds(&request)) {
            continue;
        }
        match row.check {
            Check::Function(check) => check(&request, &mut findings),
            Check::Range(range) => range.check(&request, &mut findings),
            Check::Walk | Check::Outside => {}
            #[cfg(feature = "media")]
            Check::File(_) => {}
        }
    }
    findings.finish()
}

/// The range of the parameter at `node` and its rule, unless the call has switched that off.
pub fn range_of(
    api: &'static Api,
    document: &Document<'_>,
    options: &Options<'_>,
    node: NodeId,
) -> Option<(&'static Rule, Range)> {
    let mut findings = Findings::new(options.allowed, &every::shape::VALUE_TYPE.rule);
    let shaped = every::shape::check(api, document.root()?, options, &mut findings)?;
    let view = View { document, misspelt: shaped.misspelt };
    let body = Node::root(&view);
    let members = engine::rows(&view, &shaped.rows);
    let request = Request::new(api, body, options, &members);
    let counts = |rule: &Rule| !options.allowed.iter().any(|allowed| allowed.id == rule.id);
    let own = rows(api).filter(|row| counts(&row.rule)).find_map(|row| {
        let Check::Range(range) = row.check else { return None };
        if row.holds(&request) != Truth::Yes {
            return None;
        }
        let parameter = request.parameter(range.parameter);
        let is_it = parameter.id() == node && parameter.is_present() == Truth::Yes;
        is_it.then(|| (&row.rule, range.on_model_of(&request)))
    });
    own.or_else(|| {
        let rule = &every::listed::VALUE_RANGE.rule;
        let range = every::listed::range_at(&request, node).filter(|_| counts(rule))?;
        Some((rule, range))
    })
}

/// The rule for the range of a parameter of `object`, if that is where the API has its generation parameters.
pub fn range_rule(
    api: &'static Api,
    object: &'static Object,
    row: &Parameter,
) -> Option<(&'static Rule, Range)> {
    let holder = match api.parameters {
        None => Some(api.body),
        Some(name) => api.body.parameter(name).and_then(|holder| holder.shape.object()),
    };
    if holder.is_none_or(|holder| holder.rust != object.rust) {
        return None;
    }
    ROWS.iter().find_map(|rule_row| {
        let (rule, Check::Range(range)) = (&rule_row.rule, rule_row.check) else { return None };
        let is_it = range.parameter == row.name
            && rule.families.contains(&api.family)
            && rule.protocol.is_none_or(|only| only == api.protocol);
        is_it.then_some((rule, range))
    })
}

/// Whether what is inside of a list or an object must be known where these rules are switched off.
pub fn reads_inside(allowed: &[&Rule]) -> bool {
    !allowed.iter().any(|rule| rule.id == every::shape::HIDDEN_STRUCTURE.rule.id)
}

/// Every rule.
pub fn all_rules() -> impl Iterator<Item = &'static Rule> {
    ROWS.iter().map(|row| &row.rule)
}

fn rows(api: &'static Api) -> impl Iterator<Item = &'static RuleRow> {
    ROWS.iter().copied().filter(|row| row.rule.holds_for(api))
}

/// Why a name switches no rule off, and what to write; nothing if it does.
pub fn why_not_allowed(name: &str) -> Option<(&'static Rule, Explanation)> {
    let words = every::unknown_rule::why_not_allowed(name, rule(name), similar_rule(name))?;
    Some((&every::unknown_rule::UNKNOWN_RULE.rule, words))
}

/// The rule of that name.
pub fn rule(id: &str) -> Option<&'static Rule> {
    all_rules().find(|rule| rule.id == id)
}

/// The rule whose name is most like `id`.
pub fn similar_rule(id: &str) -> Option<&'static str> {
    suggest::nearest_name(id, all_rules().map(|rule| rule.id))
}
