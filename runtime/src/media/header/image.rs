//! Width and height of images, and whether they are whole.

use imagesize::ImageError;
use qwen_request_rules::media::{Facts, Fault, Format};

use super::source::{Header, fault};

/// An image of any format but JPEG.
pub(super) fn image(header: &mut Header<'_>, format: Format, facts: &mut Facts) -> Result<(), Fault> {
    match format {
        Format::Png => png(header)?,
        Format::Webp => webp(header)?,
        _ => {}
    }
    header.go_to(0)?;
    let size = match imagesize::reader_size(&mut *header) {
        Ok(size) => size,
        // In HEIC there are places to look that the crate does not know.
        Err(ImageError::IoError(error)) if !matches!(format, Format::Heif | Format::Avif) => {
            return if fault(&error) == Fault::Cut { Err(Fault::Cut) } else { Ok(()) };
        }
        // What another reader makes of it, nobody knows.
        Err(_) => return Ok(()),
    };
    let (Ok(width), Ok(mut height)) = (u32::try_from(size.width), u32::try_from(size.height)) else {
        return Ok(());
    };
    if format == Format::Bmp {
        // The oldest form has shorter numbers; in the others, an image that begins at its top has a negative height.
        header.go_to(14)?;
        if header.u32_le()? < 40 {
            return Ok(());
        }
        height = height.cast_signed().unsigned_abs();
    }
    set_size(facts, width, height);
    Ok(())
}

/// A JPEG: its segments up to the image, which must come to an end.
pub(super) fn jpeg(header: &mut Header<'_>, facts: &mut Facts) -> Result<(), Fault> {
    header.go_to(2)?;
    loop {
        let [first, mut marker] = header.bytes()?;
        if first != 0xff {
            return Err(Fault::Damaged);
        }
        // Any number of these may fill up.
        while marker == 0xff {
            [marker] = header.bytes()?;
        }
        match marker {
            // They stand alone.
            0x01 | 0xd0..=0xd7 => continue,
            0xd9 => return Err(Fault::Damaged),
            0xda => break,
            _ => {}
        }
        let next = header.place() + u64::from(header.u16_be()?);
        // All frames but the tables that are numbered among them.
        if matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
            let [_, above, below, left, right] = header.bytes()?;
            let size = (u16::from_be_bytes([left, right]), u16::from_be_bytes([above, below]));
            set_size(facts, size.0.into(), size.1.into());
        }
        header.go_to(next)?;
    }
    if header.has([0xff, 0xd9])? { Ok(()) } else { Err(Fault::Cut) }
}

/// A PNG is a chain of chunks, the last of which is `IEND`.
fn png(header: &mut Header<'_>) -> Result<(), Fault> {
    const CHECKSUM: u64 = 4;
    header.go_to(8)?;
    let mut is_first = true;
    loop {
        let length = header.u32_be()?;
        let name = header.bytes::<4>()?;
        if is_first && &name != b"IHDR" {
            return Err(Fault::Damaged);
        }
        is_first = false;
        header.skip(u64::from(length) + CHECKSUM)?;
        if header.place() > header.length() {
            return Err(Fault::Cut);
        }
        if &name == b"IEND" {
            return Ok(());
        }
    }
}

/// A WebP says how long it is.
fn webp(header: &mut Header<'_>) -> Result<(), Fault> {
    header.go_to(4)?;
    let length = u64::from(header.u32_le()?) + 8;
    if length > header.length() { Err(Fault::Cut) } else { Ok(()) }
}

/// A side of 0 is not known: the height of a JPEG may stand behind it, for one.
fn set_size(facts: &mut Facts, width: u32, height: u32) {
    facts.size = (width > 0 && height > 0).then_some((width, height));
}
