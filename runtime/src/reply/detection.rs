//! The replies of the checks of photos before people in them are animated.

use super::reply;
use crate::wire::{Json, List, Text, object};

object! {
    /// The reply of a check of a photo.
    ///
    /// A photo that does not suit the model is no error: look at [`is_passed`](Self::is_passed), and at `code` and `message`.
    ///
    /// ```
    /// use qwen_request::{FaceDetectionRequest, parse};
    ///
    /// let body = br#"{"output":{"bbox_face":[302,286,610,593],"ext_bbox_face":[71,9,840,778]},"request_id":"4f1c"}"#;
    /// let reply = parse::<FaceDetectionRequest>(200, body)?;
    /// assert!(reply.is_passed());
    /// // What the model that animates takes as `face_bbox` and `ext_bbox`.
    /// assert_eq!(reply.output.face_box(), Some(&[302, 286, 610, 593][..]));
    /// assert_eq!(reply.output.extended_box(), Some(&[71, 9, 840, 778][..]));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct DetectionReply: lenient {
        /// What was found.
        defaulted output: DetectionOutput,
        /// The number of images that are billed.
        optional usage: Json,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// What a check of a photo found. Which members there are depends on the model.
    ///
    /// ```
    /// use qwen_request::reply::DetectionOutput;
    ///
    /// let output: DetectionOutput =
    ///     serde_json::from_str(r#"{"check_pass":false,"reason":"The image has no human body","bodystyle":""}"#)?;
    /// assert_eq!((output.is_passed(), output.reason()), (false, Some("The image has no human body")));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DetectionOutput: lenient {
        /// Whether the photo suits the model: of EMO, `AnimateAnyone` and Wan speech-to-video.
        optional check_pass: bool,
        /// The same, of `LivePortrait`.
        optional pass: bool,
        /// Whether the photo shows a person.
        optional humanoid: bool,
        /// The bounding box of the face, of EMO.
        optional face_bbox: List<i64>,
        /// The bounding box of what moves, of EMO.
        optional ext_bbox: List<i64>,
        /// The bounding box of the face, of Emoji.
        optional bbox_face: List<i64>,
        /// The bounding box of what moves, of Emoji.
        optional ext_bbox_face: List<i64>,
        /// How much of the body is seen, of `AnimateAnyone`: `half` or `full`.
        optional bodystyle: Text,
        /// Why the photo does not suit, of `AnimateAnyone`.
        optional reason: Text,
        /// The error code, if the photo does not suit.
        optional code: Text,
        /// The error message, if the photo does not suit.
        optional message: Text,
    }
}

impl DetectionReply {
    /// Whether the photo suits the model.
    #[must_use]
    pub fn is_passed(&self) -> bool {
        self.output.is_passed()
    }
}

impl DetectionOutput {
    /// Whether the photo suits the model. Emoji says so by its boxes alone.
    #[must_use]
    pub fn is_passed(&self) -> bool {
        let is_refused = self.code.as_ref().is_some_and(|code| !code.is_empty());
        !is_refused && self.check_pass.or(self.pass).unwrap_or(self.bbox_face.is_some())
    }

    /// Why the photo does not suit, in the words of the service.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref().or(self.message.as_deref())
    }

    /// The bounding box of the face: `face_bbox` of a request to animate it.
    #[must_use]
    pub fn face_box(&self) -> Option<&[i64]> {
        self.face_bbox.as_deref().or(self.bbox_face.as_deref())
    }

    /// The bounding box of what moves: `ext_bbox` of a request to animate it.
    #[must_use]
    pub fn extended_box(&self) -> Option<&[i64]> {
        self.ext_bbox.as_deref().or(self.ext_bbox_face.as_deref())
    }
}

reply! {
    DetectionReply: |reply| lacks "output" if reply.output == DetectionOutput::__EMPTY;
    id in request_id;
}
