//! Deployments and imports: what goes together.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::parameters::{ApiFamily, DEPLOYMENT, DEPLOYMENT_UPDATE, MODEL_IMPORT};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "deployment_plan",
        "A deployment has `deploy_spec` with the plan `mu`, `ptu_capacity` with `ptu`, and `capacity` with every other.",
        &[],
        deployment_plan,
    )
    .on(&[ApiFamily::Tuning]),
    &Rule::service(
        "deployment_limits",
        "An update of a deployment has `rpm_limit`, `tpm_limit`, or both.",
        &[],
        deployment_limits,
    )
    .on(&[ApiFamily::Tuning]),
    &Rule::service(
        "model_folder",
        "The `object_key` of an imported model is a folder: it ends with `/`.",
        &[],
        model_folder,
    )
    .on(&[ApiFamily::Tuning]),
];

/// Source: the page on model deployment. Its sample of `ptu` has no `capacity`, which its table asks of all.
fn deployment_plan(request: &Request<'_>, findings: &mut Findings<'_>) {
    if request.api.name != DEPLOYMENT.name {
        return;
    }
    let (body, plan) = (request.body, request.body.member("plan"));
    let is_plan = |name: &'static str| plan.text_is(|plan| plan == name);
    let is_old = plan.text_is(|plan| matches!(plan, "cu" | "lora" | "mu"));
    let needs_capacity = plan.is_present().negate().or(is_old);
    for (is_needed, name, example) in [
        (is_plan("mu"), "deploy_spec", "\"MU1\""),
        (is_plan("ptu"), "ptu_capacity", "{ input_tpm: 10000, output_tpm: 1000 }"),
        (needs_capacity, "capacity", "1"),
    ] {
        let missing = body.member(name).is_present().negate();
        findings.judge(
            is_needed.and(missing),
            FindingPlace::Inside(body.id()),
            |_| explain!("a deployment of this plan needs `{name}`"; "add `{name}: {example}`"),
        );
    }
}

/// Source: the page on model deployment.
fn deployment_limits(request: &Request<'_>, findings: &mut Findings<'_>) {
    if request.api.name != DEPLOYMENT_UPDATE.name {
        return;
    }
    let body = request.body;
    let given = body.member("rpm_limit").is_present().or(body.member("tpm_limit").is_present());
    findings.judge(
        given.negate(),
        FindingPlace::Inside(body.id()),
        |_| explain!("nothing is updated"; "add `rpm_limit`, or `tpm_limit`"),
    );
}

/// Source: the page on model deployment.
fn model_folder(request: &Request<'_>, findings: &mut Findings<'_>) {
    if request.api.name != MODEL_IMPORT.name {
        return;
    }
    let key = request.body.member("storage_info").member("object_key");
    findings.judge(key.text_is(|key| !key.ends_with('/')), FindingPlace::Value(key.id()), |written| {
        explain!(
            "`object_key` must be a folder, found {}", key.shown();
            "write `object_key: \"{}/\"`", written.text(key)
        )
    });
}
