//! Files that the requests of a batch point to.

use std::{fmt, io};

use super::{BatchFinding, BatchLine};
use crate::{ApiRequest, Checker, MediaFile, media::look};

type Load = dyn FnMut(&str) -> io::Result<Option<MediaFile>> + Send;

/// Opens such files.
pub(super) struct Loader(Box<Load>);

impl Loader {
    pub(super) fn new(load: impl FnMut(&str) -> io::Result<Option<MediaFile>> + Send + 'static) -> Self {
        Self(Box::new(load))
    }

    /// Holds the files of a line to the rules of files.
    pub(super) fn check<T: ApiRequest>(
        &mut self,
        checker: &Checker<T>,
        number: u64,
        line: &BatchLine,
        findings: &mut Vec<BatchFinding>,
    ) {
        let outcome = checker.judge_media(line.body.as_str(), &mut |url| look(&mut *self.0, url));
        // A body that is no JSON was told of before.
        if let Err(invalid) = outcome {
            findings.extend(BatchFinding::of_body(number, &invalid));
        }
    }
}

impl fmt::Debug for Loader {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Loader").finish_non_exhaustive()
    }
}
