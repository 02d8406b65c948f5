// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/; edit that.

#[cfg(feature = "batch")]
use super::BatchEndpoint;
#[cfg(feature = "batch")]
use super::BatchRequest;
#[cfg(feature = "speech")]
use super::ContextPart;
#[cfg(feature = "embeddings")]
use super::EmbeddingContent;
#[cfg(feature = "embeddings")]
use super::EmbeddingInput;
#[cfg(feature = "embeddings")]
use super::EmbeddingPart;
#[cfg(feature = "embeddings")]
use super::EmbeddingRequest;
#[cfg(feature = "video")]
use super::ImageToVideoInput;
#[cfg(feature = "video")]
use super::ImageToVideoRequest;
#[cfg(feature = "video")]
use super::MediaType;
#[cfg(feature = "video")]
use super::Medium;
#[cfg(feature = "messages")]
use super::MessagesBlock;
#[cfg(feature = "messages")]
use super::MessagesBlockType;
#[cfg(feature = "messages")]
use super::MessagesContent;
#[cfg(feature = "messages")]
use super::MessagesOutputFormat;
#[cfg(feature = "messages")]
use super::MessagesOutputFormatType;
#[cfg(feature = "messages")]
use super::MessagesRequest;
#[cfg(feature = "messages")]
use super::MessagesResult;
#[cfg(feature = "messages")]
use super::MessagesRole;
#[cfg(feature = "messages")]
use super::MessagesSource;
#[cfg(feature = "messages")]
use super::MessagesSourceType;
#[cfg(feature = "messages")]
use super::MessagesSystemBlock;
#[cfg(feature = "messages")]
use super::MessagesSystemBlockType;
#[cfg(feature = "messages")]
use super::MessagesThinking;
#[cfg(feature = "messages")]
use super::MessagesThinkingType;
#[cfg(feature = "messages")]
use super::MessagesTool;
#[cfg(feature = "messages")]
use super::MessagesToolChoice;
#[cfg(feature = "messages")]
use super::MessagesToolChoiceType;
#[cfg(feature = "messages")]
use super::MessagesTurn;
#[cfg(feature = "embeddings")]
use super::MultimodalEmbeddingInput;
#[cfg(feature = "embeddings")]
use super::MultimodalEmbeddingRequest;
#[cfg(feature = "speech")]
use super::RecognitionContext;
#[cfg(feature = "speech")]
use super::RecognitionTaskParameters;
#[cfg(feature = "speech")]
use super::RecordingFormat;
#[cfg(feature = "embeddings")]
use super::RerankContent;
#[cfg(feature = "embeddings")]
use super::RerankInput;
#[cfg(feature = "embeddings")]
use super::RerankPart;
#[cfg(feature = "embeddings")]
use super::RerankRequest;
#[cfg(feature = "responses")]
use super::ResponsesChoiceType;
#[cfg(feature = "responses")]
use super::ResponsesChosenTool;
#[cfg(feature = "responses")]
use super::ResponsesChosenTools;
#[cfg(feature = "responses")]
use super::ResponsesContent;
#[cfg(feature = "responses")]
use super::ResponsesImage;
#[cfg(feature = "responses")]
use super::ResponsesImageObject;
#[cfg(feature = "responses")]
use super::ResponsesInput;
#[cfg(feature = "responses")]
use super::ResponsesItem;
#[cfg(feature = "responses")]
use super::ResponsesItemType;
#[cfg(feature = "responses")]
use super::ResponsesOutput;
#[cfg(feature = "responses")]
use super::ResponsesPart;
#[cfg(feature = "responses")]
use super::ResponsesPartType;
#[cfg(feature = "responses")]
use super::ResponsesRequest;
#[cfg(feature = "responses")]
use super::ResponsesRole;
#[cfg(feature = "responses")]
use super::ResponsesTextFormat;
#[cfg(feature = "responses")]
use super::ResponsesTool;
#[cfg(feature = "responses")]
use super::ResponsesToolType;
#[cfg(feature = "speech")]
use super::SpeechInput;
#[cfg(feature = "speech")]
use super::SpeechRequest;
#[cfg(feature = "speech")]
use super::SpeechSession;
#[cfg(feature = "speech")]
use super::SpeechSessionRequest;
#[cfg(feature = "speech")]
use super::SpeechTaskParameters;
#[cfg(feature = "embeddings")]
use super::TextEmbeddingInput;
#[cfg(feature = "embeddings")]
use super::TextEmbeddingRequest;
#[cfg(feature = "embeddings")]
use super::TextRerankRequest;
#[cfg(feature = "messages")]
use super::TokenCountRequest;
#[cfg(feature = "speech")]
use super::TranscriptionInput;
#[cfg(feature = "speech")]
use super::TranscriptionRequest;
#[cfg(feature = "video")]
use super::VideoGenerationRequest;
#[cfg(feature = "video")]
use super::VideoInput;
#[cfg(feature = "speech")]
use super::VocabularyInput;
#[cfg(feature = "speech")]
use super::VocabularyRequest;
#[cfg(feature = "speech")]
use super::VocabularyWord;
#[cfg(feature = "speech")]
use super::VoiceInput;
#[cfg(feature = "speech")]
use super::VoiceRequest;
#[cfg(feature = "speech")]
use super::VoiceSample;
use super::{
    AudioFormat, AudioOptions, CacheControl, CacheType, CalledFunction, ChatRequest, Content, Function,
    GenerationContent, GenerationInput, GenerationMessage, GenerationPart, GenerationRequest,
    ImageGenerationInput, ImageGenerationRequest, ImageToImageInput, ImageToImageRequest, InputAudio,
    JsonSchema, MediaUrl, Message, MultimodalRequest, NamedFunction, NamedTool, PaletteColor, Part, PartType,
    ResponseFormat, ResponseType, Role, Skill, SkillType, TextToImageInput, TextToImageRequest,
    ThinkingSwitch, ThinkingType, Tool, ToolCall, ToolType, TranslationOptions, TranslationPair, Video,
};
use crate::request::constructors::{constructors, new};
use crate::wire::{Json, Text};

constructors! {
    GenerationMessage {
        /// Instructions for the whole conversation.
        system, __new_system, __add_system, __add_some_system(content: GenerationContent) => {
            role: Role::System,
            content: Some(content),
        }
        /// A message of the user.
        user, __new_user, __add_user, __add_some_user(content: GenerationContent) => {
            role: Role::User,
            content: Some(content),
        }
        /// A message of the model.
        assistant, __new_assistant, __add_assistant, __add_some_assistant(content: GenerationContent) => {
            role: Role::Assistant,
            content: Some(content),
        }
        /// The answer to a tool call, by the call's id.
        tool, __new_tool, __add_tool, __add_some_tool(tool_call_id: Text, content: GenerationContent) => {
            role: Role::Tool,
            tool_call_id: Some(tool_call_id),
            content: Some(content),
        }
    }
}

constructors! {
    GenerationPart {
        /// Text.
        text, __new_text, __add_text, __add_some_text(text: Text) => {
            text: Some(text),
        }
        /// An image, by its URL.
        image, __new_image, __add_image, __add_some_image(image: Text) => {
            image: Some(image),
        }
        /// A video, by its URL or as its images.
        video, __new_video, __add_video, __add_some_video(video: Video) => {
            video: Some(video),
        }
        /// An audio file, by its URL.
        audio, __new_audio, __add_audio, __add_some_audio(audio: Text) => {
            audio: Some(audio),
        }
    }
}

#[cfg(feature = "embeddings")]
constructors! {
    EmbeddingPart {
        /// A text.
        text, __new_text, __add_text, __add_some_text(text: Text) => {
            text: Some(text),
        }
        /// An image, by its URL.
        image, __new_image, __add_image, __add_some_image(image: Text) => {
            image: Some(image),
        }
        /// A video, by its URL.
        video, __new_video, __add_video, __add_some_video(video: Text) => {
            video: Some(video),
        }
    }
}

constructors! {
    Message {
        /// Instructions for the whole conversation.
        system, __new_system, __add_system, __add_some_system(content: Content) => {
            role: Role::System,
            content: Some(content),
        }
        /// A message of the user.
        user, __new_user, __add_user, __add_some_user(content: Content) => {
            role: Role::User,
            content: Some(content),
        }
        /// A message of the model.
        assistant, __new_assistant, __add_assistant, __add_some_assistant(content: Content) => {
            role: Role::Assistant,
            content: Some(content),
        }
        /// The answer to a tool call, by the call's id.
        tool, __new_tool, __add_tool, __add_some_tool(tool_call_id: Text, content: Content) => {
            role: Role::Tool,
            tool_call_id: Some(tool_call_id),
            content: Some(content),
        }
    }
}

constructors! {
    Part {
        /// Text.
        text, __new_text, __add_text, __add_some_text(text: Text) => {
            r#type: PartType::Text,
            text: Some(text),
        }
        /// An image, by its URL.
        image, __new_image, __add_image, __add_some_image(url: Text) => {
            r#type: PartType::ImageUrl,
            image_url: Some(MediaUrl { url, ..MediaUrl::__EMPTY }),
        }
        /// A video, by its URL.
        video, __new_video, __add_video, __add_some_video(url: Text) => {
            r#type: PartType::VideoUrl,
            video_url: Some(MediaUrl { url, ..MediaUrl::__EMPTY }),
        }
        /// An audio file: its URL, and its format, such as `mp3`.
        audio, __new_audio, __add_audio, __add_some_audio(data: Text, format: Text) => {
            r#type: PartType::InputAudio,
            input_audio: Some(InputAudio { data, format: Some(format), ..InputAudio::__EMPTY }),
        }
    }
}

#[cfg(feature = "messages")]
constructors! {
    MessagesTurn {
        /// What the person says.
        user, __new_user, __add_user, __add_some_user(content: MessagesContent) => {
            role: MessagesRole::User,
            content,
        }
        /// What the model has said.
        assistant, __new_assistant, __add_assistant, __add_some_assistant(content: MessagesContent) => {
            role: MessagesRole::Assistant,
            content,
        }
    }
}

#[cfg(feature = "messages")]
constructors! {
    MessagesBlock {
        /// Text.
        text, __new_text, __add_text, __add_some_text(text: Text) => {
            r#type: MessagesBlockType::Text,
            text: Some(text),
        }
        /// A call that the model asked for: its id, the tool, and what that is given.
        tool_use, __new_tool_use, __add_tool_use, __add_some_tool_use(id: Text, name: Text, input: Json) => {
            r#type: MessagesBlockType::ToolUse,
            id: Some(id),
            name: Some(name),
            input: Some(input),
        }
        /// The result of a call, by the call's id.
        tool_result, __new_tool_result, __add_tool_result, __add_some_tool_result(tool_use_id: Text, content: MessagesResult) => {
            r#type: MessagesBlockType::ToolResult,
            tool_use_id: Some(tool_use_id),
            content: Some(content),
        }
    }
}

#[cfg(feature = "messages")]
constructors! {
    MessagesSystemBlock {
        /// Text.
        text, __new_text, __add_text, __add_some_text(text: Text) => {
            r#type: MessagesSystemBlockType::Text,
            text,
        }
    }
}

#[cfg(feature = "embeddings")]
constructors! {
    RerankPart {
        /// A text.
        text, __new_text, __add_text, __add_some_text(text: Text) => {
            text: Some(text),
        }
        /// An image, by its URL.
        image, __new_image, __add_image, __add_some_image(image: Text) => {
            image: Some(image),
        }
        /// A video, by its URL.
        video, __new_video, __add_video, __add_some_video(video: Text) => {
            video: Some(video),
        }
    }
}

#[cfg(feature = "responses")]
constructors! {
    ResponsesItem {
        /// Instructions for the whole conversation.
        system, __new_system, __add_system, __add_some_system(content: ResponsesContent) => {
            role: Some(ResponsesRole::System),
            content: Some(content),
        }
        /// Instructions of the program.
        developer, __new_developer, __add_developer, __add_some_developer(content: ResponsesContent) => {
            role: Some(ResponsesRole::Developer),
            content: Some(content),
        }
        /// What the person says.
        user, __new_user, __add_user, __add_some_user(content: ResponsesContent) => {
            role: Some(ResponsesRole::User),
            content: Some(content),
        }
        /// What the model has said.
        assistant, __new_assistant, __add_assistant, __add_some_assistant(content: ResponsesContent) => {
            role: Some(ResponsesRole::Assistant),
            content: Some(content),
        }
        /// A call of a function that the model asked for: its id, the function, and its arguments as JSON
        /// text.
        function_call, __new_function_call, __add_function_call, __add_some_function_call(call_id: Text, name: Text, arguments: Text) => {
            r#type: Some(ResponsesItemType::FunctionCall),
            call_id: Some(call_id),
            name: Some(name),
            arguments: Some(arguments),
        }
        /// The result of a call, by the call's id.
        function_call_output, __new_function_call_output, __add_function_call_output, __add_some_function_call_output(call_id: Text, output: ResponsesOutput) => {
            r#type: Some(ResponsesItemType::FunctionCallOutput),
            call_id: Some(call_id),
            output: Some(output),
        }
    }
}

#[cfg(feature = "responses")]
constructors! {
    ResponsesPart {
        /// Text.
        text, __new_text, __add_text, __add_some_text(text: Text) => {
            r#type: ResponsesPartType::InputText,
            text: Some(text),
        }
        /// An image, by its URL.
        image, __new_image, __add_image, __add_some_image(image_url: ResponsesImage) => {
            r#type: ResponsesPartType::InputImage,
            image_url: Some(image_url),
        }
        /// A document, by its URL.
        file, __new_file, __add_file, __add_some_file(file_url: Text) => {
            r#type: ResponsesPartType::InputFile,
            file_url: Some(file_url),
        }
        /// A video, by its URL.
        video, __new_video, __add_video, __add_some_video(video_url: Text) => {
            r#type: ResponsesPartType::InputVideo,
            video_url: Some(video_url),
        }
        /// An audio file: its URL, and its format, such as `mp3`.
        audio, __new_audio, __add_audio, __add_some_audio(audio_url: Text, format: Text) => {
            r#type: ResponsesPartType::InputAudio,
            audio_url: Some(audio_url),
            format: Some(format),
        }
    }
}

#[cfg(feature = "responses")]
constructors! {
    ResponsesTool {
        /// A function that the model may ask for: its name, when to ask for it, and what it takes, as a JSON
        /// Schema.
        function, __new_function, __add_function, __add_some_function(name: Text, description: Text, parameters: Json) => {
            r#type: ResponsesToolType::Function,
            name: Some(name),
            description: Some(description),
            parameters: Some(parameters),
        }
    }
}

constructors! {
    Tool {
        /// A function that the model may ask for: its name, when to ask for it, and what it takes, as a JSON
        /// Schema.
        function, __new_function, __add_function, __add_some_function(name: Text, description: Text, parameters: Json) => {
            r#type: ToolType::Function,
            function: Function { name, description: Some(description), parameters: Some(parameters), ..Function::__EMPTY },
        }
    }
}

new! {
#[cfg(feature = "batch")]
    BatchRequest(input_file_id: Text, endpoint: BatchEndpoint, completion_window: Text);
    ChatRequest(model: Text, messages: List<Message>);
#[cfg(feature = "speech")]
    VoiceRequest(model: Text, input: VoiceInput);
#[cfg(feature = "speech")]
    VocabularyRequest(model: Text, input: VocabularyInput);
#[cfg(feature = "speech")]
    VoiceInput(action: Text);
#[cfg(feature = "speech")]
    VoiceSample(data: Text);
#[cfg(feature = "speech")]
    VocabularyInput(action: Text);
#[cfg(feature = "speech")]
    VocabularyWord(text: Text, weight: u32);
#[cfg(feature = "embeddings")]
    EmbeddingRequest(model: Text, input: EmbeddingInput);
#[cfg(feature = "embeddings")]
    TextEmbeddingRequest(model: Text, input: TextEmbeddingInput);
#[cfg(feature = "embeddings")]
    MultimodalEmbeddingRequest(model: Text, input: MultimodalEmbeddingInput);
#[cfg(feature = "embeddings")]
    MultimodalEmbeddingInput(contents: List<EmbeddingContent>);
    GenerationRequest(model: Text, input: GenerationInput);
    MultimodalRequest(model: Text, input: GenerationInput);
    TextToImageRequest(model: Text, input: TextToImageInput);
    ImageGenerationRequest(model: Text, input: ImageGenerationInput);
    PaletteColor(hex: Text, ratio: Text);
    ImageToImageRequest(model: Text, input: ImageToImageInput);
#[cfg(feature = "video")]
    ImageToVideoRequest(model: Text, input: ImageToVideoInput);
    MediaUrl(url: Text);
    InputAudio(data: Text);
    CacheControl(r#type: CacheType);
#[cfg(feature = "messages")]
    MessagesRequest(model: Text, max_tokens: u32, messages: List<MessagesTurn>);
#[cfg(feature = "messages")]
    TokenCountRequest(model: Text, messages: List<MessagesTurn>);
#[cfg(feature = "messages")]
    MessagesSource(r#type: MessagesSourceType);
#[cfg(feature = "messages")]
    MessagesThinking(r#type: MessagesThinkingType);
#[cfg(feature = "messages")]
    MessagesOutputFormat(r#type: MessagesOutputFormatType, schema: Json);
#[cfg(feature = "messages")]
    MessagesTool(name: Text);
#[cfg(feature = "messages")]
    MessagesToolChoice(r#type: MessagesToolChoiceType);
    AudioOptions(voice: Text, format: AudioFormat);
    ResponseFormat(r#type: ResponseType);
    JsonSchema(name: Text);
    ThinkingSwitch(r#type: ThinkingType);
    TranslationOptions(target_lang: Text);
    TranslationPair(source: Text, target: Text);
    Skill(r#type: SkillType);
#[cfg(feature = "speech")]
    TranscriptionRequest(model: Text, input: TranscriptionInput);
#[cfg(feature = "speech")]
    RecognitionContext(role: Text, content: List<ContextPart>);
#[cfg(feature = "speech")]
    ContextPart(r#type: Text, text: Text);
#[cfg(feature = "speech")]
    RecognitionTaskParameters(format: RecordingFormat, sample_rate: u32);
#[cfg(feature = "embeddings")]
    RerankRequest(model: Text, query: Text, documents: List<Text>);
#[cfg(feature = "embeddings")]
    TextRerankRequest(model: Text, input: RerankInput);
#[cfg(feature = "embeddings")]
    RerankInput(query: RerankContent, documents: List<RerankContent>);
#[cfg(feature = "responses")]
    ResponsesRequest(model: Text, input: ResponsesInput);
#[cfg(feature = "responses")]
    ResponsesTextFormat(r#type: ResponseType);
#[cfg(feature = "responses")]
    ResponsesImageObject(url: Text);
#[cfg(feature = "responses")]
    ResponsesChosenTools(r#type: ResponsesChoiceType);
#[cfg(feature = "responses")]
    ResponsesChosenTool(r#type: ResponsesToolType);
#[cfg(feature = "speech")]
    SpeechRequest(model: Text, input: SpeechInput);
#[cfg(feature = "speech")]
    SpeechInput(text: Text, voice: Text);
#[cfg(feature = "speech")]
    SpeechTaskParameters(text_type: Text, voice: Text);
#[cfg(feature = "speech")]
    SpeechSessionRequest(model: Text, session: SpeechSession);
#[cfg(feature = "speech")]
    SpeechSession(voice: Text);
    Function(name: Text);
    NamedTool(r#type: ToolType, function: NamedFunction);
    NamedFunction(name: Text);
    ToolCall(id: Text, function: CalledFunction);
    CalledFunction(name: Text, arguments: Text);
#[cfg(feature = "video")]
    VideoGenerationRequest(model: Text, input: VideoInput);
#[cfg(feature = "video")]
    Medium(r#type: MediaType, url: Text);
}
