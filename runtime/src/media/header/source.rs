//! A file that is read from place to place.

use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

use qwen_request_rules::media::Fault;

/// What [`MediaFile`](super::super::MediaFile) reads.
pub(in crate::media) trait Source: Read + Seek + Send {}

impl<T: Read + Seek + Send> Source for T {}

/// How often a header may be read from, however the file is made: many times what those of long files take.
const MOST_READS: u32 = 4_000_000;

/// The longest file that may be read to its end, where nothing else tells what it is like.
pub(super) const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// Reads the numbers of a header, at any place.
pub(super) struct Header<'s> {
    source: BufReader<&'s mut dyn Source>,
    /// Where it reads next.
    place: u64,
    length: u64,
    reads: u32,
}

impl<'s> Header<'s> {
    pub(super) fn new(source: &'s mut dyn Source) -> Result<Self, Fault> {
        let length = source.seek(SeekFrom::End(0)).map_err(|error| fault(&error))?;
        source.seek(SeekFrom::Start(0)).map_err(|error| fault(&error))?;
        Ok(Self { source: BufReader::new(source), place: 0, length, reads: 0 })
    }

    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// Whether reading was given up: what is known by then is all that is.
    pub(super) fn is_endless(&self) -> bool {
        self.reads > MOST_READS
    }

    pub(super) fn place(&self) -> u64 {
        self.place
    }

    /// Goes to a place, which may be behind the end: then the next read says so.
    pub(super) fn go_to(&mut self, place: u64) -> Result<(), Fault> {
        self.seek(SeekFrom::Start(place)).map(drop).map_err(|error| fault(&error))
    }

    pub(super) fn skip(&mut self, bytes: u64) -> Result<(), Fault> {
        self.go_to(self.place.saturating_add(bytes))
    }

    pub(super) fn bytes<const COUNT: usize>(&mut self) -> Result<[u8; COUNT], Fault> {
        let mut bytes = [0; COUNT];
        self.read_exact(&mut bytes).map_err(|error| fault(&error))?;
        Ok(bytes)
    }

    pub(super) fn u16_be(&mut self) -> Result<u16, Fault> {
        self.bytes().map(u16::from_be_bytes)
    }

    pub(super) fn u32_be(&mut self) -> Result<u32, Fault> {
        self.bytes().map(u32::from_be_bytes)
    }

    pub(super) fn u64_be(&mut self) -> Result<u64, Fault> {
        self.bytes().map(u64::from_be_bytes)
    }

    pub(super) fn u16_le(&mut self) -> Result<u16, Fault> {
        self.bytes().map(u16::from_le_bytes)
    }

    pub(super) fn u32_le(&mut self) -> Result<u32, Fault> {
        self.bytes().map(u32::from_le_bytes)
    }

    /// Up to so many bytes from here.
    pub(super) fn up_to(&mut self, most: u16) -> Result<Vec<u8>, Fault> {
        let mut bytes = Vec::new();
        self.take(most.into()).read_to_end(&mut bytes).map_err(|error| fault(&error))?;
        Ok(bytes)
    }

    /// Whether the bytes come up somewhere from here on; yes where the file is too long to look.
    pub(super) fn has(&mut self, wanted: [u8; 2]) -> Result<bool, Fault> {
        let [first, second] = wanted;
        let mut before = None;
        while self.place < MOST_BYTES {
            let piece = self.fill_buf().map_err(|error| fault(&error))?;
            if piece.is_empty() {
                return Ok(false);
            }
            for byte in piece {
                if before == Some(first) && *byte == second {
                    return Ok(true);
                }
                before = Some(*byte);
            }
            let length = piece.len();
            self.consume(length);
        }
        Ok(true)
    }

    fn count_read(&mut self) -> io::Result<()> {
        self.reads = self.reads.saturating_add(1);
        if self.is_endless() { Err(io::Error::other("the header never ends")) } else { Ok(()) }
    }
}

/// Why a file is of no use that could not be read.
pub(super) fn fault(error: &io::Error) -> Fault {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => Fault::Cut,
        _ => Fault::Unreadable(error.to_string()),
    }
}

impl Read for Header<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.count_read()?;
        let read = self.source.read(buffer)?;
        self.place += read as u64;
        Ok(read)
    }
}

impl BufRead for Header<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.count_read()?;
        self.source.fill_buf()
    }

    fn consume(&mut self, bytes: usize) {
        self.source.consume(bytes);
        self.place += bytes as u64;
    }
}

impl Seek for Header<'_> {
    /// Stays in what was read already, as far as that goes.
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.count_read()?;
        let place = match to {
            SeekFrom::Start(place) => Some(place),
            SeekFrom::Current(by) => self.place.checked_add_signed(by),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
        };
        let place = place.ok_or(io::ErrorKind::InvalidInput)?;
        match i64::try_from(i128::from(place) - i128::from(self.place)) {
            Ok(by) => self.source.seek_relative(by)?,
            Err(_) => drop(self.source.seek(SeekFrom::Start(place))?),
        }
        self.place = place;
        Ok(place)
    }
}
