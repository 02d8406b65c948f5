//! Messages of the APIs that make or edit videos.

entries! {
    Video;

    E059 [400] ["InvalidParameter"] AfterFix
        says   "Invalid ext_bbox."
        cause  "`ext_bbox` is no region of the image"
        remedy "copy the box from the answer of the detection API";

    E060 [400] ["InvalidParameter"] AfterFix
        says   "Driven not exist: {driven_id}."
        cause  "`driven_id` names no template"
        remedy "take an id from the API's list of templates";

    E063 [400] ["InvalidParameter"] AfterFix
        says   "The style_level is invalid."
        cause  "`style_level` is not one of the levels of this API"
        remedy r#"write a level from the API's list, such as `"normal"`"#;

    E064 [400] ["InvalidParameter"] AfterFix
        says   "parameters.video_ratio must be 9:16 or 3:4."
        cause  "`video_ratio` has a value that the API does not know"
        remedy r#"write `"9:16"` or `"3:4"`"#;

    E065 [400] ["InvalidParameter"] AfterFix
        says   "the {param_name} parm is invalid!"
        cause  "a parameter of the style transform is outside its limits"
        remedy "bring the named parameter within the limits of the API";

    E079 [400] ["InvalidParameter"] AfterFix
        says   "Input files format not supported."
        cause  "a file is of a kind that the API does not take"
        remedy "send audio as MP3, WAV or AAC and images as JPEG, PNG, BMP or WebP";

    E080 [400] ["InvalidParameter"] AfterFix
        says   "Failed to download input files."
        cause  "the service could not fetch the input files"
        remedy "use URLs that everyone can open";

    E083 [400] ["InvalidParameter"] AfterFix
        says   "read video error."
        cause  "the service cannot open the video"
        remedy "check that it plays, and convert it to MP4";

    E086 [400] ["InvalidParameter"] AfterFix
        says   "The type or value of {parameter} is out of definition."
        cause  "the service cannot use the value of a parameter, or its type"
        remedy "write the named parameter as the API's reference shows it";

    E087 [400] ["InvalidParameter"] AfterFix
        says   "The request parameter is invalid, please check the request parameter."
        cause  "`ratio` has a value that the API does not know"
        remedy r#"write `"1:1"` or `"3:4"`"#;

    E093 [400] ["InvalidParameter"] AfterFix
        says   "ref_images_url and obj_or_bg must be the same length."
        cause  "`ref_images_url` and `obj_or_bg` differ in length"
        remedy "write one `obj_or_bg` for each reference image";

    E094 [400] ["InvalidParameter"] AfterFix
        says   "check input data style."
        cause  "a field of `input` has the wrong form"
        remedy "compare `input` with the API's reference";

    E099 [400] ["InvalidParameter"] AfterFix
        says   "Field required: {field=image_url}"
        cause  "`image_url` is missing"
        remedy "add `image_url` to `input`";

    E100 [400] ["InvalidParameter"] AfterFix
        says   "Field required: {field=driven_id}"
        cause  "`driven_id` is missing"
        remedy "add `driven_id` to `input`";

    E101 [400] ["InvalidParameter"] AfterFix
        says   "Invalid ext_bbox"
        cause  "`ext_bbox` is no region of the image"
        remedy "copy the box from the answer of the detection API";

    E102 [400] ["InvalidParameter"] AfterFix
        says   "Driven not exist: {driven_id}"
        cause  "`driven_id` names no template"
        remedy "take an id from the API's list of templates";

    E112 [400] ["InvalidFile.AudioLengthError"] AfterFix
        says   "Audio length must be between {min_s}s and {max_s}s."
        cause  "the audio is shorter than 1 second or longer than 300"
        remedy "cut or extend it";

    E113 [400] ["InvalidFile.NoHuman"] AfterFix
        says   "The input image has no human body. Please upload other image with single person."
        cause  "the image shows nobody"
        remedy "use an image of one person";

    E114 [400] ["InvalidFile.BodyProportion"] AfterFix
        says   "The proportion of the detected person in the picture is too large or too small, please upload other image."
        cause  "the person is too large or too small for the image"
        remedy "use an image in which the person has a middling size";

    E115 [400] ["InvalidFile.FacePose"] AfterFix
        says   "The pose of the detected face is invalid, please upload other image with whole face and expected orientation."
        cause  "the face is hidden or turned away"
        remedy "use an image of the whole face from the front";

    E116 [400] ["InvalidFile.FacePose"] AfterFix
        says   "The pose of the detected face is invalid, please upload other image with the expected oriention."
        cause  "the head is tilted or turned"
        remedy "use an image with an upright head";

    E117 [400] ["InvalidFile.Resolution"] AfterFix
        says   "The image resolution is invalid, please make sure that the largest length of image is smaller than {max_px=7000}, and the smallest length of image is larger than {min_px=400}."
        cause  "the image's sides are not within 400 to 7000 pixels"
        remedy "scale it, with both sides between 400 and 7000 pixels";

    E118 [400] ["InvalidFile.Resolution"] AfterFix
        says   "The image resolution is invalid, please make sure that the largest length of image is smaller than {max_px}, and the smallest length of image is larger than {min_px}."
        cause  "the image's sides are not within the limits"
        remedy "scale it to the limits that the message names";

    E119 [400] ["InvalidFile.Resolution"] AfterFix
        says   "The image resolution is invalid, please make sure that the aspect ratio is smaller than {max_ratio}, and largest length of image is smaller than {max_px}."
        cause  "the image is a narrow strip, or too large"
        remedy "crop and scale it to the limits that the message names";

    E120 [400] ["InvalidFile.Resolution"] AfterFix
        says   "Invalid video resolution. The height or width of video must be {min_px} ~ {max_px}."
        cause  "the video's sides are not within the limits"
        remedy "scale it to the limits that the message names";

    E121 [400] ["InvalidFile.FPS"] AfterFix
        says   "Invalid video FPS. The video FPS must be 15 ~ 60."
        cause  "the video has fewer than 15 or more than 60 frames per second"
        remedy "encode it with 15 to 60 frames per second";

    E122 [400] ["InvalidFile.Value"] AfterFix
        says   "The value of the image is invalid, please upload other clearer image."
        cause  "the image is too dark or blurred"
        remedy "use a bright, sharp image of the face";

    E123 [400] ["InvalidFile.FrontBody"] AfterFix
        says   "The pose of the detected person is invalid, please upload other image with the front view."
        cause  "the person does not face the camera"
        remedy "use an image from the front";

    E124 [400] ["InvalidFile.FullFace"] AfterFix
        says   "The pose of the detected face is invalid, please upload other image with whole face."
        cause  "part of the face is covered"
        remedy "use an image of the whole face";

    E125 [400] ["InvalidFile.FaceNotMatch"] AfterFix
        says   "There are no matched face in the video with the provided reference image."
        cause  "the face in the reference image is nobody's in the video"
        remedy "show the service a face that appears in the video";

    E126 [400] ["InvalidFile.Content"] AfterFix
        says   "The first frame of input video has no human body. Please choose another clip."
        cause  "the video begins with a frame without anybody"
        remedy "use a clip that shows the person from its first frame";

    E127 [400] ["InvalidFile.Content"] AfterFix
        says   "The human is too small in the first frame of input video. Please choose another clip."
        cause  "the person is too small in the first frame"
        remedy "use a clip that shows the person larger";

    E128 [400] ["InvalidFile.Content"] AfterFix
        says   "The human is not clear in the first frame of input video. Please choose another clip."
        cause  "the person is blurred in the first frame"
        remedy "begin the clip where the person is sharp";

    E129 [400] ["InvalidFile.Content"] AfterFix
        says   "The input image has no human body or multi human bodies. Please upload other image with single person."
        cause  "the image shows nobody, or more than one person"
        remedy "take an image that shows one person alone";

    E130 [400] ["InvalidFile.Content"] AfterFix
        says   "The input image has no human body or has unclear human body. Please upload other image."
        cause  "the image shows nobody, or only part of a body"
        remedy "use an image of one person, whole and sharp";

    E131 [400] ["InvalidFile.Content"] AfterFix
        says   "The input image has multi human bodies. Please upload other image with single person."
        cause  "several people are in the image"
        remedy "crop the image to one person";

    E132 [400] ["InvalidFile.FullBody"] AfterFix
        says   "The human is not fullbody in the first frame of input video. Please choose another clip."
        cause  "the first frame does not show the person from head to foot"
        remedy "use a clip that shows the whole body at the start";

    E133 [400] ["InvalidFile.FullBody"] AfterFix
        says   "The pose of the detected person is invalid, please upload other image with whole body, or change the ratio parameter to 1:1."
        cause  "what the image shows of the body does not fit the ratio"
        remedy r#"show the whole body, or write `ratio: "1:1"`"#;

    E134 [400] ["InvalidFile.BodyPose"] AfterFix
        says   "The pose of the detected person is invalid, please upload other image with whole body and expected orientation."
        cause  "the pose does not suit the animation"
        remedy "use an image of a person standing upright, seen from the front";

    E135 [400] ["InvalidFile.Size"] AfterFix
        says   "Invalid file size. The video file size must be less than 200MB, and the audio file size must be less than 15MB."
        cause  "the video or audio file is too large"
        remedy "compress them: the video below 200 MB, the audio below 15 MB";

    E136 [400] ["InvalidFile.Size"] AfterFix
        says   "Invalid file size, The image file size must be smaller than 5MB."
        cause  "the image file is too large"
        remedy "compress it below 5 MB";

    E137 [400] ["InvalidFile.Size"] AfterFix
        says   "Invalid file size. The {media_kind} file size must be less than {max_mb}MB."
        cause  "a media file is too large"
        remedy "shrink it below the limit that the message names";

    E138 [400] ["InvalidFile.Duration"] AfterFix
        says   "Invalid file duration. The file duration must be {min_s} s ~ {max_s} s."
        cause  "the clip is too short or too long"
        remedy "cut it to the length that the message names";

    E139 [400] ["InvalidFile.ImageSize"] AfterFix
        says   "The size of image is beyond limit."
        cause  "the image is too elongated or too large"
        remedy "keep the longer side within twice the shorter and within 4096 pixels";

    E140 [400] ["InvalidFile.AspectRatio"] AfterFix
        says   "Invalid file ratio. The file aspect ratio (height/width) must be between 3:1 and 1:3."
        cause  "the video is too narrow or too wide"
        remedy "crop it to a ratio between 1:3 and 3:1";

    E141 [400] ["InvalidFile.AspectRatio"] AfterFix
        says   "Invalid file ratio. The file aspect ratio (height/width) must be between 2.0 and 0.5."
        cause  "the image is too narrow or too wide"
        remedy "crop it to a ratio between 0.5 and 2";

    E142 [400] ["InvalidFile.Openerror"] AfterFix
        says   "Invalid file, cannot open file as {media_kind}."
        cause  "the file cannot be opened as what it claims to be"
        remedy "check that it is complete, and convert it to a common format";

    E143 [400] ["InvalidFile.Template.Content"] AfterFix
        says   "Invalid template content."
        cause  "the motion template is unusable, or belongs to another account"
        remedy "make the template anew, with the same account";

    E144 [400] ["InvalidFile.Format"] AfterFix
        says   "Invalid file format,the request file format is one of the following types: MP4, AVI, MOV, MP3, WAV, AAC, JPEG, JPG, PNG, BMP, and WEBP."
        cause  "the file is of a kind that the API does not take"
        remedy "send MP4, AVI or MOV, MP3, WAV or AAC, JPEG, PNG, BMP or WebP";

    E145 [400] ["InvalidFile.MultiHuman"] AfterFix
        says   "The input image has multi human bodies. Please upload other image with single person."
        cause  "several people are in the image"
        remedy "crop the image to one person";

    E148 [400] ["InvalidImage.ImageSize"] AfterFix
        says   "The size of image is beyond limit."
        cause  "the image is too elongated or too large"
        remedy "keep the longer side within twice the shorter and within 4096 pixels";

    E149 [400] ["InvalidImage.NoHumanFace"] AfterFix
        says   "No human face detected."
        cause  "the service finds no face in the image"
        remedy "use an image in which a face is easy to see";

    E155 [400] ["InvalidURL"] AfterFix
        says   "The input audio is longer than 20s."
        cause  "the audio is longer than 20 seconds"
        remedy "cut it to 20 seconds";

    E156 [400] ["InvalidURL"] AfterFix
        says   "File size is larger than 15MB."
        cause  "the audio file is larger than 15 MB"
        remedy "compress it, or cut it, to at most 15 MB";

    E157 [400] ["InvalidURL"] AfterFix
        says   "File type is not supported. Allowed types are: .wav, .mp3."
        cause  "the audio is of a kind that the API does not take"
        remedy "convert it to WAV or MP3";

    E237 [500] ["InternalError.Algo"] AfterFix
        says   "Inference error: Inference error."
        cause  "the image could not be processed"
        remedy "use an intact image that shows one face, clear and whole";
}
