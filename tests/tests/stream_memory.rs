//! A stream keeps nothing of the events that were taken. Measured as the peak of this process: a file of its own, so that
//! no other test runs beside it.
#![cfg(target_os = "linux")]

use std::{
    fs,
    io::{self, Read},
};

use qwen_request::{ChatChunk, Error, Stream};

/// A body of so many chunks, made as it is read.
struct Chunks {
    left: usize,
    rest: Vec<u8>,
}

impl Read for Chunks {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.rest.is_empty() && self.left > 0 {
            self.left -= 1;
            let number = self.left;
            self.rest = format!(
                "data: {{\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\",\"created\":1764547200,\"model\":\"qwen-plus\",\
                 \"choices\":[{{\"index\":0,\"delta\":{{\"content\":\"word {number} \",\"new\":[1,2]}},\"finish_reason\":null}}]}}\n\n"
            )
            .into_bytes();
        }
        let length = self.rest.as_slice().read(buffer)?;
        self.rest.drain(..length);
        Ok(length)
    }
}

/// The chunks of a body, up to the error that tells that it has no end.
fn chunks(count: usize) -> impl Iterator<Item = ChatChunk> {
    Stream::new().read_from(Chunks { left: count, rest: Vec::new() }).map_while(Result::<_, Error>::ok)
}

/// The most memory that this process has had, in KiB.
fn peak() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().strip_suffix(" kB").unwrap().parse().unwrap()
}

#[test]
fn a_hundred_thousand_chunks_take_no_more_memory_than_a_thousand() {
    const SLACK: usize = 256;
    assert_eq!(chunks(1_000).count(), 1_000);
    let before = peak();
    assert_eq!(chunks(100_000).count(), 100_000);
    let after = peak();
    assert!(after - before <= SLACK, "{before} KiB before, {after} KiB after");

    // The measure is one: chunks that are kept show.
    let kept: Vec<ChatChunk> = chunks(10_000).collect();
    assert!(peak() - after > SLACK, "{} chunks of nothing", kept.len());
}
