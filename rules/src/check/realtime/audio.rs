//! Several channels of audio.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::{json::Number, parameters::ApiFamily};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "channel_layout",
        "The `channel_layout` fits `channels`: `mono` is 1 channel, `raw_mic_array` 2, `foa_ambix` 4.",
        &[],
        channel_layout,
    )
    .on(&[ApiFamily::Realtime]),
    &Rule::service(
        "channels_format",
        "Audio of several channels is `pcm` of 16000 Hz.",
        &[],
        channels_format,
    )
    .on(&[ApiFamily::Realtime]),
];

const LAYOUTS: &[(f64, &str)] = &[(1.0, "mono"), (2.0, "raw_mic_array"), (4.0, "foa_ambix")];

/// Source: the client events of Qwen-Omni, with Qwen3.8-Omni, of autumn 2026.
fn channel_layout(request: &Request<'_>, findings: &mut Findings<'_>) {
    let format = request.parameter("audio").member("input").member("format");
    let (channels, layout) = (format.member("channels"), format.member("channel_layout"));
    for &(count, name) in LAYOUTS {
        let is_count = channels.number_is(|number| is(number, count));
        let other = layout.text_is(|text| text != name && LAYOUTS.iter().any(|(_, known)| *known == text));
        findings.judge(is_count.and(other), FindingPlace::Value(layout.id()), |_| {
            explain!(
                "`channel_layout` must be \"{name}\" where `channels` is {count}, found {}", layout.shown();
                "write `channel_layout: \"{name}\"`"
            )
        });
    }
}

/// Source: the same page.
fn channels_format(request: &Request<'_>, findings: &mut Findings<'_>) {
    let format = request.parameter("audio").member("input").member("format");
    let several = format.member("channels").number_is(|number| number.as_f64() > 1.0);
    let (kind, rate) = (format.member("type"), format.member("sample_rate"));
    let places = [
        (kind, "type", "\"pcm\"", kind.text_is(|kind| kind != "pcm")),
        (rate, "sample_rate", "16000", rate.number_is(|rate| !is(rate, 16_000.0))),
    ];
    for (node, name, needed, other) in places {
        findings.judge(several.and(other), FindingPlace::Value(node.id()), |_| {
            explain!(
                "`{name}` must be {needed} with several channels, found {}", node.shown();
                "write `{name}: {needed}`"
            )
        });
    }
}

fn is(number: Number, wanted: f64) -> bool {
    (number.as_f64() - wanted).abs() < f64::EPSILON
}
