//! What is measured of a file.

use crate::check::engine::{Explanation, File, Files, Findings, Rule, RuleRow, Truth, explain};
use crate::media::{Bounds, Measure, MediaRange, Quantity};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::of_files(
        "media_bytes",
        "A file is neither larger nor smaller than the model takes.",
        &["E045b", "E135", "E136", "E137", "E156", "E168", "E181", "E222", "E274"],
        media_bytes,
    ),
    &Rule::of_files(
        "media_sides",
        "The sides of an image or a video are neither longer nor shorter than the model takes.",
        &["E047", "E084", "E096", "E117", "E118", "E119", "E120", "E139", "E148", "E150", "E181"],
        media_sides,
    ),
    &Rule::of_files(
        "media_ratio",
        "The sides of an image or a video are in a ratio that the model takes.",
        &["E047", "E096", "E119", "E139", "E140", "E141", "E148"],
        media_ratio,
    ),
    &Rule::of_files(
        "media_duration",
        "A video or a recording is neither longer nor shorter than the model takes.",
        &["E056", "E112", "E138", "E155", "E179", "E194", "E284"],
        media_duration,
    ),
    &Rule::of_files(
        "media_frame_rate",
        "A video has a frame rate that the model takes.",
        &["E121"],
        media_frame_rate,
    ),
    &Rule::of_files(
        "media_sample_rate",
        "A recording has a sample rate that the model takes.",
        &["E193", "E223"],
        media_sample_rate,
    ),
    &Rule::of_files(
        "media_channels",
        "A recording has as many channels as the model takes.",
        &["E273"],
        media_channels,
    ),
    &Rule::of_files(
        "media_bit_depth",
        "A recording has as many bits per sample as the model takes.",
        &["E169"],
        media_bit_depth,
    ),
];

// Source: the error page and the pages of the models, as the tables of `media` have them.

fn media_bytes(files: &Files<'_>, findings: &mut Findings<'_>) {
    judge(Measure::Bytes, files, findings);
}

fn media_sides(files: &Files<'_>, findings: &mut Findings<'_>) {
    judge(Measure::Side, files, findings);
}

fn media_ratio(files: &Files<'_>, findings: &mut Findings<'_>) {
    judge(Measure::Ratio, files, findings);
}

fn media_duration(files: &Files<'_>, findings: &mut Findings<'_>) {
    judge(Measure::Duration, files, findings);
}

fn media_frame_rate(files: &Files<'_>, findings: &mut Findings<'_>) {
    judge(Measure::FrameRate, files, findings);
}

fn media_sample_rate(files: &Files<'_>, findings: &mut Findings<'_>) {
    judge(Measure::SampleRate, files, findings);
}

fn media_channels(files: &Files<'_>, findings: &mut Findings<'_>) {
    judge(Measure::Channels, files, findings);
}

fn media_bit_depth(files: &Files<'_>, findings: &mut Findings<'_>) {
    judge(Measure::BitDepth, files, findings);
}

/// Holds each file to its ranges of one measure.
fn judge(measure: Measure, files: &Files<'_>, findings: &mut Findings<'_>) {
    for file in files.iter() {
        let Some(found) = file.facts.measured(measure) else { continue };
        let ranges = file.limits.map_or(&[][..], |limits| limits.ranges);
        for range in ranges.iter().filter(|range| range.bounds.measure == measure && is_of(range, file)) {
            let Bounds { least, most, .. } = range.bounds;
            let outside = Truth::from(found.0 < least || found.1 > most);
            findings.judge(outside, file.place(), |_| {
                let words = file.answered(words(range.bounds, file, files, found), range.entry);
                with_ends(words, range.bounds)
            });
        }
    }
}

/// Whether the range is stated of files such as this.
fn is_of(range: &MediaRange, file: &File<'_>) -> bool {
    range.format.is_none_or(|format| file.facts.content.format() == Some(format))
}

fn words(bounds: Bounds, file: &File<'_>, files: &Files<'_>, found: (u64, u64)) -> Explanation {
    let (kind, model) = (file.kind(), files.model());
    let is_below = found.0 < bounds.least;
    let number = Quantity(bounds.measure, if is_below { found.0 } else { found.1 });
    let pick = |below, above| if is_below { below } else { above };
    match bounds.measure {
        Measure::Bytes => explain!(
            "{kind} must be {bounds} on `{model}`, found {number}";
            "{}", pick("send a larger file", "compress it, or send less of it")
        ),
        Measure::Side => explain!(
            "{kind} must have sides of {bounds} on `{model}`, found {} x {}",
            file.facts.size.unwrap_or_default().0, file.facts.size.unwrap_or_default().1;
            "{}", pick("scale it up, or send a larger one", "scale it down")
        ),
        Measure::Ratio => explain!(
            "{kind} must have sides in a ratio of {bounds} on `{model}`, found {number}";
            "crop its longer side"
        ),
        Measure::Duration => explain!(
            "{kind} must last {bounds} on `{model}`, found {number}";
            "{}", pick("send a longer one", "cut it, or send it in parts")
        ),
        Measure::FrameRate => explain!(
            "{kind} must have {bounds} on `{model}`, found {number}";
            "convert it to another frame rate"
        ),
        Measure::SampleRate => explain!(
            "{kind} must have a sample rate of {bounds} on `{model}`, found {number}";
            "{}", pick("record it at a higher rate, or resample it", "resample it")
        ),
        Measure::Channels => explain!(
            "{kind} must have {bounds} on `{model}`, found {number}";
            "mix it down"
        ),
        Measure::BitDepth => explain!(
            "{kind} must have {bounds} per sample on `{model}`, found {number}";
            "convert it to {bounds} per sample"
        ),
    }
}

/// What the answers of the service say of the ends.
fn with_ends(words: Explanation, bounds: Bounds) -> Explanation {
    let (least, most, unit) = match bounds.measure {
        Measure::Side => ("min_px", "max_px", 1),
        Measure::Duration => ("min_s", "max_s", 1000),
        Measure::Bytes => ("min_mb", "max_mb", 1024 * 1024),
        _ => return words,
    };
    words.with(least, bounds.least / unit).with(most, bounds.most / unit)
}
