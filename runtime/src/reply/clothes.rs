//! The reply of the API that cuts clothes out of photos.

use super::reply;
use crate::wire::{Json, List, Text, object};

object! {
    /// Clothes that were cut out of a photo.
    ///
    /// ```
    /// use qwen_request::{ClothesParsingRequest, parse};
    ///
    /// let body = br#"{"output":{"crop_img_url":["https://example.com/1.png",null],"bbox":[[331,239,641,637],null]}}"#;
    /// let reply = parse::<ClothesParsingRequest>(200, body)?;
    /// // An entry for each of `clothes_type`; `None` where the photo shows none.
    /// let crops: Vec<_> = reply.output.crop_img_url.iter().map(Option::as_deref).collect();
    /// assert_eq!(crops, [Some("https://example.com/1.png"), None]);
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct ClothesParsingReply: lenient {
        /// The clothes.
        defaulted output: ClothesParsingOutput,
        /// The number of images that are billed.
        optional usage: Json,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// The clothes of a photo: in each list an entry for each of `clothes_type`, none where the photo shows none.
    ///
    /// ```
    /// use qwen_request::reply::ClothesParsingOutput;
    ///
    /// let output: ClothesParsingOutput = serde_json::from_str(r#"{"bbox":[[331,239,641,637]]}"#)?;
    /// assert_eq!(output.bbox[0].as_deref(), Some(&[331, 239, 641, 637][..]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ClothesParsingOutput: lenient {
        /// URLs of the clothes on a transparent background.
        defaulted parsing_img_url: List<Option<Text>>,
        /// URLs of the part of the photo that has the clothes: what a try-on takes.
        defaulted crop_img_url: List<Option<Text>>,
        /// Where that part is: left, top, right, bottom.
        defaulted bbox: List<Option<List<i64>>>,
    }
}

reply! {
    ClothesParsingReply: |reply| lacks "output" if reply.output == ClothesParsingOutput::__EMPTY;
    id in request_id;
}
