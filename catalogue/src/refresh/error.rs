//! Why a refresh stops.

use std::{
    fmt::{self, Display, Formatter},
    io,
    path::{Path, PathBuf},
};

/// Why a refresh stops: what is wrong, and in which file.
#[derive(Debug)]
pub(super) struct Error {
    file: PathBuf,
    what: String,
}

impl Error {
    pub(super) fn new(file: &Path, what: impl Display) -> Self {
        Self { file: file.to_owned(), what: what.to_string() }
    }

    /// For `map_err`, where the file system refuses something.
    pub(super) fn io(file: &Path) -> impl FnOnce(io::Error) -> Self {
        let file = file.to_owned();
        move |error| Self { file, what: error.to_string() }
    }
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file.display(), self.what)
    }
}

impl From<Error> for io::Error {
    fn from(error: Error) -> Self {
        Self::other(error.to_string())
    }
}
