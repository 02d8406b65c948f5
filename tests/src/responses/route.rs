//! What is asked about stored responses and conversations, by their ids.

use hyper::Method;
use qwen_request::{ApiRequest, ConversationRequest, ResponsesRequest};

use super::{conversations, stored};
use crate::{
    Received,
    refusal::Refusal,
    route::{Served, authorized, post},
    server::Studio,
};

/// `None` if the path is that of no response and of no conversation.
pub(crate) fn by_id(studio: &Studio, received: &Received) -> Option<Result<Served, Refusal>> {
    let below = |whole: &str| received.path.strip_prefix(whole).and_then(|rest| rest.strip_prefix('/'));
    if let Some(path) = below(ResponsesRequest::PATH) {
        return Some(of_response(studio, received, path));
    }
    below(ConversationRequest::PATH).map(|path| of_conversation(studio, received, path))
}

fn of_response(studio: &Studio, received: &Received, path: &str) -> Result<Served, Refusal> {
    match path.strip_suffix("/input_items") {
        Some(id) => {
            authorized(received, &Method::GET)?;
            stored::input_items(studio, id)
        }
        None if received.method == Method::DELETE => {
            authorized(received, &Method::DELETE)?;
            stored::delete(studio, path)
        }
        None => {
            authorized(received, &Method::GET)?;
            stored::fetch(studio, path)
        }
    }
}

fn of_conversation(studio: &Studio, received: &Received, path: &str) -> Result<Served, Refusal> {
    let (id, is_items) = path.strip_suffix("/items").map_or((path, false), |id| (id, true));
    match received.method {
        Method::POST if is_items => post(received, |request| conversations::add_items(studio, id, request))?,
        Method::POST => post(received, |request| conversations::update(studio, id, request))?,
        Method::DELETE if !is_items => {
            authorized(received, &Method::DELETE)?;
            conversations::delete(studio, id)
        }
        _ => {
            authorized(received, &Method::GET)?;
            if is_items { conversations::items(studio, id) } else { conversations::fetch(studio, id) }
        }
    }
}
