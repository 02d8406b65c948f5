//! Videos.
//!
//! Source: the references of Wan video, VACE and style transform, as of 2026.

use super::{
    Api, ApiFamily, Bound, Delivery, Docs, OTHER_PROTOCOLS, Object, Protocol, Shape, StringEnum, Width,
    about, chat, headers::HEADERS, image_and_video, input, optional, required, word,
};
use crate::models::ServicePath;

/// Videos from text, images, video and audio, as a task.
pub static VIDEO_GENERATION: Api = Api {
    name: "VideoGenerationRequest",
    path: ServicePath::VideoGeneration.path(),
    delivery: Delivery::Task,
    reply: Docs::new("TaskReply"),
    event: Docs::new(None),
    body: &VIDEO_GENERATION_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Video,
    endpoints: &[ServicePath::VideoGeneration],
    other_protocols: OTHER_PROTOCOLS,
    input: Some("input"),
    parameters: Some("parameters"),
};

static VIDEO_GENERATION_BODY: Object = Object {
    rust: "VideoGenerationRequest",
    about: about("Videos from text, images, video and audio, as a task"),
    parameters: &[
        chat::MODEL.shown_as("\"wan2.7-t2v\"").missing("E165"),
        input(&VIDEO_INPUT, "{ prompt: \"...\" }", "The prompt and the media of a video."),
        optional(
            "parameters",
            Shape::Object(&VIDEO_PARAMETERS),
            "{ size: \"1280*720\" }",
            "Parameters of the video.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static VIDEO_INPUT: Object = Object {
    rust: "VideoInput",
    about: about("The prompt and the media of a video."),
    parameters: &[
        image_and_video::PROMPT.more("The part that is used depends on the model: 800 to 20000 characters."),
        image_and_video::NEGATIVE_PROMPT,
        optional(
            "audio_url",
            Shape::Text,
            "\"https://...\"",
            "The audio of the video, on wan2.5, wan2.6 and wan2.7-t2v.",
        )
        .url()
        .more("WAV or MP3, 3 to 30 seconds."),
        optional(
            "img_url",
            Shape::Text,
            "\"https://...\"",
            "The first image, on the image-to-video models up to wan2.6.",
        )
        .url(),
        optional(
            "template",
            Shape::Text,
            "\"flying\"",
            "The template of an effect; then `prompt` is ignored.",
        ),
        optional(
            "media",
            Shape::List(&Shape::Object(&MEDIUM)),
            "[{ type: \"first_frame\", url: \"https://...\" }]",
            "The media from which the video is made, on wan2.7, wan3.0 and the models of other makers.",
        )
        .more("Which types go together depends on the model."),
        optional(
            "reference_urls",
            Shape::List(&Shape::Text),
            "[\"https://...\"]",
            "Images and videos of the characters, on wan2.6-r2v.",
        )
        .url()
        .more("At most 5, of them at most 3 videos. The prompt calls them character1 and so on."),
        optional(
            "reference_video_urls",
            Shape::List(&Shape::Text),
            "[\"https://...\"]",
            "The predecessor of `reference_urls`, for videos only.",
        )
        .url()
        .more("At most 3."),
        optional(
            "function",
            Shape::StringEnum(&VIDEO_FUNCTION),
            "\"image_reference\"",
            "A function of VACE.",
        )
        .one_of(&[
            "video-synthesis",
            "image_reference",
            "video_repainting",
            "video_edit",
            "video_extension",
            "video_outpainting",
        ])
        .refused_as("E094"),
        optional(
            "ref_images_url",
            Shape::List(&Shape::Text),
            "[\"https://...\"]",
            "Images of the subjects, on VACE.",
        )
        .url()
        .more("1 to 3 with `image_reference`, at most 1 with `video_repainting` and `video_edit`.")
        .errors(&["E093"]),
        optional(
            "video_url",
            Shape::Text,
            "\"https://...\"",
            "The video to change, on VACE and style models.",
        )
        .url(),
        optional(
            "mask_image_url",
            Shape::Text,
            "\"https://...\"",
            "The mask of what is edited in the first image, in white, on VACE.",
        )
        .url()
        .more("Instead of `mask_video_url`."),
        optional(
            "mask_video_url",
            Shape::Text,
            "\"https://...\"",
            "The masks of what is edited in each image, in white, on VACE.",
        )
        .url()
        .more("Instead of `mask_image_url`."),
        optional("mask_frame_id", Shape::Integer(Width::U32), "1", "The image that `mask_image_url` is for.")
            .between(Bound::Inclusive(1.0), Bound::None)
            .default("1"),
        optional(
            "first_frame_url",
            Shape::Text,
            "\"https://...\"",
            "The image that the video begins with, on VACE.",
        )
        .url(),
        optional("last_frame_url", Shape::Text, "\"https://...\"", "The image that it ends with, on VACE.")
            .url(),
        optional("first_clip_url", Shape::Text, "\"https://...\"", "The video to continue, on VACE.").url(),
        optional("last_clip_url", Shape::Text, "\"https://...\"", "The clip that follows, on VACE.").url(),
        // Where the reference of Kling of 2026-05 has them: not in `parameters`.
        optional(
            "element_list",
            Shape::List(&Shape::Json),
            "[{ element_id: 1 }]",
            "The characters and objects, on Kling models.",
        ),
        optional(
            "multi_prompt",
            Shape::List(&Shape::Json),
            "[{ index: 1, prompt: \"...\", duration: 5 }]",
            "The prompt of each shot, on Kling models.",
        ),
        optional("multi_shot", Shape::Bool, "true", "Whether there are several shots, on Kling models."),
        optional(
            "shot_type",
            Shape::Text,
            "\"customize\"",
            "How the video is divided into shots, on Kling models.",
        ),
    ],
    short_forms: &[],
};

static MEDIUM: Object = Object {
    rust: "Medium",
    about: about("An image, video, audio file or document that a video is made from."),
    parameters: &[
        required("type", Shape::StringEnum(&MEDIA_TYPE), "\"first_frame\"", "The role of the medium."),
        required("url", Shape::Text, "\"https://...\"", "The URL.").url().missing("E057"),
        optional(
            "reference_voice",
            Shape::Text,
            "\"https://...\"",
            "A recording of the subject's voice, on wan2.7-r2v.",
        )
        .url()
        .more("WAV or MP3, 1 to 10 seconds."),
        optional(
            "keep_original_sound",
            Shape::Text,
            "\"yes\"",
            "Whether the audio of a video is kept, on Kling models.",
        ),
        optional(
            "ref_name",
            Shape::Text,
            "\"...\"",
            "The name by which the prompt refers to it, on `PixVerse` models.",
        ),
    ],
    short_forms: &[],
};

static VIDEO_PARAMETERS: Object = Object {
    rust: "VideoParameters",
    about: about("Parameters of the video."),
    parameters: &[
        optional(
            "size",
            Shape::Text,
            "\"1280*720\"",
            "Width and height in pixels, separated by an asterisk.",
        )
        .models("text-to-video and reference-to-video models up to wan2.6, and VACE"),
        optional("resolution", Shape::Text, "\"720P\"", "The resolution: `480P`, `720P` or `1080P`.")
            .models("image-to-video models, wan2.7 and wan3.0"),
        optional("ratio", Shape::Text, "\"16:9\"", "The aspect ratio, on wan2.7 and wan3.0.")
            .more("`16:9`, `9:16`, `1:1`, `4:3`, `3:4`; `adaptive` on wan3.0."),
        image_and_video::DURATION.more(
            "The values depend on the model; -1 lets wan3.0 choose, 0 keeps the length on \
             wan2.7-videoedit.",
        ),
        image_and_video::PROMPT_EXTEND,
        image_and_video::WATERMARK,
        image_and_video::SEED,
        optional(
            "shot_type",
            Shape::Text,
            "\"multi\"",
            "Whether there is one shot or several: `single` or `multi`.",
        )
        .more("Several need `prompt_extend`.")
        .models("wan2.6"),
        optional(
            "audio",
            Shape::Bool,
            "false",
            "Whether the video has audio, on models that let it be chosen.",
        )
        .default("`true`"),
        optional("audio_setting", Shape::Text, "\"origin\"", "Whether an edited video keeps its audio.")
            .one_of(&["auto", "origin"])
            .default("`auto`")
            .models("wan2.7-videoedit"),
        optional(
            "obj_or_bg",
            Shape::List(&Shape::Text),
            "[\"obj\", \"bg\"]",
            "Whether each of `ref_images_url` shows an object or the background, on VACE: `obj` or `bg`.",
        )
        .more("As many as there are images, at most one `bg`.")
        .errors(&["E093"]),
        optional(
            "control_condition",
            Shape::Text,
            "\"posebodyface\"",
            "The property of the video that is preserved, on VACE.",
        )
        .one_of(&["", "posebodyface", "posebody", "depth", "scribble"]),
        optional(
            "strength",
            Shape::Number,
            "0.8",
            "The strength of `control_condition`, with `video_repainting`.",
        )
        .between(Bound::Inclusive(0.0), Bound::Inclusive(1.0))
        .default("1"),
        optional("mask_type", Shape::Text, "\"tracking\"", "Whether the mask tracks what it covers.")
            .one_of(&["tracking", "fixed"])
            .default("`tracking`"),
        optional("expand_ratio", Shape::Number, "0.05", "The ratio by which a tracking mask grows.")
            .between(Bound::Inclusive(0.0), Bound::Inclusive(1.0))
            .default("0.05"),
        optional("expand_mode", Shape::Text, "\"hull\"", "How the mask is extended.")
            .one_of(&["hull", "bbox", "original"])
            .default("`hull`"),
        optional(
            "top_scale",
            Shape::Number,
            "1.5",
            "The scale by which the video is extended upwards, with `video_outpainting`.",
        )
        .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0))
        .default("1"),
        optional("bottom_scale", Shape::Number, "1.5", "The scale by which it is extended downwards.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0))
            .default("1"),
        optional("left_scale", Shape::Number, "1.5", "The scale by which it is extended to the left.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0))
            .default("1"),
        optional("right_scale", Shape::Number, "1.5", "The scale by which it is extended to the right.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0))
            .default("1"),
        optional("mode", Shape::Text, "\"std\"", "The quality mode of the video, on Kling models."),
        optional("style", Shape::Integer(Width::U32), "0", "The style, on video-style-transform.")
            .between(Bound::Inclusive(0.0), Bound::Inclusive(7.0))
            .refused_as("E065")
            .default("0"),
        optional(
            "video_fps",
            Shape::Integer(Width::U32),
            "15",
            "The frames per second of the result, on video-style-transform.",
        )
        .between(Bound::Inclusive(15.0), Bound::Inclusive(25.0))
        .refused_as("E065")
        .default("15"),
        optional(
            "animate_emotion",
            Shape::Bool,
            "false",
            "Whether faces are animated, on video-style-transform.",
        )
        .default("`true`"),
        optional(
            "min_len",
            Shape::Integer(Width::U32),
            "720",
            "The length of the shorter side, on video-style-transform.",
        )
        .one_of(&["720", "540"])
        .refused_as("E065")
        .default("720"),
        optional("use_SR", Shape::Bool, "true", "Whether the result is refined, on video-style-transform.")
            .default("`false`"),
        optional("aspect_ratio", Shape::Text, "\"16:9\"", "The aspect ratio of the video, on Kling models."),
    ],
    short_forms: &[],
};

/// What a medium is for.
pub static MEDIA_TYPE: StringEnum = StringEnum {
    rust: "MediaType",
    about: about("The role of a medium."),
    known: &[
        word("first_frame").meaning("The video begins with this image."),
        word("last_frame").meaning("The video ends with this image."),
        word("driving_audio").meaning("The audio that drives the video."),
        word("first_clip").meaning("The video to continue."),
        word("reference_image").meaning("An image of a subject."),
        word("reference_video").meaning("A video of a subject."),
        word("reference_audio").meaning("The audio to refer to."),
        word("video").meaning("The video to edit."),
        word("image").meaning("An image, on Vidu models."),
        word("file").meaning("A document."),
        word("link").meaning("A web page."),
    ],
};

static VIDEO_FUNCTION: StringEnum = StringEnum {
    rust: "VideoFunction",
    about: about("A function of VACE."),
    known: &[
        word("video-synthesis")
            .meaning("Video synthesis: the name of the task, which the vendor's SDK sends here, too."),
        word("image_reference").meaning("Makes a video of the subjects of images."),
        word("video_repainting").meaning("Repaints a video."),
        word("video_edit").meaning("Edits a part of a video."),
        word("video_extension").meaning("Continues a video or an image."),
        word("video_outpainting").meaning("Extends a video at its sides."),
    ],
};
