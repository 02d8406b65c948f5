//! Answers that are no JSON object.

use super::Error;
use crate::error::ApiError;

/// Reads an answer whose body is something else than a JSON object: what is in a file, or nothing. It is the body itself,
/// unless the status tells of an error.
///
/// ```
/// use qwen_request::{Error, ErrorCode, reply::read_raw};
///
/// // The content of a file: a JSON object in each line.
/// assert_eq!(read_raw(200, b"{}\n{}\n")?, b"{}\n{}\n");
///
/// // What a host of OSS says of an upload that comes too late.
/// let body = b"<Error><Code>AccessDenied</Code><Message>Invalid according to Policy: Policy expired.</Message></Error>";
/// let Err(Error::Api(error)) = read_raw(403, body) else { panic!() };
/// assert_eq!(error.code(), Some(&ErrorCode::AccessDenied));
/// # Ok::<(), Error>(())
/// ```
pub fn read_raw(status: u16, body: &[u8]) -> Result<&[u8], Error> {
    if (200..300).contains(&status) { Ok(body) } else { Err(ApiError::from_response(status, body).into()) }
}
