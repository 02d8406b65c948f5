//! Messages of speech recognition, the codes of its tasks among them.

entries! {
    Recognition;

    E040 [400] ["InvalidParameter"] AfterFix
        says   "input must contain file_urls"
        cause  "the list of recordings is missing"
        remedy "write `input: { file_urls: [..] }`";

    E111 [400] ["InvalidFile.DownloadFailed"] AfterFix
        says   "The audio file cannot be downloaded."
        cause  "the service could not fetch the recording"
        remedy "use a URL that everyone can open";

    E174 [400] ["Throttling.AllocationQuota"] Account
        says   "Free allocated quota exceeded."
        cause  "the account holds as many vocabularies as it may"
        remedy "delete vocabularies that are no longer used";

    E264 [] [] AfterFix
        says   "The decoded text message was too big for the output buffer and the endpoint does not support partial messages"
        cause  "too much audio came in one message"
        remedy "send about 100 ms at a time, between 1 KB and 16 KB";

    E268 [] [] AfterFix
        says   "Invalid backend response received (missing status name)"
        cause  "the service stumbled over a parameter name that it does not know"
        remedy "look for a misspelt parameter name";

    E269 [] ["NO_INPUT_AUDIO_ERROR"] AfterFix
        says   "NO_INPUT_AUDIO_ERROR"
        cause  "no usable speech arrived"
        remedy "check that audio is being sent, and in the format that the request declares";

    E270 [] ["SUCCESS_WITH_NO_VALID_FRAGMENT"] Never
        says   "SUCCESS_WITH_NO_VALID_FRAGMENT"
        cause  "the recording holds no speech"
        remedy "nothing to fix if it is silent; otherwise listen to it";

    E271 [] ["ASR_RESPONSE_HAVE_NO_WORDS"] AfterFix
        says   "ASR_RESPONSE_HAVE_NO_WORDS"
        cause  "the recording gave no words"
        remedy "listen to it; with `disfluency_removal_enabled` on, filler words do not count";

    E272 [] ["FILE_DOWNLOAD_FAILED"] AfterFix
        says   "FILE_DOWNLOAD_FAILED"
        cause  "the service could not fetch the recording"
        remedy "use a URL that everyone can open";

    E273 [] ["FILE_CHECK_FAILED"] AfterFix
        says   "FILE_CHECK_FAILED"
        cause  "the recording has the wrong format"
        remedy "convert it to MP3, or to WAV with one or two channels";

    E274 [] ["FILE_TOO_LARGE"] AfterFix
        says   "FILE_TOO_LARGE"
        cause  "the recording is larger than 2 GB"
        remedy "split it";

    E275 [] ["FILE_NORMALIZE_FAILED"] AfterFix
        says   "FILE_NORMALIZE_FAILED"
        cause  "the recording could not be converted for recognition"
        remedy "check that it plays from start to end";

    E276 [] ["FILE_PARSE_FAILED"] AfterFix
        says   "FILE_PARSE_FAILED"
        cause  "the service could not make sense of the file"
        remedy "check that it plays from start to end";

    E277 [] ["MKV_PARSE_FAILED"] AfterFix
        says   "MKV_PARSE_FAILED"
        cause  "the service could not take the MKV container apart"
        remedy "check that it plays, or extract the audio track";

    E278 [] ["FILE_TRANS_TASK_EXPIRED"] AfterFix
        says   "FILE_TRANS_TASK_EXPIRED"
        cause  "no task has this id any more"
        remedy "submit the recording anew";

    E279 [] ["REQUEST_INVALID_FILE_URL_VALUE"] AfterFix
        says   "REQUEST_INVALID_FILE_URL_VALUE"
        cause  "the address of the recording is malformed"
        remedy "write a complete URL";

    E280 [] ["CONTENT_LENGTH_CHECK_FAILED"] AfterFix
        says   "CONTENT_LENGTH_CHECK_FAILED"
        cause  "the host declares another length than the file has"
        remedy "let the host's `Content-Length` be the size of the file";

    E281 [] ["FILE_404_NOT_FOUND"] AfterFix
        says   "FILE_404_NOT_FOUND"
        cause  "the host does not know the recording"
        remedy "correct the address, and submit again";

    E282 [] ["FILE_403_FORBIDDEN"] AfterFix
        says   "FILE_403_FORBIDDEN"
        cause  "the host denies access to the recording"
        remedy "make the file readable for everyone, or sign the URL anew";

    E283 [] ["FILE_SERVER_ERROR"] Backoff
        says   "FILE_SERVER_ERROR"
        cause  "the host of the recording is failing"
        remedy "try again later";

    E284 [] ["AUDIO_DURATION_TOO_LONG"] AfterFix
        says   "AUDIO_DURATION_TOO_LONG"
        cause  "the recording is longer than 12 hours"
        remedy "split it";

    E285 [] ["DECODE_ERROR"] AfterFix
        says   "DECODE_ERROR"
        cause  "the format of the recording could not be recognised"
        remedy "let the URL serve a plain audio or video file";

    E287 [] ["NO_VALID_AUDIO_ERROR"] AfterFix
        says   "NO_VALID_AUDIO_ERROR"
        cause  "the audio cannot be used for recognition"
        remedy "let format and sample rate of the request be those of the audio";
}
