//! FLAC and Ogg.

use qwen_request_rules::media::{Facts, Fault};

use super::source::Header;

/// FLAC, behind `fLaC`.
pub(super) fn flac(header: &mut Header<'_>, start: u64, facts: &mut Facts) -> Result<(), Fault> {
    header.go_to(start + 4)?;
    let [kind, ..] = header.bytes::<4>()?;
    if kind & 0x7f != 0 {
        return Err(Fault::Damaged);
    }
    header.skip(10)?;
    // 20 bits of the sample rate, 3 of the channels, 5 of the bits a sample, 36 of the number of samples.
    let packed = header.u64_be()?;
    let rate = packed >> 44;
    let samples = packed & 0xf_ffff_ffff;
    facts.sample_rate = u32::try_from(rate).ok();
    facts.channels = u16::try_from((packed >> 41 & 7) + 1).ok();
    facts.bit_depth = u16::try_from((packed >> 36 & 31) + 1).ok();
    if samples > 0 {
        facts.milliseconds = (samples * 1000).checked_div(rate);
    }
    Ok(())
}

/// Ogg with Opus or Vorbis: what the first page says of the sound, and the last of its end.
pub(super) fn ogg(header: &mut Header<'_>, facts: &mut Facts) -> Result<(), Fault> {
    const OPUS_RATE: u64 = 48_000;
    header.go_to(14)?;
    let serial = header.bytes::<4>()?;
    header.skip(8)?;
    let [segments] = header.bytes()?;
    header.skip(segments.into())?;
    let head = header.up_to(19)?;
    let (rate, before) = match head.as_slice() {
        [b'O', b'p', b'u', b's', b'H', b'e', b'a', b'd', _, channels, low, high, ..] => {
            facts.channels = Some((*channels).into());
            (OPUS_RATE, u64::from(u16::from_le_bytes([*low, *high])))
        }
        [1, b'v', b'o', b'r', b'b', b'i', b's', _, _, _, _, channels, a, b, c, d, ..] => {
            facts.channels = Some((*channels).into());
            let rate = u32::from_le_bytes([*a, *b, *c, *d]);
            facts.sample_rate = Some(rate);
            (rate.into(), 0)
        }
        _ => return Ok(()),
    };
    if let Some(end) = last_position(header, serial)? {
        facts.milliseconds = (end.saturating_sub(before)).saturating_mul(1000).checked_div(rate);
    }
    Ok(())
}

/// How many samples there are up to the last page, if that is of the same stream.
fn last_position(header: &mut Header<'_>, serial: [u8; 4]) -> Result<Option<u64>, Fault> {
    // No page is longer.
    const LONGEST_PAGE: u16 = u16::MAX;
    header.go_to(header.length().saturating_sub(LONGEST_PAGE.into()))?;
    let tail = header.up_to(LONGEST_PAGE)?;
    let page = tail.windows(18).rev().find(|bytes| bytes.starts_with(b"OggS"));
    let position = page.and_then(|page| {
        let (head, of_page) = page.split_at_checked(14)?;
        let position = head.last_chunk::<8>()?;
        (of_page == serial).then(|| u64::from_le_bytes(*position))
    });
    // One that has no end of a packet says so with all bits.
    Ok(position.filter(|position| *position != u64::MAX))
}
