//! The events of a streamed response.

use std::collections::VecDeque;

use super::StreamEvent;
use super::choice_states::ChoiceStates;
use crate::reply::{OutputItem, OutputPart, ResponsesReply, reply};
use crate::wire::{JsonError, List, Text, append_bytes, object, text_enum};

object! {
    /// An event of a streamed response: its type says which other members it has.
    ///
    /// Events of a type that this version of the crate does not know are kept as they are. A response that fails ends the
    /// stream with an [`Error::Api`](crate::Error::Api).
    ///
    /// ```
    /// use qwen_request::stream::{ResponsesEvent, Stream};
    ///
    /// # let body = concat!(
    /// #     "event:response.output_text.delta\n",
    /// #     "data:{\"type\":\"response.output_text.delta\",\"item_id\":\"msg_1\",\"delta\":\"Hi\"}\n\n",
    /// #     "event:response.completed\n",
    /// #     "data:{\"type\":\"response.completed\",\"response\":{\"id\":\"resp_1\",\"status\":\"completed\",\"output\":[]}}\n\n",
    /// # ).as_bytes();
    /// for event in Stream::<ResponsesEvent>::new().read_from(body) {
    ///     print!("{}", event?.text_delta().unwrap_or_default());
    /// }
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct ResponsesEvent: lenient {
        /// What happened.
        defaulted r#type: ResponsesEventType as "type",
        /// Its place in the stream, from 0. Numbers may be left out.
        optional sequence_number: u64,
        /// The response as it is now; complete in the last event.
        optional response: Box<ResponsesReply>,
        /// The item that it is about, as it is now.
        optional item: Box<OutputItem>,
        /// The id of that item.
        optional item_id: Text,
        /// The place of that item in the response. Do not tell items apart by it: the service is not always right.
        optional output_index: u64,
        /// The place of a part in its item.
        optional content_index: u64,
        /// The place of a part of a summary in its item.
        optional summary_index: u64,
        /// That part, as it is now.
        optional part: OutputPart,
        /// What is new: of a text, of arguments.
        optional delta: Text,
        /// The whole text.
        optional text: Text,
        /// The whole arguments.
        optional arguments: Text,
        /// The whole input of OpenAI's custom tool.
        optional input: Text,
        /// The function that is called.
        optional name: Text,
        /// How likely the tokens were.
        optional logprobs: List<crate::Json>,
    }
}

text_enum! {
    /// What happened in a streamed response.
    ///
    /// ```
    /// use qwen_request::stream::{ResponsesEvent, ResponsesEventType};
    ///
    /// let event: ResponsesEvent = serde_json::from_str(r#"{"type":"response.web_search_call.searching","item_id":"ws_1"}"#)?;
    /// match &event.r#type {
    ///     ResponsesEventType::OutputTextDelta => print!("{}", event.text_delta().unwrap_or_default()),
    ///     ResponsesEventType::WebSearchCallSearching => println!("(searching the web)"),
    ///     kind if kind.is_final() => println!(),
    ///     _ => {}
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum ResponsesEventType {
        /// There is a response, which waits.
        Created = "response.created",
        /// It waits.
        Queued = "response.queued",
        /// It is being made.
        InProgress = "response.in_progress",
        /// It is complete.
        Completed = "response.completed",
        /// It was cut.
        Incomplete = "response.incomplete",
        /// It has failed: a stream yields this as an error.
        Failed = "response.failed",
        /// Something went wrong: a stream yields this as an error.
        Error = "error",
        /// An item begins.
        OutputItemAdded = "response.output_item.added",
        /// An item is complete.
        OutputItemDone = "response.output_item.done",
        /// A part of a message begins.
        ContentPartAdded = "response.content_part.added",
        /// A part of a message is complete.
        ContentPartDone = "response.content_part.done",
        /// There is more text.
        OutputTextDelta = "response.output_text.delta",
        /// A text is complete.
        OutputTextDone = "response.output_text.done",
        /// There are more thoughts.
        ReasoningTextDelta = "response.reasoning_text.delta",
        /// Thoughts are complete.
        ReasoningTextDone = "response.reasoning_text.done",
        /// A part of a summary begins.
        ReasoningSummaryPartAdded = "response.reasoning_summary_part.added",
        /// A part of a summary is complete.
        ReasoningSummaryPartDone = "response.reasoning_summary_part.done",
        /// There are more thoughts, by their older name.
        ReasoningSummaryTextDelta = "response.reasoning_summary_text.delta",
        /// Thoughts are complete, by their older name.
        ReasoningSummaryTextDone = "response.reasoning_summary_text.done",
        /// There are more arguments of a call of a function.
        FunctionCallArgumentsDelta = "response.function_call_arguments.delta",
        /// The arguments of a call of a function are complete.
        FunctionCallArgumentsDone = "response.function_call_arguments.done",
        /// There is more input of OpenAI's custom tool.
        CustomToolCallInputDelta = "response.custom_tool_call_input.delta",
        /// The input of OpenAI's custom tool is complete.
        CustomToolCallInputDone = "response.custom_tool_call_input.done",
        /// There are more arguments of a call of an MCP server. They come before the item.
        McpCallArgumentsDelta = "response.mcp_call_arguments.delta",
        /// The arguments of a call of an MCP server are complete.
        McpCallArgumentsDone = "response.mcp_call_arguments.done",
        /// An MCP server is called.
        McpCallInProgress = "response.mcp_call.in_progress",
        /// An MCP server has answered.
        McpCallCompleted = "response.mcp_call.completed",
        /// A search of the web begins.
        WebSearchCallInProgress = "response.web_search_call.in_progress",
        /// A search of the web goes on.
        WebSearchCallSearching = "response.web_search_call.searching",
        /// A search of the web has ended.
        WebSearchCallCompleted = "response.web_search_call.completed",
        /// The code interpreter begins.
        CodeInterpreterCallInProgress = "response.code_interpreter_call.in_progress",
        /// The code interpreter runs.
        CodeInterpreterCallInterpreting = "response.code_interpreter_call.interpreting",
        /// The code interpreter has ended.
        CodeInterpreterCallCompleted = "response.code_interpreter_call.completed",
        /// A search in files begins.
        FileSearchCallInProgress = "response.file_search_call.in_progress",
        /// A search in files goes on.
        FileSearchCallSearching = "response.file_search_call.searching",
        /// A search in files has ended.
        FileSearchCallCompleted = "response.file_search_call.completed",
    }
}

impl ResponsesEventType {
    /// Whether nothing comes after it.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Completed | Self::Incomplete | Self::Failed | Self::Error)
    }
}

impl ResponsesEvent {
    /// What the model says next, if the event is about that.
    #[must_use]
    pub fn text_delta(&self) -> Option<&str> {
        self.delta.as_deref().filter(|_| self.r#type == ResponsesEventType::OutputTextDelta)
    }

    /// What the model thinks next, if the event is about that.
    #[must_use]
    pub fn reasoning_delta(&self) -> Option<&str> {
        let is_thought = matches!(
            self.r#type,
            ResponsesEventType::ReasoningTextDelta | ResponsesEventType::ReasoningSummaryTextDelta
        );
        self.delta.as_deref().filter(|_| is_thought)
    }
}

reply! {
    ResponsesEvent: |event| lacks "type" if event.r#type.as_str().is_empty();
    suspects matches!(event.r#type, ResponsesEventType::Failed | ResponsesEventType::Error)
        || event.response.as_ref().is_some_and(|response| response.error.is_some());
}

impl StreamEvent for ResponsesEvent {
    const HAS_DONE_MARK: bool = false;

    fn append_json(events: &mut VecDeque<Self>, json: &[u8]) -> Result<(), JsonError> {
        append_bytes(events, json)
    }

    fn note_choices(&self, states: &mut ChoiceStates) {
        states.note(0, self.r#type.is_final());
    }
}
