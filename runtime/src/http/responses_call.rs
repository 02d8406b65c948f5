//! Calls about responses and conversations that are stored.

use super::call::{Call, call, number, text};
use super::query::{encoded, query};
use crate::wire::{JsonError, Text};
#[cfg(feature = "applications")]
use crate::{ApiRequest, ApplicationResponsesRequest, request::with_id};
use crate::{Checked, ConversationRequest};

/// A call about a stored response, or about a conversation.
///
/// A conversation is made by a [`ConversationRequest`]. The bodies of [`update_conversation`](Self::update_conversation) and
/// [`add_items`](Self::add_items) are such requests, too; the other calls have none.
///
/// ```
/// use qwen_request::{ResponsesCall, qwen_request};
///
/// let call = ResponsesCall::fetch("resp_0d1f");
/// assert_eq!((call.method(), call.path()), ("GET", "/compatible-mode/v1/responses/resp_0d1f"));
///
/// let items = qwen_request!(ConversationRequest { items: [{ type: "message", role: "user", content: "Hello" }] });
/// let call = ResponsesCall::add_items("conv_1", &items)?;
/// assert_eq!((call.method(), call.path()), ("POST", "/compatible-mode/v1/conversations/conv_1/items"));
/// # Ok::<(), qwen_request::wire::JsonError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponsesCall(Call);

call! { ResponsesCall }

/// Which items a list has: the newest 20, newest first, unless something is set.
///
/// ```
/// use qwen_request::{ItemFilter, ResponsesCall};
///
/// let filter = ItemFilter { limit: Some(50), oldest_first: true, ..ItemFilter::default() };
/// let call = ResponsesCall::items("conv_1", &filter);
/// assert_eq!(call.path(), "/compatible-mode/v1/conversations/conv_1/items?limit=50&order=asc");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ItemFilter {
    /// Only items after this one, by its id.
    pub after: Option<Text>,
    /// How many items a page has: 1 to 100.
    pub limit: Option<u32>,
    /// Whether the oldest comes first.
    pub oldest_first: bool,
    #[doc(hidden)]
    pub __more: (),
}

impl ResponsesCall {
    /// How a stored response is: answered by a [`ResponsesReply`](crate::reply::ResponsesReply).
    #[must_use]
    pub fn fetch(response_id: &str) -> Self {
        Self(Call::get(format!("{RESPONSES}{}", encoded(response_id))))
    }

    /// The end of a stored response: answered by a [`Deleted`](crate::reply::Deleted).
    #[must_use]
    pub fn delete(response_id: &str) -> Self {
        Self(Call::delete(format!("{RESPONSES}{}", encoded(response_id))))
    }

    /// What a stored response was asked: answered by an [`ItemList`](crate::reply::ItemList).
    #[must_use]
    pub fn input_items(response_id: &str, filter: &ItemFilter) -> Self {
        Self(Call::get(format!("{RESPONSES}{}/input_items{}", encoded(response_id), filter.query())))
    }

    /// A conversation: answered by a [`Conversation`](crate::reply::Conversation).
    #[must_use]
    pub fn conversation(conversation_id: &str) -> Self {
        Self(Call::get(format!("{CONVERSATIONS}{}", encoded(conversation_id))))
    }

    /// The end of a conversation; its items stay. Answered by a [`Deleted`](crate::reply::Deleted).
    #[must_use]
    pub fn delete_conversation(conversation_id: &str) -> Self {
        Self(Call::delete(format!("{CONVERSATIONS}{}", encoded(conversation_id))))
    }

    /// Other labels for a conversation, in place of all that it has: answered by a
    /// [`Conversation`](crate::reply::Conversation).
    pub fn update_conversation(
        conversation_id: &str,
        labels: &Checked<ConversationRequest>,
    ) -> Result<Self, JsonError> {
        Self::with_body(format!("{CONVERSATIONS}{}", encoded(conversation_id)), labels)
    }

    /// The items of a conversation: answered by an [`ItemList`](crate::reply::ItemList).
    #[must_use]
    pub fn items(conversation_id: &str, filter: &ItemFilter) -> Self {
        Self(Call::get(format!("{CONVERSATIONS}{}/items{}", encoded(conversation_id), filter.query())))
    }

    /// More items for a conversation, at most 20: answered by an [`ItemList`](crate::reply::ItemList).
    pub fn add_items(conversation_id: &str, items: &Checked<ConversationRequest>) -> Result<Self, JsonError> {
        Self::with_body(format!("{CONVERSATIONS}{}/items", encoded(conversation_id)), items)
    }

    /// One item of a conversation: answered by an [`OutputItem`](crate::reply::OutputItem).
    #[must_use]
    pub fn item(conversation_id: &str, item_id: &str) -> Self {
        Self(Call::get(item_path(conversation_id, item_id)))
    }

    /// The end of one item of a conversation: answered by a [`Conversation`](crate::reply::Conversation).
    #[must_use]
    pub fn delete_item(conversation_id: &str, item_id: &str) -> Self {
        Self(Call::delete(item_path(conversation_id, item_id)))
    }

    /// How an answer is that an application makes later: answered by a [`ResponsesReply`](crate::reply::ResponsesReply).
    #[cfg(feature = "applications")]
    #[must_use]
    pub fn fetch_of_application(app_id: &str, response_id: &str) -> Self {
        Self(Call::get(application_path(app_id, response_id)))
    }

    /// No more of an answer that an application makes later: answered by a [`ResponsesReply`](crate::reply::ResponsesReply).
    #[cfg(feature = "applications")]
    #[must_use]
    pub fn cancel_of_application(app_id: &str, response_id: &str) -> Self {
        Self(Call::post(format!("{}/cancel", application_path(app_id, response_id))))
    }

    /// The end of a stored answer of an application: answered by a [`Deleted`](crate::reply::Deleted).
    #[cfg(feature = "applications")]
    #[must_use]
    pub fn delete_of_application(app_id: &str, response_id: &str) -> Self {
        Self(Call::delete(application_path(app_id, response_id)))
    }

    fn with_body(path: String, request: &Checked<ConversationRequest>) -> Result<Self, JsonError> {
        Ok(Self(Call::post(path).with_body(request.to_json()?)))
    }
}

impl ItemFilter {
    fn query(&self) -> String {
        query([
            ("after", text(self.after.as_ref())),
            ("limit", number(self.limit)),
            ("order", self.oldest_first.then(|| "asc".to_owned())),
        ])
    }
}

const RESPONSES: &str = "/compatible-mode/v1/responses/";
const CONVERSATIONS: &str = "/compatible-mode/v1/conversations/";

fn item_path(conversation_id: &str, item_id: &str) -> String {
    format!("{CONVERSATIONS}{}/items/{}", encoded(conversation_id), encoded(item_id))
}

#[cfg(feature = "applications")]
fn application_path(app_id: &str, response_id: &str) -> String {
    let path = with_id(ApplicationResponsesRequest::PATH, app_id);
    format!("{path}/{}", encoded(response_id))
}
