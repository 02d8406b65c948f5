//! Lines of a bounded length.

use std::io::{self, BufRead, Read};

/// Reads lines, none of which is longer in memory than a limit.
#[derive(Debug)]
pub(super) struct Lines<R> {
    source: R,
    limit: usize,
    line: Vec<u8>,
    bytes: u64,
    number: u64,
}

/// A line of a file.
pub(super) enum Line<'l> {
    /// A line, without its end.
    Whole(&'l [u8]),
    /// A line that is longer than the limit, of this many bytes.
    TooLong(u64),
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(source: R, limit: usize) -> Self {
        Self { source, limit, line: Vec::new(), bytes: 0, number: 0 }
    }

    /// How many bytes have been read.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The number of the last line, counted from 1.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// The next line that is not blank.
    pub(super) fn next_line(&mut self) -> io::Result<Option<Line<'_>>> {
        loop {
            self.line.clear();
            let before = self.bytes;
            // One byte for its end, another to see that it is too long.
            let most = u64::try_from(self.limit).unwrap_or(u64::MAX).saturating_add(2);
            let read = self.source.by_ref().take(most).read_until(b'\n', &mut self.line)?;
            if read == 0 {
                return Ok(None);
            }
            self.number += 1;
            self.bytes = before.saturating_add(u64::try_from(read).unwrap_or(u64::MAX));
            let is_ended = self.line.last() == Some(&b'\n');
            if is_ended {
                self.line.pop();
            }
            if self.line.last() == Some(&b'\r') {
                self.line.pop();
            }
            if self.line.len() > self.limit {
                if !is_ended {
                    self.skip_rest()?;
                }
                return Ok(Some(Line::TooLong(self.bytes - before)));
            }
            if !self.line.iter().all(u8::is_ascii_whitespace) {
                break;
            }
        }
        Ok(Some(Line::Whole(&self.line)))
    }

    /// Reads on to the end of the line and keeps nothing of it.
    fn skip_rest(&mut self) -> io::Result<()> {
        const PIECE: u64 = 1 << 16;
        loop {
            self.line.clear();
            let read = self.source.by_ref().take(PIECE).read_until(b'\n', &mut self.line)?;
            self.bytes = self.bytes.saturating_add(u64::try_from(read).unwrap_or(u64::MAX));
            if read == 0 || self.line.last() == Some(&b'\n') {
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    /// The lines of a text as they come, too long ones as their length.
    fn lines(text: &str, limit: usize) -> Vec<String> {
        // A buffer of three bytes: lines do not come whole.
        let mut lines = Lines::new(io::BufReader::with_capacity(3, text.as_bytes()), limit);
        let mut all = Vec::new();
        while let Some(line) = lines.next_line().unwrap() {
            all.push(match line {
                Line::Whole(line) => String::from_utf8(line.to_vec()).unwrap(),
                Line::TooLong(length) => format!("<{length}>"),
            });
        }
        assert_eq!(lines.bytes(), text.len() as u64);
        all
    }

    #[test]
    fn lines_end_as_unix_and_windows_end_them_and_at_the_end() {
        assert_eq!(lines("one\ntwo\r\n\n  \nthree", 5), ["one", "two", "three"]);
        assert!(lines("", 5).is_empty());
    }

    #[test]
    fn a_line_over_the_limit_is_skipped_and_the_next_is_whole() {
        assert_eq!(lines("12345\n123456\n12345\r\nend", 5), ["12345", "<7>", "12345", "end"]);
        assert_eq!(lines("123456789012345\nend\n123456", 5), ["<16>", "end", "<6>"]);
    }
}
