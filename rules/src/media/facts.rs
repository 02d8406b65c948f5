//! What somebody has read of one file.

use alloc::string::String;

use super::{Format, Measure};
use crate::models::Modality;

/// What the header of a file tells. What it does not tell is `None`, and no rule asks for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// How long the file is.
    pub bytes: Option<u64>,
    /// What the bytes are.
    pub content: Content,
    /// Width and height in pixels.
    pub size: Option<(u32, u32)>,
    /// How long it lasts, in milliseconds.
    pub milliseconds: Option<u64>,
    /// Frames a second, rounded: pages state whole numbers, and 59.94 is meant by 60.
    pub frame_rate: Option<u32>,
    /// Samples a second.
    pub sample_rate: Option<u32>,
    /// Channels of the audio.
    pub channels: Option<u16>,
    /// Bits of a sample.
    pub bit_depth: Option<u16>,
    /// Why the file is of no use.
    pub fault: Option<Fault>,
}

/// What the bytes of a file are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Content {
    /// They begin like nothing that is known.
    #[default]
    Unknown,
    /// A format that pages name.
    Known(Format),
    /// Something else, by its media type.
    Other(&'static str),
}

/// Why a file is of no use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Whoever was asked for it cannot read it.
    Unreadable(String),
    /// It has no bytes.
    Empty,
    /// It ends before its header says, or within it.
    Cut,
    /// It begins right and goes on wrong.
    Damaged,
    /// It is audio without a sample.
    NoSamples,
}

impl Facts {
    /// Of a file that cannot be read.
    pub fn unreadable(reason: String) -> Self {
        Self { fault: Some(Fault::Unreadable(reason)), ..Self::default() }
    }

    /// The least and the greatest of what is measured: the two sides of an image, and one number twice for all else.
    pub fn measured(&self, measure: Measure) -> Option<(u64, u64)> {
        let one = match measure {
            Measure::Side => {
                let (width, height) = self.size?;
                return Some((width.min(height).into(), width.max(height).into()));
            }
            Measure::Ratio => {
                let (width, height) = self.size?;
                u64::from(width.max(height)).saturating_mul(1000).checked_div(width.min(height).into())?
            }
            Measure::Bytes => self.bytes?,
            Measure::Duration => self.milliseconds?,
            Measure::FrameRate => self.frame_rate?.into(),
            Measure::SampleRate => self.sample_rate?.into(),
            Measure::Channels => self.channels?.into(),
            Measure::BitDepth => self.bit_depth?.into(),
        };
        Some((one, one))
    }
}

impl Content {
    /// The format, if pages name it.
    pub fn format(self) -> Option<Format> {
        match self {
            Self::Known(format) => Some(format),
            Self::Unknown | Self::Other(_) => None,
        }
    }

    /// The name, for messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Known(format) => format.name(),
            Self::Other(media_type) => media_type,
            Self::Unknown => "another format",
        }
    }

    /// Whether it is certain that the bytes are nothing of that kind.
    pub fn cannot_be(self, modality: Modality) -> bool {
        match self {
            Self::Unknown => false,
            Self::Known(format) => match format.modality() {
                Some(certain) => certain != modality,
                // A video is no image, and whatever moves may be taken as a video.
                None => modality == Modality::Image && format.usual_modality() != Modality::Image,
            },
            Self::Other(media_type) => {
                let kind = media_type.split('/').next().unwrap_or_default();
                !matches!(
                    (kind, modality),
                    ("image", Modality::Image) | ("video" | "audio", Modality::Video | Modality::Audio)
                )
            }
        }
    }

    /// Whether it is certain that the bytes are of none of these formats.
    pub fn is_none_of(self, formats: &[Format]) -> bool {
        match self {
            Self::Known(format) => !formats.iter().any(|listed| format.counts_as(*listed)),
            Self::Other(_) => true,
            Self::Unknown => formats.iter().all(|listed| listed.shows_at_once()),
        }
    }
}
