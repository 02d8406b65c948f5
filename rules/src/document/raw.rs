//! Reading a document.

use alloc::vec::Vec;

use super::{Document, Hole, NodeId, Truth, Value};
use crate::json::Number;

/// One node of a document, with what is around it.
#[derive(Clone, Copy, Debug)]
pub struct RawNode<'d> {
    document: &'d Document<'d>,
    id: NodeId,
}

/// What an object has under a name.
#[derive(Clone, Copy, Debug)]
pub enum Member<'d> {
    /// Nothing.
    Absent,
    /// This value.
    Present(RawNode<'d>),
    /// This value, or nothing: `key?: option`.
    Maybe(RawNode<'d>),
}

/// The values in a list or object, in order.
#[derive(Clone, Debug)]
pub struct Children<'d> {
    document: &'d Document<'d>,
    next: u32,
    end: u32,
}

impl<'d> RawNode<'d> {
    pub(super) fn new(document: &'d Document<'_>, id: NodeId) -> Option<Self> {
        document.entry(id).map(|_| Self { document, id })
    }

    /// Its name in the document.
    pub fn id(self) -> NodeId {
        self.id
    }

    /// What it holds.
    pub fn value(self) -> &'d Value<'d> {
        self.document.entry(self.id).map_or(&Value::Null, |entry| &entry.value)
    }

    /// The member name that it stands under.
    pub fn key(self) -> Option<&'d str> {
        self.document.entry(self.id).and_then(|entry| entry.key.as_deref())
    }

    /// The container that holds it.
    pub fn parent(self) -> Option<RawNode<'d>> {
        let parent = self.document.entry(self.id)?.parent?;
        Some(Self { document: self.document, id: parent })
    }

    /// Whether the member may be left out.
    pub fn is_maybe(self) -> bool {
        self.document.entry(self.id).is_some_and(|entry| entry.maybe)
    }

    /// Whether the member passes whatever its name.
    pub fn is_free(self) -> bool {
        self.document.entry(self.id).is_some_and(|entry| entry.free)
    }

    /// The values inside a list or object; of anything else, none.
    pub fn children(self) -> Children<'d> {
        let end = self.document.entry(self.id).map_or(0, |entry| entry.end);
        Children { document: self.document, next: self.id.0 + 1, end }
    }

    /// What the object has under `name`. Of two members with one name the last counts, as for the service.
    pub fn member(self, name: &str) -> Member<'d> {
        match self.document.member(self.id, name) {
            None => Member::Absent,
            Some((id, true)) => Member::Maybe(Self { document: self.document, id }),
            Some((id, false)) => Member::Present(Self { document: self.document, id }),
        }
    }

    /// The value under `name`, if it is certain to be there and not `null`.
    pub fn get(self, name: &str) -> Option<RawNode<'d>> {
        match self.member(name) {
            Member::Present(node) if !matches!(node.value(), Value::Null) => Some(node),
            _ => None,
        }
    }

    /// The text, if that is what it is.
    pub fn text(self) -> Option<&'d str> {
        match self.value() {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if that is what it is.
    pub fn number(self) -> Option<Number> {
        match self.value() {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// What is known of it, if it is a hole.
    pub fn hole(self) -> Option<Hole> {
        match self.value() {
            Value::Hole(hole) => Some(*hole),
            _ => None,
        }
    }

    /// Whether it is a list.
    pub fn is_list(self) -> bool {
        matches!(self.value(), Value::List)
    }

    /// Whether it is an object.
    pub fn is_object(self) -> bool {
        matches!(self.value(), Value::Object)
    }

    /// Whether `wanted` holds for its text; open while the text is not known.
    pub fn text_is(self, wanted: impl Fn(&str) -> bool) -> Truth {
        match self.value() {
            Value::Text(text) => Truth::from(wanted(text)),
            Value::Hole(_) => Truth::open(self.id),
            _ => Truth::Silent,
        }
    }

    /// How the value reads in a message: as it was written, long texts cut.
    pub fn shown(self) -> Shown<'d> {
        Shown(self)
    }
}

impl<'d> Member<'d> {
    /// The value, if it is certain to be there.
    pub fn node(self) -> Option<RawNode<'d>> {
        match self {
            Self::Present(node) => Some(node),
            Self::Absent | Self::Maybe(_) => None,
        }
    }

    /// The value, whether or not it may be left out.
    pub fn possible(self) -> Option<RawNode<'d>> {
        match self {
            Self::Present(node) | Self::Maybe(node) => Some(node),
            Self::Absent => None,
        }
    }

    /// Whether it is there: absent and `null` mean the same to the service.
    pub fn is_present(self) -> Truth {
        match self {
            Self::Absent => Truth::No,
            Self::Present(node) if matches!(node.value(), Value::Null) => Truth::No,
            Self::Present(_) => Truth::Yes,
            Self::Maybe(node) => Truth::open(node.id),
        }
    }

    /// Its truth value; `absent` if it is not there.
    pub fn flag(self, absent: Truth) -> Truth {
        match self {
            Self::Absent => absent,
            Self::Maybe(node) => Truth::open(node.id),
            Self::Present(node) => match node.value() {
                Value::Bool(value) => Truth::from(*value),
                Value::Null => absent,
                Value::Hole(_) => Truth::open(node.id),
                _ => Truth::Silent,
            },
        }
    }

    /// Whether it is there and `wanted` holds for its text.
    pub fn text_is(self, wanted: impl Fn(&str) -> bool) -> Truth {
        match self {
            Self::Absent => Truth::No,
            Self::Present(node) if matches!(node.value(), Value::Null) => Truth::No,
            Self::Present(node) => node.text_is(wanted),
            Self::Maybe(node) => Truth::open(node.id),
        }
    }
}

/// Those of a list that is not there.
impl Default for Children<'_> {
    fn default() -> Self {
        static NOWHERE: Document<'static> = Document { entries: Vec::new(), open: Vec::new() };
        Self { document: &NOWHERE, next: 0, end: 0 }
    }
}

impl<'d> Iterator for Children<'d> {
    type Item = RawNode<'d>;

    fn next(&mut self) -> Option<RawNode<'d>> {
        if self.next >= self.end {
            return None;
        }
        let id = NodeId(self.next);
        self.next = self.document.entry(id)?.end;
        Some(RawNode { document: self.document, id })
    }
}

/// A value as messages print it.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'d>(RawNode<'d>);

impl core::fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        const LONGEST: usize = 40;
        match self.0.value() {
            Value::Null => f.write_str("null"),
            Value::Bool(value) => write!(f, "{value}"),
            Value::Number(Number::Unsigned(value)) => write!(f, "{value}"),
            Value::Number(Number::Signed(value)) => write!(f, "{value}"),
            Value::Number(Number::Float(value)) => write!(f, "{value:?}"),
            Value::Text(text) => match text.char_indices().nth(LONGEST) {
                Some((end, _)) => write!(f, "\"{}..\"", text.get(..end).unwrap_or_default()),
                None => write!(f, "\"{text}\""),
            },
            Value::List => f.write_str("a list"),
            Value::Object => f.write_str("an object"),
            Value::Hole(_) => f.write_str("a value that is not known here"),
        }
    }
}
