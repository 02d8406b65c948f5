//! Messages about faults inside the service.

entries! {
    Server;

    E225 [500] ["InternalError" "internal_error"] Backoff
        says   "An internal error has occured, please try again later or contact service support."
        cause  "the service failed without saying why"
        remedy "try again; for an Omni model stream, for a cloned voice check the recording";

    E226 [500] ["InternalError" "internal_error"] Backoff
        says   "Internal server error!"
        cause  "the service failed without saying why"
        remedy "try again";

    E230 [500] ["InternalError.FileUpload"] AfterFix
        says   "oss upload error."
        cause  "a file could not be put into the service's storage"
        remedy "check the storage settings, then try again";

    E231 [500] ["InternalError.Upload"] Backoff
        says   "Failed to upload result."
        cause  "the service could not store the result"
        remedy "try again";

    E232 [500] ["InternalError.Algo"] Backoff
        says   "inference internal error."
        cause  "the model failed"
        remedy "try again";

    E235 [500] ["InternalError.Algo"] Backoff
        says   "An error occurred in model serving, error message is: [{detail}]"
        cause  "the model's server stopped with an error of its own"
        remedy "try again";

    E236 [500] ["InternalError.Algo"] Backoff
        says   "An internal error has occured during algorithm execution."
        cause  "the model failed"
        remedy "try again";

    E240 [500] ["InternalError.Algo"] Backoff
        says   "Receive batching backend response failed!"
        cause  "a part of the service did not answer another"
        remedy "try again";

    E241a [500] ["InternalError.Algo"] Backoff
        says   "An internal error has occured during execution, please try again later or contact service support."
        cause  "the model failed"
        remedy "try again";

    E241b [500] ["InternalError.Algo"] Backoff
        says   "algorithm process error."
        cause  "the model failed"
        remedy "try again";

    E241c [500] ["InternalError.Algo"] Backoff
        says   "inference error."
        cause  "the model failed"
        remedy "try again";

    E241d [500] ["InternalError.Algo"] Backoff
        says   "An internal error occurs during computation, please try this model later."
        cause  "the model failed"
        remedy "try again";

    E243 [500] ["InternalError.Timeout"] Backoff
        says   "An internal timeout error has occured during execution, please try again later or contact service support."
        cause  "the task found no end within its time, three hours"
        remedy "look up the state of the task, then start it again";

    E244 [500] ["SystemError"] Backoff
        says   "An system error has occured, please try again later."
        cause  "the service failed without saying why"
        remedy "try again";

    E245 [500] ["ModelServiceFailed"] Backoff
        says   "Failed to request model service."
        cause  "the service could not reach the model"
        remedy "try again";

    E246a [500] ["RequestTimeOut"] Backoff
        says   "Request timed out, please try again later."
        cause  "the call took longer than 300 seconds, or the audio stopped coming"
        remedy "stream, or ask for less; in recognition send audio without pauses, or `heartbeat: true`";

    E246b [500] ["RequestTimeOut"] Backoff
        says   "Response timeout!"
        cause  "the call took longer than 300 seconds, or the audio stopped coming"
        remedy "stream, or ask for less; in recognition send audio without pauses, or `heartbeat: true`";

    E246c [500] ["RequestTimeOut"] Backoff
        says   r#"I/O error on POST request for "{url}": timeout"#
        cause  "the call took longer than 300 seconds"
        remedy "stream, or ask for less";

    E252 [503] ["ModelUnavailable"] Backoff
        says   "Model is unavailable, please try again later."
        cause  "the model is down at the moment"
        remedy "try again after a pause, or take another model";

    // From reports of users, 2026-11.
    W28 [400] ["invalid_parameter_error"] AfterFix
        says   "An error occurred in model serving, error message is: [{detail}]"
        or     "An error occurred in model serving, error message is: [Invalid request parameters.]"
        cause  "the model's server refused the request; the brackets say why"
        remedy "change the request as the message says: the same body is refused each time";
}
