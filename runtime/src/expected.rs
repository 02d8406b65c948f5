//! What a wrong type is told: the types that expressions in the macros must have, as traits.
//!
//! Each has one implementation, for the type itself. rustc takes that one where it does not know the type of an expression yet,
//! so `temperature: text.parse()?` knows what to parse; and where the type is another, it says what stands here instead of
//! "mismatched types".

/// Makes a trait, with what to write where an expression has another type.
macro_rules! expected {
    ($($(#[$doc:meta])* $name:ident: $($fix:literal),+;)*) => { $(
        $(#[$doc])*
        #[diagnostic::on_unimplemented(
            message = "expected `{Self}`, found `{V}`",
            label = "this is `{V}`",
            $(note = $fix),+
        )]
        pub trait $name<V> {
            /// The value.
            fn take(value: V) -> Self;
        }
    )* };
}

expected! {
    /// A number.
    ExpectsNumber:
        "of an `Option`, write `name?: option`; of a `Result`, `result?`",
        "of an `f32` or an integer, write `f64::from(value)`, or `value as f64`; a literal has a point, as in `1.0`",
        "of text, write `text.parse()?`";
    /// An integer.
    ExpectsInteger:
        "of an `Option`, write `name?: option`; of a `Result`, `result?`",
        "of another integer, write `value.try_into()?`; of text, `text.parse()?`";
    /// A boolean.
    ExpectsBool:
        "of an `Option`, write `name?: option`; of a `Result`, `result?`";
    /// An object that is a member.
    ExpectsObject:
        "of an `Option`, write `name?: option`; of a `Result`, `result?`; of a reference, `value.clone()`",
        "of JSON, write the object out, as in `{{ .. }}`, or read it: `serde_json::from_value(value)?`";
    /// An object that is an element of a list.
    ExpectsElement:
        "of a list or an `Option`, write `..value`: it puts in what is inside; of a `Result`, `result?`",
        "of a reference, write `value.clone()`",
        "of JSON, write the object out, as in `{{ .. }}`, or read it: `serde_json::from_value(value)?`";
    /// A member that may be left out.
    ExpectsOption:
        "what is always there is written `name: value`; `name?:` takes an `Option`",
        "of a reference to an `Option`, write `option.clone()`; of an `Option` of another type, `option.map(..)`";
}

// By hand: of an implementation that a macro makes, rustc would name the macro.

#[diagnostic::do_not_recommend]
impl ExpectsNumber<f64> for f64 {
    #[inline]
    fn take(value: f64) -> f64 {
        value
    }
}

#[diagnostic::do_not_recommend]
impl ExpectsInteger<u32> for u32 {
    #[inline]
    fn take(value: u32) -> u32 {
        value
    }
}

#[diagnostic::do_not_recommend]
impl ExpectsInteger<i64> for i64 {
    #[inline]
    fn take(value: i64) -> i64 {
        value
    }
}

#[diagnostic::do_not_recommend]
impl ExpectsBool<bool> for bool {
    #[inline]
    fn take(value: bool) -> bool {
        value
    }
}

#[diagnostic::do_not_recommend]
impl<T> ExpectsObject<T> for T {
    #[inline]
    fn take(value: T) -> T {
        value
    }
}

#[diagnostic::do_not_recommend]
impl<T> ExpectsElement<T> for T {
    #[inline]
    fn take(value: T) -> T {
        value
    }
}

#[diagnostic::do_not_recommend]
impl<T> ExpectsOption<Option<T>> for Option<T> {
    #[inline]
    fn take(value: Option<T>) -> Option<T> {
        value
    }
}

/// An `Option` of what turns into the type of a member.
#[diagnostic::on_unimplemented(
    message = "expected an `Option`, found `{Self}`",
    label = "this is `{Self}`",
    note = "what is always there is written `name: value`; `name?:` takes an `Option`",
    note = "of a reference to an `Option`, write `option.clone()`; of a `Result`, `result.ok()`"
)]
pub trait IntoOption<T> {
    /// The option.
    fn into_option(self) -> Option<T>;
}

#[diagnostic::do_not_recommend]
impl<T> IntoOption<T> for Option<T> {
    #[inline]
    fn into_option(self) -> Self {
        self
    }
}
