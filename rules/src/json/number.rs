//! Numbers.

use alloc::string::String;
use core::fmt::Write;

/// A JSON number, with the difference between `2` and `2.0` kept.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// Written without point and exponent, zero or greater.
    Unsigned(u64),
    /// Written without point and exponent, less than zero.
    Signed(i64),
    /// Everything else.
    Float(f64),
}

impl Number {
    /// The nearest float: the number itself up to 2^53.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "no limit of the service lies where floats have gaps")]
    pub fn as_f64(self) -> f64 {
        match self {
            Self::Unsigned(value) => value as f64,
            Self::Signed(value) => value as f64,
            Self::Float(value) => value,
        }
    }
}

impl From<i64> for Number {
    fn from(integer: i64) -> Self {
        u64::try_from(integer).map_or(Self::Signed(integer), Self::Unsigned)
    }
}

/// Writes a number. Integers stay integers; JSON has no infinity and no NaN, they become `null`.
pub fn write_number(out: &mut String, number: Number) {
    // Writing to a `String` cannot fail.
    let _ = match number {
        Number::Unsigned(integer) => write!(out, "{integer}"),
        Number::Signed(integer) => write!(out, "{integer}"),
        Number::Float(float) if write_short(out, float) => Ok(()),
        Number::Float(float) if float.is_finite() => write!(out, "{float:?}"),
        Number::Float(_) => write!(out, "null"),
    };
}

/// Writes a float that is a whole number of thousandths, as nearly all floats of requests are. Of two decimals as short as these
/// no float stands for both, so that the digits are those that a search for the shortest would find.
fn write_short(out: &mut String, float: f64) -> bool {
    const MOST: u32 = 1_000_000_000;

    #[expect(clippy::cast_possible_truncation, reason = "compared below")]
    let thousandths = (float * 1000.0) as i32;
    #[expect(clippy::float_cmp, reason = "exactly this float or none")]
    let is_exact = f64::from(thousandths) / 1000.0 == float;
    if !is_exact || thousandths.unsigned_abs() >= MOST {
        return false;
    }
    let (digits, sign) = (thousandths.unsigned_abs(), if float.is_sign_negative() { "-" } else { "" });
    let (whole, fraction) = (digits / 1000, digits % 1000);
    let _ = match (fraction % 10, fraction % 100) {
        (_, 0) => write!(out, "{sign}{whole}.{}", fraction / 100),
        (0, _) => write!(out, "{sign}{whole}.{:02}", fraction / 10),
        _ => write!(out, "{sign}{whole}.{fraction:03}"),
    };
    true
}

/// The number that a text begins with, and its length; `None` if it begins with none, or with one that no float can hold.
pub(super) fn split_number(text: &str) -> Option<(Number, usize)> {
    let bytes = text.as_bytes();
    let digits = usize::from(bytes.first() == Some(&b'-'));
    let (integer, mut end) = split_integer(bytes, digits)?;
    let is_integer = !matches!(bytes.get(end), Some(b'.' | b'e' | b'E'));
    if is_integer {
        match integer {
            Some(integer) if digits == 0 => return Some((Number::Unsigned(integer), end)),
            // `-0` is a float: integers have one zero.
            Some(integer @ 1..) => {
                if let Some(negative) = 0_i64.checked_sub_unsigned(integer) {
                    return Some((Number::Signed(negative), end));
                }
            }
            _ => {}
        }
    } else {
        end = fraction_end(bytes, end)?;
    }
    let float: f64 = text.get(..end)?.parse().ok()?;
    float.is_finite().then_some((Number::Float(float), end))
}

/// The integer whose digits begin at `start`, if a `u64` holds it, and where they end. JSON wants no zeros before others.
#[inline]
pub(super) fn split_integer(bytes: &[u8], start: usize) -> Option<(Option<u64>, usize)> {
    /// A `u64` holds every integer of that many digits.
    const SAFE_DIGITS: usize = 19;

    let mut integer = 0_u64;
    let mut end = start;
    while let Some(digit @ b'0'..=b'9') = bytes.get(end) {
        integer = integer.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
        end += 1;
    }
    let has_leading_zero = bytes.get(start) == Some(&b'0') && end > start + 1;
    if end == start || has_leading_zero {
        return None;
    }
    let integer = if end - start <= SAFE_DIGITS { Some(integer) } else { parsed(bytes, start, end) };
    Some((integer, end))
}

#[cold]
fn parsed(bytes: &[u8], start: usize, end: usize) -> Option<u64> {
    str::from_utf8(bytes.get(start..end)?).ok()?.parse().ok()
}

/// Where a number ends whose integer part ends at `start`.
fn fraction_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut end = start;
    if bytes.get(end) == Some(&b'.') {
        end = digits_end(bytes, end + 1)?;
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let has_sign = matches!(bytes.get(end + 1), Some(b'+' | b'-'));
        end = digits_end(bytes, end + 1 + usize::from(has_sign))?;
    }
    Some(end)
}

/// Where the digits end that begin at `start`, if there are any.
fn digits_end(bytes: &[u8], start: usize) -> Option<usize> {
    let count = bytes.get(start..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
    (count > 0).then_some(start + count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(number: Number) -> String {
        let mut out = String::new();
        write_number(&mut out, number);
        out
    }

    #[test]
    fn keeps_integers_and_floats_apart() {
        assert_eq!(written(Number::Unsigned(u64::MAX)), "18446744073709551615");
        assert_eq!(written(Number::Signed(i64::MIN)), "-9223372036854775808");
        assert_eq!(written(Number::Float(2.0)), "2.0");
        assert_eq!(written(Number::Float(0.1)), "0.1");
        assert_eq!(written(Number::Float(-0.0)), "-0.0");
        assert_eq!(written(Number::Float(1e300)), "1e300");
        assert_eq!(written(Number::Float(1e-7)), "1e-7");
    }

    #[test]
    fn short_floats_are_written_as_all_others() {
        let near = |float: f64| [float, float.next_up(), float.next_down()];
        let thousandths = (-20_000..20_000).map(|number| f64::from(number) / 1000.0);
        let large = (0..2000).map(|number| 999_999.0 + f64::from(number) / 1000.0);
        for float in thousandths
            .chain(large)
            .chain([0.0, 1e6, 1e7, 2_147_483.648, 2e9, 1e300, 1e-300, 0.1 + 0.2])
            .flat_map(near)
        {
            assert_eq!(written(Number::Float(float)), alloc::format!("{float:?}"));
            assert_eq!(written(Number::Float(-float)), alloc::format!("{:?}", -float));
        }
    }

    #[test]
    fn has_no_spelling_for_what_is_no_number() {
        assert_eq!(written(Number::Float(f64::NAN)), "null");
        assert_eq!(written(Number::Float(f64::INFINITY)), "null");
    }

    #[test]
    fn reads_every_form_that_json_has() {
        for (text, number) in [
            ("0", Number::Unsigned(0)),
            ("18446744073709551615", Number::Unsigned(u64::MAX)),
            ("18446744073709551616", Number::Float(18_446_744_073_709_551_616.0)),
            ("-9223372036854775808", Number::Signed(i64::MIN)),
            ("-9223372036854775809", Number::Float(-9_223_372_036_854_775_809.0)),
            ("-0", Number::Float(-0.0)),
            ("0.10", Number::Float(0.1)),
            ("1E2", Number::Float(100.0)),
            ("-1.5e-3", Number::Float(-0.0015)),
            ("5e+0", Number::Float(5.0)),
        ] {
            assert_eq!(split_number(text), Some((number, text.len())), "{text}");
            assert_eq!(split_number(&alloc::format!("{text},1")), Some((number, text.len())), "{text}");
        }
    }

    #[test]
    fn refuses_every_form_that_json_lacks() {
        for text in
            ["", "-", "+1", ".5", "1.", "01", "-01", "1e", "1e+", "1.e5", "1e999", "NaN", "Infinity", "a"]
        {
            assert_eq!(split_number(text), None, "{text}");
        }
    }
}
