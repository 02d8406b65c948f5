//! Tasks that make pictures, of whatever API.

use qwen_request::{
    ApiRequest, Checked, Error, TaskCall, ThreeDRequest, parse, qwen_request,
    reply::{TaskReply, TaskStatus, read},
};
use qwen_request_tests::Loopback;

use crate::wire::{open, receive};

#[test]
fn a_picture_is_made_by_a_task() {
    let studio = Loopback::start().unwrap();
    let endpoint = studio.endpoint();
    let shape = qwen_request!(ThreeDRequest { model: "Tripo/Tripo-P1.0", input: { prompt: "A teapot" } });
    let erased = qwen_request!(ImageToImageRequest {
        model: "image-erase-completion",
        input: { image_url: "https://example.com/a.png", mask_url: "https://example.com/b.png" },
    });
    for submitted in [submit(&shape, &studio), submit(&erased, &studio)] {
        assert_eq!(submitted.output.task_status, TaskStatus::Pending);
        let ask = || {
            let answer =
                receive(open(TaskCall::query(&submitted.output.task_id).to_http(&endpoint).unwrap()));
            read::<TaskReply>(answer.status, &answer.body).unwrap()
        };
        assert_eq!(ask().output.task_status, TaskStatus::Running);
        let made = ask();
        assert_eq!(made.output.task_status, TaskStatus::Succeeded);
        assert!(made.items()[0].url.as_deref().unwrap().contains("/results/"));
    }
}

#[test]
fn what_the_service_would_refuse_is_refused() {
    let studio = Loopback::start().unwrap();
    let shape = qwen_request!(ThreeDRequest { model: "Tripo/Tripo-P1.0", input: { prompt: "A teapot" } });
    let mut http = shape.to_http(&studio.endpoint()).unwrap();
    *http.body_mut() = br#"{"model":"Tripo/Tripo-P1.0","input":{}}"#.to_vec();
    let answer = receive(open(http));
    assert!(matches!(parse::<ThreeDRequest>(answer.status, &answer.body), Err(Error::Api(_))));
    let mut http = shape.to_http(&studio.endpoint()).unwrap();
    http.headers_mut().remove("x-dashscope-async");
    assert_eq!(receive(open(http)).status, 403);
}

fn submit<T: ApiRequest<Reply = TaskReply>>(request: &Checked<T>, studio: &Loopback) -> TaskReply {
    let answer = receive(open(request.to_http(&studio.endpoint()).unwrap()));
    parse::<T>(answer.status, &answer.body).unwrap()
}
