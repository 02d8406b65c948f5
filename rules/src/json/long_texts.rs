//! Where long texts end. A body with a file in it is read more than once, and most of the time that takes is the search for
//! the end of the file.

use alloc::vec::Vec;
use core::cell::RefCell;

/// The ends of long texts, noted by the first [`Reader`](super::Reader) of a JSON text for those after it.
#[derive(Clone, Debug, Default)]
pub struct LongTexts(RefCell<Vec<Span>>);

/// Where a text begins behind its quote, and where the first byte is that is not plain.
type Span = (usize, usize);

impl LongTexts {
    /// Where the text ends that begins at `start`: as noted, or as `search` finds it.
    pub(super) fn end(&self, start: usize, search: impl FnOnce() -> Option<usize>) -> Option<usize> {
        // Nothing below calls out while this is borrowed.
        let Ok(mut known) = self.0.try_borrow_mut() else { return search() };
        match known.binary_search_by_key(&start, |(start, _)| *start) {
            Ok(at) => known.get(at).map(|(_, end)| *end),
            Err(at) => {
                let end = search()?;
                known.insert(at, (start, end));
                Some(end)
            }
        }
    }
}
