//! The rules of a file, beyond those of its requests.

use qwen_request_rules::catalogue::{self, Entry};

/// A rule of a file of requests, beyond those of the requests themselves.
///
/// Source: the page on the Batch API of 2026-05 and 2026-08; for the codes of the service, its own lists of errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchRule {
    /// There is at least one request.
    FileEmpty,
    /// There are at most 50,000 requests.
    LineCount,
    /// The file has at most 500 MB.
    FileSize,
    /// A line has at most 6 MB.
    LineSize,
    /// A line is a JSON object.
    LineJson,
    /// A line has `custom_id`, `method`, `url` and `body`, each of its type.
    LineMember,
    /// `custom_id` is there once in a file.
    DuplicateCustomId,
    /// `method` is `POST`.
    Method,
    /// `url` is one that batches can go to.
    Url,
    /// `url` is the same in all lines.
    MismatchedUrl,
    /// `/v1/chat/ds-test` is the `url` of `batch-test-model`, and of no other model.
    MismatchedTestUrl,
    /// The model is the same in all lines.
    MismatchedModel,
    /// Batches can run on the model.
    ModelUnsupported,
    /// All requests think, or none does.
    MismatchedThinking,
    /// Parameters stand in the body itself, not in `extra_body`, which only clients know.
    ExtraBody,
}

impl BatchRule {
    /// The most requests in a file.
    pub const MAX_LINES: u64 = 50_000;

    /// The most bytes of a file.
    pub const MAX_BYTES: u64 = 500 * 1024 * 1024;

    /// The most bytes of a line. That megabytes are binary is not written anywhere; it refuses less.
    pub const MAX_LINE_BYTES: usize = 6 * 1024 * 1024;

    /// Every rule.
    pub const ALL: &[Self] = &[
        Self::FileEmpty,
        Self::LineCount,
        Self::FileSize,
        Self::LineSize,
        Self::LineJson,
        Self::LineMember,
        Self::DuplicateCustomId,
        Self::Method,
        Self::Url,
        Self::MismatchedUrl,
        Self::MismatchedTestUrl,
        Self::MismatchedModel,
        Self::ModelUnsupported,
        Self::MismatchedThinking,
        Self::ExtraBody,
    ];

    /// Its name; where the service has a code for it, that code.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.row().0
    }

    /// What to do.
    #[must_use]
    pub const fn help(self) -> &'static str {
        self.row().1
    }

    /// The entry of the catalogue with what the service answers, where it has its words.
    #[must_use]
    pub fn entry(self) -> Option<&'static Entry> {
        let id = match self {
            Self::DuplicateCustomId => "E262",
            Self::MismatchedModel => "E261",
            Self::ModelUnsupported => "E206",
            _ => return None,
        };
        catalogue::entry(id)
    }

    const fn row(self) -> (&'static str, &'static str) {
        match self {
            Self::FileEmpty => ("batch_file_empty", "write one request a line"),
            Self::LineCount => ("batch_line_count", "split the file"),
            Self::FileSize => ("batch_file_size", "split the file"),
            Self::LineSize => ("batch_line_size", "put large media on a public host and write their URLs"),
            Self::LineJson => ("batch_line_json", "write each request as JSON in one line"),
            Self::LineMember => (
                "batch_line_member",
                "write `{\"custom_id\": \"..\", \"method\": \"POST\", \"url\": \"/v1/chat/completions\", \"body\": {..}}`",
            ),
            Self::DuplicateCustomId => ("duplicate_custom_id", "give each request an id of its own"),
            Self::Method => ("batch_method", "write `\"method\": \"POST\"`"),
            Self::Url => ("batch_url", "write `/v1/chat/completions` or `/v1/embeddings`"),
            Self::MismatchedUrl => ("batch_url_mismatch", "write one file per URL"),
            Self::MismatchedTestUrl => (
                "mismatched_test_url",
                "write `\"url\": \"/v1/chat/ds-test\"` beside `batch-test-model`, and only there",
            ),
            Self::MismatchedModel => ("mismatched_model", "write one file per model"),
            Self::ModelUnsupported => {
                ("batch_model_unsupported", "use a model that the page on batches lists")
            }
            Self::MismatchedThinking => (
                "batch_thinking_mismatch",
                "write one file of requests that think and one of those that do not, and say `enable_thinking` in each",
            ),
            Self::ExtraBody => ("batch_extra_body", "move its members into `body`"),
        }
    }
}
