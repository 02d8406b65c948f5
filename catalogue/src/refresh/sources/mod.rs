//! The public sources, a file for each: it turns the format of its source into claims, and nothing after it knows the format.

mod console;
mod curl;
mod dify;
mod litellm;
mod lobehub;
mod models_dev;
mod sdk;

use qwen_request_rules::models::Date;

use super::{
    error::Error,
    fact::{Claim, Fact},
    source::{File, Source},
};

/// What the files of a source say.
pub(super) fn read(source: Source, files: &[File]) -> Result<Vec<Fact>, Error> {
    let mut facts = Facts { source, list: Vec::new() };
    match source {
        Source::Console => console::read(files, &mut facts),
        Source::Dify => dify::read(files, &mut facts),
        Source::LiteLlm => litellm::read(files, &mut facts),
        Source::LobeHub => lobehub::read(files, &mut facts),
        Source::ModelsDev => models_dev::read(files, &mut facts),
        Source::Sdk => sdk::read(files, &mut facts),
    }?;
    Ok(facts.list)
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
