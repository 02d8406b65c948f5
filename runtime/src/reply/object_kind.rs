//! The type of an object in the OpenAI-compatible APIs.

use crate::wire::text_enum;

text_enum! {
    /// The type of an object in the OpenAI-compatible APIs.
    ///
    /// ```
    /// use qwen_request::{ChatCompletion, reply::ObjectKind};
    ///
    /// let completion: ChatCompletion = serde_json::from_str(r#"{"object":"chat.completion","choices":[]}"#)?;
    /// assert_eq!(completion.object, Some(ObjectKind::ChatCompletion));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum ObjectKind {
        /// A chat completion.
        ChatCompletion = "chat.completion",
        /// A chunk of a chat completion.
        ChatCompletionChunk = "chat.completion.chunk",
        /// A completion of a text.
        TextCompletion = "text_completion",
        /// A batch.
        Batch = "batch",
        /// An embedding.
        Embedding = "embedding",
        /// An uploaded file.
        File = "file",
        /// A response.
        Response = "response",
        /// A conversation.
        Conversation = "conversation",
        /// A conversation that was deleted.
        ConversationDeleted = "conversation.deleted",
        /// A model.
        Model = "model",
        /// A list of objects.
        List = "list",
    }
}
