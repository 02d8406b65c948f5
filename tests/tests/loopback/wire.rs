//! A client for the tests over sockets.

use std::{
    io::{self, Read},
    time::Duration,
};

use qwen_request::{ApiRequest, Checked, Endpoint};
use ureq::{Agent, Body, http::Request, http::Response};

/// An answer as it came: the status, the body, and how the body ended.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
    /// The error that cut the body.
    pub(crate) cut: Option<io::Error>,
}

/// Sends a checked request and reads the answer, whatever it is.
pub(crate) fn send<T: ApiRequest>(request: &Checked<T>, endpoint: &Endpoint) -> Answer {
    receive(open(request.to_http(endpoint).unwrap()))
}

/// Sends any text as the body of a chat request.
pub(crate) fn post(body: &str, endpoint: &Endpoint) -> Answer {
    let request = Request::post(endpoint.url("/compatible-mode/v1/chat/completions"))
        .header("authorization", endpoint.authorization())
        .header("content-type", "application/json");
    receive(open(request.body(body.as_bytes().to_vec()).unwrap()))
}

/// Sends a request; answers when the head of the response is there.
pub(crate) fn open(request: Request<Vec<u8>>) -> Response<Body> {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .allow_non_standard_methods(true)
        .timeout_recv_body(Some(Duration::from_secs(1)))
        .build();
    Agent::new_with_config(config).run(request).unwrap()
}

/// Reads the whole answer.
pub(crate) fn receive(response: Response<Body>) -> Answer {
    let status = response.status().as_u16();
    let mut body = Vec::new();
    let cut = response.into_body().into_reader().read_to_end(&mut body).err();
    Answer { status, body, cut }
}
