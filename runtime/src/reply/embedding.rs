//! Embeddings.

use super::{ObjectKind, TaskStatus, Vector, reply};
use crate::wire::{List, Text, object};

object! {
    /// Embeddings of texts, in the OpenAI-compatible protocol.
    ///
    /// ```
    /// use qwen_request::{EmbeddingRequest, parse};
    ///
    /// let body = br#"{"data":[{"index":1,"embedding":[0.5]},{"index":0,"embedding":[0.25]}]}"#;
    /// let reply = parse::<EmbeddingRequest>(200, body)?;
    /// // In the order of the texts that were sent.
    /// assert_eq!(reply.vectors(), [[0.25], [0.5]]);
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
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
    ///
    /// ```
    /// use qwen_request::reply::Embedding;
    ///
    /// let embedding: Embedding = serde_json::from_str(r#"{"index":0,"embedding":[0.6,-0.8],"object":"embedding"}"#)?;
    /// let length: f64 = embedding.embedding.iter().map(|number| number * number).sum();
    /// assert!((length - 1.0).abs() < 1e-9);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Embedding: lenient {
        /// The index of the text in the request, from 0.
        defaulted index: usize,
        /// The vector.
        defaulted embedding: Vector,
        /// The object type: `embedding`.
        optional object: ObjectKind,
    }
}

object! {
    /// Embeddings of texts, in the DashScope protocol.
    ///
    /// ```
    /// use qwen_request::{TextEmbeddingRequest, parse};
    ///
    /// let body = br#"{"output":{"embeddings":[{"text_index":0,"embedding":[0.5,-0.25]}]},"usage":{"total_tokens":3}}"#;
    /// let reply = parse::<TextEmbeddingRequest>(200, body)?;
    /// assert_eq!(reply.vectors(), [[0.5, -0.25]]);
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
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
    ///
    /// ```
    /// use qwen_request::{TaskCall, TextEmbeddingRequest, parse};
    ///
    /// // The request named a file of texts, so a task answers.
    /// let body = br#"{"output":{"task_id":"0d1f","task_status":"PENDING"},"request_id":"4f1c"}"#;
    /// let output = parse::<TextEmbeddingRequest>(200, body)?.output;
    /// let next = output.task_id.as_deref().map(TaskCall::query);
    /// assert_eq!(next.as_ref().map(TaskCall::path), Some("/api/v1/tasks/0d1f"));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
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
    ///
    /// ```
    /// use qwen_request::reply::TextEmbedding;
    ///
    /// let both: TextEmbedding = serde_json::from_str(
    ///     r#"{"text_index":0,"embedding":[0.5],"sparse_embedding":[{"index":7149,"value":0.83,"token":"wind"}]}"#,
    /// )?;
    /// assert_eq!((both.text_index, both.embedding.len()), (0, 1));
    /// assert_eq!(both.sparse_embedding.unwrap_or_default().len(), 1);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TextEmbedding: lenient {
        /// The index of the text in the request, from 0.
        defaulted text_index: usize,
        /// The dense vector; empty if only a sparse one was requested.
        defaulted embedding: List<f64>,
        /// The entries of the sparse vector.
        optional sparse_embedding: List<SparseNumber>,
    }
}

object! {
    /// An entry of a sparse vector.
    ///
    /// ```
    /// use std::collections::BTreeMap;
    /// use qwen_request::reply::TextEmbedding;
    ///
    /// let embedding: TextEmbedding = serde_json::from_str(
    ///     r#"{"sparse_embedding":[{"index":7149,"value":0.83,"token":"wind"},{"index":12,"value":0.5,"token":"sea"}]}"#,
    /// )?;
    /// let numbers = embedding.sparse_embedding.as_deref().unwrap_or_default();
    /// let vector: BTreeMap<usize, f64> = numbers.iter().map(|number| (number.index, number.value)).collect();
    /// assert_eq!(vector[&7149], 0.83);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SparseNumber: lenient {
        /// The index.
        defaulted index: usize,
        /// The value.
        defaulted value: f64,
        /// The token of that index.
        optional token: Text,
    }
}

object! {
    /// Embeddings of texts, images and videos.
    ///
    /// ```
    /// use qwen_request::{MultimodalEmbeddingRequest, parse};
    ///
    /// let body = br#"{"output":{"embeddings":[{"index":0,"embedding":[0.5,-0.25],"type":"image"}]},"request_id":"4f1c"}"#;
    /// let reply = parse::<MultimodalEmbeddingRequest>(200, body)?;
    /// assert_eq!(reply.vectors(), [[0.5, -0.25]]);
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
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
    ///
    /// ```
    /// use qwen_request::reply::MultimodalEmbeddingOutput;
    ///
    /// let output: MultimodalEmbeddingOutput = serde_json::from_str(
    ///     r#"{"embeddings":[{"index":0,"embedding":[0.5],"type":"text"},{"index":1,"embedding":[0.25],"type":"image"}]}"#,
    /// )?;
    /// assert_eq!(output.embeddings.len(), 2);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MultimodalEmbeddingOutput: lenient {
        /// One embedding per content, or a single one of all contents together.
        defaulted embeddings: List<MultimodalEmbedding>,
    }
}

object! {
    /// The embedding of a content.
    ///
    /// ```
    /// use qwen_request::reply::MultimodalEmbedding;
    ///
    /// let embedding: MultimodalEmbedding = serde_json::from_str(r#"{"index":1,"embedding":[0.5],"type":"video"}"#)?;
    /// assert_eq!((embedding.index, embedding.r#type.as_deref()), (1, Some("video")));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MultimodalEmbedding: lenient {
        /// The index of the content in the request, from 0.
        defaulted index: usize,
        /// The vector.
        defaulted embedding: List<f64>,
        /// The type of the content: `text`, `image`, `video`, `multi_images`, or `fused`, `fusion` or `vl` for several together.
        optional r#type: Text as "type",
    }
}

object! {
    /// The usage of embeddings or a ranking. The units depend on the model.
    ///
    /// ```
    /// use qwen_request::reply::EmbeddingReply;
    ///
    /// let reply: EmbeddingReply = serde_json::from_str(
    ///     r#"{"data":[{"index":0,"embedding":[0.5]}],"usage":{"prompt_tokens":23,"total_tokens":23}}"#,
    /// )?;
    /// assert_eq!(reply.usage.and_then(|usage| usage.total_tokens), Some(23));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
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
            /// The vectors in the order of the request, with the digits that the service sent. For a store of `f32`, cast each number.
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
