//! One `send` and one `stream` for all request types, sent again where the error says that this helps; over ureq, reqwest
//! and hyper.
//!
//! `cargo run -p qwen-request-examples --example retry`

use std::{io::Read, iter, pin::Pin, time::Duration};

use futures_util::{Stream, StreamExt, TryStreamExt, stream};
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper_util::client::legacy::{Client as HyperClient, connect::HttpConnector};
use qwen_request::{
    ApiRequest, ChatCollector, ChatRequest, Checked, Endpoint, ResponseHead, error::Retry, qwen_request,
};
use qwen_request_examples::{Failure, Outcome, with_endpoint};
use ureq::http::Request;

static ASK: Checked<ChatRequest> = qwen_request! { model: "qwen-plus", messages: [user("Who are you?")] };
static STREAM: Checked<ChatRequest> =
    qwen_request! { model: "qwen-plus", messages: [user("And what can you do?")], stream: true };

fn main() -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    with_endpoint(|endpoint| {
        runtime.block_on(async {
            println!("{}", send(&reqwest::Client::new(), endpoint, &ASK, pauses(4)).await?.text());
            let mut answer = ChatCollector::new();
            let mut chunks = stream(&reqwest::Client::new(), endpoint, &STREAM, pauses(4)).await?;
            while let Some(chunk) = chunks.try_next().await? {
                answer.push(chunk);
                print!("{}", answer.new_text());
            }
            println!();
            Ok(())
        })
    })
}

/// Pauses between attempts, each twice as long as the one before: half a second, a second, ...
///
/// Where many programs share a key, make them differ by chance, or all of them come back at the same time.
fn pauses(retries: usize) -> impl Iterator<Item = Duration> {
    iter::successors(Some(Duration::from_millis(500)), |pause| pause.checked_mul(2)).take(retries)
}

/// Sends a request, again after each pause, and reads its reply.
pub(crate) async fn send<C: Client, T: ApiRequest>(
    client: &C,
    endpoint: &Endpoint,
    request: &Checked<T>,
    pauses: impl IntoIterator<Item = Duration>,
) -> Outcome<T::Reply> {
    retrying(pauses, async || {
        let (head, mut body) = client.carry(request.to_http(endpoint)?).await?;
        let mut whole = Vec::new();
        while let Some(piece) = body.try_next().await? {
            whole.extend_from_slice(&piece);
        }
        Ok(head.parse::<T>(&whole)?)
    })
    .await
}

/// The same for a streamed answer: its events, as they come.
///
/// Once an event has come, the request is not sent again: the program has made use of it.
pub(crate) async fn stream<C: Client, T: ApiRequest, P: IntoIterator<Item = Duration>>(
    client: &C,
    endpoint: &Endpoint,
    request: &Checked<T>,
    pauses: P,
) -> Outcome<impl Stream<Item = Result<T::Event, qwen_request::Error>> + use<C, T, P>> {
    retrying(pauses, async || {
        let (head, body) = client.carry(request.to_http(endpoint)?).await?;
        let mut events = head.stream::<T>().read_from_stream(body);
        // A refusal comes in place of the first event.
        let first = events.next().await.transpose()?;
        Ok(stream::iter(first.map(Ok)).chain(events))
    })
    .await
}

/// Attempts until the outcome is not a passing failure, or no pause is left.
async fn retrying<R>(
    pauses: impl IntoIterator<Item = Duration>,
    attempt: impl AsyncFn() -> Outcome<R>,
) -> Outcome<R> {
    for pause in pauses {
        match attempt().await {
            Err(failure) if is_passing(&failure) => tokio::time::sleep(pause).await,
            outcome => return outcome,
        }
    }
    attempt().await
}

/// Whether the same request may succeed a little later. The client's own errors are left to the program, which knows its
/// network.
fn is_passing(failure: &Failure) -> bool {
    failure.downcast_ref::<qwen_request::Error>().is_some_and(|error| error.retry() == Retry::Backoff)
}

/// An HTTP client.
pub(crate) trait Client {
    /// Carries a request to the service. A refusal is an answer, too.
    async fn carry(&self, request: Request<Vec<u8>>) -> Outcome<(ResponseHead, Body)>;
}

/// The body of an answer, as it comes.
type Body = Pin<Box<dyn Stream<Item = Result<Bytes, Failure>>>>;

impl Client for reqwest::Client {
    async fn carry(&self, request: Request<Vec<u8>>) -> Outcome<(ResponseHead, Body)> {
        let response = self.execute(request.try_into()?).await?;
        let head = ResponseHead::new(response.status().as_u16(), response.headers());
        Ok((head, Box::pin(response.bytes_stream().map_err(Failure::from))))
    }
}

impl Client for HyperClient<HttpConnector, Full<Bytes>> {
    async fn carry(&self, request: Request<Vec<u8>>) -> Outcome<(ResponseHead, Body)> {
        let response = self.request(request.map(Full::from)).await?;
        let head = ResponseHead::from(&response);
        Ok((head, Box::pin(response.into_body().into_data_stream().map_err(Failure::from))))
    }
}

/// Blocks the thread while it waits: in a program with other tasks, give it a thread of its own.
impl Client for ureq::Agent {
    async fn carry(&self, request: Request<Vec<u8>>) -> Outcome<(ResponseHead, Body)> {
        let config = self.configure_request(request).http_status_as_error(false);
        let response = self.run(config.build())?;
        let head = ResponseHead::from(&response);
        let mut body = response.into_body().into_reader();
        let pieces = iter::from_fn(move || {
            let mut piece = vec![0; 8 * 1024];
            match body.read(&mut piece) {
                Ok(0) => None,
                Ok(length) => {
                    piece.truncate(length);
                    Some(Ok(piece.into()))
                }
                Err(error) => Some(Err(error.into())),
            }
        });
        Ok((head, Box::pin(stream::iter(pieces))))
    }
}
