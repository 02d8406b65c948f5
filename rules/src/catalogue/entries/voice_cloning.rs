//! Messages about the recordings that a voice is made from.

entries! {
    VoiceCloning;

    E168 [400] ["BadRequest.InputDownloadFailed"] AfterFix
        says   "Failed to download the input file."
        cause  "the service could not fetch the recording"
        remedy "check that everyone can open the URL and that the file has at most 10 MB";

    E169 [400] ["BadRequest.UnsupportedFileFormat"] AfterFix
        says   "File format unsupported."
        cause  "the recording is encoded in a way that the service does not take, whatever its extension says"
        remedy "convert it to WAV with 16 bits, MP3 or M4A";

    E172 [400] ["BadRequest.ResourceNotExist"] AfterFix
        says   "The Required resource not exist."
        cause  "the id names no voice and no vocabulary of this account"
        remedy "list what there is, and use an id from there";

    E173 [400] ["Throttling.AllocationQuota"] Account
        says   "Your current quota is {quota}"
        cause  "the account holds as many voices as it may"
        remedy "delete voices that are no longer used";

    E175 [400] ["Throttling.AllocationQuota"] Account
        says   "Maximum voice storage limit exceeded, please delete existing voices."
        cause  "the account holds as many voices as it may"
        remedy "delete voices that are no longer used, or ask for a higher quota";

    E179 [400] ["Audio.AudioShortError"] AfterFix
        says   "valid audio too short!"
        cause  "the recording holds too little speech"
        remedy "record 10 to 15 seconds, with more than 5 seconds of unbroken speech";

    E180 [400] ["Audio.AudioSilentError"] AfterFix
        says   "silent audio error."
        cause  "hardly anything is to be heard in the recording"
        remedy "record 10 to 15 seconds of clear speech";

    E189 [400] ["Audio.PreprocessError"] AfterFix
        says   "Audio preprocess error."
        cause  "the recording does not fit its text, or holds too little speech"
        remedy "correct the text, or record anew";

    E190 [400] ["Audio.PreprocessError"] AfterFix
        says   "No segments meet minimum duration requirement"
        cause  "the recording holds too little speech"
        remedy "record a longer stretch without pauses";

    E191 [400] ["BadRequest.VoiceNotFound"] Never
        says   "Voice '{voice}' not found."
        cause  "no voice has this id, perhaps because it is already deleted"
        remedy "check the id; if the voice is deleted, there is nothing to do";

    E192 [400] ["Audio.DecoderError"] AfterFix
        says   "Decoder audio file failed."
        cause  "the service cannot decode the recording"
        remedy "convert it to WAV with 16 bits, MP3 or M4A";

    E193 [400] ["Audio.AudioRateError"] AfterFix
        says   "File sample rate unsupported."
        cause  "the recording's sample rate is too low"
        remedy "record at 24000 Hz or more";

    E194 [400] ["Audio.DurationLimitError"] AfterFix
        says   "Audio duration exceeds maximum allowed limit."
        cause  "the recording is too long"
        remedy "cut it to 60 seconds";

    E221 [430] ["Audio.DecoderError"] AfterFix
        says   "Decoder audio file failed."
        cause  "the service cannot decode the recording"
        remedy "look at the true encoding with `ffprobe`, then convert to WAV, MP3 or M4A";

    E222 [430] ["Audio.FileSizeExceed"] AfterFix
        says   "File too large"
        cause  "the recording is larger than 10 MB"
        remedy "cut or compress it";

    E223 [430] ["Audio.AudioRateError"] AfterFix
        says   "File sample rate unsupported"
        cause  "the recording's sample rate is too low"
        remedy "record at 16 kHz or more";

    E224 [430] ["Audio.AudioSilentError"] AfterFix
        says   "Silent file unsupported."
        cause  "hardly anything is to be heard in the recording"
        remedy "record 10 to 15 seconds of clear speech";

    E227 [500] ["InternalError" "internal_error"] AfterFix
        says   "audio preprocess server error"
        cause  "the recording is noisy, or loud and soft by turns"
        remedy "record anew in a quiet room";

    E228 [500] ["InternalError" "internal_error"] AfterFix
        says   "audio preprocess server error"
        cause  "the recording's URL cannot be reached"
        remedy "host the file where everyone can open it";

    E229 [500] ["InternalError" "internal_error"] AfterFix
        says   "audio preprocess server error"
        cause  "the recording is too long"
        remedy "cut it to 10 to 15 seconds";

    E266 [] [] AfterFix
        says   "unsupported audio format:{format}"
        cause  "the recording is encoded in a way that the service does not take, whatever its extension says"
        remedy "convert it to WAV with 16 bits, MP3 or M4A";

    E267 [] [] AfterFix
        says   "internal unknown error"
        cause  "the service cannot read the recording, most likely for its format"
        remedy "convert it to WAV with 16 bits, MP3 or M4A";
}
