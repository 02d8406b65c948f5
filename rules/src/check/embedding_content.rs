//! Vectors of texts, pictures and films: how many of each, and what a model reads.

use super::{Place, Rule, Truth, count::Count, finding::words, url};
use crate::{document::RawNode, models::Embedding, parameters::Family};

/// No more texts, pictures and films than the model takes.
///
/// Source: the reference of multimodal embedding; the limits are columns of the model table.
pub(super) static EMBEDDING_CONTENT_COUNT: Rule = Rule::service(
    "embedding_content_count",
    "A call has no more contents, pictures and films than the model embeds at once.",
    &[],
    |request, findings| {
        /// What is counted, the limit, and how many an element has.
        type Row = (&'static str, fn(&Embedding) -> Option<u32>, fn(RawNode<'_>) -> usize);
        const ROWS: &[Row] = &[
            ("contents", |model| model.max_contents, |_| 1),
            (
                "texts",
                |model| model.max_texts,
                |content| usize::from(content.text().is_some() || content.get("text").is_some()),
            ),
            (
                "pictures",
                |model| model.max_images,
                |content| {
                    let several = content.get("multi_images").map_or(0, |list| list.children().count());
                    several + usize::from(content.get("image").is_some())
                },
            ),
            ("films", |model| model.max_videos, |content| usize::from(content.get("video").is_some())),
        ];
        let Some(contents) = request.contents() else { return };
        for (what, limit, count) in ROWS {
            let most = request.embedding().and_then(limit);
            let count = if *what == "contents" { Count::all(contents) } else { Count::of(contents, count) };
            let too_many = request.of_model(|_| most.map_or(Truth::Silent, |most| count.exceeds(most)));
            findings.judge(too_many, Place::Value(contents.id()), || {
                words!(
                    "found {} {what}, but `{}` takes at most {} at once",
                    count.known, request.model_name(), most.unwrap_or_default();
                    "send several requests"
                )
            });
        }
    },
)
.on(&[Family::Embedding]);

/// A content says what it is, and the model reads that.
///
/// Source: the reference of multimodal embedding.
pub(super) static EMBEDDING_CONTENT_UNSUPPORTED: Rule = Rule::service(
    "embedding_content_unsupported",
    "A content is a text, `text`, `image`, `video` or `multi_images`, the last on tongyi-embedding-vision models.",
    &[],
    |request, findings| {
        for content in request.contents().map(RawNode::children).unwrap_or_default() {
            if content.is_object() && content.children().next().is_none() {
                findings.broken(
                    Place::Inside(content.id()),
                    words!("a content must say what it is"; "write `text`, `image` or `video` into it"),
                );
            }
            let Some(several) = content.member("multi_images").possible() else { continue };
            let unable = request.of_model(|_| Truth::from(request.embedding().map(|model| !model.multi_images)));
            findings.judge(unable, Place::Key(several.id()), || {
                words!(
                    "`{}` does not read `multi_images`", request.model_name();
                    "write each picture as a content of its own: `image(\"https://...\")`"
                )
            });
        }
    },
)
.on(&[Family::Embedding]);

/// Parameters that only some models read stand beside those models.
///
/// Source: the reference of multimodal embedding.
pub(super) static EMBEDDING_PARAMETER_UNSUPPORTED: Rule = Rule::service(
    "embedding_parameter_unsupported",
    "`enable_fusion` belongs to qwen3-vl-embedding, `res_level` and `max_video_frames` to snapshots of 2026-03-06.",
    &[],
    |request, findings| {
        /// The parameter, and whether a model reads it.
        type Row = (&'static str, fn(&Embedding) -> bool);
        const ROWS: &[Row] = &[
            ("enable_fusion", |model| model.fusion),
            ("res_level", |model| model.resolution),
            ("max_video_frames", |model| model.resolution),
        ];
        for (name, reads) in ROWS {
            let given = request.parameter(name).is_present();
            let unable = request.of_model(|_| Truth::from(request.embedding().map(|model| !reads(model))));
            findings.judge(given.and(unable), Place::Key(request.place_of(name)), || {
                words!("`{}` does not read `{name}`", request.model_name(); "leave `{name}` out")
            });
        }
    },
)
.on(&[Family::Embedding]);

/// A film is given by its URL.
///
/// Source: the references of multimodal embedding and of rerank.
pub(super) static VIDEO_URL_ONLY: Rule = Rule::service(
    "video_url_only",
    "A film to embed or to rank is given by its URL, not as a `data:` URL.",
    &[],
    |request, findings| {
        for content in request.contents().map(RawNode::children).unwrap_or_default() {
            let Some(video) = content.member("video").possible() else { continue };
            findings.judge(video.text_is(url::is_data), Place::Value(video.id()), || {
                words!(
                    "a film must be given by its URL here, not as a `data:` URL";
                    "put the film on a public host and write its URL"
                )
            });
        }
    },
)
.on(&[Family::Embedding, Family::Rerank]);
