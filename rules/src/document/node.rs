//! What rules ask a document.
//!
//! A rule never sees what is not known: it asks, and every answer is a [`Truth`]. So no rule can take a hole for
//! something that is not there, or a constant for a number that is in order.

use alloc::vec::Vec;

use super::{Count, Document, Hole, Name, NodeId, RawNode, Shown, Truth, Value};
use crate::json::Number;

/// A place in a document: a value, or where one would stand.
#[derive(Clone, Copy, Debug)]
pub struct Node<'d> {
    document: &'d Document<'d>,
    /// Members that stand there under a misspelt name.
    misspelt: &'d [Misspelt],
    /// The value; what would hold it, if there is none; the hole, if something is hidden in one.
    place: NodeId,
    state: State,
}

/// A member under a name that is not its own: the object that holds it, and the name that was meant.
pub type Misspelt = (NodeId, &'static str);

/// What is known of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
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

    /// Whether it is there: absent and `null` mean the same to the service.
    pub fn is_present(self) -> Truth {
        match self.state {
            State::There => Truth::from(!matches!(self.value(), Value::Null)),
            _ => self.unless_there(),
        }
    }

    /// Its truth value; `absent` if it is not there.
    pub fn flag(self, absent: Truth) -> Truth {
        match (self.state, self.value()) {
            (State::There, Value::Bool(value)) => Truth::from(*value),
            (State::There, Value::Null) | (State::Absent, _) => absent,
            _ => self.neither_this_nor_that(),
        }
    }

    /// Whether it is a value of this kind.
    pub fn is(self, kind: Kind) -> Truth {
        match (self.state, self.value()) {
            (State::There, Value::Hole(Hole::Text)) => Truth::from(kind == Kind::Text),
            (State::There, Value::Hole(_)) => Truth::open(self.place),
            (State::There, value) => Truth::from(match value {
                Value::Null | Value::Hole(_) => false,
                Value::Bool(_) => kind == Kind::Bool,
                Value::Number(_) => kind == Kind::Number,
                Value::Text(_) => kind == Kind::Text,
                Value::List => kind == Kind::List,
                Value::Object => kind == Kind::Object,
            }),
            _ => self.unless_there(),
        }
    }

    /// Whether it is there and `wanted` holds for its text.
    pub fn text_is(self, wanted: impl FnOnce(&str) -> bool) -> Truth {
        match (self.state, self.value()) {
            (State::There, Value::Text(text)) => Truth::from(wanted(text)),
            _ => self.neither_this_nor_that(),
        }
    }

    /// The same for free text, which may be any expression of a text type: of one that is not known nobody asks.
    pub fn free_text_is(self, wanted: impl FnOnce(&str) -> bool) -> Truth {
        match (self.state, self.value()) {
            (State::There, Value::Hole(Hole::Text)) => Truth::Silent,
            _ => self.text_is(wanted),
        }
    }

    /// Whether it is there and `wanted` holds for its number.
    pub fn number_is(self, wanted: impl FnOnce(Number) -> bool) -> Truth {
        match (self.state, self.value()) {
            (State::There, Value::Number(number)) => Truth::from(wanted(*number)),
            _ => self.neither_this_nor_that(),
        }
    }

    /// Whether the number is out of its own range. That of a constant is `proved` by the compiler.
    pub(crate) fn is_out_of_range(self, proved: Truth, outside: impl FnOnce(Number) -> bool) -> Truth {
        match (self.state, self.value()) {
            (State::There, Value::Hole(Hole::Constant)) => proved.negate(),
            _ => self.number_is(outside),
        }
    }

    /// Whether both are numbers, and the first is not greater.
    pub fn is_at_most(self, other: Self) -> Truth {
        match (self.as_number(), other.as_number()) {
            (Some(one), Some(other)) => Truth::from(one.as_f64() <= other.as_f64()),
            (Some(_), None) => other.number_is(|_| true),
            (None, Some(_)) => self.number_is(|_| true),
            (None, None) => self.number_is(|_| true).and(other.number_is(|_| true)),
        }
    }

    /// Whether both are texts, and the same.
    pub fn is_same_text(self, other: Self) -> Truth {
        match (self.as_text(), other.as_text()) {
            (Some(one), Some(other)) => Truth::from(one == other),
            (Some(_), None) => other.text_is(|_| true),
            (None, Some(_)) => self.text_is(|_| true),
            (None, None) => self.text_is(|_| true).and(other.text_is(|_| true)),
        }
    }

    /// Whether no element comes after it in its list.
    pub fn is_last(self) -> Truth {
        if self.state == State::Hidden {
            return Truth::open(self.place);
        }
        let Some(list) = self.raw().and_then(RawNode::parent) else { return Truth::Silent };
        let mut is_last = Truth::Yes;
        for later in list.children_after(self.place) {
            match later.hole() {
                Some(Hole::Splice) => is_last = is_last.and(Truth::open(later.id())),
                _ => return Truth::No,
            }
        }
        is_last
    }

    /// How many elements the list has.
    pub fn length(self) -> Count {
        self.count(|_| Truth::Yes)
    }

    /// How many elements of the list are such.
    pub fn count(self, such: impl Fn(Self) -> Truth) -> Count {
        let mut count = if self.is_no_list() { Count::UNKNOWN } else { Count::NONE };
        self.elements().for_each(|element| count.add_node(element, &such));
        count
    }

    /// Whether an element of the list is such.
    pub fn any(self, such: impl Fn(Self) -> Truth) -> Truth {
        // Of what is no list, a rule of its own says so.
        let mut any = if self.is_no_list() { Truth::Silent } else { Truth::No };
        for element in self.elements() {
            let there = if element.state == State::Hidden { Truth::open(element.place) } else { Truth::Yes };
            any = any.or(there.and(such(element)));
            if any == Truth::Yes {
                break;
            }
        }
        any
    }

    /// Whether all elements of the list are such.
    pub fn all(self, such: impl Fn(Self) -> Truth) -> Truth {
        self.any(|element| such(element).negate()).negate()
    }

    /// How many of these members the object has.
    pub fn count_members(self, names: &[&str]) -> Count {
        let no_object = matches!((self.state, self.member("").state), (State::There, State::Unfit));
        let mut count = if no_object { Count::UNKNOWN } else { Count::NONE };
        for name in names {
            count.add(self.member(name).is_present());
        }
        count
    }

    /// Whether the object has no members.
    pub fn has_no_members(self) -> Truth {
        match self.names() {
            Ok(mut names) => Truth::from(names.next().is_none()),
            Err(unknown) => unknown,
        }
    }

    /// Whether `wanted` holds for these texts of all elements of the list together; open while one is not known.
    pub fn texts_are(self, text_of: impl Fn(Self) -> Self, wanted: impl FnOnce(&[&str]) -> bool) -> Truth {
        let mut texts = Vec::new();
        // Of what is no list, a rule of its own says so.
        let mut known = self.any(|_| Truth::No).negate();
        for element in self.elements() {
            let node = text_of(element);
            match node.as_text() {
                Some(text) => texts.push(text),
                None => known = known.and(node.text_is(|_| true)),
            }
        }
        if known == Truth::Yes { Truth::from(wanted(&texts)) } else { known }
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

    fn as_number(self) -> Option<Number> {
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

    /// Whether it is something that has no elements, which a rule of its own refuses.
    fn is_no_list(self) -> bool {
        match (self.state, self.value()) {
            (State::There, value) => !matches!(value, Value::List | Value::Null | Value::Hole(_)),
            (state, _) => state == State::Unfit,
        }
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

    /// The answer where there may be no value at all.
    fn unless_there(self) -> Truth {
        match self.state {
            State::Absent => Truth::No,
            State::Optional | State::Hidden => Truth::open(self.place),
            State::There | State::Unfit => Truth::Silent,
        }
    }

    /// The answer for a value that is not of the kind that was asked for.
    fn neither_this_nor_that(self) -> Truth {
        match (self.state, self.value()) {
            (State::There, Value::Hole(_)) => Truth::open(self.place),
            (State::There, Value::Null) => Truth::No,
            _ => self.unless_there(),
        }
    }

    fn value(self) -> &'d Value<'d> {
        self.raw().map_or(&Value::Null, RawNode::value)
    }

    fn raw(self) -> Option<RawNode<'d>> {
        self.document.node(self.place)
    }
}
