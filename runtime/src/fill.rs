//! What the macros fill a request with: a call for each member.
//!
//! All of it can run in constants, but for what adds to lists. Hardly anything here is generic, since each mention of a
//! generic function costs a build twice what another costs.

use std::mem;

use crate::wire::{Json, List, Text};

/// Generates what the macros make an object with, to fill it where it is to stay.
macro_rules! filled {
    ($object:ident) => {
        impl $object {
            /// An object that may be left out.
            #[doc(hidden)]
            #[inline]
            pub const fn __begin(member: &mut Option<Self>) -> &mut Self {
                $crate::fill::begin(member, Self::__EMPTY)
            }

            /// One more element of a list.
            #[doc(hidden)]
            #[inline]
            pub fn __add(list: &mut $crate::wire::List<Self>) -> &mut Self {
                $crate::fill::add(list, Self::__EMPTY)
            }

            /// One more element of a list that may be left out.
            #[doc(hidden)]
            #[inline]
            pub fn __add_some(list: &mut Option<$crate::wire::List<Self>>) -> &mut Self {
                $crate::fill::add(list, Self::__EMPTY)
            }
        }
    };
}
pub(crate) use filled;

/// A text of the program's own. `Cow` is generic: spelling it out would have the compiler infer and prove it at each call.
pub const fn text(text: &'static str) -> Text {
    Text::Borrowed(text)
}

/// Sets a text.
pub const fn set_text(member: &mut Text, value: &'static str) {
    put(member, text(value));
}

/// Sets a text that may be left out.
pub const fn set_some_text(member: &mut Option<Text>, value: &'static str) {
    put(member, Some(text(value)));
}

/// Sets JSON that is sent as it is.
pub const fn set_json(member: &mut Json, value: &'static str) {
    put(member, Json::__from_static(value));
}

/// Sets JSON that is sent as it is and may be left out.
pub const fn set_some_json(member: &mut Option<Json>, value: &'static str) {
    put(member, Some(Json::__from_static(value)));
}

/// Sets a list of the program's own.
pub const fn set_list<T: Clone>(member: &mut List<T>, value: &'static [T]) {
    put(member, List::Borrowed(value));
}

/// Sets a list of the program's own that may be left out.
pub const fn set_some_list<T: Clone>(member: &mut Option<List<T>>, value: &'static [T]) {
    put(member, Some(List::Borrowed(value)));
}

/// Sets a member that was empty, which holds nothing to drop: constants can do that, too.
pub const fn put<T>(member: &mut T, value: T) {
    mem::forget(mem::replace(member, value));
}

/// Sets an object and answers where it is.
pub(crate) const fn begin<T>(member: &mut Option<T>, empty: T) -> &mut T {
    put(member, Some(empty));
    match member {
        Some(object) => object,
        None => unreachable!(),
    }
}

/// What stands in a short form: the value of a member, or text that becomes one. It is not copied.
pub trait Argument<T> {
    /// The value.
    fn into_member(self) -> T;
}

impl<T> Argument<T> for T {
    fn into_member(self) -> T {
        self
    }
}

impl Argument<Text> for &'static str {
    fn into_member(self) -> Text {
        text(self)
    }
}

/// A list that elements are added to: a member that must be there, or one that may be left out.
pub trait Elements {
    /// What it holds.
    type Element: Clone + 'static;

    /// The list, which is there from now on.
    fn elements(&mut self) -> &mut Vec<Self::Element>;
}

impl<T: Clone + 'static> Elements for List<T> {
    type Element = T;

    fn elements(&mut self) -> &mut Vec<T> {
        if self.is_empty() {
            // A vector would begin with room for four, and most lists have one element or two.
            *self = List::Owned(Vec::with_capacity(2));
        }
        self.to_mut()
    }
}

impl<T: Clone + 'static> Elements for Option<List<T>> {
    type Element = T;

    fn elements(&mut self) -> &mut Vec<T> {
        self.get_or_insert(List::Borrowed(&[])).elements()
    }
}

/// Adds an element.
pub fn push<L: Elements>(list: &mut L, element: L::Element) {
    list.elements().push(element);
}

/// Adds an object and answers where it is.
pub(crate) fn add<L: Elements>(list: &mut L, empty: L::Element) -> &mut L::Element {
    let elements = list.elements();
    elements.push(empty);
    match elements.last_mut() {
        Some(object) => object,
        None => unreachable!(),
    }
}

/// Adds many elements of the program's own.
pub fn extend<L: Elements>(list: &mut L, elements: &'static [L::Element]) {
    list.elements().extend_from_slice(elements);
}

/// Adds the elements of another list.
pub fn splice<L: Elements>(list: &mut L, elements: Vec<L::Element>) {
    list.elements().extend(elements);
}
