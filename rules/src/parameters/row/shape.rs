//! What a value may be.

use alloc::string::String;

use super::{About, Docs, Parameter, ShortForm};
use crate::{
    document::{RawNode, Value},
    names::variant_of,
};

/// A JSON object with known members.
#[derive(Debug)]
pub struct Object {
    /// The struct that it becomes.
    pub rust: &'static str,
    /// What it is.
    pub about: About,
    /// Its members.
    pub parameters: &'static [Parameter],
    /// What may stand for such an object in a list, as `user(..)` does for a message.
    pub short_forms: &'static [ShortForm],
}

/// What a value may be.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// `true` or `false`.
    Bool,
    /// A number without a fraction.
    Integer(Width),
    /// Any number.
    Number,
    /// A string.
    Text,
    /// A string, most often one of these.
    StringEnum(&'static StringEnum),
    /// A list.
    List(&'static Shape),
    /// An object with known members.
    Object(&'static Object),
    /// One of several shapes, told apart by their kind.
    OneOf(&'static OneOf),
    /// An object that is sent as it is.
    Json,
}

/// The Rust type of an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// `u32`.
    U32,
    /// `i64`.
    I64,
}

/// Texts with a meaning of their own. The enum stays open: the service may learn new ones.
#[derive(Debug)]
pub struct StringEnum {
    /// The enum that they become.
    pub rust: &'static str,
    /// What they say.
    pub about: About,
    /// The texts.
    pub known: &'static [Word],
}

/// A text with a meaning of its own.
#[derive(Debug)]
pub struct Word {
    /// The text on the wire.
    pub text: &'static str,
    /// The variant that it becomes, where it is not [`variant_of`] the text.
    variant: Option<&'static str>,
    /// What it means, if that says more than the text.
    pub meaning: Docs<&'static str>,
}

/// Shapes told apart by their JSON kind.
#[derive(Debug)]
pub struct OneOf {
    /// The enum that they become.
    pub rust: &'static str,
    /// What they have in common.
    pub about: About,
    /// The shapes.
    pub alternatives: &'static [Alternative],
}

/// One of several shapes.
#[derive(Debug)]
pub struct Alternative {
    /// The variant that it becomes.
    pub variant: &'static str,
    /// The shape.
    pub shape: Shape,
    /// What it says.
    pub meaning: Docs<&'static str>,
}

impl Object {
    /// The row of a member.
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }

    /// A member and a value for it, to show in advice.
    #[cfg(any(feature = "messages", feature = "responses", feature = "speech"))]
    pub(crate) fn example_of(&self, name: &str) -> String {
        let example = self.parameter(name).map_or("..", |parameter| parameter.example);
        alloc::format!("{name}: {example}")
    }

    /// The row of a member of a document; none if its name does not count where it stands.
    pub(crate) fn row_of(&self, member: RawNode<'_>) -> Option<&'static Parameter> {
        member.key().filter(|_| !member.is_misplaced()).and_then(|name| self.parameter(name))
    }
}

impl StringEnum {
    /// The word that is written like this.
    pub fn word(&self, text: &str) -> Option<&'static Word> {
        self.known.iter().find(|word| word.text == text)
    }
}

impl Word {
    /// The variant that it becomes.
    pub fn variant(&self) -> String {
        self.variant.map_or_else(|| variant_of(self.text), String::from)
    }

    /// Says what it means.
    pub(in crate::parameters) const fn meaning(mut self, meaning: &'static str) -> Self {
        self.meaning = Docs::new(meaning);
        self
    }

    /// Says what variant it becomes.
    pub(in crate::parameters) const fn named(mut self, variant: &'static str) -> Self {
        self.variant = Some(variant);
        self
    }
}

/// A word, written like this.
pub(in crate::parameters) const fn word(text: &'static str) -> Word {
    Word { text, variant: None, meaning: Docs::new("") }
}

/// One of several shapes.
pub(in crate::parameters) const fn alternative(
    variant: &'static str,
    shape: Shape,
    meaning: &'static str,
) -> Alternative {
    Alternative { variant, shape, meaning: Docs::new(meaning) }
}

impl OneOf {
    /// Variant and shape for a value of this kind.
    pub fn alternative(&self, value: &Value<'_>) -> Option<(&'static str, Shape)> {
        let found = self.alternatives.iter().find(|alternative| match alternative.shape {
            Shape::Bool => matches!(value, Value::Bool(_)),
            Shape::Integer(_) | Shape::Number => matches!(value, Value::Number(_)),
            Shape::Text | Shape::StringEnum(_) => matches!(value, Value::Text(_)),
            Shape::List(_) => matches!(value, Value::List),
            Shape::Object(_) | Shape::Json => matches!(value, Value::Object),
            Shape::OneOf(_) => false,
        })?;
        Some((found.variant, found.shape))
    }

    /// The shapes.
    pub fn shapes(&self) -> impl Iterator<Item = Shape> {
        self.alternatives.iter().map(|alternative| alternative.shape)
    }
}

impl Shape {
    /// The shape of an element, if it is a list or may be one.
    pub fn element(self) -> Option<Shape> {
        match self {
            Self::List(element) => Some(*element),
            Self::OneOf(one_of) => one_of.shapes().find_map(|shape| match shape {
                Self::List(element) => Some(*element),
                _ => None,
            }),
            _ => None,
        }
    }

    /// The object that it is or may be.
    pub fn object(self) -> Option<&'static Object> {
        match self {
            Self::Object(object) => Some(object),
            Self::OneOf(one_of) => one_of.shapes().find_map(|shape| match shape {
                Self::Object(object) => Some(object),
                _ => None,
            }),
            _ => None,
        }
    }
}
