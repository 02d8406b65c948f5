// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/tool.rs; edit that.

use crate::wire::{IntoText, Json, Text, object, text_enum, union};

object! {
    /// A tool that the model may call.
    ///
    /// ```
    /// use qwen_request::{Tool, try_qwen_request};
    /// use serde_json::json;
    ///
    /// let weather = Tool::function(
    ///     "get_weather",
    ///     "The weather of a city.",
    ///     json!({ "type": "object", "properties": { "city": { "type": "string" } } }),
    /// );
    /// let request = try_qwen_request! {
    ///     model: "qwen-plus",
    ///     messages: [user("How is the weather in Hangzhou?")],
    ///     tools: [weather],
    /// }?;
    /// assert_eq!(request.tools.as_ref().map(|tools| tools.len()), Some(1));
    /// # Ok::<(), qwen_request::InvalidRequest>(())
    /// ```
    pub struct Tool {
        /// The type of the tool.
        required r#type: ToolType as "type",
        /// The function.
        ///
        /// Errors: W15.
        required function: Function,
    }
}

text_enum! {
    /// The type of a tool.
    ///
    /// ```
    /// use qwen_request::ToolType;
    ///
    /// assert_eq!(ToolType::Function.as_str(), "function");
    /// assert_eq!(ToolType::from("function"), ToolType::Function);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(ToolType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum ToolType {
        /// `function`.
        Function = "function",
    }
}

object! {
    /// A function that the model may call.
    ///
    /// ```
    /// use qwen_request::{Function, Json, Tool, ToolType};
    ///
    /// let parameters = Json::parse(r#"{ "type": "object", "properties": { "city": { "type": "string" } } }"#)?;
    /// let function = Function {
    ///     description: Some("The weather of a city.".into()),
    ///     parameters: Some(parameters),
    ///     ..Function::new("get_weather")
    /// };
    /// let tool = Tool { r#type: ToolType::Function, function, ..Tool::default() };
    /// # assert_eq!(tool.function.name, "get_weather");
    /// # Ok::<(), qwen_request::wire::JsonError>(())
    /// ```
    pub struct Function {
        /// The name by which the model calls it.
        required name: Text,
        /// A description for the model: what the function does and when to call it.
        optional description: Text,
        /// The arguments that it takes, as a JSON Schema.
        optional parameters: Json,
        /// OpenAI's promise that arguments fit the schema; Model Studio's pages do not mention it.
        optional strict: bool,
    }
}

impl Function {
    /// With the members that must be there.
    pub fn new(name: impl IntoText) -> Self {
        Self { name: name.into_text(), ..Self::default() }
    }
}

union! {
    /// Whether and which tool is called.
    ///
    /// ```
    /// use qwen_request::{ToolChoice, ToolMode};
    ///
    /// assert_eq!(ToolChoice::from("auto"), ToolChoice::Mode(ToolMode::Auto));
    /// let choice = ToolChoice::function("get_weather");
    /// assert_eq!(
    ///     serde_json::to_value(&choice)?,
    ///     serde_json::json!({ "type": "function", "function": { "name": "get_weather" } })
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum ToolChoice {
        /// Whether one is called.
        Mode(ToolMode) from text,
        /// The function to call.
        Tool(NamedTool) from object,
    }
}

text_enum! {
    /// Whether a tool is called.
    ///
    /// ```
    /// use qwen_request::ToolMode;
    ///
    /// assert_eq!(ToolMode::Auto.as_str(), "auto");
    /// assert_eq!(ToolMode::from("auto"), ToolMode::Auto);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(ToolMode::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum ToolMode {
        /// `auto`.
        Auto = "auto",
        /// `none`.
        None = "none",
        /// `required`.
        Required = "required",
    }
}

object! {
    /// The tool to call.
    ///
    /// ```
    /// use qwen_request::{NamedTool, ToolChoice};
    ///
    /// let choice = ToolChoice::Tool(NamedTool::function("get_weather"));
    /// assert_eq!(choice, ToolChoice::function("get_weather"));
    /// ```
    pub struct NamedTool {
        /// The type of the tool.
        required r#type: ToolType as "type",
        /// The function to call.
        required function: NamedFunction,
    }
}

impl NamedTool {
    /// With the members that must be there.
    pub fn new(r#type: impl Into<ToolType>, function: impl Into<NamedFunction>) -> Self {
        Self { r#type: r#type.into(), function: function.into(), ..Self::default() }
    }
}

object! {
    /// The function to call.
    ///
    /// ```
    /// use qwen_request::NamedFunction;
    ///
    /// let named_function = NamedFunction::new("get_weather");
    /// assert_eq!(
    ///     serde_json::to_value(&named_function)?,
    ///     serde_json::json!({ "name": "get_weather" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NamedFunction {
        /// Its name in `tools`.
        required name: Text,
    }
}

impl NamedFunction {
    /// With the members that must be there.
    pub fn new(name: impl IntoText) -> Self {
        Self { name: name.into_text(), ..Self::default() }
    }
}

object! {
    /// A tool call of the model, sent back with the message that holds it.
    ///
    /// ```
    /// use qwen_request::{Message, ToolCall};
    ///
    /// let call = ToolCall::function("call_1", "get_weather", r#"{"city":"Hangzhou"}"#);
    /// let history = [
    ///     Message::user("How is the weather in Hangzhou?"),
    ///     Message { tool_calls: Some([call].into()), ..Message::assistant("") },
    ///     Message::tool("call_1", "22 °C"),
    /// ];
    /// # assert_eq!(history[1].tool_calls.as_ref().map(|calls| calls.len()), Some(1));
    /// ```
    pub struct ToolCall {
        /// The id of the call, which its result repeats.
        required id: Text,
        /// The type of the tool.
        optional r#type: ToolType as "type",
        /// The index of the call in its message.
        optional index: u32,
        /// The function and its arguments.
        required function: CalledFunction,
    }
}

impl ToolCall {
    /// With the members that must be there.
    pub fn new(id: impl IntoText, function: impl Into<CalledFunction>) -> Self {
        Self { id: id.into_text(), function: function.into(), ..Self::default() }
    }
}

object! {
    /// A function and its arguments.
    ///
    /// ```
    /// use qwen_request::CalledFunction;
    ///
    /// let called_function = CalledFunction::new("get_weather", "{}");
    /// assert_eq!(
    ///     serde_json::to_value(&called_function)?,
    ///     serde_json::json!({ "name": "get_weather", "arguments": "{}" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CalledFunction {
        /// The name of the function.
        required name: Text,
        /// The arguments, as JSON text.
        ///
        /// Errors: W05.
        required arguments: Text,
    }
}

impl CalledFunction {
    /// With the members that must be there.
    pub fn new(name: impl IntoText, arguments: impl IntoText) -> Self {
        Self { name: name.into_text(), arguments: arguments.into_text(), ..Self::default() }
    }
}
