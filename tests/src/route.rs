//! Which API answers a request.

use hyper::{Method, body::Bytes};
use qwen_request::{
    ApiRequest, BackgroundRequest, BatchRequest, ChatRequest, Checked, Checker, ConversationRequest,
    EmbeddingRequest, GenerationRequest, ImageGenerationRequest, ImageToImageRequest, ImageToVideoRequest,
    MessagesRequest, MotionTemplateRequest, OutPaintingRequest, RerankRequest, ResponsesRequest,
    TextToImageRequest, ThreeDRequest, TokenCountRequest, VideoGenerationRequest, VirtualModelRequest,
    WordArtRequest, WordTextureRequest,
};
use serde_json::Value;

use crate::{
    Loopback, Received, batches, chat, embeddings, files, generation, messages, refusal::Refusal, rerank,
    responses, server::Studio, tasks,
};

/// What is served, before it is put on its way.
pub(crate) enum Served {
    /// One body.
    Whole { content_type: &'static str, body: Bytes },
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
        BatchRequest::PATH => post(received, |request| batches::submit(studio, request, id))?,
        files::PATH => authorized(received, &Method::POST).and_then(|()| files::upload(studio, received)),
        _ => match task(studio, received, id) {
            Some(answer) => answer,
            None => by_id(studio, received, path, id),
        },
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

/// What is asked for by its id, at the end of the path.
fn by_id(studio: &Studio, received: &Received, path: &str, id: &str) -> Result<Served, Refusal> {
    if let Some(task) = path.strip_prefix(tasks::PATH) {
        authorized(received, &Method::GET)?;
        return Ok(tasks::status(studio, task, id));
    }
    let below =
        |whole: &str| path.strip_prefix(whole).and_then(|rest| rest.strip_prefix('/')).map(str::to_owned);
    if let Some(batch) = below(BatchRequest::PATH) {
        authorized(received, &Method::GET)?;
        return batches::status(studio, &batch);
    }
    if let Some(file) = below(files::PATH) {
        authorized(received, &Method::GET)?;
        return match file.strip_suffix("/content") {
            Some(file) => files::content(studio, file),
            None => files::status(studio, &file),
        };
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
