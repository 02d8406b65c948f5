//! Short forms: `user(..)`, `image(..)` and the like, as the parameter table lists them.

use proc_macro2::{Delimiter, Group, Ident, TokenTree};
use qwen_request_rules::{
    document::Value,
    join::joined,
    parameters::{Object, Shape, ShortForm},
};

use super::{Key, Reader, Slot, run};
use crate::errors::SpanRange;

impl Reader<'_> {
    /// Reads a short form, if the tokens are one; answers whether they are.
    pub(super) fn short_form(&mut self, tokens: &[TokenTree], element: Option<Shape>) -> bool {
        let tokens = run::without_invisible(tokens);
        let [TokenTree::Ident(name), TokenTree::Group(group)] = &*tokens else { return false };
        if group.delimiter() != Delimiter::Parenthesis {
            return false;
        }
        let Some(object) = element.and_then(Shape::object) else { return false };
        let Some(form) = object.short_form(&name.to_string()) else { return false };
        self.expand_short_form(name, group, object, form);
        true
    }

    fn expand_short_form(
        &mut self,
        name: &Ident,
        group: &Group,
        object: &'static Object,
        form: &'static ShortForm,
    ) {
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        let mut rest = self.before_comment(&tokens);
        let mut arguments = Vec::new();
        while !rest.is_empty() {
            let (argument, after) = run::value(rest);
            rest = after;
            arguments.push(argument);
        }
        let whole = SpanRange { start: name.span(), end: group.span() };
        let most = form.arguments.len();
        if arguments.len() < form.required
            || arguments.len() > most
            || arguments.iter().any(|run| run.is_empty())
        {
            let wanted: Vec<&str> = form.arguments.iter().filter_map(|path| path.last().copied()).collect();
            self.errors.push(
                whole,
                format!(
                    "`{}(..)` takes {}, found {}",
                    form.name,
                    listed(&wanted, form.required),
                    match arguments.len() {
                        0 => "nothing".to_owned(),
                        1 => "one argument".to_owned(),
                        count => format!("{count} arguments"),
                    }
                ),
            );
            return;
        }
        self.open(None, whole, name.span(), Value::Object);
        if let Some(origin) = self.call.origins.last_mut() {
            origin.form = Some(form);
        }
        for (member, text) in form.fixed {
            self.push(Some(Key::at(member, name)), SpanRange::at(name.span()), Value::Text((*text).into()));
        }
        let given: Vec<(&'static [&'static str], &[TokenTree])> =
            form.arguments.iter().copied().zip(arguments).collect();
        self.arguments(&given, object, name);
        self.close();
    }

    /// Puts each argument where its path says; arguments that share a first step share its object.
    fn arguments(
        &mut self,
        given: &[(&'static [&'static str], &[TokenTree])],
        object: &'static Object,
        name: &Ident,
    ) {
        let mut done: Vec<&str> = Vec::new();
        for (path, argument) in given {
            let [first, deeper @ ..] = path else { continue };
            if done.contains(first) {
                continue;
            }
            done.push(first);
            let parameter = object.parameter(first);
            let shape = parameter.map(|parameter| parameter.shape);
            if deeper.is_empty() {
                let free_text =
                    parameter.is_some_and(qwen_request_rules::parameters::Parameter::takes_any_text);
                let slot = Slot { shape, free_text, is_model: false };
                self.value(Some(Key::at(first, name)), argument, slot);
                continue;
            }
            let Some(inner) = shape.and_then(Shape::object) else { continue };
            self.open(Some(Key::at(first, name)), SpanRange::at(name.span()), name.span(), Value::Object);
            let shared: Vec<(&'static [&'static str], &[TokenTree])> = given
                .iter()
                .filter(|(other, _)| other.first() == Some(first))
                .filter_map(|(other, argument)| other.get(1..).map(|rest| (rest, *argument)))
                .collect();
            self.arguments(&shared, inner, name);
            self.close();
        }
    }
}

impl Key {
    /// A member that a short form sets: the form's name stands for it.
    fn at(name: &str, form: &Ident) -> Self {
        Self { name: name.to_owned(), span: form.span() }
    }
}

/// What a short form takes, in words.
fn listed(arguments: &[&str], required: usize) -> String {
    let mut names = Vec::with_capacity(arguments.len());
    for (position, name) in arguments.iter().enumerate() {
        let maybe = if position < required { "" } else { "maybe " };
        names.push(format!("{maybe}`{name}`"));
    }
    joined(&names, " and ")
}
