//! What is wrong with a row or with a printed file.

use std::process::ExitCode;

/// All that was found. A row is not printed half.
#[derive(Default)]
pub(crate) struct Problems(Vec<String>);

impl Problems {
    pub(crate) fn add(&mut self, problem: String) {
        self.0.push(problem);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Says what was found.
    pub(crate) fn report(&self) -> ExitCode {
        for problem in &self.0 {
            eprintln!("error: {problem}");
        }
        if self.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
