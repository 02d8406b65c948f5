//! Embeddings.

use super::{ObjectKind, TaskStatus, Vector, reply};
use crate::wire::{List, Text, object};

object! {
    /// Embeddings of texts, in the OpenAI-compatible protocol.
    pub struct EmbeddingReply: lenient {
        /// One embedding per text.
        defaulted data: List<Embedding>,
        /// The model.
        defaulted model: Text,
        /// The object type: `list`.
        optional object: ObjectKind,
        /// Its usage.
        optional usage: EmbeddingUsage,
        /// The id of the request.
        optional id: Text,
    }
}

object! {
    /// The embedding of a text.
    pub struct Embedding: lenient {
        /// The index of the text in the request, from 0.
        defaulted index: u64,
        /// The vector.
        defaulted embedding: Vector,
        /// The object type: `embedding`.
        optional object: ObjectKind,
    }
}

object! {
    /// Embeddings of texts, in the DashScope protocol.
    pub struct TextEmbeddingReply: lenient {
        /// The embeddings.
        defaulted output: TextEmbeddingOutput,
        /// Its usage.
        optional usage: EmbeddingUsage,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// The embeddings of a request, or the task that computes them from a file.
    pub struct TextEmbeddingOutput: lenient {
        /// One embedding per text, or two: one dense and one sparse.
        defaulted embeddings: List<TextEmbedding>,
        /// The task id, if the request has a file. Its [`TaskReply`](super::TaskReply) says where the
        /// vectors are.
        optional task_id: Text,
        /// The status of the task.
        optional task_status: TaskStatus,
    }
}

object! {
    /// The embedding of a text: dense, sparse or both.
    pub struct TextEmbedding: lenient {
        /// The index of the text in the request, from 0.
        defaulted text_index: u64,
        /// The dense vector; empty if only a sparse one was requested.
        defaulted embedding: List<f64>,
        /// The entries of the sparse vector.
        optional sparse_embedding: List<SparseNumber>,
    }
}

object! {
    /// An entry of a sparse vector.
    pub struct SparseNumber: lenient {
        /// The index.
        defaulted index: u64,
        /// The value.
        defaulted value: f64,
        /// The token of that index.
        optional token: Text,
    }
}

object! {
    /// Embeddings of texts, images and videos.
    pub struct MultimodalEmbeddingReply: lenient {
        /// The embeddings.
        defaulted output: MultimodalEmbeddingOutput,
        /// Its usage.
        optional usage: EmbeddingUsage,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// The embeddings of a request.
    pub struct MultimodalEmbeddingOutput: lenient {
        /// One embedding per content, or a single one of all contents together.
        defaulted embeddings: List<MultimodalEmbedding>,
    }
}

object! {
    /// The embedding of a content.
    pub struct MultimodalEmbedding: lenient {
        /// The index of the content in the request, from 0.
        defaulted index: u64,
        /// The vector.
        defaulted embedding: List<f64>,
        /// The type of the content: `text`, `image`, `video`, `multi_images`, or `fused`, `fusion` or `vl` for several together.
        optional r#type: Text as "type",
    }
}

object! {
    /// The usage of embeddings or a ranking. The units depend on the model.
    pub struct EmbeddingUsage: lenient {
        /// Input tokens, in the OpenAI-compatible protocol.
        optional prompt_tokens: u64,
        /// Input tokens.
        optional input_tokens: u64,
        /// Output tokens.
        optional output_tokens: u64,
        /// All tokens.
        optional total_tokens: u64,
        /// Tokens of images and videos.
        optional image_tokens: u64,
        /// Number of images.
        optional image_count: u64,
        /// Seconds of video.
        optional duration: f64,
        /// Details of `input_tokens`.
        optional input_tokens_details: super::InputTokensDetails,
    }
}

/// The vectors sorted by what they are of. The service keeps the order of the request, but does not promise to.
macro_rules! in_order {
    ($($reply:ident: $($place:ident).+ by $index:ident;)*) => { $(
        impl $reply {
            /// The vectors in the order of the request.
            #[must_use]
            pub fn vectors(&self) -> Vec<&[f64]> {
                let mut all: Vec<_> = self.$($place).+.iter().collect();
                all.sort_by_key(|one| one.$index);
                all.into_iter().map(|one| &*one.embedding).collect()
            }
        }
    )* };
}

in_order! {
    EmbeddingReply: data by index;
    TextEmbeddingReply: output.embeddings by text_index;
    MultimodalEmbeddingReply: output.embeddings by index;
}

reply! {
    EmbeddingReply: |reply| lacks "data" if reply.data.is_empty();
    id in id;
}

reply! {
    TextEmbeddingReply: |reply|
        lacks "output.embeddings" if reply.output.embeddings.is_empty() && reply.output.task_id.is_none();
    suspects reply.output.task_status == Some(TaskStatus::Failed);
    id in request_id;
}

reply! {
    MultimodalEmbeddingReply: |reply| lacks "output.embeddings" if reply.output.embeddings.is_empty();
    id in request_id;
}
