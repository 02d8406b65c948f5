use std::collections::HashSet;

use qwen_request::catalogue::{
    AS_OF, Ability, ImageSize, Modality, Model, ModelKind, Support, Thinking, VideoDurations, models,
};
use qwen_request_rules::models as table;
use serde_json::{Value, json};

/// A model that a program cannot do without: it does not compile if there is no such model.
const PLUS: Model = Model::find("qwen-plus").expect("a model of the catalogue");

fn model(id: &str) -> Model {
    id.parse().unwrap()
}

#[test]
fn every_model_of_the_table_is_there_once() {
    let ids: Vec<&str> = models().map(Model::id).collect();
    assert!(ids.iter().copied().eq(table::all().map(table::Model::id)));
    assert_eq!(models().collect::<HashSet<_>>().len(), ids.len());
    for model in models() {
        assert_eq!(Model::find(model.id()), Some(model));
        assert_eq!(model.to_string().parse(), Ok(model));
    }
}

#[test]
fn only_exact_ids_are_found() {
    for id in
        ["", " ", "qwen", "qwen-plu", "qwen-plus ", "Qwen-Plus", "qwen9-max", "qwen-plus-2027-01-01", "模型"]
    {
        assert_eq!(Model::find(id), None, "{id}");
        assert!(id.parse::<Model>().is_err(), "{id}");
    }
    const { assert!(Model::find("qwen9-max").is_none()) };
}

#[test]
fn ids_that_are_unknown_have_neighbours() {
    assert_eq!(Model::nearest("qwen-pluss").next(), Some(PLUS));
    assert_eq!(Model::nearest("nothing like it at all").next(), None);
    // Every model of a family is as near as the others: three are enough.
    assert_eq!(Model::nearest("qwen3").count(), 3);
}

#[test]
fn an_alias_has_the_facts_of_what_it_stands_for() {
    let mut count = 0;
    for alias in models() {
        let Some(target) = alias.alias_of().map(model) else { continue };
        count += 1;
        assert_eq!(target.alias_of(), None, "{alias}");
        assert_eq!((alias.kind(), alias.max_input()), (target.kind(), target.max_input()), "{alias}");
    }
    assert!(count > 0);
}

#[test]
fn snapshots_are_of_the_model_whose_name_they_extend() {
    assert_eq!(Model::of_snapshot("qwen-plus-2027-01-01"), Some(PLUS));
    assert_eq!(Model::of_snapshot("qwen-plus-latest"), Some(PLUS));
    for id in ["qwen-plus", "qwen-plus-", "qwen9-plus-latest"] {
        assert_eq!(Model::of_snapshot(id), None, "{id}");
    }
    let snapshots: Vec<Model> = PLUS.snapshots().collect();
    assert!(snapshots.contains(&model("qwen-plus-latest")) && !snapshots.contains(&PLUS));
    assert!(snapshots.iter().all(|snapshot| Model::of_snapshot(snapshot.id()) == Some(PLUS)));
}

#[test]
fn a_model_is_retired_once_its_last_day_lies_before_the_catalogue() {
    for model in models() {
        assert_eq!(model.is_retired(), model.retires().is_some_and(|day| day < AS_OF), "{model}");
        assert!(!(model.is_retired() && model.is_listed()), "{model}");
    }
    assert!(models().any(Model::is_retired) && models().any(Model::is_listed));
}

#[test]
fn limits_are_those_of_the_rows() {
    for (model, row) in models().zip(table::all()) {
        assert_eq!(
            [model.max_input(), model.max_input_thinking(), model.max_output(), model.max_output_thinking()],
            [row.max_input(), row.max_input_thinking(), row.max_output(), row.max_output_thinking()],
        );
        assert_eq!((model.max_thinking(), model.max_choices()), (row.max_thinking(), row.max_choices()));
        assert_eq!((model.max_images(), model.frames()), (row.max_images(), row.frames()));
        assert_eq!((model.input(), model.output()), (row.takes(), row.gives()));
        assert_eq!(model.image_limits(), row.image_limits());
        assert_eq!(model.video_limits(), row.video_limits());
        assert_eq!(model.embedding_limits(), row.embedding_limits());
        assert_eq!(model.rerank_limits(), row.rerank_limits());
        assert_eq!(model.realtime_limits(), row.realtime_limits());
        assert_eq!((model.voices(), model.languages()), (row.voices(), row.languages()));
    }
}

#[test]
fn abilities_are_what_the_sources_say() {
    for (model, row) in models().zip(table::all()) {
        let told = Ability::all().map(|ability| model.supports(ability));
        let of_row = [
            row.openai_compatible(),
            row.tools(),
            row.web_search(),
            row.json_object(),
            row.json_schema(),
            row.prefix_completion(),
            row.context_cache(),
            row.thinking_budget(),
            row.batch(),
        ];
        assert!(told.eq(of_row), "{model}");
    }
    let with = |ability, support| models().filter(|model| model.supports(ability) == support).count();
    assert!(with(Ability::Tools, Support::Yes) > 0 && with(Ability::Tools, Support::No) > 0);
    assert!(
        with(Ability::JsonSchema, Support::Disputed) > 0 && with(Ability::JsonSchema, Support::Unknown) > 0
    );
}

#[test]
fn a_program_picks_a_model_by_what_it_needs() {
    let sees = |model: &Model| model.input().is_some_and(|input| input.contains(Modality::Image));
    let fitting: Vec<Model> = models()
        .filter(|model| model.is_listed() && sees(model))
        .filter(|model| model.max_input().is_some_and(|tokens| tokens >= 200_000))
        .filter(|model| model.thinking() != Some(Thinking::Never))
        .collect();
    assert!(fitting.contains(&model("qwen3-vl-plus")), "{fitting:?}");
    assert!(!fitting.contains(&PLUS));
    for kind in ModelKind::all() {
        assert!(models().any(|model| model.kind() == kind), "{kind}");
    }
}

#[test]
fn a_model_is_an_object_of_its_facts() {
    let plus = serde_json::to_value(PLUS).unwrap();
    assert_eq!(plus["id"], "qwen-plus");
    assert_eq!((&plus["kind"], &plus["thinking"]), (&json!("chat"), &json!("default-off")));
    assert_eq!((&plus["max_output"], &plus["retires"]), (&json!(32_768), &Value::Null));
    assert!(plus["abilities"].as_array().unwrap().contains(&json!("tools")));
    assert_eq!((&plus["input"], &plus["image_limits"]), (&json!(["text"]), &Value::Null));

    for model in models() {
        let object = serde_json::to_value(model).unwrap();
        let last_day = model.retires().map(|day| day.to_string());
        assert_eq!(object["retires"], serde_json::to_value(last_day).unwrap());
        let has = |member: &str| !object[member].is_null();
        assert_eq!(has("video_limits"), model.video_limits().is_some(), "{model}");
        assert_eq!(has("voices"), model.voices().is_some(), "{model}");
    }
    let image = serde_json::to_value(model("qwen-image")).unwrap();
    assert!(image["image_limits"]["size"]["listed"].as_array().unwrap().contains(&json!("1328*1328")));
    let translation = serde_json::to_value(model("qwen-mt-lite")).unwrap();
    assert!(translation["languages"].as_array().unwrap().contains(&json!({"name": "English", "code": "en"})));
}

#[test]
fn sizes_and_lengths_are_of_known_kinds() {
    // Enums that may grow have an arm for what is new: these are the kinds of today.
    for model in models() {
        if let Some(limits) = model.image_limits() {
            assert!(matches!(
                limits.size,
                ImageSize::Unknown | ImageSize::Listed(_) | ImageSize::Sides(..) | ImageSize::Area(..)
            ));
        }
        if let Some(VideoDurations::Between(least, most, _)) =
            model.video_limits().map(|limits| limits.durations)
        {
            assert!(least < most, "{model}");
        }
    }
}
