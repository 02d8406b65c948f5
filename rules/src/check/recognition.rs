//! Speech recognition: what is listened to.

use super::{Place, Rule, Truth, finding::words, image_content::length};
use crate::parameters::{Family, TRANSCRIPTION};

/// There is a recording, in the form that the model reads.
///
/// Source: the error page; the pages of Paraformer, Fun-ASR and Qwen-ASR.
pub(super) static RECORDING_MISSING: Rule = Rule::service(
    "recording_missing",
    "A transcription has `file_urls`, on qwen3-asr-flash-filetrans `file_url`.",
    &["E040"],
    |request, findings| {
        if request.api.name != TRANSCRIPTION.name {
            return;
        }
        let Some(input) = request.body.get("input").filter(|input| input.is_object()) else { return };
        let (one, list) = (input.member("file_url"), input.member("file_urls"));
        let of_one = |id: &str| id.starts_with("qwen3-asr-flash-filetrans");
        let of_list = |id: &str| id.starts_with("paraformer-") || id.starts_with("fun-asr");
        let no_list =
            request.of_model(|model| Truth::from(of_list(model.id()))).and(list.is_present().negate());
        findings.judge(
            no_list,
            Place::Inside(input.id()),
            || words!("`{}` needs `file_urls`", request.model_name(); "add `file_urls: [\"https://...\"]`"),
        );
        let no_one = request.of_model(|model| Truth::from(of_one(model.id()))).and(one.is_present().negate());
        findings.judge(
            no_one,
            Place::Inside(input.id()),
            || words!("`{}` needs `file_url`", request.model_name(); "add `file_url: \"https://...\"`"),
        );
        let told = request.of_model(|model| Truth::from(of_one(model.id()) || of_list(model.id())));
        let neither = one.is_present().or(list.is_present()).negate();
        findings.judge(
            told.or_if_silent(Truth::No).negate().and(neither),
            Place::Inside(input.id()),
            || words!("there is no recording"; "add `file_urls: [\"https://...\"]`"),
        );
    },
)
.on(&[Family::Recognition]);

/// As many recordings as a request may have.
///
/// Source: the page of Fun-ASR since August 2026; that of Paraformer still shows two, and took up to 100 before.
pub(super) static RECORDING_COUNT: Rule = Rule::service(
    "recording_count",
    "`file_urls` has one URL, on Paraformer models up to 100.",
    &[],
    |request, findings| {
        let Some(list) = request.body.get("input").and_then(|input| input.get("file_urls")) else { return };
        let Some(count) = length(list) else { return };
        let most = |id: &str| if id.starts_with("fun-asr") { 1 } else { 100 };
        let wrong = request.of_model_or(Truth::from(count == 0 || count > 100), |model| {
            Truth::from(count == 0 || count > most(model.id()))
        });
        findings.judge(wrong, Place::Value(list.id()), || {
            let allowed = if most(request.model_name()) == 1 { "one URL" } else { "1 to 100 URLs" };
            words!("`file_urls` must have {allowed}, found {count}"; "send one request for each recording")
        });
    },
)
.on(&[Family::Recognition]);

/// Parameters that mean something only together come together.
///
/// Source: the page of Paraformer.
pub(super) static PAIRED_PARAMETER: Rule = Rule::service(
    "paired_parameter",
    "`resource_id` and `resource_type` come together, and `speaker_count` with `diarization_enabled: true`.",
    &[],
    |request, findings| {
        for (name, other) in [("resource_id", "resource_type"), ("resource_type", "resource_id")] {
            let parameter = request.parameter(name);
            let Some(node) = parameter.possible() else { continue };
            let alone = parameter.is_present().and(request.parameter(other).is_present().negate());
            findings.judge(alone, Place::Key(node.id()), || {
                words!("`{name}` means nothing without `{other}`"; "add `{other}: \"...\"`, or leave both out")
            });
        }
        let speakers = request.parameter("speaker_count");
        let Some(node) = speakers.possible() else { return };
        let told_apart = request.parameter("diarization_enabled").flag(Truth::No);
        findings.judge(speakers.is_present().and(told_apart.negate()), Place::Key(node.id()), || {
            words!(
                "`speaker_count` means nothing where speakers are not told apart";
                "add `diarization_enabled: true`"
            )
        });
    },
)
.on(&[Family::Recognition]);
