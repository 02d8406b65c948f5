//! The model table: its form, and facts that the rules lean on.

use qwen_request_rules::models::{
    AS_OF, Date, Durations, Media, Modality, Model, ModelKind, ServicePath, Support, Thinking, all, find,
};

#[expect(clippy::panic, reason = "a test helper")]
fn model(id: &str) -> &'static Model {
    find(id).unwrap_or_else(|| panic!("no row for {id}"))
}

#[test]
fn every_row_is_found_by_its_id() {
    for row in all() {
        assert!(core::ptr::eq(model(row.id()), row), "{} has two rows", row.id());
    }
}

#[test]
fn ids_differ_in_more_than_case() {
    let mut ids: Vec<String> = all().map(|row| row.id().to_ascii_lowercase()).collect();
    ids.sort();
    let count = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn an_alias_repeats_what_it_stands_for() {
    for alias in all() {
        let Some(target) = alias.same_as().map(model) else { continue };
        assert_eq!(target.same_as(), None, "{}", alias.id());
        assert_eq!(facts(alias), facts(target), "{}", alias.id());
    }
}

/// What two rows share that are one model.
fn facts(model: &Model) -> impl PartialEq + core::fmt::Debug {
    (
        (model.kind(), model.endpoint(), model.takes(), model.gives(), model.thinking()),
        (model.max_input(), model.max_output(), model.max_thinking(), model.frames()),
        (model.tools(), model.json_object(), model.thinks_without_stream(), model.streams_only()),
        (model.voices(), model.languages(), model.max_speech_characters()),
    )
}

#[test]
fn ranges_run_upwards() {
    for row in all() {
        if let Some((least, most)) = row.frames() {
            assert!(least < most, "{}", row.id());
        }
        if row.thinking() == Some(Thinking::Never) {
            assert_eq!(row.max_thinking(), None, "{} never thinks", row.id());
        }
    }
}

#[test]
fn retirement_is_judged_by_the_day_of_the_sources() {
    let has_ended = |row: &Model| row.retires().is_some_and(|day| day.is_before(AS_OF));
    assert!(all().all(|row| row.is_retired() == has_ended(row)), "a day that lies ahead retires nothing yet");
    assert_eq!(model("deepseek-v3.2").retires(), Some(Date::new(2026, 10, 10)));
    assert!(!model("qwen-plus").is_retired());
    assert!(!model("qwen-plus-0806").is_listed(), "gone before the notices that name a day");
    assert!(!model("qwen-plus-0806").is_retired());
}

#[test]
fn qwen_plus_thinks_only_in_streams_since_its_sources_disagree() {
    let plus = model("qwen-plus");
    assert_eq!(plus.thinking(), Some(Thinking::DefaultOff));
    assert_eq!(plus.thinks_without_stream(), Some(false));
    assert_eq!(plus.thinks_by_default(), Some(false));
    assert!(!plus.default_needs_stream());
    assert_eq!(
        (plus.max_output(), plus.max_thinking(), plus.max_choices()),
        (Some(32_768), Some(81_920), Some(4))
    );
    assert_eq!((plus.tools(), plus.web_search()), (Support::Yes, Support::Yes));
    assert_eq!((plus.json_object(), plus.json_schema()), (Support::Yes, Support::Disputed));
    assert!(!plus.json_while_thinking());
    assert!(plus.increments_while_thinking() && !plus.increments_only());
    assert_eq!(plus.endpoint(), Some(ServicePath::TextGeneration));
    assert_eq!(plus.reads_text_only(), Some(true));
}

#[test]
fn qwen_3_5_plus_thinks_without_a_stream() {
    let plus = model("qwen3.5-plus");
    assert_eq!(plus.thinking(), Some(Thinking::DefaultOn));
    assert_eq!(plus.thinks_without_stream(), Some(true));
    assert!(!plus.default_needs_stream());
    assert!(!plus.json_while_thinking());
    assert_eq!(plus.frames(), Some((4, 8000)));
    assert_eq!(plus.max_images(), Some(256));
    assert_eq!(plus.endpoint(), Some(ServicePath::MultimodalGeneration));
    assert_eq!(plus.reads_text_only(), Some(false));
    assert!(plus.takes().unwrap().contains(Modality::Video));
    assert!(!plus.takes().unwrap().contains(Modality::Audio));
    assert_eq!(plus.json_schema(), Support::Disputed);
    assert_eq!(model("qwen3.7-plus").json_schema(), Support::Yes);
    assert!(model("qwen3.7-plus").json_while_thinking());
}

#[test]
fn open_models_of_april_2025_need_a_stream_by_default() {
    let open = model("qwen3-32b");
    assert!(open.default_needs_stream() && !open.streams_only());
    assert_eq!(open.thinks_without_stream(), Some(false));
    assert!(open.increments_only());
    assert!(!open.must_think());
    assert_eq!(open.max_output(), Some(16_384));
    assert_eq!(open.max_thinking(), Some(38_912));
}

#[test]
fn thinking_that_no_page_ties_to_streams_is_left_alone_by_default() {
    let thinker = model("qwen3-235b-a22b-thinking-2507");
    assert!(thinker.must_think());
    assert_eq!(thinker.thinks_without_stream(), Some(false), "two pages differ: nothing is lifted");
    assert!(!thinker.default_needs_stream(), "two pages differ: nothing is refused");
}

#[test]
fn reasoners_and_speakers_stream_only() {
    for id in
        ["qwq-plus", "qwq-32b", "qvq-max", "qwen3-omni-flash", "qwen2.5-omni-7b", "qwen3-livetranslate-flash"]
    {
        assert!(model(id).streams_only(), "{id}");
    }
    for id in ["qwen3.8-omni-flash", "qwen-plus", "qwen-deep-research"] {
        assert!(!model(id).streams_only(), "{id}");
    }
    assert!(model("qwq-plus").must_think());
    assert_eq!(model("qwen3-omni-flash").speaks(), Some(true));
    assert_eq!(model("qwen3.8-omni-flash").speaks(), Some(false));
    assert!(model("qwen3.5-omni-plus").searches_by_agent_only());
    assert_eq!(model("qwen3.8-max").agent_search(), Support::Disputed);
    assert_eq!(model("qwen3.8-flash").agent_search(), Support::No);
    assert_eq!(model("qwen3.8-omni-flash").agent_search(), Support::Unknown, "it has no other strategy");
}

#[test]
fn a_prefix_may_change_the_defaults() {
    assert_eq!(model("kimi-k2.6").thinks_by_default(), Some(false));
    assert_eq!(model("kimi/kimi-k2.6").thinking(), Some(Thinking::DefaultOn));
    assert_eq!(model("kimi/kimi-k2.6").thinks_by_default(), None, "two pages differ");
    assert_eq!(model("kimi/kimi-k2.6").thinks_without_stream(), Some(true));
    assert_eq!(model("kimi/kimi-k2.6").endpoint(), None);
}

#[test]
fn only_an_agreed_always_forbids_to_switch_thinking_off() {
    assert!(model("glm-5.3").must_think());
    assert_eq!(model("glm-5.3").thinking_budget(), Support::No);
    assert!(model("glm-5.3").output_covers_thinking());
    assert_eq!(model("kimi-k3").thinking(), Some(Thinking::Always));
    assert!(!model("kimi-k3").must_think(), "two pages differ");
    assert_eq!(model("qwen-max").can_think(), Some(false));
    assert_eq!(model("ZHIPU/GLM-5.3-FlashX").can_think(), None);
}

#[test]
fn the_qwen3_max_line_answers_less_while_it_thinks() {
    let max = model("qwen3-max");
    assert_eq!((max.max_output(), max.max_output_thinking()), (Some(65_536), Some(32_768)));
    assert!(max.message_format_only());
    let plus = model("qwen-plus");
    assert_eq!(plus.max_output_thinking(), plus.max_output());
}

#[test]
fn effort_words_are_read_as_the_pages_say() {
    let qwen = model("qwen3.8-max").reasoning_effort().unwrap();
    assert_eq!(qwen.meaning("high"), Some("xhigh"));
    assert_eq!(qwen.meaning("low"), Some("low"));
    assert_eq!(qwen.meaning("none"), Some("none"));
    assert_eq!(qwen.meaning("ultra"), None);
    assert!(qwen.refuses_other_words() && qwen.excludes_thinking_budget());

    assert_eq!(model("qwen3.8-max").max_thinking(), Some(262_144));
    assert_eq!(model("qwen3.8-max").default_thinking_budget(), Some(131_072));
    assert_eq!(model("qwen-plus").default_thinking_budget(), model("qwen-plus").max_thinking());
    assert_eq!(model("glm-5.3").default_thinking_budget(), None, "it ignores the parameter");

    let glm = model("glm-5.2").reasoning_effort().unwrap();
    assert_eq!(glm.meaning("medium"), Some("high"));
    assert!(!glm.refuses_other_words() && !glm.lacks("none"));
    assert!(model("glm-5.3").reasoning_effort().unwrap().lacks("none"));
    assert!(!model("kimi-k3").reasoning_effort().unwrap().lacks("none"), "a page has it take false");
    assert_eq!(model("deepseek-v4.1-flash").reasoning_effort().unwrap().meaning("ultra"), Some("max"));
    assert!(model("qwen-plus").reasoning_effort().is_none());
}

#[test]
fn other_kinds_carry_what_their_address_needs() {
    let translator = model("qwen-mt-plus");
    assert_eq!(translator.kind(), ModelKind::Translation);
    assert!(translator.is_chat());
    assert_eq!(translator.endpoint(), Some(ServicePath::TextGeneration));
    assert!(!model("qwen3-tts-flash").is_chat());
    assert_eq!(
        model("wan2.1-t2i-plus").endpoint().unwrap().path(),
        "/api/v1/services/aigc/text2image/image-synthesis"
    );
    assert!(model("qwen-long").reads_file_ids() && !model("qwen-plus").reads_file_ids());
}

#[test]
fn rows_name_the_limits_of_embeddings_and_rankings() {
    let v4 = model("text-embedding-v4").embedding_limits().unwrap();
    assert_eq!((v4.max_texts, v4.default_dimension, v4.max_tokens_per_text), (Some(10), 1024, 8192));
    assert!(v4.dimensions.contains(&64) && v4.dimensions.contains(&2048));
    assert_eq!(model("qwen3.7-text-embedding").embedding_limits().unwrap().max_texts, Some(20));
    assert_eq!(model("qwen3-rerank").rerank_limits().unwrap().max_documents, 500);
    assert!(model("gte-rerank").rerank_limits().is_none(), "no page states its limits");

    let embedders =
        all().filter(|row| matches!(row.kind(), ModelKind::Embedding | ModelKind::MultimodalEmbedding));
    for row in embedders {
        let limits = row.embedding_limits().unwrap_or_else(|| panic!("{} has no limits", row.id()));
        assert!(limits.dimensions.contains(&limits.default_dimension), "{}", row.id());
    }
}

#[test]
fn an_unknown_id_has_no_row() {
    for id in ["", "qwen", "qwen-plus ", "Qwen-Plus", "QWEN-PLUS", "gpt-4o", "qwen-plus\0"] {
        assert!(find(id).is_none(), "{id:?}");
    }
}

/// No rule refuses anything by these columns; whoever chooses a model asks them.
#[test]
fn columns_that_no_rule_reads_tell_models_apart() {
    let plus = model("qwen-plus");
    assert_eq!((plus.context_cache(), plus.prefix_completion()), (Support::Yes, Support::Yes));
    assert_eq!(model("qwen-long").context_cache(), Support::No);
    assert_eq!(model("qwen3.7-max").prefix_completion(), Support::Yes);
    assert_eq!(model("qwen3.8-omni-flash").prefix_completion(), Support::Unknown);
    let omni = model("qwen3-omni-flash");
    assert_eq!((omni.max_input(), omni.max_input_thinking()), (Some(49_152), Some(16_384)));
    assert_eq!(model("qwen-vl-plus").max_input_thinking(), None);
    assert_eq!(model("qwen3-max").max_choices(), Some(4));
    assert_eq!(model("qwen-turbo").max_images(), None);
    let image = model("wan2.6-image").gives().unwrap();
    assert!(image.contains(Modality::Image) && image.contains(Modality::Text) && !image.is_text_only());
    assert_eq!(model("qwen3.8-max").reasoning_effort().unwrap().values(), ["low", "medium", "xhigh"]);
    let v4 = model("text-embedding-v4").embedding_limits().unwrap();
    assert_eq!((v4.max_tokens, v4.instruct), (Some(33_000), true));
    assert!(!model("text-embedding-v3").embedding_limits().unwrap().instruct);
    let rerank = model("qwen3-rerank").rerank_limits().unwrap();
    assert_eq!((rerank.max_tokens_per_document, rerank.max_tokens), (4000, 120_000));
}

#[test]
fn rows_name_the_limits_of_images_and_videos() {
    let image = model("wan2.7-image-pro").image_limits().unwrap();
    assert_eq!((image.max_images, image.max_series, image.inputs), (4, Some(12), Some((0, 9))));
    assert_eq!(model("qwen-image-edit").image_limits().unwrap().refuses, ["size", "prompt_extend"]);
    assert!(model("qwen-image-2.1-pro").image_limits().is_none(), "no page states its limits");
    let video = model("wan2.7-videoedit").video_limits().unwrap();
    assert_eq!((video.durations, video.media), (Durations::Between(2, 10, Some(0)), Media::Edited));
    assert_eq!(model("emo-v1").video_limits().unwrap().requires.len(), 4);
    for row in all() {
        assert!(row.image_limits().is_none() || row.kind() == ModelKind::Image, "{}", row.id());
        assert!(row.video_limits().is_none() || row.kind() == ModelKind::Video, "{}", row.id());
        assert!(row.rerank_limits().is_none() || row.kind() == ModelKind::Rerank, "{}", row.id());
        assert!(row.recordings().is_none() || row.kind() == ModelKind::Recognition, "{}", row.id());
        assert!(row.max_speech_characters().is_none() || row.kind() == ModelKind::Speech, "{}", row.id());
        assert!(row.languages().is_none() || row.kind() == ModelKind::Translation, "{}", row.id());
    }
}

#[test]
fn a_model_may_have_a_second_address() {
    let image = model("qwen-image");
    for served in [ServicePath::MultimodalGeneration, ServicePath::TextToImage] {
        assert_eq!(image.is_served_at_one_of(&[served]), Some(true));
    }
    assert_eq!(image.is_served_at_one_of(&[ServicePath::ImageGeneration]), Some(false));
    assert_eq!(model("qwen-image-max").is_served_at_one_of(&[ServicePath::TextToImage]), Some(false));
    assert_eq!(model("cosyvoice-v3-plus").is_served_at_one_of(&[ServicePath::Inference]), Some(true));
}
