//! Messages of the APIs that make, edit or try on images.

entries! {
    Image;

    E062 [400] ["InvalidParameter"] AfterFix
        says   "The style is invalid."
        cause  "`style` is not one of the styles of this API"
        remedy "write a style from the API's list";

    E067 [400] ["InvalidParameter"] AfterFix
        says   "read image error."
        cause  "the image cannot be opened"
        remedy "check that the file is complete, and save it as JPEG or PNG";

    E069 [400] ["InvalidParameter"] AfterFix
        says   "The size of person image and coarse_image are not the same."
        cause  "`coarse_image_url` and `person_image_url` lead to images of different size"
        remedy "make both equally wide and high";

    E071 [400] ["InvalidParameter"] AfterFix
        says   "image format error"
        cause  "the image is given neither as a URL nor as Base64"
        remedy "write a URL or a data URL";

    E072 [400] ["InvalidParameter"] AfterFix
        says   "No messages found in input"
        cause  "`messages` is missing from `input`"
        remedy "write `input: { messages: [..] }`";

    E073 [400] ["InvalidParameter"] AfterFix
        says   "Invalid image format or corrupted file"
        cause  "the image is damaged or of a kind that the service cannot read"
        remedy "save it again as JPEG or PNG";

    E074 [400] ["InvalidParameter"] AfterFix
        says   "download image failed"
        cause  "the service could not fetch the image"
        remedy "use a URL that everyone can open";

    E075 [400] ["InvalidParameter"] AfterFix
        says   "messages length only support 1"
        cause  "the API edits in one turn, and the list holds more messages or none"
        remedy "send exactly one message";

    E076 [400] ["InvalidParameter"] AfterFix
        says   "content length only support 2"
        cause  "the message does not hold exactly one image and one text"
        remedy "write `content: [image(..), text(..)]`";

    E077 [400] ["InvalidParameter"] AfterFix
        says   "lack of image or text"
        cause  "the image or the instruction is missing"
        remedy "put both an image part and a text part into `content`";

    E078 [400] ["InvalidParameter"] AfterFix
        says   "num_images_per_prompt must be 1."
        cause  "this API makes one image per call"
        remedy "write `n: 1` or leave it out";

    E081 [400] ["InvalidParameter"] AfterFix
        says   "oss download error."
        cause  "the image could not be read from OSS"
        remedy "check the address and its access rights";

    E084 [400] ["InvalidParameter"] AfterFix
        says   "the size of input image is too small or too large."
        cause  "the image is smaller or larger than the API takes"
        remedy "scale it to the limits of the API";

    E085 [400] ["InvalidParameter"] AfterFix
        says   "The request parameter is invalid, please check the request parameter."
        cause  "`clothes_type` has a value that the API does not know"
        remedy r#"write the kinds of clothes as the API lists them, such as `["upper"]`"#;

    E146 [400] ["InvalidPerson"] AfterFix
        says   "The input image has no human body or multi human bodies. Please upload other image with single person."
        cause  "the image shows nobody, or more than one person"
        remedy "take an image that shows one person alone";

    E150 [400] ["InvalidImageResolution"] AfterFix
        says   "The input image resolution is too large or small."
        cause  "the service cannot edit an image of this size"
        remedy "scale it: at least 256x256, at most 5760x3240 pixels";

    E151 [400] ["InvalidImageFormat"] AfterFix
        says   "The input image is in invalid format."
        cause  "the image is of a kind that the API does not take"
        remedy "save it as JPEG, PNG, BMP or WebP";

    E176 [400] ["InvalidGarment"] AfterFix
        says   "Missing clothing image.Please input at least one top garment or bottom garment image."
        cause  "neither a top nor a bottom garment is given"
        remedy "write `top_garment_url` or `bottom_garment_url`, or both of them";

    E181 [400] ["InvalidInputLength"] AfterFix
        says   "The image resolution is invalid, please make sure that the largest length of image is smaller than 4096, and the smallest length of image is larger than 150. and the size of image ranges from 5KB to 5MB."
        cause  "the image has too few or too many pixels or bytes"
        remedy "keep each side between 150 and 4096 pixels and the file between 5 KB and 5 MB";
}
