//! Items of the Responses API from what programs have: text, lists, and the items of earlier responses.

use super::convert::from_text;
use super::{
    ConversationId, ResponsesApproval, ResponsesContainer, ResponsesContent, ResponsesImage, ResponsesInput,
    ResponsesItem, ResponsesItemStatus, ResponsesOutput, ResponsesPart, ResponsesToolChoice, ToolMode,
};
use crate::{
    fill::{self, Argument},
    reply::{ItemOutput, OutputContent, OutputItem, OutputPart},
    wire::{IntoText, List, Text},
};

from_text! {
    ResponsesInput::Text;
    ResponsesContent::Text;
    ResponsesOutput::Text;
    ResponsesImage::Url;
    ResponsesToolChoice::Mode;
    ResponsesApproval::Word;
    ResponsesContainer::Id;
    ConversationId::Id;
}

impl From<Vec<ResponsesItem>> for ResponsesInput {
    fn from(items: Vec<ResponsesItem>) -> Self {
        Self::Items(List::Owned(items))
    }
}

impl From<Vec<ResponsesPart>> for ResponsesContent {
    fn from(parts: Vec<ResponsesPart>) -> Self {
        Self::Parts(List::Owned(parts))
    }
}

impl From<Vec<ResponsesPart>> for ResponsesOutput {
    fn from(parts: Vec<ResponsesPart>) -> Self {
        Self::Parts(List::Owned(parts))
    }
}

impl From<ToolMode> for ResponsesToolChoice {
    fn from(mode: ToolMode) -> Self {
        Self::Mode(mode)
    }
}

impl From<OutputItem> for ResponsesItem {
    /// The item as the next request takes it: all that it has, without any `null`.
    ///
    /// ```
    /// use qwen_request::{ResponsesInput, ResponsesItem, ResponsesRequest, parse, try_qwen_request};
    ///
    /// # let body = br#"{"id":"resp_1","status":"completed","output":[{"type":"function_call","id":"msg_1",
    /// #     "call_id":"call_1","name":"get_time","arguments":"{}","status":"completed"}]}"#;
    /// let response = parse::<ResponsesRequest>(200, body)?;
    /// let mut input = vec![ResponsesItem::user("What time is it?")];
    /// for item in response.output.into_owned() {
    ///     let result = item.call_id.clone().map(|id| ResponsesItem::function_call_output(id, "12:00"));
    ///     input.push(item.into());
    ///     input.extend(result);
    /// }
    /// let next = try_qwen_request!(ResponsesRequest {
    ///     model: "qwen3.8-max",
    ///     input: [..input],
    ///     tools: [{ type: "function", name: "get_time", description: "The time" }],
    /// })?;
    /// let ResponsesInput::Items(items) = &next.input else { panic!("a list was given") };
    /// assert_eq!(items.len(), 3);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    fn from(item: OutputItem) -> Self {
        let OutputItem {
            r#type,
            id,
            status,
            role,
            content,
            summary,
            encrypted_content,
            call_id,
            name,
            arguments,
            output,
            action,
            code,
            outputs,
            container_id,
            urls,
            goal,
            queries,
            results,
            server_label,
            input,
            extra,
            written: _,
        } = item;
        Self {
            r#type: Some(r#type).filter(|kind| !kind.as_str().is_empty()),
            role,
            content: content.map(Into::into),
            id: Some(id).filter(|id| !id.is_empty()),
            status: status.filter(|status: &ResponsesItemStatus| !status.as_str().is_empty()),
            call_id,
            name,
            arguments,
            output: output.map(Into::into),
            summary: summary.map(parts),
            encrypted_content,
            action,
            code,
            outputs,
            container_id,
            urls,
            goal,
            queries,
            results,
            server_label,
            input,
            extra: extra.without_nulls(),
            ..Self::default()
        }
    }
}

impl From<OutputContent> for ResponsesContent {
    fn from(content: OutputContent) -> Self {
        match content {
            OutputContent::Text(text) => Self::Text(text),
            OutputContent::Parts(list) => Self::Parts(parts(list)),
        }
    }
}

impl From<ItemOutput> for ResponsesOutput {
    fn from(output: ItemOutput) -> Self {
        match output {
            ItemOutput::Text(text) => Self::Text(text),
            ItemOutput::Parts(list) => Self::Parts(parts(list)),
            ItemOutput::Object(object) => Self::Object(object),
        }
    }
}

impl From<OutputPart> for ResponsesPart {
    fn from(part: OutputPart) -> Self {
        let OutputPart { r#type, text, annotations, logprobs, ocr_result, refusal, extra, written: _ } = part;
        Self {
            r#type,
            text,
            annotations,
            logprobs,
            ocr_result,
            refusal,
            extra: extra.without_nulls(),
            ..Self::default()
        }
    }
}

fn parts(list: List<OutputPart>) -> List<ResponsesPart> {
    list.into_owned().into_iter().map(ResponsesPart::from).collect()
}
