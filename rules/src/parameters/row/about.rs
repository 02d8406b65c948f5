//! What a type is.

use core::panic::Location;

use crate::docs::Docs;

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
pub(in crate::parameters) const fn about(sentence: &'static str) -> About {
    About { sentence: Docs::new(sentence), more: Docs::new(""), place: Docs::new(Location::caller()) }
}

impl About {
    /// Says more.
    pub(in crate::parameters) const fn more(mut self, text: &'static str) -> Self {
        self.more = Docs::new(text);
        self
    }
}
