// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/code_generation.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoList, IntoText, Json, List, Text, object, text_enum};

object! {
    /// A question that becomes a query to a database:
    /// `POST /api/v1/services/aigc/code-generation/generation`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(CodeGenerationRequest {
    ///     model: "tongyi-lingma-v1",
    ///     input: {
    ///         scene: "nl2sql",
    ///         message: [
    ///             { role: "user", content: "How many orders are open?" },
    ///             { role: "attachment", meta: { schema_infos: [{ table_id: "orders" }] } },
    ///         ],
    ///     },
    /// });
    /// assert_eq!(request.input.scene, "nl2sql");
    /// ```
    pub struct CodeGenerationRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The question, and the schema of the database.
        ///
        /// Errors: E163, E166.
        required input: CodeGenerationInput,
        /// Parameters of the query.
        optional parameters: CodeGenerationParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl CodeGenerationRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<CodeGenerationInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// A question, and the schema of the database.
    ///
    /// ```
    /// use qwen_request::{CodeGenerationInput, CodeGenerationMessage, CodeGenerationRole};
    ///
    /// let question = CodeGenerationMessage::new(CodeGenerationRole::User);
    /// let input = CodeGenerationInput::new("nl2sql", [question]);
    /// assert_eq!(input.message.len(), 1);
    /// ```
    pub struct CodeGenerationInput {
        /// What is made: `nl2sql` makes a query.
        ///
        /// Errors: E057.
        required scene: Text,
        /// The question as a message of the user, and the schema as an attachment.
        ///
        /// Errors: E057.
        required message: List<CodeGenerationMessage>,
    }
}

impl CodeGenerationInput {
    /// With the members that must be there.
    pub fn new(scene: impl IntoText, message: impl IntoList<CodeGenerationMessage>) -> Self {
        Self { scene: scene.into_text(), message: message.into_list(), ..Self::default() }
    }
}

object! {
    /// A question, or what has to be known to answer it.
    ///
    /// ```
    /// use qwen_request::{CodeGenerationMessage, CodeGenerationRole};
    ///
    /// let code_generation_message = CodeGenerationMessage {
    ///     content: Some("How many orders are open?".into()),
    ///     ..CodeGenerationMessage::new(CodeGenerationRole::User)
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&code_generation_message)?,
    ///     serde_json::json!({ "role": "user", "content": "How many orders are open?" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CodeGenerationMessage {
        /// Which of the two it is.
        ///
        /// Errors: E057.
        required role: CodeGenerationRole,
        /// The question.
        optional content: Text,
        /// The schema of the database, in an attachment.
        optional meta: DatabaseInfo,
    }
}

impl CodeGenerationMessage {
    /// With the members that must be there.
    pub fn new(role: impl Into<CodeGenerationRole>) -> Self {
        Self { role: role.into(), ..Self::default() }
    }
}

text_enum! {
    /// Who says something about a query.
    ///
    /// ```
    /// use qwen_request::CodeGenerationRole;
    ///
    /// assert_eq!(CodeGenerationRole::User.as_str(), "user");
    /// assert_eq!(CodeGenerationRole::from("user"), CodeGenerationRole::User);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(CodeGenerationRole::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum CodeGenerationRole {
        /// The user asks.
        User = "user",
        /// The schema of the database.
        Attachment = "attachment",
    }
}

object! {
    /// What has to be known of a database.
    ///
    /// ```
    /// use qwen_request::{DatabaseInfo, IntoList, SchemaInfo};
    ///
    /// let database =
    ///     DatabaseInfo { schema_infos: Some([SchemaInfo::new("orders")].into_list()), ..DatabaseInfo::default() };
    /// assert!(database.schema_infos.is_some());
    /// ```
    pub struct DatabaseInfo {
        /// Words and their synonyms, separated by `|`.
        optional synonym_infos: Json,
        /// What was found for the question, such as conditions.
        optional recall_infos: List<RecallInfo>,
        /// The tables.
        ///
        /// Errors: E177, E178.
        optional schema_infos: List<SchemaInfo>,
    }
}

object! {
    /// What was found for a question.
    ///
    /// ```
    /// use qwen_request::RecallInfo;
    ///
    /// let recall_info = RecallInfo { score: Some("0.8".into()), ..RecallInfo::new("status = 'pending'") };
    /// assert_eq!(
    ///     serde_json::to_value(&recall_info)?,
    ///     serde_json::json!({ "content": "status = 'pending'", "score": "0.8" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RecallInfo {
        /// What it says.
        required content: Text,
        /// How well it fits: a text, not a number.
        optional score: Text,
    }
}

impl RecallInfo {
    /// With the members that must be there.
    pub fn new(content: impl IntoText) -> Self {
        Self { content: content.into_text(), ..Self::default() }
    }
}

object! {
    /// A table of a database.
    ///
    /// ```
    /// use qwen_request::SchemaInfo;
    ///
    /// let schema_info = SchemaInfo {
    ///     table_desc: Some("Orders of customers".into()),
    ///     ..SchemaInfo::new("orders")
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&schema_info)?,
    ///     serde_json::json!({ "table_id": "orders", "table_desc": "Orders of customers" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SchemaInfo {
        /// Its name.
        required table_id: Text,
        /// What it holds.
        optional table_desc: Text,
        /// Its columns.
        optional columns: List<SchemaColumn>,
    }
}

impl SchemaInfo {
    /// With the members that must be there.
    pub fn new(table_id: impl IntoText) -> Self {
        Self { table_id: table_id.into_text(), ..Self::default() }
    }
}

object! {
    /// A column of a table.
    ///
    /// ```
    /// use qwen_request::SchemaColumn;
    ///
    /// let schema_column = SchemaColumn { col_caption: Some("Status".into()), ..SchemaColumn::new("status") };
    /// assert_eq!(
    ///     serde_json::to_value(&schema_column)?,
    ///     serde_json::json!({ "col_name": "status", "col_caption": "Status" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SchemaColumn {
        /// Its name.
        required col_name: Text,
        /// Its name for people.
        optional col_caption: Text,
        /// What it holds.
        optional col_desc: Text,
        /// Its type.
        optional col_type: Text,
    }
}

impl SchemaColumn {
    /// With the members that must be there.
    pub fn new(col_name: impl IntoText) -> Self {
        Self { col_name: col_name.into_text(), ..Self::default() }
    }
}

object! {
    /// Parameters of a query.
    ///
    /// ```
    /// use qwen_request::CodeGenerationParameters;
    ///
    /// let code_generation_parameters = CodeGenerationParameters { n: Some(1), ..CodeGenerationParameters::default() };
    /// assert_eq!(
    ///     serde_json::to_value(&code_generation_parameters)?,
    ///     serde_json::json!({ "n": 1 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CodeGenerationParameters {
        /// The number of queries: 1.
        optional n: u32,
    }
}
