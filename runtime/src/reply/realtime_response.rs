//! Responses of a realtime session, and the items that they consist of.

use std::borrow::Cow;

use serde::de::DeserializeOwned;

use super::{ContentError, content::joined};
use crate::wire::{Json, List, Text, object, text_enum};

object! {
    /// A response of a realtime session. One that was cancelled may be only its id and status.
    ///
    /// ```
    /// use qwen_request::reply::{RealtimeEvent, RealtimeStatus};
    ///
    /// let event: RealtimeEvent = serde_json::from_str(
    ///     r#"{"type":"response.done","response":{"id":"resp_1","status":"completed","output":[
    ///         {"id":"item_3","type":"message","role":"assistant","content":[{"type":"audio","transcript":"Good morning."}]}
    ///     ],"usage":{"total_tokens":377,"input_tokens":336,"output_tokens":41}}}"#,
    /// )?;
    /// let response = event.response.expect("the response is complete");
    /// assert_eq!((response.text().as_ref(), &response.status), ("Good morning.", &RealtimeStatus::Completed));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RealtimeResponse: lenient {
        /// Its id.
        defaulted id: Text,
        /// The conversation that it belongs to.
        optional conversation_id: Text,
        /// How it is.
        defaulted status: RealtimeStatus,
        /// Why it was cancelled or has failed.
        optional status_details: RealtimeStatusDetails,
        /// The voice.
        optional voice: Text,
        /// The items that it consists of.
        optional output: List<RealtimeReplyItem>,
        /// What it used up, once it is complete.
        optional usage: Box<RealtimeUsage>,
    }
}

text_enum! {
    /// How a response of a realtime session is.
    ///
    /// ```
    /// use qwen_request::reply::RealtimeStatus;
    ///
    /// assert_eq!(RealtimeStatus::from("cancelled"), RealtimeStatus::Cancelled);
    /// assert!(!RealtimeStatus::InProgress.is_final());
    /// ```
    pub enum RealtimeStatus {
        /// It is being made.
        InProgress = "in_progress",
        /// It is complete.
        Completed = "completed",
        /// It was cut.
        Incomplete = "incomplete",
        /// It has failed.
        Failed = "failed",
        /// It was cancelled: by the client, or by someone who spoke.
        Cancelled = "cancelled",
    }
}

impl RealtimeStatus {
    /// Whether nothing more comes.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Completed | Self::Incomplete | Self::Failed | Self::Cancelled)
    }
}

object! {
    /// Why a response was cancelled or has failed.
    ///
    /// ```
    /// use qwen_request::reply::RealtimeEvent;
    ///
    /// let event: RealtimeEvent = serde_json::from_str(
    ///     r#"{"type":"response.done","response":{"id":"resp_3","status":"cancelled",
    ///         "status_details":{"type":"cancelled","reason":"turn_detected"}}}"#,
    /// )?;
    /// let details = event.response.and_then(|response| response.status_details).unwrap_or_default();
    /// assert_eq!(details.reason.as_deref(), Some("turn_detected"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RealtimeStatusDetails: lenient {
        /// The status again.
        optional r#type: Text as "type",
        /// The reason: `turn_detected` where someone spoke, `client_cancelled` after `response.cancel`.
        optional reason: Text,
    }
}

object! {
    /// An item of a realtime conversation, as the service tells it.
    ///
    /// ```
    /// use qwen_request::reply::RealtimeEvent;
    ///
    /// let event: RealtimeEvent = serde_json::from_str(
    ///     r#"{"type":"response.output_item.done","item":{"id":"item_2","type":"function_call","status":"completed",
    ///         "call_id":"call_1","name":"look_up_tide","arguments":" {\"harbour\": \"Dover\"}"}}"#,
    /// )?;
    /// let call = event.item.expect("an item is complete");
    /// let arguments: serde_json::Value = call.arguments_as()?;
    /// assert_eq!(arguments["harbour"], "Dover");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct RealtimeReplyItem: lenient {
        /// Its id.
        defaulted id: Text,
        /// What it is: `message`, `function_call`, or one of an MCP server.
        defaulted r#type: Text as "type",
        /// How far it has come.
        optional status: Text,
        /// Who speaks in a message.
        optional role: Text,
        /// What a message says.
        optional content: List<RealtimeReplyPart>,
        /// The id of a call, which its result repeats.
        optional call_id: Text,
        /// The function that is called.
        optional name: Text,
        /// The arguments of a call: JSON, as text.
        optional arguments: Text,
        /// What a call came to.
        optional output: Text,
    }
}

object! {
    /// A part of a message in a realtime conversation.
    ///
    /// ```
    /// use qwen_request::reply::RealtimeEvent;
    ///
    /// let event: RealtimeEvent = serde_json::from_str(
    ///     r#"{"type":"response.content_part.done","part":{"type":"audio","text":"Good morning."}}"#,
    /// )?;
    /// assert_eq!(event.part.as_ref().and_then(|part| part.words()), Some("Good morning."));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RealtimeReplyPart: lenient {
        /// What it is: `input_audio`, `audio`, `input_text` or `text`.
        defaulted r#type: Text as "type",
        /// Its text. Some events have the transcript here.
        optional text: Text,
        /// The transcript of its audio.
        optional transcript: Text,
    }
}

object! {
    /// What a response of a realtime session used up, in tokens unless noted otherwise.
    ///
    /// ```
    /// use qwen_request::reply::RealtimeEvent;
    ///
    /// let event: RealtimeEvent = serde_json::from_str(
    ///     r#"{"type":"response.done","response":{"id":"resp_4","status":"completed","usage":{"characters":25}}}"#,
    /// )?;
    /// let usage = event.response.and_then(|response| response.usage).unwrap_or_default();
    /// assert_eq!(usage.characters, Some(25));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RealtimeUsage: lenient {
        /// Both together.
        optional total_tokens: u64,
        /// What was heard, seen and read.
        optional input_tokens: u64,
        /// What was said and written.
        optional output_tokens: u64,
        /// `input_tokens` in detail.
        optional input_tokens_details: RealtimeTokens,
        /// `output_tokens` in detail.
        optional output_tokens_details: RealtimeTokens,
        /// How often plug-ins ran, such as web search.
        optional plugins: Json,
        /// Characters that Qwen3-TTS has read out.
        optional characters: u64,
    }
}

object! {
    /// Tokens by what they stand for.
    ///
    /// ```
    /// use qwen_request::reply::RealtimeTokens;
    ///
    /// let tokens: RealtimeTokens = serde_json::from_str(r#"{"text_tokens":228,"audio_tokens":108}"#)?;
    /// assert_eq!((tokens.text_tokens, tokens.audio_tokens), (Some(228), Some(108)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RealtimeTokens: lenient {
        /// Those of text.
        optional text_tokens: u64,
        /// Those of audio.
        optional audio_tokens: u64,
        /// Those of images.
        optional image_tokens: u64,
    }
}

impl RealtimeResponse {
    /// The items of the response.
    #[must_use]
    pub fn items(&self) -> &[RealtimeReplyItem] {
        self.output.as_deref().unwrap_or_default()
    }

    /// What the response says, spoken or written; empty if it says nothing.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        joined(self.items().iter().flat_map(RealtimeReplyItem::parts).filter_map(RealtimeReplyPart::words))
    }

    /// The calls of functions that the model asks for.
    pub fn function_calls(&self) -> impl Iterator<Item = &RealtimeReplyItem> {
        self.items().iter().filter(|item| item.r#type == "function_call")
    }
}

impl RealtimeReplyItem {
    /// The parts of a message.
    #[must_use]
    pub fn parts(&self) -> &[RealtimeReplyPart] {
        self.content.as_deref().unwrap_or_default()
    }

    /// Reads the arguments of a call.
    ///
    /// Text that is not the JSON of a `T` is an error, empty text too: nothing is made up.
    pub fn arguments_as<T: DeserializeOwned>(&self) -> Result<T, ContentError> {
        ContentError::or(self.arguments.as_deref().unwrap_or_default(), "the call's argument text")
    }
}

impl RealtimeReplyPart {
    /// The transcript of its audio, or its text.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        self.transcript.as_deref().or(self.text.as_deref())
    }
}
