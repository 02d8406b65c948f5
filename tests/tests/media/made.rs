//! Files that are nothing but headers, of any length.

use std::{
    io::{self, Read, Seek, SeekFrom},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use qwen_request::MediaFile;

/// A file: some bytes, and zeros behind them up to its length.
#[derive(Clone)]
pub(crate) struct Made {
    pub(crate) bytes: Vec<u8>,
    pub(crate) length: u64,
    /// How many bytes were read.
    pub(crate) read: Arc<AtomicU64>,
}

struct Opened {
    file: Made,
    place: u64,
}

impl Made {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self { length: bytes.len() as u64, bytes, read: Arc::default() }
    }

    /// The same, with zeros behind it.
    pub(crate) fn with_length(self, length: u64) -> Self {
        Self { length, ..self }
    }

    /// The beginning of it.
    pub(crate) fn cut_at(mut self, length: usize) -> Self {
        self.bytes.truncate(length);
        Self::new(self.bytes)
    }

    pub(crate) fn open(&self) -> MediaFile {
        MediaFile::new(Opened { file: self.clone(), place: 0 })
    }
}

impl Read for Opened {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let there = self.file.length.saturating_sub(self.place);
        let count = buffer.len().min(usize::try_from(there).unwrap());
        let start = usize::try_from(self.place).unwrap().min(self.file.bytes.len());
        for (at, byte) in buffer[..count].iter_mut().enumerate() {
            *byte = self.file.bytes.get(start + at).copied().unwrap_or_default();
        }
        if start == self.file.bytes.len() {
            buffer[..count].fill(0);
        }
        self.place += count as u64;
        self.file.read.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

impl Seek for Opened {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.place = match to {
            SeekFrom::Start(place) => Some(place),
            SeekFrom::Current(by) => self.place.checked_add_signed(by),
            SeekFrom::End(by) => self.file.length.checked_add_signed(by),
        }
        .ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.place)
    }
}

pub(crate) fn bmp(width: u32, height: i32) -> Made {
    let mut bytes = b"BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0".to_vec();
    bytes.extend(width.to_le_bytes());
    bytes.extend(height.to_le_bytes());
    bytes.extend([1, 0, 24, 0]);
    Made::new(bytes)
}

pub(crate) fn gif(width: u16, height: u16) -> Made {
    let mut bytes = b"GIF89a".to_vec();
    bytes.extend(width.to_le_bytes());
    bytes.extend(height.to_le_bytes());
    bytes.extend([0; 8]);
    Made::new(bytes)
}

pub(crate) fn png(width: u32, height: u32) -> Made {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend([8, 2, 0, 0, 0, 1, 2, 3, 4]);
    bytes.extend(b"\0\0\0\x02IDAT\x01\x02\x01\x02\x03\x04\0\0\0\0IEND\xae\x42\x60\x82");
    Made::new(bytes)
}

/// With a comment and a filled-up marker before the frame.
pub(crate) fn jpeg(width: u16, height: u16) -> Made {
    let mut bytes = b"\xff\xd8\xff\xfe\0\x06\xff\xd9ab\xff\xff\xff\xc0\0\x11\x08".to_vec();
    bytes.extend(height.to_be_bytes());
    bytes.extend(width.to_be_bytes());
    bytes.extend(b"\x03\x01\x22\0\x02\x11\x01\x03\x11\x01");
    bytes.extend(b"\xff\xda\0\x0c\x03\x01\0\x02\x11\x03\x11\0\x3f\0\x12\x34\xff\0\x56\xff\xd9");
    Made::new(bytes)
}

pub(crate) fn webp(width: u32, height: u32) -> Made {
    let mut bytes = b"RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0".to_vec();
    bytes.extend(&(width - 1).to_le_bytes()[..3]);
    bytes.extend(&(height - 1).to_le_bytes()[..3]);
    Made::new(bytes)
}

pub(crate) fn tiff(width: u16, height: u16) -> Made {
    let mut bytes = b"II*\0\x08\0\0\0\x02\0".to_vec();
    for (tag, value) in [(256_u16, width), (257, height)] {
        bytes.extend(tag.to_le_bytes());
        bytes.extend(b"\x03\0\x01\0\0\0");
        bytes.extend(value.to_le_bytes());
        bytes.extend([0, 0]);
    }
    bytes.extend([0; 4]);
    Made::new(bytes)
}

/// Silence in PCM.
pub(crate) fn wav(rate: u32, channels: u16, bits: u16, milliseconds: u64) -> Made {
    let frame = u64::from(channels) * u64::from(bits) / 8;
    let data = u64::from(rate) * frame * milliseconds / 1000;
    let mut bytes = b"RIFF\xff\xff\xff\xffWAVEfmt \x10\0\0\0\x01\0".to_vec();
    bytes.extend(channels.to_le_bytes());
    bytes.extend(rate.to_le_bytes());
    bytes.extend((rate * u32::try_from(frame).unwrap()).to_le_bytes());
    bytes.extend(u16::try_from(frame).unwrap().to_le_bytes());
    bytes.extend(bits.to_le_bytes());
    // Another chunk, of an odd length.
    bytes.extend(b"LIST\x03\0\0\0abc\0data");
    bytes.extend(u32::try_from(data).unwrap_or(u32::MAX).to_le_bytes());
    let length = bytes.len() as u64 + data;
    Made::new(bytes).with_length(length)
}

/// 44100 Hz, mono, at 128 and 64 kbit in turn: 384 frames are 10.031 seconds. Behind a tag.
pub(crate) fn mp3(frames: usize) -> Made {
    let mut bytes = b"ID3\x04\0\0\0\0\x01\x00".to_vec();
    bytes.extend([0; 128]);
    for frame in 0..frames {
        let (head, length) = if frame % 2 == 0 { (0x90, 417) } else { (0x50, 208) };
        bytes.extend([0xff, 0xfb, head, 0xc0]);
        bytes.resize(bytes.len() + length - 4, 0x11);
    }
    bytes.extend(b"TAG");
    bytes.resize(bytes.len() + 125, 0);
    Made::new(bytes)
}

/// 48000 Hz, stereo: 46.875 frames a second.
pub(crate) fn aac(frames: usize) -> Made {
    let mut bytes = Vec::new();
    for _ in 0..frames {
        bytes.extend(b"\xff\xf1\x4c\x80\x02\x1f\xfc");
        bytes.extend([0x22; 9]);
    }
    Made::new(bytes)
}

pub(crate) fn flac(rate: u32, samples: u64) -> Made {
    let mut bytes = b"fLaC\x80\0\0\x22\x10\0\x10\0\0\0\0\0\0\0".to_vec();
    bytes.extend((u64::from(rate) << 44 | 1 << 41 | 15 << 36 | samples).to_be_bytes());
    bytes.extend([0; 16]);
    Made::new(bytes)
}

/// With 312 samples that are skipped.
pub(crate) fn opus(milliseconds: u64) -> Made {
    let page = |flags: u8, position: u64, content: &[u8]| {
        let mut page = b"OggS\0".to_vec();
        page.push(flags);
        page.extend(position.to_le_bytes());
        page.extend(b"qwen\0\0\0\0\0\0\0\0\x01");
        page.push(u8::try_from(content.len()).unwrap());
        page.extend(content);
        page
    };
    let mut bytes = page(2, 0, b"OpusHead\x01\x02\x38\x01\x80\xbb\0\0\0\0\0");
    bytes.extend(page(4, milliseconds * 48 + 312, &[0x55; 40]));
    Made::new(bytes)
}

/// A film as MP4 has it.
#[derive(Clone, Copy)]
pub(crate) struct Film {
    pub(crate) brand: &'static [u8; 4],
    pub(crate) size: (u16, u16),
    pub(crate) milliseconds: u32,
    pub(crate) frame_rate: u32,
    /// Where the index comes behind all pictures.
    pub(crate) index_is_last: bool,
    /// Bytes of pictures.
    pub(crate) bytes: u64,
}

pub(crate) const FILM: Film = Film {
    brand: b"isom",
    size: (1280, 720),
    milliseconds: 5000,
    frame_rate: 25,
    index_is_last: false,
    bytes: 100,
};

impl Film {
    pub(crate) fn made(self) -> Made {
        let (width, height) = self.size;
        let mut picture = [0; 78].to_vec();
        picture[24..26].copy_from_slice(&width.to_be_bytes());
        picture[26..28].copy_from_slice(&height.to_be_bytes());
        let frames = self.milliseconds * self.frame_rate / 1000;
        let times = [0, 1, frames, 1000].map(u32::to_be_bytes).concat();
        let track = track("vide", 1000 * self.frame_rate, part("avc1", &[picture]), &times);
        self.with(track)
    }

    /// The same with sound instead of pictures.
    pub(crate) fn sound(self, rate: u16, channels: u16) -> Made {
        let mut sound = [0; 28].to_vec();
        sound[16..18].copy_from_slice(&channels.to_be_bytes());
        sound[24..26].copy_from_slice(&rate.to_be_bytes());
        self.with(track("soun", 1000, part("mp4a", &[sound]), &[0; 8]))
    }

    fn with(self, track: Vec<u8>) -> Made {
        let head =
            [[0; 12].to_vec(), 1000_u32.to_be_bytes().to_vec(), self.milliseconds.to_be_bytes().to_vec()];
        let index = part("moov", &[part("mvhd", &head), track]);
        let begin = part("ftyp", &[self.brand.to_vec(), b"\0\0\x02\0iso2".to_vec()]);
        let mut pictures = b"\0\0\0\x01mdat".to_vec();
        pictures.extend((self.bytes + 16).to_be_bytes());
        if self.index_is_last {
            let bytes = usize::try_from(self.bytes).unwrap();
            return Made::new([begin, pictures, vec![0; bytes], index].concat());
        }
        let bytes = [begin, index, pictures].concat();
        let length = bytes.len() as u64 + self.bytes;
        Made::new(bytes).with_length(length)
    }
}

fn track(handler: &str, scale: u32, description: Vec<u8>, times: &[u8]) -> Vec<u8> {
    let scale = part("mdhd", &[vec![0; 12], scale.to_be_bytes().to_vec(), vec![0; 8]]);
    let handler = part("hdlr", &[vec![0; 8], handler.as_bytes().to_vec(), vec![0; 13]]);
    let descriptions = part("stsd", &[b"\0\0\0\0\0\0\0\x01".to_vec(), description]);
    let table = part("stbl", &[descriptions, part("stts", &[times.to_vec()])]);
    part("trak", &[part("tkhd", &[vec![0; 84]]), part("mdia", &[scale, handler, part("minf", &[table])])])
}

fn part(kind: &str, content: &[Vec<u8>]) -> Vec<u8> {
    let content = content.concat();
    let length = u32::try_from(content.len() + 8).unwrap();
    [&length.to_be_bytes()[..], kind.as_bytes(), &content].concat()
}

pub(crate) fn avi(width: u32, height: u32, frames: u32) -> Made {
    let mut bytes = b"RIFF\xc0\0\0\0AVI LIST\xa8\0\0\0hdrlavih\x38\0\0\0".to_vec();
    for number in [40_000, 0, 0, 0, frames, 0, 1, 0, width, height] {
        bytes.extend(u32::to_le_bytes(number));
    }
    Made::new(bytes).with_length(200)
}
