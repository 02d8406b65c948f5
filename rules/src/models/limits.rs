//! What is known of a model beyond conversation: its voices and languages, and the limits of the images, videos,
//! embeddings and rankings that it makes. `None` where no page states them.

use super::ability::{QWEN_SPEECH, TRY_ON};
use super::embedding_limits::{EmbeddingLimits, RerankLimits};
use super::image_limits::ImageLimits;
use super::index::all;
use super::languages::Languages;
use super::model::{Model, ModelKind};
use super::realtime_limits::RealtimeLimits;
use super::recordings::Recordings;
use super::video_limits::VideoLimits;
use super::voices::Voices;

/// What other models read and speak.
impl Model {
    /// The voices that the model speaks with, if pages list them.
    pub const fn voices(&self) -> Option<&'static Voices> {
        self.voices
    }

    /// Most characters of a text that is read out (E259).
    pub fn max_speech_characters(&self) -> Option<usize> {
        (self.longest_text != 0).then_some(usize::from(self.longest_text))
    }

    /// The languages that the model translates, if it is a Qwen-MT model whose page lists them (E005).
    pub const fn languages(&self) -> Option<Languages> {
        self.languages
    }

    /// What a realtime session with the model takes, if it has any.
    pub const fn realtime_limits(&self) -> Option<&'static RealtimeLimits> {
        self.realtime
    }

    /// How recordings are given (E040).
    pub const fn recordings(&self) -> Option<Recordings> {
        self.recordings
    }

    /// Whether clothes are tried on (E176).
    pub const fn tries_on(&self) -> bool {
        self.support(TRY_ON).is_certain()
    }

    /// Whether the model is one of Qwen's that read text out: what others need at their address, no page says (E286).
    pub const fn is_qwen_speech(&self) -> bool {
        self.support(QWEN_SPEECH).is_certain()
    }
}

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

/// The fewest texts that a model for texts takes in one call: what is safe where the model is not known.
pub fn smallest_batch() -> u32 {
    let mut smallest = None;
    for model in all() {
        // A model of images and videos that takes one text at a time says nothing of the others.
        if model.kind() == ModelKind::Embedding
            && let Some(most) = model.embedding_limits().and_then(|limits| limits.max_texts)
        {
            smallest = Some(most.min(smallest.unwrap_or(most)));
        }
    }
    smallest.unwrap_or(1)
}
