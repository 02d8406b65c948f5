//! Messages about fine-tuning jobs.

entries! {
    FineTuning;

    E061 [400] ["InvalidParameter"] AfterFix
        says   "Missing training files."
        cause  "the job names no training files"
        remedy "add the ids of the training files";

    E187 [400] ["UnsupportedOperation"] Never
        says   "The fine-tune job can not be deleted because it is succeeded,failed or canceled."
        cause  "the job is already over"
        remedy "delete only jobs that are still running";
}
