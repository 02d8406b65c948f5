//! The models.

use std::{
    fmt,
    hash::{Hash, Hasher},
    str::FromStr,
};

use qwen_request_rules::{
    models::{
        self, Date, Effort, EmbeddingLimits, ImageLimits, Languages, Modalities, ModelKind, RealtimeLimits,
        Recordings, RerankLimits, ServicePath, Support, Thinking, VideoLimits, Voices, unknown,
    },
    words::UnknownWord,
};

use super::Ability;
use super::facts::serialize_facts;

/// A model of the service.
///
/// Numbers that no source states are `None`.
///
/// ```
/// use qwen_request::catalogue::{Model, Thinking};
///
/// // A constant: the program does not compile if the catalogue lacks the model.
/// const PLUS: Model = Model::find("qwen-plus").expect("a model of the catalogue");
/// const ANSWER: u32 = PLUS.max_output().expect("a limit that is known");
///
/// assert_eq!((PLUS.id(), ANSWER), ("qwen-plus", 32_768));
/// assert_eq!(PLUS.thinking(), Some(Thinking::DefaultOff));
/// assert!(PLUS.is_listed() && PLUS.retires().is_none());
/// ```
#[derive(Clone, Copy)]
pub struct Model(&'static models::Model);

/// Every model, family by family: aliases, snapshots, and those that are no longer listed, too.
///
/// ```
/// use qwen_request::catalogue::models;
///
/// for model in models().filter(|model| model.is_retired()) {
///     println!("{model} is gone");
/// }
/// assert!(models().count() > 300);
/// ```
pub fn models() -> impl Iterator<Item = Model> + Clone {
    models::all().map(Model)
}

/// What it is.
impl Model {
    /// The model with exactly this id.
    #[must_use]
    pub const fn find(id: &str) -> Option<Self> {
        match models::find(id) {
            Some(model) => Some(Self(model)),
            None => None,
        }
    }

    /// The model that a snapshot is of, by its name alone: `qwen-plus-2027-01-01` is one of `qwen-plus`, whether or not the
    /// catalogue has it.
    #[must_use]
    pub fn of_snapshot(id: &str) -> Option<Self> {
        models::find_family(id).map(Self)
    }

    /// The models whose ids are nearest to one that is unknown, at most three, the likeliest first.
    ///
    /// ```
    /// use qwen_request::catalogue::Model;
    ///
    /// assert_eq!(Model::nearest("qwen-pluss").map(Model::id).next(), Some("qwen-plus"));
    /// ```
    pub fn nearest(id: &str) -> impl Iterator<Item = Self> {
        let near: Vec<Self> = unknown::nearest(id).iter().map(Self).collect();
        near.into_iter()
    }

    /// The id, as requests name it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0.id()
    }

    /// The full id, if this one is short for it.
    #[must_use]
    pub const fn alias_of(self) -> Option<&'static str> {
        self.0.same_as()
    }

    /// What the model is for.
    #[must_use]
    pub const fn kind(self) -> ModelKind {
        self.0.kind()
    }

    /// Its snapshots that the catalogue has, such as `qwen-plus-latest`.
    pub fn snapshots(self) -> impl Iterator<Item = Self> {
        self.0.with_snapshots().map(Self).filter(move |snapshot| *snapshot != self)
    }

    /// Whether the vendor's list of models names it and no last day has passed.
    #[must_use]
    pub const fn is_listed(self) -> bool {
        self.0.is_listed()
    }

    /// The last day, if one was announced.
    #[must_use]
    pub const fn retires(self) -> Option<Date> {
        self.0.retires()
    }

    /// Whether the last day lies before [`AS_OF`](super::AS_OF).
    #[must_use]
    pub const fn is_retired(self) -> bool {
        self.0.is_retired()
    }

    /// The paths of the DashScope protocol that serve it.
    pub fn dashscope_paths(self) -> impl Iterator<Item = &'static str> {
        [self.0.endpoint(), self.0.also_at()].into_iter().flatten().map(ServicePath::path)
    }
}

/// What it can do.
impl Model {
    /// Whether the sources agree that it has an ability.
    #[must_use]
    pub const fn supports(self, ability: Ability) -> Support {
        ability.of(self.0)
    }

    /// What a user's message may hold.
    #[must_use]
    pub const fn input(self) -> Option<Modalities> {
        self.0.takes()
    }

    /// What an answer consists of.
    #[must_use]
    pub const fn output(self) -> Option<Modalities> {
        self.0.gives()
    }

    /// When the model thinks.
    #[must_use]
    pub const fn thinking(self) -> Option<Thinking> {
        self.0.thinking()
    }

    /// The values of `reasoning_effort`, weakest first.
    #[must_use]
    pub const fn reasoning_efforts(self) -> &'static [&'static str] {
        match self.0.reasoning_effort() {
            Some(effort) => Effort::values(effort),
            None => &[],
        }
    }

    /// Whether it answers in a stream only.
    #[must_use]
    pub const fn streams_only(self) -> bool {
        self.0.streams_only()
    }
}

/// How much it reads and writes.
impl Model {
    /// The most tokens of input.
    #[must_use]
    pub const fn max_input(self) -> Option<u32> {
        self.0.max_input()
    }

    /// The most tokens of input while it thinks.
    #[must_use]
    pub const fn max_input_thinking(self) -> Option<u32> {
        self.0.max_input_thinking()
    }

    /// The greatest `max_tokens`.
    #[must_use]
    pub const fn max_output(self) -> Option<u32> {
        self.0.max_output()
    }

    /// The greatest `max_tokens` while it thinks.
    #[must_use]
    pub const fn max_output_thinking(self) -> Option<u32> {
        self.0.max_output_thinking()
    }

    /// The greatest `thinking_budget`.
    #[must_use]
    pub const fn max_thinking(self) -> Option<u32> {
        self.0.max_thinking()
    }

    /// The greatest `n`.
    #[must_use]
    pub const fn max_choices(self) -> Option<u8> {
        self.0.max_choices()
    }

    /// The most images in one request.
    #[must_use]
    pub const fn max_images(self) -> Option<u16> {
        self.0.max_images()
    }

    /// The least and the greatest number of images in a video that is given as a list of images.
    #[must_use]
    pub const fn frames(self) -> Option<(u16, u16)> {
        self.0.frames()
    }

    /// The most characters of a text that it reads out.
    #[must_use]
    pub fn max_speech_characters(self) -> Option<usize> {
        self.0.max_speech_characters()
    }
}

/// What models for images, videos, speech, translation and embeddings have limits of.
impl Model {
    /// The limits of the images that it makes.
    #[must_use]
    pub const fn image_limits(self) -> Option<&'static ImageLimits> {
        self.0.image_limits()
    }

    /// The limits of the videos that it makes.
    #[must_use]
    pub const fn video_limits(self) -> Option<&'static VideoLimits> {
        self.0.video_limits()
    }

    /// The limits of the embeddings that it makes.
    #[must_use]
    pub const fn embedding_limits(self) -> Option<&'static EmbeddingLimits> {
        self.0.embedding_limits()
    }

    /// The limits of the documents that it ranks.
    #[must_use]
    pub const fn rerank_limits(self) -> Option<&'static RerankLimits> {
        self.0.rerank_limits()
    }

    /// The voices that it speaks with.
    #[must_use]
    pub const fn voices(self) -> Option<&'static Voices> {
        self.0.voices()
    }

    /// The languages that it translates.
    #[must_use]
    pub const fn languages(self) -> Option<Languages> {
        self.0.languages()
    }

    /// What its realtime sessions take.
    #[must_use]
    pub const fn realtime_limits(self) -> Option<&'static RealtimeLimits> {
        self.0.realtime_limits()
    }

    /// How it takes recordings to transcribe.
    #[must_use]
    pub const fn recordings(self) -> Option<Recordings> {
        self.0.recordings()
    }
}

impl PartialEq for Model {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
    }
}

impl Eq for Model {}

impl Hash for Model {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id().hash(state);
    }
}

impl fmt::Debug for Model {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Model").field(&self.id()).finish()
    }
}

impl fmt::Display for Model {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.id())
    }
}

impl FromStr for Model {
    type Err = UnknownWord;

    fn from_str(id: &str) -> Result<Self, UnknownWord> {
        Self::find(id).ok_or(UnknownWord::new("model of the catalogue", &[]))
    }
}

serialize_facts! {
    Model:
    id, alias_of, kind, is_listed, retires, is_retired,
    abilities, input, output, thinking, reasoning_efforts, streams_only,
    max_input, max_input_thinking, max_output, max_output_thinking, max_thinking, max_choices, max_images, frames,
    max_speech_characters,
    image_limits, video_limits, embedding_limits, rerank_limits, realtime_limits, voices, languages, recordings,
}

impl Model {
    pub(super) const fn row(self) -> &'static models::Model {
        self.0
    }

    fn abilities(self) -> Vec<Ability> {
        Ability::all().filter(|ability| self.supports(*ability).is_certain()).collect()
    }
}
