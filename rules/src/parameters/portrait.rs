//! Whether a photo suits the models that animate people, and the movements that are taken from videos.
//!
//! Source: the references of Emoji, EMO, `LivePortrait`, `AnimateAnyone` and Wan speech-to-video, as of 2026.

use super::{
    Api, ApiFamily, Object, Parameter, Shape, about, chat, headers::HEADERS, input, optional, required,
};
use crate::models::ServicePath;

/// Checks of a photo of a face.
pub static FACE_DETECTION: Api = Api::task(
    "FaceDetectionRequest",
    &[ServicePath::FaceDetection],
    &FACE_DETECTION_BODY,
    ApiFamily::Portrait,
)
.at_once("DetectionReply");

/// Checks of a photo of a body.
pub static BODY_DETECTION: Api = Api::task(
    "BodyDetectionRequest",
    &[ServicePath::BodyDetection],
    &BODY_DETECTION_BODY,
    ApiFamily::Portrait,
)
.at_once("DetectionReply");

/// Movements taken from videos.
pub static MOTION_TEMPLATE: Api = Api::task(
    "MotionTemplateRequest",
    &[ServicePath::MotionTemplate],
    &MOTION_TEMPLATE_BODY,
    ApiFamily::Portrait,
);

static FACE_DETECTION_BODY: Object = Object {
    rust: "FaceDetectionRequest",
    about: about("The check of a photo of a face").more(
        "The boxes in the reply are what [`ImageToVideoRequest`](crate::ImageToVideoRequest) takes as `face_bbox` \
         and `ext_bbox`.",
    ),
    parameters: &[
        chat::MODEL.shown_as("\"wan2.2-s2v-detect\"").missing("E165"),
        input(&DETECTION_INPUT, INPUT_EXAMPLE, "The photo to check."),
        optional(
            "parameters",
            Shape::Object(&FACE_DETECTION_PARAMETERS),
            "{ ratio: \"1:1\" }",
            "Parameters of the check.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static BODY_DETECTION_BODY: Object = Object {
    rust: "BodyDetectionRequest",
    about: about("The check of a photo of a body"),
    parameters: &[
        chat::MODEL.shown_as("\"animate-anyone-detect-gen2\"").missing("E165"),
        input(&DETECTION_INPUT, INPUT_EXAMPLE, "The photo to check."),
        NO_PARAMETERS,
        HEADERS,
    ],
    short_forms: &[],
};

static MOTION_TEMPLATE_BODY: Object = Object {
    rust: "MotionTemplateRequest",
    about: about("A movement taken from a video, as a task").more(
        "The `template_id` in the output of the task is what [`ImageToVideoInput`](crate::ImageToVideoInput) takes.",
    ),
    parameters: &[
        chat::MODEL.shown_as("\"animate-anyone-template-gen2\"").missing("E165"),
        input(
            &MOTION_TEMPLATE_INPUT,
            "{ video_url: \"https://example.com/dance.mp4\" }",
            "The video whose movement is taken.",
        ),
        NO_PARAMETERS,
        HEADERS,
    ],
    short_forms: &[],
};

const INPUT_EXAMPLE: &str = "{ image_url: \"https://example.com/portrait.png\" }";

/// The pages send an empty one, or none.
const NO_PARAMETERS: Parameter =
    optional("parameters", Shape::Json, "{}", "Parameters: no page describes any.");

static DETECTION_INPUT: Object = Object {
    rust: "DetectionInput",
    about: about("The photo to check."),
    parameters: &[required(
        "image_url",
        Shape::Text,
        "\"https://example.com/portrait.png\"",
        "The photo of one person.",
    )
    .url()
    .missing("E057")
    .more("JPEG, PNG, BMP or WebP. 400 to 7000 pixels on each side, on `LivePortrait` up to 4096.")
    .errors(&["E113", "E117", "E139"])],
    short_forms: &[],
};

static FACE_DETECTION_PARAMETERS: Object = Object {
    rust: "FaceDetectionParameters",
    about: about("Parameters of the check."),
    parameters: &[optional(
        "ratio",
        Shape::Text,
        "\"1:1\"",
        "The aspect ratio of the video that will be made.",
    )
    .one_of(&["1:1", "3:4"])
    .refused_as("E087")
    .models("emoji-detect-v1, which takes `1:1` only and needs it, and emo-detect-v1")],
    short_forms: &[],
};

static MOTION_TEMPLATE_INPUT: Object = Object {
    rust: "MotionTemplateInput",
    about: about("The video whose movement is taken."),
    parameters: &[optional(
        "video_url",
        Shape::Text,
        "\"https://example.com/dance.mp4\"",
        "The video of one person.",
    )
    .url()
    .more("MP4, AVI or MOV of 2 to 60 seconds, with at least 24 frames per second.")
    .errors(&["E126", "E138", "E140"])],
    short_forms: &[],
};
