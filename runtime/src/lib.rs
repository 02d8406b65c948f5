//! Requests to Qwen models on Alibaba Cloud Model Studio, checked while your program compiles.
//!
//! | you have | you write | you get |
//! |---|---|---|
//! | a body of literals and free text | [`qwen_request!`] | a [`Checked`] request, or a compile error |
//! | a body with values known at run time | [`try_qwen_request!`] | a `Result` with a [`Checked`] request, or all findings |
//! | a request built in Rust | [`ChatRequest::check`] | the same |
//! | a body as JSON text | [`check_json`], [`Checker`] | the same |
//! | a body to send on as it came | [`Checker::report`] | a [`Report`], with pointers and offsets |
//!
//! A [`Checked`] request becomes HTTP with [`Checked::to_http`] and an [`Endpoint`]; your client carries it. [`parse`] reads
//! the reply, [`Stream`] a streamed one, and a [`ChatCollector`] folds its chunks into a [`ChatCompletion`]. What the service
//! refuses is an [`ApiError`]: code, cause, remedy, and whether a retry helps.
//!
//! ```
//! use qwen_request::{Endpoint, Region, qwen_request};
//!
//! let question = String::from("Why is the sky blue?");
//! let request = qwen_request! {
//!     model: "qwen-plus",
//!     messages: [system("Answer in one sentence."), user(question)],
//! };
//! # #[cfg(feature = "http")] {
//! let http = request.to_http(&Endpoint::new(Region::Singapore, "sk-...")?)?;
//! assert_eq!(http.method(), "POST");
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A type name before the body picks another API: `qwen_request!(GenerationRequest { .. })` speaks the DashScope protocol. The
//! table in [`ApiRequest`] lists them all.
//!
//! # Features
//!
//! | feature | what it adds |
//! |---|---|
//! | `http` (on by default) | [`Checked::to_http`]: requests as `http::Request<Vec<u8>>` |
//! | `files` | images, videos and audio from files and bytes, as `data:` URLs; uploads and calls about uploaded files |
//! | `media` | images, videos and audio are checked before they are sent, if their files are at hand |
//! | `futures` | events from an asynchronous stream of bytes |
//! | `schemars` | JSON Schemas of answers and of tool parameters, derived from types |
//! | `responses` | the Responses API, and conversations for it |
//! | `applications` | applications made in the console, also in the form of the Responses API |
//! | `messages` | the Anthropic-compatible Messages API |
//! | `embeddings` | embeddings of texts, images and videos; reranking |
//! | `batch` | files for the Batch API, batches of them, calls about batches; with `files` |
//! | `completions` | fill in the middle on coder models, the tokenizer |
//! | `account` | calls about the models of an account, temporary keys |
//! | `video` | video generation |
//! | `catalogue` | the module `catalogue`: models, parameters, rules and messages as data; serde for them, [`Retry`](error::Retry) and [`ErrorEntry`](error::ErrorEntry) |
//! | `speech` | speech synthesis and recognition, voices, vocabularies; realtime sessions |
//! | `portraits` | checks of photos and movements for the models that animate people, with `video` |
//! | `image-tools` | out-painting, backgrounds, other people in photos, word art, clothes, three-dimensional shapes |
//! | `music` | songs |
//! | `tuning` | models that are trained, imported and deployed |
//! | `knowledge` | knowledge bases, queries to databases |
//! | `explain` | the program `qwen-explain`: paste an error, read what it means |
//! | `batch-check` | the program `qwen-batch`: check a file for the Batch API before it is uploaded |

// docs.rs shows which feature each item needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod adapters;
#[cfg(feature = "batch")]
pub mod batch;
#[cfg(feature = "catalogue")]
pub mod catalogue;
mod check;
pub mod error;
mod fill;
mod fit;
mod http;
#[cfg(feature = "media")]
mod media;
#[cfg(feature = "speech")]
pub mod realtime;
pub mod reply;
mod request;
mod shown;
#[cfg(feature = "speech")]
pub mod socket;
pub mod stream;
pub mod wire;

// The macros name it by their own version.
#[doc(hidden)]
#[path = "private.rs"]
pub mod __macros_0_1_0;
use __macros_0_1_0 as private;

#[cfg(feature = "files")]
pub use adapters::{DataUrl, MediaError};
pub use check::{
    Checked, Checker, InvalidFinding, InvalidRequest, JsonBody, ModelRules, Report, ServiceError, check_json,
};
pub use error::{ApiError, ErrorCode};
#[cfg(feature = "http")]
pub use http::HttpError;
#[cfg(feature = "knowledge")]
pub use http::KnowledgeCall;
#[cfg(feature = "account")]
pub use http::{AccountCall, ModelFilter};
#[cfg(feature = "batch")]
pub use http::{BatchCall, BatchFilter};
#[cfg(feature = "files")]
pub use http::{
    DashScopeFileCall, FileCall, FileFilter, FileTooLarge, FormBody, FormPiece, TemporaryUpload, Upload,
    UploadFile,
};
pub use http::{Endpoint, EndpointError, Region, TaskCall, TaskFilter};
#[cfg(feature = "responses")]
pub use http::{ItemFilter, ResponsesCall};
#[cfg(feature = "tuning")]
pub use http::{TuningCall, TuningPage};
#[cfg(feature = "media")]
pub use media::{MediaFile, check_media};
pub use reply::{ChatCompletion, Error, GenerationReply, PollPlan, ResponseHead, TaskReply};
pub use request::*;
// By name, so that rustc says which feature brings a type that is missing.
include!("request/generated/gated.rs");
pub use stream::{ChatChunk, ChatCollector, GenerationChunk, GenerationCollector, Stream};
pub use wire::{Extra, IntoElement, IntoList, IntoText, Json, List, Text};

/// Reads the response to a request: its reply, or the error that the service sent instead.
///
/// [`ResponseHead::parse`] reads the headers, too.
///
/// ```
/// use qwen_request::{ChatRequest, parse};
///
/// let body = br#"{"choices":[{"message":{"role":"assistant","content":"Hi!"},"finish_reason":"stop"}]}"#;
/// assert_eq!(parse::<ChatRequest>(200, body)?.text(), "Hi!");
///
/// let refusal = br#"{"error":{"message":"Incorrect API key provided.","code":"invalid_api_key"}}"#;
/// let qwen_request::Error::Api(error) = parse::<ChatRequest>(401, refusal).unwrap_err() else { panic!() };
/// assert_eq!(error.code(), Some(&qwen_request::ErrorCode::InvalidApiKey));
/// # Ok::<(), qwen_request::Error>(())
/// ```
pub fn parse<T: ApiRequest>(status: u16, body: &[u8]) -> Result<T::Reply, Error> {
    reply::read(status, body)
}

/// Makes a checked request, or a compile error.
///
/// The body is JSON as the vendor's pages print it, with Rust expressions wherever a value may stand. What
/// Model Studio would refuse does not compile. A value that rules must read and that is known only at run time
/// belongs in [`try_qwen_request!`].
///
/// ```
/// use qwen_request::qwen_request;
///
/// let question = String::from("Why is the sky blue?");
/// let request = qwen_request! {
///     model: "qwen-plus",
///     messages: [system("Answer in JSON."), user(question)],
///     response_format: { type: "json_object" },
///     temperature: 0.2,
/// };
/// assert_eq!(request.temperature, Some(0.2));
/// ```
///
/// # Free text
///
/// Text that no rule has to know may be any expression of a text type, as in `user(question)`. Seven rules read such text all the
/// same: `content_empty`, `embedding_input_empty`, `header_value`, `message_text_empty`, `realtime_buffer_size`,
/// `rerank_input_empty` and `speech_text`.
/// They hold this macro to texts that are written out. Of an expression they are checked by [`try_qwen_request!`], by `check` and
/// by [`Checked::edit`].
///
/// # Values
///
/// An expression may have any type that means one thing where it stands. What is borrowed is copied: a request owns what is no part
/// of the program.
///
/// | where | what |
/// |---|---|
/// | text | `&str`, `String`, `Cow<str>`, `Box<str>`, `Rc<str>`, `Arc<str>`, `char`, and references to them |
/// | a number | a number of any type that fits whatever its value; in [`try_qwen_request!`], an integer of any type, whose value is checked |
/// | a list | a vector, an array, a slice, a map of pairs for `terms`, any iterator, over elements or references to them |
/// | an object | its type or a reference to it; in [`try_qwen_request!`], a `serde_json::Value` or [`Json`], which is checked, in lists too |
/// | JSON that is sent as it is | any value that serde can serialize |
/// | behind `key?:` | an `Option` of all these, or a reference to one |
/// | behind `..` in a list | what stands for a list of its elements |
///
/// # Presets
///
/// A `macro_rules!` of your own can hand on what its users write. `#![allow(..)]` and a request type may stand behind members of the
/// preset, and a member behind `default` holds unless the user gives one of that name. Errors underline the user's tokens.
///
/// ```
/// use qwen_request::qwen_request;
///
/// macro_rules! chat {
///     ($($user:tt)*) => {
///         qwen_request! { model: "qwen-plus", default temperature: 0.2, $($user)* }
///     };
/// }
///
/// assert_eq!(chat! { messages: [user("Hi")] }.temperature, Some(0.2));
/// assert_eq!(chat! { messages: [user("Hi")], temperature: 0.7 }.temperature, Some(0.7));
/// ```
///
/// # Panics
///
/// Where JSON is sent as it is (`parameters` of a tool, `extra_body`), any value that serde can serialize may stand. If it has no
/// JSON after all, because its `Serialize` fails, a map has keys that are lists, or a float is no number, this macro
/// panics, as `serde_json::json!` does. [`try_qwen_request!`] returns such a value as an error.
#[macro_export]
macro_rules! qwen_request {
    ($($body:tt)*) => {{
        // rustc does not know the name of the editor, and would warn.
        #[allow(unexpected_cfgs)]
        {
            #[cfg(rust_analyzer)]
            $crate::__macros_0_1_0::editor!($crate { $($body)* });
        }
        $crate::__macros_0_1_0::qwen_request!($crate { $($body)* })
    }};
}

/// Makes a checked request from values that are known only at run time.
///
/// What is wrong whatever the values does not compile. The rest is checked at run time, and the result is a
/// `Result<Checked<_>, InvalidRequest>`.
///
/// A value that has no JSON, because its `Serialize` fails, a map has keys that are lists, or a float is no number, breaks the rule
/// `value_type` at its place.
///
/// ```
/// use qwen_request::{Message, try_qwen_request};
///
/// # fn settings() -> Option<f64> { Some(1.5) }
/// let history = vec![Message::user("Hello"), Message::assistant("Hi!")];
/// let request = try_qwen_request! {
///     model: "qwen-plus",
///     messages: [system("Be brief."), ..history, user("Who are you?")],
///     temperature?: settings(),
/// }?;
/// assert_eq!(request.messages.len(), 4);
/// # Ok::<(), qwen_request::InvalidRequest>(())
/// ```
#[macro_export]
macro_rules! try_qwen_request {
    ($($body:tt)*) => {{
        // rustc does not know the name of the editor, and would warn.
        #[allow(unexpected_cfgs)]
        {
            #[cfg(rust_analyzer)]
            $crate::__macros_0_1_0::editor!($crate { $($body)* });
        }
        $crate::__macros_0_1_0::try_qwen_request!($crate { $($body)* })
    }};
}
