//! Errors in XML, as the hosts of OSS write them, which files are uploaded to.

use super::answer::Answer;

/// Reads `<Error>` with its `<Code>`, `<Message>` and `<RequestId>`.
pub(super) fn read(text: &str) -> Option<Answer> {
    let error = without_declaration(text).strip_prefix("<Error>")?;
    let (code, message) = (element(error, "Code"), element(error, "Message"));
    if code.is_none() && message.is_none() {
        return None;
    }
    Some(Answer { code, message, request_id: element(error, "RequestId"), ..Answer::default() })
}

/// What follows `<?xml version="1.0" encoding="UTF-8"?>`.
fn without_declaration(text: &str) -> &str {
    let behind = text.strip_prefix("<?xml").and_then(|rest| rest.split_once("?>"));
    behind.map_or(text, |(_, behind)| behind.trim_start())
}

/// The text of the first element of that name, if there is any.
fn element(text: &str, name: &str) -> Option<String> {
    let (_, inside) = text.split_once(&format!("<{name}>"))?;
    let (inside, _) = inside.split_once(&format!("</{name}>"))?;
    Some(unescaped(inside.trim())).filter(|text| !text.is_empty())
}

fn unescaped(text: &str) -> String {
    // The ampersand is the last, so that nothing is read twice.
    let all = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    all.iter().fold(text.to_owned(), |text, (escape, letter)| text.replace(escape, letter))
}
