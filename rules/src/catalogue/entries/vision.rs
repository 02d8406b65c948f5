//! Messages about images and videos that a model looks at.

entries! {
    Vision;

    E041 [400] ["InvalidParameter"] AfterFix
        says   "The provided URL does not appear to be valid. Ensure it is correctly formatted."
        cause  "a media URL has the wrong form"
        remedy "write `https://..` or `data:image/png;base64,..`; for an `oss://` address send the header `X-DashScope-OssResourceResolve: enable`";

    E044a [400] ["InvalidParameter"] AfterFix
        says   "The video modality input does not meet the requirements because: the range of sequence images shoule be ({min}, {max})."
        cause  "the list of frames has too few or too many images"
        remedy "send 4 to 512 frames for Qwen2.5-VL and Qwen3-VL, or as many as the model's page allows";

    E044b [400] ["InvalidParameter"] AfterFix
        says   "The video modality input does not meet the requirements because: the range of sequence images shoule be ({min},{max=80})."
        cause  "the list of frames has too few or too many images"
        remedy "send from 4 up to 80 frames";

    E045a [400] ["InvalidParameter"] AfterFix
        says   "Exceeded limit on max bytes per data-uri item : {max_bytes}'."
        cause  "a file sent as a data URL has more bytes than allowed"
        remedy "stay under 10 MB after Base64 (about 7 MB before), or pass a public URL";

    E045b [400] ["InvalidParameter"] AfterFix
        says   "Multimodal file size is too large"
        cause  "the media file is larger than the model takes"
        remedy "compress the file, or pass it by URL, where the limits are wider";

    E047 [400] ["InvalidParameter"] AfterFix
        says   "The image length and width do not meet the model restrictions."
        cause  "the image is tiny or extremely elongated"
        remedy "use images of at least 10 by 10 pixels, no side more than 200 times the other";

    E048 [400] ["InvalidParameter"] AfterFix
        says   "Failed to decode the image during the data inspection."
        cause  "the inspection could not open the image"
        remedy "open it in a viewer, and save it again as JPEG or PNG";

    E049a [400] ["InvalidParameter"] AfterFix
        says   "The file format is illegal and cannot be opened."
        or     "The image format is illegal and cannot be opened"
        cause  "the file is damaged or of a kind that the service cannot read"
        remedy "convert it to a common format, and let the extension say what it is";

    E049c [400] ["InvalidParameter"] AfterFix
        says   "The media format is not supported or incorrect for the data inspection."
        cause  "the media type is unknown, or does not fit the bytes"
        remedy "convert the file to a common format, and declare its true type";

    E051a [400] ["InvalidParameter"] Backoff
        says   "Failed to download multimodal content."
        cause  "the service could not fetch the image, video or audio"
        remedy "use a public URL near the service's region, or send the bytes as a data URL; then try again";

    E051b [400] ["InvalidParameter"] Backoff
        says   "Download the media resource timed out during the data inspection process."
        cause  "the media host was too slow"
        remedy "use a faster public host near the service's region, or send the bytes as a data URL; then try again";

    E051c [400] ["InvalidParameter"] Backoff
        says   "Unable to download the media resource during the data inspection process."
        cause  "the content inspection could not fetch the media"
        remedy "use a public URL near the service's region, or send the bytes as a data URL; then try again";

    E053 [400] ["InvalidParameter"] AfterFix
        says   "Don't have authorization to access the media resource during the data inspection process."
        cause  "the media host refused access, most often because a signed link has expired"
        remedy "sign the link anew, and send it at once";

    E054 [400] ["InvalidParameter"] AfterFix
        says   "The item of content should be a message of a certain modal."
        cause  "a part of `content` has a key that the DashScope API does not know"
        remedy "write each part as one of `text`, `image`, `video` and `audio`";

    E055 [400] ["InvalidParameter"] AfterFix
        says   "Invalid video file."
        cause  "the video is damaged or of a kind that the service cannot read"
        remedy "play it, and convert it to MP4";

    E056 [400] ["InvalidParameter"] AfterFix
        says   "The video modality input does not meet the requirements because: The video file is too long."
        cause  "the video is longer than the model watches"
        remedy "cut it to the limit of the model, or send selected frames";

    E096 [400] ["InvalidParameter"] AfterFix
        says   "The image size is not supported for the data inspection."
        cause  "the image is too small, too elongated, or the one to be made is too large"
        remedy "use at least 10 by 10 pixels and a ratio within 200:1, or ask for a smaller result";

    E098 [400] ["InvalidParameter"] AfterFix
        says   "Wrong Content-Type of multimodal url"
        cause  "the media host declares a type that is no image"
        remedy "serve the file with a type such as `image/png` or `image/jpeg`";

    E234 [500] ["InternalError.Algo"] AfterFix
        says   "Missing Content-Length of multimodal url."
        cause  "the host answers without the header `Content-Length`"
        remedy "host the file elsewhere, or send the bytes as a data URL";

    E239 [500] ["InternalError.Algo"] AfterFix
        says   "Embedding_pipeline_Error: {detail}"
        cause  "the image or video could not be prepared for the model"
        remedy "check the file and the request against the model's limits, then send it again";

    E260 [] [] AfterFix
        says   "MultiModalConversation.call() missing 1 required positional argument: 'messages'"
        cause  "a Python SDK call came without `messages`, as older versions of it do"
        remedy "update the DashScope SDK";
}
