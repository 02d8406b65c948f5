//! How an application came to its answer: its steps, the documents that it read, and what the nodes of a workflow say.

use crate::wire::{Json, List, Text, object};

object! {
    /// One step on the way to the answer of an application.
    ///
    /// ```
    /// use qwen_request::reply::ApplicationReply;
    ///
    /// let reply: ApplicationReply = serde_json::from_str(
    ///     r#"{"output":{"thoughts":[{"thought":"Look it up.","action_type":"agentRag","action_name":"Hours","observation":"[]"}]}}"#,
    /// )?;
    /// for step in reply.output.thoughts.iter().flat_map(|steps| steps.iter()) {
    ///     println!("{}: {:?}", step.action_type.as_deref().unwrap_or_default(), step.thought);
    /// #   assert_eq!(step.action_name.as_deref(), Some("Hours"));
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationThought: lenient {
        /// What the model thought.
        optional thought: Text,
        /// What a node of a workflow thought.
        optional reasoning_content: Text as "reasoningContent",
        /// The kind of step: `api`, `agentRag`, `reasoning` or `response`.
        optional action_type: Text,
        /// What the step answered.
        optional response: Text,
        /// What was called, by its name.
        optional action_name: Text,
        /// What was called.
        optional action: Text,
        /// The input of the call, while it is written.
        optional action_input_stream: Text,
        /// The input of the call: an object, or text.
        optional action_input: Json,
        /// What the call came to.
        optional observation: Text,
    }
}

object! {
    /// A document that the answer of an application refers to.
    ///
    /// ```
    /// use qwen_request::reply::DocReference;
    ///
    /// let document: DocReference =
    ///     serde_json::from_str(r#"{"index_id":"1","doc_name":"hours.pdf","text":"From nine.","page_number":[0]}"#)?;
    /// assert_eq!(document.page_number.as_deref(), Some(&[0][..]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DocReference: lenient {
        /// How the answer refers to it: `<ref>[1]</ref>`.
        optional index_id: Text,
        /// Its title.
        optional title: Text,
        /// Its id.
        optional doc_id: Text,
        /// The name of its file.
        optional doc_name: Text,
        /// Where it is.
        optional doc_url: Text,
        /// What it says.
        optional text: Text,
        /// The id that the caller gave it.
        optional biz_id: Text,
        /// Its images.
        optional images: List<Text>,
        /// The pages, from 0.
        optional page_number: List<i64>,
    }
}

object! {
    /// What a node of a workflow says, in one event.
    ///
    /// With `message_format_plus` the content of nodes for text continues that of the events before; of others it is JSON, as text.
    ///
    /// ```
    /// use qwen_request::reply::ApplicationReply;
    ///
    /// let event: ApplicationReply = serde_json::from_str(
    ///     r#"{"output":{"workflow_message":{"node_id":"End_1","node_type":"End","node_msg_seq_id":1,
    ///         "node_is_completed":true,"message":{"role":"assistant","content":"At nine."}},"finish_reason":"null"}}"#,
    /// )?;
    /// let told = event.output.workflow_message.expect("a node says something");
    /// assert_eq!((&*told.node_id, told.text()), ("End_1", "At nine."));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct WorkflowMessage: lenient {
        /// The node.
        defaulted node_id: Text,
        /// Its name.
        optional node_name: Text,
        /// Its type: `Start`, `LLM`, `End` and others.
        optional node_type: Text,
        /// How it is: `executing`, `success` and others.
        optional node_status: Text,
        /// The number of the message among those of the node, from 1.
        optional node_msg_seq_id: u64,
        /// Whether the node has said everything.
        optional node_is_completed: bool,
        /// The node that it belongs to.
        optional parent_node_id: Text,
        /// The message.
        optional message: WorkflowText,
    }
}

object! {
    /// The message of a node of a workflow.
    ///
    /// ```
    /// use qwen_request::reply::WorkflowText;
    ///
    /// let text: WorkflowText = serde_json::from_str(r#"{"role":"assistant","content":"At nine."}"#)?;
    /// assert_eq!(text.content.as_deref(), Some("At nine."));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct WorkflowText: lenient {
        /// Who speaks.
        optional role: Text,
        /// What is said.
        optional content: Text,
    }
}

impl WorkflowMessage {
    /// What the node says; empty if it says nothing.
    #[must_use]
    pub fn text(&self) -> &str {
        self.message.as_ref().and_then(|message| message.content.as_deref()).unwrap_or_default()
    }
}
