//! Videos: what they are made from, how long they last, how large they are.

use alloc::{format, string::String, vec::Vec};

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain, judge_needed};
use crate::{
    document::NodeKind,
    join::joined,
    json::Number,
    models::{self, Durations, Frame, Media, Model, VideoLimits},
    parameters::{ApiFamily, MEDIA_TYPE},
    suggest,
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "video_input_missing",
        "`input` has every member that the video model cannot do without, and `prompt` or `media` \
         where either will do.",
        &["E057", "E099", "E100"],
        video_input_missing,
    )
    .on(&[ApiFamily::Video]),
    &Rule::service(
        "video_duration",
        "`duration` is a number of seconds that the video model can make.",
        &[],
        video_duration,
    )
    .on(&[ApiFamily::Video]),
    &Rule::service(
        "video_frame",
        "`size`, `resolution` and `ratio` are values that the video model takes.",
        &[],
        video_frame,
    )
    .on(&[ApiFamily::Video]),
    &Rule::service(
        "video_media",
        "`media` has types that the video model takes, in numbers and combinations that it takes.",
        &[],
        video_media,
    )
    .on(&[ApiFamily::Video]),
    &Rule::service(
        "box_of_four",
        "`face_bbox` and `ext_bbox` have exactly four integers.",
        &["E059", "E101"],
        box_of_four,
    )
    .on(&[ApiFamily::Video]),
];

/// Source: the video pages, model by model; the error page for the portrait models.
fn video_input_missing(request: &Request<'_>, findings: &mut Findings<'_>) {
    let input = request.input();
    judge_needed(request, findings, |model| model.video_limits().map(|limits| limits.requires));
    let takes_either = of_video(request, |limits| Truth::from(limits.media == Media::FramesOrReferences));
    let given = input.member("prompt").is_present().or(input.member("media").is_present());
    findings.judge(takes_either.and(given.negate()), FindingPlace::Inside(input.id()), |_| {
        explain!(
            "`{}` needs `prompt`, `media`, or both", request.model_name();
            "add `prompt: \"...\"`"
        )
        .with("field", "prompt")
    });
}

/// Source: the video pages.
fn video_duration(request: &Request<'_>, findings: &mut Findings<'_>) {
    let duration = request.parameter("duration");
    let wrong = of_video(request, |limits| match limits.durations {
        Durations::Unknown => Truth::Silent,
        durations => duration.number_is(|number| !takes(durations, number)),
    });
    findings.judge(duration.is_present().and(wrong), FindingPlace::Value(duration.id()), |written| {
        let limits = request.known_model(written).and_then(Model::video_limits);
        let allowed = limits.map_or_else(String::new, |limits| seconds(limits.durations));
        explain!(
            "`duration` must be {allowed} on `{}`, found {}", request.model_name(), duration.shown();
            "write a number such as `5`"
        )
    });
}

/// Source: the video pages.
fn video_frame(request: &Request<'_>, findings: &mut Findings<'_>) {
    for name in ["size", "resolution", "ratio"] {
        let parameter = request.parameter(name);
        let wrong = of_video(request, |limits| match allowed(limits.frame, name) {
            Allowed::Unknown => Truth::Silent,
            Allowed::Nothing => Truth::Yes,
            Allowed::These(values) => {
                request.refuses_word(parameter, |text| !values.contains(&text), |text| is_known(name, text))
            }
        });
        findings.judge(parameter.is_present().and(wrong), FindingPlace::Value(parameter.id()), |written| {
            let limits = request.known_model(written).and_then(Model::video_limits);
            match allowed(limits.map_or(Frame::Unknown, |limits| limits.frame), name) {
                Allowed::These(values) => explain!(
                    "`{name}` must be one of `{}` on `{}`, found {}",
                    joined(&values, "`, `"), request.model_name(), parameter.shown();
                    "write `{name}: \"{}\"`",
                    suggest::nearest_value(written.text(parameter), &values).or(values.first().copied()).unwrap_or_default()
                ),
                _ => explain!(
                    "`{}` takes no `{name}`", request.model_name();
                    "write `resolution: \"720P\"` and, where the model has it, `ratio: \"16:9\"`"
                ),
            }
        });
    }
}

/// Whether any model takes the value, or it is a number of pixels, which is no word.
fn is_known(name: &str, text: &str) -> bool {
    let mut frames = models::all().filter_map(Model::video_limits).map(|limits| limits.frame);
    text.contains('*')
        || frames
            .any(|frame| matches!(allowed(frame, name), Allowed::These(values) if values.contains(&text)))
}

/// Source: the pages on Wan 2.7 and Wan 3.0.
fn video_media(request: &Request<'_>, findings: &mut Findings<'_>) {
    let list = request.input().member("media");
    let judges_new = request.options.judge_unknown_values;
    let is_new = |kind: &&str| MEDIA_TYPE.word(kind).is_none();
    let wrong = of_video(request, |limits| match limits.media {
        Media::Unknown => Truth::Silent,
        media => list.texts_are(
            |medium| medium.member("type"),
            |types| (judges_new || !types.iter().any(is_new)) && !go_together(media, types),
        ),
    });
    findings.judge(list.is(NodeKind::List).and(wrong), FindingPlace::Value(list.id()), |written| {
        let limits = request.known_model(written).and_then(Model::video_limits);
        let found: Vec<&str> = list.elements().map(|medium| written.text(medium.member("type"))).collect();
        explain!(
            "`media` of `{}` must be {}, found `{}`",
            request.model_name(), sets(limits.map_or(Media::Unknown, |limits| limits.media)), joined(&found, "`, `");
            "write `type`s that go together, or use another model"
        )
    });
}

/// Source: the error page; the pages of the portrait models.
fn box_of_four(request: &Request<'_>, findings: &mut Findings<'_>) {
    for name in ["face_bbox", "ext_bbox"] {
        let list = request.input().member(name);
        let count = list.length();
        findings.judge(list.is_present().and(count.is_not(4)), FindingPlace::Value(list.id()), |_| {
            explain!(
                "`{name}` must be four integers, found {}", count.known();
                "copy the numbers that the detection answered, as in `[302, 286, 610, 593]`"
            )
        });
    }
}

/// What `fact` says of the limits of the model's videos; silent where no page states them.
fn of_video(request: &Request<'_>, fact: impl FnOnce(&'static VideoLimits) -> Truth + Copy) -> Truth {
    request.of_limits(Model::video_limits, fact)
}

fn takes(durations: Durations, seconds: Number) -> bool {
    let seconds = match seconds {
        Number::Unsigned(seconds) => i64::try_from(seconds).unwrap_or(i64::MAX),
        Number::Signed(seconds) => seconds,
        // The shape rules say what is wrong.
        Number::Float(_) => return true,
    };
    match durations {
        Durations::Unknown => true,
        Durations::Listed(list) => list.iter().any(|one| i64::from(*one) == seconds),
        Durations::Between(least, most, own) => {
            (i64::from(least)..=i64::from(most)).contains(&seconds) || own.map(i64::from) == Some(seconds)
        }
    }
}

fn seconds(durations: Durations) -> String {
    match durations {
        Durations::Unknown => String::new(),
        Durations::Listed([one]) => format!("{one}"),
        Durations::Listed(list) => {
            let list: Vec<String> = list.iter().map(|one| format!("{one}")).collect();
            format!("one of {}", joined(&list, ", "))
        }
        Durations::Between(least, most, None) => format!("between {least} and {most}"),
        Durations::Between(least, most, Some(own)) => format!("{own}, or between {least} and {most}"),
    }
}

/// What a parameter of the image may be.
enum Allowed {
    Unknown,
    Nothing,
    These(Vec<&'static str>),
}

fn allowed(frame: Frame, parameter: &str) -> Allowed {
    match (frame, parameter) {
        (Frame::Sizes(classes), "size") => {
            Allowed::These(classes.iter().flat_map(|class| class.iter().copied()).collect())
        }
        (Frame::Resolutions { resolutions, .. }, "resolution") => Allowed::These(resolutions.to_vec()),
        (Frame::Resolutions { ratios, .. }, "ratio") if !ratios.is_empty() => Allowed::These(ratios.to_vec()),
        (Frame::Resolutions { refuses_size: true, .. }, "size") => Allowed::Nothing,
        _ => Allowed::Unknown,
    }
}

fn go_together(media: Media, types: &[&str]) -> bool {
    let count = |name: &str| types.iter().filter(|kind| **kind == name).count();
    let only = |names: &[&str]| types.iter().all(|kind| names.contains(kind));
    match media {
        Media::Unknown => true,
        Media::Frames => {
            let (first, last) = (count("first_frame"), count("last_frame"));
            let (audio, clip) = (count("driving_audio"), count("first_clip"));
            only(&["first_frame", "last_frame", "driving_audio", "first_clip"])
                && matches!((first, last, audio, clip), (1, 0 | 1, 0 | 1, 0) | (0, 0 | 1, 0, 1))
        }
        Media::References => {
            only(&["reference_image", "reference_video", "first_frame"])
                && (1..=5).contains(&(count("reference_image") + count("reference_video")))
                && count("first_frame") <= 1
        }
        Media::Edited => {
            only(&["video", "reference_image"]) && count("video") == 1 && count("reference_image") <= 4
        }
        Media::FramesOrReferences => {
            let frames = count("first_frame") + count("last_frame");
            let (file, link) = (count("file"), count("link"));
            let references = types.len() - frames;
            only(&[
                "first_frame",
                "last_frame",
                "reference_image",
                "reference_video",
                "reference_audio",
                "file",
                "link",
            ]) && (frames == 0 || references == 0)
                && count("first_frame") <= 1
                && count("last_frame") <= 1
                && count("reference_image") <= 10
                && count("reference_video") <= 5
                && count("reference_audio") <= 5
                && file + link <= 1
        }
    }
}

fn sets(media: Media) -> &'static str {
    match media {
        Media::Unknown => "",
        Media::Frames => {
            "a `first_frame` with or without `last_frame` and `driving_audio`, or a `first_clip` with or without \
             `last_frame`"
        }
        Media::References => {
            "1 to 5 of `reference_image` and `reference_video`, and at most one `first_frame`"
        }
        Media::Edited => "one `video`, and at most 4 of `reference_image`",
        Media::FramesOrReferences => {
            "either one `first_frame`, `last_frame` or both, or at most 10 of `reference_image`, 5 of \
             `reference_video`, 5 of `reference_audio`, and one `file` or `link`"
        }
    }
}
