//! The body of a macro call as JSON, with the path of every place in it.
//!
//! It reads literal bodies only, and panics at the rest: the cases are what it is for.

use std::str::FromStr;

use proc_macro2::{Delimiter, Group, LineColumn, TokenStream, TokenTree};
use qwen_request_rules::parameters::{APIS, Api, CHAT, Object, Shape};

use crate::told::Told;

/// The body of the one macro call in a source file.
pub(crate) struct Body {
    /// What it is a body of.
    pub(crate) api: &'static Api,
    /// As JSON text, members in their order, twins included.
    pub(crate) json: String,
    /// The rules in `#![allow(..)]`.
    pub(crate) allowed: Vec<String>,
    /// The model after `as`.
    pub(crate) model_as: Option<String>,
    /// Whether there is `extra_body`, whose members pass whatever their names.
    pub(crate) has_extra: bool,
    /// The paths of keys and values, by where they start.
    starts: Vec<(LineColumn, String)>,
    /// The paths of objects, by the token that stands for what is missing in them.
    insides: Vec<(LineColumn, String)>,
}

impl Body {
    pub(crate) fn of(source: &str) -> Self {
        let body = call(TokenStream::from_str(source).unwrap()).expect("a call of the macro");
        let tokens: Vec<TokenTree> = body.into_iter().collect();
        let mut body = Self {
            api: &CHAT,
            json: String::new(),
            allowed: Vec::new(),
            model_as: None,
            has_extra: false,
            starts: Vec::new(),
            insides: Vec::new(),
        };
        body.head(&tokens);
        body
    }

    /// The path of what rustc underlines. Of what is missing, it is the path of the object that lacks it.
    pub(crate) fn path_of(&self, told: &Told) -> String {
        let places = if told.rule == "missing_parameter" { &self.insides } else { &self.starts };
        let start = LineColumn { line: told.line, column: told.column - 1 };
        let paths: Vec<&String> =
            places.iter().filter(|(place, _)| *place == start).map(|(_, path)| path).collect();
        match paths.as_slice() {
            [path] => (*path).clone(),
            _ => panic!("{told:?} may be any of {paths:?}"),
        }
    }

    /// What stands before the members: rules to allow, the request type, a brace.
    fn head(&mut self, tokens: &[TokenTree]) {
        if let [TokenTree::Ident(name), TokenTree::Group(_)] = tokens {
            let named = APIS.iter().find(|api| name == api.name);
            self.api = named.expect("the name of a request type");
        }
        let root = Shape::Object(self.api.body);
        match tokens {
            [TokenTree::Punct(hash), TokenTree::Punct(_), TokenTree::Group(allow), rest @ ..]
                if hash.as_char() == '#' =>
            {
                self.allowed.extend(idents(allow).into_iter().skip(1));
                self.head(rest);
            }
            [TokenTree::Ident(name), TokenTree::Group(group)] => {
                self.insides.push((name.span().start(), String::new()));
                self.object(group.stream(), Some(root), "");
            }
            [TokenTree::Group(group)] => {
                self.insides.push((group.span().start(), String::new()));
                self.object(group.stream(), Some(root), "");
            }
            [first, ..] => {
                self.insides.push((first.span().start(), String::new()));
                self.object(tokens.iter().cloned().collect(), Some(root), "");
            }
            [] => panic!("an empty body has no place"),
        }
    }

    fn object(&mut self, members: TokenStream, shape: Option<Shape>, path: &str) {
        self.json.push('{');
        self.members(members, shape.and_then(Shape::object), path);
        self.json.push('}');
    }

    fn members(&mut self, members: TokenStream, object: Option<&Object>, path: &str) {
        for (position, member) in split(members).iter().enumerate() {
            let [key, colon, value @ ..] = member.as_slice() else { panic!("no member: {member:?}") };
            assert_eq!(colon.to_string(), ":");
            let name = key.to_string().trim_matches('"').to_owned();
            self.comma(position);
            if name == "extra_body" {
                let [TokenTree::Group(extra)] = value else { panic!("no members: {value:?}") };
                self.has_extra = true;
                self.members(extra.stream(), object, path);
                continue;
            }
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            self.starts.push((key.span().start(), path.clone()));
            self.json.push_str(&format!("{name:?}:"));
            self.value(value, object.and_then(|object| object.parameter(&name)).map(|row| row.shape), &path);
        }
    }

    fn value(&mut self, tokens: &[TokenTree], shape: Option<Shape>, path: &str) {
        self.starts.push((tokens[0].span().start(), path.to_owned()));
        match tokens {
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Brace => {
                self.insides.push((group.span().start(), path.to_owned()));
                self.object(group.stream(), shape, path);
            }
            [TokenTree::Group(group)] => self.list(group, shape, path),
            [TokenTree::Ident(form), TokenTree::Group(arguments)] => {
                self.short_form(&form.to_string(), arguments, shape, path);
            }
            [name, TokenTree::Ident(word), TokenTree::Literal(model)] if word == "as" => {
                self.model_as = Some(model.to_string().trim_matches('"').to_owned());
                self.json.push_str(&name.to_string());
            }
            // What Rust and JSON write alike. If it is not, the run-time check finds no JSON.
            _ => tokens.iter().for_each(|token| self.json.push_str(&token.to_string())),
        }
    }

    fn list(&mut self, list: &Group, shape: Option<Shape>, path: &str) {
        self.json.push('[');
        for (position, element) in split(list.stream()).iter().enumerate() {
            self.comma(position);
            self.value(element, shape.and_then(Shape::element), &format!("{path}[{position}]"));
        }
        self.json.push(']');
    }

    fn short_form(&mut self, name: &str, arguments: &Group, shape: Option<Shape>, path: &str) {
        let object = shape.and_then(Shape::object).expect("a list of objects");
        let form = object.short_form(name).expect("the name of a short form");
        self.json.push('{');
        for (position, (member, text)) in form.fixed.iter().enumerate() {
            self.comma(position);
            self.json.push_str(&format!("{member:?}:{text:?}"));
        }
        for (position, (place, argument)) in form.arguments.iter().zip(split(arguments.stream())).enumerate() {
            let [member] = place else { panic!("a short form with a member inside a member") };
            self.comma(form.fixed.len() + position);
            self.json.push_str(&format!("{member:?}:"));
            let shape = object.parameter(member).map(|row| row.shape);
            self.value(&argument, shape, &format!("{path}.{member}"));
        }
        self.json.push('}');
    }

    fn comma(&mut self, position: usize) {
        if position > 0 {
            self.json.push(',');
        }
    }
}

/// What stands between the braces of `qwen_request! { .. }`.
fn call(tokens: TokenStream) -> Option<TokenStream> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    tokens.iter().enumerate().find_map(|(position, token)| match (token, tokens.get(position + 2)) {
        (TokenTree::Ident(name), Some(TokenTree::Group(body))) if name == "qwen_request" => {
            Some(body.stream())
        }
        (TokenTree::Group(group), _) => call(group.stream()),
        _ => None,
    })
}

/// The runs of tokens between commas.
fn split(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut runs = vec![Vec::new()];
    for token in tokens {
        match token {
            TokenTree::Punct(comma) if comma.as_char() == ',' => runs.push(Vec::new()),
            token => runs.last_mut().unwrap().push(token),
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

/// All names in a group, in order.
fn idents(group: &Group) -> Vec<String> {
    let ident = |token| match token {
        TokenTree::Ident(ident) => vec![ident.to_string()],
        TokenTree::Group(group) => idents(&group),
        _ => Vec::new(),
    };
    group.stream().into_iter().flat_map(ident).collect()
}
