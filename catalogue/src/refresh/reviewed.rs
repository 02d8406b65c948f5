//! What has been reviewed and was not written: it is not printed again until a source says something else.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use super::{
    error::Error,
    review::{Finding, Word},
};

/// Where it is kept in the workspace.
const FILE: &str = "catalogue/reviewed.tsv";

const HEAD: &str = "# Written by `cargo run -p qwen-request-catalogue -- refresh DIR --write`: what sources said that was reviewed \
and did not go into the rows.\n# source, of what, what, value\n";

pub(super) struct Reviewed {
    path: PathBuf,
    words: BTreeSet<Word>,
}

impl Reviewed {
    /// Reads it; a workspace in which nothing has been reviewed has none.
    pub(super) fn read(workspace: &Path) -> Result<Self, Error> {
        let path = workspace.join(FILE);
        let text = match fs::read_to_string(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            read => read.map_err(Error::io(&path))?,
        };
        let mut words = BTreeSet::new();
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            let parts: Vec<String> = line.split('\t').map(str::to_owned).collect();
            let word = parts.try_into().map(Word);
            words.insert(word.map_err(|_| Error::new(&path, format!("line {} has not four parts", at + 1)))?);
        }
        Ok(Self { path, words })
    }

    /// Whether all that sources say here has been reviewed.
    pub(super) fn knows(&self, finding: &Finding) -> bool {
        finding.words.is_subset(&self.words)
    }

    /// Keeps more of it.
    pub(super) fn write<'f>(mut self, words: impl Iterator<Item = &'f Word>) -> Result<(), Error> {
        let before = self.words.len();
        self.words.extend(words.cloned());
        if self.words.len() == before {
            return Ok(());
        }
        let lines: String = self.words.iter().map(|Word(parts)| parts.join("\t") + "\n").collect();
        fs::write(&self.path, format!("{HEAD}{lines}")).map_err(Error::io(&self.path))
    }
}
