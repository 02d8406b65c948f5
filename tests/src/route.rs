//! Which API answers a request.

use hyper::{Method, body::Bytes};
use qwen_request::{
    ApiRequest, BackgroundRequest, BatchRequest, ChatRequest, Checked, Checker, CompletionRequest,
    ConversationRequest, EmbeddingRequest, GenerationRequest, ImageGenerationRequest, ImageToImageRequest,
    ImageToVideoRequest, MessagesRequest, MotionTemplateRequest, OutPaintingRequest, RealtimeRequest,
    RequestType, RerankRequest, ResponsesRequest, TextEmbeddingRequest, TextToImageRequest, ThreeDRequest,
    TokenCountRequest, TokenizerRequest, VideoGenerationRequest, VirtualModelRequest, WordArtRequest,
    WordTextureRequest,
};
use serde_json::Value;

use crate::{
    Loopback, Received, applications, batches, chat, completions, dashscope_files, embeddings, files,
    generation, messages, models, refusal::Refusal, rerank, responses, server::Studio, tasks, uploads,
};

/// What is served, before it is put on its way.
pub(crate) enum Served {
    /// One body.
    Whole { content_type: &'static str, body: Bytes },
    /// A refusal in words of another.
    Refused { status: u16, content_type: &'static str, body: Bytes },
    /// The events of a stream.
    Events(Vec<String>),
}

impl Served {
    #[expect(clippy::needless_pass_by_value, reason = "bodies are made where they are served")]
    pub(crate) fn json(body: Value) -> Self {
        Self::Whole { content_type: "application/json", body: body.to_string().into() }
    }
}

/// Serves a request, or refuses it as the service does.
pub(crate) fn serve(studio: &Studio, received: &Received, id: &str) -> Result<Served, Refusal> {
    let path = received.path.as_str();
    // What tasks made can be fetched by whoever has the address.
    if let Some(name) = path.strip_prefix(tasks::RESULTS) {
        return tasks::result(studio, name);
    }
    if path == uploads::HOST {
        return Ok(uploads::take(studio, received));
    }
    uploads::are_resolved(studio, received)?;
    match path {
        ChatRequest::PATH => post(received, |request| chat::answer(request, id)),
        EmbeddingRequest::PATH => post(received, |request| embeddings::answer(request, id)),
        ResponsesRequest::PATH => post(received, |request| responses::answer(studio, request))?,
        ConversationRequest::PATH => post(received, |request| responses::create(studio, request))?,
        MessagesRequest::PATH => post(received, |request| messages::answer(request, id)),
        TokenCountRequest::PATH => post(received, messages::count),
        RerankRequest::PATH => post(received, |request| rerank::answer(request, id)),
        GenerationRequest::PATH => post(received, |request| generation::answer(request, received, id)),
        VideoGenerationRequest::PATH => {
            tasks::is_asked_for(received)?;
            post(received, |request| tasks::submit_video(studio, request, received, id))
        }
        TextEmbeddingRequest::PATH => {
            tasks::is_asked_for(received)?;
            post(received, |_: &Checked<TextEmbeddingRequest>| tasks::submit_texts(studio, received, id))
        }
        CompletionRequest::PATH => post(received, |request| completions::answer(request, id)),
        TokenizerRequest::PATH => post(received, |request| completions::tokens(request, id)),
        BatchRequest::PATH if received.method == Method::POST => {
            post(received, |request| batches::submit(studio, request, id))?
        }
        _ => task(studio, received, id).unwrap_or_else(|| stored(studio, received, path, id)),
    }
}

/// The submission of a task that makes pictures, of whatever API; nothing where the path is none of theirs.
fn task(studio: &Studio, received: &Received, id: &str) -> Option<Result<Served, Refusal>> {
    macro_rules! task_of {
        ($($request:ident)*) => {
            match received.path.as_str() {
                $($request::PATH => Some(submitted::<$request>(studio, received, id)),)*
                _ => None,
            }
        };
    }
    task_of!(
        TextToImageRequest ImageGenerationRequest ImageToImageRequest ImageToVideoRequest MotionTemplateRequest
        OutPaintingRequest BackgroundRequest VirtualModelRequest WordTextureRequest WordArtRequest ThreeDRequest
    )
}

fn submitted<T: ApiRequest>(studio: &Studio, received: &Received, id: &str) -> Result<Served, Refusal> {
    tasks::is_asked_for(received)?;
    post(received, |_: &Checked<T>| tasks::submit_picture(studio, received, id))
}

/// What is stored: asked for, made or deleted without a body in JSON.
fn stored(studio: &Studio, received: &Received, path: &str, id: &str) -> Result<Served, Refusal> {
    // Whatever the method: what is stored has its own.
    authorized(received, &received.method)?;
    if let Some(task) = path.strip_prefix(tasks::PATH) {
        authorized(received, &Method::GET)?;
        return Ok(tasks::status(studio, task, id));
    }
    match path {
        uploads::PATH => {
            return authorized(received, &Method::GET).and_then(|()| uploads::policy(received, id));
        }
        uploads::KEYS => {
            return authorized(received, &Method::POST).map(|()| uploads::temporary_key(received));
        }
        models::OPENAI => return authorized(received, &Method::GET).map(|()| models::list()),
        models::DASHSCOPE => return authorized(received, &Method::GET).map(|()| models::page(received, id)),
        _ => {}
    }
    let below = |whole: &str| {
        let rest = path.strip_prefix(whole)?;
        if rest.is_empty() { Some(rest) } else { rest.strip_prefix('/') }
    };
    if let Some(batch) = below(BatchRequest::PATH) {
        return batches::serve(studio, received, batch);
    }
    if let Some(file) = below(files::PATH) {
        return files::serve(studio, received, file);
    }
    if let Some(file) = below(dashscope_files::PATH) {
        return dashscope_files::serve(studio, received, file, id);
    }
    match RequestType::for_path("POST", path).map(RequestType::name) {
        Some("ApplicationRequest") => {
            return post(received, |request| applications::answer(request, received, id));
        }
        Some("ApplicationResponsesRequest") => {
            let request = post(received, applications::of_model)??;
            return responses::answer(studio, &request);
        }
        _ => {}
    }
    responses::by_id(studio, received).unwrap_or_else(|| Err(Refusal::not_found()))
}

/// The request of a body that the service would take, answered.
pub(crate) fn post<T: ApiRequest, A>(
    received: &Received,
    answer: impl FnOnce(&Checked<T>) -> A,
) -> Result<A, Refusal> {
    authorized(received, &Method::POST)?;
    Ok(answer(&read(received.text())?))
}

/// The request, if the service would take it.
pub(crate) fn read<T: ApiRequest>(body: &str) -> Result<Checked<T>, Refusal> {
    // The service lets unknown parameters pass, but no unknown model.
    Checker::<T>::new().unknown_models(false).check_json(body).map_err(|invalid| Refusal::invalid(&invalid))
}

/// An event of a realtime session, if the service would take it.
pub(crate) fn read_of_session(frame: &str, model: &str) -> Result<Checked<RealtimeRequest>, Refusal> {
    let checker = Checker::new().unknown_models(false).model_as(model.to_owned());
    checker.check_json(frame).map_err(|invalid| Refusal::invalid(&invalid))
}

pub(crate) fn authorized(received: &Received, method: &Method) -> Result<(), Refusal> {
    if received.method != *method {
        return Err(Refusal::wrong_method(received.method.as_str()));
    }
    let is_key = received.header("authorization") == format!("Bearer {}", Loopback::KEY)
        || received.header("x-api-key") == Loopback::KEY && received.is_anthropic();
    if !is_key {
        return Err(Refusal::wrong_key());
    }
    Ok(())
}
