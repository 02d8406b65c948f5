//! What is known of a model beyond conversation: the limits of the images, videos, embeddings and rankings that it
//! makes. `None` where no page states them.

use super::embedding_limits::{EmbeddingLimits, RerankLimits};
use super::image_limits::ImageLimits;
use super::model::Model;
use super::video_limits::VideoLimits;

/// Limits of what other models than chat models make.
impl Model {
    /// Limits of the images that the model makes.
    pub const fn image_limits(&self) -> Option<&'static ImageLimits> {
        self.images
    }

    /// Limits of the videos that the model makes.
    pub const fn video_limits(&self) -> Option<&'static VideoLimits> {
        self.videos
    }

    /// Limits of the embeddings that the model makes.
    pub const fn embedding_limits(&self) -> Option<&'static EmbeddingLimits> {
        self.embeds
    }

    /// Limits of the documents that the model ranks.
    pub const fn rerank_limits(&self) -> Option<&'static RerankLimits> {
        self.ranks
    }
}
