//! Messages about URLs and the files behind them, whatever the API.

entries! {
    Media;

    E152 [400] ["InvalidURL"] AfterFix
        says   "Invalid URL provided in your request."
        cause  "a URL in the request is malformed"
        remedy "write a complete URL, such as `https://example.com/cat.png`";

    E153 [400] ["InvalidURL"] AfterFix
        says   "Required URL is missing or invalid, please check the request URL."
        cause  "a URL is missing or malformed"
        remedy "write a complete URL, such as `https://example.com/cat.png`";

    E154 [400] ["InvalidURL"] AfterFix
        says   "The request URL is invalid, make sure the url is correct and is an image."
        cause  "no image is found under the URL"
        remedy "write the direct address of an image";

    E158 [400] ["InvalidURL"] AfterFix
        says   "The request URL is invalid, please check the request URL is available and the request image format is one of the following types: JPEG, JPG, PNG, BMP, and WEBP."
        cause  "the image cannot be reached, or is of a kind that the service does not take"
        remedy "give a public address of a JPEG, PNG, BMP or WebP image";

    E159 [400] ["InvalidImage.FileFormat"] AfterFix
        says   "Invalid image type. Please ensure the uploaded file is a valid image."
        cause  "the file is no image that the service can read"
        remedy "send a JPEG, PNG, BMP or WebP file";

    E160 [400] ["InvalidURL.ConnectionRefused"] AfterFix
        says   "Connection to {url} refused, please provide available URL."
        cause  "the server behind the URL closed its door"
        remedy "pass a URL that everyone can open";

    E161 [400] ["InvalidURL.Timeout"] Backoff
        says   "Download {url} timeout, please check network connection."
        cause  "the media host answered too slowly"
        remedy "try again, or use a faster host";

    E167 [400] ["BadRequest.InputDownloadFailed"] AfterFix
        says   "Failed to download the input file: {detail}."
        cause  "the service could not fetch the input file"
        remedy "see the end of the message: check that the URL is public, fast and not too large";

    E170 [400] ["BadRequest.UnsupportedFileFormat"] AfterFix
        says   "Input file format is not supported."
        cause  "the service does not take files of this kind"
        remedy "convert the file to a kind that the API lists";
}
