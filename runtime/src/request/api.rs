//! What belongs to each API.

use qwen_request_rules::parameters::{self, Api};
use serde::{Serialize, de::DeserializeOwned};

use super::{ChatRequest, GenerationRequest, MultimodalRequest, RequestHeaders};
use crate::{
    check::{Checked, Checker, InvalidRequest},
    reply::{ChatCompletion, GenerationReply, Reply},
    stream::{ChatChunk, GenerationChunk, StreamEvent},
};

#[cfg(feature = "batch")]
use crate::{BatchRequest, reply::Batch};
#[cfg(feature = "embeddings")]
use crate::{
    EmbeddingRequest, MultimodalEmbeddingRequest, RerankRequest, TextEmbeddingRequest, TextRerankRequest,
    reply::{EmbeddingReply, MultimodalEmbeddingReply, RerankReply, TextEmbeddingReply, TextRerankReply},
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

    /// Reads the body. Like its counterpart it is compiled once, with this crate, not with every program that uses it.
    #[doc(hidden)]
    fn from_json(json: &str) -> serde_json::Result<Self>;

    /// The body.
    #[doc(hidden)]
    fn to_json(&self) -> serde_json::Result<String>;
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

            fn from_json(json: &str) -> serde_json::Result<Self> {
                serde_json::from_str(json)
            }

            fn to_json(&self) -> serde_json::Result<String> {
                serde_json::to_string(self)
            }
        }

        impl $request {
            /// Holds the request to every rule. [`Checker`] can be told more.
            pub fn check(self) -> Result<Checked<Self>, InvalidRequest> {
                Checker::new().check(self)
            }
        }
    };
    (@event) => { crate::stream::NoEvent };
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
#[cfg(feature = "embeddings")]
api!(EmbeddingRequest: EMBEDDING at "/compatible-mode/v1/embeddings", EmbeddingReply);
#[cfg(feature = "embeddings")]
api!(
    TextEmbeddingRequest: TEXT_EMBEDDING at "/api/v1/services/embeddings/text-embedding/text-embedding",
    TextEmbeddingReply
);
#[cfg(feature = "embeddings")]
api!(
    MultimodalEmbeddingRequest: MULTIMODAL_EMBEDDING at
    "/api/v1/services/embeddings/multimodal-embedding/multimodal-embedding",
    MultimodalEmbeddingReply
);
#[cfg(feature = "embeddings")]
api!(RerankRequest: RERANK at "/compatible-api/v1/reranks", RerankReply);
#[cfg(feature = "embeddings")]
api!(TextRerankRequest: TEXT_RERANK at "/api/v1/services/rerank/text-rerank/text-rerank", TextRerankReply);
#[cfg(feature = "batch")]
api!(BatchRequest: BATCH at "/compatible-mode/v1/batches", Batch);
