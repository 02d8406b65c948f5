//! Calls over real sockets, in both forms.

use qwen_request::{
    ApiRequest, Checked, ResponseHead, Stream, qwen_request,
    reply::Reply,
    stream::{ApplicationCollector, Output, ResponsesCollector},
};
use qwen_request_tests::Loopback;

/// Sends a request; answers the status and the body.
fn send<T: ApiRequest>(studio: &Loopback, request: &Checked<T>) -> (u16, Vec<u8>) {
    let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
    let mut response = agent.run(request.to_http(&studio.endpoint()).unwrap()).unwrap();
    (response.status().as_u16(), response.body_mut().read_to_vec().unwrap())
}

fn read<R: Reply>((status, body): &(u16, Vec<u8>)) -> R {
    ResponseHead::from(*status).read(body).unwrap()
}

#[test]
fn an_application_answers_at_once() {
    let studio = Loopback::start().unwrap();
    let request = qwen_request!(ApplicationRequest {
        app_id: "0123",
        input: { prompt: "Good morning", session_id: "session-7" },
        parameters: { has_thoughts: true },
    });
    let reply: qwen_request::reply::ApplicationReply = read(&send(&studio, &request));
    assert_eq!((reply.text(), reply.output.session_id.as_deref()), ("Good morning", Some("session-7")));
    assert_eq!(reply.output.thoughts.unwrap().len(), 1);
    assert_eq!(studio.requests()[0].path, "/api/v1/apps/0123/completion");
}

#[test]
fn an_application_answers_word_by_word() {
    let studio = Loopback::start().unwrap();
    for (output, is_incremental) in [(Output::Incremental, true), (Output::Cumulative, false)] {
        let request = qwen_request::try_qwen_request!(ApplicationRequest {
            app_id: "0123",
            input: { messages: [user("Good morning to you")] },
            parameters: { incremental_output: is_incremental },
            stream: true,
        })
        .unwrap();
        let (status, body) = send(&studio, &request);
        let mut answer = ApplicationCollector::new(output);
        let mut words = String::new();
        for event in Stream::of_response(status).read_from(&*body) {
            answer.push(event.unwrap());
            words += answer.new_text();
        }
        assert_eq!((words.as_str(), answer.finish().text()), ("Good morning to you", "Good morning to you"));
    }
}

#[test]
fn an_application_answers_in_the_form_of_responses() {
    let studio = Loopback::start().unwrap();
    let request = qwen_request!(ApplicationResponsesRequest { app_id: "0123", input: "Good morning" });
    let whole: qwen_request::reply::ResponsesReply = read(&send(&studio, &request));
    assert!(whole.is_complete() && !whole.text().is_empty());

    let request =
        qwen_request!(ApplicationResponsesRequest { app_id: "0123", input: "Good morning", stream: true });
    let (status, body) = send(&studio, &request);
    let mut answer = ResponsesCollector::new();
    for event in Stream::of_response(status).read_from(&*body) {
        answer.push(event.unwrap());
    }
    assert_eq!(answer.finish().text(), whole.text());
}
