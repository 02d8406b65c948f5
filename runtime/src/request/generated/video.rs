// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/video.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, Json, List, Text, object, text_enum};

object! {
    /// Videos from text, images, video and audio, as a task:
    /// `POST /api/v1/services/aigc/video-generation/video-synthesis`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(VideoGenerationRequest {
    ///     model: "wan2.6-t2v",
    ///     input: { prompt: "A cat jumps onto a mat" },
    ///     parameters: { size: "1280*720", duration: 5 },
    /// });
    /// assert_eq!(request.input.prompt.as_deref(), Some("A cat jumps onto a mat"));
    /// ```
    pub struct VideoGenerationRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The prompt and the media of a video.
        ///
        /// Errors: E163, E166.
        required input: VideoInput,
        /// Parameters of the video.
        optional parameters: VideoParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl VideoGenerationRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<VideoInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// The prompt and the media of a video.
    ///
    /// ```
    /// use qwen_request::{VideoGenerationRequest, VideoInput};
    ///
    /// let input = VideoInput { prompt: Some("A cat jumps onto a mat".into()), ..VideoInput::default() };
    /// assert!(VideoGenerationRequest::new("wan2.6-t2v", input).check().is_ok());
    /// ```
    pub struct VideoInput {
        /// The prompt: what the result shows.
        ///
        /// The part that is used depends on the model: 800 to 20000 characters.
        optional prompt: Text,
        /// The negative prompt: what must not be shown.
        ///
        /// At most 500 characters are used.
        optional negative_prompt: Text,
        /// The audio of the video, on wan2.5, wan2.6 and wan2.7-t2v.
        ///
        /// WAV or MP3, 3 to 30 seconds.
        optional audio_url: Text,
        /// The first image, on the image-to-video models up to wan2.6.
        optional img_url: Text,
        /// The template of an effect; then `prompt` is ignored.
        optional template: Text,
        /// The media from which the video is made, on wan2.7, wan3.0 and the models of other makers.
        ///
        /// Which types go together depends on the model.
        optional media: List<Medium>,
        /// Images and videos of the characters, on wan2.6-r2v.
        ///
        /// At most 5, of them at most 3 videos. The prompt calls them character1 and so on.
        optional reference_urls: List<Text>,
        /// The predecessor of `reference_urls`, for videos only.
        ///
        /// At most 3.
        optional reference_video_urls: List<Text>,
        /// A function of VACE.
        ///
        /// Errors: E094.
        optional function: VideoFunction,
        /// Images of the subjects, on VACE.
        ///
        /// 1 to 3 with `image_reference`, at most 1 with `video_repainting` and `video_edit`.
        ///
        /// Errors: E093.
        optional ref_images_url: List<Text>,
        /// The video to change, on VACE and style models.
        optional video_url: Text,
        /// The mask of what is edited in the first image, in white, on VACE.
        ///
        /// Instead of `mask_video_url`.
        optional mask_image_url: Text,
        /// The masks of what is edited in each image, in white, on VACE.
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
        /// The video to continue, on VACE.
        optional first_clip_url: Text,
        /// The clip that follows, on VACE.
        optional last_clip_url: Text,
        /// The characters and objects, on Kling models.
        optional element_list: List<Json>,
        /// The prompt of each shot, on Kling models.
        optional multi_prompt: List<Json>,
        /// Whether there are several shots, on Kling models.
        optional multi_shot: bool,
        /// How the video is divided into shots, on Kling models.
        optional shot_type: Text,
    }
}

object! {
    /// An image, video, audio file or document that a video is made from.
    ///
    /// ```
    /// use qwen_request::{MediaType, Medium, VideoInput};
    ///
    /// let first = Medium::new(MediaType::FirstFrame, "https://example.com/cat.png");
    /// let input = VideoInput { media: Some([first].into()), ..VideoInput::default() };
    /// assert_eq!(serde_json::to_value(&input)?["media"][0]["type"], "first_frame");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Medium {
        /// The role of the medium.
        required r#type: MediaType as "type",
        /// The URL.
        ///
        /// Errors: E057.
        required url: Text,
        /// A recording of the subject's voice, on wan2.7-r2v.
        ///
        /// WAV or MP3, 1 to 10 seconds.
        optional reference_voice: Text,
        /// Whether the audio of a video is kept, on Kling models.
        optional keep_original_sound: Text,
        /// The name by which the prompt refers to it, on `PixVerse` models.
        optional ref_name: Text,
    }
}

impl Medium {
    /// With the members that must be there.
    pub fn new(r#type: impl Into<MediaType>, url: impl IntoText) -> Self {
        Self { r#type: r#type.into(), url: url.into_text(), ..Self::default() }
    }
}

object! {
    /// Parameters of the video.
    ///
    /// ```
    /// use qwen_request::VideoParameters;
    ///
    /// let video_parameters = VideoParameters {
    ///     size: Some("1280*720".into()),
    ///     resolution: Some("720P".into()),
    ///     ..VideoParameters::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&video_parameters)?,
    ///     serde_json::json!({ "size": "1280*720", "resolution": "720P" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct VideoParameters {
        /// Width and height in pixels, separated by an asterisk.
        ///
        /// Models: text-to-video and reference-to-video models up to wan2.6, and VACE.
        optional size: Text,
        /// The resolution: `480P`, `720P` or `1080P`.
        ///
        /// Models: image-to-video models, wan2.7 and wan3.0.
        optional resolution: Text,
        /// The aspect ratio, on wan2.7 and wan3.0.
        ///
        /// `16:9`, `9:16`, `1:1`, `4:3`, `3:4`; `adaptive` on wan3.0.
        optional ratio: Text,
        /// The duration of the video, in seconds.
        ///
        /// The values depend on the model; -1 lets wan3.0 choose, 0 keeps the length on wan2.7-videoedit.
        optional duration: i64,
        /// Whether a model rewrites the prompt first.
        ///
        /// Default: `true`.
        optional prompt_extend: bool,
        /// Whether the result has an AI watermark.
        ///
        /// Default: `false`.
        optional watermark: bool,
        /// The random seed: makes results of equal requests as similar as possible.
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
        /// Whether each of `ref_images_url` shows an object or the background, on VACE: `obj` or `bg`.
        ///
        /// As many as there are images, at most one `bg`.
        ///
        /// Errors: E093.
        optional obj_or_bg: List<Text>,
        /// The property of the video that is preserved, on VACE.
        ///
        /// Values: `posebodyface`, `posebody`, `depth`, `scribble`.
        optional control_condition: Text,
        /// The strength of `control_condition`, with `video_repainting`.
        ///
        /// Range: between 0 and 1. Default: 1.
        optional strength: f64,
        /// Whether the mask tracks what it covers.
        ///
        /// Values: `tracking`, `fixed`. Default: `tracking`.
        optional mask_type: Text,
        /// The ratio by which a tracking mask grows.
        ///
        /// Range: between 0 and 1. Default: 0.05.
        optional expand_ratio: f64,
        /// How the mask is extended.
        ///
        /// Values: `hull`, `bbox`, `original`. Default: `hull`.
        optional expand_mode: Text,
        /// The scale by which the video is extended upwards, with `video_outpainting`.
        ///
        /// Range: between 1 and 2. Default: 1.
        optional top_scale: f64,
        /// The scale by which it is extended downwards.
        ///
        /// Range: between 1 and 2. Default: 1.
        optional bottom_scale: f64,
        /// The scale by which it is extended to the left.
        ///
        /// Range: between 1 and 2. Default: 1.
        optional left_scale: f64,
        /// The scale by which it is extended to the right.
        ///
        /// Range: between 1 and 2. Default: 1.
        optional right_scale: f64,
        /// The quality mode of the video, on Kling models.
        optional mode: Text,
        /// The style, on video-style-transform.
        ///
        /// Range: between 0 and 7. Default: 0. Errors: E065.
        optional style: u32,
        /// The frames per second of the result, on video-style-transform.
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
        /// Whether the result is refined, on video-style-transform.
        ///
        /// Default: `false`.
        optional use_sr: bool as "use_SR",
        /// The aspect ratio of the video, on Kling models.
        optional aspect_ratio: Text,
    }
}

text_enum! {
    /// The role of a medium.
    ///
    /// ```
    /// use qwen_request::MediaType;
    ///
    /// assert_eq!(MediaType::FirstFrame.as_str(), "first_frame");
    /// assert_eq!(MediaType::from("first_frame"), MediaType::FirstFrame);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(MediaType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum MediaType {
        /// The video begins with this image.
        FirstFrame = "first_frame",
        /// The video ends with this image.
        LastFrame = "last_frame",
        /// The audio that drives the video.
        DrivingAudio = "driving_audio",
        /// The video to continue.
        FirstClip = "first_clip",
        /// An image of a subject.
        ReferenceImage = "reference_image",
        /// A video of a subject.
        ReferenceVideo = "reference_video",
        /// The audio to refer to.
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
    /// A function of VACE.
    ///
    /// ```
    /// use qwen_request::VideoFunction;
    ///
    /// assert_eq!(VideoFunction::VideoSynthesis.as_str(), "video-synthesis");
    /// assert_eq!(VideoFunction::from("video-synthesis"), VideoFunction::VideoSynthesis);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(VideoFunction::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum VideoFunction {
        /// Video synthesis: the name of the task, which the vendor's SDK sends here, too.
        VideoSynthesis = "video-synthesis",
        /// Makes a video of the subjects of images.
        ImageReference = "image_reference",
        /// Repaints a video.
        VideoRepainting = "video_repainting",
        /// Edits a part of a video.
        VideoEdit = "video_edit",
        /// Continues a video or an image.
        VideoExtension = "video_extension",
        /// Extends a video at its sides.
        VideoOutpainting = "video_outpainting",
    }
}
