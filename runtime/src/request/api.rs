//! What belongs to each API.

use qwen_request_rules::parameters::{self, Api};
use serde::{Serialize, de::DeserializeOwned};

use super::{
    Beside, ChatRequest, GenerationRequest, ImageGenerationRequest, ImageToImageRequest, MultimodalRequest,
    RequestHeaders, TextToImageRequest,
};
use crate::{
    check::{Checked, Checker, InvalidRequest},
    reply::{ChatCompletion, GenerationReply, Reply, TaskReply},
    stream::{ChatChunk, GenerationChunk, StreamEvent},
    wire::{self, JsonError},
};

#[cfg(feature = "batch")]
use crate::{BatchRequest, reply::Batch};
#[cfg(feature = "embeddings")]
use crate::{
    EmbeddingRequest, MultimodalEmbeddingRequest, RerankRequest, TextEmbeddingRequest, TextRerankRequest,
    reply::{EmbeddingReply, MultimodalEmbeddingReply, RerankReply, TextEmbeddingReply, TextRerankReply},
};

#[cfg(feature = "speech")]
use crate::{
    reply::{CustomizationReply, SessionEvent, SocketEvent, SpeechReply},
    stream::SpeechChunk,
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

    /// How the answer comes.
    const DELIVERY: Delivery;

    /// What answers the request.
    type Reply: Reply;

    /// What a streamed answer is made of. [`NoEvent`](crate::stream::NoEvent) where there are no streams.
    type Event: StreamEvent;

    /// Whether the answer is streamed.
    fn is_streamed(&self) -> bool;

    /// Whether the answer is a task.
    fn is_task(&self) -> bool;

    /// The headers that go along.
    fn headers(&self) -> Option<&RequestHeaders>;

    /// What stands beside the body.
    #[doc(hidden)]
    fn beside(&self) -> Beside;

    /// Sets all that stands beside the body. `stream` is left alone where it is a member of the body, or unknown.
    #[doc(hidden)]
    fn set_beside(&mut self, beside: Beside);

    /// Reads the body, and nothing that stands beside it. Like its counterpart it is compiled once, with this crate, not
    /// with every program that uses it.
    #[doc(hidden)]
    fn from_json(json: &str) -> Result<Self, JsonError>;

    /// The body.
    #[doc(hidden)]
    fn to_json(&self) -> Result<String, JsonError>;
}

/// How the answer to a request comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Delivery {
    /// At once, in one piece.
    Whole,
    /// At once, in one piece or streamed, as the request says.
    WholeOrStreamed,
    /// As a task, of which the answer is only the id: ask for it until it has ended.
    Task,
    /// At once, in one piece, or as a task, as the request says.
    WholeOrTask,
    /// Over a WebSocket: the request is what a command there carries.
    Socket,
}

mod sealed {
    pub trait Sealed {}
}

/// Whether `stream` is no member of the body.
fn streams_beside(api: &Api) -> bool {
    api.body.parameter("stream").is_some_and(|stream| stream.beside)
}

/// One row per API: how the answer comes, request type, row of the parameter table, path, reply, event of a stream.
macro_rules! api {
    ($delivery:ident $request:ty: $api:ident at $path:literal, $reply:ty $(, $event:ty)?) => {
        impl sealed::Sealed for $request {}

        impl ApiRequest for $request {
            const API: &'static Api = &parameters::$api;
            const PATH: &'static str = $path;
            const DELIVERY: Delivery = Delivery::$delivery;

            type Reply = $reply;
            type Event = api!(@event $($event)?);

            fn is_streamed(&self) -> bool {
                api!(@streamed self $($event)?)
            }

            fn is_task(&self) -> bool {
                api!(@is_task $delivery self)
            }

            fn headers(&self) -> Option<&RequestHeaders> {
                self.headers.as_ref()
            }

            fn beside(&self) -> Beside {
                Beside {
                    stream: api!(@stream self $($event)?),
                    headers: self.headers.clone(),
                    ..Beside::__EMPTY
                }
            }

            fn set_beside(&mut self, beside: Beside) {
                api!(@set_stream self beside $($event)?);
                self.headers = beside.headers;
            }

            fn from_json(json: &str) -> Result<Self, JsonError> {
                wire::from_json(json)
            }

            fn to_json(&self) -> Result<String, JsonError> {
                wire::to_json(self)
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
    (@is_task Task $request:ident) => { true };
    // A file is embedded by a task.
    (@is_task WholeOrTask $request:ident) => { $request.input.url.is_some() };
    (@is_task $delivery:ident $request:ident) => { false };
    (@stream $request:ident) => { None };
    (@stream $request:ident $event:ty) => { $request.stream.filter(|_| streams_beside(Self::API)) };
    (@set_stream $request:ident $beside:ident) => {};
    (@set_stream $request:ident $beside:ident $event:ty) => {
        if streams_beside(Self::API) {
            $request.stream = $beside.stream;
        }
    };
}

api!(
    WholeOrStreamed ChatRequest: CHAT at "/compatible-mode/v1/chat/completions",
    ChatCompletion, ChatChunk
);
api!(
    WholeOrStreamed GenerationRequest: GENERATION at "/api/v1/services/aigc/text-generation/generation",
    GenerationReply, GenerationChunk
);
api!(
    WholeOrStreamed MultimodalRequest: MULTIMODAL at "/api/v1/services/aigc/multimodal-generation/generation",
    GenerationReply, GenerationChunk
);
#[cfg(feature = "embeddings")]
api!(Whole EmbeddingRequest: EMBEDDING at "/compatible-mode/v1/embeddings", EmbeddingReply);
#[cfg(feature = "embeddings")]
api!(
    WholeOrTask TextEmbeddingRequest: TEXT_EMBEDDING at "/api/v1/services/embeddings/text-embedding/text-embedding",
    TextEmbeddingReply
);
#[cfg(feature = "embeddings")]
api!(
    Whole MultimodalEmbeddingRequest: MULTIMODAL_EMBEDDING at
    "/api/v1/services/embeddings/multimodal-embedding/multimodal-embedding",
    MultimodalEmbeddingReply
);
#[cfg(feature = "embeddings")]
api!(Whole RerankRequest: RERANK at "/compatible-api/v1/reranks", RerankReply);
#[cfg(feature = "embeddings")]
api!(Whole TextRerankRequest: TEXT_RERANK at "/api/v1/services/rerank/text-rerank/text-rerank", TextRerankReply);
#[cfg(feature = "batch")]
api!(Whole BatchRequest: BATCH at "/compatible-mode/v1/batches", Batch);

api!(
    Task TextToImageRequest: TEXT_TO_IMAGE at "/api/v1/services/aigc/text2image/image-synthesis",
    TaskReply
);
api!(
    Task ImageGenerationRequest: IMAGE_GENERATION at "/api/v1/services/aigc/image-generation/generation",
    TaskReply
);
api!(
    Task ImageToImageRequest: IMAGE_TO_IMAGE at "/api/v1/services/aigc/image2image/image-synthesis",
    TaskReply
);

#[cfg(feature = "video")]
api!(
    Task super::VideoGenerationRequest: VIDEO_GENERATION
        at "/api/v1/services/aigc/video-generation/video-synthesis",
    TaskReply
);
#[cfg(feature = "video")]
api!(
    Task super::ImageToVideoRequest: IMAGE_TO_VIDEO at "/api/v1/services/aigc/image2video/video-synthesis",
    TaskReply
);

#[cfg(feature = "speech")]
api!(
    WholeOrStreamed super::SpeechRequest: SPEECH at "/api/v1/services/audio/tts/SpeechSynthesizer",
    SpeechReply, SpeechChunk
);
#[cfg(feature = "speech")]
api!(Socket super::SpeechTaskRequest: SPEECH_TASK at "/api-ws/v1/inference", SocketEvent);
#[cfg(feature = "speech")]
api!(Socket super::SpeechSessionRequest: SPEECH_SESSION at "/api-ws/v1/realtime", SessionEvent);
#[cfg(feature = "speech")]
api!(
    Task super::TranscriptionRequest: TRANSCRIPTION at "/api/v1/services/audio/asr/transcription",
    TaskReply
);
#[cfg(feature = "speech")]
api!(Socket super::RecognitionTaskRequest: RECOGNITION_TASK at "/api-ws/v1/inference", SocketEvent);
#[cfg(feature = "speech")]
api!(
    Whole super::VoiceRequest: VOICE at "/api/v1/services/audio/tts/customization",
    CustomizationReply
);
#[cfg(feature = "speech")]
api!(
    Whole super::VocabularyRequest: VOCABULARY at "/api/v1/services/audio/asr/customization",
    CustomizationReply
);
