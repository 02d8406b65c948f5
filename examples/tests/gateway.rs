//! The gateway over sockets, between a client and the loopback server.
#![expect(clippy::unwrap_used, reason = "helpers of tests are tests, too")]

use std::{net::SocketAddr, sync::mpsc, thread};

use qwen_request::{ApiError, Endpoint, ErrorCode};
use qwen_request_tests::Loopback;
use serde_json::{Value, json};
use tokio::{net::TcpListener, sync::oneshot};

#[allow(dead_code)]
#[path = "../gateway.rs"]
mod gateway;

const CHATS: &str = "/compatible-mode/v1/chat/completions";
const GENERATIONS: &str = "/api/v1/services/aigc/text-generation/generation";

/// A gateway on a port of this machine, until it is dropped.
struct Gateway {
    address: SocketAddr,
    _stop: oneshot::Sender<()>,
}

impl Gateway {
    fn start(endpoint: Endpoint) -> Self {
        let (stop, stopped) = oneshot::channel::<()>();
        let (tell, told) = mpsc::channel();
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
                tell.send(listener.local_addr().unwrap()).unwrap();
                let served = axum::serve(listener, gateway::gateway(&endpoint));
                served.with_graceful_shutdown(async { stopped.await.unwrap_or_default() }).await.unwrap();
            });
        });
        Self { address: told.recv().unwrap(), _stop: stop }
    }

    fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// A status, a content type and a body.
type Answer = (u16, String, Vec<u8>);

fn post(host: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    let config = ureq::Agent::config_builder().http_status_as_error(false).build();
    let mut request = ureq::Agent::new_with_config(config)
        .post(format!("{host}{path}"))
        .header("authorization", format!("Bearer {}", Loopback::KEY))
        .header("content-type", "application/json");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut response = request.send(body).unwrap();
    let content_type = response.headers()["content-type"].to_str().unwrap().to_owned();
    (response.status().as_u16(), content_type, response.body_mut().read_to_vec().unwrap())
}

#[test]
fn a_body_that_the_service_would_refuse_is_refused_with_all_that_is_wrong() {
    let studio = Loopback::start().unwrap();
    let gateway = Gateway::start(studio.endpoint());
    let body =
        r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hi"}],"top_p":7,"temperature":2}"#;
    let (status, content_type, answer) = post(&gateway.url(), CHATS, &[], body);
    assert_eq!((status, content_type.as_str()), (400, "application/json"));

    // The service's clients read it as the service's own.
    let error = ApiError::from_response(status, &answer);
    assert_eq!(error.code(), Some(&ErrorCode::InvalidParameter));
    assert_eq!(error.message(), "Range of top_p should be (0.0, 1.0]");

    let answer: Value = serde_json::from_slice(&answer).unwrap();
    let message = "Range of top_p should be (0.0, 1.0]";
    let envelope = json!({
        "message": message, "type": "invalid_request_error", "param": null, "code": "invalid_parameter_error",
    });
    assert_eq!(answer["error"], envelope);
    let found: Vec<(&Value, &Value)> = answer["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| (&finding["rule"], &finding["pointer"]))
        .collect();
    assert_eq!(
        found,
        [(&json!("top_p_range"), &json!("/top_p")), (&json!("temperature_range"), &json!("/temperature"))]
    );
    assert!(studio.requests().is_empty());
}

#[test]
fn the_other_protocol_has_its_own_envelope_and_asks_for_streams_in_a_header() {
    let studio = Loopback::start().unwrap();
    let gateway = Gateway::start(studio.endpoint());
    let wrong = r#"{"model":"qwen-plus","input":{"messages":[{"role":"user","content":"Hi"}]},"parameters":{"top_p":7}}"#;
    let (status, _, answer) = post(&gateway.url(), GENERATIONS, &[], wrong);
    let answer: Value = serde_json::from_slice(&answer).unwrap();
    assert_eq!((status, &answer["code"]), (400, &json!("InvalidParameter")));
    assert_eq!(answer["findings"][0]["pointer"], "/parameters/top_p");

    let thinking = r#"{"model":"qwq-plus","input":{"messages":[{"role":"user","content":"Hi"}]},"parameters":{"result_format":"message","incremental_output":true}}"#;
    assert_eq!(post(&gateway.url(), GENERATIONS, &[], thinking).0, 400);
    let (status, content_type, _) =
        post(&gateway.url(), GENERATIONS, &[("x-dashscope-sse", "enable")], thinking);
    assert_eq!((status, content_type.as_str()), (200, "text/event-stream;charset=UTF-8"));
}

#[test]
fn the_rest_is_passed_on_byte_for_byte_both_ways() {
    // Spaces, order, an escape, a number that is spelt in its own way, and a parameter that nobody knows.
    let body = "{ \"brand_new\" : [1.50e0],\r\n\"messages\": [{\"content\":\"Gr\\u00fc\u{df}e\",\"role\":\"user\"}], \"model\":\"qwen9\" }\n";
    let plain = body.replace("qwen9", "qwen-plus");
    let streamed = plain.replace("\"model\"", "\"stream\":true,\"model\"");
    for body in [&plain, &streamed] {
        let direct = Loopback::start().unwrap();
        let expected = post(&direct.url(), CHATS, &[("x-dashscope-datainspection", "{}")], body);
        assert_eq!(expected.0, 200);

        let studio = Loopback::start().unwrap();
        let gateway = Gateway::start(studio.endpoint());
        let through = post(&gateway.url(), CHATS, &[("x-dashscope-datainspection", "{}")], body);
        assert_eq!(through, expected);
        let [received] = &*studio.requests() else { panic!("one request") };
        assert_eq!(received.body, body.as_bytes());
        assert_eq!(received.header("content-type"), "application/json");
        assert_eq!(received.header("x-dashscope-datainspection"), "{}");
    }
    // What is merely new is for the service to judge.
    let studio = Loopback::start().unwrap();
    let gateway = Gateway::start(studio.endpoint());
    assert_eq!(post(&gateway.url(), CHATS, &[], body).0, 404);
    assert_eq!(studio.requests()[0].body, body.as_bytes());
}

#[test]
fn what_the_gateway_does_not_check_is_passed_on_too() {
    let studio = Loopback::start().unwrap();
    let gateway = Gateway::start(studio.endpoint());
    let (status, _, answer) = post(&gateway.url(), "/api/v9/brand-new?now=1", &[], "not JSON");
    assert_eq!(status, 404);
    assert_eq!(ApiError::from_response(status, &answer).status(), 404);
    assert_eq!(studio.requests()[0].body, "not JSON".as_bytes());
}

#[test]
fn a_service_that_cannot_be_reached_is_no_fault_of_the_body() {
    let gone = Loopback::start().unwrap().url();
    let gateway = Gateway::start(Endpoint::custom(gone, "sk-..."));
    let body = r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hi"}]}"#;
    assert_eq!(post(&gateway.url(), CHATS, &[], body).0, 502);
}
