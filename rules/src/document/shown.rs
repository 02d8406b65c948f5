//! Values in messages.

use super::{RawNode, Value};
use crate::json::Number;

/// A value as messages print it.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'d>(pub(super) Option<RawNode<'d>>);

impl core::fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        const LONGEST: usize = 40;
        let Some(node) = self.0 else { return f.write_str("none") };
        match node.value() {
            Value::Null => f.write_str("null"),
            Value::Bool(value) => write!(f, "{value}"),
            Value::Number(Number::Unsigned(value)) => write!(f, "{value}"),
            Value::Number(Number::Signed(value)) => write!(f, "{value}"),
            Value::Number(Number::Float(value)) => write!(f, "{value:?}"),
            Value::Text(text) => match text.char_indices().nth(LONGEST) {
                Some((end, _)) => write!(f, "\"{}..\"", text.get(..end).unwrap_or_default()),
                None => write!(f, "\"{text}\""),
            },
            Value::List => f.write_str("a list"),
            Value::Object => f.write_str("an object"),
            Value::Hole(_) => f.write_str("a value that is not known here"),
        }
    }
}

/// A name in a message: without quotes, and something in its place where there is none.
#[derive(Clone, Copy, Debug)]
pub struct Name<'d> {
    pub(super) text: Option<&'d str>,
    pub(super) otherwise: &'static str,
}

impl core::fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.text.unwrap_or(self.otherwise))
    }
}
