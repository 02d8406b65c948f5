//! Enums whose variants have names: they are printed, parsed and serialized by these.

use core::{
    error::Error,
    fmt::{self, Display, Formatter},
};

/// Where [`serde_by_name!`](crate::serde_by_name) finds it in any crate.
pub use alloc::string::String;

/// An enum whose variants have names. [`words!`](crate::words) implements it.
pub trait Word: Copy + 'static {
    /// What the enum is, for errors.
    const WHAT: &'static str;

    /// Every variant.
    const ALL: &'static [Self];

    /// Their names, in the same order.
    const NAMES: &'static [&'static str];
}

/// The variant of this name.
pub fn parse<T: Word>(name: &str) -> Result<T, UnknownWord> {
    let at = T::NAMES.iter().position(|known| *known == name);
    at.and_then(|at| T::ALL.get(at)).copied().ok_or(UnknownWord::new(T::WHAT, T::NAMES))
}

/// Gives the variants of an enum their names.
#[macro_export]
macro_rules! words {
    ($name:ident: $what:literal { $($variant:ident = $word:literal,)+ }) => {
        impl $name {
            /// The name by which it is printed, parsed and serialized.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }

            /// Every value that this version knows.
            pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
                <Self as $crate::words::Word>::ALL.iter().copied()
            }
        }

        impl $crate::words::Word for $name {
            const WHAT: &'static str = $what;
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            const NAMES: &'static [&'static str] = &[$($word),+];
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, out: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                out.pad(self.as_str())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::words::UnknownWord;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                $crate::words::parse(name)
            }
        }
    };
}

/// Has serde write and read enums by their names. A crate that uses it depends on serde.
#[macro_export]
macro_rules! serde_by_name {
    ($($name:ty),+ $(,)?) => { $(
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let name = <$crate::words::String as ::serde::Deserialize>::deserialize(deserializer)?;
                let names = <Self as $crate::words::Word>::NAMES;
                $crate::words::parse(&name).map_err(|_| ::serde::de::Error::unknown_variant(&name, names))
            }
        }
    )+ };
}

/// A text that is none of the names of an enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownWord {
    what: &'static str,
    names: &'static [&'static str],
}

impl UnknownWord {
    /// No value of `what` has the name. Those that are known may be left out.
    #[must_use]
    pub const fn new(what: &'static str, names: &'static [&'static str]) -> Self {
        Self { what, names }
    }
}

impl Display for UnknownWord {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        write!(out, "not a {}", self.what)?;
        let mut before = ", expected ";
        for name in self.names {
            write!(out, "{before}`{name}`")?;
            before = ", ";
        }
        Ok(())
    }
}

impl Error for UnknownWord {}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use crate::catalogue::Retry;

    #[test]
    fn names_are_read_as_they_are_printed() {
        for retry in Retry::all() {
            assert_eq!(retry.to_string().parse(), Ok(retry));
        }
        let error = "After-Fix".parse::<Retry>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "not a kind of retry, expected `never`, `wait`, `backoff`, `after-fix`, `account`"
        );
    }
}
