//! What goes into a model and what comes out.

/// One form of content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Modality {
    /// Words.
    Text = 1,
    /// Images.
    Image = 1 << 1,
    /// Clips, or lists of frames.
    Video = 1 << 2,
    /// Speech and audio.
    Audio = 1 << 3,
    /// Documents.
    File = 1 << 4,
    /// Web addresses that the model opens by itself.
    Link = 1 << 5,
    /// Spatial models.
    ThreeD = 1 << 6,
}

/// A set of [`Modality`]; never empty, for an unknown set is a missing one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
