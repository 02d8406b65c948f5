use std::collections::BTreeSet;
use std::ops::{Bound, RangeBounds};

use qwen_request::catalogue::{Model, Parameter, RequestType, ShapeKind};
use qwen_request_rules::parameters::APIS;

fn parameter(request: &str, path: &str) -> Parameter {
    let request: RequestType = request.parse().unwrap();
    request.parameter(path).unwrap_or_else(|| panic!("{request} has no {path}"))
}

#[test]
fn every_api_has_its_rows() {
    assert_eq!(RequestType::all().count(), APIS.len());
    for (request, api) in RequestType::all().zip(APIS) {
        assert_eq!((request.name(), request.path()), (api.name, api.path));
        let names = request.parameters().map(Parameter::name);
        assert!(names.eq(api.body.parameters.iter().map(|row| row.name)), "{request}");
        assert_eq!(request.parameters().count(), api.body.parameters.len());
    }
    assert!("GetRequest".parse::<RequestType>().is_err() && "chatrequest".parse::<RequestType>().is_err());
}

#[test]
fn what_belongs_to_an_api_is_told() {
    let [chat, image] =
        ["ChatRequest", "TextToImageRequest"].map(|name| name.parse::<RequestType>().unwrap());
    assert_eq!((chat.protocol().as_str(), chat.family().as_str()), ("openai", "chat"));
    assert_eq!((chat.delivery().as_str(), image.delivery().as_str()), ("whole-or-streamed", "task"));
    assert_eq!((chat.reply_type(), chat.event_type()), ("ChatCompletion", Some("ChatChunk")));
    assert_eq!((image.reply_type(), image.event_type()), ("TaskReply", None));
}

#[test]
fn paths_lead_through_objects_and_lists() {
    assert_eq!(parameter("ChatRequest", "messages.role").values().next(), Some("system"));
    assert_eq!(parameter("ChatRequest", "tools.function.name").shape().kind(), ShapeKind::Text);
    assert!(parameter("GenerationRequest", "parameters.temperature").range(None).contains(&0.0));

    let chat: RequestType = "ChatRequest".parse().unwrap();
    for path in
        ["", ".", "messages.", ".messages", "messages..role", "Messages", "model.name", "parameters.top_p"]
    {
        assert!(chat.parameter(path).is_none(), "{path}");
    }
}

#[test]
fn ranges_hold_on_both_sides() {
    let top_p = parameter("ChatRequest", "top_p").range(None);
    assert_eq!(top_p, (Bound::Excluded(0.0), Bound::Included(1.0)));
    let temperature = parameter("ChatRequest", "temperature").range(None);
    assert!(temperature.contains(&0.0) && temperature.contains(&1.999));
    assert!(!temperature.contains(&2.0) && !temperature.contains(&-0.001));
    // Each protocol has its own.
    assert!(!parameter("ChatRequest", "seed").range(None).contains(&2_147_483_648.0));
    assert!(parameter("GenerationRequest", "parameters.seed").range(None).contains(&2_147_483_648.0));
    // No number.
    assert_eq!(parameter("ChatRequest", "messages").range(None), (Bound::Unbounded, Bound::Unbounded));
}

#[test]
fn a_range_ends_where_the_model_says() {
    let max_tokens = parameter("ChatRequest", "max_tokens");
    assert_eq!(max_tokens.range(None), (Bound::Included(1.0), Bound::Unbounded));
    for id in ["qwen-plus", "qwen3-max"] {
        let model = Model::find(id);
        let most = model.and_then(Model::max_output).unwrap();
        assert_eq!(max_tokens.range(model).1, Bound::Included(f64::from(most)), "{id}");
    }
}

#[test]
fn values_are_the_listed_ones_or_the_words() {
    let values = |request, path| parameter(request, path).values().collect::<Vec<_>>();
    assert_eq!(values("GenerationRequest", "parameters.result_format"), ["text", "message"]);
    // Of a list, those of its elements.
    assert!(values("ChatRequest", "modalities").contains(&"audio"));
    assert!(values("ChatRequest", "temperature").is_empty());
}

/// Messages nest: a walk has an end of its own.
fn walk(parameters: impl Iterator<Item = Parameter>, depth: usize, seen: &mut usize) {
    for parameter in parameters {
        *seen += 1;
        let name = parameter.name();
        assert!(parameter.description().ends_with('.'), "{name}: {:?}", parameter.description());
        assert!(!parameter.example().is_empty(), "{name}");
        assert!(parameter.default().is_none_or(|text| !text.is_empty()), "{name}");
        let (least, most) = parameter.range(None);
        if let (Bound::Included(least), Bound::Included(most)) = (least, most) {
            assert!(least < most, "{name}");
        }
        let shape = parameter.shape();
        assert_eq!(shape.kind() == ShapeKind::OneOf, shape.alternatives().count() > 0, "{name}");
        assert!(shape.kind() != ShapeKind::List || shape.element().is_some(), "{name}");
        if depth > 0 {
            walk(shape.parameters(), depth - 1, seen);
        }
    }
}

#[test]
fn every_parameter_is_described() {
    let mut seen = 0;
    for request in RequestType::all() {
        walk(request.parameters(), 5, &mut seen);
    }
    assert!(seen > 1000, "{seen}");
}

#[test]
fn what_a_value_can_meet_is_told() {
    let ids = |path| parameter("ChatRequest", path).errors().map(|entry| entry.id).collect::<BTreeSet<_>>();
    assert_eq!(ids("top_p"), BTreeSet::from(["E011a", "E011b"]));
    assert!(!ids("model").is_empty());
}

#[test]
fn a_parameter_is_an_object_of_its_facts() {
    let format = serde_json::to_value(parameter("GenerationRequest", "parameters.result_format")).unwrap();
    assert_eq!((&format["name"], &format["is_required"]), (&"result_format".into(), &false.into()));
    assert_eq!(format["values"], serde_json::json!(["text", "message"]));
    assert_eq!(
        serde_json::to_value(parameter("ChatRequest", "messages")).unwrap()["shape"],
        "list of `Message`"
    );
}
