// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/embedding.rs; edit that.

use super::RequestHeaders;
use crate::wire::{List, Text, object, text_enum, union};

object! {
    /// Embeddings of texts in the OpenAI-compatible protocol: `POST /compatible-mode/v1/embeddings`.
    ///
    /// A list that may be longer than the model takes at once is split by [`batches`](Self::batches).
    pub struct EmbeddingRequest {
        /// The model that answers.
        ///
        /// `qwen3.7-text-embedding`, `qwen3.7-text-embedding-flash`, `text-embedding-v1` to `-v4`; another
        /// name goes through `".." as "text-embedding-v4"` in the macro.
        ///
        /// Errors: E031, E104, E207a, E208.
        required model: Text,
        /// The text or texts to embed.
        ///
        /// One text, or a list of at least one and at most as many as the model takes: 20 for qwen3.7 models,
        /// 10 for `text-embedding-v3` and `-v4`, 25 for `-v1` and `-v2`. No text is empty, or longer than the
        /// model reads (8,192 tokens for `-v3` and `-v4`, 2,048 for `-v1` and `-v2`). Lists of tokens are not
        /// taken.
        ///
        /// Errors: E008, E036, E043, E163.
        required input: EmbeddingInput,
        /// The dimension of the vectors. The values depend on the model.
        ///
        /// 2560 to 256 for `qwen3.7-text-embedding`, 2048 to 64 for `text-embedding-v4`, 1024 to 64 for
        /// `-v3`, in the steps that the model table lists.
        ///
        /// Default: 1024.
        optional dimensions: u32,
        /// The encoding of the vectors.
        ///
        /// Default: `float`.
        optional encoding_format: EncodingFormat,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

union! {
    /// The contents to embed.
    pub enum EmbeddingInput {
        /// One text.
        Text(Text) from text,
        /// Several texts, one vector for each.
        Texts(List<Text>) from list,
    }
}

text_enum! {
    /// The encoding of a vector.
    pub enum EncodingFormat {
        /// As JSON numbers.
        Float = "float",
        /// As Base64 of little-endian 32-bit floats, which OpenAI's clients ask for unless told otherwise.
        Base64 = "base64",
    }
}

object! {
    /// Embeddings of texts in the DashScope protocol:
    /// `POST /api/v1/services/embeddings/text-embedding/text-embedding`.
    ///
    /// It also makes sparse vectors and tells queries from documents, which [`EmbeddingRequest`] does not. A
    /// list that may be longer than the model takes at once is split by [`batches`](Self::batches). A file is
    /// embedded by a task: the reply has its id, and [`TaskCall::query`](crate::TaskCall::query) asks how it
    /// is.
    pub struct TextEmbeddingRequest {
        /// The model that answers.
        ///
        /// `qwen3.7-text-embedding`, `qwen3.7-text-embedding-flash`, `text-embedding-v1` to `-v4`, and for
        /// files `text-embedding-async-v1` and `-v2`.
        ///
        /// Errors: E031, E052, E165, E207a.
        required model: Text,
        /// The contents to embed.
        ///
        /// Errors: E163, E166.
        required input: TextEmbeddingInput,
        /// Parameters of the embeddings.
        optional parameters: TextEmbeddingParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// The contents to embed.
    pub struct TextEmbeddingInput {
        /// The texts to embed.
        ///
        /// At least one, at most as many as the model takes: 20 for qwen3.7 models, 10 for
        /// `text-embedding-v3` and `-v4`, 25 for `-v1` and `-v2`.
        ///
        /// Errors: E008, E036, E043.
        optional texts: List<Text>,
        /// The file whose lines are embedded, as a task, on text-embedding-async models.
        ///
        /// Text in UTF-8: at most 100,000 lines of 2,048 tokens, and 200 MB.
        optional url: Text,
    }
}

text_enum! {
    /// The form of a vector: dense, sparse or both.
    pub enum EmbeddingOutputType {
        /// A dense vector.
        Dense = "dense",
        /// A sparse vector: the values that are not zero, with their indices.
        Sparse = "sparse",
        /// Both.
        DenseAndSparse = "dense&sparse",
    }
}

object! {
    /// Parameters of the embeddings.
    pub struct TextEmbeddingParameters {
        /// Whether the texts are queries or documents.
        ///
        /// Default: `document`.
        optional text_type: EmbeddingTextType,
        /// The dimension of the vectors. The values depend on the model.
        ///
        /// The values are those of [`dimensions`](EmbeddingRequest::dimensions).
        ///
        /// Default: 1024.
        optional dimension: u32,
        /// Whether vectors are dense, sparse, or both.
        ///
        /// Sparse ones come from qwen3.7 models and `text-embedding-v3` and `-v4`.
        ///
        /// Default: `dense`.
        optional output_type: EmbeddingOutputType,
        /// The instruction, in one sentence, preferably in English.
        ///
        /// It helps most beside `text_type` `query`.
        ///
        /// Models: qwen3.7 and `text-embedding-v4`.
        optional instruct: Text,
    }
}

text_enum! {
    /// The purpose of a text to embed.
    pub enum EmbeddingTextType {
        /// It is a query.
        Query = "query",
        /// It is a document.
        Document = "document",
    }
}

object! {
    /// Embeddings of texts, images and videos in the DashScope protocol:
    /// `POST /api/v1/services/embeddings/multimodal-embedding/multimodal-embedding`.
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

object! {
    /// The contents to embed.
    pub struct MultimodalEmbeddingInput {
        /// The texts, images and videos to embed.
        ///
        /// At least one; at most 20 on most models, of which 10 images and one video on `qwen3-vl-embedding`,
        /// 64 and 8 on the snapshots of 2026-03-06, one of each kind on `qwen2.5-vl-embedding`.
        required contents: List<EmbeddingContent>,
    }
}

union! {
    /// The content of one vector.
    pub enum EmbeddingContent {
        /// A text.
        Text(Text) from text,
        /// A text, an image, a video, or several of them for one vector.
        Part(EmbeddingPart) from object,
    }
}

object! {
    /// The content of one vector, as given by the members that are present.
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
