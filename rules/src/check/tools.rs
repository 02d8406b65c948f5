//! Tools.

use super::{Place, Rule, finding::words};

/// No tool is named `search`.
///
/// Source: the error page.
pub(super) static TOOL_NAME_SEARCH: Rule =
    Rule::service("tool_name_search", "No tool is named `search`.", &["E026"], |request, findings| {
        let Some(tools) = request.parameter("tools").possible() else { return };
        for tool in tools.children() {
            let name = tool.get("function").and_then(|function| function.get("name"));
            let Some(name) = name else { continue };
            findings.judge(name.text_is(|name| name == "search"), Place::Value(name.id()), || {
                words!(
                    "a tool must not be named `search`: Model Studio keeps that name for itself";
                    "write another name, such as `search_documents`"
                )
            });
        }
    });
