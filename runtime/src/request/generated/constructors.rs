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
