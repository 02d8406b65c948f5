//! Calls as HTTP.

use qwen_request::{
    AccountCall, ApiRequest, BatchCall, BatchFilter, CompletionRequest, DashScopeFileCall, Endpoint,
    FileCall, FileFilter, ModelFilter, Region, RequestType, ResponsesCall, TokenizerRequest, qwen_request,
    reply::{BatchStatus, FilePurpose},
};

fn endpoint() -> Endpoint {
    Endpoint::new(Region::Beijing, "sk-key").unwrap()
}

#[test]
fn calls_name_their_address() {
    let files = FileFilter {
        after: Some("file 1".into()),
        limit: Some(5),
        purpose: Some(FilePurpose::FileExtract),
        create_after: Some("20251201".into()),
        create_before: Some("2025-12-02 00:00:00".into()),
        ..FileFilter::default()
    };
    let batches = BatchFilter {
        after: Some("batch_1".into()),
        limit: Some(2),
        ds_name: Some("任务".into()),
        input_file_ids: vec!["file-batch-x".into(), "file-batch-y".into()],
        status: vec![BatchStatus::Completed, BatchStatus::from("brand_new")],
        create_after: Some("20250303000000".into()),
        create_before: Some("20250320000000".into()),
        ..BatchFilter::default()
    };
    let models = ModelFilter { page_no: Some(1), page_size: Some(20), ..ModelFilter::default() };
    macro_rules! calls {
        ($($call:expr => $method:literal $path:literal)*) => { $({
            let call = $call;
            assert_eq!((call.method(), call.path(), call.body()), ($method, $path, None));
            let http = call.to_http(&endpoint()).unwrap();
            assert_eq!(http.method(), $method);
            assert_eq!(http.uri().path_and_query().unwrap().as_str(), $path);
            assert_eq!(http.headers()["authorization"], "Bearer sk-key");
            assert!(http.headers()["authorization"].is_sensitive());
            assert!(http.body().is_empty() && !http.headers().contains_key("content-type"));
            let nowhere = Endpoint::custom("dashscope.aliyuncs.com", "sk-key");
            assert!(call.to_http(&nowhere).is_err());
        })* };
    }
    calls! {
        FileCall::fetch("file-fe-1") => "GET" "/compatible-mode/v1/files/file-fe-1"
        FileCall::delete("a/b") => "DELETE" "/compatible-mode/v1/files/a%2Fb"
        FileCall::content("f") => "GET" "/compatible-mode/v1/files/f/content"
        FileCall::list(&FileFilter::default()) => "GET" "/compatible-mode/v1/files"
        FileCall::list(&files) => "GET" "/compatible-mode/v1/files?after=file%201&limit=5&purpose=file-extract&create_after=20251201&create_before=2025-12-02%2000%3A00%3A00"
        FileCall::upload_policy("qwen-vl-plus") => "GET" "/api/v1/uploads?action=getPolicy&model=qwen-vl-plus"
        FileCall::upload_policy("a&b") => "GET" "/api/v1/uploads?action=getPolicy&model=a%26b"
        DashScopeFileCall::fetch("f") => "GET" "/api/v1/files/f"
        DashScopeFileCall::delete("f") => "DELETE" "/api/v1/files/f"
        DashScopeFileCall::list(None, None) => "GET" "/api/v1/files"
        DashScopeFileCall::list(Some(1), Some(20)) => "GET" "/api/v1/files?page_no=1&page_size=20"
        BatchCall::fetch("batch_x") => "GET" "/compatible-mode/v1/batches/batch_x"
        BatchCall::cancel("batch_x") => "POST" "/compatible-mode/v1/batches/batch_x/cancel"
        BatchCall::list(&BatchFilter::default()) => "GET" "/compatible-mode/v1/batches"
        BatchCall::list(&batches) => "GET" "/compatible-mode/v1/batches?after=batch_1&limit=2&ds_name=%E4%BB%BB%E5%8A%A1&input_file_ids=file-batch-x%2Cfile-batch-y&status=completed%2Cbrand_new&create_after=20250303000000&create_before=20250320000000"
        AccountCall::models() => "GET" "/compatible-mode/v1/models"
        AccountCall::model_page(&models) => "GET" "/api/v1/models?page_no=1&page_size=20"
        AccountCall::model("qwen-plus") => "GET" "/api/v1/models?model=qwen-plus&page_no=1&page_size=1"
        AccountCall::temporary_key(None) => "POST" "/api/v1/tokens"
        AccountCall::temporary_key(Some(1800)) => "POST" "/api/v1/tokens?expire_in_seconds=1800"
    }
}

#[test]
fn a_gateway_may_have_them_elsewhere() {
    let gateway = Endpoint::custom("https://gateway.example/v1", "sk-key");
    let http = FileCall::fetch("f").to_http(&gateway).unwrap();
    assert_eq!(http.uri(), "https://gateway.example/v1/files/f");
}

#[test]
fn a_temporary_url_brings_its_header_along() {
    const HEADER: &str = "x-dashscope-ossresourceresolve";
    let chat = qwen_request! {
        model: "qwen3-vl-plus",
        messages: [user([image("oss://dashscope-instant/0/1/cat.png"), text("What is this?")])],
    };
    assert_eq!(chat.to_http(&endpoint()).unwrap().headers()[HEADER], "enable");
    let plain = qwen_request! { model: "qwen-plus", messages: [user("What is oss://a?")] };
    assert!(!plain.to_http(&endpoint()).unwrap().headers().contains_key(HEADER));
    // A call with a body is a request, too.
    let items = qwen_request!(ConversationRequest {
        items: [{
            type: "message",
            role: "user",
            content: [{ type: "input_image", image_url: "oss://dashscope-instant/0/1/cat.png" }],
        }],
    });
    let call = ResponsesCall::add_items("conv_1", &items).unwrap();
    assert_eq!(call.to_http(&endpoint()).unwrap().headers()[HEADER], "enable");
}

#[test]
fn a_completion_is_asked_for_like_a_chat() {
    let request = qwen_request!(CompletionRequest {
        model: "qwen2.5-coder-32b-instruct",
        prompt: "<|fim_prefix|>def f(x):<|fim_suffix|>",
        stream: true,
    });
    let http = request.to_http(&endpoint()).unwrap();
    assert_eq!((http.method().as_str(), http.uri().path()), ("POST", "/compatible-mode/v1/completions"));
    assert_eq!(http.headers()["accept"], "text/event-stream");
    assert!(!http.headers().contains_key("x-dashscope-sse"));
    let body = r#"{"model":"qwen2.5-coder-32b-instruct","prompt":"<|fim_prefix|>def f(x):<|fim_suffix|>","stream":true}"#;
    assert_eq!(http.body(), body.as_bytes());
}

#[test]
fn their_addresses_tell_the_request_type() {
    for (path, name) in [
        (CompletionRequest::PATH, Some("CompletionRequest")),
        ("https://dashscope.aliyuncs.com/compatible-mode/v1/completions", Some("CompletionRequest")),
        (TokenizerRequest::PATH, Some("TokenizerRequest")),
        ("/compatible-mode/v1/batches", Some("BatchRequest")),
        // Forms and calls without a body.
        ("/compatible-mode/v1/files", None),
        ("/compatible-mode/v1/batches/batch_1/cancel", None),
        ("/api/v1/tokens", None),
    ] {
        assert_eq!(RequestType::for_path("POST", path).map(RequestType::name), name, "{path}");
    }
    let features = ["CompletionRequest", "TokenizerRequest"]
        .map(|name| RequestType::all().find(|api| api.name() == name).and_then(RequestType::feature));
    assert_eq!(features, [Some("completions"); 2]);
}
