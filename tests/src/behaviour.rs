//! How the server behaves when all is not well.

use std::time::Duration;

/// What the server does with the requests that it could answer.
///
/// A wrong key, a wrong path and a wrong body are refused whatever is said here, but for
/// [`Throttle`](Self::Throttle), [`Stall`](Self::Stall) and [`ProxyHtml`](Self::ProxyHtml): these come first, as what
/// stands before the service does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Behaviour {
    /// Answers.
    #[default]
    Serve,
    /// Refuses with the status 429, so many times; then answers.
    Throttle {
        /// How many requests are refused.
        times: u32,
    },
    /// Sends the head of an answer, then nothing until the limit, then closes the connection.
    Stall {
        /// How long nothing comes.
        limit: Duration,
    },
    /// Closes the connection in the middle of the event after so many events; without a stream, in the middle of the
    /// body.
    Cut {
        /// How many events come whole.
        after: usize,
    },
    /// Ends the body in good order after so many events, as a proxy does whose upstream has gone. Streams only.
    EndEarly {
        /// How many events come.
        after: usize,
    },
    /// Answers with a page in HTML, as a proxy does.
    ProxyHtml {
        /// The HTTP status, a success or not.
        status: u16,
    },
    /// Throttles in the middle of the stream, which has begun with the status 200. Streams only.
    ErrorInStream {
        /// How many events come before.
        after: usize,
        /// What the event looks like.
        frame: ErrorFrame,
    },
}

/// What an error in the middle of a stream looks like. The service is known for both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorFrame {
    /// A `data` line with the envelope of the OpenAI mode.
    OpenAi,
    /// `event:error`, the status in a comment, and DashScope's flat body.
    DashScope,
}
