//! What the header of a file tells.
//!
//! Images are read by a crate. Of those for audio and video, none has a licence of this crate's kind, builds with its Rust and
//! reads no more than a header; what is needed of these formats is a few numbers at known places.

mod avi;
mod format;
mod frames;
mod image;
mod iso_media;
mod other_audio;
mod source;
mod wav;

use qwen_request_rules::media::{Content, Facts, Fault, Format};

use source::Header;
pub(super) use source::Source;

/// Reads the header. What is wrong with the file is one of its facts.
pub(super) fn read(source: &mut dyn Source) -> Facts {
    let mut facts = Facts::default();
    if let Err(fault) = read_into(source, &mut facts) {
        facts.fault = Some(fault);
    }
    facts
}

fn read_into(source: &mut dyn Source, facts: &mut Facts) -> Result<(), Fault> {
    let header = &mut Header::new(source)?;
    facts.bytes = Some(header.length());
    if header.length() == 0 {
        return Err(Fault::Empty);
    }
    facts.content = format::content(&header.up_to(format::LOOKED_AT)?);
    let Content::Known(format) = facts.content else { return Ok(()) };
    let outcome = read_format(header, format, facts);
    if header.is_endless() { Ok(()) } else { outcome }
}

fn read_format(header: &mut Header<'_>, format: Format, facts: &mut Facts) -> Result<(), Fault> {
    match format {
        Format::Jpeg => image::jpeg(header, facts),
        Format::Png
        | Format::Gif
        | Format::Bmp
        | Format::Webp
        | Format::Tiff
        | Format::Heif
        | Format::Avif => image::image(header, format, facts),
        Format::Mp4 | Format::Mov | Format::M4a => iso_media::iso_media(header, facts),
        Format::Avi => avi::avi(header, facts),
        Format::Wav => wav::wav(header, facts),
        Format::Mp3 => tagged(header, facts),
        Format::Aac => frames::aac(header, 0, facts),
        Format::Flac => other_audio::flac(header, 0, facts),
        Format::Ogg => other_audio::ogg(header, facts),
        Format::Matroska
        | Format::Flv
        | Format::Mpeg
        | Format::MpegTs
        | Format::Mxf
        | Format::Asf
        | Format::Amr
        | Format::Aiff => Ok(()),
    }
}

/// A file that begins as MP3 does. Other formats may have the same tags in front.
fn tagged(header: &mut Header<'_>, facts: &mut Facts) -> Result<(), Fault> {
    let start = frames::behind_tags(header)?;
    if start > 0 {
        header.go_to(start)?;
        if let Content::Known(format) = format::content(&header.up_to(format::LOOKED_AT)?) {
            facts.content = Content::Known(format);
        }
    }
    match facts.content {
        Content::Known(Format::Flac) => other_audio::flac(header, start, facts),
        Content::Known(Format::Aac) => frames::aac(header, start, facts),
        Content::Known(Format::Mp3) => frames::mp3(header, start, facts),
        _ => Ok(()),
    }
}
