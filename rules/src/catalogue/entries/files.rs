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
}
