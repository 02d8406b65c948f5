//! The events of a stream.

use std::borrow::Cow;
use std::collections::VecDeque;

use super::choice_states::ChoiceStates;
#[cfg(feature = "completions")]
use crate::reply::Completion;
#[cfg(feature = "music")]
use crate::reply::MusicReply;
#[cfg(feature = "speech")]
use crate::reply::SpeechReply;
use crate::reply::{
    AssistantMessage, Choice, FinishReason, GenerationOutput, GenerationReply, Logprobs, ObjectKind, Reply,
    Usage, reply,
};
use crate::wire::{JsonError, List, Text, append_bytes, object};

object! {
    /// A chunk of a chat completion.
    ///
    /// ```
    /// use qwen_request::ChatChunk;
    ///
    /// let chunk: ChatChunk = serde_json::from_str(
    ///     r#"{"choices":[{"delta":{"content":"Hel"},"finish_reason":null,"index":0}],"object":"chat.completion.chunk"}"#,
    /// )?;
    /// assert_eq!((&*chunk.text(), chunk.reasoning()), ("Hel", ""));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ChatChunk: lenient {
        /// The deltas, one for each choice. Empty in the chunk that has the usage.
        defaulted choices: List<ChunkChoice>,
        /// The object type: `chat.completion.chunk`.
        optional object: ObjectKind,
        /// The usage, in the last chunk, if `stream_options` asked for it.
        optional usage: Box<Usage>,
        /// When the completion was created, in seconds since 1970.
        optional created: u64,
        /// The system fingerprint: the configuration that runs.
        optional system_fingerprint: Text,
        /// The model that answers.
        defaulted model: Text,
        /// The id of the completion.
        defaulted id: Text,
        /// The service tier.
        optional service_tier: Text,
        /// The id of the request, if the service sends it.
        optional request_id: Text,
    }
}

object! {
    /// The delta of one choice.
    ///
    /// ```
    /// use qwen_request::ChatChunk;
    ///
    /// let chunk: ChatChunk = serde_json::from_str(
    ///     r#"{"choices":[{"delta":{"content":"lo"},"finish_reason":"stop","index":1}]}"#,
    /// )?;
    /// for choice in &chunk.choices {
    ///     println!("answer {}: {} {:?}", choice.index, choice.delta.text(), choice.finish_reason);
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ChunkChoice: lenient {
        /// The delta of the message.
        defaulted delta: AssistantMessage,
        /// Why the model stopped, in the last chunk of the answer.
        optional finish_reason: FinishReason,
        /// The index of the choice.
        defaulted index: usize,
        /// The log probabilities of the delta's tokens.
        optional logprobs: Box<Logprobs>,
    }
}

/// An event of a DashScope generation: the same object as the whole reply.
///
/// ```
/// use qwen_request::{GenerationChunk, Stream};
///
/// let mut stream = Stream::<GenerationChunk>::new();
/// stream.push(b"data:{\"output\":{\"text\":\"Hi!\",\"finish_reason\":\"stop\"}}\n\n");
/// assert_eq!(stream.next_event()?.map(|event| event.text().into_owned()).as_deref(), Some("Hi!"));
/// # Ok::<(), qwen_request::Error>(())
/// ```
pub type GenerationChunk = GenerationReply;

/// An event of a completion: the same object as the whole completion, with the next piece of its text.
///
/// ```
/// use qwen_request::stream::{CompletionChunk, Stream};
///
/// let mut stream = Stream::<CompletionChunk>::new();
/// stream.push(b"data: {\"choices\":[{\"text\":\"b: u32\",\"finish_reason\":null,\"index\":0}]}\n\n");
/// assert_eq!(stream.next_event()?.unwrap_or_default().text(), "b: u32");
/// # Ok::<(), qwen_request::Error>(())
/// ```
#[cfg(feature = "completions")]
pub type CompletionChunk = Completion;

/// An event of a speech model: the same object as the whole reply.
///
/// ```
/// use qwen_request::stream::{SpeechChunk, Stream};
///
/// let mut stream = Stream::<SpeechChunk>::new();
/// stream.push(b"data:{\"output\":{\"audio\":{\"data\":\"AAH/fw==\"}}}\n\n");
/// let audio = stream.next_event()?.and_then(|event| event.output.audio).unwrap_or_default();
/// assert_eq!(audio.bytes()?.len(), 4);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[cfg(feature = "speech")]
pub type SpeechChunk = SpeechReply;

/// An event of streamed music: the same object as the whole reply.
///
/// ```
/// use qwen_request::stream::{MusicChunk, Stream};
///
/// let mut stream = Stream::<MusicChunk>::new();
/// stream.push(b"data:{\"output\":{\"audio\":{\"data\":\"AAAA\"},\"finish_reason\":\"null\"}}\n\n");
/// let audio = stream.next_event()?.and_then(|event| event.output.audio).unwrap_or_default();
/// assert_eq!(audio.bytes()?.len(), 3);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[cfg(feature = "music")]
pub type MusicChunk = MusicReply;

/// What a [`Stream`](super::Stream) yields.
///
/// ```
/// use qwen_request::{ChatChunk, Error, Stream, stream::StreamEvent};
///
/// /// All events of a body that is there as a whole.
/// fn events<E: StreamEvent>(body: &[u8]) -> Result<Vec<E>, Error> {
///     Stream::new().read_from(body).collect()
/// }
///
/// let body = b"data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
/// assert_eq!(events::<ChatChunk>(body)?[0].text(), "Hi");
/// # Ok::<(), Error>(())
/// ```
///
/// Implement it for the events of an API that this crate lacks. Every item has a default:
///
/// ```
/// use qwen_request::reply::{Error, Reply, ResponseHead};
/// use qwen_request::stream::{ChoiceStates, Stream, StreamEvent};
/// use serde::Deserialize;
///
/// #[derive(Debug, Deserialize)]
/// struct Progress {
///     percent: u8,
/// }
///
/// impl Reply for Progress {}
///
/// impl StreamEvent for Progress {
///     fn note_choices(&self, states: &mut ChoiceStates) {
///         states.note(0, self.percent == 100);
///     }
/// }
///
/// let events = |body: &'static str| Stream::<Progress>::from(ResponseHead::from(200)).read_from(body.as_bytes());
/// let whole: Result<Vec<Progress>, Error> = events("data: {\"percent\":50}\n\ndata: {\"percent\":100}\n\n").collect();
/// assert_eq!(whole?.len(), 2);
///
/// let broken: Result<Vec<Progress>, Error> = events("data: {\"percent\":50}\n\n").collect();
/// assert!(matches!(broken, Err(Error::Stream(_))));
/// # Ok::<(), Error>(())
/// ```
pub trait StreamEvent: Reply {
    /// Whether the stream ends with `data: [DONE]`. Then one that ends without it has ended early.
    const HAS_DONE_MARK: bool = false;

    /// Reads an event where it will stay. Of one that is none, nothing is appended.
    #[doc(hidden)]
    fn append_json(events: &mut VecDeque<Self>, json: &[u8]) -> Result<(), JsonError> {
        events.push_back(Self::from_json(json)?);
        Ok(())
    }

    /// Notes which choices the event begins and finishes. A stream that ends before all of them are finished has ended early.
    ///
    /// By default there are none: the stream may end after any event.
    fn note_choices(&self, _states: &mut ChoiceStates) {}
}

impl ChatChunk {
    /// The next text of the first choice; empty if there is none.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        self.choices.first().map(|choice| choice.delta.text()).unwrap_or_default()
    }

    /// The next reasoning of the first choice; empty if there is none.
    #[must_use]
    pub fn reasoning(&self) -> &str {
        self.choices.first().map(|choice| choice.delta.reasoning()).unwrap_or_default()
    }
}

reply! {
    ChatChunk: |chunk| lacks "choices" if chunk.choices.is_empty() && chunk.usage.is_none();
    id in request_id;
}

impl StreamEvent for ChatChunk {
    const HAS_DONE_MARK: bool = true;

    fn append_json(events: &mut VecDeque<Self>, json: &[u8]) -> Result<(), JsonError> {
        append_bytes(events, json)
    }

    fn note_choices(&self, states: &mut ChoiceStates) {
        for ChunkChoice { index, finish_reason, .. } in &self.choices {
            states.note(*index, is_final(finish_reason.as_ref()));
        }
    }
}

impl StreamEvent for GenerationReply {
    const HAS_DONE_MARK: bool = false;

    fn append_json(events: &mut VecDeque<Self>, json: &[u8]) -> Result<(), JsonError> {
        append_bytes(events, json)
    }

    fn note_choices(&self, states: &mut ChoiceStates) {
        let output = &self.output;
        for Choice { index, finish_reason, .. } in &output.choices {
            states.note(*index, is_final(finish_reason.as_ref()));
        }
        if !output.choices.is_empty() {
            return;
        }
        if let Some(is_ended) = output.is_ended_without_reason() {
            // Another sentence may begin.
            states.reopen(0);
            states.note(0, is_ended);
        } else if output.finish_reason.is_some() || output.text.is_some() && is_text_alone(output) {
            states.note(0, is_final(output.finish_reason.as_ref()));
        }
    }
}

#[cfg(feature = "completions")]
impl StreamEvent for Completion {
    const HAS_DONE_MARK: bool = true;

    fn append_json(events: &mut VecDeque<Self>, json: &[u8]) -> Result<(), JsonError> {
        append_bytes(events, json)
    }

    fn note_choices(&self, states: &mut ChoiceStates) {
        for choice in &self.choices {
            states.note(choice.index, is_final(choice.finish_reason.as_ref()));
        }
    }
}

#[cfg(feature = "music")]
impl StreamEvent for MusicReply {
    const HAS_DONE_MARK: bool = false;

    fn append_json(events: &mut VecDeque<Self>, json: &[u8]) -> Result<(), JsonError> {
        append_bytes(events, json)
    }

    fn note_choices(&self, states: &mut ChoiceStates) {
        states.note(0, is_final(self.output.finish_reason.as_ref()));
    }
}

#[cfg(feature = "speech")]
impl StreamEvent for SpeechReply {
    const HAS_DONE_MARK: bool = false;

    fn append_json(events: &mut VecDeque<Self>, json: &[u8]) -> Result<(), JsonError> {
        append_bytes(events, json)
    }

    fn note_choices(&self, states: &mut ChoiceStates) {
        states.note(0, is_final(self.output.finish_reason.as_ref()));
    }
}

/// Whether what a text belongs to is no recognition, which never has a finish reason.
fn is_text_alone(output: &GenerationOutput) -> bool {
    output.sentence.is_none() && output.extra.is_empty()
}

fn is_final(reason: Option<&FinishReason>) -> bool {
    reason.is_some_and(FinishReason::is_final)
}
