//! What Model Studio offers, as data: models and their limits, parameters, rules, and the messages of the service.
//!
//! These are the tables that the macros and the run-time checks use. Nothing here asks the service: the tables are as of
//! [`AS_OF`]. What no source states is `None`, or [`Support::Unknown`].
//!
//! | table | one row | all rows |
//! |---|---|---|
//! | models | [`Model::find`], also in constants | [`models`] |
//! | APIs | [`RequestType::for_path`], or its name by [`str::parse`] | [`RequestType::all`] |
//! | parameters of an API | [`RequestType::parameter`] | [`RequestType::parameters`] |
//! | rules | [`Rule::find`] | [`rules`] |
//! | messages of the service | [`entry`] | [`entries`] |
//! | regions and their hosts | [`Region`], its id by [`str::parse`] | [`Region::all`] |
//!
//! ```
//! use qwen_request::catalogue::{Ability, Model, ModelKind, models};
//!
//! // Models that see and call tools.
//! let fitting = models().filter(|model| {
//!     model.is_listed()
//!         && model.kind() == ModelKind::Vision
//!         && model.supports(Ability::Tools).is_certain()
//! });
//! let names: Vec<&str> = fitting.map(Model::id).collect();
//! assert!(names.contains(&"qwen3-vl-plus"));
//! ```
//!
//! Rows gain columns and tables gain rows in any version: structs have private fields or are `#[non_exhaustive]`, and so are
//! enums that may grow.
//!
//! Everything is [`Serialize`](serde::Serialize): a row as an object, an enum of words as its name.

mod ability;
mod api;
mod facts;
mod model;
mod parameter;
mod rule;
mod shape;

/// ```
/// use qwen_request::catalogue::{RuleClass, rules};
///
/// let warnings = rules().filter(|rule| rule.class() == RuleClass::Advice);
/// assert!(warnings.count() > 5);
/// ```
pub use qwen_request_rules::check::Class as RuleClass;
pub use qwen_request_rules::models::AS_OF;
/// ```
/// use qwen_request::catalogue::{AS_OF, Date};
///
/// // A table of more than half a year may lack models.
/// let today: Date = "2026-12-01".parse()?;
/// assert!(AS_OF.months_until(today) < 6);
/// # Ok::<(), qwen_request::error::UnknownWord>(())
/// ```
pub use qwen_request_rules::models::Date;
/// ```
/// use qwen_request::catalogue::{Model, VideoDurations};
///
/// /// The longest video that a model makes, in seconds.
/// fn longest(model: Model) -> Option<u8> {
///     match model.video_limits()?.durations {
///         VideoDurations::Listed(seconds) => seconds.iter().copied().max(),
///         VideoDurations::Between(_, most, _) => Some(most),
///         _ => None,
///     }
/// }
///
/// assert_eq!(Model::find("wan2.6-t2v").and_then(longest), Some(15));
/// ```
pub use qwen_request_rules::models::Durations as VideoDurations;
/// ```
/// use qwen_request::catalogue::Model;
///
/// let limits = Model::find("text-embedding-v4").and_then(Model::embedding_limits).expect("an embedding model");
/// assert!(limits.dimensions.contains(&1024));
/// assert_eq!(limits.max_texts, Some(10));
/// ```
pub use qwen_request_rules::models::EmbeddingLimits;
/// ```
/// use qwen_request::catalogue::{VideoFrame, models};
///
/// let by_resolution = models().filter(|model| {
///     model.video_limits().is_some_and(|limits| matches!(limits.frame, VideoFrame::Resolutions { .. }))
/// });
/// assert!(by_resolution.count() > 0);
/// ```
pub use qwen_request_rules::models::Frame as VideoFrame;
/// ```
/// use qwen_request::catalogue::{ImageSize, Model};
///
/// let limits = Model::find("qwen-image").and_then(Model::image_limits).expect("an image model");
/// let ImageSize::Listed(sizes) = limits.size else { panic!() };
/// assert!(sizes.contains(&"1328*1328"));
/// ```
pub use qwen_request_rules::models::ImageLimits;
/// ```
/// use qwen_request::catalogue::Model;
///
/// let languages = Model::find("qwen-mt-plus").and_then(Model::languages).expect("a translation model");
/// let norwegian = languages.iter().find(|language| language.code == "nb");
/// assert_eq!(norwegian.map(|language| language.name), Some("Norwegian Bokmål"));
/// ```
pub use qwen_request_rules::models::Language;
/// ```
/// use qwen_request::catalogue::Model;
///
/// let [lite, plus] = ["qwen-mt-lite", "qwen-mt-plus"].map(|id| Model::find(id).and_then(Model::languages));
/// let (lite, plus) = (lite.expect("its languages"), plus.expect("its languages"));
/// assert!(lite.iter().count() < plus.iter().count());
/// assert!(lite.is_source("auto") && !lite.is_target("auto"));
/// ```
pub use qwen_request_rules::models::Languages;
/// ```
/// use qwen_request::catalogue::{VideoMedia, models};
///
/// let edits = |media| media == VideoMedia::Edited;
/// assert!(models().any(|model| model.video_limits().is_some_and(|limits| edits(limits.media))));
/// ```
pub use qwen_request_rules::models::Media as VideoMedia;
/// ```
/// use qwen_request::catalogue::{Modality, Model};
///
/// let takes = Model::find("qwen3-vl-plus").and_then(Model::input).expect("what it takes");
/// assert!(takes.contains(Modality::Image) && !takes.contains(Modality::Audio));
/// ```
pub use qwen_request_rules::models::Modalities;
/// ```
/// use qwen_request::catalogue::{Modality, models};
///
/// let speaks = models().filter(|model| model.output().is_some_and(|gives| gives.contains(Modality::Audio)));
/// assert!(speaks.count() > 10);
/// assert_eq!("audio".parse(), Ok(Modality::Audio));
/// ```
pub use qwen_request_rules::models::Modality;
/// ```
/// use qwen_request::catalogue::{ModelKind, models};
///
/// for kind in ModelKind::all() {
///     println!("{kind}: {}", models().filter(|model| model.kind() == kind).count());
/// }
/// ```
pub use qwen_request_rules::models::ModelKind;
/// ```
/// use qwen_request::catalogue::OwnVoice;
///
/// assert_eq!(OwnVoice::of("qwen-tts-vc-anna-voice-20260101000000000-1a2b"), Some(OwnVoice::Cloned));
/// assert_eq!(OwnVoice::of("Cherry"), None);
/// ```
pub use qwen_request_rules::models::Own as OwnVoice;
/// ```
/// use qwen_request::catalogue::{RealtimeDialect, models};
///
/// let translates = models().filter(|model| {
///     model.realtime_limits().is_some_and(|limits| limits.dialect == RealtimeDialect::Translation)
/// });
/// assert!(translates.count() > 1);
/// ```
pub use qwen_request_rules::models::RealtimeDialect;
/// ```
/// use qwen_request::catalogue::Model;
///
/// let limits = Model::find("qwen3.5-omni-plus-realtime").and_then(Model::realtime_limits).expect("a realtime model");
/// assert!(limits.turn_detection.contains(&"semantic_vad"));
/// ```
pub use qwen_request_rules::models::RealtimeLimits;
/// ```
/// use qwen_request::catalogue::{Model, Recordings};
///
/// let paraformer = Model::find("paraformer-v2").and_then(Model::recordings);
/// assert!(matches!(paraformer, Some(Recordings::List { most: 100 })));
/// ```
pub use qwen_request_rules::models::Recordings;
/// ```
/// use qwen_request::catalogue::Model;
///
/// let limits = Model::find("qwen3-rerank").and_then(Model::rerank_limits).expect("a model that ranks");
/// assert_eq!(limits.max_documents, 500);
/// ```
pub use qwen_request_rules::models::RerankLimits;
/// ```
/// use qwen_request::catalogue::{ImageSize, Model};
///
/// /// Whether a model makes images of that size; `None` if no page says.
/// fn makes(model: Model, width: u32, height: u32) -> Option<bool> {
///     match model.image_limits()?.size {
///         ImageSize::Listed(sizes) => Some(sizes.contains(&format!("{width}*{height}").as_str())),
///         ImageSize::Sides(least, most) => Some([width, height].iter().all(|side| (least..=most).contains(side))),
///         ImageSize::Area(least, most, _) => Some((least..=most).contains(&(width * height))),
///         _ => None,
///     }
/// }
///
/// let model = Model::find("qwen-image").expect("a model");
/// assert_eq!((makes(model, 1328, 1328), makes(model, 1, 1)), (Some(true), Some(false)));
/// ```
pub use qwen_request_rules::models::Size as ImageSize;
/// ```
/// use qwen_request::catalogue::{Ability, Model, Support};
///
/// let plus = Model::find("qwen-plus").expect("a model");
/// match plus.supports(Ability::Tools) {
///     Support::Yes => println!("it calls tools"),
///     Support::No => println!("it refuses tools"),
///     Support::Disputed | Support::Unknown => println!("try it"),
/// }
/// # assert!(plus.supports(Ability::Tools).is_certain());
/// ```
pub use qwen_request_rules::models::Support;
/// ```
/// use qwen_request::catalogue::{Model, Thinking};
///
/// let thinking = |id| Model::find(id).and_then(Model::thinking);
/// assert_eq!(thinking("qwen-plus"), Some(Thinking::DefaultOff));
/// assert_eq!(thinking("qwen3.5-plus"), Some(Thinking::DefaultOn));
/// ```
pub use qwen_request_rules::models::Thinking;
/// ```
/// use qwen_request::catalogue::Model;
///
/// let limits = Model::find("wan2.6-t2v").and_then(Model::video_limits).expect("a video model");
/// println!("{:?}, {:?}", limits.durations, limits.frame);
/// ```
pub use qwen_request_rules::models::VideoLimits;
/// ```
/// use qwen_request::catalogue::Model;
///
/// let voices = Model::find("qwen3-tts-flash").and_then(Model::voices).expect("a model that speaks");
/// assert!(voices.names().contains(&"Cherry") && !voices.refuses("Cherry"));
/// ```
pub use qwen_request_rules::models::Voices;
/// ```
/// use qwen_request::{RequestType, catalogue::ApiFamily};
///
/// let about_images = RequestType::all().filter(|api| api.family() == ApiFamily::Image);
/// assert!(about_images.count() > 1);
/// ```
pub use qwen_request_rules::parameters::ApiFamily;
/// ```
/// use qwen_request::{RequestType, catalogue::Protocol};
///
/// let chat: RequestType = "ChatRequest".parse()?;
/// assert_eq!(chat.protocol(), Protocol::OpenAi);
/// # Ok::<(), qwen_request::error::UnknownWord>(())
/// ```
pub use qwen_request_rules::parameters::Protocol;

pub use self::ability::Ability;
pub use self::model::{Model, models};
pub use self::parameter::Parameter;
pub use self::rule::{Rule, rules};
pub use self::shape::{Shape, ShapeKind};
pub use crate::error::{ErrorEntry, entries, entry};
pub use crate::{Delivery, Region, RequestType};
