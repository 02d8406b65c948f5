//! Every model: its limits and abilities. What no source states is unknown here.
//!
//! [`find`] looks an id up, [`unknown::classify`] says what an id that is not there may have meant. A rule
//! asks a [`Model`] one question and gets an answer that already weighs how far the sources agree:
//!
//! ```
//! use qwen_request_rules::models;
//!
//! let plus = models::find("qwen-plus").unwrap();
//! assert_eq!(plus.max_output(), Some(32_768));
//! assert_eq!(plus.thinks_without_stream(), Some(false), "its sources disagree, so the rule holds");
//! ```

mod ability;
mod customization;
mod date;
mod effort;
mod embedding_limits;
mod families;
mod family;
mod image_limits;
mod index;
mod languages;
mod limits;
mod modality;
mod model;
mod questions;
mod realtime_limits;
mod recordings;
mod row;
mod service_path;
mod table;
pub mod unknown;
mod video_limits;
mod voices;

pub use ability::Support;
pub use customization::{ACTIONS, Action};
pub use date::Date;
pub use effort::Effort;
pub use embedding_limits::{EmbeddingLimits, RerankLimits};
pub use family::find_family;
pub use image_limits::{ImageLimits, Size};
pub use index::{all, find};
pub use languages::{Language, Languages};
pub use limits::smallest_batch;
pub use modality::{Modalities, Modality};
pub use model::{Model, ModelKind, Thinking};
pub use realtime_limits::{RealtimeDialect, RealtimeLimits};
pub use recordings::Recordings;
pub use service_path::ServicePath;
pub use video_limits::{Durations, Frame, Media, VideoLimits};
pub use voices::{Own, Voices};

/// A model to show in advice.
pub const EXAMPLE: &str = "qwen-plus";

/// A model that is still listed and such, to show in advice.
pub fn example_of(such: impl Fn(&'static Model) -> bool) -> &'static str {
    all().filter(|model| model.is_listed()).find(|model| such(model)).map_or(EXAMPLE, Model::id)
}

/// The day on which the sources were read last. A model whose announced last day lies before it is retired.
pub const AS_OF: Date = Date::new(2026, 11, 22);
