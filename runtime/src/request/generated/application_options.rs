// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/application_options.rs; edit that.

use crate::wire::{IntoList, Json, List, Text, object, text_enum};

object! {
    /// How an application answers.
    ///
    /// ```
    /// use qwen_request::ApplicationParameters;
    ///
    /// let application_parameters = ApplicationParameters {
    ///     incremental_output: Some(true),
    ///     has_thoughts: Some(true),
    ///     ..ApplicationParameters::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&application_parameters)?,
    ///     serde_json::json!({ "incremental_output": true, "has_thoughts": true }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationParameters {
        /// Whether each event of a stream has only what is new, not everything so far.
        ///
        /// Only with `stream`.
        ///
        /// Default: `false`.
        optional incremental_output: bool,
        /// Whether the answer tells its steps, in `thoughts`.
        ///
        /// Default: `false`.
        optional has_thoughts: bool,
        /// What the events of a streamed workflow have.
        ///
        /// Only with `stream`.
        ///
        /// Default: `full_thoughts`. Models: workflows.
        optional flow_stream_mode: FlowStreamMode,
        /// In which documents it looks.
        optional rag_options: RagOptions,
        /// The model, before that of the console.
        ///
        /// Models: agents.
        optional model_id: Text,
        /// Whether the model thinks before it answers.
        ///
        /// With `has_thoughts` the thoughts are told.
        ///
        /// Default: `false`. Models: agents.
        optional enable_thinking: bool,
        /// Whether the model searches the web.
        ///
        /// Default: that of the console. Models: agents.
        optional enable_web_search: bool,
        /// Whether the model knows the time.
        ///
        /// Default: `true`. Models: agents.
        optional enable_system_time: bool,
        /// How many turns the model remembers.
        ///
        /// Models: agents.
        optional dialog_round: u32,
        /// A switch that the SDK for Java sends.
        optional enable_premium: bool,
        /// MCP servers, as the SDK for Java sends them.
        optional mcp_servers: List<Text>,
        /// Content moderation, as the SDK for Java sends it.
        optional cip_service_codes: Json,
        /// How freely the model chooses its words; the SDKs send it.
        optional temperature: f64,
        /// The share of likely words; the SDKs send it.
        optional top_p: f64,
        /// The number of likely words; the SDKs send it.
        optional top_k: u32,
        /// A number for answers that can be repeated; the SDKs send it.
        optional seed: i64,
    }
}

text_enum! {
    /// What the events of a streamed workflow have.
    ///
    /// ```
    /// use qwen_request::FlowStreamMode;
    ///
    /// assert_eq!(FlowStreamMode::FullThoughts.as_str(), "full_thoughts");
    /// assert_eq!(FlowStreamMode::from("full_thoughts"), FlowStreamMode::FullThoughts);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(FlowStreamMode::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum FlowStreamMode {
        /// The steps of all nodes, in `thoughts`: with `has_thoughts`.
        FullThoughts = "full_thoughts",
        /// What output and end nodes say, in `workflow_message`.
        MessageFormat = "message_format",
        /// What all nodes say, in `workflow_message`.
        MessageFormatPlus = "message_format_plus",
        /// A form that the SDK for Java knows, and no page explains.
        AgentFormat = "agent_format",
    }
}

object! {
    /// In which documents an application looks.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(ApplicationRequest {
    ///     input: { prompt: "When does the museum open?" },
    ///     parameters: {
    ///         rag_options: {
    ///             pipeline_ids: ["kb-museums"],
    ///             metadata_filter: { city: ["Lisbon", "Porto"] },
    ///             structured_filter: { year: 2026 },
    ///         },
    ///     },
    /// });
    /// assert!(request.to_json()?.contains(r#""rag_options":{"pipeline_ids":["kb-museums"]"#));
    /// # Ok::<(), qwen_request::wire::JsonError>(())
    /// ```
    pub struct RagOptions {
        /// Knowledge bases: at most 5.
        required pipeline_ids: List<Text>,
        /// Files of them: at most 5.
        optional file_ids: List<Text>,
        /// Only documents with these metadata: a text, or a list of texts, by name.
        optional metadata_filter: Json,
        /// Only documents with these labels.
        optional tags: List<Text>,
        /// Only rows with these values: a text, a number or a list, by column.
        optional structured_filter: Json,
        /// Files that were uploaded for the conversation: at most 10.
        optional session_file_ids: List<Text>,
    }
}

impl RagOptions {
    /// With the members that must be there.
    pub fn new(pipeline_ids: impl IntoList<Text>) -> Self {
        Self { pipeline_ids: pipeline_ids.into_list(), ..Self::default() }
    }
}
