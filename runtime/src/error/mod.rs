//! What the service answers when it refuses, as a typed error with advice.

use std::fmt;

use crate::wire::Json;

/// The service refused.
#[derive(Debug, Clone)]
pub struct ApiError {
    status: u16,
    body: String,
}

impl ApiError {
    /// The error in a response whose status is not one of success.
    #[must_use]
    pub fn from_response(status: u16, body: &[u8]) -> Self {
        Self { status, body: String::from_utf8_lossy(body).into_owned() }
    }

    /// The error in a body that came with a status of success, if it is one.
    #[must_use]
    pub fn in_success_body(body: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(body);
        let text = text.trim_start();
        let is_error = match Json::parse(text) {
            Ok(json) => {
                json.as_str().contains("\"error\":{")
                    || (json.as_str().contains("\"code\":\"") && !json.as_str().contains("\"code\":\"\""))
            }
            Err(_) => text.starts_with('<'),
        };
        is_error.then(|| Self::from_response(200, body))
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.status, self.body)
    }
}

impl std::error::Error for ApiError {}
