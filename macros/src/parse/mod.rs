//! Tokens in, document out.
//!
//! The reader is tolerant: what it cannot read it reports and skips, so that all errors of a body come at once.

mod comma;
mod default;
mod head;
mod list;
mod literal;
mod mistake;
mod object;
mod outline;
mod run;
mod short_form;
pub(crate) mod sketch;
mod value;

use proc_macro2::{Span, TokenStream, TokenTree};
use qwen_request_rules::{
    check::{Rule, StandIn},
    document::{Document, NodeId},
    parameters::{Api, CHAT, Shape, ShortForm},
};

use self::{default::Names, outline::Outline};
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
        braced: Names::new(),
        errors,
    };
    let outline = Outline::of(body.into_iter().collect());
    for attribute in &outline.attributes {
        reader.attribute(attribute);
    }
    let (api, name) = reader.api(&outline.types);
    reader.call.api = api;
    reader.body(outline, name);
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
    /// Where a name of the body is underlined that stands in braces among other members.
    braced: Names,
    errors: &'e mut Errors,
}

impl Reader<'_> {
    /// The members of the body.
    fn body(&mut self, outline: Outline, name: Option<Span>) {
        let place = name.or(outline.brace).or(outline.members.first().map(TokenTree::span));
        // Where something is missing in the whole body, a token of the user's is underlined, so that no note
        // about the macro itself follows.
        let inside = place.unwrap_or_else(Span::call_site);
        if outline.members.is_empty() {
            self.errors.push(
                SpanRange::at(inside),
                "an empty body asks nothing\n\nhelp: write `model: \"qwen-plus\", messages: [user(\"...\")]`",
            );
        }
        self.braced = outline.braced;
        let object = self.call.api.body;
        self.open(None, SpanRange::at(inside), inside, object_value());
        self.members(&outline.members, Some(object), ObjectRole::Body);
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

impl Key {
    /// The name that a token is, if it can be one.
    fn of(token: &TokenTree) -> Option<Self> {
        match &*run::without_invisible(std::slice::from_ref(token)) {
            [TokenTree::Ident(name)] => {
                let text = name.to_string();
                let text = text.strip_prefix("r#").unwrap_or(&text).to_owned();
                Some(Self { name: text, span: name.span(), is_text: false })
            }
            [TokenTree::Literal(literal)] => {
                Some(Self { name: literal::text(literal)?, span: literal.span(), is_text: true })
            }
            _ => None,
        }
    }
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
