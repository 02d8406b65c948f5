//! Advice for those who write JSON: what the macros read, in the words of JSON.
//!
//! Rules show values as the macros read them: with bare keys and short forms. Who sends JSON has neither.

use alloc::{borrow::Cow, format, string::String, vec::Vec};
use core::fmt::Write;

use crate::join::joined;
use crate::parameters::{Api, Object, Shape, ShortForm};

/// The text, with all that is quoted in it as JSON.
pub fn in_json<'t>(api: &'static Api, text: &'t str) -> Cow<'t, str> {
    if !text.contains([':', '(']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for (position, piece) in text.split('`').enumerate() {
        if position > 0 {
            out.push('`');
        }
        let is_quoted = position % 2 == 1;
        match Snippet::read(api, piece).filter(|_| is_quoted) {
            Some(json) => out.push_str(&json),
            None => out.push_str(piece),
        }
    }
    Cow::Owned(out)
}

/// How deep a value in advice nests.
const DEPTH: usize = 16;

/// How deep objects with short forms nest in the table.
const TABLE_DEPTH: usize = 6;

/// What is left to read of a value in advice.
struct Snippet<'t> {
    api: &'static Api,
    rest: &'t str,
}

impl<'t> Snippet<'t> {
    /// The JSON of a member or a value; nothing if it is neither, or reads as it should already.
    fn read(api: &'static Api, text: &'t str) -> Option<String> {
        let mut snippet = Self { api, rest: text };
        let json = match snippet.members(DEPTH) {
            Some(members) if snippet.rest.is_empty() => members,
            _ => {
                snippet.rest = text;
                snippet.value(DEPTH)?
            }
        };
        (snippet.rest.is_empty() && json != text).then_some(json)
    }

    /// `key: value, ..`
    fn members(&mut self, depth: usize) -> Option<String> {
        let mut members = String::new();
        loop {
            let key =
                self.take(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '"'))?;
            if key.as_bytes().first()?.is_ascii_digit() {
                return None;
            }
            self.eat(":")?;
            let value = self.value(depth)?;
            add_member(&mut members, key.trim_matches('"'), &value);
            if self.eat(",").is_none() {
                return Some(members);
            }
        }
    }

    fn value(&mut self, depth: usize) -> Option<String> {
        let deeper = depth.checked_sub(1)?;
        self.rest = self.rest.trim_start();
        if self.rest.starts_with('"') {
            return self.text();
        }
        if self.eat("{").is_some() {
            let members = if self.eat("..").is_some() { "..".into() } else { self.members(deeper)? };
            self.eat("}")?;
            return Some(format!("{{{members}}}"));
        }
        if self.eat("[").is_some() {
            let elements = self.values(deeper, "]")?;
            return Some(format!("[{}]", joined(&elements, ", ")));
        }
        let word = self.take(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-'))?;
        if self.eat("(").is_none() {
            return Some(word.into());
        }
        let form = short_form(self.api.body, word, TABLE_DEPTH)?;
        let arguments = self.values(deeper, ")")?;
        Some(object_of(form, &arguments))
    }

    /// Values up to a closing bracket.
    fn values(&mut self, depth: usize, close: &str) -> Option<Vec<String>> {
        let mut values = Vec::new();
        while self.eat(close).is_none() {
            values.push(self.value(depth)?);
            _ = self.eat(",");
        }
        Some(values)
    }

    /// A string, as it is written.
    fn text(&mut self) -> Option<String> {
        let mut escaped = false;
        let end = self.rest.char_indices().skip(1).find_map(|(at, letter)| {
            let ends = letter == '"' && !escaped;
            escaped = letter == '\\' && !escaped;
            ends.then_some(at + 1)
        })?;
        let (text, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest.trim_start();
        Some(text.into())
    }

    fn take(&mut self, wanted: fn(char) -> bool) -> Option<&'t str> {
        let end = self.rest.find(|letter| !wanted(letter)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest.trim_start();
        (!taken.is_empty()).then_some(taken)
    }

    fn eat(&mut self, mark: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(mark)?.trim_start();
        Some(())
    }
}

/// The short form of that name, of whatever object of the body.
fn short_form(object: &'static Object, name: &str, depth: usize) -> Option<&'static ShortForm> {
    let deeper = depth.checked_sub(1)?;
    if let Some(form) = object.short_form(name) {
        return Some(form);
    }
    for parameter in object.parameters {
        let inner = |shape: Shape| shape.object().and_then(|inner| short_form(inner, name, deeper));
        let form = inner(parameter.shape).or_else(|| parameter.shape.element().and_then(inner));
        if form.is_some() {
            return form;
        }
    }
    None
}

/// The object that a short form stands for.
fn object_of(form: &ShortForm, arguments: &[String]) -> String {
    let mut members = String::new();
    for (member, text) in form.fixed {
        add_member(&mut members, member, &format!("\"{text}\""));
    }
    for (path, value) in form.arguments.iter().zip(arguments) {
        let [first, deeper @ ..] = path else { continue };
        let mut value = value.clone();
        for name in deeper.iter().rev() {
            value = format!("{{\"{name}\": {value}}}");
        }
        add_member(&mut members, first, &value);
    }
    format!("{{{members}}}")
}

fn add_member(members: &mut String, name: &str, value: &str) {
    let comma = if members.is_empty() { "" } else { ", " };
    _ = write!(members, "{comma}\"{name}\": {value}");
}

#[cfg(test)]
mod tests {
    use super::in_json;
    use crate::parameters::CHAT;

    #[test]
    fn what_is_quoted_becomes_json() {
        for (macros, json) in [
            (
                "add `stream: true`, or set `enable_thinking` to `false`",
                "add `\"stream\": true`, or set `enable_thinking` to `false`",
            ),
            (
                "write `messages: [user(\"...\")]`",
                "write `\"messages\": [{\"role\": \"user\", \"content\": \"...\"}]`",
            ),
            (
                "add `tool(\"call_1\", \"...\")` after",
                "add `{\"role\": \"tool\", \"tool_call_id\": \"call_1\", \"content\": \"...\"}` after",
            ),
            (
                "or name it: `{ type: \"function\", function: { name: \"...\" } }`",
                "or name it: `{\"type\": \"function\", \"function\": {\"name\": \"...\"}}`",
            ),
            (
                "as in `user([image(\"https://...\"), text(\"...\")])`",
                "as in `{\"role\": \"user\", \"content\": [{\"type\": \"image_url\", \"image_url\": {\"url\": \"https://...\"}}, {\"type\": \"text\", \"text\": \"...\"}]}`",
            ),
        ] {
            assert_eq!(in_json(&CHAT, macros), json);
        }
    }

    #[test]
    fn what_is_no_value_stays() {
        for text in [
            "write a number such as `0.8`",
            "begins with `http://`, `https://`, `oss://` or `data:`",
            "write it as in `data:image/png;base64,...`",
            "`batches(texts)` of a request splits a list",
            "add `control_condition: ..` (see the page)`",
        ] {
            assert_eq!(
                in_json(&CHAT, text).matches('"').count(),
                text.matches('"').count() + 2 * usize::from(text.contains("control"))
            );
        }
    }
}
