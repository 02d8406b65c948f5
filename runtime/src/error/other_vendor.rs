//! Whose error it is: several sentences of this service were another vendor's first.

use qwen_request_rules::catalogue::{ErrorFamily, Match, vendors};

use super::answer::Answer;
use super::message;

/// The envelope or the captures say that another vendor has answered.
pub(super) fn is_of_another_vendor(answer: &Answer, found: &Match, text: &str) -> bool {
    // This service gives every answer an id, and its model server puts its name before the message.
    if answer.request_id.is_some() || message::head(text).is_some() {
        return false;
    }
    if answer.other_vendor {
        return true;
    }
    let code = answer.code.as_deref();
    let own_code = code.is_some_and(vendors::is_own_code);
    // Events of realtime sessions have OpenAI's form here, too: it tells nothing.
    let is_enveloped = answer.enveloped && !answer.of_session;
    // OpenAI names the parameter, this service does so of uploads only.
    let is_about_files = || found.entries.iter().any(|entry| entry.family == ErrorFamily::Files);
    let names_parameter = is_enveloped && answer.param.is_some() && !own_code && !is_about_files();
    // DeepSeek repeats the class as the code.
    let repeats_class = is_enveloped
        && code == Some("invalid_request_error")
        && answer.kind.as_deref() == code
        && !found.entries.iter().any(|entry| entry.codes.contains(&"invalid_request_error"));
    let names_model = found
        .captures
        .iter()
        .filter(|capture| capture.name == "model")
        .any(|capture| text.get(capture.span.clone()).is_some_and(vendors::offers));
    names_parameter || repeats_class || names_model && !own_code
}
