// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/; edit that.

//! From the name of a request type to the type.

/// An expression for the request type of this name. The tests that read bodies from files have a name only.
macro_rules! for_request {
    ($name:expr, $request:ident => $then:expr) => {
        for_request!(
            $name, $request => $then;
            ChatRequest
            GenerationRequest
            MultimodalRequest
            TextToImageRequest
            ImageGenerationRequest
            ImageToImageRequest
            VideoGenerationRequest
            ImageToVideoRequest
            SpeechRequest
            SpeechTaskRequest
            SpeechSessionRequest
            RealtimeRequest
            TranscriptionRequest
            RecognitionTaskRequest
            VoiceRequest
            VocabularyRequest
            EmbeddingRequest
            TextEmbeddingRequest
            MultimodalEmbeddingRequest
            RerankRequest
            TextRerankRequest
            BatchRequest
            ResponsesRequest
            ConversationRequest
            MessagesRequest
            TokenCountRequest
            ApplicationRequest
            ApplicationResponsesRequest
            CompletionRequest
            TokenizerRequest
            FaceDetectionRequest
            BodyDetectionRequest
            MotionTemplateRequest
            ClothesParsingRequest
            OutPaintingRequest
            BackgroundRequest
            VirtualModelRequest
            WordTextureRequest
            WordArtRequest
            ThreeDRequest
            MusicRequest
            FineTuneRequest
            DeploymentRequest
            DeploymentScaleRequest
            DeploymentUpdateRequest
            ModelImportRequest
            IndexRequest
            IndexJobRequest
            IndexDocumentsRequest
            RetrievalRequest
            FileLeaseRequest
            IndexFileRequest
            CodeGenerationRequest
        )
    };
    ($name:expr, $request:ident => $then:expr; $($known:ident)*) => {
        match $name {
            $(stringify!($known) => {
                type $request = qwen_request::$known;
                $then
            })*
            name => panic!("no request type `{name}`"),
        }
    };
}
