//! Ranking: how many documents at once, and of what kinds.

use super::input::is_empty_text;
use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::{
    document::{Node, NodeKind},
    models::{Model, RerankLimits},
    parameters::{ApiFamily, Protocol},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "rerank_document_count",
        "A call has no more documents, images and videos than the model ranks at once.",
        &[],
        rerank_document_count,
    )
    .on(&[ApiFamily::Rerank]),
    &Rule::service(
        "rerank_input_empty",
        "There is a query and at least one document, and no text is empty.",
        &[],
        rerank_input_empty,
    )
    .on(&[ApiFamily::Rerank])
    .of_free_text(),
    &Rule::service(
        "rerank_content_unsupported",
        "A query or a document is a string, or, on models that rank images, an object that says what \
         it is; a query is no video.",
        &[],
        rerank_content_unsupported,
    )
    .on(&[ApiFamily::Rerank])
    .only(Protocol::DashScope),
    &Rule::service(
        "rerank_parameter_unsupported",
        "`instruct` and `fps` go only to models that read them.",
        &[],
        rerank_parameter_unsupported,
    )
    .on(&[ApiFamily::Rerank]),
];

/// Source: the rerank reference; the limits are columns of the model table.
fn rerank_document_count(request: &Request<'_>, findings: &mut Findings<'_>) {
    /// What is counted, the member that has it, if it is not the document itself, and the limit.
    type Row = (&'static str, Option<&'static str>, fn(&RerankLimits) -> Option<u32>);
    const ROWS: [Row; 3] = [
        ("documents", None, |model| Some(model.max_documents)),
        ("images", Some("image"), |model| model.max_images),
        ("videos", Some("video"), |model| model.max_videos),
    ];
    let documents = documents(request);
    for (what, member, limit) in ROWS {
        let limit = |model: &'static Model| model.rerank_limits().and_then(limit);
        let count = documents.count(|document| match member {
            None => Truth::Yes,
            Some(member) => document.is(NodeKind::Object).and(document.member(member).is_present()),
        });
        let too_many =
            request.of_limits(limit, |most| count.exceeds(usize::try_from(most).unwrap_or(usize::MAX)));
        findings.judge(
            documents.is_present().and(too_many),
            FindingPlace::Value(documents.id()),
            |written| {
                explain!(
                    "found {} {what}, but `{}` ranks at most {} at once",
                    count.known(), request.model_name(),
                    request.known_model(written).and_then(limit).unwrap_or_default();
                    "rank the most promising ones"
                )
            },
        );
    }
}

/// Source: the rerank reference.
fn rerank_input_empty(request: &Request<'_>, findings: &mut Findings<'_>) {
    let documents = documents(request);
    let none = documents.is_present().and(documents.length().is_below(1));
    findings.judge(
        none,
        FindingPlace::Value(documents.id()),
        |_| explain!("`documents` must not be empty"; "write what is to be ranked"),
    );
    for content in core::iter::once(query(request)).chain(documents.elements()) {
        findings.judge(is_empty_text(content), FindingPlace::Value(content.id()), |_| {
            explain!(
                "a query or a document must not be empty";
                "write some text, or leave the document out"
            )
        });
    }
}

/// Source: the rerank reference: images and videos, and objects that hold texts, are for qwen3-vl-rerank.
fn rerank_content_unsupported(request: &Request<'_>, findings: &mut Findings<'_>) {
    let query = query(request);
    for content in core::iter::once(query).chain(documents(request).elements()) {
        let unable = request.of_limits(Model::rerank_limits, |model| Truth::from(model.max_images.is_none()));
        findings.judge(content.is(NodeKind::Object).and(unable), FindingPlace::Value(content.id()), |_| {
            explain!(
                "`{}` ranks strings only", request.model_name();
                "write the text as a string"
            )
        });
        let says_nothing = content.is(NodeKind::Object).and(content.has_no_members());
        findings.judge(says_nothing, FindingPlace::Inside(content.id()), |_| {
            explain!(
                "a document must say what it is";
                "write `text`, `image` or `video` into it"
            )
        });
    }
    let video = query.member("video");
    findings.judge(
        query.is(NodeKind::Object).and(video.is_present()),
        FindingPlace::Key(video.id()),
        |_| explain!("a query must be a text or an image"; "write `text` or `image`"),
    );
}

/// Source: the rerank reference. That qwen3-rerank does not read `return_documents`, live reports, read in 2026-11, contradict.
fn rerank_parameter_unsupported(request: &Request<'_>, findings: &mut Findings<'_>) {
    /// The parameter, and whether a model reads it.
    type Row = (&'static str, fn(&RerankLimits) -> bool);
    const ROWS: [Row; 2] =
        [("instruct", |model| model.instruct), ("fps", |model| model.max_videos.is_some())];
    for (name, reads) in ROWS {
        let parameter = request.parameter(name);
        let unable = request.of_limits(Model::rerank_limits, |limits| Truth::from(!reads(limits)));
        findings.judge(
            parameter.is_present().and(unable),
            FindingPlace::Key(parameter.id()),
            |_| explain!("`{}` does not read `{name}`", request.model_name(); "leave `{name}` out"),
        );
    }
}

fn documents<'d>(request: &Request<'d>) -> Node<'d> {
    request.input().member("documents")
}

fn query<'d>(request: &Request<'d>) -> Node<'d> {
    request.input().member("query")
}
