//! A response out of its events.

use super::merge::Merge;
use super::output_items::OutputItems;
use super::{ResponsesEvent, ResponsesEventType as Type};
use crate::reply::{ObjectKind, ResponsesReply, ResponsesStatus};
use crate::request::ResponsesItemType as ItemType;
use crate::wire::List;

/// Folds the events of a stream into the response that the same request would have got without streaming.
///
/// It can be finished at any time: what a broken stream has brought is there, and
/// [`is_complete`](ResponsesReply::is_complete) tells whether that is all. Members without a field are completed from event to
/// event; of one that comes several times the latest that is not empty holds. Items are told apart by their ids.
///
/// ```
/// use qwen_request::stream::{ResponsesCollector, ResponsesEvent, Stream};
///
/// # let body = concat!(
/// #     "data:{\"type\":\"response.output_text.delta\",\"item_id\":\"msg_1\",\"delta\":\"Hel\"}\n\n",
/// #     "data:{\"type\":\"response.output_text.delta\",\"item_id\":\"msg_1\",\"delta\":\"lo\"}\n\n",
/// #     "data:{\"type\":\"response.completed\",\"response\":{\"id\":\"resp_1\",\"status\":\"completed\"}}\n\n",
/// # ).as_bytes();
/// let mut response = ResponsesCollector::new();
/// for event in Stream::<ResponsesEvent>::new().read_from(body) {
///     response.push(event?);
///     print!("{}", response.new_text());
/// }
/// assert_eq!(response.finish().text(), "Hello");
/// # Ok::<(), qwen_request::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct ResponsesCollector {
    response: ResponsesReply,
    items: OutputItems,
    new_text: String,
    other_events: Vec<ResponsesEvent>,
}

impl ResponsesCollector {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next event.
    pub fn push(&mut self, mut event: ResponsesEvent) {
        self.new_text.clear();
        if matches!(event.r#type, Type::Other(_)) {
            self.other_events.push(event.clone());
        }
        let extra = std::mem::take(&mut event.extra);
        self.response.extra.merge(extra.without_fields(ResponsesReply::__FIELDS));
        if let Some(response) = event.response.take() {
            self.push_response(*response);
        }
        if self.response.status.as_str().is_empty() || event.r#type.is_final() {
            self.response.status = self.status_after(&event.r#type);
        }
        if let Some(item) = event.item.take() {
            self.items.item(*item, event.output_index);
        }
        self.push_piece(event);
    }

    /// What the last event added to the text of the response: what to print.
    #[must_use]
    pub fn new_text(&self) -> &str {
        &self.new_text
    }

    /// The events of types that this version of the crate does not know, as they came.
    #[must_use]
    pub fn other_events(&self) -> &[ResponsesEvent] {
        &self.other_events
    }

    /// The response.
    #[must_use]
    pub fn finish(self) -> ResponsesReply {
        let object = self.response.object.or(Some(ObjectKind::Response));
        ResponsesReply { object, output: self.items.finish(), ..self.response }
    }

    fn push_response(&mut self, mut response: ResponsesReply) {
        let output = std::mem::replace(&mut response.output, List::Borrowed(&[]));
        self.response.merge(response);
        self.items.all(output.into_owned());
    }

    /// How the response is, where an event has left that to its own type.
    fn status_after(&self, event: &Type) -> ResponsesStatus {
        let known = &self.response.status;
        match event {
            _ if known.is_final() => known.clone(),
            Type::Completed => ResponsesStatus::Completed,
            Type::Incomplete => ResponsesStatus::Incomplete,
            Type::Failed | Type::Error => ResponsesStatus::Failed,
            Type::Created | Type::Queued => ResponsesStatus::Queued,
            _ => ResponsesStatus::InProgress,
        }
    }

    /// Takes a piece of an item.
    fn push_piece(&mut self, event: ResponsesEvent) {
        let kind = match event.r#type {
            Type::OutputTextDelta | Type::OutputTextDone | Type::ContentPartAdded | Type::ContentPartDone => {
                ItemType::Message
            }
            Type::ReasoningTextDelta
            | Type::ReasoningTextDone
            | Type::ReasoningSummaryTextDelta
            | Type::ReasoningSummaryTextDone
            | Type::ReasoningSummaryPartAdded
            | Type::ReasoningSummaryPartDone => ItemType::Reasoning,
            Type::FunctionCallArgumentsDelta | Type::FunctionCallArgumentsDone => ItemType::FunctionCall,
            Type::McpCallArgumentsDelta | Type::McpCallArgumentsDone => ItemType::McpCall,
            Type::CustomToolCallInputDelta | Type::CustomToolCallInputDone => ItemType::CustomToolCall,
            _ => return,
        };
        if event.r#type == Type::OutputTextDelta {
            self.new_text.push_str(event.delta.as_deref().unwrap_or_default());
        }
        self.items.piece(&kind, event);
    }
}
