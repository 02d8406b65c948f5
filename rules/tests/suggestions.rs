//! What an unknown name may have meant.

use qwen_request_rules::models::Model;
use qwen_request_rules::models::unknown::{Unknown, classify, nearest};
use qwen_request_rules::suggest::{nearest_name, nearest_value};

const KEYS: [&str; 12] = [
    "model",
    "messages",
    "max_tokens",
    "max_completion_tokens",
    "temperature",
    "top_p",
    "top_k",
    "n",
    "stop",
    "stream",
    "stream_options",
    "enable_thinking",
];

#[test]
fn a_slip_of_the_pen_is_recognised() {
    for (slip, meant) in [
        ("max_token", "max_tokens"),
        ("max_tokens_", "max_tokens"),
        ("maxTokens", "max_tokens"),
        ("enableThinking", "enable_thinking"),
        ("enable_thinkign", "enable_thinking"),
        ("top-p", "top_p"),
        ("topP", "top_p"),
        ("Temperature", "temperature"),
        ("temprature", "temperature"),
        ("message", "messages"),
        ("steam", "stream"),
        ("max_completion_token", "max_completion_tokens"),
        ("streamOptions", "stream_options"),
    ] {
        assert_eq!(nearest_name(slip, KEYS), Some(meant), "{slip}");
    }
}

#[test]
fn a_far_word_suggests_nothing() {
    for word in ["", "x", "id", "logit_bias", "budget", "___", "frequency_penalty", "größe", "温度", "\u{0}"]
    {
        assert_eq!(nearest_name(word, KEYS), None, "{word:?}");
    }
}

#[test]
fn a_long_word_is_not_compared() {
    let longest = "a".repeat(64);
    let too_long = "a".repeat(65);
    assert_eq!(nearest_name(&longest, [longest.as_str()]), Some(longest.as_str()));
    assert_eq!(nearest_name(&too_long, [too_long.as_str()]), None);
    assert_eq!(nearest_name(&longest, [too_long.as_str()]), None);
}

#[test]
fn swapped_neighbours_count_once() {
    assert_eq!(nearest_name("tpo_p", ["tpx_p", "top_p"]), Some("tpx_p"), "one edit each: the first wins");
    assert_eq!(nearest_name("abcdfe", ["abcxxe", "abcdef"]), Some("abcdef"), "one edit against two");
}

fn ids(id: &str) -> Vec<&'static str> {
    nearest(id).iter().map(Model::id).collect()
}

#[test]
fn hub_names_are_told_apart() {
    for (hub, id) in [
        ("Qwen/Qwen3-235B-A22B", "qwen3-235b-a22b"),
        ("Qwen/Qwen3-235B-A22B-Instruct-2507", "qwen3-235b-a22b-instruct-2507"),
        ("deepseek-ai/DeepSeek-R1", "deepseek-r1"),
        ("https://huggingface.co/Qwen/Qwen3-32B", "qwen3-32b"),
        ("Qwen/qwen-plus", "qwen-plus"),
    ] {
        assert!(
            matches!(classify(hub), Unknown::HubName(model) if model.id() == id),
            "{hub}: {:?}",
            classify(hub)
        );
    }
}

#[test]
fn case_and_blanks_are_told_apart() {
    assert!(matches!(classify("Qwen-Plus"), Unknown::WrongCase(model) if model.id() == "qwen-plus"));
    assert!(matches!(classify("zhipu/glm-5.3"), Unknown::WrongCase(model) if model.id() == "ZHIPU/GLM-5.3"));
    assert!(matches!(classify(" qwen-plus\n"), Unknown::Blanks(model) if model.id() == "qwen-plus"));
    assert!(matches!(classify("  Qwen-Plus "), Unknown::WrongCase(model) if model.id() == "qwen-plus"));
}

#[test]
fn near_names_come_first() {
    for (slip, id) in [
        ("qwen-plsu", "qwen-plus"),
        ("qwenplus", "qwen-plus"),
        ("qwen-max2", "qwen-max"),
        ("qwen3-32", "qwen3-32b"),
        ("qwen3.5plus", "qwen3.5-plus"),
        ("qwen-plus-2027-01-01", "qwen-plus"),
        ("qwen-plus-my-finetune", "qwen-plus"),
        ("qwen3.8", "qwen3.8-max"),
        ("Qwen/Qwen3-33B", "qwen3-32b"),
        ("deepseek-v4", "deepseek-v4-pro"),
    ] {
        assert!(matches!(classify(slip), Unknown::Near(_)), "{slip}");
        let plain = slip.rsplit('/').next().unwrap();
        assert_eq!(ids(plain).first(), Some(&id), "{slip}");
    }
}

#[test]
fn listed_chat_models_are_preferred() {
    let max = ids("qwen3-maxx");
    assert_eq!(max.first(), Some(&"qwen3-max"));
    assert!(max.len() <= 3);
    let listed = nearest("qwen-plus-2027").iter().all(|model| model.is_chat() && !model.is_retired());
    assert!(listed, "{:?}", ids("qwen-plus-2027"));
}

#[test]
fn a_strange_name_suggests_nothing() {
    for id in ["", " ", "/", "gpt-4o", "claude-sonnet-4", "gemini-2.5-pro", "x", "模型", "my/own/thing"] {
        assert!(matches!(classify(id), Unknown::Nothing), "{id:?}: {:?}", ids(id));
    }
    assert!(ids(&"q".repeat(10_000)).is_empty());
}

#[test]
fn values_are_near_by_their_numbers_and_else_by_their_letters() {
    const SIZES: &[&str] = &["832*480", "1280*720", "720*1280", "960*960"];
    for (written, nearest) in [
        ("1280x720", "1280*720"),
        ("1280 × 720", "1280*720"),
        ("720:1280", "720*1280"),
        ("1000*1000", "960*960"),
        ("1920*1080", "1280*720"),
        ("0*0", "832*480"),
    ] {
        assert_eq!(nearest_value(written, SIZES), Some(nearest), "{written}");
    }
    assert_eq!(nearest_value("720p", &["480P", "720P", "1080P"]), Some("720P"));
    assert_eq!(nearest_value("16x9", &["16:9", "9:16", "1:1"]), Some("16:9"));
    assert_eq!(nearest_value("mp4", &["mp3", "wav"]), Some("mp3"));
    assert_eq!(nearest_value("higth", &["low", "high"]), Some("high"));
    for nothing in ["", "1280", "wide"] {
        assert_eq!(nearest_value(nothing, SIZES), None, "{nothing}");
    }
}
