//! The properties of the fuzz targets, on samples that are damaged the same way in every run.
//!
//! `macro_reader` has its bounded run beside the macros themselves (`macros/src/expand/tests.rs`): only there are they a
//! library.

use std::{fs, path::Path};

#[path = "../../../fuzz/properties.rs"]
mod properties;

/// Pseudo-random numbers that are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }
}

/// What the readers look for, or trip over.
const TOKENS: [&[u8]; 37] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b"\"",
    b":",
    b",",
    b"\\",
    b"\n",
    b"\r",
    b"\n\n",
    b"data:",
    b"data: [DONE]\n",
    b"event:error\n",
    b":HTTP_STATUS/429\n",
    b"null",
    b"true",
    b"0",
    b"-1",
    b"1.0",
    b"1e999",
    b"18446744073709551616",
    b"\"\"",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\\ud83d",
    b"{\"error\":{\"message\":\"m\"}}",
    b"\"index\":",
    b"\"choices\":[]",
    b"[[[[[[[[",
    b"<html>",
    b"\"arguments\":null",
    b"\"headers\":{\"Authorization\":\"Bearer sk-2\"},",
    b"\"headers\":{\"X-DashScope-WorkSpace\":\"ws-1\"},",
    b"\"headers\":null,",
    b"\"headers\":",
    b"\"stream\":true,",
];

/// Changes some places of a sample: tokens in, stretches out, stretches twice.
fn damaged(sample: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = sample.to_vec();
    for _ in 0..=random.below(6) {
        let at = random.below(bytes.len() + 1);
        let end = (at + random.below(40)).min(bytes.len());
        match random.below(4) {
            0 => drop(bytes.splice(at..end, [])),
            1 => drop(bytes.splice(at..at, bytes[at..end].to_vec())),
            2 => bytes.truncate(end),
            _ => drop(bytes.splice(at..end, TOKENS[random.below(TOKENS.len())].iter().copied())),
        }
    }
    bytes
}

/// Runs a property on each sample as it is, and on so many damaged ones.
fn run(samples: &[Vec<u8>], rounds: usize, property: fn(&[u8])) {
    assert!(!samples.is_empty());
    for sample in samples {
        property(sample);
    }
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for _ in 0..rounds {
        property(&damaged(&samples[random.below(samples.len())], &mut random));
    }
}

fn fixtures() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures"))
}

/// The recorded streams that are short enough for many rounds.
fn streams() -> Vec<Vec<u8>> {
    let files = fs::read_dir(fixtures().join("replies/streams")).unwrap();
    files.map(|file| fs::read(file.unwrap().path()).unwrap()).filter(|stream| stream.len() < 6_000).collect()
}

/// A member of each line of a fixture, as bytes.
fn members(file: &str, member: &str) -> Vec<Vec<u8>> {
    let text = fs::read_to_string(fixtures().join(file)).unwrap();
    let rows = text.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let bytes = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    rows.map(|row| bytes(&row[member]).into_bytes()).filter(|sample| sample.len() < 6_000).collect()
}

#[test]
fn streams_keep_their_properties() {
    // Three bytes before the stream say how it is cut.
    let samples: Vec<_> = streams().into_iter().map(|stream| [&[7, 200, 0], &stream[..]].concat()).collect();
    run(&samples, 1_500, properties::sse);
}

#[test]
fn collectors_keep_their_properties() {
    run(&streams(), 1_500, properties::collector);
}

#[test]
fn replies_keep_their_properties() {
    run(&members("replies/bodies.jsonl", "body"), 4_000, properties::replies);
}

#[test]
fn refusals_keep_their_properties() {
    run(&members("errors/wild.jsonl", "raw"), 1_500, properties::api_error);
}

#[test]
fn bodies_keep_their_properties() {
    let samples =
        ["chat", "generation", "multimodal"].map(|api| members(&format!("bodies/{api}.jsonl"), "body"));
    run(&samples.concat(), 3_000, properties::check_json);
}

/// How files of each format begin.
const HEADS: [&[u8]; 11] = [
    b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x40\0\0\0\x40\x08\x02\0\0\0\0\0\0\0\0\0\0\0IEND\0\0\0\0",
    b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x0b\x08\0\x40\0\x40\x01\x01\x11\0\xff\xda\0\x02\x12\xff\xd9",
    b"RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x40\0\0\x40\0\0",
    b"II*\0\x08\0\0\0\x01\0\0\x01\x03\0\x01\0\0\0\x40\0\0\0\0\0\0\0",
    b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x40meta\0\0\0\0\0\0\0\x20iprp\0\0\0\x1cipco\0\0\0\x14ispe\0\0\0\0\0\0\0\x40\0\0\0\x40",
    b"\0\0\0\x10ftypisom\0\0\0\0\0\0\0\x34moov\0\0\0\x1cmvhd\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\xe8\0\0\x0f\xa0\0\0\0\x10trak\0\0\0\x08mdia",
    b"RIFF\x28\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0data\x04\0\0\0\0\0\0\0",
    b"ID3\x04\0\0\0\0\0\x02\0\0\xff\xfb\x90\xc0\0\0\0Info",
    b"fLaC\0\0\0\x22\x10\0\x10\0\0\0\0\0\0\0\x0a\xc4\x42\xf0\0\0\xac\x44",
    b"OggS\0\x02\0\0\0\0\0\0\0\0qwen\0\0\0\0\0\0\0\0\x01\x13OpusHead\x01\x02\x38\x01\x80\xbb\0\0\0\0\0",
    b"RIFF\xc0\0\0\0AVI LIST\xa8\0\0\0hdrlavih\x38\0\0\0\x40\x9c\0\0",
];

#[test]
fn files_keep_their_properties() {
    run(&HEADS.map(<[u8]>::to_vec), 1_000, properties::media);
}
