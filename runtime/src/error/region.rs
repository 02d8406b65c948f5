//! Which region a refused key was sent to: a key works in its own only.

use crate::http::Region;

/// What to say about a refused key that was sent to this host.
pub(super) fn hint(host: &str) -> String {
    if host.contains("coding.dashscope") || host.contains("token-plan") {
        return format!("the key was sent to {host}, which takes the keys of its plan only");
    }
    let Some(region) = Region::of_host(host) else {
        return format!("the key was sent to {host}: check that it was made for this host");
    };
    let (other, whose) = match region {
        Region::Beijing => (Region::Singapore, "the international site"),
        _ => (Region::Beijing, Region::Beijing.name()),
    };
    format!(
        "the key was sent to {host}, which knows the keys of {} only; a key of {whose} belongs to `{}`",
        region.name(),
        other.host_name().unwrap_or_default(),
    )
}
