//! A document as rules see it: places, and the ways between them. What they can ask there is in `questions`.
//!
//! A rule never sees what is not known: it asks, and every answer is a [`Truth`]. So no rule can take a hole for
//! something that is not there, or a constant for a number that is in order.

use super::{Document, Hole, Name, NodeId, RawNode, Shown, Truth, Value};
use crate::json::Number;

/// A place in a document: a value, or where one would stand.
#[derive(Clone, Copy, Debug)]
pub struct Node<'d> {
    document: &'d Document<'d>,
    /// Members that stand there under a misspelt name.
    misspelt: &'d [Misspelt],
    /// The value; what would hold it, if there is none; the hole, if something is hidden in one.
    pub(super) place: NodeId,
    pub(super) state: State,
}

/// A member under a name that is not its own: the object that holds it, and the name that was meant.
pub type Misspelt = (NodeId, &'static str);

/// What is known of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// A value, or a hole that stands for one.
    There,
    /// A value, or none: `key?: option`.
    Optional,
    /// Whatever there is, it is inside a hole: a list, an object, or elements that are spliced in.
    Hidden,
    /// No value.
    Absent,
    /// A rule of its own says what is wrong: this place is inside a value of the wrong type, or its name is misspelt.
    Unfit,
}

/// The JSON kinds of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// A string.
    Text,
    /// `[..]`.
    List,
    /// `{..}`.
    Object,
}

/// Leave to read what is written: a rule has it once it is broken, to find its words.
#[derive(Debug)]
pub struct Written(());

impl Written {
    /// For the one place that collects findings.
    pub(crate) fn of_a_broken_rule() -> Self {
        Self(())
    }

    /// The text; empty if it is none.
    pub fn text<'d>(&self, node: Node<'d>) -> &'d str {
        node.as_text().unwrap_or_default()
    }

    /// The number, if it is one.
    pub fn number(&self, node: Node<'_>) -> Option<Number> {
        node.as_number()
    }
}

impl<'d> Node<'d> {
    /// The whole document.
    pub(crate) fn root(document: &'d Document<'d>, misspelt: &'d [Misspelt]) -> Self {
        Self { document, misspelt, place: NodeId(0), state: State::There }
    }

    /// The value; of one that is absent, what would hold it; of one that is hidden, the hole.
    pub fn id(self) -> NodeId {
        self.place
    }

    /// What the object has under `name`. Of two members with one name the last counts, as for the service.
    #[must_use]
    pub fn member(self, name: &str) -> Self {
        let state = match (self.state, self.value()) {
            (State::There, Value::Hole(Hole::Text)) => State::Unfit,
            (State::Optional, _) | (State::There, Value::Hole(_)) => State::Hidden,
            (State::There, Value::Object) => return self.member_of_object(name),
            (State::There, Value::Null) => State::Absent,
            (State::There, _) => State::Unfit,
            (state, _) => state,
        };
        Self { state, ..self }
    }

    /// The same, where a rule of its own says that this place must have a value: without one there is nothing to say.
    #[must_use]
    pub fn required(self) -> Self {
        if self.is_present() == Truth::No { Self { state: State::Unfit, ..self } } else { self }
    }

    /// Each element of the list. What hides elements stands for them: all that is asked of it is open.
    pub fn elements(self) -> impl Iterator<Item = Self> + Clone + use<'d> {
        let raw = match (self.state, self.value()) {
            (State::There, Value::List) => self.raw().map(RawNode::children),
            _ => None,
        };
        let itself = match (self.state, self.value()) {
            (State::There, Value::Hole(Hole::Text)) => None,
            (State::There, Value::Hole(_)) | (State::Optional | State::Hidden, _) => {
                Some(Self { state: State::Hidden, ..self })
            }
            _ => None,
        };
        let elements = raw.unwrap_or_default().map(move |child| Self {
            place: child.id(),
            state: if child.hole() == Some(Hole::Splice) { State::Hidden } else { State::There },
            ..self
        });
        itself.into_iter().chain(elements)
    }

    /// The name that it stands under, if it is a member.
    pub fn key(self) -> Option<&'d str> {
        if self.state == State::Absent { None } else { self.raw()?.key() }
    }

    /// How the value reads in a message: as it was written, long texts cut.
    pub fn shown(self) -> Shown<'d> {
        Shown(if self.state == State::Absent { None } else { self.raw() })
    }

    /// The text as a name in a message; `otherwise` where it is none.
    pub fn named(self, otherwise: &'static str) -> Name<'d> {
        Name { text: self.as_text(), otherwise }
    }

    pub(super) fn as_text(self) -> Option<&'d str> {
        if self.state == State::There { self.raw()?.text() } else { None }
    }

    pub(super) fn as_number(self) -> Option<Number> {
        if self.state == State::There { self.raw()?.number() } else { None }
    }

    /// The names of the members, or how it is that they are not known.
    pub(super) fn names(self) -> Result<impl Iterator<Item = &'d str>, Truth> {
        match (self.state, self.value()) {
            (State::There, Value::Object) => {
                Ok(self.raw().map(RawNode::children).unwrap_or_default().filter_map(RawNode::key))
            }
            _ => Err(self.neither_this_nor_that()),
        }
    }

    /// Each member that is written out and stands where its name counts.
    pub(crate) fn members(self) -> impl Iterator<Item = Self> + use<'d> {
        let raw = match (self.state, self.value()) {
            (State::There, Value::Object) => self.raw().map(RawNode::children),
            _ => None,
        };
        raw.unwrap_or_default().filter(|child| !child.is_misplaced()).map(move |child| Self {
            place: child.id(),
            state: if child.is_maybe() { State::Optional } else { State::There },
            ..self
        })
    }

    /// Whether it stands for what nobody sees: any number of elements, or a member of what may have none.
    pub(super) fn is_hidden(self) -> bool {
        self.state == State::Hidden
    }

    /// Whether members are in it that nobody sees.
    pub(crate) fn hides_members(self) -> bool {
        self.member("").state == State::Hidden
    }

    fn member_of_object(self, name: &str) -> Self {
        match self.document.member(self.place, name) {
            Some((place, true)) => Self { place, state: State::Optional, ..self },
            Some((place, false)) => Self { place, state: State::There, ..self },
            None if self.misspelt.iter().any(|(object, meant)| *object == self.place && *meant == name) => {
                Self { state: State::Unfit, ..self }
            }
            None => Self { state: State::Absent, ..self },
        }
    }

    pub(super) fn value(self) -> &'d Value<'d> {
        self.raw().map_or(&Value::Null, RawNode::value)
    }

    pub(super) fn raw(self) -> Option<RawNode<'d>> {
        self.document.node(self.place)
    }
}
