//! What rules ask of a place in a document.

use alloc::vec::Vec;

use super::{Count, Hole, Node, NodeKind, RawNode, Truth, Value, node::State};
use crate::json::Number;

impl Node<'_> {
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
    pub fn is(self, kind: NodeKind) -> Truth {
        match (self.state, self.value()) {
            (State::There, Value::Hole(Hole::Text)) => Truth::from(kind == NodeKind::Text),
            (State::There, Value::Hole(_)) => Truth::open(self.place),
            (State::There, value) => Truth::from(match value {
                Value::Null | Value::Hole(_) => false,
                Value::Bool(_) => kind == NodeKind::Bool,
                Value::Number(_) => kind == NodeKind::Number,
                Value::Text(_) => kind == NodeKind::Text,
                Value::List => kind == NodeKind::List,
                Value::Object => kind == NodeKind::Object,
            }),
            _ => self.unless_there(),
        }
    }

    /// Whether it is there and `wanted` holds for its text.
    pub fn text_is(self, wanted: impl FnOnce(&str) -> bool + Copy) -> Truth {
        match self.as_text() {
            Some(text) => Truth::from(wanted(text)),
            None => self.neither_this_nor_that(),
        }
    }

    /// The same, where what is asked of the text may have another answer than yes or no.
    pub fn text_answers(self, answer: impl FnOnce(&str) -> Truth + Copy) -> Truth {
        match self.as_text() {
            Some(text) => answer(text),
            None => self.neither_this_nor_that(),
        }
    }

    /// The same for free text, which may be any expression of a text type: of one that is not known nobody asks.
    pub fn free_text_is(self, wanted: impl FnOnce(&str) -> bool + Copy) -> Truth {
        match (self.state, self.value()) {
            (State::There, Value::Hole(Hole::Text)) => Truth::Silent,
            _ => self.text_is(wanted),
        }
    }

    /// Whether it is there and `wanted` holds for its number.
    pub fn number_is(self, wanted: impl FnOnce(Number) -> bool + Copy) -> Truth {
        match self.as_number() {
            Some(number) => Truth::from(wanted(number)),
            None => self.neither_this_nor_that(),
        }
    }

    /// Whether the number is out of its own range. That of a constant is `proved` by the compiler.
    pub(crate) fn is_out_of_range(self, proved: Truth, outside: impl FnOnce(Number) -> bool + Copy) -> Truth {
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
    pub fn count(self, such: impl Fn(Self) -> Truth + Copy) -> Count {
        let mut count = if self.is_no_list() { Count::UNKNOWN } else { Count::NONE };
        self.elements().for_each(|element| count.add_node(element, such));
        count
    }

    /// Whether an element of the list is such.
    pub fn any(self, such: impl Fn(Self) -> Truth + Copy) -> Truth {
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
    pub fn all(self, such: impl Fn(Self) -> Truth + Copy) -> Truth {
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
        let mut none = self.names().map_or_else(|unknown| unknown, |_| Truth::Yes);
        for member in self.members() {
            none =
                none.and(if member.state == State::Optional { Truth::open(member.place) } else { Truth::No });
        }
        none
    }

    /// Whether `wanted` holds for these texts of all elements of the list together; open while one is not known.
    pub fn texts_are(
        self,
        text_of: impl Fn(Self) -> Self + Copy,
        wanted: impl FnOnce(&[&str]) -> bool + Copy,
    ) -> Truth {
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

    /// Whether it is something that has no elements, which a rule of its own refuses.
    fn is_no_list(self) -> bool {
        match (self.state, self.value()) {
            (State::There, value) => !matches!(value, Value::List | Value::Null | Value::Hole(_)),
            (state, _) => state == State::Unfit,
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
    pub(super) fn neither_this_nor_that(self) -> Truth {
        match (self.state, self.value()) {
            (State::There, Value::Hole(_)) => Truth::open(self.place),
            (State::There, Value::Null) => Truth::No,
            _ => self.unless_there(),
        }
    }
}
