//! WAV.

use qwen_request_rules::media::{Facts, Fault};

use super::source::Header;

/// The codes of formats in which each sample has as many bits as the header says.
const PCM: u16 = 1;
const FLOAT: u16 = 3;
const A_LAW: u16 = 6;
const MU_LAW: u16 = 7;
/// The code stands further back.
const EXTENSIBLE: u16 = 0xfffe;

/// A file with more chunks before its samples is not walked through.
const MOST_CHUNKS: u32 = 10_000;

pub(super) fn wav(header: &mut Header<'_>, facts: &mut Facts) -> Result<(), Fault> {
    header.go_to(12)?;
    let mut bytes_a_second = None;
    for _ in 0..MOST_CHUNKS {
        let name = header.bytes::<4>()?;
        let length = u64::from(header.u32_le()?);
        let start = header.place();
        match &name {
            b"fmt " => bytes_a_second = samples(header, facts)?,
            b"data" => {
                // Programs that write as they record do not know how long it gets.
                let there = header.length().saturating_sub(start);
                let length = if length == 0 { there } else { length.min(there) };
                if length == 0 {
                    return Err(Fault::NoSamples);
                }
                facts.milliseconds = bytes_a_second.and_then(|rate| (length * 1000).checked_div(rate));
                return if facts.channels.is_some() { Ok(()) } else { Err(Fault::Damaged) };
            }
            _ => {}
        }
        // Chunks begin at even places.
        header.go_to(start + length + length % 2)?;
    }
    Ok(())
}

/// Reads what the samples are like, and answers how many bytes of them a second has.
fn samples(header: &mut Header<'_>, facts: &mut Facts) -> Result<Option<u64>, Fault> {
    let code = header.u16_le()?;
    let channels = header.u16_le()?;
    let rate = header.u32_le()?;
    let _average = header.u32_le()?;
    let bytes_of_all_channels = header.u16_le()?;
    let bits = header.u16_le()?;
    let code = if code == EXTENSIBLE {
        header.skip(8)?;
        header.u16_le()?
    } else {
        code
    };
    facts.channels = Some(channels);
    facts.sample_rate = Some(rate);
    if !matches!(code, PCM | FLOAT | A_LAW | MU_LAW) {
        return Ok(None);
    }
    facts.bit_depth = Some(bits);
    Ok(Some(u64::from(rate) * u64::from(bytes_of_all_channels)))
}
