//! Whether a type has a trait, asked of the compiler.

/// The traits that are looked for, in the order of their bits.
pub(crate) const NAMES: [&str; 17] = [
    "Debug",
    "Send",
    "Sync",
    "Unpin",
    "Clone",
    "Copy",
    "PartialEq",
    "Eq",
    "Ord",
    "Hash",
    "Default",
    "Display",
    "FromStr",
    "Error",
    "Serialize",
    "Deserialize",
    "Iterator",
];

/// Some of [`NAMES`].
#[derive(Clone, Copy)]
pub(crate) struct Traits(pub(crate) [bool; NAMES.len()]);

impl Traits {
    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> {
        NAMES.into_iter().zip(self.0).filter_map(|(name, has)| has.then_some(name))
    }

    pub(crate) fn has(self, wanted: &str) -> bool {
        self.names().any(|name| name == wanted)
    }
}

/// The traits of a type. A constant of a type itself hides that of a trait, where its bounds hold.
macro_rules! traits_of {
    ($type:ty) => {{
        #[allow(unused_imports, reason = "only what is lacking is looked up there")]
        use $crate::probe::{Lacks as _, Probe};
        type Asked = Probe<$type>;
        $crate::probe::Traits([
            Asked::DEBUG,
            Asked::SEND,
            Asked::SYNC,
            Asked::UNPIN,
            Asked::CLONE,
            Asked::COPY,
            Asked::PARTIAL_EQ,
            Asked::EQ,
            Asked::ORD,
            Asked::HASH,
            Asked::DEFAULT,
            Asked::DISPLAY,
            Asked::FROM_STR,
            Asked::ERROR,
            Asked::SERIALIZE,
            Asked::DESERIALIZE,
            Asked::ITERATOR,
        ])
    }};
}
pub(crate) use traits_of;

/// The traits of a list of types.
macro_rules! types {
    ($($($segment:ident)::+,)*) => {
        /// Each type and its traits.
        pub(crate) fn traits() -> Vec<(&'static str, super::probe::Traits)> {
            vec![$((
                concat!($(types!(@joined $segment)),+).trim_start_matches("::"),
                super::probe::traits_of!(qwen_request::$($segment)::+),
            )),*]
        }
    };
    (@joined $segment:ident) => { concat!("::", stringify!($segment)) };
}
pub(crate) use types;

pub(crate) struct Probe<T>(std::marker::PhantomData<T>);

/// One constant for each trait, which is true where a type has it.
macro_rules! questions {
    ($($name:ident: $bound:path,)+) => {
        #[allow(dead_code, reason = "some traits are those of all types")]
        pub(crate) trait Lacks {
            $(const $name: bool = false;)+
        }

        impl<T> Lacks for Probe<T> {}

        $(impl<T: $bound> Probe<T> {
            pub(crate) const $name: bool = true;
        })+
    };
}

questions! {
    DEBUG: std::fmt::Debug,
    SEND: Send,
    SYNC: Sync,
    UNPIN: Unpin,
    CLONE: Clone,
    COPY: Copy,
    PARTIAL_EQ: PartialEq,
    EQ: Eq,
    ORD: Ord,
    HASH: std::hash::Hash,
    DEFAULT: Default,
    DISPLAY: std::fmt::Display,
    FROM_STR: std::str::FromStr,
    ERROR: std::error::Error,
    SERIALIZE: serde::Serialize,
    DESERIALIZE: serde::de::DeserializeOwned,
    ITERATOR: Iterator,
}
