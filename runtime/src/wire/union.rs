//! Values whose JSON kind tells what they are: a text or a list of parts, say.

use qwen_request_rules::join::joined;
use qwen_request_rules::json::{Number, ParseError, Reader, ValueKind};

use super::Member;

/// Declares an enum with a variant per JSON kind. The kinds: null, bool, integer, number, text, list, object.
///
/// ```ignore
/// union! {
///     /// What is said.
///     pub enum Content {
///         /// Text alone.
///         Text(Text) from text,
///         /// Text, images, audio.
///         Parts(List<Part>) from list,
///     }
/// }
/// ```
///
/// The first variant is what an unset field of this type holds.
macro_rules! union {
    (
        $(#[doc = $about:literal])*
        pub enum $name:ident {
            $(#[doc = $first_doc:literal])*
            $first:ident($first_type:ty) from $first_kind:ident,
            $($(#[doc = $doc:literal])* $variant:ident($type:ty) from $kind:ident,)*
        }
    ) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = $first_doc])*
            $first($first_type),
            $($(#[doc = $doc])* $variant($type),)*
        }

        impl $crate::wire::expansion::Union for $name {
            const KINDS: &'static [&'static str] = &[stringify!($first_kind), $(stringify!($kind)),*];

            fn of_kind(kind: &str) -> Option<Self> {
                Some(match kind {
                    stringify!($first_kind) => Self::$first($crate::wire::Empty::<$first_type>::VALUE),
                    $(stringify!($kind) => Self::$variant($crate::wire::Empty::<$type>::VALUE),)*
                    _ => return None,
                })
            }

            fn value(&mut self) -> &mut dyn $crate::wire::Member {
                match self {
                    Self::$first(value) => value,
                    $(Self::$variant(value) => value,)*
                }
            }
        }

        impl $crate::wire::Element for $name {}

        impl From<&$name> for $name {
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl $crate::wire::Member for $name {
            fn read(
                &mut self,
                reader: &mut $crate::wire::Reader<'_>,
                leniency: $crate::wire::expansion::Leniency,
            ) -> Result<$crate::wire::expansion::Mark, $crate::wire::ParseError> {
                $crate::wire::expansion::read_union(self, reader)?.read(reader, leniency)
            }

            fn write(&self, out: &mut $crate::wire::Writer, mark: $crate::wire::expansion::Mark) {
                match self {
                    Self::$first(value) => value.write(out, mark),
                    $(Self::$variant(value) => value.write(out, mark),)*
                }
            }

            fn is_unset(&self) -> bool {
                matches!(self, Self::$first(value) if value.is_unset())
            }
        }

        $crate::wire::blank! { $name = $name::$first($crate::wire::Empty::<$first_type>::VALUE); }
        $crate::wire::serde_by_text! { $name }
    };
}
pub(crate) use union;

/// What [`union!`] generates.
pub(crate) trait Union: Sized {
    /// The kinds of the variants.
    const KINDS: &'static [&'static str];

    /// The variant for values of this kind, empty.
    fn of_kind(kind: &str) -> Option<Self>;

    /// What the variant holds.
    fn value(&mut self) -> &mut dyn Member;
}

/// Chooses the variant for the value that comes next; answers where that is to be read to.
pub(crate) fn read<'u, T: Union>(
    union: &'u mut T,
    reader: &mut Reader<'_>,
) -> Result<&'u mut dyn Member, ParseError> {
    let kind = kind(reader)?;
    // An integer is a number, too.
    let variant = T::of_kind(kind).or_else(|| T::of_kind("number").filter(|_| kind == "integer"));
    *union = variant.ok_or_else(|| reader.unexpected(&joined(T::KINDS, " or ")))?;
    Ok(union.value())
}

/// The kind of the value that comes next.
fn kind(reader: &mut Reader<'_>) -> Result<&'static str, ParseError> {
    Ok(match reader.kind()? {
        ValueKind::Null => "null",
        ValueKind::Bool => "bool",
        ValueKind::Text => "text",
        ValueKind::List => "list",
        ValueKind::Object => "object",
        ValueKind::Number => match reader.clone().number()? {
            Number::Float(_) => "number",
            Number::Unsigned(_) | Number::Signed(_) => "integer",
        },
    })
}
