//! A DashScope reply out of its events.

use super::GenerationChunk;
use super::choices_collector::ChoicesCollector;
use super::merge::Merge;
use super::message_collector::{MessageCollector, join_audio};
use super::output::{Output, set, set_once};
use crate::reply::{FinishReason, GenerationOutput, GenerationReply, GenerationUsage, SearchInfo};

/// Folds the events of a stream into the reply that the same request would have got without streaming.
///
/// Members without a field are merged from event to event; of repeated ones the latest non-empty value
/// is kept. Of the messages of deep research the last one is kept, with the findings of the others.
///
/// ```
/// use qwen_request::stream::{GenerationCollector, Output};
///
/// let mut answer = GenerationCollector::new(Output::Incremental);
/// for event in [
///     r#"{"output":{"choices":[{"message":{"content":"Hel"},"finish_reason":"null"}]}}"#,
///     r#"{"output":{"choices":[{"message":{"content":"lo"},"finish_reason":"stop"}]}}"#,
/// ] {
///     answer.push(serde_json::from_str(event)?);
///     print!("{}", answer.new_text());
/// }
/// assert_eq!(answer.finish().text(), "Hello");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct GenerationCollector {
    output: Output,
    reply: GenerationReply,
    choices: ChoicesCollector,
    research: Option<MessageCollector>,
    new_text: String,
}

impl GenerationCollector {
    /// An empty collector. Events are [`Incremental`](Output::Incremental) if the request's `incremental_output` was true.
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

    /// Adds the next event.
    pub fn push(&mut self, chunk: GenerationChunk) {
        set_once(&mut self.reply.request_id, chunk.request_id);
        // Some first events have an empty one.
        self.reply.usage.merge(chunk.usage.filter(|usage| *usage != GenerationUsage::default()));
        self.reply.extra.merge(chunk.extra);
        self.push_output(chunk.output);
    }

    /// What the last event added to the text of the first choice, also where each event repeats everything so far.
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
            let research = self.research.get_or_insert_default();
            research.push_research(message, self.output, &mut self.new_text);
        }
        for choice in piece.choices.into_owned() {
            self.choices.push(choice, self.output, &mut self.new_text);
        }
        let output = &mut self.reply.output;
        set(&mut output.finish_reason, piece.finish_reason.filter(FinishReason::is_final));
        if let Some(audio) = piece.audio {
            join_audio(output.audio.get_or_insert_default(), audio, self.output);
        }
        output.sentence.merge(piece.sentence);
        // Later events have empty lists.
        output.search_info.merge(piece.search_info.filter(|info| *info != SearchInfo::default()));
        output.tool_info.merge(piece.tool_info.filter(|tools| !tools.is_empty()));
        output.extra.merge(piece.extra);
    }
}
