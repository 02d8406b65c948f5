//! Pages in HTML, which proxies and gateways answer.

use super::answer::Answer;
use super::text::joined;

/// Reads the title of a page, or its first heading.
pub(super) fn read(text: &str) -> Option<Answer> {
    is_page(text).then(|| {
        let title = ["title", "h1"].iter().find_map(|name| element(text, name));
        Answer {
            message: Some(title.unwrap_or_else(|| "a page in HTML".to_owned())),
            other_vendor: true,
            ..Answer::default()
        }
    })
}

/// The text begins as a page does.
pub(super) fn is_page(text: &str) -> bool {
    let starts = |head: &str| text.get(..head.len()).is_some_and(|start| start.eq_ignore_ascii_case(head));
    ["<!doctype", "<html", "<head", "<body"].iter().any(|head| starts(head))
}

fn element(text: &str, name: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let open = lower.find(&format!("<{name}"))?;
    let start = open + lower.get(open..)?.find('>')? + 1;
    let end = start + lower.get(start..)?.find(&format!("</{name}"))?;
    Some(joined(text.get(start..end)?)).filter(|title| !title.is_empty() && title.len() <= 300)
}
