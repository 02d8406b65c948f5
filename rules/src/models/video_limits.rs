//! Limits of a model that makes videos: what [`Row::videos`](super::row::Row::videos) says of it. What no page states is
//! unknown.

/// Limits of a model that makes videos.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VideoLimits {
    /// How many seconds a video may last.
    pub durations: Durations,
    /// How large it is, and of which ratio.
    pub frame: Frame,
    /// Members of `input`, or of `parameters`, that it cannot do without (E057).
    pub requires: &'static [&'static str],
    /// Which media go together.
    pub media: Media,
}

/// How many seconds a video may last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Durations {
    /// No page says.
    Unknown,
    /// One of these.
    Listed(&'static [u8]),
    /// Between these, or this number with a meaning of its own.
    Between(u8, u8, Option<i8>),
}

/// How the size of a video is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Frame {
    /// No page says.
    Unknown,
    /// By `size`, of these classes.
    Sizes(&'static [&'static [&'static str]]),
    /// By `resolution`, and by `ratio` where there are some.
    Resolutions {
        /// The values of `resolution`.
        resolutions: &'static [&'static str],
        /// The values of `ratio`.
        ratios: &'static [&'static str],
        /// Whether `size` is refused.
        refuses_size: bool,
    },
}

/// Which types of `media` go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Media {
    /// No page says.
    Unknown,
    /// Frames, a video and an audio, in certain combinations.
    Frames,
    /// References, and a first frame.
    References,
    /// One video, and images.
    Edited,
    /// Frames, or references.
    FramesOrReferences,
}
