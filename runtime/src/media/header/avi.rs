//! AVI.

use qwen_request_rules::media::{Facts, Fault};

use super::source::Header;

pub(super) fn avi(header: &mut Header<'_>, facts: &mut Facts) -> Result<(), Fault> {
    header.go_to(4)?;
    let length = u64::from(header.u32_le()?) + 8;
    header.go_to(12)?;
    // Where the head does not come first, it is not looked for.
    if &header.bytes::<4>()? != b"LIST" {
        return Ok(());
    }
    header.skip(4)?;
    if &header.bytes::<8>()? != b"hdrlavih" {
        return Ok(());
    }
    header.skip(4)?;
    let microseconds = u64::from(header.u32_le()?);
    header.skip(12)?;
    let frames = u64::from(header.u32_le()?);
    header.skip(12)?;
    let (width, height) = (header.u32_le()?, header.u32_le()?);
    facts.size = (width > 0 && height > 0).then_some((width, height));
    let frame_rate = (1_000_000 + microseconds / 2).checked_div(microseconds);
    facts.frame_rate = frame_rate.and_then(|rate| u32::try_from(rate).ok());
    // A long file has several parts, and this counts the frames of the first.
    let is_all = length >= header.length();
    let milliseconds = frames * microseconds / 1000;
    facts.milliseconds = (is_all && milliseconds > 0).then_some(milliseconds);
    Ok(())
}
