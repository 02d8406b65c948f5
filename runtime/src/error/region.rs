//! Which region a host belongs to: a key works in its own only.

/// What to say about a refused key that was sent to this host.
pub(super) fn hint(host: &str) -> String {
    let (region, other) = match region(host) {
        Some(region @ "Beijing") => {
            (region, "a key of the international site belongs to `dashscope-intl.aliyuncs.com`")
        }
        Some(region) => (region, "a key of Beijing belongs to `dashscope.aliyuncs.com`"),
        None if host.contains("coding.dashscope") || host.contains("token-plan") => {
            return format!("the key was sent to {host}, which takes the keys of its plan only");
        }
        None => return format!("the key was sent to {host}: check that it was made for this host"),
    };
    format!("the key was sent to {host}, which knows the keys of {region} only; {other}")
}

fn region(host: &str) -> Option<&'static str> {
    const REGIONS: [(&str, &str); 9] = [
        ("dashscope-intl.", "Singapore"),
        ("dashscope-us.", "the US"),
        ("ap-southeast-1.", "Singapore"),
        ("us-east-1.", "the US"),
        ("cn-hongkong.", "Hong Kong"),
        ("eu-central-1.", "Frankfurt"),
        ("ap-northeast-1.", "Tokyo"),
        ("cn-beijing.maas.", "Beijing"),
        ("dashscope.aliyuncs.com", "Beijing"),
    ];
    if host.contains("coding.dashscope") || host.contains("token-plan") {
        return None;
    }
    REGIONS.iter().find(|(part, _)| host.contains(part)).map(|(_, region)| *region)
}
