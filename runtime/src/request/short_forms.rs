//! Messages, parts and tools by one call: what the macros call for short forms.

/// A row per short form, printed from those of the rules: what the macros call for it, first for its value and then to add it to a
/// list that must be there or may be left out, what all take, and the object.
macro_rules! short_forms {
    ($object:ident { $(
        $made:ident, $added:ident, $added_some:ident($($argument:ident: $type:ident),*) => { $($members:tt)* }
    )* }) => {
        impl $object {
            $(
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
    };
}
pub(super) use short_forms;
