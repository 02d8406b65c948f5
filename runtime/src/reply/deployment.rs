//! Deployments and imports of models.

use super::reply;
use crate::wire::{Json, List, Text, object, text_enum};

object! {
    /// A deployment: the reply to its creation, to a change, to a deletion and to a query.
    ///
    /// ```
    /// use qwen_request::{DeploymentRequest, parse, reply::DeploymentStatus};
    ///
    /// let body = br#"{"request_id":"4f1c","output":{"deployed_model":"qwen-plus-x","status":"PENDING","capacity":2}}"#;
    /// let deployment = parse::<DeploymentRequest>(200, body)?.output;
    /// assert_eq!((&*deployment.deployed_model, deployment.capacity), ("qwen-plus-x", Some(2)));
    /// assert_eq!(deployment.status, DeploymentStatus::Pending);
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct DeploymentReply: lenient {
        /// The deployment.
        defaulted output: Deployment,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// A deployed model. Further members are in `extra`.
    ///
    /// ```
    /// use qwen_request::reply::Deployment;
    ///
    /// let deployment: Deployment =
    ///     serde_json::from_str(r#"{"deployed_model":"qwen-plus-x","capacity":2,"ready_capacity":1}"#)?;
    /// assert!(deployment.ready_capacity < deployment.capacity, "it is not at its whole capacity yet");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Deployment: lenient {
        /// The name that requests call it by.
        defaulted deployed_model: Text,
        /// When it was created.
        optional gmt_create: Text,
        /// When it was last modified.
        optional gmt_modified: Text,
        /// The status of the deployment.
        defaulted status: DeploymentStatus,
        /// The model that is deployed.
        optional model_name: Text,
        /// The model that this one goes back to.
        optional base_model: Text,
        /// What `capacity` is a multiple of.
        optional base_capacity: u64,
        /// How much it can do.
        optional capacity: u64,
        /// How much of that is ready.
        optional ready_capacity: u64,
        /// The workspace.
        optional workspace_id: Text,
        /// How it is billed, such as `post_paid`.
        optional charge_type: Text,
        /// What is paid for.
        optional plan: Text,
        /// The size of a unit.
        optional model_unit_spec: Text,
        /// Whether it thinks.
        optional enable_thinking: bool,
        /// The length of its context in tokens.
        optional max_context_length: u64,
        /// The most requests per minute: a number or a text.
        optional rpm_limit: Json,
        /// The most tokens per minute: a number or a text.
        optional tpm_limit: Json,
        /// Who created it.
        optional creator: Text,
        /// Who last modified it.
        optional modifier: Text,
    }
}

text_enum! {
    /// The status of a deployment.
    ///
    /// ```
    /// use qwen_request::reply::DeploymentStatus;
    ///
    /// assert_eq!(DeploymentStatus::from("RUNNING"), DeploymentStatus::Running);
    /// assert_eq!(DeploymentStatus::from("SERVING").as_str(), "SERVING");
    /// ```
    pub enum DeploymentStatus {
        /// It is being made.
        Pending = "PENDING",
        /// It is being changed.
        Updating = "UPDATING",
        /// It answers.
        Running = "RUNNING",
        /// It was stopped.
        Stopped = "STOPPED",
        /// It is being deleted.
        Deleting = "DELETING",
        /// It could not be made.
        Failed = "FAILED",
    }
}

object! {
    /// A page of the deployments of an account.
    ///
    /// ```
    /// use qwen_request::reply::{DeploymentList, read};
    ///
    /// let list: DeploymentList = read(200, br#"{"output":{"deployments":[{"deployed_model":"qwen-plus-x"}],"total":1}}"#)?;
    /// assert_eq!(list.output.deployments[0].deployed_model, "qwen-plus-x");
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct DeploymentList: lenient {
        /// The page.
        defaulted output: Deployments,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// Deployments, or models that can be deployed.
    ///
    /// ```
    /// use qwen_request::reply::Deployments;
    ///
    /// let page: Deployments =
    ///     serde_json::from_str(r#"{"models":[{"model_name":"emo","base_capacity":1}],"page_no":1,"total":2}"#)?;
    /// assert_eq!(page.models[0].base_capacity, Some(1));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Deployments: lenient {
        /// Which page this is, counted from 1.
        optional page_no: u64,
        /// How many entries a page has.
        optional page_size: u64,
        /// How many entries there are on all pages.
        optional total: u64,
        /// The deployments of the page.
        defaulted deployments: List<Deployment>,
        /// The models of the page.
        defaulted models: List<DeployableModel>,
    }
}

object! {
    /// A model that can be deployed.
    ///
    /// ```
    /// use qwen_request::reply::DeployableModel;
    ///
    /// let model: DeployableModel = serde_json::from_str(r#"{"model_name":"emo","base_capacity":2}"#)?;
    /// // A `capacity` is a multiple of it.
    /// assert_eq!(model.base_capacity.map(|base| 3 * base), Some(6));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeployableModel: lenient {
        /// The model.
        defaulted model_name: Text,
        /// What `capacity` is a multiple of.
        optional base_capacity: u64,
    }
}

object! {
    /// The import of a model, or a page of imports.
    ///
    /// ```
    /// use qwen_request::{ModelImportRequest, TuningCall, parse};
    ///
    /// let body = br#"{"request_id":"4f1c","output":{"job_id":"job-1","model_name":"my-qwen","status":"PENDING"}}"#;
    /// let import = parse::<ModelImportRequest>(200, body)?.output;
    /// let question = TuningCall::import(&import.job_id);
    /// # assert_eq!(question.path(), "/api/v1/custom_models/import/job-1");
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct ModelImportReply: lenient {
        /// The import.
        defaulted output: ModelImport,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// The import of a model. The members of a page of imports are in `extra`.
    ///
    /// ```
    /// use qwen_request::reply::ModelImport;
    ///
    /// let import: ModelImport = serde_json::from_str(r#"{"job_id":"job-1","status":"SUCCEEDED"}"#)?;
    /// assert_eq!(import.status.as_deref(), Some("SUCCEEDED"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ModelImport: lenient {
        /// The id of the import.
        defaulted job_id: Text,
        /// The name of the model.
        optional model_name: Text,
        /// The name that the console shows.
        optional display_name: Text,
        /// Where it comes from: `OSS`.
        optional source: Text,
        /// Whether all weights are there, or those of `LoRA` alone.
        optional weight_type: Text,
        /// The place of the files in OSS.
        optional storage_info: Json,
        /// The status of the import.
        optional status: Text,
        /// When it was created.
        optional gmt_create: Text,
    }
}

reply! {
    DeploymentReply: |reply| lacks "output" if reply.output.deployed_model.is_empty();
    id in request_id;
}

reply! {
    DeploymentList: |list| lacks "output" if list.output == Deployments::__EMPTY;
    id in request_id;
}

reply! {
    ModelImportReply: |reply| lacks "output" if reply.output == ModelImport::__EMPTY;
    id in request_id;
}
