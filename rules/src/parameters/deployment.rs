//! Models deployed for one workspace alone.
//!
//! Source: the reference of model deployment of 2026-05.

use super::{
    Api, ApiFamily, Object, Parameter, Shape, StringEnum, Width, about, headers::HEADERS, optional, required,
    word,
};

/// Deployments.
pub static DEPLOYMENT: Api =
    Api::flat("DeploymentRequest", "/api/v1/deployments", "DeploymentReply", &BODY, ApiFamily::Tuning);

/// How much a deployment can do.
pub static DEPLOYMENT_SCALE: Api = Api::flat(
    "DeploymentScaleRequest",
    "/api/v1/deployments/{deployed_model}/scale",
    "DeploymentReply",
    &SCALE_BODY,
    ApiFamily::Tuning,
);

/// How much a deployment may be asked.
pub static DEPLOYMENT_UPDATE: Api = Api::flat(
    "DeploymentUpdateRequest",
    "/api/v1/deployments/{deployed_model}/update",
    "DeploymentReply",
    &UPDATE_BODY,
    ApiFamily::Tuning,
);

static BODY: Object = Object {
    rust: "DeploymentRequest",
    about: about("The deployment of a model").more("[`TuningCall`](crate::TuningCall) asks how it is."),
    parameters: &[
        required("model_name", Shape::Text, "\"qwen-plus-2025-12-01\"", "The model to deploy.")
            .missing("E057"),
        optional("name", Shape::Text, "\"support\"", "A name to show in the console."),
        // So spelled in the page's table; its samples write `name`.
        optional("diasplay_name", Shape::Text, "\"support\"", "The same, as the page's table spells it."),
        optional("capacity", Shape::Integer(Width::U32), "2", "How much it can do.")
            .more("A multiple of the model's `base_capacity`. All plans but `ptu` need it."),
        optional("plan", Shape::StringEnum(&PLAN), "\"mu\"", "What is paid for.").default("`cu`"),
        optional("deploy_spec", Shape::Text, "\"MU1\"", "The size of a unit, with the plan `mu`.")
            .one_of(&["MU1", "MU2", "MU3", "MU4", "MU5", "MU6", "MU7", "MU8", "MU9"]),
        optional(
            "ptu_capacity",
            Shape::Object(&PTU_CAPACITY),
            "{ input_tpm: 10000, output_tpm: 1000 }",
            "The tokens per minute, with the plan `ptu`.",
        ),
        optional("enable_thinking", Shape::Bool, "true", "Whether it thinks, with the plan `mu`.")
            .models("some models"),
        optional(
            "max_context_length",
            Shape::Integer(Width::U32),
            "10000",
            "The length of its context in tokens, with the plan `mu`.",
        )
        .models("some models"),
        RPM_LIMIT,
        TPM_LIMIT,
        optional("suffix", Shape::Text, "\"support\"", "The end of the id of the deployed model.")
            .characters(0, 8),
        optional("model_version", Shape::Text, "\"1\"", "The version of the model.").undocumented(),
        HEADERS,
    ],
    short_forms: &[],
};

static SCALE_BODY: Object = Object {
    rust: "DeploymentScaleRequest",
    about: about("How much a deployment can do")
        .more("The path has the deployment: [`TuningCall`](crate::TuningCall) sends it."),
    parameters: &[
        required("capacity", Shape::Integer(Width::U32), "2", "How much it can do.")
            .missing("E057")
            .more("A multiple of the model's `base_capacity`."),
        HEADERS,
    ],
    short_forms: &[],
};

static UPDATE_BODY: Object = Object {
    rust: "DeploymentUpdateRequest",
    about: about("How much a deployment of the plan `mu` may be asked")
        .more("The path has the deployment: [`TuningCall`](crate::TuningCall) sends it."),
    parameters: &[RPM_LIMIT, TPM_LIMIT, HEADERS],
    short_forms: &[],
};

const RPM_LIMIT: Parameter = optional(
    "rpm_limit",
    Shape::Integer(Width::U32),
    "500",
    "The most requests per minute, with the plan `mu`.",
);

const TPM_LIMIT: Parameter = optional(
    "tpm_limit",
    Shape::Integer(Width::U32),
    "1000",
    "The most tokens per minute, with the plan `mu`.",
);

static PLAN: StringEnum = StringEnum {
    rust: "DeploymentPlan",
    about: about("What is paid for a deployment."),
    known: &[
        word("cu").meaning("The time of compute units."),
        word("lora").meaning("Tokens."),
        word("mu").meaning("The time of model units."),
        word("ptu").meaning("Tokens per minute, provisioned."),
    ],
};

static PTU_CAPACITY: Object = Object {
    rust: "PtuCapacity",
    about: about("The tokens per minute of a deployment."),
    parameters: &[
        optional("input_tpm", Shape::Integer(Width::U32), "10000", "The input tokens per minute."),
        optional("output_tpm", Shape::Integer(Width::U32), "1000", "The output tokens per minute."),
    ],
    short_forms: &[],
};
