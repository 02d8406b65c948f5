//! Vectors.

use super::{ObjectKind, TaskStatus, Vector, reply};
use crate::wire::{List, Text, object};

object! {
    /// Embeddings of texts, in the OpenAI-compatible protocol.
    pub struct EmbeddingReply: lenient {
        /// A vector per text.
        defaulted data: List<Embedding>,
        /// The model that made them.
        defaulted model: Text,
        /// What this is: `list`.
        optional object: ObjectKind,
        /// What it used up.
        optional usage: EmbeddingUsage,
        /// The request's id.
        optional id: Text,
    }
}

object! {
    /// The vector of a text.
    pub struct Embedding: lenient {
        /// Which text of the request it is of, counted from 0.
        defaulted index: u64,
        /// The vector.
        defaulted embedding: Vector,
        /// What this is: `embedding`.
        optional object: ObjectKind,
    }
}

object! {
    /// Embeddings of texts, in the DashScope protocol.
    pub struct TextEmbeddingReply: lenient {
        /// The vectors.
        defaulted output: TextEmbeddingOutput,
        /// What it used up.
        optional usage: EmbeddingUsage,
        /// The request's id.
        defaulted request_id: Text,
    }
}

object! {
    /// The vectors of a call, or the task that makes them of a file.
    pub struct TextEmbeddingOutput: lenient {
        /// A vector per text, or two, one dense and one sparse.
        defaulted embeddings: List<TextEmbedding>,
        /// The task, where the call has a file: what to ask for it with. Its [`TaskReply`](super::TaskReply) says where the
        /// vectors are.
        optional task_id: Text,
        /// How the task is.
        optional task_status: TaskStatus,
    }
}

object! {
    /// The vector of a text, dense, sparse or both.
    pub struct TextEmbedding: lenient {
        /// Which text of the request it is of, counted from 0.
        defaulted text_index: u64,
        /// The vector; empty where only a sparse one was asked for.
        defaulted embedding: List<f64>,
        /// The numbers of the sparse vector.
        optional sparse_embedding: List<SparseNumber>,
    }
}

object! {
    /// A number of a sparse vector.
    pub struct SparseNumber: lenient {
        /// Its place.
        defaulted index: u64,
        /// The number.
        defaulted value: f64,
        /// The token that it stands for.
        optional token: Text,
    }
}

object! {
    /// Embeddings of texts, images and videos.
    pub struct MultimodalEmbeddingReply: lenient {
        /// The vectors.
        defaulted output: MultimodalEmbeddingOutput,
        /// What it used up.
        optional usage: EmbeddingUsage,
        /// The request's id.
        defaulted request_id: Text,
    }
}

object! {
    /// The vectors of a call.
    pub struct MultimodalEmbeddingOutput: lenient {
        /// A vector per content, or one of all contents together.
        defaulted embeddings: List<MultimodalEmbedding>,
    }
}

object! {
    /// The vector of a content.
    pub struct MultimodalEmbedding: lenient {
        /// Which content of the request it is of, counted from 0.
        defaulted index: u64,
        /// The vector.
        defaulted embedding: List<f64>,
        /// What it is of: `text`, `image`, `video`, `multi_images`, or `fused`, `fusion` or `vl` where it is of several.
        optional r#type: Text as "type",
    }
}

object! {
    /// What vectors or a ranking used up; what is counted depends on the model.
    pub struct EmbeddingUsage: lenient {
        /// Tokens that were sent, in the OpenAI-compatible protocol.
        optional prompt_tokens: u64,
        /// Tokens that were sent.
        optional input_tokens: u64,
        /// Tokens that were written.
        optional output_tokens: u64,
        /// All tokens.
        optional total_tokens: u64,
        /// Tokens of images and videos.
        optional image_tokens: u64,
        /// Number of images.
        optional image_count: u64,
        /// Seconds of video.
        optional duration: f64,
        /// `input_tokens` in detail.
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
