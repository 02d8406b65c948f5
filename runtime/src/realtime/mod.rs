//! Realtime sessions over a WebSocket: conversations with Qwen-Omni and Qwen-Audio, and Qwen-ASR, Qwen-TTS and LiveTranslate.
//! This crate does not open the WebSocket: any client will do.
//!
//! [`url`] has the address. What the client sends is a [`RealtimeRequest`] for each text frame, checked as any other request;
//! what the service sends is a [`RealtimeEvent`](crate::reply::RealtimeEvent), which [`read`](crate::reply::read) makes of a text
//! frame. [`Sequence`] knows what is out of turn, and [`close_error`] what the close code of the WebSocket means.
//!
//! ```
//! use qwen_request::reply::{RealtimeEvent, RealtimeEventKind, read};
//! use qwen_request::{Endpoint, RealtimeRequest, Region, qwen_request, realtime};
//!
//! const MODEL: &str = "qwen3.5-omni-flash-realtime";
//! let endpoint = Endpoint::new(Region::Singapore, "sk-...")?;
//! let url = realtime::url(&endpoint, MODEL);
//! assert_eq!(url, "wss://dashscope-intl.aliyuncs.com/api-ws/v1/realtime?model=qwen3.5-omni-flash-realtime");
//!
//! let update = qwen_request!(RealtimeRequest {
//!     model: "qwen3.5-omni-flash-realtime",
//!     type: "session.update",
//!     session: { modalities: ["text"], turn_detection: null },
//! });
//! let mut sequence = realtime::Sequence::new(MODEL);
//! // What is sent, as text frames.
//! let mut frames = Vec::new();
//! for event in [update.into_inner(), RealtimeRequest::append_audio(&[0; 640])] {
//!     sequence.send(&event)?;
//!     frames.push(event.check()?.to_json()?);
//! }
//! assert_eq!(frames[0], r#"{"type":"session.update","session":{"modalities":["text"],"turn_detection":null}}"#);
//!
//! // What comes back.
//! # let received = [&br#"{"type":"response.text.delta","response_id":"resp_1","delta":"Hi!"}"#[..]];
//! for frame in received {
//!     let event: RealtimeEvent = read(200, frame)?;
//!     sequence.receive(&event);
//!     if event.r#type == RealtimeEventKind::TextDelta {
//!         print!("{}", event.delta.as_deref().unwrap_or_default());
//!     }
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod close;
mod sequence;

pub use close::close_error;
/// ```
/// use qwen_request::{RealtimeRequest, realtime::{OutOfTurn, Sequence}};
///
/// let mut sequence = Sequence::new("qwen3.5-omni-flash-realtime");
/// let error = sequence.send(&RealtimeRequest::append_image(b"\xff\xd8")).unwrap_err();
/// assert_eq!(error, OutOfTurn::ImageBeforeAudio);
/// assert_eq!(error.to_string(), "an image comes after the first piece of audio of its turn");
/// // What the service would answer.
/// assert_eq!(error.entry().map(|entry| entry.id), Some("W74"));
/// ```
pub use qwen_request_rules::catalogue::OutOfTurn;
pub use sequence::Sequence;

use crate::http::encoded;
use crate::reply::encode_base64;
use crate::wire::{IntoText, Text};
use crate::{ApiRequest, Endpoint, RealtimeEventType, RealtimeRequest};

/// The URL of the WebSocket: the model is part of it. The key goes into the header `Authorization`.
///
/// ```
/// use qwen_request::{Endpoint, Region, realtime};
///
/// let endpoint = Endpoint::workspace(Region::Singapore, "ws-1", "sk-...")?;
/// let url = "wss://ws-1.ap-southeast-1.maas.aliyuncs.com/api-ws/v1/realtime?model=qwen3-asr-flash-realtime";
/// assert_eq!(realtime::url(&endpoint, "qwen3-asr-flash-realtime"), url);
/// # Ok::<(), qwen_request::EndpointError>(())
/// ```
#[must_use]
pub fn url(endpoint: &Endpoint, model: &str) -> String {
    endpoint.socket_url(&format!("{}?model={}", RealtimeRequest::PATH, encoded(model)))
}

impl RealtimeRequest {
    /// A piece of audio. 20 to 40 ms of it are what the page of Qwen-Audio advises.
    ///
    /// ```
    /// use qwen_request::RealtimeRequest;
    ///
    /// let event = RealtimeRequest::append_audio(&[0, 0, 1, 0]).check()?;
    /// assert_eq!(event.to_json()?, r#"{"type":"input_audio_buffer.append","audio":"AAABAA=="}"#);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn append_audio(bytes: &[u8]) -> Self {
        let audio = Some(Text::Owned(encode_base64(bytes)));
        Self { audio, ..Self::new(RealtimeEventType::InputAudioBufferAppend) }
    }

    /// A JPEG image, after the first piece of audio; about one a second is what the page of Qwen-Omni advises.
    #[must_use]
    pub fn append_image(bytes: &[u8]) -> Self {
        let image = Some(Text::Owned(encode_base64(bytes)));
        Self { image, ..Self::new(RealtimeEventType::InputImageBufferAppend) }
    }

    /// A piece of text to be read out.
    pub fn append_text(text: impl IntoText) -> Self {
        Self { text: Some(text.into_text()), ..Self::new(RealtimeEventType::InputTextBufferAppend) }
    }
}
