//! Conversations and their items.

use qwen_request::{Checked, ConversationRequest};
use serde_json::{Value, json};

use super::{answer::kept_items, stored::list};
use crate::{chat::CREATED, refusal::Refusal, route::Served, server::Studio};

/// A conversation.
#[derive(Debug)]
pub(crate) struct Conversation {
    metadata: Value,
    items: Vec<Value>,
}

pub(crate) fn create(studio: &Studio, request: &Checked<ConversationRequest>) -> Result<Served, Refusal> {
    let metadata = request.metadata.as_ref().map_or_else(|| json!({}), |labels| json!(labels));
    let id = studio.conversations.keep(Conversation { metadata, items: Vec::new() });
    let items = kept_items(request.items.as_deref().unwrap_or_default(), &id);
    studio.conversations.with(&id, |kept| kept.items = items);
    fetch(studio, &id)
}

pub(super) fn delete(studio: &Studio, id: &str) -> Result<Served, Refusal> {
    studio.conversations.take(id).ok_or_else(Refusal::not_found)?;
    Ok(Served::json(json!({ "id": id, "object": "conversation.deleted", "deleted": true })))
}

pub(super) fn fetch(studio: &Studio, id: &str) -> Result<Served, Refusal> {
    studio.conversations.with(id, |kept| Served::json(object(id, kept))).ok_or_else(Refusal::not_found)
}

/// Other labels for a conversation.
pub(super) fn update(
    studio: &Studio,
    id: &str,
    request: &Checked<ConversationRequest>,
) -> Result<Served, Refusal> {
    studio
        .conversations
        .with(id, |kept| kept.metadata = json!(request.metadata))
        .ok_or_else(Refusal::not_found)?;
    fetch(studio, id)
}

pub(super) fn items(studio: &Studio, id: &str) -> Result<Served, Refusal> {
    studio.conversations.with(id, |kept| list(&kept.items)).ok_or_else(Refusal::not_found)
}

/// More items for a conversation: they are what is answered.
pub(super) fn add_items(
    studio: &Studio,
    id: &str,
    request: &Checked<ConversationRequest>,
) -> Result<Served, Refusal> {
    let added = studio.conversations.with(id, |kept| {
        let prefix = format!("{id}_{}", kept.items.len());
        let added = kept_items(request.items.as_deref().unwrap_or_default(), &prefix);
        kept.items.extend(added.iter().cloned());
        list(&added)
    });
    added.ok_or_else(Refusal::not_found)
}

fn object(id: &str, kept: &Conversation) -> Value {
    json!({ "id": id, "object": "conversation", "created_at": CREATED, "metadata": kept.metadata })
}
