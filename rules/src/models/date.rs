//! Days of the calendar: when a model retires, and how old a fact is.

use core::{
    fmt::{self, Display, Formatter},
    str::FromStr,
};

use crate::words::UnknownWord;

/// A day. Prints as `2026-10-10`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A day that the caller knows to exist.
    pub const fn new(year: u16, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Reads `2026-10-10`, and a time behind it: `2026-10-10T04:14:32`.
    pub fn parse(text: &str) -> Option<Self> {
        let (date, time) = text.split_at_checked("2026-10-10".len())?;
        let mut parts = date.splitn(3, '-');
        let mut number = |digits: usize| {
            let part = parts.next().filter(|part| part.len() == digits)?;
            // A sign would be read, too.
            if part.bytes().all(|byte| byte.is_ascii_digit()) { part.parse::<u32>().ok() } else { None }
        };
        let year = u16::try_from(number(4)?).ok()?;
        let (month, day) = (u8::try_from(number(2)?).ok()?, u8::try_from(number(2)?).ok()?);
        let exists = (1..=12).contains(&month) && (1..=days_of(year, month)).contains(&day);
        (exists && (time.is_empty() || matches!(time.as_bytes(), [b'T' | b' ', ..]))).then_some(Self {
            year,
            month,
            day,
        })
    }

    /// The day on which this second after the start of 1970 lies, in UTC.
    pub fn of_unix_time(seconds: u64) -> Option<Self> {
        const SECONDS_OF_A_DAY: u64 = 24 * 60 * 60;
        // Days and years since 1 March 0000: the day that comes and goes is the last of its year, and every 400 years are alike.
        let days = seconds / SECONDS_OF_A_DAY + 719_468;
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let months_since_march = (5 * day_of_year + 2) / 153;
        let month = if months_since_march < 10 { months_since_march + 3 } else { months_since_march - 9 };
        Some(Self {
            year: u16::try_from(era * 400 + year_of_era + u64::from(month < 3)).ok()?,
            month: u8::try_from(month).ok()?,
            day: u8::try_from(day_of_year - (153 * months_since_march + 2) / 5 + 1).ok()?,
        })
    }

    /// Whether this day comes before `other`.
    pub const fn is_before(self, other: Self) -> bool {
        self.ordinal() < other.ordinal()
    }

    /// The full months from this day to `later`; none if that is no later day.
    pub fn months_until(self, later: Self) -> u32 {
        let months = |date: Self| u32::from(date.year) * 12 + u32::from(date.month);
        (months(later) - u32::from(later.day < self.day)).saturating_sub(months(self))
    }

    /// A number that grows with the day.
    const fn ordinal(self) -> u32 {
        (self.year as u32) << 16 | (self.month as u32) << 8 | self.day as u32
    }
}

impl Display for Date {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = UnknownWord;

    /// Reads what [`parse`](Date::parse) reads.
    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        Self::parse(text).ok_or(UnknownWord::new("day such as 2026-10-10", &[]))
    }
}

fn days_of(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::Date;

    #[test]
    fn days_are_read_and_printed() {
        for text in ["2026-10-10", "2024-02-29", "2000-02-29", "0001-01-01"] {
            assert_eq!(Date::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Date::parse("2026-08-02T04:14:32.000+00:00"), Some(Date::new(2026, 8, 2)));
        for text in [
            "",
            "2026-10",
            "2026-13-01",
            "2026-00-01",
            "2026-01-00",
            "2026-04-31",
            "2023-02-29",
            "1900-02-29",
            "2026-1-010",
            "+026-01-01",
            "2026-10-100",
            "2026/10/10",
            "é026-10-1",
            "2026-10-1é",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_clock_tells_the_day() {
        for (seconds, day) in [
            (0, "1970-01-01"),
            (86_399, "1970-01-01"),
            (86_400, "1970-01-02"),
            (951_782_400, "2000-02-29"),
            (951_868_800, "2000-03-01"),
            (1_709_164_800, "2024-02-29"),
            (1_735_689_599, "2024-12-31"),
            (4_102_444_800, "2100-01-01"),
            (4_107_542_400, "2100-03-01"),
        ] {
            assert_eq!(Date::of_unix_time(seconds).unwrap().to_string(), day);
        }
        assert_eq!(Date::of_unix_time(u64::MAX), None);
    }

    #[test]
    fn only_full_months_count() {
        let months = |from, to| Date::parse(from).unwrap().months_until(Date::parse(to).unwrap());
        assert_eq!(months("2026-11-22", "2027-05-21"), 5);
        assert_eq!(months("2026-11-22", "2027-05-22"), 6);
        assert_eq!(months("2026-11-22", "2026-11-22"), 0);
        assert_eq!(months("2026-11-22", "2026-11-01"), 0, "a clock that is slow");
    }

    #[test]
    fn days_are_in_order() {
        let days =
            ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].map(|day| Date::parse(day).unwrap());
        for pair in days.windows(2) {
            assert!(pair[0].is_before(pair[1]) && !pair[1].is_before(pair[0]) && !pair[0].is_before(pair[0]));
        }
    }
}
