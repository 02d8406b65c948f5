//! For each rule a body that just keeps it: `compile-pass/` has a file per rule, and each compiles without a warning.
//!
//! All in one crate: a program for each, as `trybuild` makes them, takes ten times as long.

#![deny(deprecated)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]
#![allow(clippy::large_stack_arrays, reason = "one case is a body of 250 pictures")]

use std::fs;

macro_rules! cases {
    ($($rule:ident)*) => {
        const CASES: &[&str] = &[$(stringify!($rule)),*];

        $(mod $rule {
            include!(concat!("../compile-pass/", stringify!($rule), ".rs"));

            #[test]
            fn compiles_and_runs() {
                main();
            }
        })*
    };
}

cases! {
    agent_with_pictures
    aigc_tag_missing
    arguments_not_json
    audio_needs_stream
    audio_without_modality
    batch_completion_window
    batch_endpoint
    batch_metadata_length
    box_of_four
    completion_tokens_cover_budget
    content_empty
    content_missing
    customization_action
    customization_field_missing
    customization_name
    data_url_count
    duplicate_parameter
    effort_excludes_budget
    effort_without_thinking
    embedding_batch_size
    embedding_content_count
    embedding_content_unsupported
    embedding_dimension
    embedding_input_empty
    embedding_parameter_unsupported
    embedding_source
    embedding_sparse_unsupported
    embedding_word
    fps_range
    garment_missing
    generation_seed_range
    header_name
    header_value
    hidden_structure
    image_content
    image_count_range
    image_inputs
    image_message
    image_parameter_unsupported
    image_size
    incremental_output_only
    incremental_output_while_thinking
    input_empty
    integer_width
    json_mode_excludes_thinking
    json_mode_needs_json_word
    json_schema_unsupported
    last_message
    max_completion_tokens_range
    max_tokens_range
    max_tokens_while_thinking
    max_video_frames_range
    media_host
    media_seed_range
    media_url
    messages_not_empty
    missing_parameter
    modality_unsupported
    n_range
    n_while_thinking
    n_with_tools
    negative_prompt_length
    openai_unsupported
    paired_parameter
    part_content_missing
    part_of_one_modality
    part_type_known
    partial_is_last
    partial_while_thinking
    presence_penalty_range
    prompt_missing
    reasoning_effort_unknown
    recording_count
    recording_missing
    repetition_penalty_range
    rerank_content_unsupported
    rerank_document_count
    rerank_input_empty
    rerank_parameter_unsupported
    res_level_range
    response_format_type
    result_format_while_thinking
    result_format_with_tools
    retired_model
    role_known
    search_options_without_search
    search_strategy_unsupported
    search_unsupported
    search_while_thinking_needs_stream
    search_without_stream
    seed_range
    skill_needs_stream
    speech_text
    stop_of_one_kind
    stream_only_model
    stream_options_without_stream
    style_reference
    task_of_another_kind
    temperature_range
    thinking_budget_range
    thinking_limit_without_effect
    thinking_needs_stream
    thinking_only_model
    thinking_switch_unsupported
    thinking_switch_without_effect
    tool_call_needs_answer
    tool_calls_not_empty
    tool_choice_mode
    tool_choice_names_tool
    tool_choice_needs_tools
    tool_choice_while_thinking
    tool_message_needs_call
    tool_name_form
    tool_name_search
    tool_schema
    tool_stream_missing
    tool_stream_without_stream
    tool_type
    tools_not_empty
    tools_unsupported
    top_k_range
    top_logprobs_range
    top_logprobs_without_logprobs
    top_p_range
    translation_language
    translation_messages
    translation_options_missing
    undocumented_parameter
    unknown_model
    unknown_parameter
    user_message_missing
    vace_input
    vace_mask
    vace_obj_or_bg
    value_listed
    value_range
    value_type
    video_duration
    video_frame
    video_frames
    video_input_missing
    video_media
    video_url_only
    vocabulary_word_length
    voice_of_another_model
    voice_unknown
    wrong_endpoint
    wrong_protocol
}

#[test]
fn every_file_is_a_case() {
    let files = fs::read_dir("compile-pass").unwrap().map(|file| file.unwrap().file_name());
    let mut files: Vec<String> = files.map(|name| name.to_str().unwrap().replace(".rs", "")).collect();
    files.sort();
    assert_eq!(CASES, files);
}
