//! What only documentation says.

#[cfg(not(feature = "docs"))]
use core::marker::PhantomData;

/// A fact that only documentation needs. Without the feature `docs` it is dropped where it is written: no build of a user
/// carries it.
#[derive(Clone, Copy, Debug)]
pub struct Docs<T> {
    #[cfg(feature = "docs")]
    fact: T,
    #[cfg(not(feature = "docs"))]
    fact: PhantomData<T>,
}

impl<T: Copy> Docs<T> {
    #[cfg(feature = "docs")]
    pub(crate) const fn new(fact: T) -> Self {
        Self { fact }
    }

    #[cfg(not(feature = "docs"))]
    pub(crate) const fn new(_: T) -> Self {
        Self { fact: PhantomData }
    }

    /// The fact.
    #[cfg(feature = "docs")]
    pub const fn get(self) -> T {
        self.fact
    }
}
