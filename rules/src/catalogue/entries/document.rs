//! Messages about documents that a model reads.

entries! {
    Document;

    E034 [400] ["InvalidParameter"] Wait
        says   "File parsing in progress, please try again later."
        cause  "the uploaded document is not yet read by the service"
        remedy "wait until the file's status is `processed`, then send the same request";

    E162 [400] ["BadRequestException"] AfterFix
        says   "Invalid part type."
        cause  "Qwen-Long cannot read files of this kind"
        remedy "upload the document as text, PDF, Word or another kind that it reads";
}
