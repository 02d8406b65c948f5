//! The codes of the service: a row for each.

use super::{
    Class,
    codes::{Code, code},
};

/// Every code that is known, the usual spelling first.
pub static CODES: &[Code] = &[
    // General.
    code("InvalidParameter", "A parameter is missing, malformed or out of range.").or(&[
        "invalid_parameter_error",
        "invalid_parameter",
        "InvalidParamter",
    ]),
    code("InvalidParameter.NotSupportEnableThinking", "The model has no switch for thinking.")
        .named("NotSupportEnableThinking"),
    code("invalid_request_error", "The request is malformed, in the words of the OpenAI-compatible API."),
    code("invalid_value", "A value is none of those allowed.").or(&["invalid_request_error-invalid_value"]),
    code("cannot_update_voice", "The voice of a realtime session cannot change any more."),
    code("invalid_type", "A value has the wrong JSON type."),
    code("missing_required_parameter", "A required parameter is missing."),
    code("BadRequestException", "A part of the request cannot be read."),
    code("BadRequest.EmptyInput", "The body has no `input`.").named("EmptyInput"),
    code("BadRequest.EmptyParameters", "The body has no `parameters`.").named("EmptyParameters"),
    code("BadRequest.EmptyModel", "The body has no `model`.").named("EmptyModel"),
    code("BadRequest.IllegalInput", "`input` is no JSON object.").named("IllegalInput"),
    code("BadRequest.InputDownloadFailed", "An input file could not be fetched.")
        .named("InputDownloadFailed"),
    code("BadRequest.UnsupportedFileFormat", "The type of an input file is not supported.")
        .named("UnsupportedFileFormat"),
    code("BadRequest.TooLarge", "An uploaded file is too large.").named("TooLarge"),
    code("BadRequest.TooMany", "Too many files were uploaded at once.").named("TooMany"),
    code("BadRequest.ResourceNotExist", "A named resource does not exist.").named("ResourceNotExist"),
    code("BadRequest.VoiceNotFound", "A named voice does not exist.").named("VoiceNotFound"),
    code("BadRequest", "The request is malformed."),
    code("UnsupportedOperation", "The object does not allow this operation."),
    code(
        "ServiceUnavailableError",
        "A message is empty or its role is wrong: despite its name an error of the caller.",
    ),
    code("Conflict", "The request conflicts with what exists already."),
    // Models.
    code("ModelNotFound", "No model has this name.").or(&["model_not_found"]),
    code("model_not_supported", "The model is not offered by this API."),
    code("NotFound", "Nothing exists under this address or id.").or(&["not_found_error"]),
    code("WorkSpaceNotFound", "No workspace has this id.").named("WorkspaceNotFound"),
    // Keys, rights and bills.
    code("InvalidApiKey", "The key is not accepted.")
        .or(&["invalid_api_key", "authentication_error"])
        .of(Class::Key),
    code("NOT AUTHORIZED", "The workspace does not exist, or is not the caller's.").named("NotAuthorized"),
    code("AccessDenied", "The caller may not do this.").or(&["access_denied", "permission_error"]),
    code("AccessDenied.Unpurchased", "The account has not activated the service.").named("Unpurchased"),
    code("Model.AccessDenied", "The workspace may not call this model."),
    code("App.AccessDenied", "The caller may not use this application."),
    code("Workspace.AccessDenied", "The caller may not use this workspace."),
    code("Endpoint.AccessDenied", "The caller may not use this endpoint, of a retired model for instance."),
    code("AllocationQuota.FreeTierOnly", "The free quota is used up, and paid use is switched off.")
        .named("FreeTierOnly")
        .of(Class::Billing),
    code("Arrearage", "The account is in arrears.").of(Class::Billing),
    code("CommodityNotPurchased", "The workspace has no subscription.").of(Class::Billing),
    code("PrepaidBillOverdue", "The prepaid plan has run out.").of(Class::Billing),
    code("PostpaidBillOverdue", "A bill is overdue.").of(Class::Billing),
    code("BudgetLimitExceeded", "The budget of the key or workspace is spent.").of(Class::Billing),
    // Limits.
    code("Throttling", "Too many requests.").or(&["throttling", "rate_limit_error"]).of(Class::Throttle),
    code("Throttling.RateQuota", "More requests per second or minute than allowed.")
        .or(&["LimitRequests", "limit_requests"])
        .named("RateQuota")
        .of(Class::Throttle),
    code("Throttling.BurstRate", "The number of requests rose too quickly.")
        .or(&["limit_burst_rate"])
        .named("BurstRate")
        .of(Class::Throttle),
    code(
        "Throttling.AllocationQuota",
        "More tokens per minute than allowed, or more stored objects, or a free quota used \
         up: the message tells.",
    )
    .or(&["insufficient_quota"])
    .named("AllocationQuota"),
    // Content inspection.
    code("DataInspectionFailed", "Content moderation refused the input or the answer.")
        .or(&["data_inspection_failed"])
        .of(Class::Moderation),
    code("FaqRuleBlocked", "An intervention rule of the account blocked the text.").of(Class::Moderation),
    code("CustomRoleBlocked", "A moderation rule of the account blocked the text.").of(Class::Moderation),
    code("IPInfringementSuspect", "The input looks like copyrighted work.")
        .named("IpInfringementSuspect")
        .of(Class::Moderation),
    // Server.
    code("InternalError", "The service failed.").or(&[
        "internal_error",
        "internal_server_error",
        "server_error",
        "api_error",
    ]),
    code("response_idle_timeout", "A realtime session was silent for too long."),
    code("InternalError.Algo", "The model failed; some faults of the caller come under this code, too."),
    code("InternalError.Timeout", "The task timed out."),
    code("InternalError.Upload", "The result could not be stored."),
    code("InternalError.FileUpload", "A file could not be stored."),
    code("SystemError", "The service failed."),
    code("ModelServiceFailed", "The model could not be reached."),
    code("RequestTimeOut", "The request timed out."),
    code("ModelServingError", "The service is at its capacity.").or(&["overloaded_error"]),
    code("ModelUnavailable", "The model is unavailable at the moment."),
    code("ServiceUnavailable", "The service is unavailable at the moment.").or(&["service_unavailable"]),
    code("ClientDisconnect", "The client disconnected before the task was done."),
    code("APIConnectionError", "The client could not reach the service.").named("ApiConnectionError"),
    code("NetworkError", "The client could not reach the service."),
    // Applications.
    code("FlowNotPublished", "The application is not published."),
    code("InvokePluginFailed", "A plug-in failed."),
    code("AppProcessFailed", "A step of the application failed."),
    code("RewriteFailed", "The question could not be rewritten."),
    code("RetrievalFailed", "The knowledge base did not answer."),
    code("InvalidSchema", "The database schema is missing."),
    code("InvalidSchemaFormat", "The database schema is malformed."),
    // Files, images, videos.
    code("InvalidURL", "A URL, or what it leads to, cannot be used.").named("InvalidUrl"),
    code("InvalidURL.ConnectionRefused", "The host of a URL refused the connection.")
        .named("UrlConnectionRefused"),
    code("InvalidURL.Timeout", "The host of a URL answered too slowly.").named("UrlTimeout"),
    code("InvalidFile.DownloadFailed", "A media file could not be fetched.").named("FileDownloadFailed"),
    code("InvalidFile.AudioLengthError", "The audio is too short or too long.").named("FileAudioLength"),
    code("InvalidFile.NoHuman", "The image shows nobody.").named("FileNoHuman"),
    code("InvalidFile.BodyProportion", "The person fills too much or too little of the image.")
        .named("FileBodyProportion"),
    code("InvalidFile.FacePose", "The face is turned away.").named("FileFacePose"),
    code("InvalidFile.Resolution", "The width or height is outside the limits.").named("FileResolution"),
    code("InvalidFile.FPS", "The frame rate is outside the limits.").named("FileFps"),
    code("InvalidFile.Value", "The image is too dark or blurred.").named("FileValue"),
    code("InvalidFile.FrontBody", "The person does not face the camera.").named("FileFrontBody"),
    code("InvalidFile.FullFace", "Part of the face is covered.").named("FileFullFace"),
    code("InvalidFile.FaceNotMatch", "The face is not in the video.").named("FileFaceNotMatch"),
    code("InvalidFile.Content", "The content of the image does not suit the API.").named("FileContent"),
    code("InvalidFile.FullBody", "The image does not show the whole body.").named("FileFullBody"),
    code("InvalidFile.BodyPose", "The pose does not suit the API.").named("FileBodyPose"),
    code("InvalidFile.Size", "The file is too large.").named("FileSize"),
    code("InvalidFile.Duration", "The clip is too short or too long.").named("FileDuration"),
    code("InvalidFile.ImageSize", "The image is too elongated or too large.").named("FileImageSize"),
    code("InvalidFile.AspectRatio", "The image or video is too narrow or too wide.").named("FileAspectRatio"),
    code("InvalidFile.Openerror", "The file cannot be opened.").named("FileOpenError"),
    code("InvalidFile.Template.Content", "The motion template cannot be used.").named("FileTemplateContent"),
    code("InvalidFile.Format", "The type of the file is not supported.").named("FileFormat"),
    code("InvalidFile.MultiHuman", "The image shows more than one person.").named("FileMultiHuman"),
    code("InvalidPerson", "The image shows nobody, or more than one person."),
    code("InvalidGarment", "No garment is given."),
    code("InvalidInputLength", "The image has too few or too many pixels or bytes."),
    code("InvalidImage.ImageSize", "The image is too elongated or too large.").named("InvalidImageSize"),
    code("InvalidImage.NoHumanFace", "The image shows no face."),
    code("InvalidImage.FileFormat", "The file is no image."),
    code("InvalidImageResolution", "The image is too small or too large."),
    code("InvalidImageFormat", "The type of the image is not supported."),
    // Recordings for a voice.
    code("Audio.AudioShortError", "The recording holds too little speech.").named("AudioShort"),
    code("Audio.AudioSilentError", "The recording is silent.").named("AudioSilent"),
    code("Audio.PreprocessError", "The recording could not be prepared.").named("AudioPreprocess"),
    code("Audio.DecoderError", "The recording cannot be decoded.").named("AudioDecoder"),
    code("Audio.AudioRateError", "The recording's sample rate is too low.").named("AudioRate"),
    code("Audio.DurationLimitError", "The recording is too long.").named("AudioDurationLimit"),
    code("Audio.FileSizeExceed", "The recording's file is too large."),
    // Batch.
    code("mismatched_model", "The lines of a batch file name different models."),
    code("duplicate_custom_id", "Two lines of a batch file have the same id."),
    code("mismatched_test_url", "A line of a batch file sends the test model elsewhere."),
    code("url_not_found", "A line of a batch file names an unknown path."),
    // Recognition tasks.
    code("NO_INPUT_AUDIO_ERROR", "No usable speech arrived.").named("NoInputAudio"),
    code("NO_VALID_AUDIO_ERROR", "The audio cannot be used.").named("NoValidAudio"),
    code("SUCCESS_WITH_NO_VALID_FRAGMENT", "The recording holds no speech; the task itself succeeded.")
        .named("NoValidFragment"),
    code("ASR_RESPONSE_HAVE_NO_WORDS", "The recording gave no words; the task itself succeeded.")
        .named("NoWords"),
    code("FILE_DOWNLOAD_FAILED", "The recording could not be fetched.").named("TaskFileDownloadFailed"),
    code("FILE_CHECK_FAILED", "The recording has the wrong format.").named("TaskFileCheckFailed"),
    code("FILE_TOO_LARGE", "The recording is too large.").named("TaskFileTooLarge"),
    code("FILE_NORMALIZE_FAILED", "The recording could not be converted.").named("TaskFileNormalizeFailed"),
    code("FILE_PARSE_FAILED", "The recording could not be read.").named("TaskFileParseFailed"),
    code("MKV_PARSE_FAILED", "The MKV container could not be read.").named("TaskMkvParseFailed"),
    code("FILE_TRANS_TASK_EXPIRED", "The task is unknown or too old.").named("TaskExpired"),
    code("REQUEST_INVALID_FILE_URL_VALUE", "The recording's URL is malformed.").named("TaskFileUrlInvalid"),
    code("CONTENT_LENGTH_CHECK_FAILED", "The host declares another length than the file has.")
        .named("TaskContentLength"),
    code("FILE_404_NOT_FOUND", "The host does not know the recording.").named("TaskFileNotFound"),
    code("FILE_403_FORBIDDEN", "The host denies access to the recording.").named("TaskFileForbidden"),
    code("FILE_SERVER_ERROR", "The host of the recording is failing.").named("TaskFileServerError"),
    code("AUDIO_DURATION_TOO_LONG", "The recording is too long.").named("TaskAudioTooLong"),
    code("DECODE_ERROR", "The format of the recording could not be detected.").named("TaskDecodeError"),
    code("CLIENT_ERROR", "The request does not suit the speech engine.").named("ClientError"),
];
