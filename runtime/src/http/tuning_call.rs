//! Calls about models that are trained, deployed and imported.

use super::call::{Call, call, number};
use super::query::{encoded, query};
use crate::wire::JsonError;
use crate::{Checked, DeploymentScaleRequest, DeploymentUpdateRequest};

/// A call about a training job, a deployment or an import.
///
/// They are made by a [`FineTuneRequest`](crate::FineTuneRequest), a [`DeploymentRequest`](crate::DeploymentRequest) and a
/// [`ModelImportRequest`](crate::ModelImportRequest).
///
/// ```
/// use qwen_request::{TuningCall, qwen_request};
///
/// let call = TuningCall::cancel_job("ft-202410291653-1c7f");
/// assert_eq!((call.method(), call.path()), ("POST", "/api/v1/fine-tunes/ft-202410291653-1c7f/cancel"));
///
/// let larger = qwen_request!(DeploymentScaleRequest { capacity: 4 });
/// let call = TuningCall::scale("qwen-plus-x", &larger)?;
/// assert_eq!((call.method(), call.body()), ("PUT", Some(r#"{"capacity":4}"#)));
/// # Ok::<(), qwen_request::wire::JsonError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TuningCall(Call);

call!(TuningCall);

/// A page of a list: the first, unless something is set.
///
/// ```
/// use qwen_request::{TuningPage, TuningCall};
///
/// let second = TuningPage { number: Some(2), size: Some(50), ..TuningPage::default() };
/// assert_eq!(TuningCall::deployments(&second).path(), "/api/v1/deployments?page_no=2&page_size=50");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TuningPage {
    /// The page, from 1.
    pub number: Option<u32>,
    /// The number of entries on a page: at most 100 jobs, or 200 of others.
    pub size: Option<u32>,
    #[doc(hidden)]
    pub __more: (),
}

impl TuningCall {
    /// How a training job is: answered by a [`FineTuneReply`](crate::reply::FineTuneReply).
    #[must_use]
    pub fn job(job_id: &str) -> Self {
        Self(Call::get(format!("{JOBS}/{}", encoded(job_id))))
    }

    /// Training jobs, those of one model or of all: answered by a [`FineTuneList`](crate::reply::FineTuneList).
    #[must_use]
    pub fn jobs(model: Option<&str>, page: &TuningPage) -> Self {
        let [number, size] = page.members();
        Self(Call::get(format!("{JOBS}{}", query([number, size, ("model", model.map(str::to_owned))]))))
    }

    /// At most `lines` lines of the log of a training job, behind the first `offset`: answered by a
    /// [`FineTuneLogs`](crate::reply::FineTuneLogs). The service gives at most 1000, and 100 unless it is told.
    #[must_use]
    pub fn logs(job_id: &str, offset: u32, lines: Option<u32>) -> Self {
        let query =
            query([("offset", Some(offset.to_string())), ("line", lines.map(|lines| lines.to_string()))]);
        Self(Call::get(format!("{JOBS}/{}/logs{query}", encoded(job_id))))
    }

    /// Cancels a training job that still runs: answered by a [`TuningDone`](crate::reply::TuningDone).
    #[must_use]
    pub fn cancel_job(job_id: &str) -> Self {
        Self(Call::post(format!("{JOBS}/{}/cancel", encoded(job_id))))
    }

    /// Deletes a training job: answered by a [`TuningDone`](crate::reply::TuningDone).
    #[must_use]
    pub fn delete_job(job_id: &str) -> Self {
        Self(Call::delete(format!("{JOBS}/{}", encoded(job_id))))
    }

    /// How a deployment is: answered by a [`DeploymentReply`](crate::reply::DeploymentReply).
    #[must_use]
    pub fn deployment(deployed_model: &str) -> Self {
        Self(Call::get(format!("{DEPLOYMENTS}/{}", encoded(deployed_model))))
    }

    /// Deployments: answered by a [`DeploymentList`](crate::reply::DeploymentList).
    #[must_use]
    pub fn deployments(page: &TuningPage) -> Self {
        Self(Call::get(format!("{DEPLOYMENTS}{}", query(page.members()))))
    }

    /// Models that can be deployed: answered by a [`DeploymentList`](crate::reply::DeploymentList).
    #[must_use]
    pub fn deployable_models(page: &TuningPage) -> Self {
        Self(Call::get(format!("{DEPLOYMENTS}/models{}", query(page.members()))))
    }

    /// Another capacity for a deployment: answered by a [`DeploymentReply`](crate::reply::DeploymentReply).
    pub fn scale(
        deployed_model: &str,
        capacity: &Checked<DeploymentScaleRequest>,
    ) -> Result<Self, JsonError> {
        let path = format!("{DEPLOYMENTS}/{}/scale", encoded(deployed_model));
        Ok(Self(Call::put(path).with_body(capacity.to_json()?)))
    }

    /// Other limits for a deployment: answered by a [`DeploymentReply`](crate::reply::DeploymentReply).
    pub fn update(
        deployed_model: &str,
        limits: &Checked<DeploymentUpdateRequest>,
    ) -> Result<Self, JsonError> {
        let path = format!("{DEPLOYMENTS}/{}/update", encoded(deployed_model));
        Ok(Self(Call::put(path).with_body(limits.to_json()?)))
    }

    /// Ends a deployment: answered by a [`DeploymentReply`](crate::reply::DeploymentReply).
    #[must_use]
    pub fn delete_deployment(deployed_model: &str) -> Self {
        Self(Call::delete(format!("{DEPLOYMENTS}/{}", encoded(deployed_model))))
    }

    /// How an import is: answered by a [`ModelImportReply`](crate::reply::ModelImportReply).
    #[must_use]
    pub fn import(job_id: &str) -> Self {
        Self(Call::get(format!("{IMPORTS}/{}", encoded(job_id))))
    }

    /// Imports: answered by a [`ModelImportReply`](crate::reply::ModelImportReply), whose `extra` has them.
    #[must_use]
    pub fn imports(page: &TuningPage) -> Self {
        Self(Call::get(format!("{IMPORTS}{}", query(page.members()))))
    }

    /// Deletes an import: answered by a [`TuningDone`](crate::reply::TuningDone).
    #[must_use]
    pub fn delete_import(job_id: &str) -> Self {
        Self(Call::delete(format!("{IMPORTS}/{}", encoded(job_id))))
    }
}

impl TuningPage {
    fn members(self) -> [(&'static str, Option<String>); 2] {
        [("page_no", number(self.number)), ("page_size", number(self.size))]
    }
}

const JOBS: &str = "/api/v1/fine-tunes";
const DEPLOYMENTS: &str = "/api/v1/deployments";
const IMPORTS: &str = "/api/v1/custom_models/import";
