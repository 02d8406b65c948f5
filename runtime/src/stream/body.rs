//! The bytes of a body that is no event stream, or not yet one.

/// The beginning of a body as it came.
#[derive(Debug)]
pub(super) struct Body {
    bytes: Vec<u8>,
    limit: usize,
    /// Whether it is JSON or HTML instead of a stream, once its first line with text has told.
    is_document: Option<bool>,
}

impl Body {
    pub(super) fn new(limit: usize) -> Self {
        Self { bytes: Vec::new(), limit, is_document: None }
    }

    pub(super) fn set_limit(&mut self, limit: usize) {
        self.limit = limit;
    }

    /// Takes the next bytes, up to the limit.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        let room = self.limit.saturating_sub(self.bytes.len());
        self.bytes.extend_from_slice(bytes.get(..room).unwrap_or(bytes));
    }

    /// Whether the body is JSON or HTML instead of a stream, as far as this line and those before it tell. Then a line that
    /// looks like a field is none.
    pub(super) fn is_document(&mut self, line: &[u8]) -> bool {
        if self.is_document.is_none() {
            let first = line.trim_ascii_start().first();
            self.is_document = first.map(|byte| matches!(byte, b'{' | b'[' | b'<'));
        }
        self.is_document == Some(true)
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}
