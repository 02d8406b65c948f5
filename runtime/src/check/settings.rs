//! What a call says besides the body.

use crate::wire::{List, Text};

/// The rules that are switched off for a request, and whose rules its model takes.
#[doc(hidden)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    pub(crate) allowed: List<Text>,
    pub(crate) model_as: ModelAs,
}

/// Whose rules a model takes.
#[doc(hidden)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ModelAs {
    /// Its own.
    Itself,
    /// Those of this model.
    Model(Text),
    /// None: no fact about it is known.
    Unknown,
}

impl Settings {
    /// Nothing is said.
    #[doc(hidden)]
    pub const __NONE: Self = Self { allowed: List::Borrowed(&[]), model_as: ModelAs::Itself };

    /// What a macro's call says.
    #[doc(hidden)]
    pub const fn __new(allowed: &'static [Text], model_as: ModelAs) -> Self {
        Self { allowed: List::Borrowed(allowed), model_as }
    }
}
