//! What belongs to each API.

use qwen_request_rules::parameters::{self, Api};
use serde::{Serialize, de::DeserializeOwned};

use super::ChatRequest;
use crate::{
    check::{Checked, Checker, InvalidRequest},
    reply::ChatCompletion,
    stream::ChatChunk,
};

/// A request type, and what belongs to its API: the path, the reply, the events of a streamed reply.
///
/// It is implemented by this crate only.
pub trait ApiRequest: Serialize + DeserializeOwned + sealed::Sealed + Sized {
    /// The rows of the catalogue for this API.
    #[doc(hidden)]
    const API: &'static Api;

    /// The path on each host of Model Studio.
    const PATH: &'static str;

    /// What answers the request.
    type Reply: DeserializeOwned;

    /// What a streamed answer is made of.
    type Event: DeserializeOwned;

    /// Whether the answer is streamed.
    fn is_streamed(&self) -> bool;
}

mod sealed {
    pub trait Sealed {}
}

impl sealed::Sealed for ChatRequest {}

impl ApiRequest for ChatRequest {
    const API: &'static Api = &parameters::CHAT;
    const PATH: &'static str = "/compatible-mode/v1/chat/completions";

    type Reply = ChatCompletion;
    type Event = ChatChunk;

    fn is_streamed(&self) -> bool {
        self.stream == Some(true)
    }
}

impl ChatRequest {
    /// Holds the request to every rule. [`Checker`] can be told more.
    pub fn check(self) -> Result<Checked<Self>, InvalidRequest> {
        Checker::new().check(self)
    }
}
