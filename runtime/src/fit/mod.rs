//! Expressions as the values of members: a number of any type that fits, an object or a reference to one.
//!
//! The macros write `IntoNumber::<f64>::into_number(fit::<f64, _>(expression).given())`. Rust takes an inherent method before one of a
//! trait, and the inherent one is there where the expression has the very type of the member. So a type that nothing else says, as
//! of `text.parse()?`, becomes that of the member, and any other type converts.

mod number;
mod object;

use std::marker::PhantomData;

pub use number::*;
pub use object::*;

use crate::wire::{Extra, Json, Text};

/// An expression that is to become a `To`.
pub struct Fitting<T, To>(T, PhantomData<To>);

/// An expression, and what it is to become.
#[inline]
pub const fn fit<To, T>(expression: T) -> Fitting<T, To> {
    Fitting(expression, PhantomData)
}

impl<V> Fitting<V, V> {
    /// The expression, which is of the member's type.
    #[inline]
    pub fn given(self) -> V {
        self.0
    }
}

/// Expressions of another type than the member's.
pub trait Given<T> {
    /// The expression.
    fn given(self) -> T;
}

impl<T, To> Given<T> for Fitting<T, To> {
    #[inline]
    fn given(self) -> T {
        self.0
    }
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

/// What an `Option` of a value, or a reference to one, becomes: the `Option` of what the value becomes.
macro_rules! options {
    ($($of:ident::$by:ident;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<T: $of<To>, To> $of<Option<To>> for Option<T> {
            fn $by(self) -> Option<To> {
                self.map(T::$by)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'v, T, To> $of<Option<To>> for &'v Option<T>
        where
            &'v T: $of<To>,
        {
            fn $by(self) -> Option<To> {
                self.as_ref().map($of::$by)
            }
        }
    )* };
    ($(try $of:ident::$by:ident;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<T: $of<To>, To> $of<Option<To>> for Option<T> {
            fn $by(self) -> Result<Option<To>, Json> {
                self.map(T::$by).transpose()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'v, T, To> $of<Option<To>> for &'v Option<T>
        where
            &'v T: $of<To>,
        {
            fn $by(self) -> Result<Option<To>, Json> {
                self.as_ref().map($of::$by).transpose()
            }
        }
    )* };
}

options! {
    IntoBool::into_bool;
    IntoNumber::into_number;
    IntoObject::into_object;
}

options! {
    try TryIntoInteger::try_into_integer;
    try TryIntoObject::try_into_object;
}

/// What can stand behind `key?:`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no `Option`",
    label = "an `Option` is expected here, found `{Self}`",
    note = "what is always there is written `name: value`; `name?:` takes an `Option`"
)]
pub trait Optional<T> {
    /// The value or nothing.
    fn into_option(self) -> Option<T>;
}

#[diagnostic::do_not_recommend]
impl<T> Optional<T> for Option<T> {
    fn into_option(self) -> Self {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<'v, T> Optional<&'v T> for &'v Option<T> {
    fn into_option(self) -> Option<&'v T> {
        self.as_ref()
    }
}
