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
}
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
#[cfg(feature = "portraits")]
api! {
    Whole super::FaceDetectionRequest: FACE_DETECTION at "/api/v1/services/aigc/image2video/face-detect",
    reply::DetectionReply
}
#[cfg(feature = "portraits")]
api! {
    Whole super::BodyDetectionRequest: BODY_DETECTION at "/api/v1/services/aigc/image2video/aa-detect",
    reply::DetectionReply
}
#[cfg(feature = "portraits")]
api! {
    Task super::MotionTemplateRequest: MOTION_TEMPLATE at "/api/v1/services/aigc/image2video/aa-template-generation",
    reply::TaskReply
}
#[cfg(feature = "image-tools")]
api! {
    Whole super::ClothesParsingRequest: CLOTHES_PARSING at "/api/v1/services/vision/image-process/process",
    reply::ClothesParsingReply
}
#[cfg(feature = "image-tools")]
api! {
    Task super::OutPaintingRequest: OUT_PAINTING at "/api/v1/services/aigc/image2image/out-painting",
    reply::TaskReply
}
#[cfg(feature = "image-tools")]
api! {
    Task super::BackgroundRequest: BACKGROUND at "/api/v1/services/aigc/background-generation/generation",
    reply::TaskReply
}
#[cfg(feature = "image-tools")]
api! {
    Task super::VirtualModelRequest: VIRTUAL_MODEL at "/api/v1/services/aigc/virtualmodel/generation",
    reply::TaskReply
}
#[cfg(feature = "image-tools")]
api! {
    Task super::WordTextureRequest: WORD_TEXTURE at "/api/v1/services/aigc/wordart/texture",
    reply::TaskReply
}
#[cfg(feature = "image-tools")]
api! {
    Task super::WordArtRequest: WORD_ART at "/api/v1/services/aigc/wordart/semantic",
    reply::TaskReply
}
#[cfg(feature = "image-tools")]
api! {
    Task super::ThreeDRequest: THREE_D at "/api/v1/services/aigc/video-generation/3d-generation",
    reply::TaskReply
}
#[cfg(feature = "music")]
api! {
    WholeOrStreamed super::MusicRequest: MUSIC at "/api/v1/services/audio/music/generation",
    reply::MusicReply, stream::MusicChunk
}
#[cfg(feature = "tuning")]
api! {
    Whole super::FineTuneRequest: FINE_TUNE at "/api/v1/fine-tunes",
    reply::FineTuneReply
}
#[cfg(feature = "tuning")]
api! {
    Whole super::DeploymentRequest: DEPLOYMENT at "/api/v1/deployments",
    reply::DeploymentReply
}
#[cfg(feature = "tuning")]
api! {
    Whole super::DeploymentScaleRequest: DEPLOYMENT_SCALE at "/api/v1/deployments/{deployed_model}/scale",
    reply::DeploymentReply
}
#[cfg(feature = "tuning")]
api! {
    Whole super::DeploymentUpdateRequest: DEPLOYMENT_UPDATE at "/api/v1/deployments/{deployed_model}/update",
    reply::DeploymentReply
}
#[cfg(feature = "tuning")]
api! {
    Whole super::ModelImportRequest: MODEL_IMPORT at "/api/v1/custom_models/import",
    reply::ModelImportReply
}
#[cfg(feature = "knowledge")]
api! {
    Whole super::IndexRequest: INDEX at "/{WorkspaceId}/index/create",
    reply::IndexReply
}
#[cfg(feature = "knowledge")]
api! {
    Whole super::IndexJobRequest: INDEX_JOB at "/{WorkspaceId}/index/submit_index_job",
    reply::IndexReply
}
#[cfg(feature = "knowledge")]
api! {
    Whole super::IndexDocumentsRequest: INDEX_DOCUMENTS at "/{WorkspaceId}/index/add_documents_to_index",
    reply::IndexReply
}
#[cfg(feature = "knowledge")]
api! {
    Whole super::RetrievalRequest: RETRIEVAL at "/{WorkspaceId}/index/retrieve",
    reply::RetrievalReply
}
#[cfg(feature = "knowledge")]
api! {
    Whole super::FileLeaseRequest: FILE_LEASE at "/{WorkspaceId}/datacenter/category/{CategoryId}",
    reply::FileLeaseReply
}
#[cfg(feature = "knowledge")]
api! {
    Whole super::IndexFileRequest: INDEX_FILE at "/{WorkspaceId}/datacenter/file",
    reply::IndexFileReply
}
#[cfg(feature = "knowledge")]
api! {
    Whole super::CodeGenerationRequest: CODE_GENERATION at "/api/v1/services/aigc/code-generation/generation",
    reply::CodeGenerationReply
}
