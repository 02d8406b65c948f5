//! Texts that no log may show.

use std::fmt;

use crate::wire::{
    IntoText, Member, ParseError, Reader, Text, Writer, blank,
    expansion::{Leniency, Mark},
    serde_by_text,
};

/// A text that `Debug` does not show.
///
/// ```
/// use qwen_request::reply::TemporaryKey;
///
/// let key: TemporaryKey = serde_json::from_str(r#"{"token":"st-0123"}"#)?;
/// assert_eq!(format!("{:?}", key.token), "***");
/// assert_eq!(key.token.expose(), "st-0123");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Text);

impl Secret {
    /// The text.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("***")
    }
}

#[diagnostic::do_not_recommend]
impl IntoText for Secret {
    fn into_text(self) -> Text {
        self.0
    }
}

impl Member for Secret {
    fn read(&mut self, reader: &mut Reader<'_>, leniency: Leniency) -> Result<Mark, ParseError> {
        self.0.read(reader, leniency)
    }

    fn write(&self, out: &mut Writer, mark: Mark) {
        self.0.write(out, mark);
    }

    fn is_unset(&self) -> bool {
        self.0.is_unset()
    }
}

blank! { Secret = Secret(Text::Borrowed("")); }
serde_by_text! { Secret }
