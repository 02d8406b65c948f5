//! What a model is, in a few words: they hover over its name.

use qwen_request_rules::models::{Model, Support, Thinking};

/// What the table knows of a model that decides how to ask it.
pub(super) fn about(model: &Model) -> String {
    let mut lines = vec![format!("The model `{}`.", model.id())];
    if let Some(full) = model.same_as() {
        lines.push(format!("It is `{full}`."));
    }
    let limits = [("Reads", model.max_input()), ("Writes", model.max_output())];
    for (verb, limit) in limits {
        lines.extend(limit.map(|limit| format!("{verb} at most {limit} tokens.")));
    }
    lines.extend(model.thinking().map(|thinking| String::from(thinks(thinking))));
    if model.tools() == Support::Yes {
        lines.push("Calls tools.".into());
    }
    if model.json_schema() == Support::Yes {
        lines.push("Follows JSON schemas.".into());
    }
    lines.extend(model.retires().map(|day| format!("Retires on {day}.")));
    lines.join("  \n")
}

fn thinks(thinking: Thinking) -> &'static str {
    match thinking {
        Thinking::Never => "Does not think.",
        Thinking::DefaultOff => "Thinks where `enable_thinking` is true.",
        Thinking::DefaultOn => "Thinks unless `enable_thinking` is false.",
        Thinking::Always => "Always thinks.",
    }
}
