//! Digits of Base64.

/// Whether all bytes are digits of Base64, in either alphabet.
pub(crate) fn are_digits(bytes: &[u8]) -> bool {
    let digits = digits_at_start(bytes);
    bytes.get(digits..).is_some_and(|rest| rest.iter().all(|byte| oddness_in_both(*byte) == 0))
}

/// How many bytes the blocks at the beginning have that are digits.
pub(crate) fn digits_at_start(bytes: &[u8]) -> usize {
    // There are files of megabytes here. Without a branch for each byte, the compiler looks at many at once.
    let are_usual = |block: &[u8; 128]| block.iter().fold(0, |most, byte| most.max(oddness(*byte))) == 0;
    let are_digits =
        |block: &[u8; 128]| block.iter().fold(0, |most, byte| most.max(oddness_in_both(*byte))) == 0;
    let (blocks, _) = bytes.as_chunks();
    blocks.iter().take_while(|block| are_usual(block) || are_digits(block)).count() * 128
}

/// Zero for a digit of the usual alphabet, and for no other byte. Of its digits, `/` and the decimal ones lie together.
#[inline]
fn oddness(byte: u8) -> u8 {
    let letter = (byte | 0x20).wrapping_sub(b'a').saturating_sub(b'z' - b'a');
    let decimal = byte.wrapping_sub(b'/').saturating_sub(b'9' - b'/');
    letter.min(decimal).min(byte ^ b'+')
}

/// The same for the alphabet that is safe in URLs as well.
#[inline]
fn oddness_in_both(byte: u8) -> u8 {
    oddness(byte).min(byte ^ b'-').min(byte ^ b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_base64_are_those_of_both_alphabets() {
        let all = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_";
        for byte in 0..=u8::MAX {
            assert_eq!(oddness_in_both(byte) == 0, all.as_bytes().contains(&byte), "{byte}");
        }
        for length in [1, 15, 127, 128, 129, 300] {
            let mut digits = all.as_bytes().repeat(5);
            digits.truncate(length);
            assert!(are_digits(&digits));
            digits[length - 1] = b' ';
            assert!(!are_digits(&digits));
        }
    }
}
