//! Where JSON is written to.

use qwen_request_rules::json::{Number, write_number, write_text};

use super::{JsonError, unwritable};

/// Gathers JSON text.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    json: String,
    /// Whether a mark stands in the place of a value.
    is_marked: bool,
}

impl Writer {
    /// With room for this many bytes.
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self { json: String::with_capacity(bytes), is_marked: false }
    }

    /// What was written, unless JSON has no word for it.
    pub(crate) fn finish(self) -> Result<String, JsonError> {
        if self.is_marked { Err(JsonError::unwritable(unwritable::first(&self.json))) } else { Ok(self.json) }
    }

    /// What is JSON, or a piece of it.
    pub(crate) fn raw(&mut self, json: &str) {
        self.json.push_str(json);
    }

    /// What was JSON when it was made, if it could be.
    pub(crate) fn json(&mut self, json: &str) {
        self.is_marked |= unwritable::is_marked(json);
        self.raw(json);
    }

    pub(crate) fn text(&mut self, text: &str) {
        write_text(&mut self.json, text);
    }

    pub(crate) fn number(&mut self, number: Number) {
        if let Number::Float(float) = number
            && !float.is_finite()
        {
            self.is_marked = true;
            unwritable::mark(&mut self.json, &no_number(float));
            return;
        }
        write_number(&mut self.json, number);
    }
}

/// Why a float is not written.
pub(super) fn no_number(float: f64) -> String {
    format!("JSON has no number {float}")
}
