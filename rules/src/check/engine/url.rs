//! URLs of media: their form, and whether their host can be reached from outside.

/// What begins behind the host of a URL.
const AFTER_AUTHORITY: &[char] = &['/', '?', '#'];

/// What is wrong with a URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum Problem {
    /// `file://`, or a path.
    LocalFile,
    /// A `data:` URL without Base64.
    NotBase64,
    /// It is no URL.
    NotUrl,
}

/// What is wrong with the URL of a medium.
pub(in crate::check) fn problem(url: &str) -> Option<Problem> {
    if let Some(data) = strip_scheme(url, "data:") {
        let payload = data.split_once(";base64,").map(|(_, payload)| payload);
        return match payload {
            Some(payload) if is_base64(payload) => None,
            _ => Some(Problem::NotBase64),
        };
    }
    if strip_scheme(url, "file:").is_some() || is_path(url) {
        return Some(Problem::LocalFile);
    }
    let rest = ["https://", "http://", "oss://"].iter().find_map(|scheme| strip_scheme(url, scheme));
    match rest {
        Some(rest) if !rest.is_empty() && !rest.starts_with('/') && !url.contains(char::is_whitespace) => {
            None
        }
        _ => Some(Problem::NotUrl),
    }
}

/// Whether a URL holds the medium itself.
pub(in crate::check) fn is_data(url: &str) -> bool {
    strip_scheme(url, "data:").is_some()
}

/// Whether the host is private, or only inside the cloud.
pub(in crate::check) fn is_private(url: &str) -> bool {
    let rest = ["https://", "http://"].iter().find_map(|scheme| strip_scheme(url, scheme));
    let Some(rest) = rest else { return false };
    let authority = rest.split(AFTER_AUTHORITY).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    if let Some(address) = host.strip_prefix('[') {
        let address = address.split(']').next().unwrap_or_default();
        return address.parse().is_ok_and(is_private_v6);
    }
    let host = host.split(':').next().unwrap_or_default();
    if let Ok(address) = host.parse::<core::net::Ipv4Addr>() {
        return is_private_v4(address);
    }
    let is = |name: &str| host.eq_ignore_ascii_case(name);
    let ends_with = |end: &str| {
        host.len()
            .checked_sub(end.len())
            .and_then(|start| host.get(start..))
            .is_some_and(|tail| tail.eq_ignore_ascii_case(end))
    };
    is("localhost") || ends_with(".localhost") || ends_with(".local") || ends_with("-internal.aliyuncs.com")
}

fn is_private_v4(address: core::net::Ipv4Addr) -> bool {
    address.is_private() || address.is_loopback() || address.is_link_local() || address.is_unspecified()
}

fn is_private_v6(address: core::net::Ipv6Addr) -> bool {
    address.is_loopback()
        || address.is_unspecified()
        || address.is_unique_local()
        || address.is_unicast_link_local()
}

fn strip_scheme<'u>(url: &'u str, scheme: &str) -> Option<&'u str> {
    let (head, rest) = url.split_at_checked(scheme.len())?;
    head.eq_ignore_ascii_case(scheme).then_some(rest)
}

/// `./file.png`, `C:\file.png`.
fn is_path(url: &str) -> bool {
    match url.as_bytes() {
        [b'/' | b'.' | b'~', ..] => true,
        [drive, b':', b'\\' | b'/', ..] => drive.is_ascii_alphabetic(),
        _ => false,
    }
}

fn is_base64(payload: &str) -> bool {
    let digits = payload.trim_end_matches('=');
    let padding = payload.len() - digits.len();
    !digits.is_empty() && padding <= 2 && has_only_digits(digits.as_bytes())
}

/// Whether all bytes are digits of Base64, in either alphabet.
fn has_only_digits(bytes: &[u8]) -> bool {
    // There are files of megabytes here. Without a branch for each byte, the compiler looks at many at once.
    let are_usual = |bytes: &[u8]| bytes.iter().fold(0, |most, byte| most.max(oddness(*byte))) == 0;
    let are_digits = |bytes: &[u8]| bytes.iter().fold(0, |most, byte| most.max(oddness_in_both(*byte))) == 0;
    let (blocks, rest) = bytes.as_chunks::<128>();
    blocks.iter().all(|block| are_usual(block) || are_digits(block)) && are_digits(rest)
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
    fn what_the_service_can_open_is_a_url() {
        for url in [
            "https://example.com/a.png",
            "HTTP://example.com/a.png",
            "oss://bucket/a.png",
            "data:image/png;base64,iVBORw0=",
            "data:;base64,U2FtcGxl",
        ] {
            assert_eq!(problem(url), None, "{url}");
        }
    }

    #[test]
    fn digits_of_base64_are_those_of_both_alphabets() {
        let all = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_";
        for byte in 0..=u8::MAX {
            assert_eq!(oddness_in_both(byte) == 0, all.as_bytes().contains(&byte), "{byte}");
        }
        for length in [1, 15, 127, 128, 129, 300] {
            let mut digits = all.as_bytes().repeat(5);
            digits.truncate(length);
            assert!(has_only_digits(&digits));
            digits[length - 1] = b' ';
            assert!(!has_only_digits(&digits));
        }
    }

    #[test]
    fn what_it_cannot_open_is_told_apart() {
        for url in ["file:///tmp/a.png", "/tmp/a.png", "./a.png", "~/a.png", "C:\\a.png"] {
            assert_eq!(problem(url), Some(Problem::LocalFile), "{url}");
        }
        for url in ["data:image/png,abc", "data:image/png;base64,", "data:image/png;base64,a b"] {
            assert_eq!(problem(url), Some(Problem::NotBase64), "{url}");
        }
        for url in [
            "",
            "iVBORw0KGgo=",
            "example.com/a.png",
            "https://",
            "https:///a.png",
            "ftp://example.com/a",
            "https://a b",
        ] {
            assert_eq!(problem(url), Some(Problem::NotUrl), "{url}");
        }
    }

    #[test]
    fn hosts_without_a_way_from_outside_are_private() {
        for url in [
            "http://localhost/a",
            "http://LOCALHOST:8080/a",
            "http://127.0.0.1/a",
            "http://10.1.2.3/a",
            "http://172.16.0.1/a",
            "http://172.31.255.255/a",
            "http://192.168.0.1:80/a",
            "http://169.254.1.1/a",
            "http://user@10.0.0.1/a",
            "http://[::1]/a",
            "http://[fd00::1]:8080/a",
            "https://bucket.oss-cn-beijing-internal.aliyuncs.com/a",
        ] {
            assert!(is_private(url), "{url}");
        }
        for url in [
            "http://11.0.0.1/a",
            "http://172.15.0.1/a",
            "http://172.32.0.1/a",
            "https://localhost.example.com/a",
            "https://bucket.oss-cn-beijing.aliyuncs.com/a",
            "https://example.com/127.0.0.1",
            "oss://localhost/a",
            "data:;base64,U2FtcGxl",
        ] {
            assert!(!is_private(url), "{url}");
        }
    }
}
