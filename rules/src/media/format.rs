//! The formats of files that pages name.

use crate::models::Modality;

/// A format of files, as far as the first bytes tell formats apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// GIF.
    Gif,
    /// BMP.
    Bmp,
    /// WebP.
    Webp,
    /// TIFF.
    Tiff,
    /// HEIF and HEIC.
    Heif,
    /// AVIF.
    Avif,
    /// MP4 with a video.
    Mp4,
    /// MOV.
    Mov,
    /// AVI.
    Avi,
    /// MKV, and `WebM`, which is a part of it.
    Matroska,
    /// Flash video.
    Flv,
    /// MPEG program stream.
    Mpeg,
    /// MPEG transport stream.
    MpegTs,
    /// MXF.
    Mxf,
    /// Windows Media, audio or video.
    Asf,
    /// WAV.
    Wav,
    /// MP3.
    Mp3,
    /// AAC in ADTS frames.
    Aac,
    /// MP4 with audio alone.
    M4a,
    /// FLAC.
    Flac,
    /// Ogg, with Opus or Vorbis.
    Ogg,
    /// AMR.
    Amr,
    /// AIFF.
    Aiff,
}

impl Format {
    /// The name, for messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Gif => "GIF",
            Self::Bmp => "BMP",
            Self::Webp => "WebP",
            Self::Tiff => "TIFF",
            Self::Heif => "HEIC",
            Self::Avif => "AVIF",
            Self::Mp4 => "MP4",
            Self::Mov => "MOV",
            Self::Avi => "AVI",
            Self::Matroska => "MKV",
            Self::Flv => "FLV",
            Self::Mpeg => "MPEG",
            Self::MpegTs => "TS",
            Self::Mxf => "MXF",
            Self::Asf => "WMV",
            Self::Wav => "WAV",
            Self::Mp3 => "MP3",
            Self::Aac => "AAC",
            Self::M4a => "M4A",
            Self::Flac => "FLAC",
            Self::Ogg => "Ogg",
            Self::Amr => "AMR",
            Self::Aiff => "AIFF",
        }
    }

    /// What such a file holds, if that is certain: the containers of videos may hold audio alone, and a GIF or a WebP may move.
    pub const fn modality(self) -> Option<Modality> {
        match self {
            Self::Jpeg | Self::Png | Self::Bmp | Self::Tiff | Self::Heif | Self::Avif => {
                Some(Modality::Image)
            }
            Self::Wav | Self::Mp3 | Self::Aac | Self::M4a | Self::Flac | Self::Amr | Self::Aiff => {
                Some(Modality::Audio)
            }
            _ => None,
        }
    }

    /// What such a file holds most likely.
    pub const fn usual_modality(self) -> Modality {
        match self.modality() {
            Some(modality) => modality,
            None => match self {
                Self::Gif | Self::Webp => Modality::Image,
                Self::Ogg => Modality::Audio,
                _ => Modality::Video,
            },
        }
    }

    /// Whether every file of the format begins with bytes of its own. Audio may begin with tags or with anything, and there are
    /// video files without a head.
    pub const fn shows_at_once(self) -> bool {
        matches!(self.usual_modality(), Modality::Image)
    }

    /// Whether a page that names `listed` means this format, too.
    pub fn counts_as(self, listed: Self) -> bool {
        // MP4 and QuickTime are one container, and which of its names an audio file has is up to the program that wrote it.
        self == listed || matches!((self, listed), (Self::M4a, Self::Mp4 | Self::Mov))
    }
}
