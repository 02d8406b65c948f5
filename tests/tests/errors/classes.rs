//! What programs branch on, and what people read.

use qwen_request::error::{ApiError, ErrorCode, Retry};

fn flat(status: u16, code: &str, message: &str) -> ApiError {
    let body = serde_json::json!({ "code": code, "message": message, "request_id": "r" });
    ApiError::from_response(status, body.to_string().as_bytes())
}

#[test]
fn throttling_that_speaks_of_billing_is_throttling() {
    let message = "You exceeded your current quota, please check your plan and billing details.";
    let error = flat(429, "insufficient_quota", message);
    assert!(error.is_throttled() && !error.is_billing());
    assert_eq!(error.retry(), Retry::Backoff);
}

#[test]
fn bills_under_429_are_bills() {
    for (code, message) in [
        ("Throttling.AllocationQuota", "Free allocated quota exceeded."),
        ("PrepaidBillOverdue", "The prepaid bill is overdue."),
        ("PostpaidBillOverdue", "The wording has changed"),
        ("CommodityNotPurchased", "Commodity has not purchased yet."),
    ] {
        let error = flat(429, code, message);
        assert!(error.is_billing() && !error.is_throttled(), "{code}");
        assert_eq!(error.retry(), Retry::Account, "{code}");
    }
}

#[test]
fn stored_objects_are_no_rate() {
    let error = flat(400, "Throttling.AllocationQuota", "Free allocated quota exceeded.");
    assert_eq!(error.entry().unwrap().id, "E174");
    assert!(!error.is_throttled() && !error.is_billing());
    assert_eq!(error.retry(), Retry::Account);
}

#[test]
fn faults_of_the_caller_under_500_are_not_tried_again() {
    for message in ["Role must be in [user, assistant]", "list index out of range"] {
        assert_eq!(flat(500, "InternalError.Algo", message).retry(), Retry::AfterFix, "{message}");
    }
    assert_eq!(flat(500, "InternalError.Algo", "something new").retry(), Retry::Backoff);
}

#[test]
fn passing_faults_under_400_are_tried_again() {
    let parsing = flat(400, "InvalidParameter", "File parsing in progress, please try again later.");
    assert_eq!(parsing.retry(), Retry::Wait);
    let download = flat(400, "InvalidParameter", "Failed to download multimodal content.");
    assert_eq!(download.retry(), Retry::Backoff);
}

#[test]
fn without_an_entry_code_and_then_status_decide() {
    assert_eq!(flat(400, "Arrearage", "new words").retry(), Retry::Account);
    assert_eq!(flat(400, "InvalidParameter", "new words").retry(), Retry::AfterFix);
    assert_eq!(flat(429, "Brand.New", "new words").retry(), Retry::Backoff);
    assert_eq!(flat(503, "Brand.New", "new words").retry(), Retry::Backoff);
    assert_eq!(flat(403, "Brand.New", "new words").retry(), Retry::Account);
    assert_eq!(flat(400, "Brand.New", "new words").retry(), Retry::AfterFix);
}

#[test]
fn agents_learn_that_the_input_is_too_long_or_refused() {
    let error = flat(
        400,
        "InvalidParameter",
        "<400> InternalError.Algo.InvalidParameter: Range of input length should be [1, 30720]",
    );
    assert!(error.is_input_too_long());
    assert_eq!(error.capture("max_input_tokens"), Some("30720"));
    assert!(
        flat(400, "InvalidParameter", "Total message token length exceed model limit (10000000 tokens).")
            .is_input_too_long()
    );
    assert!(!flat(400, "InvalidParameter", "Range of max_tokens should be [1, 8192]").is_input_too_long());
    let refused = "Green net check failed for input text";
    assert!(flat(400, "DataInspectionFailed", refused).is_moderated());
    assert!(flat(400, "x", "<400> InternalError.Algo.DataInspectionFailed: new words").is_moderated());
    assert!(
        !flat(400, "InvalidParameter", "The image size is not supported for the data inspection.")
            .is_moderated()
    );
}

#[test]
fn codes_are_open() {
    let code = |text: &str| text.parse::<ErrorCode>().unwrap();
    for spelling in [
        "InvalidParameter",
        "invalid_parameter_error",
        "invalid_parameter",
        "InvalidParameter.FileDownload",
        "InternalError.Algo.InvalidParameter",
    ] {
        assert_eq!(code(spelling), ErrorCode::InvalidParameter, "{spelling}");
    }
    assert_eq!(code("InvalidApiKey"), code("invalid_api_key"));
    assert_eq!(code("LimitRequests"), code("Throttling.RateQuota"));
    assert_eq!(code("InternalError.Algo.New"), ErrorCode::InternalErrorAlgo);
    assert_eq!(code("Brand.New").as_str(), "Brand.New");
    assert_eq!(code("Brand.New"), code("Brand.New"));
    assert_ne!(code("Brand.New"), code("Brand.Newer"));
    assert_eq!(code("NOT AUTHORIZED").to_string(), "NOT AUTHORIZED");
    assert_eq!(
        flat(400, "InvalidParameter.FileDownload", "x").wire_code(),
        Some("InvalidParameter.FileDownload")
    );
}

#[test]
fn other_vendors_are_not_claimed() {
    let none = |body: &str| {
        let error = ApiError::from_response(400, body.as_bytes());
        assert!(error.entry().is_none(), "{error}");
    };
    // OpenAI: links, echoed keys, named parameters, models of its own.
    none(
        r#"{"error":{"message":"Incorrect API key provided: sk-ab******cd. You can find your API key at https://platform.openai.com/account/api-keys.","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}"#,
    );
    none(
        r#"{"error":{"message":"You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.","type":"insufficient_quota","param":null,"code":"insufficient_quota"}}"#,
    );
    none(
        r#"{"error":{"message":"'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.","type":"invalid_request_error","param":"messages","code":null}}"#,
    );
    none(
        r#"{"error":{"message":"The model `gpt-5-pro` does not exist or you do not have access to it.","type":"invalid_request_error","param":null,"code":"model_not_found"}}"#,
    );
    // Volcengine, DeepSeek, vLLM.
    none(
        r#"{"error":{"code":"InvalidEndpointOrModel.NotFound","message":"The model or endpoint ep-1 does not exist or you do not have access to it. Request id: 021","param":"","type":"NotFound"}}"#,
    );
    none(
        r#"{"error":{"message":"Model Not Exist","type":"invalid_request_error","param":null,"code":"invalid_request_error"}}"#,
    );
    none(
        r#"{"object":"error","message":"The model `qwen` does not exist.","type":"NotFoundError","param":null,"code":404}"#,
    );
    none("<html><title>Access denied.</title></html>");
    // The same sentence from this service.
    let own = r#"{"error":{"message":"The model `gpt-5-pro` does not exist or you do not have access to it.","type":"invalid_request_error","param":null,"code":"model_not_found"},"request_id":"r"}"#;
    assert_eq!(ApiError::from_response(404, own.as_bytes()).entry().unwrap().id, "E207c");
}

#[test]
fn people_read_what_why_how_and_the_id_last() {
    let error = flat(400, "InvalidParameter", "Range of top_p should be (0.0, 1.0]");
    let entry = error.entry().unwrap();
    let expected = format!(
        "400 InvalidParameter: Range of top_p should be (0.0, 1.0]; cause: {}; remedy: {}; request id: r",
        entry.cause, entry.remedy
    );
    assert_eq!(error.to_string(), expected);
    assert_eq!(format!("{error:#}"), expected.replace("; ", "\n  "));
}

#[test]
fn a_key_of_another_region_is_thought_of() {
    let error =
        flat(401, "InvalidApiKey", "Invalid API-key provided.").at_host("dashscope-intl.aliyuncs.com");
    assert!(
        error.to_string().contains("dashscope-intl.aliyuncs.com, which knows the keys of Singapore only"),
        "{error}"
    );
    let error = flat(400, "InvalidParameter", "Model not found").at_host("dashscope-intl.aliyuncs.com");
    assert!(!error.to_string().contains("dashscope-intl"), "{error}");
}

#[test]
fn keys_are_never_shown() {
    let error = flat(401, "InvalidApiKey", "the key sk-0123456789abcdef is no good, task-id 7 neither");
    for shown in [error.to_string(), format!("{error:?}"), serde_json::to_string(&error).unwrap()] {
        assert!(!shown.contains("0123456789abcdef"), "{shown}");
        assert!(shown.contains("the key sk-*** is no good, task-id 7 neither"), "{shown}");
    }
}

#[test]
fn logs_get_entry_and_captures() {
    let log = serde_json::to_value(flat(400, "InvalidParameter", "Range of max_tokens should be [1, 8192]"))
        .unwrap();
    assert_eq!(
        (&log["entry"], &log["retry"], &log["status"]),
        (&"E009".into(), &"after-fix".into(), &400.into())
    );
    assert_eq!(log["captures"]["max_tokens_limit"], "8192");
}

#[test]
fn paths_of_the_gateway_become_pointers() {
    for (message, pointer) in [
        ("developer is not one of ['system', 'user'] - 'messages.['0].role'", "/messages/0/role"),
        ("'function' is a required property, expected an object - 'tools.7'", "/tools/7"),
        (
            "Invalid type for 'messages.[0].content': expected one of a string, but got an object instead.",
            "/messages/0/content",
        ),
        ("'a' is not of type 'integer' - 'max_tokens'", "/max_tokens"),
    ] {
        assert_eq!(
            flat(400, "invalid_parameter_error", message).pointer().as_deref(),
            Some(pointer),
            "{message}"
        );
    }
    assert_eq!(flat(400, "x", "nothing - 'of the kind' here").pointer(), None);
}

#[test]
fn a_result_with_an_error_is_small() {
    fn is_error<T: std::error::Error + Send + Sync + Clone + std::panic::UnwindSafe + 'static>() {}
    is_error::<ApiError>();
    assert_eq!(size_of::<ApiError>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), ApiError>>(), size_of::<usize>());
}
