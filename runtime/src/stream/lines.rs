//! Lines out of bytes that are cut anywhere.

use memchr::memchr2;

use super::StreamError;

/// Splits bytes into lines that end in LF, CR or both. What has no end yet is kept.
#[derive(Debug)]
pub(super) struct Lines {
    unfinished: Vec<u8>,
    /// The last byte was a CR: an LF that follows belongs to it.
    after_cr: bool,
    limit: usize,
}

impl Lines {
    pub(super) fn new(limit: usize) -> Self {
        Self { unfinished: Vec::new(), after_cr: false, limit }
    }

    pub(super) fn set_limit(&mut self, limit: usize) {
        self.limit = limit;
    }

    /// Hands each line that is whole now to `take`, until that fails. Lines that lie within `bytes` are not copied.
    pub(super) fn push<E: From<StreamError>>(
        &mut self,
        bytes: &[u8],
        mut take: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut rest = bytes;
        if self.after_cr && !rest.is_empty() {
            self.after_cr = false;
            rest = rest.strip_prefix(b"\n").unwrap_or(rest);
        }
        while let Some((line, after)) = split_line(rest) {
            rest = after;
            match line.end {
                LineEnd::Cr if rest.is_empty() => self.after_cr = true,
                LineEnd::Cr => rest = rest.strip_prefix(b"\n").unwrap_or(rest),
                LineEnd::Lf => {}
            }
            self.check_length(line.text)?;
            if self.unfinished.is_empty() {
                take(line.text)?;
            } else {
                self.unfinished.extend_from_slice(line.text);
                take(&self.unfinished)?;
                self.unfinished.clear();
            }
        }
        self.check_length(rest)?;
        self.unfinished.extend_from_slice(rest);
        Ok(())
    }

    /// The last line, if it has no end.
    pub(super) fn finish(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.unfinished)
    }

    fn check_length(&self, more: &[u8]) -> Result<(), StreamError> {
        if self.unfinished.len() + more.len() > self.limit {
            return Err(StreamError::TooLong { limit: self.limit });
        }
        Ok(())
    }
}

struct Line<'a> {
    text: &'a [u8],
    end: LineEnd,
}

#[derive(Clone, Copy)]
enum LineEnd {
    Cr,
    Lf,
}

/// The first line and what follows its first end byte.
fn split_line(bytes: &[u8]) -> Option<(Line<'_>, &[u8])> {
    let end = match bytes {
        // Every other line is empty.
        [b'\n', ..] => 0,
        _ => memchr2(b'\r', b'\n', bytes)?,
    };
    let (text, rest) = bytes.split_at_checked(end)?;
    let (&end, rest) = rest.split_first()?;
    let end = if end == b'\r' { LineEnd::Cr } else { LineEnd::Lf };
    Some((Line { text, end }, rest))
}
