//! What stands behind a name and is no value.

use proc_macro2::{Delimiter, TokenTree};
use qwen_request_rules::parameters::Shape;

use super::{Reader, inside, is_group, short_form, words};
use crate::parse::{Key, Slot, run};

impl Reader<'_> {
    /// Reports a value that is written as another language would have it. Answers whether it is one.
    pub(in crate::parse) fn is_mistaken_value(
        &mut self,
        key: Option<&Key>,
        tokens: &[TokenTree],
        slot: Slot,
    ) -> bool {
        let key = key.map(|key| key.name.as_str());
        let message = mark(tokens)
            .or_else(|| number(tokens))
            .or_else(|| text(tokens, slot))
            .or_else(|| arguments(tokens))
            .or_else(|| option(tokens, key, slot))
            .or_else(|| self.list_of_rust(tokens, slot))
            .or_else(|| self.word(tokens, slot))
            .or_else(|| self.macro_call(tokens, slot));
        let is_mistaken = message.is_some();
        if let Some(message) = message {
            self.mistaken(tokens, message);
        }
        is_mistaken
    }

    /// `vec![user("Hello")]`, `[user("Hello")] + history` and `user("Hello")` where a list should stand.
    fn list_of_rust(&self, tokens: &[TokenTree], slot: Slot) -> Option<String> {
        let element = slot.shape.and_then(Shape::element)?;
        let is_list = matches!(slot.shape, Some(Shape::List(_)));
        let holds_json = |tokens: &[TokenTree]| match tokens {
            [TokenTree::Ident(name), arguments, ..] if is_group(arguments, Delimiter::Parenthesis) => {
                element.object().is_some_and(|object| object.short_form(&name.to_string()).is_some())
            }
            [first, ..] => is_group(first, Delimiter::Brace),
            [] => false,
        };
        match tokens {
            [TokenTree::Ident(name), bang, elements] if name == "vec" && run::is_punct(bang, '!') => {
                let elements = inside(elements, Delimiter::Bracket)?;
                (is_list && self.must_write_out() || holds_json(&elements))
                    .then(|| "a list is written out here\n\nhelp: write `[..]` without `vec!`".into())
            }
            [TokenTree::Ident(name), _] if is_list && self.must_write_out() && holds_json(tokens) => {
                Some(format!(
                    "a list is expected here, and `{name}(..)` is an element\n\nhelp: write `[{name}(..)]`"
                ))
            }
            [reference, list @ ..] if run::is_punct(reference, '&') && is_list => {
                let elements = inside(list.first()?, Delimiter::Bracket)?;
                holds_json(&elements)
                    .then(|| "a list is written out here\n\nhelp: write `[..]` without `&`".into())
            }
            _ if tokens.iter().any(|token| run::is_punct(token, '+'))
                && tokens.iter().any(|token| is_group(token, Delimiter::Bracket)) =>
            {
                let list = tokens.iter().find_map(|token| match token {
                    TokenTree::Ident(name) => Some(name.to_string()),
                    _ => None,
                });
                let list = list.unwrap_or_else(|| "list".into());
                Some(format!(
                    "lists are not added\n\nhelp: `..` puts the elements of a list in: write `[.., ..{list}]`{}",
                    self.elsewhere()
                ))
            }
            [list, method, ..] if run::is_punct(method, '.') => {
                let elements = inside(list, Delimiter::Bracket)?;
                holds_json(&elements)
                    .then(|| "a list of JSON has no methods\n\nhelp: write `[..]` alone".into())
            }
            _ => None,
        }
    }

    /// A word that the service knows, without its quotes.
    fn word(&self, tokens: &[TokenTree], slot: Slot) -> Option<String> {
        let ([TokenTree::Ident(name)], Some(Shape::StringEnum(words))) = (tokens, slot.shape) else {
            return None;
        };
        let word = words.word(&name.to_string()).filter(|_| self.must_write_out())?;
        Some(format!(
            "`{name}` is a variable here, and rules need to read the value\n\nhelp: write `\"{}\"`, in quotes",
            word.text
        ))
    }

    /// A macro where the inside must be known.
    fn macro_call(&self, tokens: &[TokenTree], slot: Slot) -> Option<String> {
        let [.., TokenTree::Ident(name), bang, arguments] = tokens else { return None };
        let is_call = run::is_punct(bang, '!') && matches!(arguments, TokenTree::Group(_));
        let made = match slot.shape? {
            Shape::Object(object) => format!(" with a macro that gives a `{}`", object.rust),
            Shape::List(Shape::Object(element)) => {
                format!(" with a macro that gives a `Vec<{}>`", element.rust)
            }
            Shape::List(_) => String::new(),
            _ if slot.is_model => String::new(),
            _ => return None,
        };
        (is_call && self.must_write_out()).then(|| {
            format!(
                "`{name}!` is expanded after `qwen_request!` has read the body\n\n\
                 help: write out what it stands for, or use `try_qwen_request!`{made}"
            )
        })
    }
}

/// `=`, `=>` and the like behind the colon.
fn mark(tokens: &[TokenTree]) -> Option<String> {
    let first = tokens.first()?;
    ['=', '>', ':', '@', '$', '%', '?', '^', '~', '/', '+']
        .iter()
        .any(|mark| run::is_punct(first, *mark) && !words::mark(tokens).starts_with("::"))
        .then(|| match words::mark(tokens).as_str() {
            "+" => "a number has no `+` before it\n\nhelp: write it without".to_owned(),
            mark => format!("expected a value, found `{mark}`"),
        })
}

/// `.5` and `50%`.
fn number(tokens: &[TokenTree]) -> Option<String> {
    match tokens {
        [dot, TokenTree::Literal(digits)] if run::is_punct(dot, '.') => {
            Some(format!("a number begins with a digit\n\nhelp: write `0.{digits}`"))
        }
        [TokenTree::Literal(_), percent] if run::is_punct(percent, '%') => {
            Some("JSON has no percentages\n\nhelp: write a fraction, such as `0.5`".into())
        }
        [TokenTree::Ident(word)] if word == "NaN" || word == "Infinity" => {
            Some(format!("`{word}` is not JSON, which has no such number"))
        }
        _ => None,
    }
}

/// Text without quotes.
fn text(tokens: &[TokenTree], slot: Slot) -> Option<String> {
    let takes_text = match slot.shape? {
        Shape::Text | Shape::StringEnum(_) => true,
        Shape::OneOf(one_of) => {
            one_of.shapes().any(|shape| matches!(shape, Shape::Text | Shape::StringEnum(_)))
        }
        _ => false,
    };
    let text = words::unquoted(tokens).filter(|_| takes_text)?;
    Some(format!("text stands in double quotes\n\nhelp: write `\"{text}\"`"))
}

/// `dict(role="user")`: arguments with names.
fn arguments(tokens: &[TokenTree]) -> Option<String> {
    let [TokenTree::Ident(name), arguments] = tokens else { return None };
    let arguments = inside(arguments, Delimiter::Parenthesis)?;
    let mut rest = arguments.as_slice();
    let mut members = Vec::new();
    while !rest.is_empty() {
        let (argument, behind) = run::value(rest);
        members.push(format!("{}: ..", short_form::named(argument)?.0));
        rest = behind;
    }
    (!members.is_empty()).then(|| {
        format!("the arguments of `{name}(..)` have names, which Rust has not\n\nhelp: write an object: `{{ {} }}`", members.join(", "))
    })
}

/// `Some(0.5)`, where the value itself should stand.
fn option(tokens: &[TokenTree], key: Option<&str>, slot: Slot) -> Option<String> {
    let [TokenTree::Ident(some), value] = tokens else { return None };
    if some != "Some" || !is_group(value, Delimiter::Parenthesis) || matches!(slot.shape?, Shape::Json) {
        return None;
    }
    let optional = key.map(|key| format!("; of an `Option`, `{key}?: option`")).unwrap_or_default();
    Some(format!(
        "a value is expected here, not an `Option`\n\nhelp: write the value without `Some`{optional}"
    ))
}
