//! Jobs that train a model: their files and hyperparameters.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::{
    document::Node,
    parameters::{ApiFamily, FINE_TUNE},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "training_files_empty",
        "A job that trains a model names at least one training file.",
        &["E061"],
        training_files_empty,
    )
    .on(&[ApiFamily::Tuning]),
    &Rule::service(
        "training_type_parameter",
        "A hyperparameter goes with the types of training that have it: those of `LoRA` with `efficient_sft` and \
         `dpo_lora`, those of checkpoints and general data with `sft` and `efficient_sft`.",
        &[],
        training_type_parameter,
    )
    .on(&[ApiFamily::Tuning]),
    &Rule::service(
        "augmentation_ratios",
        "`augmentation_ratio` has as many numbers between 0 and 2 as `augmentation_types` has kinds.",
        &[],
        augmentation_ratios,
    )
    .on(&[ApiFamily::Tuning]),
];

/// Source: the error page; the page on model training.
fn training_files_empty(request: &Request<'_>, findings: &mut Findings<'_>) {
    let files = request.body.member("training_file_ids");
    let empty = files.length().is_below(1);
    findings.judge(
        files.is_present().and(empty),
        FindingPlace::Value(files.id()),
        |_| explain!("there are no training files"; "write the id of an uploaded file"),
    );
}

/// Source: the page on model training, which says of which types these are.
fn training_type_parameter(request: &Request<'_>, findings: &mut Findings<'_>) {
    const LORA: &[&str] = &["efficient_sft", "dpo_lora"];
    const SFT: &[&str] = &["sft", "efficient_sft"];
    const ROWS: [(&str, &[&str]); 9] = [
        ("lora_rank", LORA),
        ("lora_alpha", LORA),
        ("lora_dropout", LORA),
        ("data_augmentation", SFT),
        ("augmentation_types", SFT),
        ("augmentation_ratio", SFT),
        ("save_strategy", SFT),
        ("save_steps", SFT),
        ("save_total_limit", SFT),
    ];
    let kind = request.body.member("training_type");
    for (name, kinds) in ROWS {
        let parameter = hyper(request).member(name);
        // A type that the table lacks may have it, too.
        let other = kind.text_is(|kind| is_known(kind) && !kinds.contains(&kind));
        findings.judge(parameter.is_present().and(other), FindingPlace::Key(parameter.id()), |_| {
            explain!(
                "`{name}` goes with `training_type` `{}` or `{}`, found {}",
                kinds.first().copied().unwrap_or_default(),
                kinds.last().copied().unwrap_or_default(),
                kind.shown();
                "leave `{name}` out, or write another `training_type`"
            )
        });
    }
}

/// Source: the page on model training.
fn augmentation_ratios(request: &Request<'_>, findings: &mut Findings<'_>) {
    let (types, ratios) =
        (hyper(request).member("augmentation_types"), hyper(request).member("augmentation_ratio"));
    let wrong = ratios.text_is(|text| text.split(',').any(|ratio| !is_ratio(ratio)));
    findings.judge(wrong, FindingPlace::Value(ratios.id()), |_| {
        explain!(
            "`augmentation_ratio` must be numbers between 0 and 2, separated by commas, found {}", ratios.shown();
            "write it as in `augmentation_ratio: \"1,0.5\"`"
        )
    });
    let differs = types
        .text_answers(|types| ratios.text_is(|ratios| types.split(',').count() != ratios.split(',').count()));
    findings.judge(wrong.negate().and(differs), FindingPlace::Value(ratios.id()), |_| {
        explain!(
            "`augmentation_ratio` must have a number for each of `augmentation_types`";
            "write as many of one as of the other"
        )
    });
}

fn is_ratio(text: &str) -> bool {
    text.trim().parse().is_ok_and(|ratio: f64| (0.0..=2.0).contains(&ratio))
}

/// Whether the table has the type of training.
fn is_known(kind: &str) -> bool {
    FINE_TUNE.body.parameter("training_type").is_some_and(|row| row.one_of.contains(&kind))
}

fn hyper<'d>(request: &Request<'d>) -> Node<'d> {
    request.body.member("hyper_parameters")
}
