//! Schemas made from types.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;

use crate::request::{Function, JsonSchema, ResponseFormat, ResponseType, Tool, ToolType};
use crate::wire::{IntoText, Json};

impl Json {
    /// The JSON Schema of a type, in one piece: what it refers to stands in it, unless the type contains itself.
    #[must_use]
    pub fn schema_of<T: schemars::JsonSchema>() -> Self {
        let settings = SchemaSettings::draft2020_12().with(|settings| {
            settings.inline_subschemas = true;
            settings.meta_schema = None;
        });
        Self::from_value(&settings.into_generator().into_root_schema_for::<T>()).unwrap_or(Self::NULL)
    }
}

impl JsonSchema {
    /// The schema of a type, for [`ResponseFormat`].
    #[must_use]
    pub fn of<T: schemars::JsonSchema>(name: impl IntoText) -> Self {
        Self { name: name.into_text(), schema: Some(Json::schema_of::<T>()), ..Self::default() }
    }
}

impl ResponseFormat {
    /// Answers that are JSON of this type, which `completion.json()` reads. The schema has the type's name.
    ///
    /// ```
    /// use qwen_request::{ResponseFormat, try_qwen_request};
    ///
    /// #[derive(schemars::JsonSchema)]
    /// struct Weather {
    ///     city: String,
    ///     /// In degrees Celsius.
    ///     temperature: f64,
    /// }
    ///
    /// let request = try_qwen_request! {
    ///     model: "qwen3.7-plus",
    ///     messages: [user("How is the weather in Hangzhou?")],
    ///     response_format: ResponseFormat::json_schema::<Weather>(),
    /// }?;
    /// assert!(request.response_format.is_some());
    /// # Ok::<(), qwen_request::InvalidRequest>(())
    /// ```
    #[must_use]
    pub fn json_schema<T: schemars::JsonSchema>() -> Self {
        let json_schema = Some(JsonSchema::of::<T>(name(T::schema_name())));
        Self { r#type: ResponseType::JsonSchema, json_schema, ..Self::default() }
    }
}

impl Function {
    /// A function that takes a value of this type, which [`arguments_as`](crate::reply::FunctionCall::arguments_as) reads.
    #[must_use]
    pub fn of<T: schemars::JsonSchema>(name: impl IntoText, description: impl IntoText) -> Self {
        Self {
            name: name.into_text(),
            description: Some(description.into_text()),
            parameters: Some(Json::schema_of::<T>()),
            ..Self::default()
        }
    }
}

impl Tool {
    /// The tool that is a function which takes a value of this type.
    #[must_use]
    pub fn of<T: schemars::JsonSchema>(name: impl IntoText, description: impl IntoText) -> Self {
        let function = Function::of::<T>(name, description);
        Self { r#type: ToolType::Function, function, ..Self::default() }
    }
}

/// A type's name as the name of a schema: up to 64 letters, digits, `_` and `-`.
fn name(of_type: Cow<'static, str>) -> Cow<'static, str> {
    const LONGEST: usize = 64;
    let is_plain = |char: char| char.is_ascii_alphanumeric() || matches!(char, '_' | '-');
    if of_type.len() <= LONGEST && of_type.chars().all(is_plain) {
        return of_type;
    }
    let plain = of_type.chars().map(|char| if is_plain(char) { char } else { '_' });
    Cow::Owned(plain.take(LONGEST).collect())
}
