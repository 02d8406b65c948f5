//! Tools.

use super::{Place, Rule, Truth, Words, finding::words};
use crate::document::Node;

/// No tool is named `search`.
///
/// Source: the error page.
pub(super) static TOOL_NAME_SEARCH: Rule =
    Rule::service("tool_name_search", "No tool is named `search`.", &["E026"], |request, findings| {
        let Some(tools) = request.parameter("tools").possible() else { return };
        if tools.hole().is_some() {
            findings.judge(Truth::open(tools.id()), Place::Value(tools.id()), reserved);
        }
        for tool in tools.children() {
            let (is_search, place) = named_search(tool);
            findings.judge(is_search, Place::Value(place.id()), reserved);
        }
    });

/// Whether a tool is named `search`, and the place that decides it.
fn named_search(tool: Node<'_>) -> (Truth, Node<'_>) {
    if tool.hole().is_some() {
        return (Truth::open(tool.id()), tool);
    }
    let Some(function) = tool.member("function").possible() else { return (Truth::No, tool) };
    if function.hole().is_some() {
        return (Truth::open(function.id()), function);
    }
    let name = function.member("name");
    (name.text_is(|name| name == "search"), name.possible().unwrap_or(function))
}

fn reserved() -> Words {
    words!(
        "a tool must not be named `search`: Model Studio keeps that name for itself";
        "write another name, such as `search_documents`"
    )
}
