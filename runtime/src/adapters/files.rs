//! Images, videos and audio from files and bytes, as `data:` URLs.

use std::{
    fmt,
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

use infer::MatcherType;

use crate::{
    reply::encode_base64,
    request::{GenerationPart, InputAudio, Part},
    wire::{IntoText, Text},
};

/// A longer file is refused: the service takes no `data:` URL that is longer than this, and the URL is longer than the file.
const LONGEST: u64 = 10 * 1024 * 1024;

/// A file as a `data:` URL: it stands wherever the URL of an image, a video or an audio file does.
///
/// Its media type is found from the bytes, whatever the file is called.
///
/// ```no_run
/// use qwen_request::{DataUrl, Part, try_qwen_request};
///
/// let photo = DataUrl::from_file("cat.jpg")?;
/// let request = try_qwen_request! {
///     model: "qwen3-vl-plus",
///     messages: [user([image(photo), Part::image_file("dog.png")?, text("Which one is the cat?")])],
/// }?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct DataUrl {
    url: String,
    of_type: infer::Type,
}

impl DataUrl {
    /// Reads a file of at most 10 MiB.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, MediaError> {
        let path = path.as_ref();
        let bytes = read(path).map_err(|source| MediaError::Unreadable { path: path.to_owned(), source })?;
        if bytes.len() as u64 > LONGEST {
            return Err(MediaError::TooLong);
        }
        Self::from_bytes(bytes)
    }

    /// Takes the bytes of a file.
    pub fn from_bytes(bytes: impl AsRef<[u8]>) -> Result<Self, MediaError> {
        let bytes = bytes.as_ref();
        let of_type = infer::get(bytes).ok_or(MediaError::Unknown)?;
        Ok(Self { url: format!("data:{};base64,{}", of_type.mime_type(), encode_base64(bytes)), of_type })
    }

    /// The media type, such as `image/png`.
    #[must_use]
    pub fn media_type(&self) -> &'static str {
        self.of_type.mime_type()
    }

    /// The usual ending of the names of such files, such as `mp3`: the `format` of an audio part.
    #[must_use]
    pub fn format(&self) -> &'static str {
        self.of_type.extension()
    }

    /// The URL.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.url
    }

    /// Refuses what is of another kind.
    fn only(self, wanted: MatcherType) -> Result<Self, MediaError> {
        if self.of_type.matcher_type() == wanted {
            return Ok(self);
        }
        let wanted = match wanted {
            MatcherType::Image => "an image",
            MatcherType::Video => "a video",
            _ => "audio",
        };
        Err(MediaError::OtherKind { found: self.media_type(), wanted })
    }
}

/// A byte more than may be, so that too long a file shows.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(LONGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[diagnostic::do_not_recommend]
impl IntoText for DataUrl {
    fn into_text(self) -> Text {
        Text::Owned(self.url)
    }
}

#[diagnostic::do_not_recommend]
impl IntoText for &DataUrl {
    fn into_text(self) -> Text {
        Text::Owned(self.url.clone())
    }
}

impl fmt::Display for DataUrl {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.url)
    }
}

impl fmt::Debug for DataUrl {
    /// Without the bytes.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "DataUrl({})", self.media_type())
    }
}

/// Constructors of parts out of files and out of bytes.
macro_rules! parts {
    ($($part:ident { $($kind:ident, $file:ident, $bytes:ident: $what:literal = $made:expr;)* })*) => { $(
        impl $part { $(
            #[doc = concat!("Reads ", $what, " of at most 10 MiB from a file. Feature `files`.")]
            pub fn $file(path: impl AsRef<Path>) -> Result<Self, MediaError> {
                let url = DataUrl::from_file(path)?.only(MatcherType::$kind)?;
                let make: fn(DataUrl) -> Self = $made;
                Ok(make(url))
            }

            #[doc = concat!("Takes the bytes of ", $what, ". Feature `files`.")]
            pub fn $bytes(bytes: impl AsRef<[u8]>) -> Result<Self, MediaError> {
                let url = DataUrl::from_bytes(bytes)?.only(MatcherType::$kind)?;
                let make: fn(DataUrl) -> Self = $made;
                Ok(make(url))
            }
        )* }
    )* };
}

parts! {
    Part {
        Image, image_file, image_bytes: "an image" = Self::image;
        Video, video_file, video_bytes: "a video" = Self::video;
        Audio, audio_file, audio_bytes: "audio" = |url| {
            let format = url.format();
            Self::audio(url, format)
        };
    }
    GenerationPart {
        Image, image_file, image_bytes: "an image" = Self::image;
        Video, video_file, video_bytes: "a video" = Self::video;
        Audio, audio_file, audio_bytes: "audio" = Self::audio;
    }
}

impl From<DataUrl> for InputAudio {
    /// With its format.
    fn from(url: DataUrl) -> Self {
        Self { format: Some(Text::Borrowed(url.format())), ..Self::new(url) }
    }
}

/// Why a file or its bytes are no image, video or audio to send.
///
/// ```
/// use qwen_request::{DataUrl, MediaError};
///
/// assert!(DataUrl::from_bytes(b"\x89PNG\r\n\x1a\n").is_ok());
/// assert!(matches!(DataUrl::from_bytes(b"a text"), Err(MediaError::Unknown)));
/// assert!(matches!(DataUrl::from_file("no such file"), Err(MediaError::Unreadable { .. })));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum MediaError {
    /// The file cannot be read.
    Unreadable {
        /// Where it was looked for.
        path: PathBuf,
        /// Why it cannot be read.
        source: io::Error,
    },
    /// The file is too long for a `data:` URL.
    TooLong,
    /// The bytes begin like no format that is known.
    Unknown,
    /// The bytes are of another kind of media.
    OtherKind {
        /// The media type that they are of.
        found: &'static str,
        /// What was asked for.
        wanted: &'static str,
    },
}

impl fmt::Display for MediaError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { path, source } => write!(out, "{} cannot be read: {source}", path.display()),
            Self::TooLong => out.write_str(
                "the file is longer than 10 MiB, which no `data:` URL may be: upload it and write its URL",
            ),
            Self::Unknown => out.write_str(
                "the bytes begin like no known image, video or audio: write the URL yourself, as in `data:image/png;base64,...`",
            ),
            Self::OtherKind { found, wanted } => write!(out, "{wanted} is wanted, the bytes are `{found}`"),
        }
    }
}

impl std::error::Error for MediaError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable { source, .. } => Some(source),
            _ => None,
        }
    }
}
