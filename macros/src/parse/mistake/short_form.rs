//! Short forms that are written otherwise than `user("Hello")`.

use proc_macro2::{Delimiter, TokenTree};
use qwen_request_rules::parameters::{Object, Shape, ShortForm};

use super::{Reader, is_group, words};
use crate::{
    errors::SpanRange,
    parse::{comma, run},
};

impl Reader<'_> {
    /// Reads an element that begins with the name of a short form and goes on otherwise than one does: `user "Hello"`,
    /// `user = "Hello"`, `user("Hello") + more`. Answers what follows it.
    pub(in crate::parse) fn mistaken_form<'t>(
        &mut self,
        tokens: &'t [TokenTree],
        element: Option<Shape>,
    ) -> Option<&'t [TokenTree]> {
        let [TokenTree::Ident(name), behind @ ..] = tokens else { return None };
        let [second, rest @ ..] = behind else { return None };
        if rest.is_empty() && is_group(second, Delimiter::Parenthesis) || run::is_punct(second, ',') {
            return None;
        }
        let object = element.and_then(Shape::object)?;
        object.short_form(&name.to_string())?;
        if is_group(second, Delimiter::Parenthesis) {
            return self.behind_form(tokens, element, object);
        }
        let (used, value) = match second {
            TokenTree::Literal(_) | TokenTree::Group(_) => (2, tokens.get(1..2)?),
            TokenTree::Punct(mark)
                if matches!(mark.as_char(), ':' | '=') && !words::mark(behind).starts_with("::") =>
            {
                let marks = words::mark(behind).len();
                let whole = comma::split(tokens).0;
                (whole.len(), whole.get(1 + marks..).unwrap_or_default())
            }
            TokenTree::Punct(mark) if mark.as_char() == '!' && self.must_write_out() => {
                (3.min(tokens.len()), &[] as &[TokenTree])
            }
            _ => return None,
        };
        let (whole, rest) = tokens.split_at_checked(used)?;
        let argument = match value {
            [text] if comma::is_text(text) => words::shown(text),
            _ => "..".into(),
        };
        self.mistaken(
            whole,
            format!("`{name}` is written with parentheses\n\nhelp: write `{name}({argument})`"),
        );
        Some(run::behind_comma(rest))
    }

    /// Reads a short form that is not the whole element.
    fn behind_form<'t>(
        &mut self,
        tokens: &'t [TokenTree],
        element: Option<Shape>,
        object: &'static Object,
    ) -> Option<&'t [TokenTree]> {
        let (form, rest) = tokens.split_at_checked(2)?;
        let (TokenTree::Ident(name), TokenTree::Punct(mark)) = (form.first()?, rest.first()?) else {
            return None;
        };
        match mark.as_char() {
            '&' | '*' => {}
            '.' if words::mark(rest).len() > 1 => {}
            // It may be a function of the user's.
            '.' | '?' if !self.must_write_out() => return None,
            '.' => {
                let whole = comma::split(tokens).0;
                self.mistaken(
                    whole,
                    format!("`{name}(..)` is short for an object of JSON, which has no methods\n\nhelp: in Rust it is `{}::{name}(..)`, for `try_qwen_request!`", object.rust),
                );
                return Some(run::behind_comma(tokens.get(whole.len()..)?));
            }
            ',' | ';' | '?' => return None,
            _ => {
                let whole = comma::split(tokens).0;
                self.mistaken(
                    rest.get(..1)?,
                    format!("expected `,` after `{name}(..)`, found `{}`\n\nhelp: `..list` puts the elements of a list in", words::mark(rest)),
                );
                return Some(run::behind_comma(tokens.get(whole.len()..)?));
            }
        }
        self.short_form(form, element);
        self.mistaken(rest.get(..1)?, format!("expected `,` before `{}`", words::mark(rest)));
        Some(rest)
    }

    /// Reports the arguments of a short form, of which there are too many or too few, or one has a name.
    pub(in crate::parse) fn mistaken_arguments(
        &mut self,
        whole: SpanRange,
        arguments: &[&[TokenTree]],
        object: &'static Object,
        form: &'static ShortForm,
    ) {
        let wanted: Vec<&str> = form.arguments.iter().filter_map(|path| path.last().copied()).collect();
        if let Some((name, named)) = arguments.iter().find_map(|argument| named(argument)) {
            let help = if wanted.contains(&name.as_str()) {
                format!("write `{}({})`", form.name, value_of(named))
            } else {
                let fixed = form.fixed.iter().map(|(member, text)| format!("{member}: \"{text}\""));
                let given = form
                    .arguments
                    .iter()
                    .zip(arguments)
                    .map(|(path, argument)| nested(path, &value_of(argument)));
                let members: Vec<String> = fixed.chain(given).chain([format!("{name}: ..")]).collect();
                format!("write the object: `{{ {} }}`", members.join(", "))
            };
            self.errors
                .push(whole, format!("the arguments of `{}(..)` have no names\n\nhelp: {help}", form.name));
            return;
        }
        let found = match arguments.len() {
            0 => "nothing".to_owned(),
            1 => "one argument".to_owned(),
            count => format!("{count} arguments"),
        };
        let help = if arguments.len() > form.arguments.len() { parts(object, form) } else { None };
        let help = help.unwrap_or_else(|| {
            let sample: Vec<&str> = wanted.iter().take(form.required).map(|_| "\"...\"").collect();
            format!("write `{}({})`", form.name, sample.join(", "))
        });
        self.errors.push(
            whole,
            format!(
                "`{}(..)` takes {}, found {found}\n\nhelp: {help}",
                form.name,
                listed(&wanted, form.required)
            ),
        );
    }
}

/// Whether an argument has a name.
pub(in crate::parse) fn is_named(argument: &[TokenTree]) -> bool {
    named(argument).is_some()
}

/// The name of an argument, and what stands behind it.
pub(super) fn named(argument: &[TokenTree]) -> Option<(String, &[TokenTree])> {
    let [TokenTree::Ident(name), rest @ ..] = argument else { return None };
    let has_name = run::single_colon(rest) || words::mark(rest) == "=";
    has_name.then(|| (name.to_string(), rest.get(1..).unwrap_or_default()))
}

/// The help for several parts of one content.
fn parts(object: &'static Object, form: &ShortForm) -> Option<String> {
    let [.., [member]] = form.arguments else { return None };
    let element = object.parameter(member)?.shape.element()?.object()?;
    let forms: Vec<String> = element
        .short_forms
        .iter()
        .filter(|form| form.is_sugar)
        .take(2)
        .map(|part| format!("{}(..)", part.name))
        .collect();
    (!forms.is_empty())
        .then(|| format!("put several parts into a list: `{}([{}])`", form.name, forms.join(", ")))
}

fn nested(path: &[&str], value: &str) -> String {
    match path {
        [] => value.to_owned(),
        [last] => format!("{last}: {value}"),
        [first, deeper @ ..] => format!("{first}: {{ {} }}", nested(deeper, value)),
    }
}

fn value_of(tokens: &[TokenTree]) -> String {
    match tokens {
        [text] if comma::is_text(text) => words::shown(text),
        _ => "..".into(),
    }
}

/// What a short form takes, in words.
fn listed(arguments: &[&str], required: usize) -> String {
    let names: Vec<String> = arguments
        .iter()
        .enumerate()
        .map(
            |(position, name)| {
                if position < required { format!("`{name}`") } else { format!("maybe `{name}`") }
            },
        )
        .collect();
    names.join(" and ")
}
