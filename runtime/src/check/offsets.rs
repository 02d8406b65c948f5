//! Where in a text its values stand.
//!
//! A document does not say, since bodies that keep every rule never ask: the text is walked again once something was found.

use std::iter::Peekable;

use qwen_request_rules::check::FindingPlace;

use crate::wire::{ParseError, Reader, ValueKind};

/// The byte offset of each place in the text that the document was read from: `None` for what stands beside it.
///
/// `places` come in the order of the text, as a check lists them.
pub(super) fn offsets(reader: Reader<'_>, places: impl Iterator<Item = FindingPlace>) -> Vec<Option<usize>> {
    let mut walk = Walk { reader, node: 0, wanted: places.peekable(), found: Vec::new() };
    // The text was read before, so that there is nothing to refuse.
    let _ = walk.value(None);
    walk.found.extend(walk.wanted.map(|_| None));
    walk.found
}

struct Walk<'t, I: Iterator<Item = FindingPlace>> {
    reader: Reader<'t>,
    /// Nodes are numbered in the order of the text.
    node: usize,
    wanted: Peekable<I>,
    found: Vec<Option<usize>>,
}

impl<I: Iterator<Item = FindingPlace>> Walk<'_, I> {
    /// Walks the value that comes next, with the place of its name.
    fn value(&mut self, name: Option<usize>) -> Result<(), ParseError> {
        let kind = self.reader.kind()?;
        let value = self.reader.place();
        while let Some(place) = self.wanted.next_if(|place| place.node().index() == self.node) {
            self.found.push(Some(match place {
                FindingPlace::Key(_) => name.unwrap_or(value),
                FindingPlace::Value(_) | FindingPlace::Inside(_) => value,
            }));
        }
        self.node += 1;
        match kind {
            ValueKind::List => {
                self.reader.enter_list()?;
                while self.reader.next_element()? {
                    self.value(None)?;
                }
            }
            ValueKind::Object => {
                self.reader.enter_object()?;
                while self.reader.next_member()? {
                    let name = self.reader.place();
                    self.reader.name()?;
                    self.value(Some(name))?;
                }
            }
            _ => self.reader.skip()?,
        }
        Ok(())
    }
}
