//! Messages about uploaded files.

entries! {
    Files;

    E171 [400] ["BadRequest.TooLarge"] AfterFix
        says   "Payload Too Large."
        cause  "the file is larger than its purpose allows"
        remedy "stay under 150 MB for documents, 20 MB for images, 500 MB for batch files";

    E199 [403] ["AccessDenied" "access_denied"] AfterFix
        says   "Invalid according to Policy: Policy expired."
        cause  "the permission to upload has expired"
        remedy "fetch a new upload policy, and use it at once";

    E263a [] [] Account
        says   "Upload file capacity exceed limit."
        cause  "no room is left in the account's file storage"
        remedy "delete files that are no longer used";

    E263b [] [] Account
        says   "Upload file number exceed limit."
        cause  "the account holds as many files as it may"
        remedy "delete files that are no longer used";

    // The page on file management for fine-tuning of 2026-02: the next three.
    W60 [400] ["InvalidParameter"] AfterFix
        says   "File not found."
        cause  "the account has no file with this id, or it is of the other form of the API"
        remedy "use the id that the upload answered, in the same form of the API";

    W61 [400] ["BadRequest.TooLarge"] Account
        says   "Out of space, <{used}> B of <{max_bytes}> B storage space has been used."
        cause  "no room is left in the account's storage of files for fine-tuning"
        remedy "delete files that are no longer used";

    W62 [400] ["BadRequest.TooMany"] Account
        says   "Out of number, <{used}> of <{max_files}> files has been uploaded."
        cause  "the account holds as many files for fine-tuning as it may"
        remedy "delete files that are no longer used";

    // Recorded by an unofficial SDK for .NET.
    W63 [400] ["invalid_request_error"] AfterFix
        says   "'purpose' must be '{purpose}'"
        cause  "the form has a purpose that the host does not take"
        remedy "send one of the purposes that the message names";
}
