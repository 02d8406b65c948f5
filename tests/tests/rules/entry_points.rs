//! Both entry points say the same: what rustc says of a call, `check_json` says of its body as JSON, rule by rule and place by
//! place. The JSON is made by other code than the macro's.

use qwen_request::{ApiRequest, Checker, Envelope};
use qwen_request_rules::check::{self, Class};

use crate::{body::Body, cases::Case, rustc::Diagnostic, said};

/// Rule and path of each finding.
type Found = Vec<(String, String)>;

/// What `check_json` says otherwise than rustc, if anything.
pub(crate) fn difference(case: &Case, said: &[&Diagnostic]) -> Option<String> {
    // Its members are sent unread. In JSON they are members of the body, like any.
    if case.call.contains("extra_body:") {
        return None;
    }
    let body = Body::of(&case.call);
    let at_compile_time: Found = said
        .iter()
        .filter_map(|diagnostic| Some((said::rule(diagnostic)?, said::place(case, diagnostic))))
        // Warnings are for the one who writes the program; at run time nobody would read them.
        .filter(|(rule, _)| check::rule(rule).is_none_or(|rule| rule.class != Class::Advice))
        .map(|(rule, place)| (rule.to_owned(), body.path_of(place, rule == "missing_parameter")))
        .collect();
    let at_run_time = found(&body);
    (at_compile_time != at_run_time).then(|| {
        format!("as JSON: {}\n  rustc says {at_compile_time:?}\n  check_json says {at_run_time:?}", body.json)
    })
}

/// All that the run-time check finds, told to be as strict as the macro.
fn found(body: &Body) -> Found {
    for_request!(body.api.name, Request => found_as::<Request>(body))
}

fn found_as<T: ApiRequest>(body: &Body) -> Found {
    // What does not say `stream` is not streamed: the macro knows that, whatever the protocol.
    let mut checker = Checker::<T>::new()
        .unknown_parameters(false)
        .unknown_models(false)
        .unknown_values(false)
        .streaming(false);
    if let Some(model) = &body.model_as {
        checker = checker.model_as(model.clone());
    }
    let answer = if body.beside.is_empty() {
        checker.check_json(&body.json)
    } else {
        let envelope = format!("{{{}\"body\":{}}}", body.beside, body.json);
        let Envelope(request) = serde_json::from_str(&envelope).unwrap();
        checker.check(request)
    };
    let Err(invalid) = answer else { return Vec::new() };
    assert_eq!(invalid.syntax_error_at(), None, "{invalid}: {}", body.json);
    let findings = invalid.findings().iter();
    findings.map(|finding| (finding.rule().to_owned(), finding.path().to_owned())).collect()
}
