//! The tree as it is written, holes and all: for those who read and write bodies.

use super::{Document, Hole, NodeId, Shown, Value};
use crate::json::Number;

/// One node of a document, with what is around it.
#[derive(Clone, Copy, Debug)]
pub struct RawNode<'d> {
    document: &'d Document<'d>,
    id: NodeId,
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
    pub fn is_optional(self) -> bool {
        self.document.entry(self.id).is_some_and(|entry| entry.optional)
    }

    /// Whether the member passes whatever its name.
    pub fn is_from_extra_body(self) -> bool {
        self.document.entry(self.id).is_some_and(|entry| entry.from_extra_body)
    }

    /// Whether the member has a name that only counts beside the text of a body, and stands in it.
    pub fn is_misplaced(self) -> bool {
        self.document.entry(self.id).is_some_and(|entry| entry.misplaced)
    }

    /// The values inside a list or object; of anything else, none.
    pub fn children(self) -> Children<'d> {
        let end = self.document.entry(self.id).map_or(0, |entry| entry.end);
        Children { document: self.document, next: self.id.0 + 1, end }
    }

    /// Whether two members may have one name: most objects show at a glance that none do.
    pub fn may_have_twins(self) -> bool {
        let marks = self.document.entry(self.id).map_or(0, |entry| entry.marks.count_ones());
        self.children().count() > marks as usize
    }

    /// The values behind `child` in the same container.
    pub(super) fn children_after(self, child: NodeId) -> Children<'d> {
        let behind = self.document.entry(child).map_or(u32::MAX, |entry| entry.end);
        Children { next: behind, ..self.children() }
    }

    /// What the object has under `name`, `null` and what may be left out included. Of two members with one name the last
    /// counts, as for the service.
    pub fn member(self, name: &str) -> Option<RawNode<'d>> {
        let (id, _) = self.document.member(self.id, name)?;
        Some(Self { id, ..self })
    }

    /// The value under `name`, if it is certain to be there and not `null`.
    #[inline]
    pub fn get(self, name: &str) -> Option<RawNode<'d>> {
        let (id, is_optional) = self.document.member(self.id, name)?;
        Some(Self { id, ..self }).filter(|node| !is_optional && !matches!(node.value(), Value::Null))
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

    /// Whether it is written out, not an expression.
    pub fn is_written(self) -> bool {
        self.hole().is_none()
    }

    /// Whether any number of elements may stand in its place.
    pub fn is_splice(self) -> bool {
        self.hole() == Some(Hole::Splice)
    }

    /// Whether it is an expression of free text, which holds no list and no object.
    pub fn is_free_text(self) -> bool {
        self.hole() == Some(Hole::Text)
    }

    /// What kind of value it is, in a message.
    pub fn kind_name(self) -> &'static str {
        match self.value() {
            Value::Null => "`null`",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::Text(_) => "a string",
            Value::List => "a list",
            Value::Object => "an object",
            Value::Hole(Hole::Splice) => "a splice",
            Value::Hole(_) => "an expression",
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

    /// How the value reads in a message: as it was written, long texts cut.
    pub fn shown(self) -> Shown<'d> {
        Shown(Some(self))
    }
}

/// Those of a list that is not there.
impl Default for Children<'_> {
    fn default() -> Self {
        static NOWHERE: Document<'static> = Document::EMPTY;
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
