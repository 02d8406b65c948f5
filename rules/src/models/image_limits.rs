//! Limits of a model that makes images: what [`Row::images`](super::row::Row::images) says of it. What no page states is
//! unknown.

/// Limits of a model that makes images.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ImageLimits {
    /// Most images in one call (E078); none is known where it is 0.
    pub max_images: u32,
    /// Most images of a series, with `enable_sequential`.
    pub max_series: Option<u32>,
    /// Least and most images in the input.
    pub inputs: Option<(u32, u32)>,
    /// What `size` may be.
    pub size: Size,
    /// Whether it is asked in one message, with one text (E075, E077).
    pub asked_in_message: bool,
    /// Whether it needs no `prompt`, since what a poster says stands in members of its own.
    pub is_poster: bool,
    /// Members of `input`, or of `parameters`, that it cannot do without (E057).
    pub requires: &'static [&'static str],
    /// Parameters that it refuses.
    pub refuses: &'static [&'static str],
}

/// What the size of an image may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Size {
    /// No page says.
    Unknown,
    /// One of these.
    Listed(&'static [&'static str]),
    /// Each side between these.
    Sides(u32, u32),
    /// Width times height between these, or one of these words.
    Area(u32, u32, &'static [&'static str]),
}
