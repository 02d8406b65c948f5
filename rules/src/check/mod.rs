//! The rules, and how a request is held to them.
//!
//! One rule is one function, with its sentence above it, in the file of its theme. The macro and the
//! run-time checks call [`check`] with the same rules; what the macro does not know yet is a hole in its
//! document, and a rule that a hole decides stays open.

mod advice;
#[cfg(feature = "batch")]
mod batch;
#[cfg(feature = "batch")]
pub mod batch_file;
mod content;
mod conversation;
#[cfg(feature = "speech")]
mod customization;
#[cfg(feature = "embeddings")]
mod embedding;
#[cfg(feature = "embeddings")]
mod embedding_content;
mod finding;
mod findings;
mod headers;
mod image;
mod image_content;
mod in_json;
mod listed;
mod media;
mod messages;
mod model;
mod omni;
mod range;
#[cfg(feature = "speech")]
mod recognition;
mod request;
#[cfg(feature = "embeddings")]
mod rerank;
mod rule;
mod sampling;
mod search;
mod shape;
mod speech;
mod streaming;
mod structured_output;
mod thinking;
mod tool_choice;
mod tools;
mod translation;
mod unknown_rule;
mod url;
#[cfg(feature = "video")]
mod vace;
#[cfg(feature = "video")]
mod video;

pub use crate::document::{Deciders, Truth};
pub use finding::{Answer, Finding, Place, Verdict, Words};
pub use findings::{Findings, Report};
pub use in_json::in_json;
pub use range::{Range, contains};
pub use request::{Options, Request, StandIn};
pub use rule::{Check, Class, Rule};

use alloc::vec::Vec;

use crate::{
    document::{Document, Node, NodeId, View},
    parameters::Api,
    suggest,
};

/// Holds a request to every rule of its API.
pub fn check(api: &'static Api, document: &Document<'_>, options: &Options<'_>) -> Report {
    let mut findings = Findings::new(options.allowed, &shape::VALUE_TYPE);
    let Some(body) = document.root() else { return findings.finish() };
    let Some(misspelt) = shape::check(api, body, options, &mut findings).filter(|_| body.is_object()) else {
        return findings.finish();
    };
    let view = View { document, misspelt };
    let body = Node::root(&view);
    let rows = listed::rows(body, api.body);
    let request = Request::new(api, body, options, &rows);
    findings.name_model(request.model_name());
    for rule in rules(api) {
        if !findings.begin(rule, rule.holds(&request)) {
            continue;
        }
        match rule.check {
            Check::Function(check) => check(&request, &mut findings),
            Check::Range(range) => range.check(&request, &mut findings),
            Check::Walk | Check::Beside => {}
        }
    }
    findings.finish()
}

/// The range of the parameter at `node` and its rule, unless the call has switched that off.
pub fn range_of(
    api: &'static Api,
    document: &Document<'_>,
    options: &Options<'_>,
    node: NodeId,
) -> Option<(&'static Rule, Range)> {
    let view = View { document, misspelt: Vec::new() };
    let body = Node::root(&view);
    let rows = listed::rows(body, api.body);
    let request = Request::new(api, body, options, &rows);
    let counts = |rule: &Rule| !options.allowed.iter().any(|allowed| allowed.id == rule.id);
    let own = rules(api).filter(|rule| counts(rule)).find_map(|rule| {
        let Check::Range(range) = rule.check else { return None };
        if rule.holds(&request) != Truth::Yes {
            return None;
        }
        let parameter = request.parameter(range.parameter);
        let is_it = parameter.id() == node && parameter.is_present() == Truth::Yes;
        is_it.then(|| (rule, range.on_model_of(&request)))
    });
    own.or_else(|| {
        let range = listed::range_at(&request, node).filter(|_| counts(&listed::VALUE_RANGE))?;
        Some((&listed::VALUE_RANGE, range))
    })
}

/// The rules that hold for an API.
pub fn rules(api: &'static Api) -> impl Iterator<Item = &'static Rule> {
    RULES.iter().copied().filter(move |rule| rule.holds_for(api))
}

/// Every rule. Those for a family of APIs whose request types come with a feature come with that feature, too.
pub static RULES: &[&Rule] = &[
    &shape::VALUE_TYPE,
    &shape::INTEGER_WIDTH,
    &shape::MISSING_PARAMETER,
    &shape::DUPLICATE_PARAMETER,
    &shape::WRONG_PROTOCOL,
    &shape::UNKNOWN_PARAMETER,
    &shape::HIDDEN_STRUCTURE,
    &headers::HEADER_NAME,
    &shape::UNDOCUMENTED_PARAMETER,
    &model::UNKNOWN_MODEL,
    &model::OPENAI_UNSUPPORTED,
    &model::WRONG_ENDPOINT,
    &model::RETIRED_MODEL,
    &streaming::STREAM_ONLY_MODEL,
    &streaming::AUDIO_NEEDS_STREAM,
    &streaming::SKILL_NEEDS_STREAM,
    &streaming::INCREMENTAL_OUTPUT_WHILE_THINKING,
    &streaming::INCREMENTAL_OUTPUT_ONLY,
    &streaming::RESULT_FORMAT_WHILE_THINKING,
    &streaming::RESULT_FORMAT_WITH_TOOLS,
    &thinking::THINKING_NEEDS_STREAM,
    &thinking::THINKING_ONLY_MODEL,
    &thinking::THINKING_SWITCH_UNSUPPORTED,
    &thinking::THINKING_SWITCH_WITHOUT_EFFECT,
    &thinking::COMPLETION_TOKENS_COVER_BUDGET,
    &thinking::EFFORT_EXCLUDES_BUDGET,
    &thinking::THINKING_LIMIT_WITHOUT_EFFECT,
    &thinking::REASONING_EFFORT_UNKNOWN,
    &thinking::EFFORT_WITHOUT_THINKING,
    &thinking::MAX_TOKENS_WHILE_THINKING,
    &structured_output::JSON_MODE_EXCLUDES_THINKING,
    &structured_output::JSON_MODE_NEEDS_JSON_WORD,
    &structured_output::RESPONSE_FORMAT_TYPE,
    &structured_output::JSON_SCHEMA_UNSUPPORTED,
    &tools::TOOLS_UNSUPPORTED,
    &tools::TOOL_STREAM_MISSING,
    &tools::TOOLS_NOT_EMPTY,
    &tools::TOOL_TYPE,
    &tools::TOOL_NAME_SEARCH,
    &tools::TOOL_NAME_FORM,
    &tools::TOOL_SCHEMA,
    &tool_choice::TOOL_CHOICE_NEEDS_TOOLS,
    &tool_choice::TOOL_CHOICE_MODE,
    &tool_choice::TOOL_CHOICE_WHILE_THINKING,
    &tool_choice::TOOL_CHOICE_NAMES_TOOL,
    &messages::INPUT_EMPTY,
    &messages::MESSAGES_NOT_EMPTY,
    &messages::USER_MESSAGE_MISSING,
    &messages::TOOL_MESSAGE_NEEDS_CALL,
    &messages::TOOL_CALL_NEEDS_ANSWER,
    &messages::TOOL_CALLS_NOT_EMPTY,
    &messages::ARGUMENTS_NOT_JSON,
    &messages::LAST_MESSAGE,
    &content::ROLE_KNOWN,
    &content::CONTENT_MISSING,
    &content::CONTENT_EMPTY,
    &content::PART_TYPE_KNOWN,
    &content::PART_CONTENT_MISSING,
    &content::PART_OF_ONE_MODALITY,
    &content::MODALITY_UNSUPPORTED,
    &content::PARTIAL_IS_LAST,
    &content::PARTIAL_WHILE_THINKING,
    &media::MEDIA_URL,
    &media::MEDIA_HOST,
    &media::DATA_URL_SIZE,
    &media::DATA_URL_COUNT,
    &media::VIDEO_FRAMES,
    &search::SEARCH_UNSUPPORTED,
    &search::SEARCH_WITHOUT_STREAM,
    &search::SEARCH_STRATEGY_UNSUPPORTED,
    &search::SEARCH_WHILE_THINKING_NEEDS_STREAM,
    &translation::TRANSLATION_MESSAGES,
    &translation::TRANSLATION_OPTIONS_MISSING,
    &translation::TRANSLATION_LANGUAGE,
    &omni::VOICE_UNKNOWN,
    &sampling::N_WITH_TOOLS,
    &sampling::N_WHILE_THINKING,
    &sampling::STOP_OF_ONE_KIND,
    &range::TEMPERATURE_RANGE,
    &range::TOP_P_RANGE,
    &range::TOP_K_RANGE,
    &range::REPETITION_PENALTY_RANGE,
    &range::PRESENCE_PENALTY_RANGE,
    &range::N_RANGE,
    &range::SEED_RANGE,
    &range::GENERATION_SEED_RANGE,
    &range::TOP_LOGPROBS_RANGE,
    &range::MAX_TOKENS_RANGE,
    &range::MAX_COMPLETION_TOKENS_RANGE,
    &range::THINKING_BUDGET_RANGE,
    #[cfg(feature = "embeddings")]
    &embedding::EMBEDDING_BATCH_SIZE,
    #[cfg(feature = "embeddings")]
    &embedding::EMBEDDING_SOURCE,
    #[cfg(feature = "embeddings")]
    &embedding::EMBEDDING_INPUT_EMPTY,
    #[cfg(feature = "embeddings")]
    &embedding::EMBEDDING_DIMENSION,
    #[cfg(feature = "embeddings")]
    &embedding::EMBEDDING_WORD,
    #[cfg(feature = "embeddings")]
    &embedding::EMBEDDING_SPARSE_UNSUPPORTED,
    #[cfg(feature = "embeddings")]
    &embedding_content::EMBEDDING_CONTENT_COUNT,
    #[cfg(feature = "embeddings")]
    &embedding_content::EMBEDDING_CONTENT_UNSUPPORTED,
    #[cfg(feature = "embeddings")]
    &embedding_content::EMBEDDING_PARAMETER_UNSUPPORTED,
    #[cfg(feature = "embeddings")]
    &embedding_content::VIDEO_URL_ONLY,
    &range::FPS_RANGE,
    &range::RES_LEVEL_RANGE,
    &range::MAX_VIDEO_FRAMES_RANGE,
    #[cfg(feature = "embeddings")]
    &rerank::RERANK_DOCUMENT_COUNT,
    #[cfg(feature = "embeddings")]
    &rerank::RERANK_INPUT_EMPTY,
    #[cfg(feature = "embeddings")]
    &rerank::RERANK_CONTENT_UNSUPPORTED,
    #[cfg(feature = "embeddings")]
    &rerank::RERANK_PARAMETER_UNSUPPORTED,
    #[cfg(feature = "batch")]
    &batch::BATCH_ENDPOINT,
    #[cfg(feature = "batch")]
    &batch::BATCH_COMPLETION_WINDOW,
    #[cfg(feature = "batch")]
    &batch::BATCH_METADATA_LENGTH,
    #[cfg(feature = "batch")]
    &batch_file::BATCH_FILE_EMPTY,
    #[cfg(feature = "batch")]
    &batch_file::BATCH_LINE_COUNT,
    #[cfg(feature = "batch")]
    &batch_file::BATCH_FILE_SIZE,
    #[cfg(feature = "batch")]
    &batch_file::BATCH_LINE_SIZE,
    #[cfg(feature = "batch")]
    &batch_file::BATCH_LINE_JSON,
    #[cfg(feature = "batch")]
    &batch_file::BATCH_LINE_MEMBER,
    #[cfg(feature = "batch")]
    &batch_file::DUPLICATE_CUSTOM_ID,
    #[cfg(feature = "batch")]
    &batch_file::BATCH_METHOD,
    #[cfg(feature = "batch")]
    &batch_file::BATCH_URL,
    #[cfg(feature = "batch")]
    &batch_file::BATCH_URL_MISMATCH,
    #[cfg(feature = "batch")]
    &batch_file::MISMATCHED_TEST_URL,
    #[cfg(feature = "batch")]
    &batch_file::MISMATCHED_MODEL,
    #[cfg(feature = "batch")]
    &batch_file::BATCH_MODEL_UNSUPPORTED,
    #[cfg(feature = "batch")]
    &batch_file::BATCH_THINKING_MISMATCH,
    #[cfg(feature = "batch")]
    &batch_file::BATCH_EXTRA_BODY,
    &image::PROMPT_MISSING,
    &image::IMAGE_COUNT_RANGE,
    &image::IMAGE_SIZE,
    &image::IMAGE_PARAMETER_UNSUPPORTED,
    &image::NEGATIVE_PROMPT_LENGTH,
    &image::STYLE_REFERENCE,
    &image::GARMENT_MISSING,
    &image_content::IMAGE_MESSAGE,
    &image_content::IMAGE_CONTENT,
    &image_content::IMAGE_INPUTS,
    &image_content::AGENT_WITH_PICTURES,
    &range::MEDIA_SEED_RANGE,
    #[cfg(feature = "video")]
    &video::VIDEO_INPUT_MISSING,
    #[cfg(feature = "video")]
    &video::VIDEO_DURATION,
    #[cfg(feature = "video")]
    &video::VIDEO_FRAME,
    #[cfg(feature = "video")]
    &video::VIDEO_MEDIA,
    #[cfg(feature = "video")]
    &video::BOX_OF_FOUR,
    #[cfg(feature = "video")]
    &vace::VACE_INPUT,
    #[cfg(feature = "video")]
    &vace::VACE_OBJ_OR_BG,
    #[cfg(feature = "video")]
    &vace::VACE_MASK,
    &speech::VOICE_OF_ANOTHER_MODEL,
    &speech::SPEECH_TEXT,
    &speech::AIGC_TAG_MISSING,
    &speech::TASK_OF_ANOTHER_KIND,
    #[cfg(feature = "speech")]
    &recognition::RECORDING_MISSING,
    #[cfg(feature = "speech")]
    &recognition::RECORDING_COUNT,
    #[cfg(feature = "speech")]
    &recognition::PAIRED_PARAMETER,
    #[cfg(feature = "speech")]
    &customization::CUSTOMIZATION_ACTION,
    #[cfg(feature = "speech")]
    &customization::CUSTOMIZATION_FIELD_MISSING,
    #[cfg(feature = "speech")]
    &customization::CUSTOMIZATION_NAME,
    #[cfg(feature = "speech")]
    &customization::VOCABULARY_WORD_LENGTH,
    &listed::VALUE_LISTED,
    &listed::VALUE_RANGE,
    &headers::HEADER_VALUE,
    &unknown_rule::UNKNOWN_RULE,
    &advice::STREAM_OPTIONS_WITHOUT_STREAM,
    &advice::TOOL_STREAM_WITHOUT_STREAM,
    &advice::TOP_LOGPROBS_WITHOUT_LOGPROBS,
    &advice::SEARCH_OPTIONS_WITHOUT_SEARCH,
    &advice::AUDIO_WITHOUT_MODALITY,
];

/// Why a name switches no rule off, and what to write; nothing if it does.
pub fn why_not_allowed(name: &str) -> Option<(&'static Rule, Words)> {
    unknown_rule::check(name).map(|words| (&unknown_rule::UNKNOWN_RULE, words))
}

/// The rule of that name.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}

/// The rule whose name is most like `id`.
pub fn similar_rule(id: &str) -> Option<&'static str> {
    suggest::nearest_name(id, RULES.iter().map(|rule| rule.id))
}
