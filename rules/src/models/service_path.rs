//! The addresses of the DashScope protocol.

/// The DashScope address that serves a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant is the name of its path")]
pub enum ServicePath {
    TextGeneration,
    MultimodalGeneration,
    TextEmbedding,
    MultimodalEmbedding,
    TextRerank,
    TextToImage,
    ImageGeneration,
    ImageToImage,
    OutPainting,
    BackgroundGeneration,
    VirtualModel,
    WordArtTexture,
    WordArtSemantic,
    ImageProcess,
    VideoGeneration,
    ImageToVideo,
    FaceDetection,
    BodyDetection,
    MotionTemplate,
    ThreeDGeneration,
    MusicGeneration,
    CodeGeneration,
    SpeechSynthesizer,
    VoiceCustomization,
    Transcription,
    Vocabulary,
    Inference,
    Realtime,
}

impl ServicePath {
    /// The path below the host of the region.
    pub const fn path(self) -> &'static str {
        match self {
            Self::TextGeneration => "/api/v1/services/aigc/text-generation/generation",
            Self::MultimodalGeneration => "/api/v1/services/aigc/multimodal-generation/generation",
            Self::TextEmbedding => "/api/v1/services/embeddings/text-embedding/text-embedding",
            Self::MultimodalEmbedding => {
                "/api/v1/services/embeddings/multimodal-embedding/multimodal-embedding"
            }
            Self::TextRerank => "/api/v1/services/rerank/text-rerank/text-rerank",
            Self::TextToImage => "/api/v1/services/aigc/text2image/image-synthesis",
            Self::ImageGeneration => "/api/v1/services/aigc/image-generation/generation",
            Self::ImageToImage => "/api/v1/services/aigc/image2image/image-synthesis",
            Self::OutPainting => "/api/v1/services/aigc/image2image/out-painting",
            Self::BackgroundGeneration => "/api/v1/services/aigc/background-generation/generation",
            Self::VirtualModel => "/api/v1/services/aigc/virtualmodel/generation",
            Self::WordArtTexture => "/api/v1/services/aigc/wordart/texture",
            Self::WordArtSemantic => "/api/v1/services/aigc/wordart/semantic",
            Self::ImageProcess => "/api/v1/services/vision/image-process/process",
            Self::VideoGeneration => "/api/v1/services/aigc/video-generation/video-synthesis",
            Self::ImageToVideo => "/api/v1/services/aigc/image2video/video-synthesis",
            Self::FaceDetection => "/api/v1/services/aigc/image2video/face-detect",
            Self::BodyDetection => "/api/v1/services/aigc/image2video/aa-detect",
            Self::MotionTemplate => "/api/v1/services/aigc/image2video/aa-template-generation",
            Self::ThreeDGeneration => "/api/v1/services/aigc/video-generation/3d-generation",
            Self::MusicGeneration => "/api/v1/services/audio/music/generation",
            Self::CodeGeneration => "/api/v1/services/aigc/code-generation/generation",
            Self::SpeechSynthesizer => "/api/v1/services/audio/tts/SpeechSynthesizer",
            Self::VoiceCustomization => "/api/v1/services/audio/tts/customization",
            Self::Transcription => "/api/v1/services/audio/asr/transcription",
            Self::Vocabulary => "/api/v1/services/audio/asr/customization",
            Self::Inference => "/api-ws/v1/inference",
            Self::Realtime => "/api-ws/v1/realtime",
        }
    }
}
