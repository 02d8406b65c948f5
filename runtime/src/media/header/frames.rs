//! MP3 and AAC: chains of frames without a head, of which each says how long it is.
//!
//! Only a walk through all of them tells how long the whole lasts: a bit rate may change from one to the next, and heads that
//! some programs write in front say what was true before the file was cut or put together.

use qwen_request_rules::media::{Facts, Fault};

use super::source::{Header, MOST_BYTES};

/// A frame, by its head.
struct Frame {
    bytes: u64,
    samples: u64,
    sample_rate: u32,
    channels: u16,
}

/// What the first bytes of a frame say; nothing if they are none of one.
type ReadFrame = fn([u8; 7]) -> Option<Frame>;

pub(super) fn mp3(header: &mut Header<'_>, start: u64, facts: &mut Facts) -> Result<(), Fault> {
    header.go_to(start)?;
    let head = header.up_to(64)?;
    // The first frame may tell of the others and be silent itself.
    let is_about_others = head.windows(4).any(|word| word == b"Xing" || word == b"Info");
    let first = head.first_chunk().copied().and_then(mpeg_frame).filter(|_| is_about_others);
    walk(header, start + first.map_or(0, |frame| frame.bytes), facts, mpeg_frame)
}

pub(super) fn aac(header: &mut Header<'_>, start: u64, facts: &mut Facts) -> Result<(), Fault> {
    walk(header, start, facts, adts_frame)?;
    // At such rates the decoder may double what stands there.
    facts.sample_rate = facts.sample_rate.filter(|rate| *rate > 24_000);
    Ok(())
}

/// The place behind the tags with which a file may begin.
pub(super) fn behind_tags(header: &mut Header<'_>) -> Result<u64, Fault> {
    let mut place = 0;
    loop {
        header.go_to(place)?;
        let Ok([b'I', b'D', b'3', _, _, flags, length @ ..]) = header.bytes::<10>() else { return Ok(place) };
        let length = length.into_iter().fold(0, |length, byte| length << 7 | u64::from(byte & 0x7f));
        let footer = if flags & 0x10 == 0 { 0 } else { 10 };
        place += 10 + length + footer;
        if place > header.length() {
            return Err(Fault::Cut);
        }
    }
}

fn walk(header: &mut Header<'_>, start: u64, facts: &mut Facts, read: ReadFrame) -> Result<(), Fault> {
    if start >= header.length() {
        return Err(Fault::NoSamples);
    }
    let is_short = header.length() <= MOST_BYTES;
    let (mut place, mut samples) = (start, 0);
    while place < header.length() {
        header.go_to(place)?;
        let head: [u8; 7] = match header.bytes() {
            Ok(head) => head,
            // A rest that is too short for a frame.
            Err(Fault::Cut) => break,
            Err(fault) => return Err(fault),
        };
        let Some(frame) = read(head) else {
            // Tags and zeros may follow, and anything else ends what is known.
            if place == start || !(head == [0; 7] || [&b"TAG"[..], b"APE"].contains(&&head[..3])) {
                return Ok(());
            }
            break;
        };
        if *facts.sample_rate.get_or_insert(frame.sample_rate) != frame.sample_rate {
            facts.sample_rate = None;
            return Ok(());
        }
        facts.channels = Some(frame.channels);
        if !is_short {
            return Ok(());
        }
        samples += frame.samples;
        place += frame.bytes;
    }
    facts.milliseconds = facts.sample_rate.and_then(|rate| u64::checked_div(samples * 1000, rate.into()));
    Ok(())
}

/// MPEG audio, layer III.
fn mpeg_frame([first, second, third, fourth, ..]: [u8; 7]) -> Option<Frame> {
    const NEWEST: [u16; 16] = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0];
    const OLDER: [u16; 16] = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0];
    if first != 0xff || second & 0xe6 != 0xe2 {
        return None;
    }
    let (rates, divisor, samples) = match second >> 3 & 3 {
        3 => (NEWEST, 1, 1152),
        2 => (OLDER, 2, 576),
        0 => (OLDER, 4, 576),
        _ => return None,
    };
    let kilobits = *rates.get(usize::from(third >> 4)).filter(|rate| **rate > 0)?;
    let sample_rate = [44_100, 48_000, 32_000].get(usize::from(third >> 2 & 3))? / divisor;
    let padding = u64::from(third >> 1 & 1);
    Some(Frame {
        bytes: samples / 8 * u64::from(kilobits) * 1000 / u64::from(sample_rate) + padding,
        samples,
        sample_rate,
        channels: if fourth >> 6 == 3 { 1 } else { 2 },
    })
}

/// AAC in ADTS.
fn adts_frame([first, second, third, fourth, fifth, sixth, seventh]: [u8; 7]) -> Option<Frame> {
    const RATES: [u32; 13] =
        [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000, 7350];
    if first != 0xff || second & 0xf6 != 0xf0 {
        return None;
    }
    let bytes = u64::from(fourth & 3) << 11 | u64::from(fifth) << 3 | u64::from(sixth) >> 5;
    // No frame is shorter than its head.
    (bytes >= 7).then_some(())?;
    Some(Frame {
        bytes,
        samples: (u64::from(seventh & 3) + 1) * 1024,
        sample_rate: *RATES.get(usize::from(third >> 2 & 15))?,
        channels: u16::from((third & 1) << 2 | fourth >> 6),
    })
}
