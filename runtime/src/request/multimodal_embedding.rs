//! Requests for vectors of texts, pictures and films.

use super::{EmbeddingOutputType, RequestHeaders};
use crate::wire::{List, Text, object, union};

object! {
    /// Vectors of texts, pictures and films in the DashScope protocol:
    /// `POST /api/v1/services/embeddings/multimodal-embedding/multimodal-embedding`.
    pub struct MultimodalEmbeddingRequest {
        /// The model that answers.
        ///
        /// `qwen3-vl-embedding`, `qwen2.5-vl-embedding`, `multimodal-embedding-v1` and the tongyi-embedding-vision
        /// models. Errors: E031, E052, E165, E207a.
        required model: Text,
        /// What vectors are made of.
        ///
        /// Errors: E163, E166.
        required input: MultimodalEmbeddingInput,
        /// How the vectors are made.
        optional parameters: MultimodalEmbeddingParameters,
        /// Documented headers to send along; no part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// What vectors are made of.
    pub struct MultimodalEmbeddingInput {
        /// The texts, pictures and films that vectors are made of.
        ///
        /// At least one; at most 20 on most models, of which 10 pictures and one film on `qwen3-vl-embedding`, 64 and 8
        /// on the snapshots of 2026-03-06, one of each kind on `qwen2.5-vl-embedding`.
        required contents: List<EmbeddingContent>,
    }
}

union! {
    /// What one vector is made of.
    pub enum EmbeddingContent {
        /// A text.
        Text(Text) from text,
        /// A text, a picture, a film, or several of them that make one vector.
        Part(EmbeddingPart) from object,
    }
}

object! {
    /// What one vector is made of: the members that are there.
    pub struct EmbeddingPart {
        /// A text.
        ///
        /// At most 32,000 tokens on the Qwen models, 1,024 on the tongyi models.
        optional text: Text,
        /// A picture: its URL, or itself as a `data:` URL.
        ///
        /// Errors: E041, E045a, E051a.
        optional image: Text,
        /// A film, by its URL.
        ///
        /// A `data:` URL is not taken. Errors: E041, E051a.
        optional video: Text,
        /// Several pictures that make one vector, on tongyi-embedding-vision models.
        ///
        /// At most 8, on the snapshots of 2026-03-06 at most 64.
        optional multi_images: List<Text>,
    }
}

object! {
    /// How vectors are made.
    pub struct MultimodalEmbeddingParameters {
        /// Whether vectors name every number, only those that are not zero, or both.
        ///
        /// `dense` only, which is also the default.
        optional output_type: EmbeddingOutputType,
        /// How many numbers each vector has; which there are depends on the model.
        ///
        /// Default: the most. 2560 to 256 on `qwen3-vl-embedding`, 2048 to 512 on `qwen2.5-vl-embedding` (default
        /// 1024), 1152 or 768 to 64 on the snapshots of 2026-03-06. Models with one length do not take it.
        optional dimension: u32,
        /// The share of a film's pictures that the model looks at.
        ///
        /// Between 0 and 1, default 1.
        optional fps: f64,
        /// What the task is, in one sentence, best in English.
        optional instruct: Text,
        /// Whether all contents make one vector together, on qwen3-vl-embedding.
        ///
        /// Default `false`.
        optional enable_fusion: bool,
        /// How finely pictures are looked at, on snapshots of 2026-03-06.
        ///
        /// Between 0 and 3, default 1.
        optional res_level: u32,
        /// The most pictures of a film that are looked at, on snapshots of 2026-03-06.
        ///
        /// At most 64, default 8.
        optional max_video_frames: u32,
    }
}
