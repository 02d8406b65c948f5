//! Images that are made: how many, how large, with which parameters.

use alloc::{format, string::String};

use crate::check::engine::{
    Answer, FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain, judge_needed,
};
use crate::{
    join::joined,
    json::Number,
    models::{self, ImageLimits, Model, Size},
    parameters::{ApiFamily, IMAGE_GENERATION, IMAGE_TO_IMAGE, TEXT_TO_IMAGE},
    suggest,
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "prompt_missing",
        "An image from text has `prompt`, except a poster.",
        &["E057"],
        prompt_missing,
    )
    .on(&[ApiFamily::Image]),
    &Rule::service(
        "image_input_missing",
        "`input` and `parameters` have every member that the image model cannot do without.",
        &["E057"],
        image_input_missing,
    )
    .on(&[ApiFamily::Image, ApiFamily::ImageTool]),
    &Rule::service(
        "image_count_range",
        "`n` is at least 1 and at most the number of images that the model makes at once, or in a \
         series with `enable_sequential`.",
        &["E078"],
        image_count_range,
    )
    .on(&[ApiFamily::Image]),
    &Rule::service(
        "image_size",
        "`size` is width and height with an asterisk between them, or a word such as `2K` on models \
         that have such, and one that the model makes.",
        &[],
        image_size,
    )
    .on(&[ApiFamily::Image]),
    &Rule::service(
        "image_parameter_unsupported",
        "No parameter goes to an image model that refuses it, such as `size` and `prompt_extend`.",
        &[],
        image_parameter_unsupported,
    )
    .on(&[ApiFamily::Image]),
    &Rule::advice(
        "negative_prompt_length",
        "`negative_prompt` has at most 500 characters: the rest is cut off.",
        &[],
        negative_prompt_length,
    )
    .on(&[ApiFamily::Image, ApiFamily::Video]),
    &Rule::service(
        "style_reference",
        "`style_index: -1` comes with `style_ref_url`, and no other style has it.",
        &["E062"],
        style_reference,
    )
    .on(&[ApiFamily::Image]),
    &Rule::service(
        "garment_missing",
        "A try-on has `top_garment_url`, `bottom_garment_url`, or both.",
        &["E176"],
        garment_missing,
    )
    .on(&[ApiFamily::Image]),
];

/// Source: the image pages. What a poster says and shows stands in members of their own, by the page on creative posters.
fn prompt_missing(request: &Request<'_>, findings: &mut Findings<'_>) {
    if request.api.name != TEXT_TO_IMAGE.name {
        return;
    }
    let (input, prompt) = (request.input(), request.input().member("prompt"));
    // All that is known of most models is their address.
    let is_poster = request.of_limits(Model::image_limits, |limits| Truth::from(limits.is_poster));
    let needed = is_poster.negate().or_if_silent(Truth::Yes);
    findings.judge(prompt.is_present().negate().and(needed), FindingPlace::Inside(input.id()), |_| {
        explain!("`prompt` is missing"; "add `prompt: \"...\"`").with("field", "prompt")
    });
}

/// Source: the pages of the tools; which members, is a column of the model table.
fn image_input_missing(request: &Request<'_>, findings: &mut Findings<'_>) {
    judge_needed(request, findings, |model| model.image_limits().map(|limits| limits.requires));
}

/// Source: the error page for qwen-image-edit, the image pages for the others.
fn image_count_range(request: &Request<'_>, findings: &mut Findings<'_>) {
    let n = request.parameter("n");
    let series = request.parameter("enable_sequential").flag(Truth::No);
    let exceeds = |most: u32| n.number_is(|n| n.as_f64() > f64::from(most));
    let counted = |model: &'static Model| model.image_limits().filter(|limits| limits.max_images > 0);
    let wrong = request.of_limits(counted, |limits| {
        let of_series = series.and(exceeds(most_of(limits, true)));
        let of_one = series.negate().and(exceeds(most_of(limits, false)));
        n.number_is(|n| n.as_f64() < 1.0).or(of_series).or(of_one)
    });
    findings.judge(n.is_present().and(wrong), FindingPlace::Value(n.id()), |written| {
        let limits = request.known_model(written).and_then(Model::image_limits);
        let most = limits.map_or(1, |limits| most_of(limits, series == Truth::Yes));
        explain!(
            "`n` must be between 1 and {most} on `{}`, found {}", request.model_name(), n.shown();
            "write a number such as `1`"
        )
        .answered(if most == 1 { Answer::OfRule(0) } else { Answer::Unknown })
    });
}

/// Source: the image pages.
fn image_size(request: &Request<'_>, findings: &mut Findings<'_>) {
    let size = request.parameter("size");
    let known = |model: &'static Model| {
        model.image_limits().map(|limits| limits.size).filter(|size| *size != Size::Unknown)
    };
    let is_known = |text: &str| {
        // A number of pixels is no word.
        let mut sizes = models::all().filter_map(known);
        text.contains(|letter: char| letter.is_ascii_digit()) && text.contains(['*', 'x', 'X'])
            || sizes.any(|size| size.takes(text))
    };
    let wrong =
        request.of_limits(known, |known| request.refuses_word(size, |text| !known.takes(text), is_known));
    findings.judge(size.is_present().and(wrong), FindingPlace::Value(size.id()), |written| {
        let known = request.known_model(written).and_then(known).unwrap_or(Size::Unknown);
        let (said, example) = known.sentence();
        explain!(
            "`size` must be {said} on `{}`, found {}", request.model_name(), size.shown();
            "write `size: \"{}\"`", known.nearest_to(written.text(size)).unwrap_or_else(|| example.into())
        )
    });
}

/// Source: the page on qwen-image-edit; which parameters, is a column of the model table.
fn image_parameter_unsupported(request: &Request<'_>, findings: &mut Findings<'_>) {
    for name in request.api.members_of(request.api.parameters).iter().map(|member| member.name) {
        let refused =
            request.of_limits(Model::image_limits, |limits| Truth::from(limits.refuses.contains(&name)));
        if !refused.is_possible() {
            continue;
        }
        let parameter = request.parameter(name);
        findings.judge(
            parameter.is_present().and(refused),
            FindingPlace::Key(parameter.id()),
            |_| explain!("`{}` takes no `{name}`", request.model_name(); "leave `{name}` out"),
        );
    }
}

/// Source: the image and video pages: what is longer is cut off in silence.
fn negative_prompt_length(request: &Request<'_>, findings: &mut Findings<'_>) {
    const MOST: usize = 500;
    for text in [request.input().member("negative_prompt"), request.parameter("negative_prompt")] {
        let too_long = text.text_is(|text| text.chars().count() > MOST);
        findings.judge(too_long, FindingPlace::Value(text.id()), |written| {
            let length = written.text(text).chars().count();
            explain!(
                "`negative_prompt` has {length} characters, of which {MOST} count";
                "say it in fewer words"
            )
        });
    }
}

/// Source: the page on style redraw.
fn style_reference(request: &Request<'_>, findings: &mut Findings<'_>) {
    if request.api.name != IMAGE_GENERATION.name {
        return;
    }
    let (index, image) = (request.input().member("style_index"), request.input().member("style_ref_url"));
    let own = index.number_is(|index| matches!(index, Number::Signed(-1)));
    let given = image.is_present();
    let fits = own.and(given).or(own.negate().and(given.negate()));
    findings.judge(index.is_present().and(fits.negate()), FindingPlace::Value(index.id()), |_| {
        if given == Truth::Yes {
            explain!(
                "`style_ref_url` is read with `style_index: -1` only, found {}", index.shown();
                "write `-1`"
            )
        } else {
            explain!(
                "`style_index: -1` needs the image of the style";
                "add `style_ref_url: \"https://...\"`"
            )
        }
    });
}

/// Source: the error page.
fn garment_missing(request: &Request<'_>, findings: &mut Findings<'_>) {
    if request.api.name != IMAGE_TO_IMAGE.name {
        return;
    }
    let input = request.input();
    let tries = request.of_model(|model| Truth::from(model.tries_on()));
    let given =
        input.member("top_garment_url").is_present().or(input.member("bottom_garment_url").is_present());
    findings.judge(tries.and(given.negate()), FindingPlace::Inside(input.id()), |_| {
        explain!(
            "nothing is tried on";
            "add `top_garment_url: \"https://...\"`, or `bottom_garment_url`"
        )
    });
}

/// The most images of a call, or of a series.
fn most_of(limits: &ImageLimits, series: bool) -> u32 {
    limits.max_series.filter(|_| series).unwrap_or(limits.max_images)
}

/// Width and height, as in `1280*720`.
fn width_and_height(text: &str) -> Option<(u32, u32)> {
    // Numbers of Rust may have a sign in front.
    let side = |text: &str| text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
    let (width, height) = text.split_once('*')?;
    Some((side(width)?, side(height)?))
}

impl Size {
    fn takes(self, text: &str) -> bool {
        match self {
            Self::Unknown => true,
            Self::Listed(sizes) => sizes.contains(&text),
            Self::Sides(least, most) => width_and_height(text).is_some_and(|(width, height)| {
                (least..=most).contains(&width) && (least..=most).contains(&height)
            }),
            Self::Area(least, most, words) => {
                let area = |(width, height): (u32, u32)| u64::from(width) * u64::from(height);
                words.contains(&text)
                    || width_and_height(text)
                        .map(area)
                        .is_some_and(|area| (u64::from(least)..=u64::from(most)).contains(&area))
            }
        }
    }

    /// The size nearest to one that is not taken, if that tells one: sides with another mark between them, for example.
    fn nearest_to(self, text: &str) -> Option<String> {
        if let Self::Listed(sizes) = self {
            return suggest::nearest_value(text, sizes).map(String::from);
        }
        let mut sides = text.split(|letter: char| !letter.is_ascii_digit()).filter(|side| !side.is_empty());
        let size = format!("{}*{}", sides.next()?, sides.next()?);
        (sides.next().is_none() && self.takes(&size)).then_some(size)
    }

    /// What it says, and an example.
    fn sentence(self) -> (String, &'static str) {
        match self {
            Self::Unknown => ("a size".into(), "1024*1024"),
            Self::Listed(sizes) => {
                (format!("one of `{}`", joined(sizes, "`, `")), sizes.first().copied().unwrap_or_default())
            }
            Self::Sides(least, most) => {
                (format!("two sides of {least} to {most} pixels, with `*` between them"), "1024*1024")
            }
            Self::Area(least, most, words) => {
                let words = if words.is_empty() {
                    String::new()
                } else {
                    format!("`{}`, or ", joined(words, "`, `"))
                };
                (
                    format!("{words}two sides with `*` between them, together {least} to {most} pixels"),
                    if least > 1024 * 1024 { "1280*1280" } else { "1024*1024" },
                )
            }
        }
    }
}
