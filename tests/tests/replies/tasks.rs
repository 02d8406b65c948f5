//! Tasks: how they are, when to ask again, and the calls about them.

use std::time::Duration;

use qwen_request::reply::{Error, PollPlan, TaskReply, TaskStatus, read};
use qwen_request::{Endpoint, TaskCall, TaskFilter};

fn task(body: &str) -> TaskReply {
    read(200, body.as_bytes()).unwrap()
}

#[test]
fn tasks_tell_how_they_are() {
    let pending = task(r#"{"output":{"task_id":"t","task_status":"PENDING"},"request_id":"r"}"#);
    assert!(pending.output.task_status.is_pending());
    assert_eq!(pending.output.task_id, "t");
    // The service says so with HTTP 200.
    let unknown = task(r#"{"output":{"task_id":"t","task_status":"UNKNOWN"},"request_id":"r"}"#);
    assert_eq!(unknown.output.task_status, TaskStatus::Unknown);
    assert!(!unknown.output.task_status.is_pending());
    for (status, is_pending) in [
        ("RUNNING", true),
        ("SUSPENDED", true),
        ("PRE-PROCESSING", true),
        ("POST-PROCESSING", true),
        ("SOMETHING NEW", true),
        ("SUCCEEDED", false),
        ("FAILED", false),
        ("CANCELED", false),
        ("CANCELLED", false),
        ("", false),
    ] {
        assert_eq!(TaskStatus::from(status).is_pending(), is_pending, "{status}");
    }
    // The answer to a cancellation.
    assert_eq!(task(r#"{"request_id":"r"}"#).request_id, "r");
    let refused =
        read::<TaskReply>(400, br#"{"code":"UnsupportedOperation","message":"m","request_id":"r"}"#);
    assert!(matches!(refused, Err(Error::Api(error)) if error.wire_code() == Some("UnsupportedOperation")));
}

#[test]
fn a_poll_plan_ends_within_its_limit() {
    let limit = Duration::from_secs(60);
    let waits: Vec<Duration> = PollPlan::new(limit).collect();
    assert!(waits.iter().sum::<Duration>() <= limit);
    assert_eq!(waits.first(), Some(&Duration::from_secs(1)));
    assert!(waits.iter().all(|wait| *wait <= Duration::from_secs(15)));
    assert_eq!(waits.last(), Some(&Duration::from_secs(15)));
    assert_eq!(PollPlan::new(Duration::ZERO).count(), 0);
    // Neither a wait of nothing nor one without end keeps a program busy.
    assert_eq!(
        PollPlan::new(Duration::from_secs(1)).first_wait(Duration::ZERO).next(),
        Some(Duration::from_millis(50))
    );
    assert_eq!(PollPlan::new(Duration::MAX).first_wait(Duration::MAX).next(), Some(Duration::from_secs(15)));
    let longest = Duration::from_secs(3);
    assert!(PollPlan::new(limit).longest_wait(longest).all(|wait| wait <= longest));
}

#[test]
fn calls_about_tasks() {
    let endpoint = Endpoint::custom("https://example.com", "sk-1");
    let http = |call: &TaskCall| {
        let request = call.to_http(&endpoint).unwrap();
        assert_eq!(request.headers()["authorization"], "Bearer sk-1");
        format!("{} {}", request.method(), request.uri())
    };
    assert_eq!(http(&TaskCall::query("a-1")), "GET https://example.com/api/v1/tasks/a-1");
    assert_eq!(http(&TaskCall::cancel("a-1")), "POST https://example.com/api/v1/tasks/a-1/cancel");
    assert_eq!(
        http(&TaskCall::query("a/../b?c d")),
        "GET https://example.com/api/v1/tasks/a%2F..%2Fb%3Fc%20d"
    );
    assert_eq!(http(&TaskCall::list(&TaskFilter::default())), "GET https://example.com/api/v1/tasks/");
    let filter = TaskFilter {
        status: Some(TaskStatus::Running),
        start_time: Some("20261124000000".into()),
        page_no: Some(2),
        ..TaskFilter::default()
    };
    assert_eq!(
        http(&TaskCall::list(&filter)),
        "GET https://example.com/api/v1/tasks/?status=RUNNING&start_time=20261124000000&page_no=2"
    );
}

#[test]
fn a_task_may_succeed_with_items_that_failed() {
    let reply = task(
        r#"{"output":{"task_id":"t","task_status":"SUCCEEDED","results":[{"url":"https://example.com/1.png"},
        {"code":"DataInspectionFailed","message":"no"},{"file_url":"u","subtask_status":"FAILED"}],
        "task_metrics":{"TOTAL":3,"SUCCEEDED":1,"FAILED":2}}}"#,
    );
    assert_eq!(reply.items().len(), 3);
    assert_eq!(reply.failed_items().count(), 2);
    assert_eq!(reply.output.task_metrics.as_ref().unwrap().failed, 2);
    let one = task(r#"{"output":{"task_id":"t","task_status":"SUCCEEDED","results":{"video_url":"u"}}}"#);
    assert!(one.items().is_empty() && one.output.results.is_some());
}
