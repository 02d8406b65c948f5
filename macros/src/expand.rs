//! From the tokens of a call to the tokens that take its place.

use proc_macro2::{TokenStream, TokenTree};
use qwen_request_rules::{
    check::{self, Finding, Options, Report, Verdict},
    document::NodeId,
};

use crate::{
    emit::{self, Output},
    errors::Errors,
    mode::Mode,
    parse::{self, Call},
    report,
};

/// Expands a call: `$crate { body }`.
///
/// There are two stops: after all syntax errors, and after all findings of the rules. At each, the errors come
/// with a value of the right type, so that nothing else lights up.
pub(crate) fn expand(input: TokenStream, mode: Mode) -> TokenStream {
    let mut input = input.into_iter();
    let (Some(krate), Some(TokenTree::Group(body))) = (input.next(), input.next()) else {
        return TokenStream::new();
    };
    let mut errors = Errors::default();
    let call = parse::call(body.stream(), mode, &mut errors);
    if let Some(feature) = parse::missing_feature(call.api) {
        return report::missing_feature(&call, feature);
    }
    let output = Output::new(&krate, &call);
    if !errors.is_empty() {
        return emit::fallback(&output, errors.into_tokens(), &[]);
    }
    let Report { findings, more, more_open } = findings(&call);
    let (warnings, findings): (Vec<_>, Vec<_>) = findings.into_iter().partition(Finding::is_warning);
    report::findings(&mut errors, &call, &findings, more, more_open > 0);
    if !errors.is_empty() {
        let refused: Vec<NodeId> = findings.iter().filter_map(Finding::refused_member).collect();
        return emit::fallback(&output, errors.into_tokens(), &refused);
    }
    emit::request(&output, &warnings)
}

/// What an editor reads beside a call: `$crate { body }`.
pub(crate) fn editor(input: TokenStream) -> TokenStream {
    let mut input = input.into_iter();
    let (Some(krate), Some(TokenTree::Group(body))) = (input.next(), input.next()) else {
        return TokenStream::new();
    };
    emit::editor(&krate, &parse::sketch::sketch(body.stream()))
}

/// What the rules find in a body, as far as this mode judges it.
pub(crate) fn findings(call: &Call) -> Report {
    let options = Options {
        allowed: &call.allowed,
        stand_in: call.stand_in(),
        judge_unknown_parameters: true,
        judge_unknown_models: true,
        judge_unknown_values: true,
        // A DashScope body that does not say `stream` is sent without the header.
        streaming: Some(false),
    };
    let mut report = check::check(call.api, &call.document, &options);
    if call.mode == Mode::RunTime {
        report.findings.retain(|finding| finding.verdict == Verdict::Broken);
    }
    report
}

#[cfg(test)]
mod tests;
