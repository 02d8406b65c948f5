//! What belongs to each API.

use qwen_request_rules::parameters::{self, Api};
use serde::{Serialize, de::DeserializeOwned};

use super::{
    BatchRequest, ChatRequest, EmbeddingRequest, GenerationRequest, MultimodalEmbeddingRequest,
    MultimodalRequest, RequestHeaders, RerankRequest, TextEmbeddingRequest, TextRerankRequest,
};
use crate::{
    check::{Checked, Checker, InvalidRequest},
    reply::{
        Batch, ChatCompletion, EmbeddingReply, GenerationReply, MultimodalEmbeddingReply, Reply, RerankReply,
        TextEmbeddingReply, TextRerankReply,
    },
    stream::{ChatChunk, GenerationChunk, NoEvent, StreamEvent},
};

/// A request type, and what belongs to its API: the path, the reply, the events of a streamed reply.
///
/// It is implemented by this crate only.
pub trait ApiRequest: Serialize + DeserializeOwned + sealed::Sealed + Sized {
    /// The rows of the catalogue for this API.
    #[doc(hidden)]
    const API: &'static Api;

    /// The path on each host of Model Studio.
    const PATH: &'static str;

    /// What answers the request.
    type Reply: Reply;

    /// What a streamed answer is made of.
    type Event: StreamEvent;

    /// Whether the answer is streamed.
    fn is_streamed(&self) -> bool;

    /// The headers that go along.
    fn headers(&self) -> Option<&RequestHeaders>;
}

mod sealed {
    pub trait Sealed {}
}

/// One row per API. Without a type for its events, its answers are never streamed.
macro_rules! api {
    ($request:ident: $api:ident at $path:literal, $reply:ty $(, $event:ty)?) => {
        impl sealed::Sealed for $request {}

        impl ApiRequest for $request {
            const API: &'static Api = &parameters::$api;
            const PATH: &'static str = $path;

            type Reply = $reply;
            type Event = api!(@event $($event)?);

            fn is_streamed(&self) -> bool {
                api!(@streamed self $($event)?)
            }

            fn headers(&self) -> Option<&RequestHeaders> {
                self.headers.as_ref()
            }
        }

        impl $request {
            /// Holds the request to every rule. [`Checker`] can be told more.
            pub fn check(self) -> Result<Checked<Self>, InvalidRequest> {
                Checker::new().check(self)
            }
        }
    };
    (@event) => { NoEvent };
    (@event $event:ty) => { $event };
    (@streamed $request:ident) => { false };
    (@streamed $request:ident $event:ty) => { $request.stream == Some(true) };
}

api!(ChatRequest: CHAT at "/compatible-mode/v1/chat/completions", ChatCompletion, ChatChunk);
api!(
    GenerationRequest: GENERATION at "/api/v1/services/aigc/text-generation/generation",
    GenerationReply, GenerationChunk
);
api!(
    MultimodalRequest: MULTIMODAL at "/api/v1/services/aigc/multimodal-generation/generation",
    GenerationReply, GenerationChunk
);
api!(EmbeddingRequest: EMBEDDING at "/compatible-mode/v1/embeddings", EmbeddingReply);
api!(
    TextEmbeddingRequest: TEXT_EMBEDDING at "/api/v1/services/embeddings/text-embedding/text-embedding",
    TextEmbeddingReply
);
api!(
    MultimodalEmbeddingRequest: MULTIMODAL_EMBEDDING at
    "/api/v1/services/embeddings/multimodal-embedding/multimodal-embedding",
    MultimodalEmbeddingReply
);
api!(RerankRequest: RERANK at "/compatible-api/v1/reranks", RerankReply);
api!(TextRerankRequest: TEXT_RERANK at "/api/v1/services/rerank/text-rerank/text-rerank", TextRerankReply);
api!(BatchRequest: BATCH at "/compatible-mode/v1/batches", Batch);
