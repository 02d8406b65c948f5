//! From a request to its response.

use std::{convert::Infallible, sync::Arc};

use http_body_util::{BodyExt, Collected, Limited};
use hyper::{
    Request, Response,
    body::{Bytes, Incoming},
};

use crate::{
    Behaviour, Received, chat,
    refusal::Refusal,
    response::{Body, EVENTS, End, in_pieces, page, stalled, whole},
    route::{self, Served},
    server::Studio,
    socket,
};

/// The longest body that is read.
const LONGEST_BODY: usize = 16 * 1024 * 1024;

/// Answers a request.
pub(crate) async fn respond(
    studio: &Arc<Studio>,
    request: Request<Incoming>,
) -> Result<Response<Body>, Infallible> {
    if socket::is_asked_for(&request) {
        return Ok(socket::open(studio, request));
    }
    let (head, body) = request.into_parts();
    let body = Limited::new(body, LONGEST_BODY).collect().await;
    let is_whole = body.is_ok();
    let body = body.map(Collected::to_bytes).unwrap_or_default();
    let received = Received::new(head.method, &head.uri, head.headers, body);
    let id = studio.remember(received.clone());

    let refused = |refusal: &Refusal| {
        whole(refusal.status(), "application/json", refusal.body(&received, &id).to_string(), &id)
    };
    let response = match studio.next_behaviour() {
        Behaviour::Throttle { .. } => refused(&Refusal::throttled()),
        Behaviour::Stall { limit } => stalled(limit),
        Behaviour::ProxyHtml { status } => page(status),
        _ if !is_whole => refused(&Refusal::unreadable_body()),
        behaviour => match route::serve(studio, &received, &id) {
            Ok(served) => sent(served, behaviour, &id),
            Err(refusal) => refused(&refusal),
        },
    };
    Ok(response)
}

/// What is served, with whatever befalls it on its way.
fn sent(served: Served, behaviour: Behaviour, id: &str) -> Response<Body> {
    match (served, behaviour) {
        (Served::Whole { content_type, body }, Behaviour::Cut { .. }) => {
            let half = body.slice(..body.len() / 2);
            in_pieces(content_type, vec![half], End::Broken)
        }
        (Served::Whole { content_type, body }, _) => whole(200, content_type, body, id),
        (Served::Refused { status, content_type, body }, _) => whole(status, content_type, body, id),
        (Served::Events(events), behaviour) => streamed(events, behaviour, id),
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
            events.push(chat::error_event(&Refusal::throttled(), frame, id));
        }
        _ => {}
    }
    in_pieces(EVENTS, events.into_iter().map(Bytes::from).collect(), end)
}
