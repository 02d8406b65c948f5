// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/multimodal_embedding.rs; edit that.

use super::{EmbeddingOutputType, RequestHeaders};
use crate::wire::{IntoList, IntoText, List, Text, object, union};

object! {
    /// Embeddings of texts, images and videos in the DashScope protocol:
    /// `POST /api/v1/services/embeddings/multimodal-embedding/multimodal-embedding`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(MultimodalEmbeddingRequest {
    ///     model: "qwen3-vl-embedding",
    ///     input: { contents: [text("A cat"), image("https://example.com/cat.png")] },
    ///     parameters: { dimension: 1024 },
    /// });
    /// assert_eq!(request.input.contents.len(), 2);
    /// ```
    pub struct MultimodalEmbeddingRequest {
        /// The model that answers.
        ///
        /// `qwen3-vl-embedding`, `qwen2.5-vl-embedding`, `multimodal-embedding-v1` and the
        /// tongyi-embedding-vision models.
        ///
        /// Errors: E031, E052, E165, E207a.
        required model: Text,
        /// The contents to embed.
        ///
        /// Errors: E163, E166.
        required input: MultimodalEmbeddingInput,
        /// Parameters of the embeddings.
        optional parameters: MultimodalEmbeddingParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl MultimodalEmbeddingRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<MultimodalEmbeddingInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// The contents to embed.
    ///
    /// ```
    /// use qwen_request::{EmbeddingContent, EmbeddingPart, MultimodalEmbeddingInput, MultimodalEmbeddingRequest};
    ///
    /// let image = EmbeddingPart::image("https://example.com/cat.png");
    /// let input = MultimodalEmbeddingInput::new([EmbeddingContent::from("A cat"), image.into()]);
    /// assert!(MultimodalEmbeddingRequest::new("qwen3-vl-embedding", input).check().is_ok());
    /// ```
    pub struct MultimodalEmbeddingInput {
        /// The texts, images and videos to embed.
        ///
        /// At least one; at most 20 on most models, of which 10 images and one video on `qwen3-vl-embedding`,
        /// 64 and 8 on the snapshots of 2026-03-06, one of each kind on `qwen2.5-vl-embedding`.
        required contents: List<EmbeddingContent>,
    }
}

impl MultimodalEmbeddingInput {
    /// With the members that must be there.
    pub fn new(contents: impl IntoList<EmbeddingContent>) -> Self {
        Self { contents: contents.into_list(), ..Self::default() }
    }
}

union! {
    /// The content of one vector.
    ///
    /// ```
    /// use qwen_request::{EmbeddingContent, EmbeddingPart};
    ///
    /// let text = EmbeddingContent::from("A cat");
    /// let image = EmbeddingContent::from(EmbeddingPart::image("https://example.com/cat.png"));
    /// assert!(matches!(text, EmbeddingContent::Text(_)));
    /// assert!(matches!(image, EmbeddingContent::Part(part) if part.text.is_none()));
    /// ```
    pub enum EmbeddingContent {
        /// A text.
        Text(Text) from text,
        /// A text, an image, a video, or several of them for one vector.
        Part(EmbeddingPart) from object,
    }
}

object! {
    /// The content of one vector, as given by the members that are present.
    ///
    /// ```
    /// use qwen_request::EmbeddingPart;
    ///
    /// let image = EmbeddingPart::image("https://example.com/cat.png");
    /// // Of both together one vector is made.
    /// let both = EmbeddingPart { text: Some("A cat".into()), ..image };
    /// assert_eq!(
    ///     serde_json::to_value(&both)?,
    ///     serde_json::json!({ "text": "A cat", "image": "https://example.com/cat.png" })
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EmbeddingPart {
        /// A text.
        ///
        /// At most 32,000 tokens on the Qwen models, 1,024 on the tongyi models.
        optional text: Text,
        /// An image: its URL, or itself as a `data:` URL.
        ///
        /// Errors: E041, E045a, E051a.
        optional image: Text,
        /// A video, by its URL.
        ///
        /// A `data:` URL is not taken.
        ///
        /// Errors: E041, E051a.
        optional video: Text,
        /// Several images for one vector, on tongyi-embedding-vision models.
        ///
        /// At most 8, on the snapshots of 2026-03-06 at most 64.
        optional multi_images: List<Text>,
    }
}

object! {
    /// Parameters of the embeddings.
    ///
    /// ```
    /// use qwen_request::{EmbeddingOutputType, MultimodalEmbeddingParameters};
    ///
    /// let multimodal_embedding_parameters = MultimodalEmbeddingParameters {
    ///     output_type: Some(EmbeddingOutputType::Dense),
    ///     dimension: Some(1024),
    ///     ..MultimodalEmbeddingParameters::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&multimodal_embedding_parameters)?,
    ///     serde_json::json!({ "output_type": "dense", "dimension": 1024 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MultimodalEmbeddingParameters {
        /// Whether vectors are dense, sparse, or both.
        ///
        /// These models make `dense` ones only.
        ///
        /// Default: `dense`.
        optional output_type: EmbeddingOutputType,
        /// The dimension of the vectors. The values depend on the model.
        ///
        /// 2560 to 256 on `qwen3-vl-embedding`, 2048 to 512 on `qwen2.5-vl-embedding`, 1152 or 768 to 64 on
        /// the snapshots of 2026-03-06. Models with one length do not take it.
        ///
        /// Default: the most of the model, 1024 on `qwen2.5-vl-embedding`.
        optional dimension: u32,
        /// The share of a video's frames that is sampled.
        ///
        /// Range: between 0 and 1. Default: 1.
        optional fps: f64,
        /// The instruction, in one sentence, preferably in English.
        optional instruct: Text,
        /// Whether all contents are embedded into one vector, on qwen3-vl-embedding.
        ///
        /// Default: `false`.
        optional enable_fusion: bool,
        /// The level of detail at which images are read, on snapshots of 2026-03-06.
        ///
        /// Range: between 0 and 3. Default: 1.
        optional res_level: u32,
        /// The maximum number of frames of a video that are read, on snapshots of 2026-03-06.
        ///
        /// Range: at most 64. Default: 8.
        optional max_video_frames: u32,
    }
}
