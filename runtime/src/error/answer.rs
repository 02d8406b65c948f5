//! What an answer says, before anything is made of it.

use super::text::lossy;
use super::{envelopes, html, printed, sse_frame, unstructured};
use crate::wire::document;

/// The parts of an error as the service, or whoever passed it on, wrote them.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Answer {
    /// A status that the body itself names, truer than that of HTTP: streams, batch lines and tasks fail
    /// under 200.
    pub(super) status: Option<u16>,
    pub(super) code: Option<String>,
    /// The class of OpenAI's envelope.
    pub(super) kind: Option<String>,
    pub(super) message: Option<String>,
    pub(super) request_id: Option<String>,
    /// The request id that stands in the id of a completion: vendors that borrow the protocol write one, too.
    pub(super) completion_id: Option<String>,
    pub(super) param: Option<String>,
    /// The parts came in an `error` object.
    pub(super) enveloped: bool,
    /// No form fits: the message is the whole text.
    pub(super) formless: bool,
    /// The shape is that of another vendor.
    pub(super) foreign: bool,
}

/// How many errors inside errors are read.
pub(super) const DEPTH: usize = 4;

impl Answer {
    /// Reads a body of any form; what no form fits is a message as a whole.
    pub(super) fn read(body: &[u8]) -> Answer {
        let text = lossy(body);
        let text = text.trim();
        let document = document::read(text).unwrap_or_default();
        let found = document
            .root()
            .and_then(|root| envelopes::read(root, DEPTH))
            .or_else(|| sse_frame::read(text))
            .or_else(|| html::read(text))
            .or_else(|| unstructured::read(text, DEPTH));
        found.unwrap_or_else(|| printed::read(text))
    }

    /// This error where it was passed on inside another, which knows what it lacks.
    pub(super) fn inside(self, outer: Answer) -> Answer {
        Answer {
            status: self.status.or(outer.status),
            code: self.code.or(outer.code),
            request_id: self.request_id.or(outer.request_id),
            completion_id: self.completion_id.or(outer.completion_id),
            ..self
        }
    }
}
