// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/response_format.rs; edit that.

use crate::wire::{IntoText, Json, Text, object, text_enum};

object! {
    /// The format of the answer.
    ///
    /// ```
    /// use qwen_request::{ChatRequest, Message, ResponseFormat, ResponseType};
    ///
    /// let request = ChatRequest {
    ///     response_format: Some(ResponseFormat::new(ResponseType::JsonObject)),
    ///     ..ChatRequest::new("qwen-plus", [Message::user("Three colors, as JSON.")])
    /// };
    /// assert!(request.check().is_ok());
    /// ```
    pub struct ResponseFormat {
        /// Text, any JSON object, or JSON by a schema.
        required r#type: ResponseType as "type",
        /// The schema, if `type` asks for one.
        optional json_schema: JsonSchema,
    }
}

impl ResponseFormat {
    /// With the members that must be there.
    pub fn new(r#type: impl Into<ResponseType>) -> Self {
        Self { r#type: r#type.into(), ..Self::default() }
    }
}

text_enum! {
    /// The type of the answer.
    ///
    /// ```
    /// use qwen_request::ResponseType;
    ///
    /// assert_eq!(ResponseType::Text.as_str(), "text");
    /// assert_eq!(ResponseType::from("text"), ResponseType::Text);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(ResponseType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum ResponseType {
        /// `text`.
        Text = "text",
        /// `json_object`.
        JsonObject = "json_object",
        /// `json_schema`.
        JsonSchema = "json_schema",
    }
}

object! {
    /// The schema of the answer.
    ///
    /// ```
    /// use qwen_request::{Json, JsonSchema, ResponseFormat, ResponseType};
    ///
    /// let schema = Json::parse(r#"{ "type": "object", "properties": { "city": { "type": "string" } } }"#)?;
    /// let schema = JsonSchema { schema: Some(schema), strict: Some(true), ..JsonSchema::new("city") };
    /// let format = ResponseFormat { json_schema: Some(schema), ..ResponseFormat::new(ResponseType::JsonSchema) };
    /// # assert!(format.json_schema.is_some());
    /// # Ok::<(), qwen_request::wire::JsonError>(())
    /// ```
    pub struct JsonSchema {
        /// A name for the schema: up to 64 letters, digits, `_` and `-`.
        required name: Text,
        /// A description of the schema for the model.
        optional description: Text,
        /// The JSON Schema.
        optional schema: Json,
        /// Whether the answer must follow the schema strictly.
        optional strict: bool,
    }
}

impl JsonSchema {
    /// With the members that must be there.
    pub fn new(name: impl IntoText) -> Self {
        Self { name: name.into_text(), ..Self::default() }
    }
}
