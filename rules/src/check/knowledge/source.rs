//! What a knowledge base is made from, and where it is stored.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::parameters::{ApiFamily, INDEX, INDEX_DOCUMENTS};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "source_type_missing",
        "A knowledge base of documents has `SourceType`: without it the job that builds it fails.",
        &["E097"],
        source_type_missing,
    )
    .on(&[ApiFamily::Knowledge]),
    &Rule::service(
        "source_ids",
        "`SourceType` comes with what it names: `DATA_CENTER_FILE` with `DocumentIds`, `DATA_CENTER_CATEGORY` with \
         `CategoryIds`.",
        &[],
        source_ids,
    )
    .on(&[ApiFamily::Knowledge]),
    &Rule::service(
        "sink_place",
        "`SinkType: \"ADB\"` comes with `SinkInstanceId` and `SinkRegion`.",
        &[],
        sink_place,
    )
    .on(&[ApiFamily::Knowledge]),
];

/// Source: the error page; the page on `CreateIndex` lists it as optional, the vendor's newest SDK as mandatory. A knowledge
/// base of tables may name them instead.
fn source_type_missing(request: &Request<'_>, findings: &mut Findings<'_>) {
    if request.api.name != INDEX.name {
        return;
    }
    let body = request.body;
    let of_documents = body.member("StructureType").text_is(|kind| kind == "unstructured");
    let missing = body.member("SourceType").is_present().negate();
    findings.judge(of_documents.and(missing), FindingPlace::Inside(body.id()), |_| {
        explain!(
            "nothing says where the documents are from";
            "add `SourceType: \"DATA_CENTER_FILE\"` and `DocumentIds`, or `SourceType: \"DATA_CENTER_CATEGORY\"` and \
             `CategoryIds`"
        )
    });
}

/// Source: the page on `CreateIndex`; for more documents the vendor's samples.
fn source_ids(request: &Request<'_>, findings: &mut Findings<'_>) {
    if ![INDEX.name, INDEX_DOCUMENTS.name].contains(&request.api.name) {
        return;
    }
    let body = request.body;
    let source = body.member("SourceType");
    // Tables are named by members of their own.
    let of_tables = body.member("StructureType").text_is(|kind| kind == "structured");
    for (kind, name) in [("DATA_CENTER_FILE", "DocumentIds"), ("DATA_CENTER_CATEGORY", "CategoryIds")] {
        let list = body.member(name);
        let is_meant = source.text_is(|source| source == kind).and(of_tables.negate());
        let missing = list.is_present().negate().or(list.length().is_below(1));
        findings.judge(
            is_meant.and(missing),
            FindingPlace::Inside(body.id()),
            |_| explain!("`SourceType: \"{kind}\"` needs `{name}`"; "add `{name}: [\"...\"]`"),
        );
    }
}

/// Source: the page on `CreateIndex`.
fn sink_place(request: &Request<'_>, findings: &mut Findings<'_>) {
    let body = request.body;
    let is_meant = body.member("SinkType").text_is(|sink| sink == "ADB");
    for name in ["SinkInstanceId", "SinkRegion"] {
        let missing = body.member(name).is_present().negate();
        findings.judge(
            is_meant.and(missing),
            FindingPlace::Inside(body.id()),
            |_| explain!("`SinkType: \"ADB\"` needs `{name}`"; "add `{name}: \"...\"`"),
        );
    }
}
