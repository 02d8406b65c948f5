//! What an object of the OpenAI-compatible APIs is.

use crate::wire::text_enum;

text_enum! {
    /// What an object of the OpenAI-compatible APIs says that it is.
    pub enum ObjectKind {
        /// A chat completion.
        ChatCompletion = "chat.completion",
        /// A chunk of one.
        ChatCompletionChunk = "chat.completion.chunk",
        /// A batch of requests.
        Batch = "batch",
        /// A vector.
        Embedding = "embedding",
        /// An uploaded file.
        File = "file",
        /// A response.
        Response = "response",
        /// A conversation.
        Conversation = "conversation",
        /// A conversation that was deleted.
        ConversationDeleted = "conversation.deleted",
        /// A list of the others.
        List = "list",
    }
}
