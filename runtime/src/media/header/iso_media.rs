//! MP4, M4A and MOV: boxes in boxes.

use std::ops::Range;

use qwen_request_rules::media::{Content, Facts, Fault, Format};

use super::source::Header;

/// A box: what it is, and where its content stands.
struct Part {
    kind: [u8; 4],
    content: Range<u64>,
}

/// What a track holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Track {
    Video,
    Audio,
    Other,
}

/// The boxes that are in no other.
const OUTERMOST: &[&[u8; 4]] = &[
    b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"moof", b"mfra", b"sidx", b"styp", b"uuid",
    b"meta",
];

/// More boxes in one than this are not walked through.
const MOST_PARTS: usize = 10_000;

pub(super) fn iso_media(header: &mut Header<'_>, facts: &mut Facts) -> Result<(), Fault> {
    let length = header.length();
    let parts = parts(header, 0..length)?;
    // Whatever stands behind the last box may look like one.
    let is_cut = |part: &Part| part.content.end > length && OUTERMOST.contains(&&part.kind);
    if parts.iter().any(is_cut) {
        return Err(Fault::Cut);
    }
    // It says what all else is.
    let movie = parts.iter().find(|part| &part.kind == b"moov").ok_or(Fault::Damaged)?;
    let inside = self::parts(header, movie.content.clone())?;
    let (mut has_video, mut has_audio) = (false, false);
    for part in inside {
        match &part.kind {
            b"mvhd" => facts.milliseconds = duration(header, part.content.start)?,
            b"trak" => match track(header, part.content, facts)? {
                Track::Video => has_video = true,
                Track::Audio => has_audio = true,
                Track::Other => {}
            },
            _ => {}
        }
    }
    if has_audio && !has_video {
        facts.content = Content::Known(Format::M4a);
    } else if has_video && facts.content == Content::Known(Format::M4a) {
        facts.content = Content::Known(Format::Mp4);
    }
    Ok(())
}

/// The boxes in a range of the file.
fn parts(header: &mut Header<'_>, range: Range<u64>) -> Result<Vec<Part>, Fault> {
    let mut parts = Vec::new();
    let mut place = range.start;
    while place.saturating_add(8) <= range.end && parts.len() < MOST_PARTS {
        header.go_to(place)?;
        let length = u64::from(header.u32_be()?);
        let kind = header.bytes::<4>()?;
        let length = match length {
            0 => range.end - place,
            1 => header.u64_be()?,
            length => length,
        };
        let start = header.place();
        let end = place.saturating_add(length);
        // Whatever stands behind the last box is no box.
        if end < start || !kind.iter().all(|byte| byte.is_ascii_graphic() || *byte == b' ' || *byte == 0xa9) {
            break;
        }
        parts.push(Part { kind, content: start..end });
        place = end;
    }
    Ok(parts)
}

/// The content of the box at the end of a path.
fn find(
    header: &mut Header<'_>,
    within: &Range<u64>,
    path: &[&[u8; 4]],
) -> Result<Option<Range<u64>>, Fault> {
    let mut range = within.clone();
    for kind in path {
        let found = parts(header, range)?.into_iter().find(|part| &part.kind == *kind);
        let Some(part) = found else { return Ok(None) };
        range = part.content;
    }
    Ok(Some(range))
}

/// The number behind the times of a box that has a time scale and a duration, in milliseconds.
fn duration(header: &mut Header<'_>, start: u64) -> Result<Option<u64>, Fault> {
    header.go_to(start)?;
    let [version, ..] = header.bytes::<4>()?;
    header.skip(if version == 1 { 16 } else { 8 })?;
    let scale = u64::from(header.u32_be()?);
    let (ticks, unknown) = if version == 1 {
        (header.u64_be()?, u64::MAX)
    } else {
        (u64::from(header.u32_be()?), u64::from(u32::MAX))
    };
    // In a file of fragments nobody knows it.
    let is_known = ticks != unknown && ticks > 0;
    Ok(ticks.checked_mul(1000).filter(|_| is_known).and_then(|ticks| ticks.checked_div(scale)))
}

/// Reads what a track says of itself.
fn track(header: &mut Header<'_>, track: Range<u64>, facts: &mut Facts) -> Result<Track, Fault> {
    let Some(media) = find(header, &track, &[b"mdia"])? else { return Ok(Track::Other) };
    let Some(handler) = find(header, &media, &[b"hdlr"])? else { return Ok(Track::Other) };
    header.go_to(handler.start + 8)?;
    let kind = match &header.bytes::<4>()? {
        b"vide" => Track::Video,
        b"soun" => Track::Audio,
        _ => Track::Other,
    };
    let Some(table) = find(header, &media, &[b"minf", b"stbl"])? else { return Ok(kind) };
    if let Some(descriptions) = find(header, &table, &[b"stsd"])? {
        // Behind the version and the number of descriptions stands the first: its length, its format and eight bytes more.
        let first = descriptions.start + 8 + 16;
        match kind {
            Track::Video if facts.size.is_none() => picture(header, first, facts)?,
            Track::Audio if facts.channels.is_none() => sound(header, first, facts)?,
            _ => {}
        }
    }
    if kind == Track::Video && facts.frame_rate.is_none() {
        let scale = find(header, &media, &[b"mdhd"])?;
        let times = find(header, &table, &[b"stts"])?;
        if let (Some(scale), Some(times)) = (scale, times) {
            facts.frame_rate = frame_rate(header, scale.start, &times)?;
        }
    }
    Ok(kind)
}

fn picture(header: &mut Header<'_>, start: u64, facts: &mut Facts) -> Result<(), Fault> {
    header.go_to(start + 16)?;
    let (width, height) = (u32::from(header.u16_be()?), u32::from(header.u16_be()?));
    // Where none is stated, the stream itself says it.
    facts.size = (width > 0 && height > 0).then_some((width, height));
    Ok(())
}

fn sound(header: &mut Header<'_>, start: u64, facts: &mut Facts) -> Result<(), Fault> {
    header.go_to(start)?;
    let version = header.u16_be()?;
    // MOV has another form for what does not fit into this one.
    if version > 1 {
        return Ok(());
    }
    header.skip(6)?;
    facts.channels = Some(header.u16_be()?).filter(|channels| *channels > 0);
    header.skip(6)?;
    // At low rates the decoder may double what stands there.
    facts.sample_rate = Some(u32::from(header.u16_be()?)).filter(|rate| *rate > 24_000);
    Ok(())
}

/// Frames a second, from how long each is shown.
fn frame_rate(header: &mut Header<'_>, media: u64, times: &Range<u64>) -> Result<Option<u32>, Fault> {
    /// A film of a hundred hours whose frames all differ.
    const MOST_TIMES: u32 = 10_000_000;
    header.go_to(media)?;
    let [version, ..] = header.bytes::<4>()?;
    header.skip(if version == 1 { 16 } else { 8 })?;
    let scale = u64::from(header.u32_be()?);
    header.go_to(times.start + 4)?;
    let count = header.u32_be()?;
    let room = times.end.saturating_sub(header.place()) / 8;
    if count > MOST_TIMES || u64::from(count) > room {
        return Ok(None);
    }
    let (mut frames, mut ticks) = (0_u64, 0_u64);
    for _ in 0..count {
        let (several, each) = (u64::from(header.u32_be()?), u64::from(header.u32_be()?));
        frames = frames.saturating_add(several);
        ticks = ticks.saturating_add(several.saturating_mul(each));
    }
    let rounded = frames.saturating_mul(scale).saturating_add(ticks / 2).checked_div(ticks);
    Ok(rounded.and_then(|rate| u32::try_from(rate).ok()).filter(|rate| *rate > 0))
}
