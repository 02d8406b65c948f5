//! What the calls about responses and conversations are answered with.

use super::{ObjectKind, OutputItem, reply};
use crate::wire::{Json, List, Text, object};

object! {
    /// A conversation.
    ///
    /// The body carries no id of the request: [`ResponseHead::request_id`](super::ResponseHead::request_id) has it.
    ///
    /// ```
    /// use qwen_request::{ConversationRequest, ResponsesRequest, parse};
    ///
    /// # let body = br#"{"id":"conv_1","object":"conversation","created_at":1781000000000,"metadata":{}}"#;
    /// let conversation = parse::<ConversationRequest>(200, body)?;
    /// let next = ResponsesRequest {
    ///     conversation: Some(conversation.id.clone().into()),
    ///     ..ResponsesRequest::new("qwen3.8-max", "Hello")
    /// };
    /// # assert!(next.check().is_ok());
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct Conversation: lenient {
        /// What to continue it by.
        defaulted id: Text,
        /// What it is: `conversation`.
        optional object: ObjectKind,
        /// When it was made, in milliseconds since 1970.
        optional created_at: u64,
        /// Its labels.
        optional metadata: Json,
    }
}

object! {
    /// Items of a conversation, or of the input of a response, page by page.
    ///
    /// The body carries no id of the request: [`ResponseHead::request_id`](super::ResponseHead::request_id) has it.
    ///
    /// ```
    /// use qwen_request::{ItemFilter, ResponsesCall, reply::{ItemList, read}};
    ///
    /// # let body = br#"{"object":"list","data":[{"type":"message","id":"msg_1"}],"last_id":"msg_1","has_more":true}"#;
    /// let page = read::<ItemList>(200, body)?;
    /// let next = page.has_more.then(|| {
    ///     let filter = ItemFilter { after: page.last_id.clone(), ..ItemFilter::default() };
    ///     ResponsesCall::items("conv_1", &filter)
    /// });
    /// # assert_eq!(page.items().len(), 1);
    /// # assert!(next.is_some());
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct ItemList: lenient {
        /// The items, newest first unless something else was asked for.
        optional data: List<OutputItem>,
        /// The first of them.
        optional first_id: Text,
        /// The last of them: what to ask for the next page with.
        optional last_id: Text,
        /// Whether there are more.
        defaulted has_more: bool,
        /// What it is: `list`.
        optional object: ObjectKind,
        /// The response that they are the input of.
        optional id: Text,
        /// The model of that response.
        optional model: Text,
        /// When that response was begun, in milliseconds since 1970.
        optional created_at: u64,
    }
}

object! {
    /// The answer to the deletion of a response, a conversation or an item.
    ///
    /// The body carries no id of the request: [`ResponseHead::request_id`](super::ResponseHead::request_id) has it.
    ///
    /// ```
    /// use qwen_request::reply::{Deleted, read};
    ///
    /// let answer = read::<Deleted>(200, br#"{"id":"conv_1","object":"conversation.deleted","deleted":true}"#)?;
    /// assert!(answer.deleted);
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct Deleted: lenient {
        /// What was deleted.
        defaulted id: Text,
        /// What it is: `conversation.deleted`. A deleted response does not say.
        optional object: ObjectKind,
        /// Whether it is gone. The items of a conversation stay.
        defaulted deleted: bool,
    }
}

impl ItemList {
    /// The items.
    #[must_use]
    pub fn items(&self) -> &[OutputItem] {
        self.data.as_deref().unwrap_or_default()
    }
}

reply! {
    Conversation: |conversation| lacks "id" if conversation.id.is_empty();
}

reply! {
    ItemList: |list| lacks "data" if list.data.is_none();
}

reply! {
    Deleted: |deleted| lacks "id" if deleted.id.is_empty();
}
