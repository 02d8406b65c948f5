//! Real payloads, as users pasted them into issue trackers and clients print them.

use qwen_request::error::ApiError;
use serde_json::Value;

const WILD: &str = include_str!("../../fixtures/errors/wild.jsonl");
const PAGE: &str = include_str!("../../fixtures/errors/page.tsv");

struct Sample {
    number: usize,
    row: Value,
    error: ApiError,
}

impl Sample {
    fn text(&self, name: &str) -> Option<&str> {
        self.row[name].as_str()
    }

    fn is(&self, name: &str) -> bool {
        self.row[name].as_bool().unwrap()
    }
}

fn samples() -> Vec<Sample> {
    let sample = |(number, line): (usize, &str)| {
        let row: Value = serde_json::from_str(line).unwrap();
        let status = row["http"].as_u64().and_then(|status| u16::try_from(status).ok()).unwrap_or(400);
        let error = ApiError::from_response(status, row["raw"].as_str().unwrap().as_bytes());
        Sample { number, row, error }
    };
    WILD.lines().enumerate().map(sample).collect()
}

/// Lines whose code, message or request id cannot be read as they were meant, from 0.
const UNREADABLE: [(usize, &str); 4] = [
    (32, "the text begins in the middle of the head"),
    (42, "the service's own report of an inner service: the entry is of the inner message"),
    (57, "the request id was taken from the headers, and cut in the body"),
    (96, "translated by a machine on the way"),
];

/// Lines whose message is on no page, and its entry.
const BEYOND: [(usize, &str); 21] = [
    (10, "W05"),
    (26, "W16"),
    (27, "W02"),
    (29, "W05"),
    (35, "W18"),
    (39, "W18"),
    (46, "W05"),
    (67, "W18"),
    (72, "W12"),
    (81, "W14"),
    (82, "W14"),
    (83, "W14"),
    (84, "W13"),
    (85, "W13"),
    (86, "W13"),
    (87, "W13"),
    (88, "W15"),
    (89, "W15"),
    (90, "W06"),
    (91, "W07"),
    (92, "W17"),
];

/// White space counts once: terminals have broken some of the lines.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn code_message_and_request_id_are_read() {
    let readable = |sample: &&Sample| {
        !sample.is("shortened") && !UNREADABLE.iter().any(|(line, _)| *line == sample.number)
    };
    for sample in samples().iter().filter(readable) {
        let Sample { number, error, .. } = sample;
        assert_eq!(error.wire_code(), sample.text("code"), "{number}");
        assert_eq!(squeezed(error.message()), squeezed(sample.text("message").unwrap_or("")), "{number}");
        assert_eq!(error.request_id(), sample.text("request_id"), "{number}");
        assert_eq!(error.raw(), sample.text("raw").unwrap().as_bytes(), "{number}");
    }
}

#[test]
fn entries_of_the_page_are_found() {
    let line_of = |id: &str| {
        let row = PAGE.lines().find(|row| row.split('\t').next() == Some(id))?;
        row.split('\t').nth(1)?.parse::<u64>().ok()
    };
    let samples = samples();
    let expecting =
        samples.iter().filter(|sample| !sample.row["expected_lines"].as_array().unwrap().is_empty());
    let (mut all, mut missed) = (0, Vec::new());
    for sample in expecting {
        all += 1;
        let lines = sample.row["expected_lines"].as_array().unwrap();
        let found = sample
            .error
            .candidates()
            .iter()
            .filter_map(|entry| line_of(entry.id))
            .any(|line| lines.contains(&line.into()));
        if !found {
            missed.push(sample.number);
        }
    }
    assert_eq!(all, 65);
    assert_eq!(missed, [96], "96 is garbled");
}

#[test]
fn entries_beyond_the_page_are_found() {
    let samples = samples();
    for (number, id) in BEYOND {
        let found = samples[number].error.entry().map(|entry| entry.id);
        assert_eq!(found, Some(id), "{number}");
    }
}

#[test]
fn errors_of_other_vendors_are_not_claimed() {
    let negative: Vec<Sample> = samples().into_iter().filter(|sample| sample.is("negative")).collect();
    assert_eq!(negative.len(), 2);
    for Sample { number, error, .. } in negative {
        assert!(error.candidates().is_empty(), "{number}: {error}");
    }
}
