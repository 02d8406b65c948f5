//! Limits of a model that embeds or ranks: what [`Row::embeds`](super::row::Row::embeds) and
//! [`Row::ranks`](super::row::Row::ranks) say of it.

/// Limits of an embedding model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "a row of a table: each is a fact of its own")]
pub struct EmbeddingLimits {
    /// The values of `dimension`, greatest first.
    pub dimensions: &'static [u16],
    /// What an absent `dimension` means.
    pub default_dimension: u16,
    /// Most texts in one call (E036), or lines of its file.
    pub max_texts: Option<u32>,
    /// Most texts, images and videos together in one call.
    pub max_contents: Option<u32>,
    /// Most images in one call.
    pub max_images: Option<u32>,
    /// Most videos in one call.
    pub max_videos: Option<u32>,
    /// Most tokens of one text.
    pub max_tokens_per_text: u32,
    /// Most tokens of all texts of a call.
    pub max_tokens: Option<u32>,
    /// Whether `output_type` may ask for sparse embeddings.
    pub sparse: bool,
    /// Whether `instruct` is read.
    pub instruct: bool,
    /// Whether contents may have `multi_images`.
    pub multi_images: bool,
    /// Whether `enable_fusion` is read.
    pub fusion: bool,
    /// Whether `res_level` and `max_video_frames` are read.
    pub resolution: bool,
    /// Whether the texts are the lines of a file, at `url`; a task embeds them.
    pub from_file: bool,
}

/// Limits of a model that ranks documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RerankLimits {
    /// Most documents in one call.
    pub max_documents: u32,
    /// Most images among them.
    pub max_images: Option<u32>,
    /// Most videos among them.
    pub max_videos: Option<u32>,
    /// Most tokens of the query, and of each document.
    pub max_tokens_per_document: u32,
    /// Most tokens of a call.
    pub max_tokens: u32,
    /// Whether `instruct` is read.
    pub instruct: bool,
}

impl EmbeddingLimits {
    /// What the page of every model states; a model without a default of its own has the greatest dimension.
    pub(super) const fn of(dimensions: &'static [u16], max_tokens_per_text: u32) -> Self {
        let default_dimension = match dimensions {
            [first, ..] => *first,
            [] => 0,
        };
        Self {
            dimensions,
            default_dimension,
            max_texts: None,
            max_contents: None,
            max_images: None,
            max_videos: None,
            max_tokens_per_text,
            max_tokens: None,
            sparse: false,
            instruct: false,
            multi_images: false,
            fusion: false,
            resolution: false,
            from_file: false,
        }
    }
}
