//! Where a key goes, and where it is shown.

use qwen_request::{
    ApiRequest, ChatRequest, EmbeddingRequest, Endpoint, EndpointError, Region, RerankRequest, ResponsesCall,
    SpeechTaskRequest, TaskCall, qwen_request,
};

const KEY: &str = "sk-0123456789";

#[test]
fn a_workspace_is_one_label_of_the_host() {
    let longest = "w".repeat(63);
    for id in ["w", "7", "ws-1", "Ws--1", &longest] {
        let endpoint = Endpoint::workspace(Region::Tokyo, id, KEY).unwrap();
        assert_eq!(endpoint.base_url(), format!("https://{id}.ap-northeast-1.maas.aliyuncs.com"));
    }
}

#[test]
fn what_could_name_another_host_is_no_workspace() {
    let too_long = "w".repeat(64);
    let ids = [
        "",
        "evil.com/",
        "evil.com#",
        "evil.com?",
        "evil.com\\",
        "u@evil.com:443/",
        "evil.com",
        "a.b",
        "w:443",
        "w%2e",
        " w",
        "w\r\n",
        "w_1",
        "ｗ",
        "é",
        "-w",
        "w-",
        "-",
        &too_long,
    ];
    for id in ids {
        assert_eq!(
            Endpoint::workspace(Region::Singapore, id, KEY),
            Err(EndpointError::InvalidWorkspace),
            "{id:?}"
        );
    }
}

#[test]
fn debug_hides_what_a_base_url_keeps_secret() {
    for (url, shown) in [
        ("https://gateway.example/qwen", "https://gateway.example/qwen"),
        ("https://gateway.example:8443/", "https://gateway.example:8443"),
        ("https://name:secret@gateway.example/qwen", "https://***@gateway.example/qwen"),
        ("https://secret@gateway.example", "https://***@gateway.example"),
        ("https://na@me:secret@gateway.example", "https://***@gateway.example"),
        ("https://gateway.example/qwen?key=secret", "https://gateway.example/qwen?***"),
        ("https://gateway.example/qwen#secret", "https://gateway.example/qwen"),
        ("https://name:secret@gateway.example?key=secret#secret", "https://***@gateway.example?***"),
        ("name:secret@gateway.example", "***@gateway.example"),
        ("", ""),
    ] {
        let debug = format!("{:?}", Endpoint::custom(url, KEY));
        assert_eq!(debug, format!("Endpoint {{ base_url: {shown:?}, .. }}"), "{url}");
    }
}

#[test]
fn paths_go_between_the_path_and_the_query_of_a_base_url() {
    let url = |base: &str, path: &str| Endpoint::custom(base.to_owned(), KEY).url(path);
    assert_eq!(url("http://localhost//", "/v1"), "http://localhost/v1");
    assert_eq!(url("http://localhost/qwen/", "/v1"), "http://localhost/qwen/v1");
    assert_eq!(url("http://localhost/?version=2", "/v1"), "http://localhost/v1?version=2");
    assert_eq!(url("http://localhost?version=2", "/v1?page=1"), "http://localhost/v1?page=1&version=2");
    assert_eq!(url("http://localhost/#top", "/v1"), "http://localhost/v1");
    let call = TaskCall::query("1").to_http(&Endpoint::custom("http://localhost/q?version=2", KEY)).unwrap();
    assert_eq!(call.uri(), "http://localhost/q/api/v1/tasks/1?version=2");
}

#[test]
fn a_base_url_that_ends_with_the_root_of_a_protocol_is_that_of_its_host() {
    let hosts = [
        "https://dashscope.aliyuncs.com",
        "https://dashscope-intl.aliyuncs.com",
        "https://ws-1.ap-southeast-1.maas.aliyuncs.com",
        "https://gateway.example/qwen",
        "http://localhost:8080",
    ];
    let ends = [
        "",
        "/",
        "/compatible-mode/v1",
        "/compatible-mode/v1/",
        "/compatible-mode",
        "/compatible-mode/v1/chat/completions",
        "/compatible-api/v1",
        "/api/v1",
        "/api/v1//",
        "/api/v1/services/aigc/text-generation/generation",
        "/api-ws/v1/inference",
        "/api-ws/v1\n",
    ];
    for host in hosts {
        for end in ends {
            let endpoint = Endpoint::custom(format!("{host}{end}"), KEY);
            assert_eq!(endpoint.base_url(), host, "{host}{end}");
            assert_eq!(
                endpoint.url(ChatRequest::PATH),
                format!("{host}/compatible-mode/v1/chat/completions")
            );
            assert_eq!(endpoint.url(RerankRequest::PATH), format!("{host}/compatible-api/v1/reranks"));
        }
    }
    assert_eq!(Endpoint::custom("HTTPS://Gateway.example/api/v1", KEY).base_url(), "https://Gateway.example");
    let socket = Endpoint::custom("wss://dashscope.aliyuncs.com/api-ws/v1/realtime?a=b", KEY);
    assert_eq!(socket.url("/x"), "https://dashscope.aliyuncs.com/x?a=b");
}

#[test]
fn what_only_looks_like_a_root_is_a_prefix() {
    for url in [
        "https://gateway.example/api",
        "https://gateway.example/api/v1/qwen",
        "https://gateway.example/my-api/v10",
        "https://gateway.example/compatible-mode/v2",
        "https://api-ws",
    ] {
        assert_eq!(Endpoint::custom(url, KEY).url("/p"), format!("{url}/p"));
    }
    assert_eq!(
        Endpoint::custom("https://dashscope.aliyuncs.com/api", KEY).base_url(),
        "https://dashscope.aliyuncs.com"
    );
    assert_eq!(
        Endpoint::custom("https://dashscope.aliyuncs.com/v1", KEY).base_url(),
        "https://dashscope.aliyuncs.com"
    );
}

#[test]
fn a_gateway_may_be_the_root_of_openais_protocol_and_have_paths_of_its_own() {
    let gateway = Endpoint::custom("https://gateway.example/qwen/v1?team=a", KEY);
    assert_eq!(gateway.url(ChatRequest::PATH), "https://gateway.example/qwen/v1/chat/completions?team=a");
    assert_eq!(gateway.url(EmbeddingRequest::PATH), "https://gateway.example/qwen/v1/embeddings?team=a");
    assert_eq!(gateway.url("/api/v1/tasks/1"), "https://gateway.example/qwen/api/v1/tasks/1?team=a");

    let paths = Endpoint::custom("https://gateway.example", KEY)
        .with_path(ChatRequest::PATH, "/chat")
        .with_path("/compatible-mode/v1", "/openai")
        .with_path("/api/v1/tasks", String::from("/jobs"))
        .with_path("/api", "")
        .with_path(ChatRequest::PATH, "/talk");
    for (path, url) in [
        (ChatRequest::PATH, "https://gateway.example/talk"),
        (EmbeddingRequest::PATH, "https://gateway.example/openai/embeddings"),
        ("/compatible-mode/v10/x", "https://gateway.example/compatible-mode/v10/x"),
        ("/api/v1/tasks?page=2", "https://gateway.example/jobs?page=2"),
        ("/api/v1/tasks/1", "https://gateway.example/jobs/1"),
        ("/api/v1/other", "https://gateway.example/v1/other"),
        ("/api-ws/v1/inference", "https://gateway.example/api-ws/v1/inference"),
    ] {
        assert_eq!(paths.url(path), url);
    }
}

#[test]
fn a_socket_has_its_own_scheme() {
    for (base_url, url) in [
        ("https://dashscope.aliyuncs.com/api/v1", "wss://dashscope.aliyuncs.com/api-ws/v1/inference"),
        (
            "wss://dashscope.aliyuncs.com/api-ws/v1/inference/",
            "wss://dashscope.aliyuncs.com/api-ws/v1/inference",
        ),
        ("http://127.0.0.1:80", "ws://127.0.0.1:80/api-ws/v1/inference"),
        ("ws://127.0.0.1:80", "ws://127.0.0.1:80/api-ws/v1/inference"),
    ] {
        assert_eq!(Endpoint::custom(base_url, KEY).socket_url(SpeechTaskRequest::PATH), url);
    }
    let request = qwen_request!(SpeechSessionRequest { model: "a b/c" as _, session: { voice: "Cherry" } });
    let endpoint = Endpoint::new(Region::Singapore, KEY).unwrap();
    assert_eq!(
        request.socket_url(&endpoint),
        "wss://dashscope-intl.aliyuncs.com/api-ws/v1/realtime?model=a%20b%2Fc"
    );
}

#[test]
fn a_base_url_without_a_scheme_is_a_clear_error() {
    let request = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
    for (base_url, write) in [
        ("dashscope.aliyuncs.com/compatible-mode/v1", "https://dashscope.aliyuncs.com"),
        ("localhost:8080", "https://localhost:8080"),
        ("name:secret@gateway.example", "https://***@gateway.example"),
        ("//gateway.example", "https://gateway.example"),
        ("ftp://gateway.example", "https://dashscope-intl.aliyuncs.com"),
        ("", "https://dashscope-intl.aliyuncs.com"),
    ] {
        let endpoint = Endpoint::custom(base_url, KEY);
        let error = request.to_http(&endpoint).unwrap_err().to_string();
        assert!(
            error.ends_with(&format!("does not begin with `https://` or `http://`: write {write:?}")),
            "{error}"
        );
        assert!(!error.contains("secret"), "{error}");
        assert_eq!(TaskCall::query("1").to_http(&endpoint).unwrap_err().to_string(), error);
        assert_eq!(ResponsesCall::fetch("1").to_http(&endpoint).unwrap_err().to_string(), error);
    }
}
