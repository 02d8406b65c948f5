//! What lists are made of: their elements, references to them, and what stands for one.

use serde::Serialize;

use super::{IntoText, Json, List, Text};

/// What a request takes as a list: a vector, an array, a slice, a map of pairs, or any other iterator.
///
/// Borrowed elements are copied: a request owns what is not part of the program itself.
///
/// ```
/// use qwen_request::{IntoList, Text};
///
/// fn count(texts: impl IntoList<Text>) -> usize {
///     texts.into_list().len()
/// }
///
/// assert_eq!(count(["a", "b"]), 2);
/// assert_eq!(count(&vec![String::from("a")]), 1);
/// assert_eq!(count((1..=3).map(|number| number.to_string())), 3);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand for a list of `{T}`",
    label = "expected a list of `{T}` or `&{T}`, found `{Self}`",
    note = "of an `Option`, write `name?: option`; of a `Result`, `result?`; of a single element, `[element]`; of an iterator, \
            `[..iterator]`"
)]
pub trait IntoList<T> {
    /// The list.
    fn into_list(self) -> List<T>;
}

#[diagnostic::do_not_recommend]
impl<T, L: IntoIterator<Item: IntoElement<T>>> IntoList<T> for L {
    fn into_list(self) -> List<T> {
        List::Owned(self.into_iter().map(IntoElement::into_element).collect())
    }
}

/// An element of a list, a reference to one, or what stands for one.
///
/// ```
/// use qwen_request::{IntoElement, Text};
///
/// let texts: [Text; 2] = ["a".into_element(), (&String::from("b")).into_element()];
/// assert_eq!(texts, ["a", "b"]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand for a `{T}`",
    label = "expected a `{T}`, found `{Self}`",
    note = "of a list or an `Option`, write `..value`: it puts in what is inside; of a `Result`, `result?`"
)]
pub trait IntoElement<T> {
    /// The element.
    fn into_element(self) -> T;
}

/// A type of elements that stand for themselves. Texts and JSON do not: they are made of other types, too.
pub trait Element: Clone {}

impl Element for i64 {}
impl<T: Clone> Element for List<T> {}

#[diagnostic::do_not_recommend]
impl<T: Element> IntoElement<T> for T {
    fn into_element(self) -> T {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Element> IntoElement<T> for &T {
    fn into_element(self) -> T {
        self.clone()
    }
}

#[diagnostic::do_not_recommend]
impl<T: Element> IntoElement<T> for &mut T {
    fn into_element(self) -> T {
        self.clone()
    }
}

#[diagnostic::do_not_recommend]
impl<T: IntoText> IntoElement<Text> for T {
    fn into_element(self) -> Text {
        self.into_text()
    }
}

#[diagnostic::do_not_recommend]
impl<T: Serialize> IntoElement<Json> for T {
    fn into_element(self) -> Json {
        Json::or_mark(&self)
    }
}
