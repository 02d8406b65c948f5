// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/video.rs; edit that.

use super::RequestHeaders;
use crate::wire::{Json, List, Text, object, text_enum};

object! {
    /// Videos from text, images, video and audio, as a task:
    /// `POST /api/v1/services/aigc/video-generation/video-synthesis`.
    pub struct VideoGenerationRequest {
        /// The model that answers.
        ///
        /// Any name of the model table; another one goes through `".." as "qwen-plus"` in the macro.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// What the video shows.
        ///
        /// Errors: E163, E166.
        required input: VideoInput,
        /// How the video is made.
        optional parameters: VideoParameters,
        /// Documented headers to send along; no part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// What the video shows.
    pub struct VideoInput {
        /// What is to be seen.
        ///
        /// How much of it counts depends on the model: 800 to 20000 characters.
        optional prompt: Text,
        /// What must not be seen.
        ///
        /// At most 500 characters count.
        optional negative_prompt: Text,
        /// What is heard in the video, on wan2.5, wan2.6 and wan2.7-t2v.
        ///
        /// WAV or MP3, 3 to 30 seconds.
        optional audio_url: Text,
        /// The first image, on the image-to-video models up to wan2.6.
        optional img_url: Text,
        /// A ready-made effect; then `prompt` does not count.
        optional template: Text,
        /// What the video is made from, on wan2.7, wan3.0 and the models of other makers.
        ///
        /// Which types go together depends on the model.
        optional media: List<Medium>,
        /// Images and videos of who appears, on wan2.6-r2v.
        ///
        /// At most 5, of them at most 3 videos. The prompt calls them character1 and so on.
        optional reference_urls: List<Text>,
        /// The older form of `reference_urls`: videos alone.
        ///
        /// At most 3.
        optional reference_video_urls: List<Text>,
        /// What VACE does.
        ///
        /// Errors: E094.
        optional function: VideoFunction,
        /// Images of what is to be seen, on VACE.
        ///
        /// 1 to 3 with `image_reference`, at most 1 with `video_repainting` and `video_edit`.
        ///
        /// Errors: E093.
        optional ref_images_url: List<Text>,
        /// The video to change, on VACE and style models.
        optional video_url: Text,
        /// What of the first image is changed: white, on VACE.
        ///
        /// Instead of `mask_video_url`.
        optional mask_image_url: Text,
        /// What of each image is changed: white, on VACE.
        ///
        /// Instead of `mask_image_url`.
        optional mask_video_url: Text,
        /// The image that `mask_image_url` is for.
        ///
        /// Range: at least 1. Default: 1.
        optional mask_frame_id: u32,
        /// The image that the video begins with, on VACE.
        optional first_frame_url: Text,
        /// The image that it ends with, on VACE.
        optional last_frame_url: Text,
        /// The video that it goes on from, on VACE.
        optional first_clip_url: Text,
        /// The video that it leads to, on VACE.
        optional last_clip_url: Text,
        /// Who and what appears, on Kling models.
        optional element_list: List<Json>,
        /// What each shot shows, on Kling models.
        optional multi_prompt: List<Json>,
        /// Whether there are several shots, on Kling models.
        optional multi_shot: bool,
        /// Who divides the video into shots, on Kling models.
        optional shot_type: Text,
    }
}

object! {
    /// An image, video, audio file or document that a video is made from.
    pub struct Medium {
        /// What it is for.
        required r#type: MediaType as "type",
        /// Where it is.
        ///
        /// Errors: E057.
        required url: Text,
        /// How the one in it speaks, on wan2.7-r2v.
        ///
        /// WAV or MP3, 1 to 10 seconds.
        optional reference_voice: Text,
        /// Whether the audio of a video is kept, on Kling models.
        optional keep_original_sound: Text,
        /// The name by which the prompt calls it, on `PixVerse` models.
        optional ref_name: Text,
    }
}

object! {
    /// How the video is made.
    pub struct VideoParameters {
        /// Width and height in pixels, with an asterisk between them.
        ///
        /// Models: text-to-video and reference-to-video models up to wan2.6, and VACE.
        optional size: Text,
        /// How fine the image is: `480P`, `720P` or `1080P`.
        ///
        /// Models: image-to-video models, wan2.7 and wan3.0.
        optional resolution: Text,
        /// The form of the image, on wan2.7 and wan3.0.
        ///
        /// `16:9`, `9:16`, `1:1`, `4:3`, `3:4`; `adaptive` on wan3.0.
        optional ratio: Text,
        /// How many seconds the video lasts.
        ///
        /// Which ones depends on the model; -1 leaves it to wan3.0, 0 keeps the length on wan2.7-videoedit.
        optional duration: i64,
        /// Whether the prompt is spelt out by a model first.
        ///
        /// Default: `true`.
        optional prompt_extend: bool,
        /// Whether the result is marked as made by a model.
        ///
        /// Default: `false`.
        optional watermark: bool,
        /// Makes results of equal requests as equal as can be.
        ///
        /// Range: between 0 and 2147483647.
        optional seed: i64,
        /// Whether there is one shot or several: `single` or `multi`.
        ///
        /// Several need `prompt_extend`.
        ///
        /// Models: wan2.6.
        optional shot_type: Text,
        /// Whether the video has audio, on models that let it be chosen.
        ///
        /// Default: `true`.
        optional audio: bool,
        /// Whether an edited video keeps its audio.
        ///
        /// Values: `auto`, `origin`. Default: `auto`. Models: wan2.7-videoedit.
        optional audio_setting: Text,
        /// What each of `ref_images_url` shows, on VACE: `obj` or `bg`.
        ///
        /// As many as there are images, at most one `bg`.
        ///
        /// Errors: E093.
        optional obj_or_bg: List<Text>,
        /// What of a video is kept, on VACE.
        ///
        /// Values: `posebodyface`, `posebody`, `depth`, `scribble`.
        optional control_condition: Text,
        /// How strongly it is kept, with `video_repainting`.
        ///
        /// Range: between 0 and 1. Default: 1.
        optional strength: f64,
        /// Whether the mask follows what it covers.
        ///
        /// Values: `tracking`, `fixed`. Default: `tracking`.
        optional mask_type: Text,
        /// How far a mask that follows grows.
        ///
        /// Range: between 0 and 1. Default: 0.05.
        optional expand_ratio: f64,
        /// How it grows.
        ///
        /// Values: `hull`, `bbox`, `original`. Default: `hull`.
        optional expand_mode: Text,
        /// How far the video grows upwards, with `video_outpainting`.
        ///
        /// Range: between 1 and 2. Default: 1.
        optional top_scale: f64,
        /// How far it grows downwards.
        ///
        /// Range: between 1 and 2. Default: 1.
        optional bottom_scale: f64,
        /// How far it grows to the left.
        ///
        /// Range: between 1 and 2. Default: 1.
        optional left_scale: f64,
        /// How far it grows to the right.
        ///
        /// Range: between 1 and 2. Default: 1.
        optional right_scale: f64,
        /// How much work goes into the video, on Kling models.
        optional mode: Text,
        /// The style that a video gets, on video-style-transform.
        ///
        /// Range: between 0 and 7. Default: 0. Errors: E065.
        optional style: u32,
        /// How many images a second it gets, on video-style-transform.
        ///
        /// Range: between 15 and 25. Default: 15. Errors: E065.
        optional video_fps: u32,
        /// Whether faces are animated, on video-style-transform.
        ///
        /// Default: `true`.
        optional animate_emotion: bool,
        /// The length of the shorter side, on video-style-transform.
        ///
        /// Values: 720, 540. Default: 720. Errors: E065.
        optional min_len: u32,
        /// Whether the result is made finer, on video-style-transform.
        ///
        /// Default: `false`.
        optional use_sr: bool as "use_SR",
        /// The aspect ratio of the video, on Kling models.
        optional aspect_ratio: Text,
    }
}

text_enum! {
    /// What a medium is for.
    pub enum MediaType {
        /// The video begins with this image.
        FirstFrame = "first_frame",
        /// The video ends with this image.
        LastFrame = "last_frame",
        /// The video moves to this audio.
        DrivingAudio = "driving_audio",
        /// The video goes on from this one.
        FirstClip = "first_clip",
        /// An image of what is to be seen.
        ReferenceImage = "reference_image",
        /// A video of what is to be seen.
        ReferenceVideo = "reference_video",
        /// What is to be heard.
        ReferenceAudio = "reference_audio",
        /// The video to edit.
        Video = "video",
        /// An image, on Vidu models.
        Image = "image",
        /// A document.
        File = "file",
        /// A web page.
        Link = "link",
    }
}

text_enum! {
    /// What VACE does.
    pub enum VideoFunction {
        /// Makes a video: the name of the task, which the vendor's SDK writes here, too.
        VideoSynthesis = "video-synthesis",
        /// Makes a video with what images show.
        ImageReference = "image_reference",
        /// Repaints a video.
        VideoRepainting = "video_repainting",
        /// Changes a part of a video.
        VideoEdit = "video_edit",
        /// Goes on from a video or an image.
        VideoExtension = "video_extension",
        /// Makes a video larger on its sides.
        VideoOutpainting = "video_outpainting",
    }
}
