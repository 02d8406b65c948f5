//! What stands in an object in the place of `name: value`.

use proc_macro2::{Delimiter, TokenTree};
use qwen_request_rules::parameters::{Object, Shape};

use super::{Reader, is_group, words};
use crate::{
    errors::SpanRange,
    parse::{Key, ObjectRole, run},
};

impl Reader<'_> {
    /// Reports a name that no colon follows. Answers what comes after it and its value.
    pub(in crate::parse) fn no_colon<'t>(
        &mut self,
        key: &Key,
        rest: &'t [TokenTree],
        object: Option<&'static Object>,
        role: ObjectRole,
    ) -> &'t [TokenTree] {
        let place = SpanRange::at(key.span);
        let name = &key.name;
        match rest {
            // `user("Hello")` without a list around it.
            [arguments, ..]
                if is_group(arguments, Delimiter::Parenthesis) && list_of(object, name).is_some() =>
            {
                let list = list_of(object, name).unwrap_or_default();
                let place = SpanRange { start: key.span, end: arguments.span() };
                self.errors.push_once(
                    place,
                    format!("`{name}(..)` stands in a list\n\nhelp: write `{list}: [{name}(..)]`"),
                );
            }
            [mark @ TokenTree::Punct(_), ..] if !run::is_punct(mark, ',') && !run::is_punct(mark, ';') => {
                let mark = words::mark(rest);
                let message = format!(
                    "expected `:` between the name and the value of a member, found `{mark}`\n\nhelp: write `{name}: ..`"
                );
                self.errors.push(place, message);
            }
            [] | [TokenTree::Punct(_), ..] => {
                if key.is_text && role == ObjectRole::Body && !name.is_empty() {
                    self.errors.push_once(
                        place,
                        "expected a member, found a text alone\n\n\
                         help: write `model: \"qwen-plus\", messages: [user(\"...\")]`",
                    );
                    return run::value(rest).1;
                }
                let parameter = object.and_then(|object| object.parameter(name));
                let help = parameter.map_or_else(String::new, |parameter| {
                    let example = parameter.example;
                    format!(
                        "\n\nhelp: write it as in `{name}: {example}`, or `{name}: {name}` for a variable"
                    )
                });
                self.errors.push(place, format!("expected `:` and a value after `{name}`{help}"));
            }
            _ => self.errors.push(place, format!("expected `:` after `{name}`")),
        }
        run::value(rest).1
    }

    /// Reports `..base`, `...base` and `**base`.
    pub(in crate::parse) fn spread_in_object(&mut self, tokens: &[TokenTree]) {
        let count = tokens
            .iter()
            .take_while(
                |token| matches!(token, TokenTree::Punct(punct) if matches!(punct.as_char(), '.' | '*')),
            )
            .count();
        let mark = tokens.get(..count).unwrap_or_default();
        let shown: String = mark.iter().map(ToString::to_string).collect();
        self.mistaken(
            mark,
            format!(
                "`{shown}` cannot stand in an object: `..` puts elements into a list\n\n\
                 help: write the members, each as `name: value`; `name?: option` leaves one out that may be absent"
            ),
        );
    }
}

/// The list of an object whose elements have that short form.
fn list_of(object: Option<&'static Object>, form: &str) -> Option<&'static str> {
    let has_form = |shape: Shape| {
        shape.element().and_then(Shape::object).is_some_and(|element| element.short_form(form).is_some())
    };
    object?.parameters.iter().find(|parameter| has_form(parameter.shape)).map(|parameter| parameter.name)
}
