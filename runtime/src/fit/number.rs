//! Numbers and truth values.

use std::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8, NonZeroU16,
    NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize,
};

use crate::wire::Json;

/// What can stand where a truth value is expected.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand for a `{To}`",
    label = "expected `{To}`, found `{Self}`",
    note = "of an `Option`, write `name?: option`; of a `Result`, `result?`; of a number, `value != 0`; of text, `text.parse()?`"
)]
pub trait IntoBool<To> {
    /// The value.
    fn into_bool(self) -> To;
}

#[diagnostic::do_not_recommend]
impl IntoBool<bool> for bool {
    #[inline]
    fn into_bool(self) -> bool {
        self
    }
}

#[diagnostic::do_not_recommend]
impl IntoBool<bool> for &bool {
    #[inline]
    fn into_bool(self) -> bool {
        *self
    }
}

/// What can stand where a number is expected, whatever its value.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand for a `{To}`",
    label = "expected `{To}`, found `{Self}`",
    note = "of an `Option`, write `name?: option`; of a `Result`, `result?`; of text, `text.parse()?`",
    note = "a number stands for another where it fits whatever its value; of others, write `f64::from(value)` or \
            `u32::try_from(value)?`; a literal for a float has a point, as in `1.0`"
)]
pub trait IntoNumber<To> {
    /// The value.
    fn into_number(self) -> To;
}

/// What can stand where an integer is expected, if its value fits: that is checked when the program runs.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand for a `{To}`",
    label = "expected `{To}`, found `{Self}`",
    note = "of an `Option`, write `name?: option`; of a `Result`, `result?`; of text, `text.parse()?`",
    note = "any integer stands for another; of a float, write `value.round() as {To}`"
)]
pub trait TryIntoInteger<To> {
    /// The value, or JSON that says what did not fit.
    fn try_into_integer(self) -> Result<To, Json>;
}

/// Numbers that fit whatever their value, and references to them.
macro_rules! numbers {
    ($($to:ident from $($from:ident)* $(, get $($nonzero:ident)*)?;)*) => { $(
        $(numbers! { @one $to $from })*
        $($(numbers! { @one $to $nonzero get })*)?
    )* };
    (@one $to:ident $from:ident $($get:ident)?) => {
        #[diagnostic::do_not_recommend]
        impl IntoNumber<$to> for $from {
            #[inline]
            fn into_number(self) -> $to {
                self$(.$get())?.into()
            }
        }

        #[diagnostic::do_not_recommend]
        impl IntoNumber<$to> for &$from {
            #[inline]
            fn into_number(self) -> $to {
                (*self).into_number()
            }
        }
    };
}

numbers! {
    f64 from f64 i8 i16 i32 u8 u16 u32;
    u32 from u8 u16 u32, get NonZeroU8 NonZeroU16 NonZeroU32;
    i64 from i8 i16 i32 i64 u8 u16 u32,
        get NonZeroI8 NonZeroI16 NonZeroI32 NonZeroI64 NonZeroU8 NonZeroU16 NonZeroU32;
}

#[diagnostic::do_not_recommend]
impl IntoNumber<f64> for f32 {
    /// By its digits: `0.7` stays `0.7`, where the nearest `f64` has more.
    fn into_number(self) -> f64 {
        self.to_string().parse().unwrap_or_else(|_| self.into())
    }
}

#[diagnostic::do_not_recommend]
impl IntoNumber<f64> for &f32 {
    fn into_number(self) -> f64 {
        (*self).into_number()
    }
}

/// All integers, and references to them.
macro_rules! integers {
    ($($from:ident)*, get $($nonzero:ident)*) => {
        $(integers! { @one u32 $from } integers! { @one i64 $from })*
        $(integers! { @one u32 $nonzero get } integers! { @one i64 $nonzero get })*
    };
    (@one $to:ident $from:ident $($get:ident)?) => {
        #[diagnostic::do_not_recommend]
        impl TryIntoInteger<$to> for $from {
            fn try_into_integer(self) -> Result<$to, Json> {
                let integer = self$(.$get())?;
                $to::try_from(integer).map_err(|_| Json::or_mark(&integer))
            }
        }

        #[diagnostic::do_not_recommend]
        impl TryIntoInteger<$to> for &$from {
            fn try_into_integer(self) -> Result<$to, Json> {
                (*self).try_into_integer()
            }
        }
    };
}

integers! {
    i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize,
    get NonZeroI8 NonZeroI16 NonZeroI32 NonZeroI64 NonZeroI128 NonZeroIsize
        NonZeroU8 NonZeroU16 NonZeroU32 NonZeroU64 NonZeroU128 NonZeroUsize
}
