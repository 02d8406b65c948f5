//! Messages about batch jobs.

entries! {
    Batch;

    E216 [429] ["Throttling.AllocationQuota" "insufficient_quota"] Backoff, Throttle
        says   "Too many requests. Batch requests are being throttled due to system capacity limits. Please try again later."
        cause  "the service has no capacity for more batch work"
        remedy "try again later";

    E261 [] ["mismatched_model"] AfterFix
        says   "The model '{model}' for this request does not match the rest of the batch. Each batch must contain requests for a single model."
        cause  "a batch runs on one model, and its lines name several"
        remedy "write one file per model";

    E262 [] ["duplicate_custom_id"] AfterFix
        says   "The custom_id '{custom_id}' for this request is a duplicate of another request. The custom_id parameter must be unique for each request in a batch."
        cause  "two lines of the batch file have the same `custom_id`"
        remedy "give each line a `custom_id` of its own";

    // Recorded by an unofficial SDK for .NET, in April 2026.
    W64 [] ["mismatched_test_url"] AfterFix
        says   "The provided URL '{url}' does not match the test model '{model}'."
        cause  "the test model answers at an address of its own only"
        remedy "write `/v1/chat/ds-test` as the URL of each line and as the endpoint of the batch";
}
