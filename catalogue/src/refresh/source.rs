//! The public sources that rows are compared with, and what their files are called.

use std::{
    fmt::{self, Display, Formatter},
    path::PathBuf,
};

use qwen_request_rules::models::Date;

/// A source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Source {
    Console,
    Dify,
    LiteLlm,
    LobeHub,
    ModelsDev,
    Sdk,
}

impl Source {
    pub(super) const ALL: [Self; 6] =
        [Self::Console, Self::Dify, Self::LiteLlm, Self::LobeHub, Self::ModelsDev, Self::Sdk];

    /// What its file or folder is called among the snapshots.
    pub(super) fn file_name(self) -> &'static str {
        match self {
            Self::Console => "console",
            Self::Dify => "dify",
            Self::LiteLlm => "litellm.json",
            Self::LobeHub => "lobehub.json",
            Self::ModelsDev => "models.dev",
            Self::Sdk => "dashscope-sdk.jsonl",
        }
    }

    /// Whether it is a folder.
    pub(super) fn is_folder(self) -> bool {
        matches!(self, Self::Console | Self::Dify | Self::ModelsDev)
    }

    /// Whether the vendor itself speaks.
    pub(super) fn is_vendors(self) -> bool {
        matches!(self, Self::Console | Self::Sdk)
    }
}

impl Display for Source {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Console => "console",
            Self::Dify => "Dify",
            Self::LiteLlm => "litellm",
            Self::LobeHub => "LobeHub",
            Self::ModelsDev => "models.dev",
            Self::Sdk => "SDK",
        })
    }
}

/// A file of a source.
pub(super) struct File {
    pub(super) path: PathBuf,
    /// The path inside the source's folder, with `/`.
    pub(super) name: String,
    pub(super) text: String,
    /// The day on which it was downloaded, unless its source tells one.
    pub(super) date: Date,
}
