//! One model: its columns and what identifies it.

use super::AS_OF;
use super::date::Date;
use super::effort::Effort;
use super::embedding_limits::{EmbeddingLimits, RerankLimits};
use super::image_limits::ImageLimits;
use super::languages::Languages;
use super::modality::Modalities;
use super::realtime_limits::RealtimeLimits;
use super::recordings::Recordings;
use super::service_path::ServicePath;
use super::video_limits::VideoLimits;
use super::voices::Voices;
use crate::words;

/// A model of the table. Made by [`find`](super::find) and [`all`](super::all) only, so it lives forever.
///
/// Where no source states it, a number is `None` and a yes-or-no fact is
/// [`Support::Unknown`](super::Support::Unknown).
#[derive(Clone, Copy, Debug)]
pub struct Model {
    pub(super) id: &'static str,
    pub(super) same_as: Option<&'static str>,
    pub(super) retires: Option<Date>,
    pub(super) listed: bool,
    pub(super) kind: ModelKind,
    pub(super) endpoint: Option<ServicePath>,
    pub(super) also_at: Option<ServicePath>,
    pub(super) thinking: Option<Thinking>,
    pub(super) affirmed: u32,
    pub(super) denied: u32,
    pub(super) takes: Option<Modalities>,
    pub(super) gives: Option<Modalities>,
    pub(super) max_input: u32,
    pub(super) max_input_thinking: u32,
    pub(super) max_output: u32,
    pub(super) max_output_thinking: u32,
    pub(super) max_thinking: u32,
    pub(super) images_read: u16,
    pub(super) max_choices: u8,
    pub(super) frames: Option<(u16, u16)>,
    pub(super) effort: Option<&'static Effort>,
    pub(super) images: Option<&'static ImageLimits>,
    pub(super) videos: Option<&'static VideoLimits>,
    pub(super) embeds: Option<&'static EmbeddingLimits>,
    pub(super) ranks: Option<&'static RerankLimits>,
    pub(super) realtime: Option<&'static RealtimeLimits>,
    pub(super) voices: Option<&'static Voices>,
    pub(super) languages: Option<Languages>,
    pub(super) recordings: Option<Recordings>,
    pub(super) longest_text: u16,
}

/// What a model is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelKind {
    /// Chat. Newer models also read images.
    Chat,
    /// Chat about images and videos.
    Vision,
    /// Chat with text, images, video and audio. Most also answer in speech.
    Omni,
    /// Chat about audio.
    Audio,
    /// Translation of one message.
    Translation,
    /// Embeddings of texts.
    Embedding,
    /// Embeddings of texts, images and videos.
    MultimodalEmbedding,
    /// Ranking of documents by relevance.
    Rerank,
    /// Speech synthesis.
    Speech,
    /// Voices made from recordings or descriptions.
    VoiceCloning,
    /// Speech recognition.
    Recognition,
    /// Spoken conversation over a WebSocket.
    Realtime,
    /// Image generation and editing.
    Image,
    /// Video generation and editing.
    Video,
    /// 3D models.
    ThreeD,
    /// Music.
    Music,
    /// A trial run of batch files that computes nothing.
    Test,
}

words! { ModelKind: "kind of model" {
    Chat = "chat",
    Vision = "vision",
    Omni = "omni",
    Audio = "audio",
    Translation = "translation",
    Embedding = "embedding",
    MultimodalEmbedding = "multimodal-embedding",
    Rerank = "rerank",
    Speech = "speech",
    VoiceCloning = "voice-cloning",
    Recognition = "recognition",
    Realtime = "realtime",
    Image = "image",
    Video = "video",
    ThreeD = "3d",
    Music = "music",
    Test = "test",
} }

/// When a model thinks before it answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Thinking {
    /// It cannot.
    Never,
    /// Only when `enable_thinking` is true.
    DefaultOff,
    /// Unless `enable_thinking` is false.
    DefaultOn,
    /// It cannot be kept from it.
    Always,
}

words! { Thinking: "mode of thinking" {
    Never = "never",
    DefaultOff = "default-off",
    DefaultOn = "default-on",
    Always = "always",
} }

/// Identity.
impl Model {
    /// The id, as it is written on the wire.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The full id that this short one stands for (`qwen-plus-0728`).
    pub const fn same_as(&self) -> Option<&'static str> {
        self.same_as
    }

    /// What the model is for.
    pub const fn kind(&self) -> ModelKind {
        self.kind
    }

    /// Whether the model converses: what the chat APIs serve.
    pub const fn is_chat(&self) -> bool {
        matches!(
            self.kind,
            ModelKind::Chat | ModelKind::Vision | ModelKind::Omni | ModelKind::Audio | ModelKind::Translation
        )
    }

    /// The announced last day.
    pub const fn retires(&self) -> Option<Date> {
        self.retires
    }

    /// Whether a last day was announced, which lies before [`AS_OF`](super::AS_OF): worth a warning, since a notice
    /// does not prove that the model was switched off.
    pub const fn is_retired(&self) -> bool {
        matches!(self.retires, Some(day) if day.is_before(AS_OF))
    }

    /// Whether the list of models of 2026-10 still names it and no last day has passed.
    pub const fn is_listed(&self) -> bool {
        self.listed && !self.is_retired()
    }
}
