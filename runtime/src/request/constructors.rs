//! Messages, parts and tools by one call: what the short forms of the macros stand for.

/// A row per short form, printed from those of the rules: the constructor, what the macros call for it, first for its value and
/// then to add it to a list that must be there or may be left out, what all take, and the object.
macro_rules! constructors {
    ($($object:ident { $(
        $(#[doc = $doc:literal])+
        $form:ident, $made:ident, $added:ident, $added_some:ident($($argument:ident: $type:ident),*) => { $($members:tt)* }
    )* })*) => { $(
        impl $object {
            $(
                $(#[doc = $doc])+
                pub fn $form($($argument: constructors!(@from $type)),*) -> Self {
                    Self::$made($(constructors!(@into $argument: $type)),*)
                }

                #[doc(hidden)]
                #[inline]
                pub const fn $made($($argument: $type),*) -> Self {
                    Self { $($members)* ..Self::__EMPTY }
                }

                #[doc(hidden)]
                pub fn $added(list: &mut $crate::wire::List<Self>, $($argument: impl $crate::fill::Argument<$type>),*) {
                    $crate::fill::Elements::elements(list).push(Self::$made($($crate::fill::Argument::into_member($argument)),*));
                }

                #[doc(hidden)]
                pub fn $added_some(list: &mut Option<$crate::wire::List<Self>>, $($argument: impl $crate::fill::Argument<$type>),*) {
                    $crate::fill::Elements::elements(list).push(Self::$made($($crate::fill::Argument::into_member($argument)),*));
                }
            )*
        }
    )* };
    (@from Text) => { impl $crate::wire::IntoText };
    (@from Json) => { impl ::serde::Serialize };
    (@from List $element:ty) => { impl $crate::wire::IntoList<$element> };
    (@from $type:ident) => { impl Into<$type> };
    (@into $argument:ident: Text) => { $crate::wire::IntoText::into_text($argument) };
    (@into $argument:ident: Json) => { $crate::wire::Json::or_mark(&$argument) };
    (@into $argument:ident: List $element:ty) => { $crate::wire::IntoList::into_list($argument) };
    (@into $argument:ident: $type:ident) => { $argument.into() };
}
pub(super) use constructors;

/// The constructors of objects with a few members that must be there, printed from their rows.
macro_rules! new {
    ($($(#[$cfg:meta])? $object:ident($($field:ident: $type:ident $(<$element:ty>)?),*);)*) => { $(
        $(#[$cfg])?
        impl $object {
            /// An object with the members that must be there.
            pub fn new($($field: constructors!(@from $type $($element)?)),*) -> Self {
                Self { $($field: constructors!(@into $field: $type $($element)?),)* ..Self::default() }
            }
        }
    )* };
}
pub(super) use new;
