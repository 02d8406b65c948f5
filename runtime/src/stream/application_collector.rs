//! The reply of an application out of its events.

use std::collections::VecDeque;

use super::StreamEvent;
use super::choice_states::ChoiceStates;
use super::merge::Merge;
use super::output::{Output, set, set_once};
use crate::reply::{ApplicationReply, ApplicationUsage, FinishReason, WorkflowMessage};
use crate::wire::{JsonError, append_bytes};

/// An event of an application: the same object as the whole reply.
///
/// ```
/// use qwen_request::stream::{ApplicationChunk, Stream};
///
/// let mut stream = Stream::<ApplicationChunk>::new();
/// stream.push(b"data:{\"output\":{\"text\":\"Hi!\",\"finish_reason\":\"stop\"}}\n\n");
/// assert_eq!(stream.next_event()?.map(|event| event.text().to_owned()).as_deref(), Some("Hi!"));
/// # Ok::<(), qwen_request::Error>(())
/// ```
pub type ApplicationChunk = ApplicationReply;

impl StreamEvent for ApplicationReply {
    const HAS_DONE_MARK: bool = false;

    fn append_json(events: &mut VecDeque<Self>, json: &[u8]) -> Result<(), JsonError> {
        append_bytes(events, json)
    }

    fn note_choices(&self, states: &mut ChoiceStates) {
        states.note(0, self.is_complete());
    }
}

/// Folds the events of an application into the reply that the same request would have got without streaming.
///
/// Of steps and documents the latest list that is not empty is kept. What the nodes of a workflow say is kept message by message:
/// whether one continues another, depends on the node.
///
/// ```
/// use qwen_request::stream::{ApplicationCollector, Output};
///
/// // What `incremental_output: true` asks for.
/// let mut answer = ApplicationCollector::new(Output::Incremental);
/// for event in [
///     r#"{"output":{"text":"At ","session_id":"0123","finish_reason":"null"},"usage":{}}"#,
///     r#"{"output":{"text":"nine.","session_id":"0123","finish_reason":"stop"}}"#,
/// ] {
///     answer.push(serde_json::from_str(event)?);
///     print!("{}", answer.new_text());
/// }
/// assert_eq!(answer.finish().text(), "At nine.");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct ApplicationCollector {
    output: Output,
    reply: ApplicationReply,
    workflow_messages: Vec<WorkflowMessage>,
    new_text: String,
}

impl ApplicationCollector {
    /// An empty collector. Events are [`Incremental`](Output::Incremental) if the request's `incremental_output` was true.
    #[must_use]
    pub fn new(output: Output) -> Self {
        Self {
            output,
            reply: ApplicationReply::default(),
            workflow_messages: Vec::new(),
            new_text: String::new(),
        }
    }

    /// Adds the next event.
    pub fn push(&mut self, chunk: ApplicationChunk) {
        self.new_text.clear();
        let reply = &mut self.reply;
        set_once(&mut reply.request_id, chunk.request_id);
        set(&mut reply.usage, chunk.usage.filter(|usage| *usage != ApplicationUsage::default()));
        reply.extra.merge(chunk.extra);
        let (all, piece) = (&mut reply.output, chunk.output);
        if let Some(text) = piece.text {
            // The last event of a workflow has the whole text, whatever its nodes have said.
            self.output.join_noting(all.text.get_or_insert_default(), text, &mut self.new_text);
        }
        set(&mut all.finish_reason, piece.finish_reason.filter(FinishReason::is_final));
        all.session_id.merge(piece.session_id);
        set(&mut all.reject_status, piece.reject_status);
        all.thoughts.merge(piece.thoughts);
        all.doc_references.merge(piece.doc_references);
        all.extra.merge(piece.extra);
        self.workflow_messages.extend(piece.workflow_message.map(|message| *message));
    }

    /// What the last event added to the text, also where each event repeats everything so far.
    #[must_use]
    pub fn new_text(&self) -> &str {
        &self.new_text
    }

    /// What the nodes of a workflow have said, message by message.
    #[must_use]
    pub fn workflow_messages(&self) -> &[WorkflowMessage] {
        &self.workflow_messages
    }

    /// The reply. What the nodes of a workflow have said is not part of it.
    #[must_use]
    pub fn finish(self) -> ApplicationReply {
        self.reply
    }
}
