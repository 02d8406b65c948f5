//! The loopback Model Studio: the APIs of the service on a port of this machine.
//!
//! Chats of both protocols, responses and conversations, messages, completions, embeddings, rankings, videos and files of
//! texts as tasks, files, uploads and batches, models, applications, and speech and realtime sessions over a WebSocket. It
//! holds bodies to the same rules as the crate, and refuses in the service's own envelope and words. It has no
//! model: it repeats what it is asked, thinks when it is told to, and calls the first tool that it is offered.
//! [`Behaviour`] makes it fail as the service, or what stands before it, does.
//!
//! ```
//! use qwen_request_tests::{Behaviour, Loopback};
//!
//! let studio = Loopback::start()?;
//! studio.behave(Behaviour::Throttle { times: 2 });
//! println!("serving on {}", studio.url());
//! # Ok::<(), std::io::Error>(())
//! ```

mod applications;
mod batches;
mod behaviour;
mod chat;
mod completions;
mod dashscope_files;
mod embeddings;
mod files;
mod form;
mod generation;
mod kept;
mod messages;
mod models;
mod realtime;
mod received;
mod refusal;
mod rerank;
mod respond;
mod response;
mod responses;
mod route;
mod server;
mod socket;
mod tasks;
mod uploads;

pub use behaviour::{Behaviour, ErrorFrame};
pub use received::Received;
pub use server::Loopback;

/// The README's examples, as tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
