//! Where long texts end. A body with a file in it is read more than once, and most of the time that takes is the search for
//! the end of the file.

use alloc::vec::Vec;
use core::{cell::RefCell, ops::Range};

/// The ends of long texts, noted by the first [`Reader`](super::Reader) of a JSON text for those after it.
#[derive(Clone, Debug, Default)]
pub struct LongTexts(RefCell<Vec<LongText>>);

#[derive(Clone, Debug)]
struct LongText {
    /// Where it begins, behind its quote.
    start: usize,
    /// Where the first byte is that is not plain.
    end: usize,
    /// Bytes that are digits of Base64.
    digits: Range<usize>,
}

impl LongTexts {
    /// Where the text ends that begins at `start`: as noted, or as `search` finds it.
    pub(super) fn end(
        &self,
        start: usize,
        search: impl FnOnce() -> Option<(usize, Range<usize>)>,
    ) -> Option<usize> {
        // Nothing below calls out while this is borrowed.
        let Ok(mut known) = self.0.try_borrow_mut() else { return search().map(|(end, _)| end) };
        match known.binary_search_by_key(&start, |text| text.start) {
            Ok(at) => known.get(at).map(|text| text.end),
            Err(at) => {
                let (end, digits) = search()?;
                known.insert(at, LongText { start, end, digits });
                Some(end)
            }
        }
    }

    /// Which bytes of the text that begins at `start` are known to be digits of Base64, from its beginning.
    #[must_use]
    pub fn digits(&self, start: usize) -> Option<Range<usize>> {
        let known = self.0.try_borrow().ok()?;
        let at = known.binary_search_by_key(&start, |text| text.start).ok()?;
        let digits = &known.get(at)?.digits;
        Some(digits.start - start..digits.end - start)
    }
}
