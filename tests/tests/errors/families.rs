//! The errors of portraits, tools for images, training and knowledge bases, as they arrive.

use qwen_request::ApiError;
use serde_json::json;

/// An entry, and the code and the message that are of it.
const ANSWERS: &[(&str, &str, &str)] = &[
    ("E059", "InvalidParameter", "Invalid ext_bbox."),
    ("E060", "InvalidParameter", "Driven not exist: mengwa_x."),
    ("E061", "InvalidParameter", "Missing training files."),
    ("E062", "InvalidParameter", "The style is invalid."),
    ("E063", "InvalidParameter", "The style_level is invalid."),
    ("E064", "InvalidParameter", "parameters.video_ratio must be 9:16 or 3:4."),
    ("E065", "InvalidParameter", "the style parm is invalid!"),
    ("E067", "InvalidParameter", "read image error."),
    ("E069", "InvalidParameter", "The size of person image and coarse_image are not the same."),
    ("E079", "InvalidParameter", "Input files format not supported."),
    ("E080", "InvalidParameter", "Failed to download input files."),
    ("E081", "InvalidParameter", "oss download error."),
    ("E082", "InvalidParameter", "The image content does not comply with green network verification."),
    ("E083", "InvalidParameter", "read video error."),
    ("E085", "InvalidParameter", "The request parameter is invalid, please check the request parameter."),
    ("E086", "InvalidParameter", "The type or value of video_fps is out of definition."),
    ("E087", "InvalidParameter", "The request parameter is invalid, please check the request parameter."),
    ("E094", "InvalidParameter", "check input data style."),
    (
        "E097",
        "InvalidParameter",
        "Required parameter(data_sources) missing or invalid, please check the request parameters.",
    ),
    ("E099", "InvalidParameter", "Field required: image_url"),
    ("E100", "InvalidParameter", "Field required: driven_id"),
    ("E112", "InvalidFile.AudioLengthError", "Audio length must be between 1s and 300s."),
    (
        "E113",
        "InvalidFile.NoHuman",
        "The input image has no human body. Please upload other image with single person.",
    ),
    (
        "E114",
        "InvalidFile.BodyProportion",
        "The proportion of the detected person in the picture is too large or too small, please upload other image.",
    ),
    (
        "E115",
        "InvalidFile.FacePose",
        "The pose of the detected face is invalid, please upload other image with whole face and expected orientation.",
    ),
    (
        "E116",
        "InvalidFile.FacePose",
        "The pose of the detected face is invalid, please upload other image with the expected oriention.",
    ),
    (
        "E117",
        "InvalidFile.Resolution",
        "The image resolution is invalid, please make sure that the largest length of image is smaller than 7000, and the smallest length of image is larger than 400.",
    ),
    ("E121", "InvalidFile.FPS", "Invalid video FPS. The video FPS must be 15 ~ 60."),
    ("E122", "InvalidFile.Value", "The value of the image is invalid, please upload other clearer image."),
    (
        "E123",
        "InvalidFile.FrontBody",
        "The pose of the detected person is invalid, please upload other image with the front view.",
    ),
    (
        "E124",
        "InvalidFile.FullFace",
        "The pose of the detected face is invalid, please upload other image with whole face.",
    ),
    (
        "E125",
        "InvalidFile.FaceNotMatch",
        "There are no matched face in the video with the provided reference image.",
    ),
    (
        "E126",
        "InvalidFile.Content",
        "The first frame of input video has no human body. Please choose another clip.",
    ),
    (
        "E129",
        "InvalidFile.Content",
        "The input image has no human body or multi human bodies. Please upload other image with single person.",
    ),
    (
        "E133",
        "InvalidFile.FullBody",
        "The pose of the detected person is invalid, please upload other image with whole body, or change the ratio parameter to 1:1.",
    ),
    (
        "E134",
        "InvalidFile.BodyPose",
        "The pose of the detected person is invalid, please upload other image with whole body and expected orientation.",
    ),
    ("E136", "InvalidFile.Size", "Invalid file size, The image file size must be smaller than 5MB."),
    ("E139", "InvalidFile.ImageSize", "The size of image is beyond limit."),
    (
        "E140",
        "InvalidFile.AspectRatio",
        "Invalid file ratio. The file aspect ratio (height/width) must be between 3:1 and 1:3.",
    ),
    ("E143", "InvalidFile.Template.Content", "Invalid template content."),
    (
        "E144",
        "InvalidFile.Format",
        "Invalid file format,the request file format is one of the following types: MP4, AVI, MOV, MP3, WAV, AAC, JPEG, JPG, PNG, BMP, and WEBP.",
    ),
    (
        "E145",
        "InvalidFile.MultiHuman",
        "The input image has multi human bodies. Please upload other image with single person.",
    ),
    (
        "E146",
        "InvalidPerson",
        "The input image has no human body or multi human bodies. Please upload other image with single person.",
    ),
    ("E148", "InvalidImage.ImageSize", "The size of image is beyond limit."),
    ("E149", "InvalidImage.NoHumanFace", "No human face detected."),
    ("E150", "InvalidImageResolution", "The input image resolution is too large or small."),
    ("E151", "InvalidImageFormat", "The input image is in invalid format."),
    ("E155", "InvalidURL", "The input audio is longer than 20s."),
    ("E156", "InvalidURL", "File size is larger than 15MB."),
    ("E157", "InvalidURL", "File type is not supported. Allowed types are: .wav, .mp3."),
    (
        "E176",
        "InvalidGarment",
        "Missing clothing image.Please input at least one top garment or bottom garment image.",
    ),
    ("E177", "InvalidSchema", "Database schema is invalid for text2sql."),
    ("E178", "InvalidSchemaFormat", "Database schema format is invalid for text2sql."),
    (
        "E181",
        "InvalidInputLength",
        "The image resolution is invalid, please make sure that the largest length of image is smaller than 4096, and the smallest length of image is larger than 150. and the size of image ranges from 5KB to 5MB.",
    ),
    (
        "E187",
        "UnsupportedOperation",
        "The fine-tune job can not be deleted because it is succeeded,failed or canceled.",
    ),
    ("E250", "RetrievalFailed", "Failed to retrieve data from documents."),
];

#[test]
fn each_answer_finds_its_entry() {
    for (id, code, message) in ANSWERS {
        let body = json!({ "code": code, "message": message, "request_id": "r" }).to_string();
        let task = json!({
            "output": { "task_id": "t", "task_status": "FAILED", "code": code, "message": message },
            "request_id": "r",
        });
        for (status, body) in [(400, body), (200, task.to_string())] {
            let error = ApiError::from_response(status, body.as_bytes());
            let found: Vec<&str> = error.candidates().iter().map(|entry| entry.id).collect();
            let is_found = found.contains(id) || error.entry().is_some_and(|entry| entry.id == *id);
            assert!(is_found, "{id}: {found:?} of {body}");
        }
    }
}
