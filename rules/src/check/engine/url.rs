//! URLs of media: their form, and whether their host can be reached from outside.

use core::ops::Range;

use crate::base64;

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

/// What is wrong with the URL of a medium. Some of its bytes may be known to be digits of Base64.
pub(in crate::check) fn problem(url: &str, digits: Range<usize>) -> Option<Problem> {
    if let Some(data) = strip_scheme(url, "data:") {
        let payload = data.split_once(";base64,").map(|(_, payload)| payload);
        return match payload {
            Some(payload) if is_base64(payload, url.len() - payload.len(), digits) => None,
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

/// Whether what begins at a byte of a URL is Base64.
fn is_base64(payload: &str, at: usize, known: Range<usize>) -> bool {
    let digits = payload.trim_end_matches('=').as_bytes();
    let padding = payload.len() - digits.len();
    // What is known need not be looked at again: it may be a file of megabytes.
    let begin = known.start.saturating_sub(at).min(digits.len());
    let end = known.end.saturating_sub(at).clamp(begin, digits.len());
    let are_digits = |part: Option<&[u8]>| part.is_some_and(base64::are_digits);
    !digits.is_empty() && padding <= 2 && are_digits(digits.get(..begin)) && are_digits(digits.get(end..))
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
            assert_eq!(problem(url, 0..0), None, "{url}");
        }
    }

    #[test]
    fn what_is_known_of_a_url_is_not_looked_at_again() {
        let url = "data:;base64,abc def=";
        assert_eq!(problem(url, 0..0), Some(Problem::NotBase64));
        assert_eq!(problem(url, 16..17), None);
        assert_eq!(problem(url, 15..16), Some(Problem::NotBase64));
        assert_eq!(problem(url, 0..usize::MAX), None);
        assert_eq!(problem("data:;base64,", 0..usize::MAX), Some(Problem::NotBase64));
    }

    #[test]
    fn what_it_cannot_open_is_told_apart() {
        for url in ["file:///tmp/a.png", "/tmp/a.png", "./a.png", "~/a.png", "C:\\a.png"] {
            assert_eq!(problem(url, 0..0), Some(Problem::LocalFile), "{url}");
        }
        for url in ["data:image/png,abc", "data:image/png;base64,", "data:image/png;base64,a b"] {
            assert_eq!(problem(url, 0..0), Some(Problem::NotBase64), "{url}");
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
            assert_eq!(problem(url, 0..0), Some(Problem::NotUrl), "{url}");
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
