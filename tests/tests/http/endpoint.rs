//! Where a key goes, and where it is shown.

use qwen_request::{Endpoint, EndpointError, Region, TaskCall};

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
