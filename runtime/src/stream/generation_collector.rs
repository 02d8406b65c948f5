//! A DashScope reply out of its events.

use super::GenerationChunk;
use super::choices_collector::ChoicesCollector;
use super::message_collector::MessageCollector;
use super::output::{Output, set, set_extra, set_once};
use crate::reply::{
    AssistantMessage, FinishReason, GenerationOutput, GenerationReply, GenerationUsage, SearchInfo,
};

/// Folds the events of a stream into the reply that the same request would have got without streaming.
#[derive(Debug, Clone)]
pub struct GenerationCollector {
    output: Output,
    reply: GenerationReply,
    choices: ChoicesCollector,
    research: Option<MessageCollector>,
    new_text: String,
}

impl GenerationCollector {
    /// Nothing yet. Events are [`Incremental`](Output::Incremental) if the request's `incremental_output` was true.
    #[must_use]
    pub fn new(output: Output) -> Self {
        Self {
            output,
            reply: GenerationReply::default(),
            choices: ChoicesCollector::default(),
            research: None,
            new_text: String::new(),
        }
    }

    /// Takes the next event.
    pub fn push(&mut self, chunk: GenerationChunk) {
        set_once(&mut self.reply.request_id, chunk.request_id);
        // Some first events have an empty one.
        set(&mut self.reply.usage, chunk.usage.filter(|usage| *usage != GenerationUsage::default()));
        set_extra(&mut self.reply.extra, chunk.extra);
        self.push_output(chunk.output);
    }

    /// What the last event added to the text of the first choice: what to print, also where events repeat everything.
    #[must_use]
    pub fn new_text(&self) -> &str {
        &self.new_text
    }

    /// The reply.
    #[must_use]
    pub fn finish(self) -> GenerationReply {
        let mut reply = self.reply;
        reply.output.choices = self.choices.finish();
        reply.output.message = self.research.map(MessageCollector::finish);
        reply
    }

    fn push_output(&mut self, piece: GenerationOutput) {
        self.new_text.clear();
        if let Some(text) = piece.text {
            let all = self.reply.output.text.get_or_insert_default();
            self.output.join_noting(all, text, &mut self.new_text);
        }
        if let Some(message) = piece.message {
            self.push_research(message);
        }
        for choice in piece.choices.into_owned() {
            self.choices.push(choice, self.output, &mut self.new_text);
        }
        let output = &mut self.reply.output;
        set(&mut output.finish_reason, piece.finish_reason.filter(FinishReason::is_final));
        set(&mut output.search_info, piece.search_info.filter(has_results));
        set(&mut output.tool_info, piece.tool_info.filter(|tools| !tools.is_empty()));
        set_extra(&mut output.extra, piece.extra);
    }

    /// A deep research writes a message per phase; the last one is the answer.
    fn push_research(&mut self, message: AssistantMessage) {
        if message.phase.as_deref() == Some("KeepAlive") {
            return;
        }
        let research = self.research.get_or_insert_default();
        if research.phase() != message.phase.as_deref() {
            *research = MessageCollector::default();
        }
        research.push(message, self.output, &mut self.new_text);
    }
}

/// The results come once; later events have empty lists.
fn has_results(info: &SearchInfo) -> bool {
    !info.search_results.is_empty() || !info.extra_tool_info.is_empty()
}
