//! Messages about rates and capacity: they pass.

entries! {
    Limits;

    E211 [429] ["Throttling"] Backoff, Throttle
        says   "Requests throttling triggered."
        cause  "too many calls"
        remedy "send fewer calls per minute, and try again after a pause";

    E212 [429] ["Throttling"] Backoff, Throttle
        says   "Too many requests in route. Please try again later."
        cause  "too many calls to this address"
        remedy "try again after a pause";

    E213a [429] ["Throttling.RateQuota" "LimitRequests" "limit_requests"] Backoff, Throttle
        says   "Requests rate limit exceeded, please try again later."
        or     "Operation model request rate limit exceeded, please try again later."
        cause  "more calls per second or minute than the account may make"
        remedy "spread the calls, and try again after a pause";

    E213b [429] ["Throttling.RateQuota" "LimitRequests" "limit_requests"] Backoff, Throttle
        says   "You exceeded your current requests list."
        cause  "more calls per second or minute than the account may make"
        remedy "spread the calls, and try again after a pause";

    E214 [429] ["Throttling.BurstRate" "limit_burst_rate"] Backoff, Throttle
        says   "Request rate increased too quickly. To ensure system stability, please adjust your client logic to scale requests more smoothly over time."
        cause  "the number of calls rose too quickly, though it is within the limit"
        remedy "raise the load step by step, and try again after a pause";

    E215a [429] ["Throttling.AllocationQuota" "insufficient_quota"] Backoff, Throttle
        says   "Allocated quota exceeded, please increase your quota limit."
        cause  "more tokens per second or minute than the account may use"
        remedy "spread the work, try again after a pause, or ask for a higher quota";

    E215b [429] ["Throttling.AllocationQuota" "insufficient_quota"] Backoff, Throttle
        says   "You exceeded your current quota, please check your plan and billing details."
        cause  "more tokens per second or minute than the account may use"
        remedy "spread the work, try again after a pause, or ask for a higher quota";

    E251 [503] ["ModelServingError"] Backoff, Throttle
        says   "Too many requests. Your requests are being throttled due to system capacity limits. Please try again later."
        cause  "the service is at the end of its capacity"
        remedy "try again after a pause";

    // From reports of users, 2026-11.
    W25 [429] ["throttling"] Backoff, Throttle
        says   "concurrency allocated quota exceeded."
        cause  "more calls at once than the plan allows"
        remedy "send fewer calls at once, and try again after a pause";
}
