//! What several events say of a response and its items.

use super::{Merge, by_member, latest};
use crate::reply::{
    IncompleteDetails, ItemOutput, ObjectKind, OutputContent, OutputItem, OutputPart, ResponsesError,
    ResponsesReply, ResponsesStatus, ResponsesUsage,
};
use crate::request::{ResponsesItemStatus, ResponsesItemType, ResponsesPartType, ResponsesRole};
use crate::wire::List;

latest! {
    ObjectKind: |word| word.as_str().is_empty();
    ResponsesStatus: |word| word.as_str().is_empty();
    ResponsesItemStatus: |word| word.as_str().is_empty();
    ResponsesItemType: |word| word.as_str().is_empty();
    ResponsesPartType: |word| word.as_str().is_empty();
    ResponsesRole: |word| word.as_str().is_empty();
    ItemOutput: |_| false;
}

/// Part by part: what an earlier state had beyond the later one stays.
fn merge_parts(parts: &mut List<OutputPart>, later: List<OutputPart>) {
    if parts.is_empty() {
        *parts = later;
        return;
    }
    for (at, part) in later.into_owned().into_iter().enumerate() {
        match parts.to_mut().get_mut(at) {
            Some(known) => known.merge(part),
            None => parts.to_mut().push(part),
        }
    }
}

fn merge_summary(summary: &mut Option<List<OutputPart>>, later: Option<List<OutputPart>>) {
    if let Some(later) = later {
        merge_parts(summary.get_or_insert_default(), later);
    }
}

impl Merge for OutputContent {
    fn merge(&mut self, later: Self) {
        match (self, later) {
            (Self::Parts(parts), Self::Parts(later)) => merge_parts(parts, later),
            (content, later) => *content = later,
        }
    }
}

by_member! {
    ResponsesReply {
        id, created_at, error, incomplete_details, model, object, output, status, usage, completed_at,
        previous_response_id, instructions, tools, tool_choice, store, request_id
    }
    ResponsesError { code, message }
    IncompleteDetails { reason }
    ResponsesUsage {
        input_tokens, output_tokens, total_tokens, input_tokens_details, output_tokens_details, x_details, x_tools
    }
    OutputItem {
        r#type, id, status, role, content, encrypted_content, call_id, name, arguments, output, action, code, outputs,
        container_id, urls, goal, queries, results, server_label, input; summary by merge_summary
    }
    OutputPart { r#type, text, annotations, logprobs, ocr_result, refusal }
}
