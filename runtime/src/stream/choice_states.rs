//! Which answers of a stream have come to their end.

/// The choices that a stream has begun, and those that it has finished.
#[derive(Debug, Clone, Copy, Default)]
pub struct ChoiceStates {
    begun: u64,
    finished: u64,
}

impl ChoiceStates {
    pub(crate) fn note(&mut self, index: usize, is_finished: bool) {
        let bit = bit(index);
        self.begun |= bit;
        if is_finished {
            self.finished |= bit;
        }
    }

    /// Takes back that a choice is finished.
    pub(crate) fn reopen(&mut self, index: usize) {
        self.finished &= !bit(index);
    }

    pub(crate) fn are_finished(self) -> bool {
        self.begun & !self.finished == 0
    }
}

/// The service makes four choices at most; should there ever be more than 64, the last ones share a bit.
fn bit(index: usize) -> u64 {
    1 << index.min(63)
}
