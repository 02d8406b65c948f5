//! What it means that the WebSocket was closed.

use crate::ApiError;

/// The error that the close code and the reason of a WebSocket tell of. `None` if nothing went wrong.
///
/// The service publishes no table of codes. 1000 is the client's own close, and comes after `session.finished` of Qwen-TTS; 1007 with
/// `Model not found` and 1011 with `Internal service error: null` were met by clients. Of other codes, the class is that of the
/// WebSocket protocol: the error has status 400 where the client is at fault, 500 otherwise. A session is also closed after 120
/// minutes, and after 300 seconds without a response; with which codes, no page says.
///
/// ```
/// use qwen_request::error::Retry;
/// use qwen_request::realtime::close_error;
///
/// assert!(close_error(1000, "").is_none());
/// let unknown_model = close_error(1007, "Model not found").expect("an error");
/// assert_eq!((unknown_model.status(), unknown_model.retry()), (400, Retry::AfterFix));
/// let fault = close_error(1011, "Internal service error: null").expect("an error");
/// assert_eq!((fault.status(), fault.retry()), (500, Retry::Backoff));
/// ```
#[must_use]
pub fn close_error(code: u16, reason: &str) -> Option<ApiError> {
    let status = match code {
        NORMAL => return None,
        PROTOCOL_ERROR | UNSUPPORTED_DATA | INVALID_PAYLOAD..=MANDATORY_EXTENSION => 400,
        // Among them: going away, no code at all, cut off, a fault of the server.
        _ => 500,
    };
    Some(ApiError::from_response(status, reason.as_bytes()))
}

// The names of RFC 6455, section 7.4.1. Between the last two are 1008, policy violation, and 1009, message too big.
const NORMAL: u16 = 1000;
const PROTOCOL_ERROR: u16 = 1002;
const UNSUPPORTED_DATA: u16 = 1003;
const INVALID_PAYLOAD: u16 = 1007;
const MANDATORY_EXTENSION: u16 = 1010;
