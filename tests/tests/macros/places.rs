//! A request that holds an expression is filled in place, one of literals is a constant: both are the same request.

use qwen_request::{
    ChatRequest, Checked, GenerationRequest, Message, MultimodalEmbeddingRequest, MultimodalRequest, Part,
    qwen_request, try_qwen_request,
};
use serde_json::to_string;

/// One body twice: as it is, which must be a constant, and with an expression for the model.
macro_rules! assert_same {
    ($api:ident, $model:literal, { $($body:tt)* }) => {{
        static LITERAL: Checked<$api> = qwen_request!($api { model: $model, $($body)* });
        let model = $model;
        let filled = try_qwen_request!($api { model: model, $($body)* }).unwrap();
        assert_eq!(filled, LITERAL);
        assert_eq!(to_string(&filled).unwrap(), to_string(&LITERAL).unwrap());
    }};
}

#[test]
fn short_forms_of_messages() {
    assert_same!(ChatRequest, "qwen-plus", {
        messages: [
            system("Be brief."),
            user("What is the weather?"),
            { role: "assistant", tool_calls: [{ id: "call_1", type: "function", function: { name: "weather", arguments: "{}" } }] },
            tool("call_1", "It rains."),
            assistant("It rains."),
            user("Thanks."),
        ],
    });
}

#[test]
fn short_forms_of_parts() {
    assert_same!(ChatRequest, "qwen3-omni-flash", {
        messages: [user([
            text("What is this?"),
            audio("https://example.com/a.mp3", "mp3"),
        ])],
        stream: true,
        modalities: ["text"],
    });
    let url = String::from("https://example.com/a.png");
    let request = try_qwen_request! {
        model: "qwen3-vl-plus",
        messages: [user([image(&url), text("What is this?")]), user([video(&url), text("And this?")])],
    }
    .unwrap();
    let same = try_qwen_request! {
        model: "qwen3-vl-plus",
        messages: [
            { role: "user", content: [{ type: "image_url", image_url: { url: &url } }, { type: "text", text: "What is this?" }] },
            { role: "user", content: [{ type: "video_url", video_url: { url: &url } }, { type: "text", text: "And this?" }] },
        ],
    }
    .unwrap();
    assert_eq!(to_string(&request).unwrap(), to_string(&same).unwrap());
}

#[test]
fn short_forms_of_the_other_protocol() {
    assert_same!(MultimodalRequest, "qwen3-vl-plus", {
        input: { messages: [
            system("Be brief."),
            user([image("https://example.com/a.png"), text("What is this?")]),
            assistant("A cat."),
            user([video(["https://example.com/1.png", "https://example.com/2.png", "https://example.com/3.png", "https://example.com/4.png"]), text("And this?")]),
        ] },
    });
    assert_same!(MultimodalEmbeddingRequest, "multimodal-embedding-v1", {
        input: { contents: [text("A cat"), image("https://example.com/a.png"), video("https://example.com/a.mp4")] },
    });
}

/// What a constructor makes at once, and what says less or more than it takes.
#[test]
#[expect(deprecated, reason = "members that the vendor's pages leave out are warned of, and kept")]
fn objects_that_are_written_in_full() {
    assert_same!(ChatRequest, "qwen-plus", {
        messages: [
            { content: "Be brief.", role: "system" },
            { role: "user", content: "What is the weather?", name: "Ada" },
            {
                role: "assistant",
                content: null,
                tool_calls: [{ id: "call_1", type: "function", function: { name: "weather", arguments: "{}" } }],
            },
            { role: "tool", content: "It rains.", tool_call_id: "call_1" },
            { role: "user", content: [{ type: "text", text: "Thanks." }] },
        ],
        tools: [
            { type: "function", function: { description: "The weather", name: "weather", parameters: { type: "object", properties: {} } } },
            { type: "function", function: { name: "time", description: "The time" } },
            { type: "function", function: { name: "date", parameters: { type: "object", properties: {} } } },
            { function: { name: "moon", description: "Its phase", parameters: { type: "object", properties: {} }, strict: true }, type: "function" },
        ],
    });
    assert_same!(GenerationRequest, "qwen-plus", {
        input: { messages: [{ role: "user", content: "What is the weather?" }] },
        parameters: {
            tools: [
                { type: "function", function: { name: "weather", description: "The weather", parameters: { type: "object", properties: {} } } },
            ],
            result_format: "message",
        },
    });
    let (name, description) = (String::from("weather"), "The weather");
    let request = try_qwen_request! {
        model: "qwen-plus",
        messages: [user("What is the weather?")],
        tools: [{
            type: "function",
            function: { name: &name, description: description, parameters: { type: "object", properties: {}, title: name } },
        }],
    }
    .unwrap();
    assert_eq!(
        to_string(&request.tools).unwrap(),
        concat!(
            r#"[{"type":"function","function":{"name":"weather","description":"The weather","#,
            r#""parameters":{"type":"object","properties":{},"title":"weather"}}}]"#,
        )
    );
}

#[test]
fn names_of_a_constructor_are_read_in_the_order_of_the_text() {
    let name = String::from("weather");
    let request = try_qwen_request! {
        model: "qwen-plus",
        messages: [user("What is the weather?")],
        tools: [{
            type: "function",
            function: { description: &name, name: name, parameters: { type: "object", properties: {} } },
        }],
    }
    .unwrap();
    assert!(to_string(&request.tools).unwrap().contains(r#""name":"weather","description":"weather""#));
}

#[test]
fn members_of_every_shape() {
    assert_same!(ChatRequest, "qwen-plus", {
        messages: [{ role: "user", content: "Answer in JSON.", partial: null }],
        stream: true,
        stream_options: { include_usage: true },
        response_format: { type: "json_object" },
        temperature: 1,
        top_p: 0.5,
        presence_penalty: -1,
        seed: 7,
        top_k: null,
        stop: [[42, 43]],
        tools: [
            { type: "function", function: { name: "now", parameters: { type: "object", properties: {} } } },
            { type: "function", function: { name: "weather", description: "Of a city" } },
        ],
        tool_choice: { type: "function", function: { name: "weather" } },
        parallel_tool_calls: true,
        extra_body: { my_switch: { on: [true, null, 1.0] } },
    });
    assert_same!(GenerationRequest, "qwen-plus", {
        stream: true,
        input: { messages: [user("Hello")] },
        parameters: { result_format: "message", incremental_output: true, stop: ["a", "b"], temperature: 1.0 },
    });
}

/// Long lists are made in pieces: constants of their own, and what stands between expressions by one call.
#[test]
#[expect(deprecated, reason = "members that the vendor's pages leave out are warned of, and kept")]
fn long_lists() {
    macro_rules! long {
        ($($message:tt)*) => {
            assert_same!(ChatRequest, "qwen-plus", { messages: [
                system("Be brief."),
                $($message, $message, $message, $message, $message, $message, $message, $message, $message, $message,)*
            ] });
            let question = String::from("And this?");
            let history = [Message::user("Before"), Message::assistant("Yes")];
            let request = try_qwen_request! { model: "qwen-plus", messages: [
                $($message, $message, $message, $message, $message, $message, $message, $message, $message, $message,)*
                ..history,
                user(question),
                $($message, $message, $message, $message, $message, $message, $message, $message, $message, $message,)*
            ] };
            let messages = request.unwrap().into_inner().messages;
            assert_eq!(messages.len(), 83);
            assert_eq!(messages[..40], messages[43..]);
            assert_eq!([&messages[40], &messages[42]], [&Message::user("Before"), &Message::user("And this?")]);
        };
    }
    long! {
        { "role": "user", "content": "x", "name": "n" }
        { "role": "user", "content": [{ "type": "text", "text": "x" }], "partial": null }
        { "role": "assistant", "content": "y", "name": "m" }
        { "role": "user", "content": "x", "name": null }
    }
}

#[test]
fn an_empty_list_is_there() {
    let nothing: Vec<Part> = Vec::new();
    let question = "Hello";
    let request = try_qwen_request! {
        #![allow(tools_not_empty)]
        model: "qwen-plus",
        messages: [user([..nothing, text(question)])],
        tools: [],
    }
    .unwrap();
    assert_eq!(request.tools.as_deref(), Some(&[][..]));
}

#[test]
fn literal_text_is_not_copied() {
    let question = String::from("Hello");
    let request = qwen_request! { model: "qwen-plus", messages: [system("Be brief."), user(question)] };
    let Some(qwen_request::Content::Text(text)) = &request.messages[0].content else { panic!("a text") };
    assert!(matches!(text, std::borrow::Cow::Borrowed("Be brief.")));
}

#[test]
fn names_are_moved_and_borrowed_in_the_order_of_the_text() {
    struct Chat {
        system: String,
        question: String,
    }
    let chat = Chat { system: "Be brief.".into(), question: "Hello".into() };
    let request = qwen_request! {
        model: "qwen-plus",
        messages: [system(&chat.system), user(chat.question), assistant(chat.system), user("Go on.")],
    };
    assert_eq!(request.messages.len(), 4);
    assert_eq!(request.messages[0].content, request.messages[2].content);
}
