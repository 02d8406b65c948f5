// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/application.rs; edit that.

use super::{ApplicationParameters, RequestHeaders};
use crate::wire::{Json, List, Text, object, text_enum, union};

object! {
    /// A call of an application: `POST /api/v1/apps/{app_id}/completion`.
    ///
    /// `app_id` is part of the path, and not of the body. An application of another workspace than the
    /// default one needs the header `X-DashScope-WorkSpace`.
    ///
    /// ```
    /// use qwen_request::{ApiRequest, qwen_request};
    ///
    /// let request = qwen_request!(ApplicationRequest {
    ///     app_id: "0123456789abcdef",
    ///     input: {
    ///         prompt: "When does the museum open?",
    ///         biz_params: { city: "Lisbon" },
    ///     },
    /// });
    /// assert_eq!(request.path().as_deref(), Some("/api/v1/apps/0123456789abcdef/completion"));
    /// assert_eq!(
    ///     request.to_json()?,
    ///     r#"{"input":{"prompt":"When does the museum open?","biz_params":{"city":"Lisbon"}}}"#,
    /// );
    /// # Ok::<(), qwen_request::wire::JsonError>(())
    /// ```
    pub struct ApplicationRequest {
        /// The id of the application: a part of the path.
        ///
        /// It needs to be set before the request is sent.
        beside app_id: Text,
        /// What the application is asked.
        ///
        /// Errors: E163, E166.
        required input: ApplicationInput,
        /// How it answers.
        optional parameters: ApplicationParameters,
        /// An empty object, which samples of the page have.
        optional debug: Json,
        /// Whether the answer is streamed.
        ///
        /// Default: `false`.
        beside stream: bool,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl ApplicationRequest {
    /// With the members that must be there.
    pub fn new(input: impl Into<ApplicationInput>) -> Self {
        Self { input: input.into(), ..Self::default() }
    }
}

object! {
    /// What an application is asked: a prompt, or messages.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// // The prompt continues a conversation.
    /// let request = qwen_request!(ApplicationRequest {
    ///     input: { prompt: "And when does it close?", session_id: "0123456789abcdef0123456789abcdef" },
    /// });
    /// assert!(request.input.messages.is_none());
    /// ```
    pub struct ApplicationInput {
        /// What the user asks.
        optional prompt: Text,
        /// The conversation that the prompt continues.
        ///
        /// From an earlier reply, within an hour. With `messages` it has no effect.
        optional session_id: Text,
        /// The conversation so far, oldest message first.
        ///
        /// They count before `prompt` and `session_id`.
        optional messages: List<ApplicationMessage>,
        /// Values for the application: variables of a workflow, by their names.
        ///
        /// Of an agent, `user_prompt_params` has the variables of its prompt, `user_defined_params` the
        /// parameters and `user_defined_tokens` the credentials of its tools, by their ids: at most 10 each.
        optional biz_params: Json,
        /// The long-term memory that is read and written.
        ///
        /// Models: agents.
        optional memory_id: Text,
        /// Images.
        ///
        /// For an application whose model sees.
        optional image_list: List<Text>,
        /// Files.
        ///
        /// Models: agents.
        optional file_list: List<Text>,
        /// Earlier turns, as older SDKs send them.
        optional history: List<ApplicationTurn>,
        /// How the answer refers to documents.
        ///
        /// Values: `simple`, `indexed`.
        optional doc_reference_type: Text,
        /// Labels of the documents that are read.
        optional doc_tag_codes: List<Text>,
    }
}

object! {
    /// One message of the conversation.
    ///
    /// ```
    /// use qwen_request::{ApplicationMessage, try_qwen_request};
    ///
    /// let history = vec![ApplicationMessage::user("When does it open?"), ApplicationMessage::assistant("At nine.")];
    /// let request = try_qwen_request!(ApplicationRequest {
    ///     input: { messages: [..history, user("And when does it close?")] },
    /// })?;
    /// assert_eq!(request.input.messages.as_ref().map(|messages| messages.len()), Some(3));
    /// # Ok::<(), qwen_request::InvalidRequest>(())
    /// ```
    pub struct ApplicationMessage {
        /// Who speaks.
        required role: ApplicationRole,
        /// What is said.
        required content: ApplicationContent,
    }
}

text_enum! {
    /// Who speaks in a message.
    ///
    /// ```
    /// use qwen_request::ApplicationRole;
    ///
    /// assert_eq!(ApplicationRole::System.as_str(), "system");
    /// assert_eq!(ApplicationRole::from("system"), ApplicationRole::System);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(ApplicationRole::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum ApplicationRole {
        /// Instructions for the whole conversation.
        System = "system",
        /// The person, or the program, that asks.
        User = "user",
        /// The application.
        Assistant = "assistant",
    }
}

union! {
    /// What a message says.
    ///
    /// ```
    /// use qwen_request::ApplicationContent;
    ///
    /// let content: ApplicationContent = serde_json::from_str(r#"{"text":"When does it open?"}"#)?;
    /// assert!(matches!(content, ApplicationContent::Object(_)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum ApplicationContent {
        /// Text alone.
        Text(Text) from text,
        /// An object with `text`.
        Object(Json) from object,
    }
}

object! {
    /// An earlier turn, as older SDKs send it.
    ///
    /// ```
    /// use qwen_request::ApplicationTurn;
    ///
    /// let turn: ApplicationTurn = serde_json::from_str(r#"{"user":"When does it open?","bot":"At nine."}"#)?;
    /// assert_eq!(turn.bot.as_deref(), Some("At nine."));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationTurn {
        /// What the person said.
        optional user: Text,
        /// What the application said.
        optional bot: Text,
    }
}
