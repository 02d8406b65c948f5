// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/catalogue/code_table.rs; edit that.

use super::code::codes;

codes! {
    /// A parameter is missing, malformed or out of range.
    InvalidParameter = "InvalidParameter" | "invalid_parameter_error" | "invalid_parameter" | "InvalidParamter",
    /// The model has no switch for thinking.
    NotSupportEnableThinking = "InvalidParameter.NotSupportEnableThinking",
    /// The request is malformed, in the words of the OpenAI-compatible API.
    InvalidRequestError = "invalid_request_error",
    /// A value is none of those allowed.
    InvalidValue = "invalid_value" | "invalid_request_error-invalid_value",
    /// The voice of a realtime session cannot change any more.
    CannotUpdateVoice = "cannot_update_voice",
    /// A value has the wrong JSON type.
    InvalidType = "invalid_type",
    /// A required parameter is missing.
    MissingRequiredParameter = "missing_required_parameter",
    /// A part of the request cannot be read.
    BadRequestException = "BadRequestException",
    /// The body has no `input`.
    EmptyInput = "BadRequest.EmptyInput",
    /// The body has no `parameters`.
    EmptyParameters = "BadRequest.EmptyParameters",
    /// The body has no `model`.
    EmptyModel = "BadRequest.EmptyModel",
    /// `input` is no JSON object.
    IllegalInput = "BadRequest.IllegalInput",
    /// An input file could not be fetched.
    InputDownloadFailed = "BadRequest.InputDownloadFailed",
    /// The type of an input file is not supported.
    UnsupportedFileFormat = "BadRequest.UnsupportedFileFormat",
    /// An uploaded file is too large.
    TooLarge = "BadRequest.TooLarge",
    /// Too many files were uploaded at once.
    TooMany = "BadRequest.TooMany",
    /// A named resource does not exist.
    ResourceNotExist = "BadRequest.ResourceNotExist",
    /// A named voice does not exist.
    VoiceNotFound = "BadRequest.VoiceNotFound",
    /// The request is malformed.
    BadRequest = "BadRequest",
    /// The object does not allow this operation.
    UnsupportedOperation = "UnsupportedOperation",
    /// A message is empty or its role is wrong: despite its name an error of the caller.
    ServiceUnavailableError = "ServiceUnavailableError",
    /// The request conflicts with what exists already.
    Conflict = "Conflict",
    /// No model has this name.
    ModelNotFound = "ModelNotFound" | "model_not_found",
    /// The model is not offered by this API.
    ModelNotSupported = "model_not_supported",
    /// Nothing exists under this address or id.
    NotFound = "NotFound" | "not_found_error",
    /// No workspace has this id.
    WorkspaceNotFound = "WorkSpaceNotFound",
    /// The key is not accepted.
    InvalidApiKey = "InvalidApiKey" | "invalid_api_key" | "authentication_error",
    /// The workspace does not exist, or is not the caller's.
    NotAuthorized = "NOT AUTHORIZED",
    /// The caller may not do this.
    AccessDenied = "AccessDenied" | "access_denied" | "permission_error",
    /// The account has not activated the service.
    Unpurchased = "AccessDenied.Unpurchased",
    /// The workspace may not call this model.
    ModelAccessDenied = "Model.AccessDenied",
    /// The caller may not use this application.
    AppAccessDenied = "App.AccessDenied",
    /// The caller may not use this workspace.
    WorkspaceAccessDenied = "Workspace.AccessDenied",
    /// The caller may not use this endpoint, of a retired model for instance.
    EndpointAccessDenied = "Endpoint.AccessDenied",
    /// The free quota is used up, and paid use is switched off.
    FreeTierOnly = "AllocationQuota.FreeTierOnly",
    /// The account is in arrears.
    Arrearage = "Arrearage",
    /// The workspace has no subscription.
    CommodityNotPurchased = "CommodityNotPurchased",
    /// The prepaid plan has run out.
    PrepaidBillOverdue = "PrepaidBillOverdue",
    /// A bill is overdue.
    PostpaidBillOverdue = "PostpaidBillOverdue",
    /// The budget of the key or workspace is spent.
    BudgetLimitExceeded = "BudgetLimitExceeded",
    /// Too many requests.
    Throttling = "Throttling" | "throttling" | "rate_limit_error",
    /// More requests per second or minute than allowed.
    RateQuota = "Throttling.RateQuota" | "LimitRequests" | "limit_requests",
    /// The number of requests rose too quickly.
    BurstRate = "Throttling.BurstRate" | "limit_burst_rate",
    /// More tokens per minute than allowed, or more stored objects, or a free quota used up: the message
    /// tells.
    AllocationQuota = "Throttling.AllocationQuota" | "insufficient_quota",
    /// Content moderation refused the input or the answer.
    DataInspectionFailed = "DataInspectionFailed" | "data_inspection_failed",
    /// An intervention rule of the account blocked the text.
    FaqRuleBlocked = "FaqRuleBlocked",
    /// A moderation rule of the account blocked the text.
    CustomRoleBlocked = "CustomRoleBlocked",
    /// The input looks like copyrighted work.
    IpInfringementSuspect = "IPInfringementSuspect",
    /// The service failed.
    InternalError = "InternalError" | "internal_error" | "internal_server_error" | "server_error" | "api_error",
    /// A realtime session was silent for too long.
    ResponseIdleTimeout = "response_idle_timeout",
    /// The model failed; some faults of the caller come under this code, too.
    InternalErrorAlgo = "InternalError.Algo",
    /// The task timed out.
    InternalErrorTimeout = "InternalError.Timeout",
    /// The result could not be stored.
    InternalErrorUpload = "InternalError.Upload",
    /// A file could not be stored.
    InternalErrorFileUpload = "InternalError.FileUpload",
    /// The service failed.
    SystemError = "SystemError",
    /// The model could not be reached.
    ModelServiceFailed = "ModelServiceFailed",
    /// The request timed out.
    RequestTimeOut = "RequestTimeOut",
    /// The service is at its capacity.
    ModelServingError = "ModelServingError" | "overloaded_error",
    /// The model is unavailable at the moment.
    ModelUnavailable = "ModelUnavailable",
    /// The service is unavailable at the moment.
    ServiceUnavailable = "ServiceUnavailable" | "service_unavailable",
    /// The client disconnected before the task was done.
    ClientDisconnect = "ClientDisconnect",
    /// The client could not reach the service.
    ApiConnectionError = "APIConnectionError",
    /// The client could not reach the service.
    NetworkError = "NetworkError",
    /// The application is not published.
    FlowNotPublished = "FlowNotPublished",
    /// A plug-in failed.
    InvokePluginFailed = "InvokePluginFailed",
    /// A step of the application failed.
    AppProcessFailed = "AppProcessFailed",
    /// The question could not be rewritten.
    RewriteFailed = "RewriteFailed",
    /// The knowledge base did not answer.
    RetrievalFailed = "RetrievalFailed",
    /// The database schema is missing.
    InvalidSchema = "InvalidSchema",
    /// The database schema is malformed.
    InvalidSchemaFormat = "InvalidSchemaFormat",
    /// A URL, or what it leads to, cannot be used.
    InvalidUrl = "InvalidURL",
    /// The host of a URL refused the connection.
    UrlConnectionRefused = "InvalidURL.ConnectionRefused",
    /// The host of a URL answered too slowly.
    UrlTimeout = "InvalidURL.Timeout",
    /// A media file could not be fetched.
    FileDownloadFailed = "InvalidFile.DownloadFailed",
    /// The audio is too short or too long.
    FileAudioLength = "InvalidFile.AudioLengthError",
    /// The image shows nobody.
    FileNoHuman = "InvalidFile.NoHuman",
    /// The person fills too much or too little of the image.
    FileBodyProportion = "InvalidFile.BodyProportion",
    /// The face is turned away.
    FileFacePose = "InvalidFile.FacePose",
    /// The width or height is outside the limits.
    FileResolution = "InvalidFile.Resolution",
    /// The frame rate is outside the limits.
    FileFps = "InvalidFile.FPS",
    /// The image is too dark or blurred.
    FileValue = "InvalidFile.Value",
    /// The person does not face the camera.
    FileFrontBody = "InvalidFile.FrontBody",
    /// Part of the face is covered.
    FileFullFace = "InvalidFile.FullFace",
    /// The face is not in the video.
    FileFaceNotMatch = "InvalidFile.FaceNotMatch",
    /// The content of the image does not suit the API.
    FileContent = "InvalidFile.Content",
    /// The image does not show the whole body.
    FileFullBody = "InvalidFile.FullBody",
    /// The pose does not suit the API.
    FileBodyPose = "InvalidFile.BodyPose",
    /// The file is too large.
    FileSize = "InvalidFile.Size",
    /// The clip is too short or too long.
    FileDuration = "InvalidFile.Duration",
    /// The image is too elongated or too large.
    FileImageSize = "InvalidFile.ImageSize",
    /// The image or video is too narrow or too wide.
    FileAspectRatio = "InvalidFile.AspectRatio",
    /// The file cannot be opened.
    FileOpenError = "InvalidFile.Openerror",
    /// The motion template cannot be used.
    FileTemplateContent = "InvalidFile.Template.Content",
    /// The type of the file is not supported.
    FileFormat = "InvalidFile.Format",
    /// The image shows more than one person.
    FileMultiHuman = "InvalidFile.MultiHuman",
    /// The image shows nobody, or more than one person.
    InvalidPerson = "InvalidPerson",
    /// No garment is given.
    InvalidGarment = "InvalidGarment",
    /// The image has too few or too many pixels or bytes.
    InvalidInputLength = "InvalidInputLength",
    /// The image is too elongated or too large.
    InvalidImageSize = "InvalidImage.ImageSize",
    /// The image shows no face.
    InvalidImageNoHumanFace = "InvalidImage.NoHumanFace",
    /// The file is no image.
    InvalidImageFileFormat = "InvalidImage.FileFormat",
    /// The image is too small or too large.
    InvalidImageResolution = "InvalidImageResolution",
    /// The type of the image is not supported.
    InvalidImageFormat = "InvalidImageFormat",
    /// The recording holds too little speech.
    AudioShort = "Audio.AudioShortError",
    /// The recording is silent.
    AudioSilent = "Audio.AudioSilentError",
    /// The recording could not be prepared.
    AudioPreprocess = "Audio.PreprocessError",
    /// The recording cannot be decoded.
    AudioDecoder = "Audio.DecoderError",
    /// The recording's sample rate is too low.
    AudioRate = "Audio.AudioRateError",
    /// The recording is too long.
    AudioDurationLimit = "Audio.DurationLimitError",
    /// The recording's file is too large.
    AudioFileSizeExceed = "Audio.FileSizeExceed",
    /// The lines of a batch file name different models.
    MismatchedModel = "mismatched_model",
    /// Two lines of a batch file have the same id.
    DuplicateCustomId = "duplicate_custom_id",
    /// A line of a batch file sends the test model elsewhere.
    MismatchedTestUrl = "mismatched_test_url",
    /// A line of a batch file names an unknown path.
    UrlNotFound = "url_not_found",
    /// No usable speech arrived.
    NoInputAudio = "NO_INPUT_AUDIO_ERROR",
    /// The audio cannot be used.
    NoValidAudio = "NO_VALID_AUDIO_ERROR",
    /// The recording holds no speech; the task itself succeeded.
    NoValidFragment = "SUCCESS_WITH_NO_VALID_FRAGMENT",
    /// The recording gave no words; the task itself succeeded.
    NoWords = "ASR_RESPONSE_HAVE_NO_WORDS",
    /// The recording could not be fetched.
    TaskFileDownloadFailed = "FILE_DOWNLOAD_FAILED",
    /// The recording has the wrong format.
    TaskFileCheckFailed = "FILE_CHECK_FAILED",
    /// The recording is too large.
    TaskFileTooLarge = "FILE_TOO_LARGE",
    /// The recording could not be converted.
    TaskFileNormalizeFailed = "FILE_NORMALIZE_FAILED",
    /// The recording could not be read.
    TaskFileParseFailed = "FILE_PARSE_FAILED",
    /// The MKV container could not be read.
    TaskMkvParseFailed = "MKV_PARSE_FAILED",
    /// The task is unknown or too old.
    TaskExpired = "FILE_TRANS_TASK_EXPIRED",
    /// The recording's URL is malformed.
    TaskFileUrlInvalid = "REQUEST_INVALID_FILE_URL_VALUE",
    /// The host declares another length than the file has.
    TaskContentLength = "CONTENT_LENGTH_CHECK_FAILED",
    /// The host does not know the recording.
    TaskFileNotFound = "FILE_404_NOT_FOUND",
    /// The host denies access to the recording.
    TaskFileForbidden = "FILE_403_FORBIDDEN",
    /// The host of the recording is failing.
    TaskFileServerError = "FILE_SERVER_ERROR",
    /// The recording is too long.
    TaskAudioTooLong = "AUDIO_DURATION_TOO_LONG",
    /// The format of the recording could not be detected.
    TaskDecodeError = "DECODE_ERROR",
    /// The request does not suit the speech engine.
    ClientError = "CLIENT_ERROR",
}
