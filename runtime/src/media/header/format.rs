//! Which format a file is of, by its first bytes.

use qwen_request_rules::media::{Content, Format};

/// So many of the first bytes are looked at.
pub(super) const LOOKED_AT: u16 = 512;

/// What a file is that begins with these bytes.
pub(super) fn content(head: &[u8]) -> Content {
    match format(head) {
        Some(format) => Content::Known(format),
        None => infer::get(head).map_or(Content::Unknown, |other| Content::Other(other.mime_type())),
    }
}

fn format(head: &[u8]) -> Option<Format> {
    let at = |place: usize, bytes: &[u8]| head.get(place..).is_some_and(|rest| rest.starts_with(bytes));
    Some(match head {
        [0xff, 0xd8, 0xff, ..] => Format::Jpeg,
        [0xff, second, ..] if second & 0xf6 == 0xf0 => Format::Aac,
        // Layer III. The two others have no name of their own on the pages.
        [0xff, second, third, ..] if second & 0xe6 == 0xe2 && third & 0xf0 != 0xf0 => Format::Mp3,
        _ if at(0, b"\x89PNG\r\n\x1a\n") => Format::Png,
        _ if at(0, b"GIF8") => Format::Gif,
        _ if at(0, b"BM") => Format::Bmp,
        _ if at(0, b"RIFF") && at(8, b"WEBP") => Format::Webp,
        _ if at(0, b"RIFF") && at(8, b"AVI ") => Format::Avi,
        _ if (at(0, b"RIFF") || at(0, b"RF64")) && at(8, b"WAVE") => Format::Wav,
        _ if [b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"].iter().any(|mark| at(0, *mark)) => Format::Tiff,
        _ if at(4, b"ftyp") => return of_brands(head),
        // Older MOV files say nothing of themselves.
        _ if [b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"].iter().any(|kind| at(4, *kind)) => {
            Format::Mov
        }
        _ if at(0, b"\x1a\x45\xdf\xa3") => Format::Matroska,
        _ if at(0, b"FLV\x01") => Format::Flv,
        _ if at(0, b"\0\0\x01\xba") || at(0, b"\0\0\x01\xb3") => Format::Mpeg,
        _ if at(0, b"G") && at(188, b"G") && at(376, b"G") => Format::MpegTs,
        _ if at(0, b"\x06\x0e\x2b\x34") => Format::Mxf,
        _ if at(0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11") => Format::Asf,
        _ if at(0, b"ID3") => Format::Mp3,
        _ if at(0, b"fLaC") => Format::Flac,
        _ if at(0, b"OggS") => Format::Ogg,
        _ if at(0, b"#!AMR") => Format::Amr,
        _ if at(0, b"FORM") && (at(8, b"AIFF") || at(8, b"AIFC")) => Format::Aiff,
        _ => return None,
    })
}

/// The format of a file of the family of MP4, by its main brand, or else by those that it is compatible with.
fn of_brands(head: &[u8]) -> Option<Format> {
    let length = usize::try_from(u32::from_be_bytes(*head.first_chunk()?)).ok()?;
    let listed = head.get(..length).unwrap_or(head).get(8..)?;
    // The second is a version.
    let brands = listed.chunks_exact(4).enumerate().filter(|(position, _)| *position != 1);
    let mut is_image = false;
    for (_, brand) in brands {
        match brand {
            b"qt  " => return Some(Format::Mov),
            b"M4A " | b"M4B " => return Some(Format::M4a),
            b"avif" | b"avis" => return Some(Format::Avif),
            b"heic" | b"heix" | b"hevc" | b"heim" | b"heis" => return Some(Format::Heif),
            b"mif1" | b"msf1" | b"mif2" | b"miaf" => is_image = true,
            b"isom" | b"iso2" | b"iso3" | b"iso4" | b"iso5" | b"iso6" | b"avc1" | b"dash" | b"mp41"
            | b"mp42" | b"mp71" | b"M4V " | b"M4VP" | b"M4VH" | b"f4v " | b"MSNV" | b"mmp4"
                if !is_image =>
            {
                return Some(Format::Mp4);
            }
            _ => {}
        }
    }
    is_image.then_some(Format::Heif)
}
