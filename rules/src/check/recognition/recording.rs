//! Speech recognition: what is listened to.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::{
    models::{Model, Recordings},
    parameters::{ApiFamily, TRANSCRIPTION},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "recording_missing",
        "A transcription has `file_urls`, or `file_url` on models that read that; either where no \
         page says which.",
        &["E040"],
        recording_missing,
    )
    .on(&[ApiFamily::Recognition]),
    &Rule::service(
        "recording_count",
        "`file_urls` has at least one URL, and at most as many as the model reads.",
        &[],
        recording_count,
    )
    .on(&[ApiFamily::Recognition]),
    &Rule::service(
        "paired_parameter",
        "`resource_id` and `resource_type` come together, and `speaker_count` with \
         `diarization_enabled: true`.",
        &[],
        paired_parameter,
    )
    .on(&[ApiFamily::Recognition]),
];

/// Source: the error page; the pages of Paraformer, Fun-ASR and Qwen-ASR.
fn recording_missing(request: &Request<'_>, findings: &mut Findings<'_>) {
    if request.api.name != TRANSCRIPTION.name {
        return;
    }
    let input = request.input();
    let (one, list) = (input.member("file_url").is_present(), input.member("file_urls").is_present());
    let reads_one = request.of_limits(Model::recordings, |form| Truth::from(form == Recordings::One));
    findings.judge(reads_one.negate().and(list.negate()), FindingPlace::Inside(input.id()), |_| {
        explain!(
            "`{}` needs `file_urls`", request.model_name();
            "add `file_urls: [\"https://...\"]`"
        )
    });
    findings.judge(reads_one.and(one.negate()), FindingPlace::Inside(input.id()), |_| {
        explain!(
            "`{}` needs `file_url`", request.model_name();
            "add `file_url: \"https://...\"`"
        )
    });
    // Which of the two other models read, no page says.
    let is_told = request.of_limits(Model::recordings, |_| Truth::Yes).or_if_silent(Truth::No);
    findings.judge(
        is_told.negate().and(one.or(list).negate()),
        FindingPlace::Inside(input.id()),
        |_| explain!("there is no recording"; "add `file_urls: [\"https://...\"]`"),
    );
}

/// Source: the pages of Fun-ASR and Paraformer; the numbers are those of the model table.
fn recording_count(request: &Request<'_>, findings: &mut Findings<'_>) {
    let list = request.input().member("file_urls");
    let most = |model: &'static Model| match model.recordings() {
        Some(Recordings::List { most }) => Some(usize::from(most)),
        _ => None,
    };
    let count = list.length();
    let too_many = request.of_limits(most, |most| count.exceeds(most));
    let wrong = count.is_below(1).or(too_many);
    findings.judge(list.is_present().and(wrong), FindingPlace::Value(list.id()), |written| {
        let (found, name) = (count.known(), request.model_name());
        match request.known_model(written).and_then(most) {
            Some(1) => explain!(
                "`file_urls` must have one URL on `{name}`, found {found}"; "send one request for each recording"
            ),
            Some(most) => explain!(
                "`file_urls` must have 1 to {most} URLs on `{name}`, found {found}";
                "send one request for each recording"
            ),
            None => explain!("`file_urls` must not be empty"; "write the URL of a recording"),
        }
    });
}

/// Source: the page of Paraformer.
fn paired_parameter(request: &Request<'_>, findings: &mut Findings<'_>) {
    for (name, other) in [("resource_id", "resource_type"), ("resource_type", "resource_id")] {
        let parameter = request.parameter(name);
        let alone = parameter.is_present().and(request.parameter(other).is_present().negate());
        findings.judge(alone, FindingPlace::Key(parameter.id()), |_| {
            explain!(
                "`{name}` means nothing without `{other}`";
                "add `{other}: \"...\"`, or leave both out"
            )
        });
    }
    let speakers = request.parameter("speaker_count");
    let told_apart = request.parameter("diarization_enabled").flag(Truth::No);
    findings.judge(speakers.is_present().and(told_apart.negate()), FindingPlace::Key(speakers.id()), |_| {
        explain!(
            "`speaker_count` means nothing where speakers are not told apart";
            "add `diarization_enabled: true`"
        )
    });
}
