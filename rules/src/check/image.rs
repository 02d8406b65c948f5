//! Pictures that are made: how many, how large, with which parameters.

use alloc::{format, string::String};

use super::{Answering, Place, Request, Rule, Truth, finding::words, range::as_f64};
use crate::{
    document::{Member, Value},
    models::{Painting, Size},
    parameters::{Family, IMAGE_GENERATION, IMAGE_TO_IMAGE},
};

/// As many pictures as the model makes at once.
///
/// Source: the error page for qwen-image-edit, the image pages for the others.
pub(super) static IMAGE_COUNT_RANGE: Rule = Rule::service(
    "image_count_range",
    "`n` is at least 1 and at most the number of pictures that the model makes at once.",
    &["E078"],
    |request, findings| {
        let Some(node) = request.parameter("n").possible() else { return };
        let series = request.parameter("enable_sequential").flag(Truth::No);
        let most_of = |painting: &Painting| match (painting.max_series, series) {
            (Some(series), Truth::Yes | Truth::Open(_)) => series,
            _ => painting.max_pictures,
        };
        let wrong = request.of_painting(|painting| match node.value() {
            Value::Number(number) => {
                let count = as_f64(*number);
                Truth::from(count < 1.0 || count > f64::from(most_of(painting)))
            }
            Value::Hole(_) => Truth::open(node.id()),
            _ => Truth::Silent,
        });
        let most = request.painting().map_or(1, most_of);
        let entry = (most == 1).then_some("E078");
        findings.judge_as(wrong, Place::Value(node.id()), entry, || {
            words!(
                "`n` must be between 1 and {most} on `{}`, found {}", request.model_name(), node.shown();
                "write a number such as `1`"
            )
        });
    },
)
.on(&[Family::Image]);

/// A size that the model paints.
///
/// Source: the image pages.
pub(super) static IMAGE_SIZE: Rule = Rule::service(
    "image_size",
    "`size` is width and height with an asterisk between them, and one that the model paints.",
    &[],
    |request, findings| {
        let Some(node) = request.parameter("size").possible() else { return };
        let wrong = request.of_painting(|painting| match painting.size {
            Size::Unknown => Truth::Silent,
            size => node.text_is(|text| !size.takes(text)),
        });
        findings.judge(wrong, Place::Value(node.id()), || {
            let size = request.painting().map_or(Size::Unknown, |painting| painting.size);
            let (said, example) = size.sentence();
            words!(
                "`size` must be {said} on `{}`, found {}", request.model_name(), node.shown();
                "write it as in `size: \"{}\"`", example
            )
        });
    },
)
.on(&[Family::Image]);

/// The model takes the parameter.
///
/// Source: the page on qwen-image-edit.
pub(super) static IMAGE_PARAMETER_UNSUPPORTED: Rule = Rule::service(
    "image_parameter_unsupported",
    "An image model is given parameters that it takes.",
    &[],
    |request, findings| {
        // Which names are refused is known with the model; while that is open, so is the rule for each of them.
        for name in ["size", "prompt_extend"] {
            let parameter = request.parameter(name);
            let Some(node) = parameter.possible() else { continue };
            let refused = request.of_painting(|painting| Truth::from(painting.refuses.contains(&name)));
            findings.judge(
                refused.and(parameter.is_present()),
                Place::Key(node.id()),
                || words!("`{}` takes no `{name}`", request.model_name(); "leave `{name}` out"),
            );
        }
    },
)
.on(&[Family::Image]);

/// Of what must not be seen, 500 characters count.
///
/// Source: the image and video pages: what is longer is cut off in silence.
pub(super) static NEGATIVE_PROMPT_LENGTH: Rule = Rule::advice(
    "negative_prompt_length",
    "Of `negative_prompt`, 500 characters count.",
    &[],
    |request, findings| {
        const MOST: usize = 500;
        let inside =
            request.body.get("input").map_or(Member::Absent, |input| input.member("negative_prompt"));
        for node in [inside, request.parameter("negative_prompt")].into_iter().filter_map(Member::node) {
            let Some(length) = node.text().map(|text| text.chars().count()).filter(|length| *length > MOST)
            else {
                continue;
            };
            findings.broken(
                Place::Value(node.id()),
                words!(
                    "`negative_prompt` has {length} characters, of which {MOST} count";
                    "say it in fewer words"
                ),
            );
        }
    },
)
.on(&[Family::Image, Family::Video]);

/// A style of one's own comes with its picture, and no other does.
///
/// Source: the page on style redraw.
pub(super) static STYLE_REFERENCE: Rule = Rule::service(
    "style_reference",
    "`style_index: -1` comes with `style_ref_url`, and no other style does.",
    &["E062"],
    |request, findings| {
        if request.api.name != IMAGE_GENERATION.name {
            return;
        }
        let Some(input) = request.body.get("input") else { return };
        let Some(index) = input.get("style_index") else { return };
        let own = match index.value() {
            Value::Number(number) => Truth::from(as_f64(*number) < 0.0),
            Value::Hole(_) => Truth::open(index.id()),
            _ => Truth::Silent,
        };
        let given = input.member("style_ref_url").is_present();
        let both = own.and(given);
        let neither = own.negate().and(given.negate());
        findings.judge(both.or(neither).negate(), Place::Value(index.id()), || {
            if given == Truth::Yes {
                words!("`style_ref_url` is read with `style_index: -1` only, found {}", index.shown(); "write `-1`")
            } else {
                words!("`style_index: -1` needs the picture of the style"; "add `style_ref_url: \"https://...\"`")
            }
        });
    },
)
.on(&[Family::Image]);

/// Something is tried on.
///
/// Source: the error page.
pub(super) static GARMENT_MISSING: Rule = Rule::service(
    "garment_missing",
    "A try-on has `top_garment_url`, `bottom_garment_url`, or both.",
    &["E176"],
    |request, findings| {
        if request.api.name != IMAGE_TO_IMAGE.name {
            return;
        }
        let Some(input) = request.body.get("input").filter(|input| input.is_object()) else { return };
        let tries = request.of_model(|model| Truth::from(matches!(model.id(), "aitryon" | "aitryon-plus")));
        let given = input.member("top_garment_url").is_present().or(input.member("bottom_garment_url").is_present());
        findings.judge(
            tries.and(given.negate()),
            Place::Inside(input.id()),
            || words!("nothing is tried on"; "add `top_garment_url: \"https://...\"`, or `bottom_garment_url`"),
        );
    },
)
.on(&[Family::Image]);

impl Request<'_> {
    /// The limits of the model's pictures, where they are known.
    pub(super) fn painting(&self) -> Option<&'static Painting> {
        match self.model {
            Answering::Known(model) => model.painting(),
            _ => None,
        }
    }

    /// What `fact` says of them; silent where no page states them.
    pub(super) fn of_painting(&self, fact: impl FnOnce(&'static Painting) -> Truth) -> Truth {
        self.of_model(|model| model.painting().map_or(Truth::Silent, fact))
    }
}

/// Width and height, as in `1280*720`.
pub(super) fn width_and_height(text: &str) -> Option<(u32, u32)> {
    let (width, height) = text.split_once('*')?;
    Some((width.parse().ok()?, height.parse().ok()?))
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

    /// What it says, and an example.
    fn sentence(self) -> (String, &'static str) {
        match self {
            Self::Unknown => ("a size".into(), "1024*1024"),
            Self::Listed(sizes) => {
                (format!("one of `{}`", sizes.join("`, `")), sizes.first().copied().unwrap_or_default())
            }
            Self::Sides(least, most) => {
                (format!("two sides of {least} to {most} pixels, with `*` between them"), "1024*1024")
            }
            Self::Area(least, most, words) => {
                let words =
                    if words.is_empty() { String::new() } else { format!("`{}`, or ", words.join("`, `")) };
                (
                    format!("{words}two sides with `*` between them, together {least} to {most} pixels"),
                    if least > 1024 * 1024 { "1280*1280" } else { "1024*1024" },
                )
            }
        }
    }
}
