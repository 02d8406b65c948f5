//! Enums over text that others may extend.

use std::borrow::Cow;
use std::fmt::Write;

use qwen_request_rules::json::{ParseError, Reader, ValueKind};

use super::Text;

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

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            /// A known text becomes its own variant, any other [`Other`](Self::Other).
            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text.to_owned()))
            }
        }

        #[diagnostic::do_not_recommend]
        impl $crate::private::IntoWord<$name> for $name {
            fn into_word(self) -> Self {
                self
            }
        }

        impl $crate::wire::Element for $name {}

        #[diagnostic::do_not_recommend]
        impl $crate::private::IntoWord<$name> for &$name {
            fn into_word(self) -> $name {
                self.clone()
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

        impl $crate::wire::Member for $name {
            fn read(
                &mut self,
                reader: &mut $crate::wire::Reader<'_>,
                _: $crate::wire::expansion::Leniency,
            ) -> Result<$crate::wire::expansion::Mark, $crate::wire::ParseError> {
                *self = $crate::wire::expansion::read_open_text(reader)?;
                Ok($crate::wire::expansion::Mark::Plain)
            }

            fn write(&self, out: &mut $crate::wire::Writer, _: $crate::wire::expansion::Mark) {
                out.text(self.as_str());
            }

            fn is_unset(&self) -> bool {
                self.as_str().is_empty()
            }

            fn is_unknown_word(&self) -> bool {
                matches!(self, Self::Other(_))
            }
        }

        $crate::wire::blank! { $name = $name::Other($crate::wire::Text::Borrowed("")); }
        $crate::wire::serde_by_text! { $name }
    };
}
pub(crate) use text_enum;

/// What [`text_enum!`] generates.
pub(crate) trait OpenText: Sized {
    const VALUES: &'static [&'static str];

    fn known(text: &str) -> Option<Self>;

    fn other(text: Text) -> Self;

    fn from_text(text: Text) -> Self {
        Self::known(&text).unwrap_or_else(|| Self::other(text))
    }
}

pub(crate) fn read<T: OpenText>(reader: &mut Reader<'_>) -> Result<T, ParseError> {
    let text = read_text(reader, T::VALUES)?;
    Ok(match T::known(&text) {
        Some(known) => known,
        None => T::other(Text::Owned(text.into_owned())),
    })
}

fn read_text<'t>(reader: &mut Reader<'t>, values: &[&str]) -> Result<Cow<'t, str>, ParseError> {
    if reader.kind()? == ValueKind::Text { reader.text() } else { Err(refuse(reader, values)) }
}

#[cold]
fn refuse(reader: &mut Reader<'_>, values: &[&str]) -> ParseError {
    let mut wanted = "a text".to_owned();
    let mut before = " such as";
    for value in values.iter().take(3) {
        let _ = write!(wanted, "{before} {value:?}");
        before = ",";
    }
    reader.unexpected(&wanted)
}
