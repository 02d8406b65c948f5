//! From a request to its response.

use std::{convert::Infallible, io, time::Duration};

use http_body_util::{
    BodyExt, Either, Full, Limited,
    channel::{Channel, Sender},
};
use hyper::{
    Method, Request, Response,
    body::{Bytes, Incoming},
    header,
};
use qwen_request::{ApiRequest, ChatRequest, Checker};
use serde_json::Value;

use crate::{
    Loopback, answer::Answer, behaviour::Behaviour, completion, received::Received, refusal::Refusal,
    server::Studio, stream,
};

/// A body at once, or in pieces.
type Body = Either<Full<Bytes>, Channel<Bytes, io::Error>>;

/// The longest body that is read.
const LONGEST_BODY: usize = 16 * 1024 * 1024;

/// Between two pieces: each leaves on its own.
const PAUSE: Duration = Duration::from_millis(2);

/// Answers a request.
pub(crate) async fn respond(
    studio: &Studio,
    request: Request<Incoming>,
) -> Result<Response<Body>, Infallible> {
    let (head, body) = request.into_parts();
    let body = Limited::new(body, LONGEST_BODY).collect().await;
    let is_whole = body.is_ok();
    let body = body.map(http_body_util::Collected::to_bytes).unwrap_or_default();
    let received = Received::new(head.method, &head.uri, head.headers, body);
    let id = studio.remember(received.clone());
    let behaviour = studio.next_behaviour();

    let response = match behaviour {
        Behaviour::Throttle { .. } => refused(&Refusal::throttled(), &id),
        Behaviour::Stall { limit } => stalled(limit),
        Behaviour::ProxyHtml { status } => page(status),
        _ if !is_whole => refused(&Refusal::unreadable_body(), &id),
        behaviour => match read(&received) {
            Ok(request) => answered(&request, behaviour, &id),
            Err(refusal) => refused(&refusal, &id),
        },
    };
    Ok(response)
}

/// The request, if the service would take it.
fn read(received: &Received) -> Result<ChatRequest, Refusal> {
    if received.path != ChatRequest::PATH {
        return Err(Refusal::not_found());
    }
    if received.method != Method::POST {
        return Err(Refusal::wrong_method(received.method.as_str()));
    }
    if received.header("authorization") != format!("Bearer {}", Loopback::KEY) {
        return Err(Refusal::wrong_key());
    }
    // The service lets unknown parameters pass, but no unknown model.
    let checker = Checker::<ChatRequest>::new().unknown_models(false);
    let request = checker.check_json(received.text()).map_err(|invalid| {
        let body: Value = serde_json::from_str(received.text()).unwrap_or_default();
        Refusal::invalid(&invalid, body.get("model").and_then(Value::as_str).unwrap_or_default())
    })?;
    Ok(request.into_inner())
}

fn answered(request: &ChatRequest, behaviour: Behaviour, id: &str) -> Response<Body> {
    let answer = Answer::to(request);
    if request.is_streamed() {
        let include_usage =
            request.stream_options.as_ref().is_some_and(|options| options.include_usage == Some(true));
        return streamed(stream::events(&answer, id, include_usage), behaviour, id);
    }
    let body = completion::of(&answer, id).to_string();
    match behaviour {
        Behaviour::Cut { .. } => {
            let half = body.get(..body.len() / 2).unwrap_or(&body).to_owned();
            in_pieces("application/json", vec![half], End::Broken)
        }
        _ => whole(200, "application/json", body, id),
    }
}

fn streamed(mut events: Vec<String>, behaviour: Behaviour, id: &str) -> Response<Body> {
    let mut end = End::Whole;
    match behaviour {
        Behaviour::Cut { after } => {
            let next = events.get(after).map(|event| event.chars().take(event.len() / 2).collect());
            events.truncate(after);
            events.extend(next);
            end = End::Broken;
        }
        Behaviour::EndEarly { after } => events.truncate(after),
        Behaviour::ErrorInStream { after, frame } => {
            events.truncate(after);
            events.push(stream::error(&Refusal::throttled(), frame, id));
        }
        _ => {}
    }
    in_pieces("text/event-stream;charset=UTF-8", events, end)
}

fn refused(refusal: &Refusal, id: &str) -> Response<Body> {
    whole(refusal.status, "application/json", refusal.envelope(id).to_string(), id)
}

fn page(status: u16) -> Response<Body> {
    const PAGE: &str = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n\
        <center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";
    whole(status, "text/html", PAGE.to_owned(), "")
}

fn whole(status: u16, content_type: &'static str, body: String, id: &str) -> Response<Body> {
    let mut response = head(content_type, Either::Left(Full::from(body)));
    *response.status_mut() = status.try_into().unwrap_or_default();
    if let Ok(id) = id.try_into() {
        response.headers_mut().insert("x-request-id", id);
    }
    response
}

/// How a body in pieces ends.
enum End {
    Whole,
    Broken,
}

fn in_pieces(content_type: &'static str, pieces: Vec<String>, end: End) -> Response<Body> {
    let (mut sender, body) = Channel::new(1);
    tokio::spawn(async move {
        for piece in pieces {
            if sender.send_data(Bytes::from(piece)).await.is_err() {
                return;
            }
            tokio::time::sleep(PAUSE).await;
        }
        if let End::Broken = end {
            broken(sender);
        }
    });
    head(content_type, Either::Right(body))
}

fn stalled(limit: Duration) -> Response<Body> {
    let (sender, body) = Channel::new(1);
    tokio::spawn(async move {
        tokio::time::sleep(limit).await;
        broken(sender);
    });
    head("text/event-stream;charset=UTF-8", Either::Right(body))
}

/// Closes the connection in the middle of a body.
fn broken(sender: Sender<Bytes, io::Error>) {
    sender.abort(io::ErrorKind::ConnectionAborted.into());
}

fn head(content_type: &'static str, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static(content_type));
    response
}
