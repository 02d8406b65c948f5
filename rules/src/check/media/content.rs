//! Whether a file opens, and what it is.

use crate::check::engine::{Files, Findings, Rule, RuleRow, Truth, explain};
use crate::media::{Content, Fault, FileLimits};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::of_files(
        "media_unreadable",
        "A file can be read, is whole, and holds something.",
        &[
            "E048", "E033", "E055", "E067", "E073", "E083", "E142", "E192", "E221", "E237", "E239", "E275",
            "E276", "E277", "E285", "E287",
        ],
        media_unreadable,
    ),
    &Rule::of_files(
        "media_format",
        "A file has a format that the model takes, by its content and not by its name.",
        &[
            "E049a", "E049b", "E049c", "E079", "E144", "E151", "E157", "E158", "E159", "E169", "E170",
            "E266", "E267", "E273",
        ],
        media_format,
    ),
];

/// Source: the error page.
fn media_unreadable(files: &Files<'_>, findings: &mut Findings<'_>) {
    for file in files.iter() {
        let Some(fault) = &file.facts.fault else { continue };
        findings.judge(Truth::Yes, file.place(), |_| {
            let words = match fault {
                Fault::Unreadable(reason) => explain!(
                    "{} cannot be read: {reason}", file.source.shown();
                    "write the path or the URL of a file that can be opened"
                ),
                Fault::Empty => explain!(
                    "{} is empty", file.source.shown();
                    "write the path or the URL of a file that has something in it"
                ),
                Fault::Cut => explain!(
                    "{} ends in the middle: it is shorter than its header says", file.source.shown();
                    "take the whole file: it was not written or transferred to its end"
                ),
                Fault::Damaged => explain!(
                    "{} is damaged: it begins as {} and does not go on so",
                    file.source.shown(), file.facts.content.name();
                    "check that the file opens, and convert it once more"
                ),
                Fault::NoSamples => explain!(
                    "{} has no sound: its header is all there is", file.source.shown();
                    "send a longer recording"
                ),
            };
            file.answered(words, file.limits.and_then(|limits| limits.unreadable))
        });
    }
}

/// Source: the error page and the pages of the models. Where no page lists formats, a file must be of the kind that is wanted.
fn media_format(files: &Files<'_>, findings: &mut Findings<'_>) {
    for file in files.iter() {
        let Some(limits) = file.limits else { continue };
        let content = file.facts.content;
        // What does not open has no format.
        if file.facts.fault.is_some() || !is_wrong(content, limits) {
            continue;
        }
        findings.judge(Truth::Yes, file.place(), |_| {
            let (kind, model, found) = (file.kind(), files.model(), content.name());
            let words = match limits.formats {
                [] => explain!(
                    "this must be {kind}, and is {found}";
                    "send {kind}"
                ),
                [first, ..] => {
                    let names = Names(limits);
                    explain!(
                        "{kind} must be {names} on `{model}`, found {found}";
                        "convert it to {}", first.name()
                    )
                }
            };
            file.answered(words, limits.wrong_format)
        });
    }
}

fn is_wrong(content: Content, limits: &FileLimits) -> bool {
    if limits.formats.is_empty() {
        content.cannot_be(limits.modality)
    } else {
        content.is_none_of(limits.formats)
    }
}

/// The names of the formats: `JPEG, PNG or BMP`.
struct Names(&'static FileLimits);

impl core::fmt::Display for Names {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let formats = self.0.formats;
        for (position, format) in formats.iter().enumerate() {
            let before = match position {
                0 => "",
                _ if position + 1 == formats.len() => " or ",
                _ => ", ",
            };
            write!(f, "{before}{}", format.name())?;
        }
        Ok(())
    }
}
