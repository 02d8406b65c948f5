//! JSON arrays.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::{Deref, DerefMut};
use std::{slice, vec};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A JSON array in a request or reply: a slice of the program itself, or a vector.
///
/// It reads like a slice and grows like a vector. The first change copies what is part of the program.
///
/// ```
/// use qwen_request::{ChatRequest, Message};
///
/// let mut request = ChatRequest { model: "qwen-plus".into(), ..ChatRequest::default() };
/// request.messages.push(Message::user("Hello"));
/// request.messages.extend([Message::assistant("Hi!"), Message::user("Who are you?")]);
/// for message in &request.messages {
///     println!("{}: {}", message.role, message.text());
/// }
/// assert_eq!(request.messages.len(), 3);
/// ```
///
/// Vectors, arrays and slices become one by `.into()`, iterators by `.collect()`.
// Not `Cow`, which can neither be pushed to nor iterated over by `for`.
#[derive(Clone)]
pub enum List<T: 'static> {
    /// Part of the program.
    Borrowed(&'static [T]),
    /// Made while the program runs.
    Owned(Vec<T>),
}

impl<T> List<T> {
    /// A list without elements.
    #[must_use]
    pub const fn new() -> Self {
        Self::Borrowed(&[])
    }

    /// The elements.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        match self {
            Self::Borrowed(elements) => elements,
            Self::Owned(elements) => elements,
        }
    }
}

impl<T: Clone> List<T> {
    /// The elements as a vector, to be changed.
    pub fn to_mut(&mut self) -> &mut Vec<T> {
        if let Self::Borrowed(elements) = self {
            *self = Self::Owned(elements.to_vec());
        }
        match self {
            Self::Owned(elements) => elements,
            Self::Borrowed(_) => unreachable!("it is owned by now"),
        }
    }

    /// The elements as a vector.
    #[must_use]
    pub fn into_owned(self) -> Vec<T> {
        match self {
            Self::Borrowed(elements) => elements.to_vec(),
            Self::Owned(elements) => elements,
        }
    }

    /// Adds an element.
    pub fn push(&mut self, element: impl Into<T>) {
        self.to_mut().push(element.into());
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T: Clone> DerefMut for List<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        self.to_mut()
    }
}

impl<T> AsRef<[T]> for List<T> {
    fn as_ref(&self) -> &[T] {
        self
    }
}

impl<T> Borrow<[T]> for List<T> {
    fn borrow(&self) -> &[T] {
        self
    }
}

impl<T: Clone> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;

    fn into_iter(self) -> vec::IntoIter<T> {
        self.into_owned().into_iter()
    }
}

impl<'l, T> IntoIterator for &'l List<T> {
    type Item = &'l T;
    type IntoIter = slice::Iter<'l, T>;

    fn into_iter(self) -> slice::Iter<'l, T> {
        self.iter()
    }
}

impl<'l, T: Clone> IntoIterator for &'l mut List<T> {
    type Item = &'l mut T;
    type IntoIter = slice::IterMut<'l, T>;

    fn into_iter(self) -> slice::IterMut<'l, T> {
        self.iter_mut()
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        Self::Owned(elements.into_iter().collect())
    }
}

impl<T: Clone> Extend<T> for List<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, elements: I) {
        self.to_mut().extend(elements);
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(elements: Vec<T>) -> Self {
        Self::Owned(elements)
    }
}

impl<T: Clone> From<&Vec<T>> for List<T> {
    fn from(elements: &Vec<T>) -> Self {
        Self::Owned(elements.clone())
    }
}

impl<T: Clone> From<&[T]> for List<T> {
    fn from(elements: &[T]) -> Self {
        Self::Owned(elements.to_vec())
    }
}

impl<T, const N: usize> From<[T; N]> for List<T> {
    fn from(elements: [T; N]) -> Self {
        Self::Owned(elements.into())
    }
}

impl<T: Clone, const N: usize> From<&[T; N]> for List<T> {
    fn from(elements: &[T; N]) -> Self {
        Self::Owned(elements.to_vec())
    }
}

impl<T: Clone> From<Cow<'_, [T]>> for List<T> {
    fn from(elements: Cow<'_, [T]>) -> Self {
        Self::Owned(elements.into_owned())
    }
}

impl<T: Clone> From<List<T>> for Vec<T> {
    fn from(list: List<T>) -> Self {
        list.into_owned()
    }
}

/// Lists are equal to whatever has the same elements.
macro_rules! equal_to {
    ($([$($const:tt)*] $other:ty;)*) => { $(
        impl<T: PartialEq<U>, U: 'static, $($const)*> PartialEq<$other> for List<T> {
            fn eq(&self, other: &$other) -> bool {
                self[..] == other[..]
            }
        }
    )* };
}

equal_to! {
    [] List<U>;
    [] Vec<U>;
    [] [U];
    [] &[U];
    [const N: usize] [U; N];
    [const N: usize] &[U; N];
}

impl<T: PartialEq<U>, U: 'static> PartialEq<List<U>> for Vec<T> {
    fn eq(&self, other: &List<U>) -> bool {
        self[..] == other[..]
    }
}

impl<T: Eq> Eq for List<T> {}

impl<T: Hash> Hash for List<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_slice().hash(state);
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(out)
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_slice().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::Owned)
    }
}
