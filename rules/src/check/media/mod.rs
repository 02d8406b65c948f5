//! Files that a request points to, once somebody has looked at them.
//!
//! Whoever has the files reads their headers and calls [`check_media`], which holds what it is told to the limits of
//! [`media`](crate::media). A file that nobody has is not judged, nor is anything that its header does not tell.

mod content;
mod ranges;
mod twins;

use super::engine::{self, Check, Files, Findings, Options, Report, Request, RuleRow};
use super::{every, rows};
use crate::{
    document::{Document, Node, View},
    media::Facts,
    parameters::Api,
};

/// The rules of these files.
pub(super) static RULES: &[&[&RuleRow]] = &[content::RULES, ranges::RULES, twins::RULES];

/// Holds the files that a request points to, to what its model and its API take. `look` is asked for each reference and answers
/// what it finds there: nothing where the file is not at hand.
pub fn check_media(
    api: &'static Api,
    document: &Document<'_>,
    options: &Options<'_>,
    look: &dyn Fn(&str) -> Option<Facts>,
) -> Report {
    let mut findings = Findings::new(options.allowed, &every::shape::VALUE_TYPE.rule);
    // What is wrong with the shape, the check of the body says.
    let mut of_shape = Findings::new(options.allowed, &every::shape::VALUE_TYPE.rule);
    let shaped = document.root().and_then(|body| every::shape::check(api, body, options, &mut of_shape));
    let Some(shaped) = shaped else { return findings.finish() };
    let view = View { document, misspelt: shaped.misspelt };
    let body = Node::root(&view);
    let members = engine::rows(&view, &shaped.rows);
    let request = Request::new(api, body, options, &members);
    let files = Files::of(&request, look);
    findings.name_model(request.model_name());
    for row in rows(api) {
        if let Check::File(check) = row.check
            && findings.begin(&row.rule, row.holds(&request))
        {
            check(&files, &mut findings);
        }
    }
    findings.finish()
}
