//! async-openai = { version = "0.43", default-features = false, features = ["chat-completion-types"] }
//! serde_json = "1"
#![allow(unused_imports, dead_code)]
use async_openai::error::OpenAIError;
use async_openai::types::chat::{
    ChatCompletionRequestSystemMessageArgs, ChatCompletionRequestUserMessageArgs, ChatCompletionTool,
    ChatCompletionTools, CreateChatCompletionRequest, CreateChatCompletionRequestArgs, FunctionObjectArgs,
};
use serde_json::json;
// site:
pub fn request_N(question: String) -> Result<CreateChatCompletionRequest, OpenAIError> {
    CreateChatCompletionRequestArgs::default()
        .model("qwen-plus")
        .messages([
            ChatCompletionRequestSystemMessageArgs::default().content("Answer in one sentence.").build()?.into(),
            ChatCompletionRequestUserMessageArgs::default().content(question).build()?.into(),
        ])
        .temperature(0.2)
        .max_completion_tokens(512u32)
        .stream(true)
        .tools(vec![ChatCompletionTools::Function(ChatCompletionTool {
            function: FunctionObjectArgs::default()
                .name("get_weather")
                .description("The weather in a city")
                .parameters(json!({ "type": "object", "properties": { "city": { "type": "string" } }, "required": ["city"] }))
                .build()?,
        })])
        .build()
}
