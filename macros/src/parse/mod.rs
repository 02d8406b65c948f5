//! Tokens in, document out.
//!
//! The reader is tolerant: what it cannot read it reports and skips, so that all errors of a body come at once.

mod comma;
mod list;
mod literal;
mod mistake;
mod object;
mod run;
mod short_form;
pub(crate) mod sketch;
mod value;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use qwen_request_rules::{
    check::{self, Rule, StandIn},
    document::{Document, NodeId},
    parameters::{APIS, Api, CHAT, Shape, ShortForm},
};

use crate::{
    errors::{Errors, SpanRange},
    mode::Mode,
};

/// A call of one of the macros, read.
pub(crate) struct Call {
    /// Which macro it was.
    pub(crate) mode: Mode,
    /// The API that the body is for.
    pub(crate) api: &'static Api,
    /// The body.
    pub(crate) document: Document<'static>,
    /// Where each node of the body came from.
    pub(crate) origins: Vec<Origin>,
    /// The rules that are switched off.
    pub(crate) allowed: Vec<&'static Rule>,
    /// The model whose rules the model takes: a name, or nobody's.
    pub(crate) model_as: Option<ModelAs>,
}

/// Whose rules the model takes.
pub(crate) enum ModelAs {
    /// Those of this model: `as "qwen-plus"`.
    Model(String),
    /// Nobody's: `as _`.
    Unknown,
}

/// Where a node came from.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    /// The member's name.
    pub(crate) key: Option<Span>,
    /// The tokens of the value.
    pub(crate) value: SpanRange,
    /// The token to underline where something is missing inside.
    pub(crate) inside: Span,
    /// The expression, if the value is one.
    pub(crate) expression: Option<Vec<TokenTree>>,
    /// The digits, if the value is an integer that the document has no room for.
    pub(crate) digits: Option<String>,
    /// The short form, if the object was written as one.
    pub(crate) form: Option<&'static ShortForm>,
}

/// Reads the body of a call.
pub(crate) fn call(body: TokenStream, mode: Mode, errors: &mut Errors) -> Call {
    let tokens: Vec<TokenTree> = body.into_iter().collect();
    let mut reader = Reader {
        call: Call {
            mode,
            api: &CHAT,
            document: Document::new(),
            origins: Vec::new(),
            allowed: Vec::new(),
            model_as: None,
        },
        is_in_rust: false,
        errors,
    };
    let tokens = reader.head(&tokens);
    let (tokens, api, name) = reader.api(tokens);
    reader.call.api = api;
    reader.body(tokens, name);
    reader.call
}

impl Call {
    /// Whose rules the model takes.
    pub(crate) fn stand_in(&self) -> Option<StandIn<'_>> {
        self.model_as.as_ref().map(|model_as| match model_as {
            ModelAs::Model(name) => StandIn::Model(name),
            ModelAs::Unknown => StandIn::NoModel,
        })
    }

    /// Where a node came from.
    pub(crate) fn origin(&self, node: NodeId) -> Option<&Origin> {
        self.origins.get(node.index())
    }
}

/// The feature of the runtime crate that has the request type of an API, if it is off.
pub(crate) fn missing_feature(api: &Api) -> Option<&'static str> {
    const FEATURES: [(&str, bool); 13] = [
        ("applications", cfg!(feature = "applications")),
        ("batch", cfg!(feature = "batch")),
        ("completions", cfg!(feature = "completions")),
        ("embeddings", cfg!(feature = "embeddings")),
        ("image-tools", cfg!(feature = "image-tools")),
        ("knowledge", cfg!(feature = "knowledge")),
        ("messages", cfg!(feature = "messages")),
        ("music", cfg!(feature = "music")),
        ("portraits", cfg!(feature = "portraits")),
        ("responses", cfg!(feature = "responses")),
        ("speech", cfg!(feature = "speech")),
        ("tuning", cfg!(feature = "tuning")),
        ("video", cfg!(feature = "video")),
    ];
    api.family.feature().filter(|feature| FEATURES.contains(&(*feature, false)))
}

/// Reads a body into a [`Call`].
struct Reader<'e> {
    call: Call,
    /// Whether the tokens stand in an expression of a user's `macro_rules!`.
    is_in_rust: bool,
    errors: &'e mut Errors,
}

impl Reader<'_> {
    /// `#![allow(rule, ..)]`, any number of times.
    fn head<'t>(&mut self, mut tokens: &'t [TokenTree]) -> &'t [TokenTree] {
        while let [TokenTree::Punct(hash), TokenTree::Punct(bang), TokenTree::Group(attribute), rest @ ..] =
            tokens
            && hash.as_char() == '#'
            && bang.as_char() == '!'
        {
            let inside: Vec<TokenTree> = attribute.stream().into_iter().collect();
            match inside.as_slice() {
                [TokenTree::Ident(allow), TokenTree::Group(names)] if allow == "allow" => {
                    self.allow(names.stream());
                }
                _ => self.errors.push(
                    SpanRange::of(&inside).unwrap_or(SpanRange::at(attribute.span())),
                    "only `#![allow(..)]` may stand here, with the names of rules",
                ),
            }
            tokens = rest;
        }
        tokens
    }

    fn allow(&mut self, names: TokenStream) {
        for token in names {
            match token {
                TokenTree::Ident(name) => self.allow_rule(&name),
                TokenTree::Punct(comma) if comma.as_char() == ',' => {}
                other => self.errors.push(SpanRange::at(other.span()), "expected the name of a rule"),
            }
        }
    }

    fn allow_rule(&mut self, name: &Ident) {
        let id = name.to_string();
        match check::rule(&id) {
            Some(rule) if rule.can_be_allowed() => self.call.allowed.push(rule),
            Some(_) => self.errors.push(
                SpanRange::at(name.span()),
                format!("`{id}` says what the request type can hold and cannot be switched off"),
            ),
            None => {
                let near = check::similar_rule(&id).map_or(String::new(), |near| {
                    format!("\n\nhelp: a rule with a similar name exists: `{near}`")
                });
                self.errors.push(SpanRange::at(name.span()), format!("unknown rule `{id}`{near}"));
            }
        }
    }

    /// `TypeName { .. }` picks the API; without it, it is chat.
    fn api<'t>(&mut self, tokens: &'t [TokenTree]) -> (&'t [TokenTree], &'static Api, Option<Span>) {
        let Some((name, body)) = self.named_body(tokens) else { return (tokens, &CHAT, None) };
        let api = APIS.iter().find(|api| name == api.name).copied();
        (body, api.unwrap_or(&CHAT), Some(name.span()))
    }

    /// The members of the body, with or without braces around them.
    fn body(&mut self, tokens: &[TokenTree], name: Option<Span>) {
        let tokens = run::without_invisible(tokens);
        let braced = match &*tokens {
            [TokenTree::Group(group), rest @ ..]
                if (group.delimiter() == Delimiter::Brace || name.is_some()) && run::only_commas(rest) =>
            {
                Some(group)
            }
            _ => None,
        };
        let inner: Vec<TokenTree>;
        let members = match braced {
            Some(group) => {
                inner = group.stream().into_iter().collect();
                inner.as_slice()
            }
            None => &tokens,
        };
        if members.is_empty() {
            let place = name.or(braced.map(Group::span_open)).unwrap_or_else(Span::call_site);
            self.errors.push(
                SpanRange::at(place),
                "an empty body asks nothing\n\nhelp: write `model: \"qwen-plus\", messages: [user(\"...\")]`",
            );
        }
        // Where something is missing in the whole body, a token of the user's is underlined, so that no note
        // about the macro itself follows.
        let first = members.first().map(TokenTree::span);
        let inside =
            name.or(braced.map(proc_macro2::Group::span_open)).or(first).unwrap_or_else(Span::call_site);
        let object = self.call.api.body;
        self.open(None, SpanRange::at(inside), inside, object_value());
        self.members(members, Some(object), ObjectRole::Body);
        self.close();
    }

    /// Adds a node and remembers where it came from.
    fn push(
        &mut self,
        key: Option<Key>,
        value: SpanRange,
        node: qwen_request_rules::document::Value<'static>,
    ) -> NodeId {
        let (name, key) = split(key);
        self.call.origins.push(Origin {
            key,
            value,
            inside: value.start,
            expression: None,
            digits: None,
            form: None,
        });
        self.call.document.push(name, node)
    }

    /// Opens a list or object and remembers where it came from.
    fn open(
        &mut self,
        key: Option<Key>,
        value: SpanRange,
        inside: Span,
        container: qwen_request_rules::document::Value<'static>,
    ) -> NodeId {
        let (name, key) = split(key);
        self.call.origins.push(Origin { key, value, inside, expression: None, digits: None, form: None });
        self.call.document.open(name, container)
    }

    fn close(&mut self) {
        self.call.document.close();
    }
}

/// The name of a member.
#[derive(Clone, Debug)]
struct Key {
    name: String,
    span: Span,
    /// Whether it stands in quotes.
    is_text: bool,
}

/// What a value is for, as far as the parameter table says.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    shape: Option<Shape>,
    free_text: bool,
    /// Whether it is the model's name, which may be followed by `as`.
    is_model: bool,
}

/// Which object is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ObjectRole {
    /// The whole body, which may have `extra_body`.
    Body,
    /// An object inside.
    Inside,
    /// `extra_body`: its members count as members of the body, whatever their names.
    ExtraBody,
}

type Name = Option<std::borrow::Cow<'static, str>>;

fn split(key: Option<Key>) -> (Name, Option<Span>) {
    match key {
        Some(key) => (Some(key.name.into()), Some(key.span)),
        None => (None, None),
    }
}

fn object_value() -> qwen_request_rules::document::Value<'static> {
    qwen_request_rules::document::Value::Object
}
