//! How a knowledge base cuts, marks and answers.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::{join::joined, parameters::ApiFamily};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "chunk_overlap",
        "`OverlapSize` is less than `ChunkSize`, and there where chunks have fewer than 100 characters.",
        &[],
        chunk_overlap,
    )
    .on(&[ApiFamily::Knowledge]),
    &Rule::service("chunk_separator", "`chunkMode: \"regex\"` comes with `Separator`.", &[], chunk_separator)
        .on(&[ApiFamily::Knowledge]),
    &Rule::service(
        "meta_column",
        "A column of metadata with `Key` has `Value` and `Type`.",
        &[],
        meta_column,
    )
    .on(&[ApiFamily::Knowledge]),
    &Rule::service(
        "knowledge_scene",
        "`knowledgeScene` is one of its `knowledgeType`.",
        &[],
        knowledge_scene,
    )
    .on(&[ApiFamily::Knowledge]),
];

/// Source: the page on `CreateIndex`.
fn chunk_overlap(request: &Request<'_>, findings: &mut Findings<'_>) {
    const NEEDS_OVERLAP: f64 = 100.0;
    let (size, overlap) = (request.body.member("ChunkSize"), request.body.member("OverlapSize"));
    findings.judge(size.is_at_most(overlap), FindingPlace::Value(overlap.id()), |_| {
        explain!(
            "`OverlapSize` must be less than `ChunkSize`, found {} and {}", overlap.shown(), size.shown();
            "write a smaller `OverlapSize`"
        )
    });
    let is_small = size.number_is(|size| size.as_f64() < NEEDS_OVERLAP);
    let missing = overlap.is_present().negate();
    findings.judge(is_small.and(missing), FindingPlace::Inside(request.body.id()), |_| {
        explain!(
            "chunks of fewer than {NEEDS_OVERLAP} characters need `OverlapSize`, found {}", size.shown();
            "add `OverlapSize: 10`"
        )
    });
}

/// Source: the page on `CreateIndex`.
fn chunk_separator(request: &Request<'_>, findings: &mut Findings<'_>) {
    let mode_is = |name: &str| request.body.member(name).text_is(|mode| mode == "regex");
    let is_regex = mode_is("chunkMode").or(mode_is("ChunkMode"));
    let missing = request.body.member("Separator").is_present().negate();
    findings.judge(
        is_regex.and(missing),
        FindingPlace::Inside(request.body.id()),
        |_| explain!("the chunk mode `regex` needs `Separator`"; "add `Separator: \"...\"`"),
    );
}

/// Source: the page on `CreateIndex`.
fn meta_column(request: &Request<'_>, findings: &mut Findings<'_>) {
    for column in request.body.member("metaExtractColumns").elements() {
        let has_key = column.member("Key").is_present();
        for name in ["Value", "Type"] {
            let missing = column.member(name).is_present().negate();
            findings.judge(
                has_key.and(missing),
                FindingPlace::Inside(column.id()),
                |_| explain!("a column with `Key` needs `{name}`"; "add `{name}: \"...\"`"),
            );
        }
    }
}

/// Source: the page on `CreateIndex`.
fn knowledge_scene(request: &Request<'_>, findings: &mut Findings<'_>) {
    const SCENES: [(&str, &[&str]); 4] = [
        (
            "document",
            &["basic_document_qa", "visual_document_qa", "lite_document_qa", "visual_perception_qa"],
        ),
        ("table", &["basic_table_qa"]),
        ("image", &["image_qa"]),
        ("multimedia", &["basic_multimedia_qa"]),
    ];
    let (kind, scene) = (request.body.member("knowledgeType"), request.body.member("knowledgeScene"));
    // A scene that no type has, another rule refuses.
    let is_listed = scene.text_is(|scene| SCENES.iter().any(|(_, scenes)| scenes.contains(&scene)));
    for (name, scenes) in SCENES {
        let differs = scene.text_is(|scene| !scenes.contains(&scene));
        let wrong = kind.text_is(|kind| kind == name).and(is_listed).and(differs);
        findings.judge(wrong, FindingPlace::Value(scene.id()), |_| {
            explain!(
                "`knowledgeScene` must be one of `{}` for `knowledgeType: \"{name}\"`, found {}",
                joined(scenes, "`, `"), scene.shown();
                "write another `knowledgeScene`, or another `knowledgeType`"
            )
        });
    }
}
