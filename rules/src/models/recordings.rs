//! How a model that transcribes is given recordings.

/// The member of `input` that holds recordings: the pages of Paraformer, Fun-ASR and Qwen-ASR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Recordings {
    /// `file_url`.
    One,
    /// `file_urls`.
    List {
        /// The most URLs of a request.
        most: u8,
    },
}
