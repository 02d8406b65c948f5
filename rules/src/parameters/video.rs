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
        input(&VIDEO_INPUT, "{ prompt: \"...\" }", "What the video shows."),
        optional(
            "parameters",
            Shape::Object(&VIDEO_PARAMETERS),
            "{ size: \"1280*720\" }",
            "How the video is made.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static VIDEO_INPUT: Object = Object {
    rust: "VideoInput",
    about: about("What the video shows."),
    parameters: &[
        image_and_video::PROMPT.more("How much of it counts depends on the model: 800 to 20000 characters."),
        image_and_video::NEGATIVE_PROMPT,
        optional(
            "audio_url",
            Shape::Text,
            "\"https://...\"",
            "What is heard in the video, on wan2.5, wan2.6 and wan2.7-t2v.",
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
        optional("template", Shape::Text, "\"flying\"", "A ready-made effect; then `prompt` does not count."),
        optional(
            "media",
            Shape::List(&Shape::Object(&MEDIUM)),
            "[{ type: \"first_frame\", url: \"https://...\" }]",
            "What the video is made from, on wan2.7, wan3.0 and the models of other makers.",
        )
        .more("Which types go together depends on the model."),
        optional(
            "reference_urls",
            Shape::List(&Shape::Text),
            "[\"https://...\"]",
            "Images and videos of who appears, on wan2.6-r2v.",
        )
        .url()
        .more("At most 5, of them at most 3 videos. The prompt calls them character1 and so on."),
        optional(
            "reference_video_urls",
            Shape::List(&Shape::Text),
            "[\"https://...\"]",
            "The older form of `reference_urls`: videos alone.",
        )
        .url()
        .more("At most 3."),
        optional("function", Shape::StringEnum(&VIDEO_FUNCTION), "\"image_reference\"", "What VACE does.")
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
            "Images of what is to be seen, on VACE.",
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
            "What of the first image is changed: white, on VACE.",
        )
        .url()
        .more("Instead of `mask_video_url`."),
        optional(
            "mask_video_url",
            Shape::Text,
            "\"https://...\"",
            "What of each image is changed: white, on VACE.",
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
        optional(
            "first_clip_url",
            Shape::Text,
            "\"https://...\"",
            "The video that it goes on from, on VACE.",
        )
        .url(),
        optional("last_clip_url", Shape::Text, "\"https://...\"", "The video that it leads to, on VACE.")
            .url(),
        // Where the reference of Kling of 2026-05 has them: not in `parameters`.
        optional(
            "element_list",
            Shape::List(&Shape::Json),
            "[{ element_id: 1 }]",
            "Who and what appears, on Kling models.",
        ),
        optional(
            "multi_prompt",
            Shape::List(&Shape::Json),
            "[{ index: 1, prompt: \"...\", duration: 5 }]",
            "What each shot shows, on Kling models.",
        ),
        optional("multi_shot", Shape::Bool, "true", "Whether there are several shots, on Kling models."),
        optional(
            "shot_type",
            Shape::Text,
            "\"customize\"",
            "Who divides the video into shots, on Kling models.",
        ),
    ],
    short_forms: &[],
};

static MEDIUM: Object = Object {
    rust: "Medium",
    about: about("An image, video, audio file or document that a video is made from."),
    parameters: &[
        required("type", Shape::StringEnum(&MEDIA_TYPE), "\"first_frame\"", "What it is for."),
        required("url", Shape::Text, "\"https://...\"", "Where it is.").url().missing("E057"),
        optional(
            "reference_voice",
            Shape::Text,
            "\"https://...\"",
            "How the one in it speaks, on wan2.7-r2v.",
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
            "The name by which the prompt calls it, on `PixVerse` models.",
        ),
    ],
    short_forms: &[],
};

static VIDEO_PARAMETERS: Object = Object {
    rust: "VideoParameters",
    about: about("How the video is made."),
    parameters: &[
        optional(
            "size",
            Shape::Text,
            "\"1280*720\"",
            "Width and height in pixels, with an asterisk between them.",
        )
        .models("text-to-video and reference-to-video models up to wan2.6, and VACE"),
        optional("resolution", Shape::Text, "\"720P\"", "How fine the image is: `480P`, `720P` or `1080P`.")
            .models("image-to-video models, wan2.7 and wan3.0"),
        optional("ratio", Shape::Text, "\"16:9\"", "The form of the image, on wan2.7 and wan3.0.")
            .more("`16:9`, `9:16`, `1:1`, `4:3`, `3:4`; `adaptive` on wan3.0."),
        image_and_video::DURATION.more(
            "Which ones depends on the model; -1 leaves it to wan3.0, 0 keeps the length on \
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
            "What each of `ref_images_url` shows, on VACE: `obj` or `bg`.",
        )
        .more("As many as there are images, at most one `bg`.")
        .errors(&["E093"]),
        optional("control_condition", Shape::Text, "\"posebodyface\"", "What of a video is kept, on VACE.")
            .one_of(&["", "posebodyface", "posebody", "depth", "scribble"]),
        optional("strength", Shape::Number, "0.8", "How strongly it is kept, with `video_repainting`.")
            .between(Bound::Inclusive(0.0), Bound::Inclusive(1.0))
            .default("1"),
        optional("mask_type", Shape::Text, "\"tracking\"", "Whether the mask follows what it covers.")
            .one_of(&["tracking", "fixed"])
            .default("`tracking`"),
        optional("expand_ratio", Shape::Number, "0.05", "How far a mask that follows grows.")
            .between(Bound::Inclusive(0.0), Bound::Inclusive(1.0))
            .default("0.05"),
        optional("expand_mode", Shape::Text, "\"hull\"", "How it grows.")
            .one_of(&["hull", "bbox", "original"])
            .default("`hull`"),
        optional(
            "top_scale",
            Shape::Number,
            "1.5",
            "How far the video grows upwards, with `video_outpainting`.",
        )
        .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0))
        .default("1"),
        optional("bottom_scale", Shape::Number, "1.5", "How far it grows downwards.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0))
            .default("1"),
        optional("left_scale", Shape::Number, "1.5", "How far it grows to the left.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0))
            .default("1"),
        optional("right_scale", Shape::Number, "1.5", "How far it grows to the right.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0))
            .default("1"),
        optional("mode", Shape::Text, "\"std\"", "How much work goes into the video, on Kling models."),
        optional(
            "style",
            Shape::Integer(Width::U32),
            "0",
            "The style that a video gets, on video-style-transform.",
        )
        .between(Bound::Inclusive(0.0), Bound::Inclusive(7.0))
        .refused_as("E065")
        .default("0"),
        optional(
            "video_fps",
            Shape::Integer(Width::U32),
            "15",
            "How many images a second it gets, on video-style-transform.",
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
        optional(
            "use_SR",
            Shape::Bool,
            "true",
            "Whether the result is made finer, on video-style-transform.",
        )
        .default("`false`"),
        optional("aspect_ratio", Shape::Text, "\"16:9\"", "The aspect ratio of the video, on Kling models."),
    ],
    short_forms: &[],
};

static MEDIA_TYPE: StringEnum = StringEnum {
    rust: "MediaType",
    about: about("What a medium is for."),
    known: &[
        word("first_frame").meaning("The video begins with this image."),
        word("last_frame").meaning("The video ends with this image."),
        word("driving_audio").meaning("The video moves to this audio."),
        word("first_clip").meaning("The video goes on from this one."),
        word("reference_image").meaning("An image of what is to be seen."),
        word("reference_video").meaning("A video of what is to be seen."),
        word("reference_audio").meaning("What is to be heard."),
        word("video").meaning("The video to edit."),
        word("image").meaning("An image, on Vidu models."),
        word("file").meaning("A document."),
        word("link").meaning("A web page."),
    ],
};

static VIDEO_FUNCTION: StringEnum = StringEnum {
    rust: "VideoFunction",
    about: about("What VACE does."),
    known: &[
        word("video-synthesis")
            .meaning("Makes a video: the name of the task, which the vendor's SDK writes here, too."),
        word("image_reference").meaning("Makes a video with what images show."),
        word("video_repainting").meaning("Repaints a video."),
        word("video_edit").meaning("Changes a part of a video."),
        word("video_extension").meaning("Goes on from a video or an image."),
        word("video_outpainting").meaning("Makes a video larger on its sides."),
    ],
};
