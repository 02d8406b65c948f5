//! A gateway: what Model Studio would refuse is refused here, with all that is wrong, and the rest is passed on as it came.
//!
//! `cargo run -p qwen-request-examples --example gateway`

use axum::{
    Json, Router,
    body::{Body, Bytes},
    extract::{DefaultBodyLimit, State},
    http::{HeaderMap, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use qwen_request::{
    ApiRequest, ChatRequest, Checker, EmbeddingRequest, Endpoint, GenerationRequest, InvalidFinding,
    InvalidRequest, RequestType, ServiceError,
};
use qwen_request_examples::{Outcome, with_endpoint};
use reqwest::Client;
use serde::Serialize;
use tokio::net::TcpListener;

/// The longest body that is passed on: images and videos may stand in it.
const LONGEST_BODY: usize = 32 * 1024 * 1024;

fn main() -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    with_endpoint(|endpoint| {
        runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:8080").await?;
            println!("listening on http://{}", listener.local_addr()?);
            Ok(axum::serve(listener, gateway(endpoint)).await?)
        })
    })
}

/// The gateway to an endpoint. Whoever calls brings a key.
pub(crate) fn gateway(endpoint: &Endpoint) -> Router {
    let upstream = Upstream { client: Client::new(), endpoint: endpoint.clone() };
    Router::new().fallback(pass).layer(DefaultBodyLimit::max(LONGEST_BODY)).with_state(upstream)
}

#[derive(Clone)]
struct Upstream {
    client: Client,
    endpoint: Endpoint,
}

async fn pass(
    State(upstream): State<Upstream>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    check(&method, uri.path(), &headers, &body)?;
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let request = upstream.client.request(method, upstream.endpoint.url(path));
    let answer =
        request.headers(end_to_end(headers)).body(body).send().await.map_err(Refusal::Unreachable)?;

    let (status, headers) = (answer.status(), end_to_end(answer.headers().clone()));
    // Each piece leaves as it arrives: streams stay streams.
    Ok((status, headers, Body::from_stream(answer.bytes_stream())).into_response())
}

/// Checks the body, if it is one of an API that is listed here.
fn check(method: &Method, path: &str, headers: &HeaderMap, body: &[u8]) -> Result<(), InvalidRequest> {
    let Some(found) = RequestType::for_path(method.as_str(), path) else { return Ok(()) };
    match found.path() {
        ChatRequest::PATH => Checker::<ChatRequest>::new().report(body),
        EmbeddingRequest::PATH => Checker::<EmbeddingRequest>::new().report(body),
        GenerationRequest::PATH => {
            // In this protocol a header asks for a stream.
            let streams = headers.get("x-dashscope-sse").is_some_and(|value| value == "enable");
            Checker::<GenerationRequest>::new().streaming(streams).report(body)
        }
        _ => return Ok(()),
    }
    .into_result()
}

/// Headers without those that belong to one connection.
fn end_to_end(mut headers: HeaderMap) -> HeaderMap {
    for name in [header::HOST, header::CONNECTION, header::CONTENT_LENGTH, header::TRANSFER_ENCODING] {
        headers.remove(name);
    }
    headers
}

/// Why nothing is passed on.
enum Refusal {
    Invalid(InvalidRequest),
    Unreachable(reqwest::Error),
}

impl From<InvalidRequest> for Refusal {
    fn from(invalid: InvalidRequest) -> Self {
        Self::Invalid(invalid)
    }
}

/// The envelope of the service, which its clients can read, and beside it everything that was found.
#[derive(Serialize)]
struct Answer<'a> {
    #[serde(flatten)]
    error: &'a ServiceError,
    findings: &'a [InvalidFinding],
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        match self {
            Self::Invalid(invalid) => {
                let error = invalid.to_service_error();
                let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST);
                (status, Json(Answer { error: &error, findings: invalid.findings() })).into_response()
            }
            Self::Unreachable(error) => (StatusCode::BAD_GATEWAY, error.to_string()).into_response(),
        }
    }
}
