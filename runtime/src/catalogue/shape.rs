//! What the value of a parameter may be.

use std::fmt;

use qwen_request_rules::{
    parameters::{self, Api, Object},
    serde_by_name, words,
};

use super::Parameter;

/// What the value of a parameter may be. It prints in a few words: `number`, ``list of `Message` ``.
///
/// ```
/// use qwen_request::catalogue::{RequestType, ShapeKind};
///
/// let chat: RequestType = "ChatRequest".parse()?;
/// let messages = chat.parameter("messages").expect("a parameter").shape();
/// assert_eq!((messages.kind(), messages.to_string().as_str()), (ShapeKind::List, "list of `Message`"));
///
/// let message = messages.element().expect("a list has elements");
/// assert_eq!(message.type_name(), Some("Message"));
/// assert!(message.parameters().any(|member| member.name() == "role"));
/// # Ok::<(), qwen_request::error::UnknownWord>(())
/// ```
#[derive(Clone, Copy)]
pub struct Shape {
    api: &'static Api,
    row: parameters::Shape,
}

/// The kinds of shapes.
///
/// ```
/// use qwen_request::catalogue::{RequestType, ShapeKind};
///
/// let chat: RequestType = "ChatRequest".parse()?;
/// let numbers = chat.parameters().filter(|row| row.shape().kind() == ShapeKind::Number);
/// assert!(numbers.count() > 3);
/// # Ok::<(), qwen_request::error::UnknownWord>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShapeKind {
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any number.
    Number,
    /// A text.
    Text,
    /// A text, most often one of certain [words](Shape::words).
    Word,
    /// A list of [elements](Shape::element).
    List,
    /// An object with known [members](Shape::parameters).
    Object,
    /// One of several [shapes](Shape::alternatives).
    OneOf,
    /// Any object.
    Json,
}

words! { ShapeKind: "kind of shape" {
    Boolean = "boolean",
    Integer = "integer",
    Number = "number",
    Text = "text",
    Word = "word",
    List = "list",
    Object = "object",
    OneOf = "one-of",
    Json = "json",
} }

serde_by_name! { ShapeKind }

impl Shape {
    pub(super) const fn new(api: &'static Api, row: parameters::Shape) -> Self {
        Self { api, row }
    }

    /// The kind.
    #[must_use]
    pub const fn kind(self) -> ShapeKind {
        match self.row {
            parameters::Shape::Bool => ShapeKind::Boolean,
            parameters::Shape::Integer(_) => ShapeKind::Integer,
            parameters::Shape::Number => ShapeKind::Number,
            parameters::Shape::Text => ShapeKind::Text,
            parameters::Shape::StringEnum(_) => ShapeKind::Word,
            parameters::Shape::List(_) => ShapeKind::List,
            parameters::Shape::Object(_) => ShapeKind::Object,
            parameters::Shape::OneOf(_) => ShapeKind::OneOf,
            parameters::Shape::Json => ShapeKind::Json,
        }
    }

    /// The name of the struct or enum of this crate that holds it, if it has one of its own.
    #[must_use]
    pub const fn type_name(self) -> Option<&'static str> {
        match self.row {
            parameters::Shape::StringEnum(words) => Some(words.rust),
            parameters::Shape::Object(object) => Some(object.rust),
            parameters::Shape::OneOf(one_of) => Some(one_of.rust),
            _ => None,
        }
    }

    /// The words that it knows. The service may learn others.
    pub fn words(self) -> impl Iterator<Item = &'static str> {
        let known = match self.row {
            parameters::Shape::StringEnum(words) => words.known,
            _ => &[],
        };
        known.iter().map(|word| word.text)
    }

    /// The shape of an element, if it is a list or may be one.
    #[must_use]
    pub fn element(self) -> Option<Self> {
        self.row.element().map(|row| Self { row, ..self })
    }

    /// The shapes of which it is one; none if there is no choice.
    pub fn alternatives(self) -> impl Iterator<Item = Self> {
        let shapes = match self.row {
            parameters::Shape::OneOf(one_of) => one_of.alternatives,
            _ => &[],
        };
        shapes.iter().map(move |alternative| Self { row: alternative.shape, ..self })
    }

    /// The members of the object that it is or may be, or those of its elements.
    pub fn parameters(self) -> impl Iterator<Item = Parameter> {
        self.object().into_iter().flat_map(move |object| Parameter::all_of(self.api, object))
    }

    fn object(self) -> Option<&'static Object> {
        let mut shape = self.row;
        loop {
            match shape.object() {
                Some(object) => return Some(object),
                None => shape = shape.element()?,
            }
        }
    }
}

/// Of one API, and of the same kind and type.
impl PartialEq for Shape {
    fn eq(&self, other: &Self) -> bool {
        let key = |shape: &Self| (shape.api.name, shape.kind(), shape.type_name(), shape.element());
        key(self) == key(other)
    }
}

impl Eq for Shape {}

impl fmt::Display for Shape {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(name) = self.type_name() {
            return write!(out, "`{name}`");
        }
        match self.element() {
            Some(element) => write!(out, "list of {element}"),
            None => out.write_str(self.kind().as_str()),
        }
    }
}

impl fmt::Debug for Shape {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Shape({self})")
    }
}

/// As it is printed.
impl serde::Serialize for Shape {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
