//! Which answers of a stream have come to their end.

/// The choices that a stream has begun, and those that it has finished: what [`StreamEvent::note_choices`] keeps.
///
/// ```
/// use qwen_request::stream::ChoiceStates;
///
/// let mut states = ChoiceStates::default();
/// states.note(0, false);
/// assert!(!states.are_finished());
/// states.note(0, true);
/// assert!(states.are_finished());
/// ```
///
/// [`StreamEvent::note_choices`]: super::StreamEvent::note_choices
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ChoiceStates {
    begun: u64,
    finished: u64,
}

impl ChoiceStates {
    /// Begins the choice with this index, and finishes it, if this event is its last.
    pub fn note(&mut self, index: usize, is_finished: bool) {
        let bit = bit(index);
        self.begun |= bit;
        if is_finished {
            self.finished |= bit;
        }
    }

    /// Takes back that a choice is finished.
    pub fn reopen(&mut self, index: usize) {
        self.finished &= !bit(index);
    }

    /// Whether all choices that were begun are finished.
    #[must_use]
    pub fn are_finished(self) -> bool {
        self.begun & !self.finished == 0
    }
}

/// The service makes four choices at most; should there ever be more than 64, the last ones share a bit.
fn bit(index: usize) -> u64 {
    1 << index.min(63)
}
