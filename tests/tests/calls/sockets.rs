//! The loopback server and these calls against each other, over real sockets.

use std::{
    fs,
    io::Read,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use qwen_request::reply::{
    Batch, BatchList, BatchStatus, Completion, DashScopeFileDeleted, DashScopeFileList, DashScopeFileReply,
    DashScopeUploadReply, File, FileDeleted, FileList, FilePurpose, ModelList, ModelPage, Reply, TaskReply,
    TaskStatus, TemporaryKey, TokenizerReply, UploadPolicyReply, read_raw,
};
use qwen_request::{
    AccountCall, ApiError, BatchCall, BatchFilter, DashScopeFileCall, Endpoint, Error, ErrorCode, FileCall,
    FileFilter, FormBody, ResponseHead, TaskCall, TemporaryUpload, UploadFile, qwen_request,
    stream::{CompletionChunk, CompletionCollector, Stream},
    try_qwen_request,
};
use qwen_request_tests::Loopback;
use ureq::{
    Agent, AsSendBody, SendBody,
    http::{Request, Response},
};

/// The head of an answer and its body.
fn send(request: Request<impl AsSendBody>) -> (ResponseHead, Vec<u8>) {
    let config = Agent::config_builder().http_status_as_error(false).allow_non_standard_methods(true).build();
    let mut response: Response<_> = Agent::new_with_config(config).run(request).unwrap();
    (ResponseHead::from(&response), response.body_mut().read_to_vec().unwrap())
}

/// Sends a form while it is read.
fn send_form(request: Request<FormBody<impl Read + 'static>>) -> (ResponseHead, Vec<u8>) {
    send(request.map(SendBody::from_owned_reader))
}

fn read<R: Reply>((head, body): (ResponseHead, Vec<u8>)) -> Result<R, Error> {
    head.read(&body)
}

macro_rules! ask {
    ($call:expr, $studio:expr) => {
        read(send($call.to_http(&$studio.endpoint()).unwrap()))
    };
}

fn refusal<R>(outcome: Result<R, Error>) -> ApiError {
    match outcome {
        Err(Error::Api(error)) => error,
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("it was taken"),
    }
}

fn uploaded(studio: &Loopback, purpose: FilePurpose, name: &'static str, content: &'static [u8]) -> File {
    let upload = FileCall::upload(purpose, UploadFile::from_bytes(name, content)).check().unwrap();
    read(send_form(upload.into_http(&studio.endpoint()).unwrap())).unwrap()
}

#[test]
fn a_file_goes_up_byte_by_byte_and_comes_back() {
    let studio = Loopback::start().unwrap();
    // All bytes, delimiters of forms among them.
    let content: Vec<u8> = (0..=255).cycle().take(100_000).chain(*b"\r\n--qwen-request-0--\r\n").collect();
    let path = std::env::temp_dir().join(format!("qwen-request-upload-{}.bin", std::process::id()));
    fs::write(&path, &content).unwrap();
    let sent = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&sent);
    let upload = FileCall::upload(FilePurpose::Batch, UploadFile::open(&path).unwrap())
        .check()
        .unwrap()
        .on_progress(move |sent, _| counted.store(sent, Ordering::Relaxed));
    let request = upload.into_http(&studio.endpoint()).unwrap();
    let length = request.body().length();
    let file: File = read(send_form(request)).unwrap();
    fs::remove_file(&path).unwrap();

    assert_eq!((file.bytes, file.purpose), (content.len() as u64, Some(FilePurpose::Batch)));
    assert_eq!(sent.load(Ordering::Relaxed), length);
    let received = &studio.requests()[0];
    assert_eq!(received.header("content-length"), length.to_string());
    assert!(received.header("transfer-encoding").is_empty());

    let (head, body) = send(FileCall::content(&file.id).to_http(&studio.endpoint()).unwrap());
    assert_eq!(read_raw(head.status(), &body).unwrap(), content);
}

#[test]
fn a_form_may_be_sent_from_memory() {
    let studio = Loopback::start().unwrap();
    let upload = FileCall::upload(FilePurpose::Batch, UploadFile::from_bytes("a.jsonl", "{}"));
    let (head, body) = upload.into_http(&studio.endpoint()).unwrap().into_parts();
    let request = Request::from_parts(head, body.into_bytes().unwrap());
    assert_eq!(read::<File>(send(request)).unwrap().filename, "a.jsonl");
}

#[test]
fn files_are_listed_page_by_page_and_deleted() {
    let studio = Loopback::start().unwrap();
    let ids = [(FilePurpose::Batch, "a"), (FilePurpose::FileExtract, "b"), (FilePurpose::Batch, "c")]
        .map(|(purpose, name)| uploaded(&studio, purpose, name, b"x").id);
    let filter = FileFilter { purpose: Some(FilePurpose::Batch), limit: Some(1), ..FileFilter::default() };
    let first: FileList = ask!(FileCall::list(&filter), studio).unwrap();
    assert_eq!((&first.data[0].id, first.has_more), (&ids[2], true));
    let filter = FileFilter { after: Some(first.data[0].id.clone()), ..filter };
    let second: FileList = ask!(FileCall::list(&filter), studio).unwrap();
    assert_eq!((&second.data[0].id, second.has_more), (&ids[0], false));

    let deleted: FileDeleted = ask!(FileCall::delete(&ids[0]), studio).unwrap();
    assert!(deleted.deleted && deleted.id == ids[0]);
    let gone = refusal::<File>(ask!(FileCall::fetch(&ids[0]), studio));
    assert_eq!(gone.status(), 404);
    assert_eq!(ask!(FileCall::fetch(&ids[1]), studio).map(|file: File| file.filename).unwrap(), "b");
}

#[test]
fn a_document_is_uploaded_and_asked_about() {
    let studio = Loopback::start().unwrap();
    let file = uploaded(&studio, FilePurpose::FileExtract, "notes.txt", b"Bring milk.");
    let request = try_qwen_request! {
        model: "qwen-long",
        messages: [system(format!("fileid://{}", file.id)), user("What am I to bring?")],
    }
    .unwrap();
    let answer: qwen_request::ChatCompletion = ask!(request, studio).unwrap();
    assert!(answer.text().starts_with("You asked: What am I to bring?"));
}

#[test]
fn a_wrong_purpose_is_refused_in_words_that_are_known() {
    let studio = Loopback::start().unwrap();
    let upload = FileCall::upload(FilePurpose::from("assistants"), UploadFile::from_bytes("a", "x"));
    let error = refusal::<File>(read(send_form(upload.into_http(&studio.endpoint()).unwrap())));
    assert_eq!(error.entry().map(|entry| entry.id), Some("W63"));
}

#[test]
fn native_files_are_uploaded_together() {
    let studio = Loopback::start().unwrap();
    let files = [("a.jsonl", 3), ("b.jsonl", 5000)]
        .map(|(name, length)| UploadFile::from_bytes(name, vec![b'x'; length]).described("mine"));
    let upload = DashScopeFileCall::upload(FilePurpose::FineTune, files);
    let uploads: DashScopeUploadReply =
        read(send_form(upload.into_http(&studio.endpoint()).unwrap())).unwrap();
    let [kept] = &uploads.data.uploaded_files[..] else { panic!("{uploads:?}") };
    let [failed] = &uploads.data.failed_uploads[..] else { panic!("{uploads:?}") };
    assert_eq!((&*kept.name, &*failed.name), ("a.jsonl", "b.jsonl"));
    assert_eq!(failed.error().entry().map(|entry| entry.id), Some("W61"));

    let file: DashScopeFileReply = ask!(DashScopeFileCall::fetch(&kept.file_id), studio).unwrap();
    assert_eq!((file.data.size, file.data.description.as_deref()), (Some(3), Some("mine")));
    let page: DashScopeFileList = ask!(DashScopeFileCall::list(Some(1), Some(10)), studio).unwrap();
    assert_eq!((page.data.total, page.data.files.len()), (Some(1), 1));
    let deleted: DashScopeFileDeleted = ask!(DashScopeFileCall::delete(&kept.file_id), studio).unwrap();
    assert!(!deleted.request_id.is_empty());
    let gone = refusal::<DashScopeFileReply>(ask!(DashScopeFileCall::fetch(&kept.file_id), studio));
    assert_eq!(gone.entry().map(|entry| entry.id), Some("W60"));

    let all_too_long = [UploadFile::from_bytes("b.jsonl", vec![b'x'; 5000])];
    let upload = DashScopeFileCall::upload(FilePurpose::FineTune, all_too_long);
    let outcome = read::<DashScopeUploadReply>(send_form(upload.into_http(&studio.endpoint()).unwrap()));
    assert_eq!(refusal(outcome).code(), Some(&ErrorCode::TooLarge));
}

#[test]
fn an_image_is_uploaded_for_a_model_and_looked_at() {
    let studio = Loopback::start().unwrap();
    let policy: UploadPolicyReply = ask!(FileCall::upload_policy("qwen3-vl-plus"), studio).unwrap();
    let upload = TemporaryUpload::new(&policy.data, UploadFile::from_bytes("dot.png", b"\x89PNG".as_slice()));
    let upload = upload.check().unwrap();
    let url = upload.oss_url().to_owned();
    let (head, body) = send_form(upload.into_http().unwrap());
    assert_eq!(read_raw(head.status(), &body).unwrap(), b"");
    assert!(studio.requests()[1].header("authorization").is_empty());

    let look = |url: String| {
        try_qwen_request! { model: "qwen3-vl-plus", messages: [user([image(url), text("What is this?")])] }
            .unwrap()
    };
    let answer: qwen_request::ChatCompletion = ask!(look(url.clone()), studio).unwrap();
    assert!(answer.text().starts_with("You asked: What is this?"));
    let unknown = refusal::<qwen_request::ChatCompletion>(ask!(look(url + "x"), studio));
    assert_eq!(unknown.entry().map(|entry| entry.id), Some("E051a"));

    // Without the header, which `to_http` adds, nobody finds the file.
    let mut http =
        look("oss://dashscope-instant/loopback/dot.png".to_owned()).to_http(&studio.endpoint()).unwrap();
    http.headers_mut().remove("x-dashscope-ossresourceresolve");
    let error = refusal(read::<qwen_request::ChatCompletion>(send(http)));
    assert_eq!(error.entry().map(|entry| entry.id), Some("E041"));
}

#[test]
fn a_permission_that_is_over_is_told_in_xml() {
    let studio = Loopback::start().unwrap();
    let mut policy: UploadPolicyReply = ask!(FileCall::upload_policy("qwen3-vl-plus"), studio).unwrap();
    policy.data.signature = "b2xk".into();
    let upload = TemporaryUpload::new(&policy.data, UploadFile::from_bytes("dot.png", "PNG"));
    let (head, body) = send_form(upload.into_http().unwrap());
    let error = refusal(read_raw(head.status(), &body));
    assert_eq!(error.entry().map(|entry| entry.id), Some("E199"));
}

#[test]
fn batches_are_listed_and_cancelled() {
    let studio = Loopback::start().unwrap();
    let file = uploaded(&studio, FilePurpose::Batch, "a.jsonl", b"{}");
    let submit = || {
        let request = try_qwen_request!(BatchRequest {
            input_file_id: file.id.clone(),
            endpoint: "/v1/chat/completions",
            completion_window: "24h",
        });
        ask!(request.unwrap(), studio).map(|batch: Batch| batch.id).unwrap()
    };
    let (first, second) = (submit(), submit());
    let cancelled: Batch = ask!(BatchCall::cancel(&first), studio).unwrap();
    assert_eq!(cancelled.status, BatchStatus::Cancelling);

    let page: BatchList =
        ask!(BatchCall::list(&BatchFilter { limit: Some(1), ..BatchFilter::default() }), studio).unwrap();
    assert_eq!((&page.data[0].id, page.has_more), (&second, true));
    let after = BatchFilter { after: page.last_id, ..BatchFilter::default() };
    let page: BatchList = ask!(BatchCall::list(&after), studio).unwrap();
    assert_eq!((&page.data[0].id, page.has_more), (&first, false));
    let wanted =
        BatchFilter { status: vec![BatchStatus::Failed, BatchStatus::Cancelling], ..BatchFilter::default() };
    let page: BatchList = ask!(BatchCall::list(&wanted), studio).unwrap();
    assert_eq!(page.data.iter().map(|batch| &batch.id).collect::<Vec<_>>(), [&first]);
    assert_eq!(refusal::<Batch>(ask!(BatchCall::fetch("batch_none"), studio)).status(), 404);
}

#[test]
fn an_account_has_models_and_makes_keys() {
    let studio = Loopback::start().unwrap();
    let models: ModelList = ask!(AccountCall::models(), studio).unwrap();
    assert!(models.data.iter().any(|model| model.id == "qwen-plus"));
    let page: ModelPage = ask!(AccountCall::model("qwen-plus"), studio).unwrap();
    assert_eq!(page.output.total, Some(1));
    let page: ModelPage = ask!(AccountCall::model("none"), studio).unwrap();
    assert!(page.output.models.is_empty());
    let key: TemporaryKey = ask!(AccountCall::temporary_key(Some(300)), studio).unwrap();
    assert!(key.token.expose().starts_with("st-") && key.expires_at.is_some());

    let stranger = Endpoint::custom(studio.url(), "sk-wrong-0123456789");
    let refused = refusal(read::<ModelList>(send(AccountCall::models().to_http(&stranger).unwrap())));
    assert_eq!(refused.code(), Some(&ErrorCode::InvalidApiKey));
}

#[test]
fn a_completion_comes_whole_and_in_a_stream() {
    let studio = Loopback::start().unwrap();
    let request = qwen_request!(CompletionRequest {
        model: "qwen2.5-coder-32b-instruct",
        prompt: "<|fim_prefix|>fn f() {<|fim_suffix|>}<|fim_middle|>",
    });
    let whole: Completion = ask!(request, studio).unwrap();
    assert!(whole.is_complete() && whole.usage.is_some());

    let streamed = request
        .edit(|request| {
            request.stream = Some(true);
            request.stream_options =
                Some(qwen_request::StreamOptions { include_usage: Some(true), ..Default::default() });
        })
        .unwrap();
    let (head, body) = send(streamed.to_http(&studio.endpoint()).unwrap());
    let mut stream = Stream::<CompletionChunk>::of_response(head.status());
    stream.push(&body);
    stream.finish();
    let mut collector = CompletionCollector::new();
    while let Some(chunk) = stream.next_event().unwrap() {
        collector.push(chunk);
    }
    let collected = collector.finish();
    assert_eq!((collected.text(), &collected.usage), (whole.text(), &whole.usage));
    assert!(collected.is_complete());
}

#[test]
fn a_text_becomes_tokens() {
    let studio = Loopback::start().unwrap();
    let request = qwen_request!(TokenizerRequest { model: "qwen-7b-chat", input: { prompt: "Bring milk." } });
    let reply: TokenizerReply = ask!(request, studio).unwrap();
    assert_eq!(reply.output.tokens.len(), 2);
    assert_eq!(reply.usage.map(|usage| usage.input_tokens), Some(2));
}

#[test]
fn a_file_of_texts_is_embedded_by_a_task() {
    let studio = Loopback::start().unwrap();
    let request = qwen_request!(TextEmbeddingRequest {
        model: "text-embedding-async-v2",
        input: { url: "https://example.com/texts.txt" },
    });
    let submitted: TaskReply = ask!(request, studio).unwrap();
    assert_eq!(submitted.output.task_status, TaskStatus::Pending);
    let question = TaskCall::query(&submitted.output.task_id);
    let running: TaskReply = ask!(question, studio).unwrap();
    assert!(running.output.task_status.is_pending());
    let done: TaskReply = ask!(question, studio).unwrap();
    assert_eq!(done.output.task_status, TaskStatus::Succeeded);
    let url: String = serde_json::from_str(done.output.extra.get("url").unwrap().as_str()).unwrap();
    assert!(url.ends_with(".txt.gz"), "{url}");
}
