//! What every program has once: sending a request and reading its answer, here with ureq.
//!
//! The programs themselves stand beside this folder: `cargo run -p qwen-request-examples --example agent`.

use std::error::Error;

use qwen_request::{ApiRequest, Checked, Endpoint, Region, ResponseHead, reply::Reply};
use qwen_request_tests::Loopback;
use ureq::{Agent, AsSendBody, http::Request};

/// Any error.
pub type Failure = Box<dyn Error + Send + Sync>;

/// Any error will do.
pub type Outcome<T = ()> = Result<T, Failure>;

/// Runs a program against Model Studio if `DASHSCOPE_API_KEY` is set (with the feature `tls`), else against a server on
/// this machine that behaves like it.
pub fn with_endpoint(program: impl FnOnce(&Endpoint) -> Outcome) -> Outcome {
    // A key belongs to a region: put yours here.
    if let Ok(endpoint) = Endpoint::from_env(Region::Singapore) {
        return program(&endpoint);
    }
    let studio = Loopback::start()?;
    program(&studio.endpoint())
}

/// Sends a request, and reads its reply or what the service says instead.
pub fn call<T: ApiRequest>(endpoint: &Endpoint, request: &Checked<T>) -> Outcome<T::Reply> {
    send(request.to_http(endpoint)?)
}

/// The same for whatever else is asked, such as a [`TaskCall`](qwen_request::TaskCall), or sent, such as a file.
pub fn send<R: Reply>(request: Request<impl AsSendBody>) -> Outcome<R> {
    let (head, body) = exchange(request)?;
    Ok(head.read(&body)?)
}

/// The same where the answer is no JSON: its head and its body.
pub fn exchange(request: Request<impl AsSendBody>) -> Outcome<(ResponseHead, Vec<u8>)> {
    // A refusal has a body, which says why: it must not be thrown away.
    let config = Agent::config_builder().http_status_as_error(false).build();
    let mut response = Agent::new_with_config(config).run(request)?;
    Ok((ResponseHead::from(&response), response.body_mut().read_to_vec()?))
}

/// The pages of the guide, as tests.
#[cfg(doctest)]
mod pages {
    #[doc = include_str!("../../docs/guide.md")]
    struct Guide;
    #[doc = include_str!("../../docs/grammar.md")]
    struct Grammar;
    #[doc = include_str!("../../docs/coming-from.md")]
    struct ComingFrom;
}
