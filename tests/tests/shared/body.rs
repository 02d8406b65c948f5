//! The body of a macro call as JSON, with the path of every place in it.
//!
//! It reads literal bodies only, and panics at the rest: the cases are what it is for.

use std::{fmt::Write, mem, str::FromStr};

use proc_macro2::{Delimiter, Group, LineColumn, TokenStream, TokenTree};
use qwen_request_rules::parameters::{APIS, Api, CHAT, Object, Shape};

/// The body of the one macro call in a piece of source.
pub(crate) struct Body {
    /// The API that it is for.
    pub(crate) api: &'static Api,
    /// As JSON text, members in their order, twins included.
    pub(crate) json: String,
    /// What stands beside the body, as the members of an envelope, each with a comma behind it.
    pub(crate) beside: String,
    /// The model after `as`.
    pub(crate) model_as: Option<String>,
    /// The paths of keys and values, by where they start.
    starts: Vec<(LineColumn, String)>,
    /// The paths of objects, by the token that stands for what is missing in them.
    insides: Vec<(LineColumn, String)>,
}

/// Where an argument of a short form goes, and the argument.
type Argument<'a> = (&'static [&'static str], &'a Vec<TokenTree>);

impl Body {
    pub(crate) fn of(source: &str) -> Self {
        let tokens: Vec<TokenTree> =
            call(TokenStream::from_str(source).unwrap()).into_iter().flatten().collect();
        // Warnings may be allowed: at run time there are none.
        let tokens = match tokens.as_slice() {
            [TokenTree::Punct(hash), TokenTree::Punct(_), TokenTree::Group(_), rest @ ..]
                if hash.as_char() == '#' =>
            {
                rest
            }
            all => all,
        };
        let first = tokens.first().expect("a call of the macro with a body");
        // Without a type name and braces, the first key is there.
        let is_bare = !matches!(tokens, [TokenTree::Ident(_), TokenTree::Group(_)] | [TokenTree::Group(_)]);
        let (api, members) = match tokens {
            [TokenTree::Ident(name), TokenTree::Group(group)] => {
                let api = APIS.iter().find(|api| name == api.name).expect("the name of a request type");
                (*api, group.stream())
            }
            [TokenTree::Group(group)] => (&CHAT, group.stream()),
            _ => (&CHAT, tokens.iter().cloned().collect()),
        };
        let mut body = Self {
            api,
            json: String::new(),
            beside: String::new(),
            model_as: None,
            starts: Vec::new(),
            insides: Vec::new(),
        };
        // Where something is missing in the whole, the first token is underlined: a key, a brace, the request type.
        body.insides.push((first.span().start(), String::new()));
        if !is_bare {
            body.starts.push((first.span().start(), String::new()));
        }
        body.object(members, Some(Shape::Object(api.body)), "");
        body
    }

    /// As JSON text, with what stands beside the body in it, as in the macro.
    pub(crate) fn as_in_the_macro(&self) -> String {
        format!("{{{}{}", self.beside, self.json.trim_start_matches('{'))
    }

    /// The path of what stands at a place, of which lines are counted from 1 and columns from 0. Of what is missing, it is the
    /// path of the object that lacks it.
    pub(crate) fn path_of(&self, place: LineColumn, is_missing: bool) -> String {
        let places = if is_missing { &self.insides } else { &self.starts };
        let paths: Vec<&String> =
            places.iter().filter(|(start, _)| *start == place).map(|(_, path)| path).collect();
        match paths.as_slice() {
            [path] => (*path).clone(),
            _ => panic!("{place:?} may be any of {paths:?}"),
        }
    }

    fn object(&mut self, members: TokenStream, shape: Option<Shape>, path: &str) {
        let object = shape.and_then(Shape::object);
        self.json.push('{');
        let mut position = 0;
        for member in &split(members) {
            let [key, colon, value @ ..] = member.as_slice() else { panic!("no member: {member:?}") };
            assert_eq!(colon.to_string(), ":");
            let name = key.to_string().trim_matches('"').to_owned();
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            self.starts.push((key.span().start(), path.clone()));
            let row = object.and_then(|object| object.parameter(&name));
            let is_beside = row.is_some_and(|row| row.not_in_body);
            if is_beside {
                mem::swap(&mut self.json, &mut self.beside);
            } else {
                self.comma(position);
                position += 1;
            }
            write!(self.json, "{name:?}:").unwrap();
            self.value(value, row.map(|row| row.shape), &path);
            if is_beside {
                self.json.push(',');
                mem::swap(&mut self.json, &mut self.beside);
            }
        }
        self.json.push('}');
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
            write!(self.json, "{member:?}:{text:?}").unwrap();
        }
        let arguments = split(arguments.stream());
        let given: Vec<Argument<'_>> = form.arguments.iter().copied().zip(&arguments).collect();
        self.arguments(&given, object, path, form.fixed.len());
        self.json.push('}');
    }

    /// Arguments where their paths say; those that share a first step share its object. `before` members stand there.
    fn arguments(&mut self, given: &[Argument<'_>], object: &Object, path: &str, before: usize) {
        for (position, shared) in given.chunk_by(|one, other| one.0[0] == other.0[0]).enumerate() {
            let (steps, tokens) = shared[0];
            let row = object.parameter(steps[0]).expect("a member of the object");
            let path = format!("{path}.{}", steps[0]);
            self.comma(before + position);
            write!(self.json, "{:?}:", steps[0]).unwrap();
            if steps.len() == 1 {
                self.value(tokens, Some(row.shape), &path);
                continue;
            }
            let deeper: Vec<Argument<'_>> =
                shared.iter().map(|(steps, tokens)| (&steps[1..], *tokens)).collect();
            self.json.push('{');
            self.arguments(&deeper, row.shape.object().expect("an object"), &path, 0);
            self.json.push('}');
        }
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
