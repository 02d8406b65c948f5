//! What only documentation says.

#[cfg(not(feature = "docs"))]
use core::marker::PhantomData;
use core::panic::Location;

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

/// What a type is, and where its row stands: the file of the row names the file that is printed.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// What it is, in one sentence. That of an API's body has no full stop: the path follows.
    pub sentence: Docs<&'static str>,
    /// What more there is to say.
    pub more: Docs<&'static str>,
    /// Where the row stands.
    pub place: Docs<&'static Location<'static>>,
}

/// Says what the type is whose row stands here.
#[track_caller]
pub(super) const fn about(sentence: &'static str) -> About {
    About { sentence: Docs::new(sentence), more: Docs::new(""), place: Docs::new(Location::caller()) }
}

impl About {
    /// Says more.
    pub(super) const fn more(mut self, text: &'static str) -> Self {
        self.more = Docs::new(text);
        self
    }
}
