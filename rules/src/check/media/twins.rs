//! Files that must be of the same size.

use crate::check::engine::{Files, Findings, Rule, RuleRow, explain};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[&Rule::of_files(
    "media_same_size",
    "A mask has the size of the image that it belongs to, and an image to refine that of the person.",
    &["E069"],
    media_same_size,
)];

/// Source: the error page; the pages on the models that take masks.
fn media_same_size(files: &Files<'_>, findings: &mut Findings<'_>) {
    for file in files.iter() {
        let Some(twin) = file.limits.and_then(|limits| limits.twin) else { continue };
        for other in files.in_member(twin.member) {
            let (Some(found), Some(wanted)) = (file.facts.size, other.facts.size) else { continue };
            findings.judge((found != wanted).into(), file.place(), |_| {
                let words = explain!(
                    "this must be as large as `{}`, {} x {}, found {} x {}",
                    twin.member, wanted.0, wanted.1, found.0, found.1;
                    "scale it to the same width and height"
                );
                file.answered(words, twin.entry)
            });
        }
    }
}
