//! How the limits of files are written.

use super::{Bounds, Format, Measure};
use crate::models::Modality;

/// What pages state of a file at one place of a request.
#[derive(Clone, Copy, Debug)]
pub struct FileLimits {
    /// What is wanted there.
    pub modality: Modality,
    /// The members that hold such a file. Without any: wherever the body has one of the kind.
    pub members: &'static [&'static str],
    /// The formats that are taken; none where no page lists them.
    pub formats: &'static [Format],
    /// The entry that answers a file of another format.
    pub wrong_format: Option<&'static str>,
    /// The entry that answers a file that does not open.
    pub unreadable: Option<&'static str>,
    /// What is measured.
    pub ranges: &'static [MediaRange],
    /// The file that it must be as large as.
    pub twin: Option<Twin>,
}

/// A range of something that is measured.
#[derive(Clone, Copy, Debug)]
pub struct MediaRange {
    /// Its ends.
    pub bounds: Bounds,
    /// The format that it is stated of, if it is not stated of all.
    pub format: Option<Format>,
    /// The entry that answers a file out of it.
    pub entry: Option<&'static str>,
}

/// Another file of the request that has the same width and height.
#[derive(Clone, Copy, Debug)]
pub struct Twin {
    /// The member that holds it.
    pub member: &'static str,
    /// The entry that answers files of different sizes.
    pub entry: Option<&'static str>,
}

/// For an end that no page states.
pub(super) const ANY: u64 = u64::MAX;

impl FileLimits {
    pub(super) const IMAGE: Self = Self::of(Modality::Image);
    pub(super) const VIDEO: Self = Self::of(Modality::Video);
    pub(super) const AUDIO: Self = Self::of(Modality::Audio);

    const fn of(modality: Modality) -> Self {
        Self {
            modality,
            members: &[],
            formats: &[],
            wrong_format: None,
            unreadable: None,
            ranges: &[],
            twin: None,
        }
    }

    pub(super) const fn at(self, members: &'static [&'static str]) -> Self {
        Self { members, ..self }
    }

    pub(super) const fn formats(self, formats: &'static [Format]) -> Self {
        Self { formats, ..self }
    }

    /// The entries that answer a file of another format, and one that does not open.
    pub(super) const fn refused_as(self, wrong_format: &'static str, unreadable: &'static str) -> Self {
        Self { wrong_format: Some(wrong_format), unreadable: Some(unreadable), ..self }
    }

    pub(super) const fn within(self, ranges: &'static [MediaRange]) -> Self {
        Self { ranges, ..self }
    }

    pub(super) const fn as_large_as(self, member: &'static str, entry: Option<&'static str>) -> Self {
        Self { twin: Some(Twin { member, entry }), ..self }
    }
}

impl MediaRange {
    const fn new(measure: Measure, least: u64, most: u64) -> Self {
        Self { bounds: Bounds { measure, least, most }, format: None, entry: None }
    }

    /// The same, answered with this entry.
    pub(super) const fn refused_as(self, entry: &'static str) -> Self {
        Self { entry: Some(entry), ..self }
    }

    /// The same, stated of one format alone.
    pub(super) const fn of(self, format: Format) -> Self {
        Self { format: Some(format), ..self }
    }
}

pub(super) const fn bytes(least: u64, most: u64) -> MediaRange {
    MediaRange::new(Measure::Bytes, least, most)
}

/// Pixels.
pub(super) const fn sides(least: u64, most: u64) -> MediaRange {
    MediaRange::new(Measure::Side, least, most)
}

/// The longer side by the shorter one, in thousandths.
pub(super) const fn ratio(most: u64) -> MediaRange {
    MediaRange::new(Measure::Ratio, 0, most)
}

pub(super) const fn seconds(least: u64, most: u64) -> MediaRange {
    MediaRange::new(Measure::Duration, least.saturating_mul(1000), most.saturating_mul(1000))
}

pub(super) const fn frame_rate(least: u64, most: u64) -> MediaRange {
    MediaRange::new(Measure::FrameRate, least, most)
}

pub(super) const fn sample_rate(least: u64, most: u64) -> MediaRange {
    MediaRange::new(Measure::SampleRate, least, most)
}

pub(super) const fn channels(least: u64, most: u64) -> MediaRange {
    MediaRange::new(Measure::Channels, least, most)
}

pub(super) const fn bit_depth(bits: u64) -> MediaRange {
    MediaRange::new(Measure::BitDepth, bits, bits)
}
