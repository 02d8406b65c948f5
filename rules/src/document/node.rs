//! A document as rules see it: places, and the ways between them. What they can ask there is in `questions`.
//!
//! A rule never sees what is not known: it asks, and every answer is a [`Truth`]. So no rule can take a hole for
//! something that is not there, or a constant for a number that is in order.

use alloc::vec::Vec;
use core::ops::Range;

use super::{Document, Elements, Entry, Hole, Name, NodeId, RawNode, Shown, Truth, Value, Vocabulary, mark};
use crate::json::Number;

/// A place in a document: a value, or where one would stand.
///
/// It is as small as a place can be: rules hand out thousands.
#[derive(Clone, Copy, Debug)]
pub struct Node<'d> {
    view: &'d View<'d>,
    /// The value; what would hold it, if there is none; the hole, if something is hidden in one.
    pub(super) place: NodeId,
    pub(super) state: State,
}

/// A document, and what the check of its shape has found out for the rules.
#[derive(Debug)]
pub struct View<'d> {
    /// The document.
    pub document: &'d Document<'d>,
    /// Members that stand there under a misspelt name.
    pub misspelt: Vec<Misspelt>,
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
pub enum NodeKind {
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
    pub(crate) fn root(view: &'d View<'d>) -> Self {
        Self { view, place: NodeId(0), state: State::There }
    }

    /// The names and words of the whole document.
    pub(crate) fn vocabulary(self) -> Vocabulary {
        self.view.document.vocabulary()
    }

    /// The place of a node of the document.
    pub(crate) fn at(view: &'d View<'d>, place: NodeId) -> Self {
        let raw = view.document.node(place);
        let is = |such: fn(RawNode<'d>) -> bool| raw.is_some_and(such);
        let state = if is(RawNode::is_splice) {
            State::Hidden
        } else if is(RawNode::is_optional) {
            State::Optional
        } else {
            State::There
        };
        Self { view, place, state }
    }

    /// The value; of one that is absent, what would hold it; of one that is hidden, the hole.
    pub fn id(self) -> NodeId {
        self.place
    }

    /// What the object has under `name`. Of two members with one name the last counts, as for the service.
    #[must_use]
    #[inline]
    pub fn member(self, name: &str) -> Self {
        if self.state == State::There
            && let Some(entry) = self.view.document.entry(self.place)
        {
            let mark = mark(name);
            // Most of what rules ask for is not there.
            if entry.marks & mark == 0
                && matches!(entry.value, Value::Object)
                && self.view.misspelt.is_empty()
            {
                return self.absent();
            }
            return self.find(entry, name, mark);
        }
        self.of_what_is_elsewhere()
    }

    /// Whether a finding has said already what is wrong with the member of that name.
    pub(crate) fn is_told_of(self, name: &str) -> bool {
        self.view.misspelt.iter().any(|(object, meant)| *object == self.place && *meant == name)
    }

    /// The same, where the member is most likely this one.
    pub(super) fn member_at(self, id: NodeId, name: &str) -> Self {
        match self.view.document.entry(id) {
            Some(entry) if entry.key.as_deref() == Some(name) => {
                let state = if entry.optional { State::Optional } else { State::There };
                Self { place: id, state, ..self }
            }
            _ => self.member(name),
        }
    }

    /// A member that is not there.
    #[inline]
    pub(super) fn absent(self) -> Self {
        Self { state: State::Absent, ..self }
    }

    /// Whether it is written out, with no name misspelt in the whole document: what it lacks is not there.
    pub(super) fn is_plain_object(self) -> bool {
        self.state == State::There && matches!(self.value(), Value::Object) && self.view.misspelt.is_empty()
    }

    fn find(self, holder: &Entry<'_>, name: &str, mark: u64) -> Self {
        match self.view.document.member_up_to(holder.last, name, mark) {
            Some((place, is_optional)) => {
                Self { place, state: if is_optional { State::Optional } else { State::There }, ..self }
            }
            None => self.without(name),
        }
    }

    /// A member of what is not there, or hidden.
    fn of_what_is_elsewhere(self) -> Self {
        let is_hidden = matches!(self.state, State::Optional | State::Hidden);
        if is_hidden { Self { state: State::Hidden, ..self } } else { self }
    }

    /// The same where no member has the name.
    #[cold]
    #[inline(never)]
    fn without(self, name: &str) -> Self {
        let is_misspelt =
            || self.view.misspelt.iter().any(|(object, meant)| *object == self.place && *meant == name);
        let state = match self.value() {
            Value::Object if self.view.misspelt.is_empty() || !is_misspelt() => State::Absent,
            Value::Null => State::Absent,
            Value::Hole(Hole::Text) => State::Unfit,
            Value::Hole(_) => State::Hidden,
            _ => State::Unfit,
        };
        Self { state, ..self }
    }

    /// The same, where a rule of its own says that this place must have a value: without one there is nothing to say.
    #[must_use]
    pub fn required(self) -> Self {
        if self.is_present() == Truth::No { Self { state: State::Unfit, ..self } } else { self }
    }

    /// Each element of the list. What hides elements stands for them: all that is asked of it is open.
    pub fn elements(self) -> Elements<'d> {
        let (hidden, written) = match (self.state, self.value()) {
            (State::There, Value::List) => (None, self.raw().map(RawNode::children)),
            (State::There, Value::Hole(Hole::Text)) => (None, None),
            (State::There, Value::Hole(_)) | (State::Optional | State::Hidden, _) => {
                (Some(Self { state: State::Hidden, ..self }), None)
            }
            _ => (None, None),
        };
        Elements::new(self, hidden, written.unwrap_or_default())
    }

    /// An element of this list.
    pub(super) fn element(self, child: RawNode<'_>) -> Self {
        let state = if child.is_splice() { State::Hidden } else { State::There };
        Self { place: child.id(), state, ..self }
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
        match (self.state, self.value()) {
            (State::There, Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    pub(super) fn as_number(self) -> Option<Number> {
        match (self.state, self.value()) {
            (State::There, Value::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// Which bytes of its text are known to be digits of Base64.
    pub(crate) fn known_digits(self) -> Range<usize> {
        let noted = &self.view.document.digits;
        let at = noted.binary_search_by_key(&self.place, |(node, _)| *node).ok();
        at.and_then(|at| noted.get(at)).map_or(0..0, |(_, digits)| digits.clone())
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
            state: if child.is_optional() { State::Optional } else { State::There },
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

    pub(super) fn value(self) -> &'d Value<'d> {
        self.view.document.entry(self.place).map_or(&Value::Null, |entry| &entry.value)
    }

    pub(super) fn raw(self) -> Option<RawNode<'d>> {
        self.view.document.node(self.place)
    }
}
