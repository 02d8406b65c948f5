//! Where JSON is written to.

use qwen_request_rules::json::{Number, write_number, write_text};

use super::JsonError;

/// Gathers JSON text.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    json: String,
    /// A float that JSON has no number for.
    no_number: Option<f64>,
}

impl Writer {
    /// With room for this many bytes.
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self { json: String::with_capacity(bytes), no_number: None }
    }

    /// What was written, unless JSON has no word for it.
    pub(crate) fn finish(self) -> Result<String, JsonError> {
        match self.no_number {
            None => Ok(self.json),
            Some(float) => Err(JsonError::without_place(format!("JSON has no number {float}"))),
        }
    }

    /// What is JSON, or a piece of it.
    pub(crate) fn raw(&mut self, json: &str) {
        self.json.push_str(json);
    }

    pub(crate) fn text(&mut self, text: &str) {
        write_text(&mut self.json, text);
    }

    pub(crate) fn number(&mut self, number: Number) {
        if let Number::Float(float) = number
            && !float.is_finite()
        {
            self.no_number = Some(float);
        }
        write_number(&mut self.json, number);
    }
}
