//! `refresh`: compares snapshots of public sources with the rows, prints a review, and writes what sources agree on.
//!
//! `docs/refreshing.md` says where the snapshots come from. A source turns its format into [claims](fact::Claim); what compares
//! them knows no format, and what edits the rows knows no source.

mod columns;
mod compare;
mod error;
mod fact;
mod requests;
mod review;
mod reviewed;
mod rows;
mod snapshot;
mod source;
mod sources;

use std::{
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use crate::problems::Problems;
use error::Error;
use review::{Finding, Review};
use reviewed::Reviewed;
use rows::Rows;

/// What the command is told.
pub(crate) struct Refresh {
    snapshots: PathBuf,
    workspace: PathBuf,
    write: bool,
}

impl Refresh {
    /// Reads `DIR [--write] [--workspace FOLDER]`, in any order.
    pub(crate) fn parse(arguments: &[&str]) -> Option<Self> {
        let (mut snapshots, mut workspace, mut write) = (None, None, false);
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match *argument {
                "--write" => write = true,
                "--workspace" => workspace = Some(PathBuf::from(arguments.next()?)),
                folder if snapshots.is_none() && !folder.starts_with("--") => {
                    snapshots = Some(PathBuf::from(folder));
                }
                _ => return None,
            }
        }
        let own = || Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        Some(Self { snapshots: snapshots?, workspace: workspace.unwrap_or_else(own), write })
    }

    /// Writes what is agreed, if it shall, and prints what is new, which may be nothing.
    pub(crate) fn run(&self) -> io::Result<Problems> {
        let facts = snapshot::read(&self.snapshots)?;
        let rows = Rows::read(&self.workspace)?;
        let reviewed = Reviewed::read(&self.workspace)?;
        let mut findings = compare::models(&facts, &rows);
        findings.extend(requests::requests(&facts));
        findings.retain(|finding| !reviewed.knows(finding));
        // Before it is printed: whether someone reads to the end decides nothing.
        let written = if self.write { write(&findings, &rows, reviewed) } else { Ok(()) };
        write!(io::stdout(), "{}", Review(&findings))?;
        written?;
        Ok(Problems::default())
    }
}

fn write(findings: &[Finding], rows: &Rows, reviewed: Reviewed) -> Result<(), Error> {
    let changes: Vec<_> = findings.iter().filter_map(|finding| finding.change.as_ref()).collect();
    let new: Vec<_> = findings.iter().filter_map(|finding| finding.new_row.as_ref()).collect();
    rows.write(&changes, &new)?;
    reviewed.write(findings.iter().flat_map(Finding::unwritten))
}
