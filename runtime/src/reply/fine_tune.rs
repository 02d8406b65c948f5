//! Jobs that train a model.

use super::reply;
use crate::wire::{Json, List, Text, object, text_enum};

object! {
    /// A job that trains a model: the reply to its submission and to a query.
    ///
    /// ```
    /// use qwen_request::{FineTuneRequest, TuningCall, parse, reply::FineTuneStatus};
    ///
    /// let body = br#"{"request_id":"4f1c","output":{"job_id":"ft-202410291653-1c7f","status":"PENDING"}}"#;
    /// let job = parse::<FineTuneRequest>(200, body)?.output;
    /// assert_eq!(job.status, FineTuneStatus::Pending);
    /// let question = TuningCall::job(&job.job_id);
    /// # assert_eq!(question.path(), "/api/v1/fine-tunes/ft-202410291653-1c7f");
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct FineTuneReply: lenient {
        /// The job.
        defaulted output: FineTuneJob,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// A job that trains a model. Further members are in `extra`.
    ///
    /// ```
    /// use qwen_request::reply::FineTuneJob;
    ///
    /// let job: FineTuneJob =
    ///     serde_json::from_str(r#"{"job_id":"ft-1","status":"SUCCEEDED","finetuned_output":"qwen3-14b-x-ft-1"}"#)?;
    /// // The model to deploy.
    /// assert_eq!(job.finetuned_output.as_deref(), Some("qwen3-14b-x-ft-1"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FineTuneJob: lenient {
        /// The job id: `ft-..`.
        defaulted job_id: Text,
        /// The name of the job.
        optional job_name: Text,
        /// The status of the job.
        defaulted status: FineTuneStatus,
        /// The trained model, once the job has succeeded.
        optional finetuned_output: Text,
        /// The model that is trained.
        optional model: Text,
        /// The model that this one goes back to.
        optional base_model: Text,
        /// The ids of the training files.
        defaulted training_file_ids: List<Text>,
        /// The ids of the validation files.
        defaulted validation_file_ids: List<Text>,
        /// The hyperparameters. The learning rate is a text.
        optional hyper_parameters: Json,
        /// How the model is trained.
        optional training_type: Text,
        /// When the job was created.
        optional create_time: Text,
        /// When it ended.
        optional end_time: Text,
        /// The workspace.
        optional workspace_id: Text,
        /// The usage: the tokens that were trained with.
        optional usage: u64,
        /// The error code, if it failed.
        optional code: Text,
        /// The error message, if it failed.
        optional message: Text,
    }
}

text_enum! {
    /// The status of a job that trains a model.
    ///
    /// ```
    /// use qwen_request::reply::FineTuneStatus;
    ///
    /// assert!(FineTuneStatus::from("QUEUING").is_pending());
    /// assert!(!FineTuneStatus::Succeeded.is_pending());
    /// ```
    pub enum FineTuneStatus {
        /// It waits to be queued.
        Pending = "PENDING",
        /// It is queued.
        Queuing = "QUEUING",
        /// It is running.
        Running = "RUNNING",
        /// It is being cancelled.
        Canceling = "CANCELING",
        /// It has ended, and there is a model.
        Succeeded = "SUCCEEDED",
        /// It has ended without a model.
        Failed = "FAILED",
        /// It was cancelled.
        Canceled = "CANCELED",
    }
}

impl FineTuneStatus {
    /// Whether the status may still change. For a status that this version of the crate does not know, that is assumed.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        !matches!(self, Self::Succeeded | Self::Failed | Self::Canceled) && !self.as_str().is_empty()
    }
}

object! {
    /// A page of the jobs of an account.
    ///
    /// ```
    /// use qwen_request::reply::{FineTuneList, read};
    ///
    /// let jobs: FineTuneList = read(200, br#"{"output":{"jobs":[{"job_id":"ft-1"}],"total":1}}"#)?;
    /// assert_eq!(jobs.output.jobs[0].job_id, "ft-1");
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct FineTuneList: lenient {
        /// The page.
        defaulted output: FineTuneJobs,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// Jobs that train models.
    ///
    /// ```
    /// use qwen_request::reply::FineTuneJobs;
    ///
    /// let page: FineTuneJobs = serde_json::from_str(r#"{"jobs":[],"page_no":2,"page_size":10,"total":10}"#)?;
    /// assert_eq!((page.page_no, page.total), (Some(2), Some(10)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FineTuneJobs: lenient {
        /// Which page this is, counted from 1.
        optional page_no: u64,
        /// How many jobs a page has.
        optional page_size: u64,
        /// How many jobs there are on all pages.
        optional total: u64,
        /// The jobs of the page.
        defaulted jobs: List<FineTuneJob>,
    }
}

object! {
    /// Lines of the log of a job.
    ///
    /// ```
    /// use qwen_request::reply::{FineTuneLogs, read};
    ///
    /// let logs: FineTuneLogs = read(200, br#"{"output":{"total":20,"logs":["Step 1"]},"request_id":"4f1c"}"#)?;
    /// assert_eq!((logs.output.total, &*logs.output.logs[0]), (Some(20), "Step 1"));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct FineTuneLogs: lenient {
        /// The lines.
        defaulted output: LogLines,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// Lines of a log.
    ///
    /// ```
    /// use qwen_request::reply::LogLines;
    ///
    /// let lines: LogLines = serde_json::from_str(r#"{"total":2,"logs":["Step 1","Step 2"]}"#)?;
    /// assert_eq!(lines.logs.len(), 2);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct LogLines: lenient {
        /// How many lines there are in all.
        optional total: u64,
        /// The lines.
        defaulted logs: List<Text>,
    }
}

object! {
    /// The reply to a cancellation or a deletion.
    ///
    /// ```
    /// use qwen_request::reply::{TuningDone, read};
    ///
    /// let done: TuningDone = read(200, br#"{"request_id":"4f1c","output":{"status":"success"}}"#)?;
    /// assert_eq!(done.request_id, "4f1c");
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct TuningDone: lenient {
        /// What was done: `{"status": "success"}`.
        optional output: Json,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

reply! {
    FineTuneReply: |reply| lacks "output" if reply.output.job_id.is_empty();
    id in request_id;
}

reply! {
    FineTuneList: |list| lacks "output" if list.output == FineTuneJobs::__EMPTY;
    id in request_id;
}

reply! {
    FineTuneLogs: |logs| lacks "output" if logs.output == LogLines::__EMPTY;
    id in request_id;
}

reply! {
    TuningDone: |done| lacks "output" if done.output.is_none() && done.request_id.is_empty();
    id in request_id;
}
