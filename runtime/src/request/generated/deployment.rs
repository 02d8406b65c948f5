// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/deployment.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, Text, object, text_enum};

object! {
    /// The deployment of a model: `POST /api/v1/deployments`.
    ///
    /// [`TuningCall`](crate::TuningCall) asks how it is.
    ///
    /// ```
    /// use qwen_request::DeploymentRequest;
    ///
    /// let deployment_request = DeploymentRequest {
    ///     name: Some("support".into()),
    ///     ..DeploymentRequest::new("qwen-plus-2025-12-01")
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&deployment_request)?,
    ///     serde_json::json!({ "model_name": "qwen-plus-2025-12-01", "name": "support" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeploymentRequest {
        /// The model to deploy.
        ///
        /// Errors: E057.
        required model_name: Text,
        /// A name to show in the console.
        optional name: Text,
        /// The same, as the page's table spells it.
        optional diasplay_name: Text,
        /// How much it can do.
        ///
        /// A multiple of the model's `base_capacity`. All plans but `ptu` need it.
        optional capacity: u32,
        /// What is paid for.
        ///
        /// Default: `cu`.
        optional plan: DeploymentPlan,
        /// The size of a unit, with the plan `mu`.
        ///
        /// Values: `MU1`, `MU2`, `MU3`, `MU4`, `MU5`, `MU6`, `MU7`, `MU8`, `MU9`.
        optional deploy_spec: Text,
        /// The tokens per minute, with the plan `ptu`.
        optional ptu_capacity: PtuCapacity,
        /// Whether it thinks, with the plan `mu`.
        ///
        /// Models: some models.
        optional enable_thinking: bool,
        /// The length of its context in tokens, with the plan `mu`.
        ///
        /// Models: some models.
        optional max_context_length: u32,
        /// The most requests per minute, with the plan `mu`.
        optional rpm_limit: u32,
        /// The most tokens per minute, with the plan `mu`.
        optional tpm_limit: u32,
        /// The end of the id of the deployed model.
        ///
        /// Characters: 0 to 8.
        optional suffix: Text,
        /// The version of the model.
        optional model_version: Text,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl DeploymentRequest {
    /// With the members that must be there.
    pub fn new(model_name: impl IntoText) -> Self {
        Self { model_name: model_name.into_text(), ..Self::default() }
    }
}

object! {
    /// How much a deployment can do: `PUT /api/v1/deployments/{deployed_model}/scale`.
    ///
    /// The path has the deployment: [`TuningCall`](crate::TuningCall) sends it.
    ///
    /// ```
    /// use qwen_request::DeploymentScaleRequest;
    ///
    /// let deployment_scale_request = DeploymentScaleRequest::new(2);
    /// assert_eq!(
    ///     serde_json::to_value(&deployment_scale_request)?,
    ///     serde_json::json!({ "capacity": 2 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeploymentScaleRequest {
        /// How much it can do.
        ///
        /// A multiple of the model's `base_capacity`.
        ///
        /// Errors: E057.
        required capacity: u32,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl DeploymentScaleRequest {
    /// With the members that must be there.
    pub fn new(capacity: u32) -> Self {
        Self { capacity, ..Self::default() }
    }
}

object! {
    /// How much a deployment of the plan `mu` may be asked:
    /// `PUT /api/v1/deployments/{deployed_model}/update`.
    ///
    /// The path has the deployment: [`TuningCall`](crate::TuningCall) sends it.
    ///
    /// ```
    /// use qwen_request::DeploymentUpdateRequest;
    ///
    /// let deployment_update_request = DeploymentUpdateRequest {
    ///     rpm_limit: Some(500),
    ///     tpm_limit: Some(1000),
    ///     ..DeploymentUpdateRequest::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&deployment_update_request)?,
    ///     serde_json::json!({ "rpm_limit": 500, "tpm_limit": 1000 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeploymentUpdateRequest {
        /// The most requests per minute, with the plan `mu`.
        optional rpm_limit: u32,
        /// The most tokens per minute, with the plan `mu`.
        optional tpm_limit: u32,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

text_enum! {
    /// What is paid for a deployment.
    ///
    /// ```
    /// use qwen_request::DeploymentPlan;
    ///
    /// assert_eq!(DeploymentPlan::Cu.as_str(), "cu");
    /// assert_eq!(DeploymentPlan::from("cu"), DeploymentPlan::Cu);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(DeploymentPlan::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum DeploymentPlan {
        /// The time of compute units.
        Cu = "cu",
        /// Tokens.
        Lora = "lora",
        /// The time of model units.
        Mu = "mu",
        /// Tokens per minute, provisioned.
        Ptu = "ptu",
    }
}

object! {
    /// The tokens per minute of a deployment.
    ///
    /// ```
    /// use qwen_request::PtuCapacity;
    ///
    /// let ptu_capacity = PtuCapacity {
    ///     input_tpm: Some(10000),
    ///     output_tpm: Some(1000),
    ///     ..PtuCapacity::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&ptu_capacity)?,
    ///     serde_json::json!({ "input_tpm": 10000, "output_tpm": 1000 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PtuCapacity {
        /// The input tokens per minute.
        optional input_tpm: u32,
        /// The output tokens per minute.
        optional output_tpm: u32,
    }
}
