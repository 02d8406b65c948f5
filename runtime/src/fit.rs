//! Expressions as the values of members: a number of any type that fits, an object or a reference to one.
//!
//! The macros write `fit::<f64, _>(expression).value()`. Rust takes an inherent method before one of a trait, and the inherent one is
//! there where the expression has the very type of the member. So a type that nothing else says, as of `text.parse()?`, becomes
//! that of the member, and any other type converts.

use std::marker::PhantomData;
use std::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8, NonZeroU16,
    NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize,
};

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::wire::{Extra, Json, Text};

/// An expression that is to become a `To`.
pub struct Fitting<T, To>(T, PhantomData<To>);

/// An expression, and what it is to become.
#[inline]
pub const fn fit<To, T>(expression: T) -> Fitting<T, To> {
    Fitting(expression, PhantomData)
}

impl<T> Fitting<T, T> {
    /// The value as it is.
    #[inline]
    pub fn value(self) -> T {
        self.0
    }

    /// The same, where other types might not fit.
    #[inline]
    pub fn value_or_json(self) -> Result<T, Json> {
        Ok(self.0)
    }
}

/// Expressions of another type than the member's.
pub trait Convert<T, To> {
    /// The value.
    fn value(self) -> To
    where
        T: IntoMember<To>;

    /// The value, or JSON that says what did not fit.
    fn value_or_json(self) -> Result<To, Json>
    where
        T: TryIntoMember<To>;
}

impl<T, To> Convert<T, To> for Fitting<T, To> {
    fn value(self) -> To
    where
        T: IntoMember<To>,
    {
        self.0.into_member()
    }

    fn value_or_json(self) -> Result<To, Json>
    where
        T: TryIntoMember<To>,
    {
        self.0.try_into_member()
    }
}

/// What can stand where a number, a truth value or an object is expected, whatever its value.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand for a `{To}`",
    label = "expected `{To}`, found `{Self}`",
    note = "a number stands for another where it fits whatever its value: `f64::from(..)`, `u32::try_from(..)` and `as` convert others; \
            an `Option` belongs behind `key?:`"
)]
pub trait IntoMember<To> {
    /// The value.
    fn into_member(self) -> To;
}

/// What can stand where an integer or an object is expected, if its value fits: that is checked when the program runs.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand for a `{To}`",
    label = "expected `{To}`, found `{Self}`",
    note = "any integer may stand for another here, and `serde_json::Value` for an object; an `Option` belongs behind `key?:`"
)]
pub trait TryIntoMember<To> {
    /// The value, or JSON that says what did not fit.
    fn try_into_member(self) -> Result<To, Json>;
}

/// A member that other members of the object tell apart from what is not there: `field` and what it may hold.
pub trait Slot<T> {
    /// Fills the member.
    fn fill(&mut self, value: T);
}

impl<T> Slot<T> for T {
    fn fill(&mut self, value: T) {
        *self = value;
    }
}

impl<T> Slot<T> for Option<T> {
    fn fill(&mut self, value: T) {
        *self = Some(value);
    }
}

/// Sets a member to a value that fits. What does not is kept as JSON of that name: the check finds it there.
pub fn put_or_keep<T>(
    member: &mut impl Slot<T>,
    extra: &mut Extra,
    name: &'static str,
    value: Result<T, Json>,
) {
    match value {
        Ok(value) => member.fill(value),
        Err(json) => _ = extra.insert(Text::Borrowed(name), json),
    }
}

/// Numbers that fit whatever their value, and references to them.
macro_rules! numbers {
    ($($to:ident from $($from:ident)* $(, get $($nonzero:ident)*)?;)*) => { $(
        $(numbers! { @one $to $from })*
        $($(numbers! { @one $to $nonzero get })*)?
    )* };
    (@one $to:ident $from:ident $($get:ident)?) => {
        impl IntoMember<$to> for $from {
            #[inline]
            fn into_member(self) -> $to {
                self$(.$get())?.into()
            }
        }

        impl IntoMember<$to> for &$from {
            #[inline]
            fn into_member(self) -> $to {
                (*self).into_member()
            }
        }
    };
}

numbers! {
    bool from bool;
    f64 from f64 i8 i16 i32 u8 u16 u32;
    u32 from u8 u16 u32, get NonZeroU8 NonZeroU16 NonZeroU32;
    i64 from i8 i16 i32 i64 u8 u16 u32,
        get NonZeroI8 NonZeroI16 NonZeroI32 NonZeroI64 NonZeroU8 NonZeroU16 NonZeroU32;
}

impl IntoMember<f64> for f32 {
    /// By its digits: `0.7` stays `0.7`, where the nearest `f64` has more.
    fn into_member(self) -> f64 {
        self.to_string().parse().unwrap_or_else(|_| self.into())
    }
}

impl IntoMember<f64> for &f32 {
    fn into_member(self) -> f64 {
        (*self).into_member()
    }
}

/// All integers, and references to them.
macro_rules! integers {
    ($($from:ident)*, get $($nonzero:ident)*) => {
        $(integers! { @one u32 $from } integers! { @one i64 $from })*
        $(integers! { @one u32 $nonzero get } integers! { @one i64 $nonzero get })*
    };
    (@one $to:ident $from:ident $($get:ident)?) => {
        impl TryIntoMember<$to> for $from {
            fn try_into_member(self) -> Result<$to, Json> {
                let integer = self$(.$get())?;
                $to::try_from(integer).map_err(|_| Json::or_mark(&integer))
            }
        }

        impl TryIntoMember<$to> for &$from {
            fn try_into_member(self) -> Result<$to, Json> {
                (*self).try_into_member()
            }
        }
    };
}

integers! {
    i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize,
    get NonZeroI8 NonZeroI16 NonZeroI32 NonZeroI64 NonZeroI128 NonZeroIsize
        NonZeroU8 NonZeroU16 NonZeroU32 NonZeroU64 NonZeroU128 NonZeroUsize
}

/// An object with known members.
pub trait Object: Clone + DeserializeOwned {}

impl<T: Object> IntoMember<T> for T {
    #[inline]
    fn into_member(self) -> T {
        self
    }
}

impl<T: Object> IntoMember<T> for &T {
    fn into_member(self) -> T {
        self.clone()
    }
}

impl<T: Object> TryIntoMember<T> for T {
    fn try_into_member(self) -> Result<T, Json> {
        Ok(self)
    }
}

impl<T: Object> TryIntoMember<T> for &T {
    fn try_into_member(self) -> Result<T, Json> {
        Ok(self.clone())
    }
}

impl<T: Object> TryIntoMember<T> for &Json {
    fn try_into_member(self) -> Result<T, Json> {
        self.to().map_err(|_| self.clone())
    }
}

impl<T: Object> TryIntoMember<T> for Json {
    fn try_into_member(self) -> Result<T, Json> {
        (&self).try_into_member()
    }
}

impl<T: Object> TryIntoMember<T> for &Value {
    fn try_into_member(self) -> Result<T, Json> {
        Json::or_mark(self).try_into_member()
    }
}

impl<T: Object> TryIntoMember<T> for Value {
    fn try_into_member(self) -> Result<T, Json> {
        (&self).try_into_member()
    }
}

impl<T: IntoMember<To>, To> IntoMember<Option<To>> for Option<T> {
    fn into_member(self) -> Option<To> {
        self.map(T::into_member)
    }
}

impl<'v, T, To> IntoMember<Option<To>> for &'v Option<T>
where
    &'v T: IntoMember<To>,
{
    fn into_member(self) -> Option<To> {
        self.as_ref().map(IntoMember::into_member)
    }
}

impl<T: TryIntoMember<To>, To> TryIntoMember<Option<To>> for Option<T> {
    fn try_into_member(self) -> Result<Option<To>, Json> {
        self.map(T::try_into_member).transpose()
    }
}

impl<'v, T, To> TryIntoMember<Option<To>> for &'v Option<T>
where
    &'v T: TryIntoMember<To>,
{
    fn try_into_member(self) -> Result<Option<To>, Json> {
        self.as_ref().map(TryIntoMember::try_into_member).transpose()
    }
}

/// What can stand behind `key?:`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no `Option`",
    label = "an `Option` is expected here, found `{Self}`",
    note = "`key: value` takes a value that is always there, `key?: option` one that may be left out"
)]
pub trait Optional {
    /// What it may hold.
    type Value;

    /// The value or nothing.
    fn into_option(self) -> Option<Self::Value>;
}

impl<T> Optional for Option<T> {
    type Value = T;

    fn into_option(self) -> Self {
        self
    }
}

impl<'v, T> Optional for &'v Option<T> {
    type Value = &'v T;

    fn into_option(self) -> Option<&'v T> {
        self.as_ref()
    }
}
