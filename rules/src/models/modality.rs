//! What goes into a model and what comes out.

use core::fmt;

use crate::words;

/// One form of content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
#[non_exhaustive]
pub enum Modality {
    /// Text.
    Text = 1,
    /// Images.
    Image = 1 << 1,
    /// Videos, or lists of frames.
    Video = 1 << 2,
    /// Audio, speech included.
    Audio = 1 << 3,
    /// Documents.
    File = 1 << 4,
    /// Web addresses that the model opens by itself.
    Link = 1 << 5,
    /// 3D models.
    ThreeD = 1 << 6,
}

words! { Modality: "form of content" {
    Text = "text",
    Image = "image",
    Video = "video",
    Audio = "audio",
    File = "file",
    Link = "link",
    ThreeD = "3d",
} }

/// A set of [`Modality`]; never empty, for an unknown set is a missing one.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Modalities(u8);

impl Modalities {
    /// Whether the set holds `modality`.
    pub const fn contains(self, modality: Modality) -> bool {
        self.0 & modality as u8 != 0
    }

    /// Whether the set holds text and nothing else.
    pub const fn is_text_only(self) -> bool {
        self.0 == Modality::Text as u8
    }

    /// The members, in the order of [`Modality`].
    pub fn iter(self) -> impl Iterator<Item = Modality> + Clone {
        Modality::all().filter(move |modality| self.contains(*modality))
    }

    pub(super) const fn of(members: &[Modality]) -> Self {
        let mut set = 0;
        let mut rest = members;
        while let [first, tail @ ..] = rest {
            set |= *first as u8;
            rest = tail;
        }
        Self(set)
    }
}

impl fmt::Debug for Modalities {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_set().entries(self.iter()).finish()
    }
}
