//! Calls about models that are trained, deployed and imported.

use qwen_request::{Endpoint, RequestType, TuningCall, TuningPage, qwen_request};

#[test]
fn calls_about_jobs_deployments_and_imports() {
    let scale = qwen_request!(DeploymentScaleRequest { capacity: 4 });
    let update = qwen_request!(DeploymentUpdateRequest { rpm_limit: 500 });
    let (first, page) =
        (TuningPage::default(), TuningPage { number: Some(2), size: Some(50), ..TuningPage::default() });
    let calls = [
        (TuningCall::job("ft-1"), "GET", "/api/v1/fine-tunes/ft-1", ""),
        (TuningCall::jobs(None, &first), "GET", "/api/v1/fine-tunes", ""),
        (
            TuningCall::jobs(Some("qwen3-14b"), &page),
            "GET",
            "/api/v1/fine-tunes?page_no=2&page_size=50&model=qwen3-14b",
            "",
        ),
        (TuningCall::logs("ft-1", 10, Some(5)), "GET", "/api/v1/fine-tunes/ft-1/logs?offset=10&line=5", ""),
        (TuningCall::logs("ft-1", 0, None), "GET", "/api/v1/fine-tunes/ft-1/logs?offset=0", ""),
        (TuningCall::cancel_job("a/b"), "POST", "/api/v1/fine-tunes/a%2Fb/cancel", ""),
        (TuningCall::delete_job("ft-1"), "DELETE", "/api/v1/fine-tunes/ft-1", ""),
        (TuningCall::deployment("m"), "GET", "/api/v1/deployments/m", ""),
        (TuningCall::deployments(&page), "GET", "/api/v1/deployments?page_no=2&page_size=50", ""),
        (TuningCall::deployable_models(&first), "GET", "/api/v1/deployments/models", ""),
        (TuningCall::scale("m", &scale).unwrap(), "PUT", "/api/v1/deployments/m/scale", r#"{"capacity":4}"#),
        (
            TuningCall::update("m", &update).unwrap(),
            "PUT",
            "/api/v1/deployments/m/update",
            r#"{"rpm_limit":500}"#,
        ),
        (TuningCall::delete_deployment("m"), "DELETE", "/api/v1/deployments/m", ""),
        (TuningCall::import("j"), "GET", "/api/v1/custom_models/import/j", ""),
        (TuningCall::imports(&first), "GET", "/api/v1/custom_models/import", ""),
        (TuningCall::delete_import("j"), "DELETE", "/api/v1/custom_models/import/j", ""),
    ];
    let endpoint = Endpoint::custom("https://example.com", "sk-1");
    for (call, method, path, body) in calls {
        assert_eq!((call.method(), call.path()), (method, path));
        let http = call.to_http(&endpoint).unwrap();
        assert_eq!(http.uri().path_and_query().unwrap().as_str(), path);
        assert_eq!(http.headers()["authorization"], "Bearer sk-1");
        assert_eq!(http.headers().contains_key("content-type"), !body.is_empty());
        assert_eq!(http.body().as_slice(), body.as_bytes());
    }
}

#[test]
fn what_has_an_id_in_its_path_is_sent_by_a_call() {
    let endpoint = Endpoint::custom("https://example.com", "sk-1");
    let scale = qwen_request!(DeploymentScaleRequest { capacity: 4 });
    assert!(scale.to_http(&endpoint).unwrap_err().to_string().contains("{deployed_model}"));
    let made = qwen_request!(DeploymentRequest { model_name: "qwen-plus", capacity: 1 });
    assert_eq!(made.to_http(&endpoint).unwrap().uri().path(), "/api/v1/deployments");
}

#[test]
fn an_address_with_an_id_tells_the_request_type() {
    let name = |method: &str, path: &str| RequestType::for_path(method, path).map(RequestType::name);
    for (method, path, expected) in [
        ("POST", "/api/v1/deployments", Some("DeploymentRequest")),
        ("PUT", "/api/v1/deployments", None),
        ("PUT", "/api/v1/deployments/qwen-plus-x/scale", Some("DeploymentScaleRequest")),
        (
            "put",
            "https://dashscope.aliyuncs.com/api/v1/deployments/{deployed_model}/scale/",
            Some("DeploymentScaleRequest"),
        ),
        ("PUT", "/api/v1/deployments/qwen-plus-x/update", Some("DeploymentUpdateRequest")),
        ("POST", "/api/v1/deployments/qwen-plus-x/scale", None),
        ("PUT", "/api/v1/deployments//scale", None),
        ("PUT", "/api/v1/deployments/a/b/scale", None),
        ("PUT", "/api/v1/deployments/a", None),
        ("POST", "/api/v1/fine-tunes", Some("FineTuneRequest")),
        ("POST", "/api/v1/fine-tunes/ft-1/cancel", None),
        ("POST", "https://bailian.cn-beijing.aliyuncs.com/llm-1/index/retrieve", Some("RetrievalRequest")),
        ("POST", "/llm-1/datacenter/category/default", Some("FileLeaseRequest")),
        ("PUT", "/llm-1/datacenter/file", Some("IndexFileRequest")),
        ("POST", "/llm-1/datacenter/file", None),
        ("POST", "/api/v1/services/aigc/background-generation/generation/", Some("BackgroundRequest")),
        ("POST", "/api/v1/services/aigc/image2video/face-detect", Some("FaceDetectionRequest")),
    ] {
        assert_eq!(name(method, path), expected, "{method} {path}");
    }
}
