//! What is measured of a file, and how it reads in a message.

use core::fmt;

/// What is measured of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Its length in bytes.
    Bytes,
    /// Each of its two sides, in pixels.
    Side,
    /// The longer side by the shorter one, in thousandths.
    Ratio,
    /// How long it lasts, in milliseconds.
    Duration,
    /// Frames a second.
    FrameRate,
    /// Samples a second.
    SampleRate,
    /// Channels of audio.
    Channels,
    /// Bits of a sample.
    BitDepth,
}

/// A number of what is measured. It displays with its unit.
#[derive(Clone, Copy, Debug)]
pub struct Quantity(pub Measure, pub u64);

/// The least and the most that something may be. It displays as in `at most 10 MB` and `between 2 s and 40 s`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// What is measured.
    pub measure: Measure,
    /// The least: 0 if no page states one.
    pub least: u64,
    /// The most: the greatest number if no page states one.
    pub most: u64,
}

/// A kilobyte. That pages mean the binary one is not written anywhere; it refuses less.
pub(super) const KB: u64 = 1024;
/// A megabyte, likewise.
pub(super) const MB: u64 = 1024 * KB;
/// A gigabyte, likewise.
pub(super) const GB: u64 = 1024 * MB;

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(measure, number) = *self;
        match measure {
            Measure::Bytes => {
                let units = [(GB, "GB"), (MB, "MB"), (KB, "KB")];
                match units.iter().find(|(unit, _)| number >= *unit && number.is_multiple_of(*unit)) {
                    Some((unit, name)) => write!(f, "{} {name}", number / unit),
                    None => write!(f, "{number} bytes"),
                }
            }
            Measure::Side => write!(f, "{number} px"),
            Measure::Ratio => thousandths(f, number, ":1"),
            Measure::Duration => thousandths(f, number, " s"),
            Measure::FrameRate => write!(f, "{number} fps"),
            Measure::SampleRate => write!(f, "{number} Hz"),
            Measure::Channels => write!(f, "{number} channels"),
            Measure::BitDepth => write!(f, "{number} bits"),
        }
    }
}

/// As many decimals as there are.
fn thousandths(f: &mut fmt::Formatter<'_>, number: u64, unit: &str) -> fmt::Result {
    let (whole, rest) = (number / 1000, number % 1000);
    match (rest % 10, rest % 100, rest) {
        (_, _, 0) => write!(f, "{whole}{unit}"),
        (_, 0, _) => write!(f, "{whole}.{}{unit}", rest / 100),
        (0, _, _) => write!(f, "{whole}.{:02}{unit}", rest / 10),
        _ => write!(f, "{whole}.{rest:03}{unit}"),
    }
}

impl fmt::Display for Bounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (least, most) = (Quantity(self.measure, self.least), Quantity(self.measure, self.most));
        match (self.least, self.most) {
            (low, high) if low == high => write!(f, "{most}"),
            (0, _) => write!(f, "at most {most}"),
            (_, u64::MAX) => write!(f, "at least {least}"),
            _ => write!(f, "between {least} and {most}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn a_number_reads_with_its_unit() {
        let shown = |measure, number| Quantity(measure, number).to_string();
        for (number, text) in [
            (2 * GB, "2 GB"),
            (1536 * MB, "1536 MB"),
            (5 * KB, "5 KB"),
            (MB + 1, "1048577 bytes"),
            (0, "0 bytes"),
        ] {
            assert_eq!(shown(Measure::Bytes, number), text);
        }
        for (number, text) in [(2000, "2 s"), (2500, "2.5 s"), (2050, "2.05 s"), (2005, "2.005 s")] {
            assert_eq!(shown(Measure::Duration, number), text);
        }
        assert_eq!(shown(Measure::Ratio, 8125), "8.125:1");
    }

    #[test]
    fn bounds_read_as_far_as_they_are_stated() {
        let shown = |least, most| Bounds { measure: Measure::Side, least, most }.to_string();
        assert_eq!(shown(10, u64::MAX), "at least 10 px");
        assert_eq!(shown(0, 4096), "at most 4096 px");
        assert_eq!(shown(240, 8000), "between 240 px and 8000 px");
        assert_eq!(shown(16, 16), "16 px");
    }
}
