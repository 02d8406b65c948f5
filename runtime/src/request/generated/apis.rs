// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/; edit that.

use crate::{reply, request::api::api, stream};

api! {
    WholeOrStreamed super::ChatRequest: CHAT at "/compatible-mode/v1/chat/completions",
    reply::ChatCompletion, stream::ChatChunk
}
api! {
    WholeOrStreamed super::GenerationRequest: GENERATION at "/api/v1/services/aigc/text-generation/generation",
    reply::GenerationReply, stream::GenerationChunk
}
api! {
    WholeOrStreamed super::MultimodalRequest: MULTIMODAL at "/api/v1/services/aigc/multimodal-generation/generation",
    reply::GenerationReply, stream::GenerationChunk
}
api! {
    Task super::TextToImageRequest: TEXT_TO_IMAGE at "/api/v1/services/aigc/text2image/image-synthesis",
    reply::TaskReply
}
api! {
    Task super::ImageGenerationRequest: IMAGE_GENERATION at "/api/v1/services/aigc/image-generation/generation",
    reply::TaskReply
}
api! {
    Task super::ImageToImageRequest: IMAGE_TO_IMAGE at "/api/v1/services/aigc/image2image/image-synthesis",
    reply::TaskReply
}
#[cfg(feature = "video")]
api! {
    Task super::VideoGenerationRequest: VIDEO_GENERATION at "/api/v1/services/aigc/video-generation/video-synthesis",
    reply::TaskReply
}
#[cfg(feature = "video")]
api! {
    Task super::ImageToVideoRequest: IMAGE_TO_VIDEO at "/api/v1/services/aigc/image2video/video-synthesis",
    reply::TaskReply
}
#[cfg(feature = "speech")]
api! {
    WholeOrStreamed super::SpeechRequest: SPEECH at "/api/v1/services/audio/tts/SpeechSynthesizer",
    reply::SpeechReply, stream::SpeechChunk
}
#[cfg(feature = "speech")]
api! {
    Socket super::SpeechTaskRequest: SPEECH_TASK at "/api-ws/v1/inference",
    reply::SocketEvent
}
#[cfg(feature = "speech")]
api! {
    Socket super::SpeechSessionRequest: SPEECH_SESSION at "/api-ws/v1/realtime",
    reply::SessionEvent
}
#[cfg(feature = "speech")]
api! {
    Socket super::RealtimeRequest: REALTIME at "/api-ws/v1/realtime",
    reply::RealtimeEvent; model beside
}
#[cfg(feature = "speech")]
api! {
    Task super::TranscriptionRequest: TRANSCRIPTION at "/api/v1/services/audio/asr/transcription",
    reply::TaskReply
}
#[cfg(feature = "speech")]
api! {
    Socket super::RecognitionTaskRequest: RECOGNITION_TASK at "/api-ws/v1/inference",
    reply::SocketEvent
}
#[cfg(feature = "speech")]
api! {
    Whole super::VoiceRequest: VOICE at "/api/v1/services/audio/tts/customization",
    reply::CustomizationReply
}
#[cfg(feature = "speech")]
api! {
    Whole super::VocabularyRequest: VOCABULARY at "/api/v1/services/audio/asr/customization",
    reply::CustomizationReply
}
#[cfg(feature = "embeddings")]
api! {
    Whole super::EmbeddingRequest: EMBEDDING at "/compatible-mode/v1/embeddings",
    reply::EmbeddingReply
}
#[cfg(feature = "embeddings")]
api! {
    WholeOrTask super::TextEmbeddingRequest: TEXT_EMBEDDING at "/api/v1/services/embeddings/text-embedding/text-embedding",
    reply::TextEmbeddingReply
}
#[cfg(feature = "embeddings")]
api! {
    Whole super::MultimodalEmbeddingRequest: MULTIMODAL_EMBEDDING at "/api/v1/services/embeddings/multimodal-embedding/multimodal-embedding",
    reply::MultimodalEmbeddingReply
}
#[cfg(feature = "embeddings")]
api! {
    Whole super::RerankRequest: RERANK at "/compatible-api/v1/reranks",
    reply::RerankReply
}
#[cfg(feature = "embeddings")]
api! {
    Whole super::TextRerankRequest: TEXT_RERANK at "/api/v1/services/rerank/text-rerank/text-rerank",
    reply::TextRerankReply
}
#[cfg(feature = "batch")]
api! {
    Whole super::BatchRequest: BATCH at "/compatible-mode/v1/batches",
    reply::Batch
}
#[cfg(feature = "responses")]
api! {
    WholeOrStreamed super::ResponsesRequest: RESPONSES at "/compatible-mode/v1/responses",
    reply::ResponsesReply, stream::ResponsesEvent
}
#[cfg(feature = "responses")]
api! {
    Whole super::ConversationRequest: CONVERSATION at "/compatible-mode/v1/conversations",
    reply::Conversation
}
#[cfg(feature = "messages")]
api! {
    WholeOrStreamed super::MessagesRequest: MESSAGES at "/apps/anthropic/v1/messages",
    reply::MessagesReply, stream::MessagesEvent
}
#[cfg(feature = "messages")]
api! {
    Whole super::TokenCountRequest: TOKEN_COUNT at "/apps/anthropic/v1/messages/count_tokens",
    reply::TokenCount
}
#[cfg(feature = "applications")]
api! {
    WholeOrStreamed super::ApplicationRequest: APPLICATION at "/api/v1/apps/{app_id}/completion",
    reply::ApplicationReply, stream::ApplicationChunk; app_id beside
}
#[cfg(feature = "responses")]
api! {
    WholeOrStreamed super::ApplicationResponsesRequest: APPLICATION_RESPONSES at "/api/v2/apps/agent/{app_id}/compatible-mode/v1/responses",
    reply::ResponsesReply, stream::ResponsesEvent; app_id beside
#[cfg(feature = "completions")]
api! {
    WholeOrStreamed super::CompletionRequest: COMPLETION at "/compatible-mode/v1/completions",
    reply::Completion, stream::CompletionChunk
}
#[cfg(feature = "completions")]
api! {
    Whole super::TokenizerRequest: TOKENIZER at "/api/v1/tokenizer",
    reply::TokenizerReply
}
