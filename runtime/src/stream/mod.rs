//! Streamed answers: bytes in, events out.
//!
//! [`Stream`] does no I/O: whatever transport brings the bytes pushes them, cut as it likes.
//!
//! ```
//! use qwen_request::stream::{ChatChunk, ChatCollector, Stream};
//!
//! # let mut network = [
//! #     &b"data: {\"choices\":[{\"delta\":{\"content\":\"Hel\"},\"finish_reason\":null}]}\n\nda"[..],
//! #     b"ta: {\"choices\":[{\"delta\":{\"content\":\"lo\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n",
//! # ].into_iter();
//! let mut stream = Stream::<ChatChunk>::new();
//! let mut answer = ChatCollector::new();
//! while !stream.is_ended() {
//!     match network.next() {
//!         Some(bytes) => stream.push(bytes),
//!         None => stream.finish(),
//!     }
//!     while let Some(chunk) = stream.next_event()? {
//!         answer.push(chunk);
//!         print!("{}", answer.new_text());
//!     }
//! }
//! assert_eq!(answer.finish().text(), "Hello");
//! # Ok::<(), qwen_request::reply::Error>(())
//! ```

#[cfg(feature = "applications")]
mod application_collector;
mod blocking;
mod body;
mod chat_collector;
mod choice_states;
mod choices_collector;
mod chunk;
#[cfg(feature = "completions")]
mod completion_collector;
mod decoder;
mod error;
mod events;
mod generation_collector;
mod lines;
mod merge;
mod message_collector;
#[cfg(feature = "messages")]
mod messages_collector;
#[cfg(feature = "messages")]
mod messages_event;
mod no_event;
mod output;
#[cfg(feature = "responses")]
mod output_items;
#[cfg(feature = "responses")]
mod responses_collector;
#[cfg(feature = "responses")]
mod responses_event;
mod tool_calls;

#[cfg(feature = "futures")]
pub use crate::adapters::futures::AsyncEvents;
#[cfg(feature = "applications")]
pub use application_collector::{ApplicationChunk, ApplicationCollector};
pub use blocking::Events;
pub use chat_collector::ChatCollector;
pub use choice_states::ChoiceStates;
#[cfg(feature = "completions")]
pub use chunk::CompletionChunk;
#[cfg(feature = "music")]
pub use chunk::MusicChunk;
#[cfg(feature = "speech")]
pub use chunk::SpeechChunk;
pub use chunk::{ChatChunk, ChunkChoice, GenerationChunk, StreamEvent};
#[cfg(feature = "completions")]
pub use completion_collector::CompletionCollector;
pub use error::StreamError;
pub use events::Stream;
pub use generation_collector::GenerationCollector;
#[cfg(feature = "messages")]
pub use messages_collector::MessagesCollector;
#[cfg(feature = "messages")]
pub use messages_event::{MessagesDelta, MessagesDeltaType, MessagesEvent, MessagesEventType};
pub use no_event::NoEvent;
pub use output::Output;
#[cfg(feature = "responses")]
pub use responses_collector::ResponsesCollector;
#[cfg(feature = "responses")]
pub use responses_event::{ResponsesEvent, ResponsesEventType};
