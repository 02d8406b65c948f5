//! What an answer says, before anything is made of it.

/// The parts of an error as the service, or whoever passed it on, wrote them.
#[derive(Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each says something else of the body")]
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
    /// It came as an event of a realtime session.
    pub(super) of_session: bool,
    /// No form fits: the message is the whole text.
    pub(super) formless: bool,
    /// The shape is that of another vendor.
    pub(super) other_vendor: bool,
}

impl Answer {
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
