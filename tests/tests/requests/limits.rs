//! Rules whose cases are too large to stand in a file.

use qwen_request::{ChatRequest, Message, Part, Role, try_qwen_request};

/// The longest `data:` URL that is sent, after encoding.
const LONGEST: usize = 10_485_760;

#[test]
fn a_data_url_is_at_most_10_mb_long() {
    assert!(with_picture(LONGEST).is_ok());
    let invalid = with_picture(LONGEST + 1).unwrap_err();
    let finding = &invalid.findings()[0];
    assert_eq!((finding.rule(), finding.path()), ("data_url_size", "messages[0].content[0].image_url.url"));
    assert!(finding.message().len() < 200, "the URL itself is not repeated");
}

#[test]
fn a_request_of_many_messages_is_checked_in_good_time() {
    let mut messages = vec![Message::user("Hello"); 20_000];
    for message in messages.iter_mut().skip(1).step_by(2) {
        message.role = Role::Assistant;
    }
    messages.push(Message::user("Bye"));
    let request = try_qwen_request! { model: "qwen-plus", messages: messages }.unwrap();
    assert_eq!(request.messages.len(), 20_001);
}

fn with_picture(length: usize) -> Result<qwen_request::Checked<ChatRequest>, qwen_request::InvalidRequest> {
    let head = "data:image/png;base64,";
    let url = format!("{head}{}", "A".repeat(length - head.len()));
    let message = Message::user(vec![Part::image(url)]);
    try_qwen_request! { model: "qwen3-vl-plus", messages: [message] }
}
