//! Types as code that is written by hand makes them and reads them.
#![allow(
    clippy::items_after_statements,
    clippy::needless_borrows_for_generic_args,
    reason = "code is written as people write it"
)]

use qwen_request::{
    CalledFunction, ChatCompletion, ChatRequest, Content, EmbeddingRequest, Extra, Function, Json, List,
    Message, Part, RerankRequest, ResponseFormat, ResponseType, Role, Stop, StopItem, Text, Tool, ToolCall,
    ToolChoice, ToolType, TranslationOptions, TranslationPair, VocabularyWord,
    reply::{Reply, RerankReply},
};
use serde_json::json;

fn completion() -> ChatCompletion {
    let body = br#"{"choices":[
        {"index":0,"message":{"role":"assistant","content":"Hi!"},"finish_reason":"stop"},
        {"index":1,"message":{"role":"assistant","content":"Hello!"},"finish_reason":"stop"}
    ]}"#;
    qwen_request::parse::<ChatRequest>(200, body).unwrap()
}

#[test]
fn a_list_is_iterated_over_indexed_and_changed() {
    let mut completion = completion();
    let mut said = Vec::new();
    for choice in &completion.choices {
        said.push(choice.message.text().into_owned());
    }
    assert_eq!(said, ["Hi!", "Hello!"]);
    for choice in &mut completion.choices {
        choice.finish_reason = None;
    }
    completion.choices[0].message.content = Some(Text::Borrowed("Bye!").into());
    completion.choices.iter_mut().for_each(|choice| choice.logprobs = None);
    assert_eq!(completion.choices[1].index, 1);
    assert_eq!(said[completion.choices[1].index], "Hello!");
    let messages: Vec<Message> = completion.choices.into_iter().map(|choice| choice.message.into()).collect();
    assert_eq!(messages, [Message::assistant("Bye!"), Message::assistant("Hello!")]);
}

#[test]
fn a_list_grows_whether_it_is_part_of_the_program_or_not() {
    static HELLO: &[Message] = &[];
    let mut request = ChatRequest::new("qwen-plus", [Message::user("Hello")]);
    request.messages.push(Message::assistant("Hi!"));
    request.messages.push(completion().choices[0].message.clone());
    request.messages.extend([Message::user("?")]);
    request.messages.insert_all();
    assert_eq!(request.messages.len(), 4);

    let mut borrowed = List::Borrowed(HELLO);
    borrowed.push(Message::user("Hello"));
    assert_eq!((HELLO.len(), borrowed.len(), borrowed == vec![Message::user("Hello")]), (0, 1, true));
    let list: List<Text> = ["a", "b"].map(Text::from).into_iter().collect();
    assert_eq!(serde_json::to_string(&list).unwrap(), r#"["a","b"]"#);
    assert_eq!(serde_json::from_str::<List<Text>>(r#"["a","b"]"#).unwrap(), list);
    assert_eq!(Vec::from(list), ["a", "b"]);
}

trait InsertAll {
    fn insert_all(&mut self);
}

impl InsertAll for List<Message> {
    /// What a vector can do is done to one.
    fn insert_all(&mut self) {
        self.to_mut().retain(|message| message.role != Role::System);
    }
}

#[test]
fn the_place_of_a_result_is_an_index() {
    let documents = ["a", "b"];
    let body = br#"{"results":[{"index":1,"relevance_score":0.9},{"index":0,"relevance_score":0.1}]}"#;
    let reply: RerankReply = qwen_request::parse::<RerankRequest>(200, body).unwrap();
    let ranked: Vec<&str> = reply.results.iter().map(|result| documents[result.index]).collect();
    assert_eq!(ranked, ["b", "a"]);
    fn assert_reply<T: Reply>(_: &T) {}
    assert_reply(&reply);
}

#[test]
fn objects_are_made_by_constructors() {
    let schema = json!({ "type": "object", "properties": {} });
    let tool = Tool::function("f", "What it does.", &schema);
    assert_eq!(tool, Tool::function("f", "What it does.", schema.clone()));
    assert_eq!(tool, Tool::function("f", String::from("What it does."), Json::from_value(&schema).unwrap()));
    assert_eq!((tool.r#type, Function::new("f").name), (ToolType::Function, tool.function.name));

    let call = ToolCall::function("call_1", "f", "{}");
    assert_eq!(call.function, CalledFunction::new("f", "{}"));
    assert_eq!(ToolCall::new("call_1", call.function.clone()).id, call.id);
    let ToolChoice::Tool(named) = ToolChoice::function("f") else { panic!("it names a tool") };
    assert_eq!((named.r#type, named.function.name.as_ref()), (ToolType::Function, "f"));

    let mut options = TranslationOptions::new("English");
    options.terms = Some([TranslationPair::new("a", "b"), ("c", "d").into()].into());
    assert_eq!(options.terms.unwrap().len(), 2);

    let mut request = ChatRequest::new("qwen-plus", vec![Message::user([Part::text("a"), Part::text("b")])]);
    request.response_format = Some(ResponseFormat::new(ResponseType::JsonObject));
    request.stop = Some(vec!["a".to_string()].into());
    assert_eq!(request.stop, Some(Stop::List([StopItem::from("a")].into())));
    assert_eq!(request.messages[0].text(), "ab");
    assert_eq!(Content::from([Part::image("https://example.com/1.png")]).text(), "");
    assert_eq!(EmbeddingRequest::new("text-embedding-v4", &["a", "b"]).model, "text-embedding-v4");
    assert_eq!(VocabularyWord::new("Qwen", 4_u32).weight, 4);
    assert_eq!(request.extra, Extra::default());
}

#[test]
fn what_a_tool_takes_and_has_no_json_is_found() {
    let tool = Tool::function("f", "d", f64::NAN);
    let request =
        ChatRequest { tools: Some([tool].into()), ..ChatRequest::new("qwen-plus", [Message::user("x")]) };
    assert_eq!(request.check().unwrap_err().findings()[0].path(), "tools[0].function.parameters");
}
