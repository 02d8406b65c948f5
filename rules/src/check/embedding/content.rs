//! Embeddings of texts, images and videos: how many of each, and what a model reads.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain, url};
use crate::{
    document::{Count, Node, NodeKind},
    models::{EmbeddingLimits, Model},
    parameters::ApiFamily,
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "embedding_content_count",
        "A call has no more contents, texts, images and videos than the model embeds at once.",
        &[],
        embedding_content_count,
    )
    .on(&[ApiFamily::Embedding]),
    &Rule::service(
        "embedding_content_unsupported",
        "A content is a string or an object that says what it is; `multi_images` goes only to models \
         that read it.",
        &[],
        embedding_content_unsupported,
    )
    .on(&[ApiFamily::Embedding]),
    &Rule::service(
        "embedding_parameter_unsupported",
        "`enable_fusion`, `res_level` and `max_video_frames` go only to models that read them.",
        &[],
        embedding_parameter_unsupported,
    )
    .on(&[ApiFamily::Embedding]),
    &Rule::service(
        "video_url_only",
        "A video to embed or to rank is given by its URL, not as a `data:` URL.",
        &[],
        video_url_only,
    )
    .on(&[ApiFamily::Embedding, ApiFamily::Rerank]),
];

/// Source: the reference of multimodal embedding; the limits are columns of the model table.
fn embedding_content_count(request: &Request<'_>, findings: &mut Findings<'_>) {
    /// What is counted, the limit, and how many there are.
    type Row = (&'static str, fn(&EmbeddingLimits) -> Option<u32>, fn(Node<'_>) -> Count);
    const ROWS: [Row; 4] = [
        ("contents", |model| model.max_contents, |contents| contents.length()),
        (
            "texts",
            |model| model.max_texts,
            |contents| contents.count(|content| content.is(NodeKind::Text).or(has(content, "text"))),
        ),
        (
            "images",
            |model| model.max_images,
            |contents| {
                let alone = contents.count(|content| has(content, "image"));
                let objects = contents.elements().filter(|content| content.is(NodeKind::Object) != Truth::No);
                objects.map(|content| content.member("multi_images").length()).fold(alone, Count::plus)
            },
        ),
        ("videos", |model| model.max_videos, |contents| contents.count(|content| has(content, "video"))),
    ];
    let Some(contents) = request.content_list() else { return };
    for (what, limit, count) in ROWS {
        let limit = |model: &'static Model| model.embedding_limits().and_then(limit);
        let count = count(contents);
        let too_many =
            request.of_limits(limit, |most| count.exceeds(usize::try_from(most).unwrap_or(usize::MAX)));
        findings.judge(contents.is_present().and(too_many), FindingPlace::Value(contents.id()), |written| {
            explain!(
                "found {} {what}, but `{}` takes at most {} at once",
                count.known(), request.model_name(),
                request.known_model(written).and_then(limit).unwrap_or_default();
                "send several requests"
            )
        });
    }
}

/// Source: the reference of multimodal embedding.
fn embedding_content_unsupported(request: &Request<'_>, findings: &mut Findings<'_>) {
    for content in request.contents() {
        let says_nothing = content.is(NodeKind::Object).and(content.has_no_members());
        findings.judge(
            says_nothing,
            FindingPlace::Inside(content.id()),
            |_| explain!("a content must say what it is"; "write `text`, `image` or `video` into it"),
        );
        let several = content.member("multi_images");
        let unable = request.of_limits(Model::embedding_limits, |model| Truth::from(!model.multi_images));
        let broken = content.is(NodeKind::Object).and(several.is_present()).and(unable);
        findings.judge(broken, FindingPlace::Key(several.id()), |_| {
            explain!(
                "`{}` does not read `multi_images`", request.model_name();
                "write each image as a content of its own: `image(\"https://...\")`"
            )
        });
    }
}

/// Source: the reference of multimodal embedding.
fn embedding_parameter_unsupported(request: &Request<'_>, findings: &mut Findings<'_>) {
    /// The parameter, and whether a model reads it.
    type Row = (&'static str, fn(&EmbeddingLimits) -> bool);
    const ROWS: &[Row] = &[
        ("enable_fusion", |model| model.fusion),
        ("res_level", |model| model.resolution),
        ("max_video_frames", |model| model.resolution),
    ];
    for (name, reads) in ROWS {
        let parameter = request.parameter(name);
        let unable = request.of_limits(Model::embedding_limits, |model| Truth::from(!reads(model)));
        findings.judge(
            parameter.is_present().and(unable),
            FindingPlace::Key(parameter.id()),
            |_| explain!("`{}` does not read `{name}`", request.model_name(); "leave `{name}` out"),
        );
    }
}

/// Source: the references of multimodal embedding and of rerank.
fn video_url_only(request: &Request<'_>, findings: &mut Findings<'_>) {
    for content in request.contents() {
        let video = content.member("video");
        let is_data = content.is(NodeKind::Object).and(video.text_is(url::is_data));
        findings.judge(is_data, FindingPlace::Value(video.id()), |_| {
            explain!(
                "a video must be given by its URL here, not as a `data:` URL";
                "put the video on a public host and write its URL"
            )
        });
    }
}

fn has(content: Node<'_>, member: &str) -> Truth {
    content.is(NodeKind::Object).and(content.member(member).is_present())
}
