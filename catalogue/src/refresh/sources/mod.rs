//! The public sources, a file for each: it turns the format of its source into claims, and nothing after it knows the format.

mod console;
mod curl;
mod dify;
mod litellm;
mod lobehub;
mod models_dev;
mod sdk;

use std::fmt::{self, Display, Formatter};

use qwen_request_rules::models::Date;

use super::{
    error::Error,
    fact::{Claim, Fact},
    snapshot::File,
};

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

    /// What its files say.
    pub(super) fn read(self, files: &[File]) -> Result<Vec<Fact>, Error> {
        let mut facts = Facts { source: self, list: Vec::new() };
        match self {
            Self::Console => console::read(files, &mut facts),
            Self::Dify => dify::read(files, &mut facts),
            Self::LiteLlm => litellm::read(files, &mut facts),
            Self::LobeHub => lobehub::read(files, &mut facts),
            Self::ModelsDev => models_dev::read(files, &mut facts),
            Self::Sdk => sdk::read(files, &mut facts),
        }?;
        Ok(facts.list)
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

/// What is collected of one source.
struct Facts {
    source: Source,
    list: Vec<Fact>,
}

impl Facts {
    /// Adds what a file says that tells no day.
    fn add(&mut self, file: &File, claims: impl IntoIterator<Item = Claim>) {
        self.add_on(file.date, claims);
    }

    /// Adds what a source says on a day.
    fn add_on(&mut self, date: Date, claims: impl IntoIterator<Item = Claim>) {
        let source = self.source;
        self.list.extend(claims.into_iter().map(|claim| Fact { claim, source, date }));
    }
}
