//! Enums over text that others may extend.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserializer;
use serde::de::{Error, Visitor};

/// Declares an enum over the known values of a text, open for values to come.
///
/// ```ignore
/// text_enum! {
///     /// Who speaks.
///     pub enum Role {
///         /// The instructions.
///         System = "system",
///     }
/// }
/// ```
macro_rules! text_enum {
    (
        $(#[doc = $about:literal])*
        pub enum $name:ident { $(
            $(#[doc = $doc:literal])*
            $variant:ident = $text:literal,
        )* }
    ) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $doc])* $variant,)*
            /// A value that this version of the crate does not know, as it is written.
            Other($crate::wire::Text),
        }

        impl $name {
            /// The value as it is written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Other(text) => text,
                }
            }

            /// Sets a member that must be there, for the macros.
            #[doc(hidden)]
            #[inline]
            pub const fn __set(&mut self, value: Self) {
                $crate::fill::put(self, value);
            }

            #[doc(hidden)]
            pub const __VALUES: &'static [&'static str] = &[$($text),*];
        }

        impl $crate::wire::expansion::OpenText for $name {
            const VALUES: &'static [&'static str] = Self::__VALUES;

            fn known(text: &str) -> Option<Self> {
                match text {
                    $($text => Some(Self::$variant),)*
                    _ => None,
                }
            }

            fn other(text: $crate::wire::Text) -> Self {
                Self::Other(text)
            }
        }

        impl From<$crate::wire::Text> for $name {
            /// A known text becomes its own variant.
            fn from(text: $crate::wire::Text) -> Self {
                $crate::wire::expansion::OpenText::from_text(text)
            }
        }

        impl From<&'static str> for $name {
            /// A known text becomes its own variant.
            fn from(text: &'static str) -> Self {
                $crate::wire::expansion::OpenText::from_text($crate::wire::Text::Borrowed(text))
            }
        }

        impl From<String> for $name {
            /// A known text becomes its own variant.
            fn from(text: String) -> Self {
                $crate::wire::expansion::OpenText::from_text($crate::wire::Text::Owned(text))
            }
        }

        #[diagnostic::do_not_recommend]
        impl $crate::__private::IntoWord<$name> for $name {
            fn into_word(self) -> Self {
                self
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.pad(self.as_str())
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, text: &str) -> bool {
                self.as_str() == text
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, text: &&str) -> bool {
                self.as_str() == *text
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::expansion::deserialize_text(deserializer)
            }
        }

        $crate::wire::leaf! { $name = $name::Other($crate::wire::Text::Borrowed("")); }
    };
}
pub(crate) use text_enum;

use super::Text;

/// What [`text_enum!`] generates.
pub(crate) trait OpenText: Sized {
    const VALUES: &'static [&'static str];

    fn known(text: &str) -> Option<Self>;

    fn other(text: Text) -> Self;

    fn from_text(text: Text) -> Self {
        Self::known(&text).unwrap_or_else(|| Self::other(text))
    }
}

pub(crate) fn deserialize<'de, T: OpenText, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_str(Reading(PhantomData))
}

struct Reading<T>(PhantomData<T>);

impl<T: OpenText> Visitor<'_> for Reading<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a text")?;
        let mut before = " such as";
        for value in T::VALUES.iter().take(3) {
            write!(out, "{before} {value:?}")?;
            before = ",";
        }
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::known(text).unwrap_or_else(|| T::other(Text::Owned(text.to_owned()))))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<T, E> {
        Ok(T::from_text(Text::Owned(text)))
    }
}
