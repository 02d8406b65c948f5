//! A message out of its pieces.

use super::merge::Merge;
use super::output::{Output, after_common_start, set};
use super::tool_calls::{ToolCalls, join_function};
use crate::reply::{AssistantMessage, Audio, ReplyContent, ReplyPart};
use crate::request::Role;
use crate::wire::List;

/// A message as far as it has come.
#[derive(Debug, Clone, Default)]
pub(super) struct MessageCollector {
    message: AssistantMessage,
    tool_calls: ToolCalls,
}

impl MessageCollector {
    /// Takes the next piece, and appends to `new_text` what it adds to the text.
    pub(super) fn push(&mut self, piece: AssistantMessage, output: Output, new_text: &mut String) {
        let message = &mut self.message;
        if let Some(content) = piece.content {
            join_content(&mut message.content, content, output, new_text);
        }
        output.join_optional(&mut message.reasoning_content, piece.reasoning_content);
        output.join_optional(&mut message.refusal, piece.refusal);
        for call in piece.tool_calls.unwrap_or_default() {
            self.tool_calls.push(call, output);
        }
        if let Some(audio) = piece.audio {
            join_audio(message.audio.get_or_insert_default(), *audio, output);
        }
        set(&mut message.role, piece.role);
        set(&mut message.annotations, piece.annotations.filter(|annotations| !annotations.is_empty()));
        if let Some(call) = piece.function_call {
            join_function(message.function_call.get_or_insert_default(), *call, output);
        }
        set(&mut message.phase, piece.phase);
        set(&mut message.status, piece.status);
        message.extra.merge(piece.extra);
    }

    /// Takes the next piece of a deep research, which writes a message per phase. The last one is the answer; what earlier
    /// ones have without a field, such as what was found, stays.
    pub(super) fn push_research(&mut self, piece: AssistantMessage, output: Output, new_text: &mut String) {
        if piece.phase.as_deref() == Some(AssistantMessage::KEEP_ALIVE) {
            return self.message.extra.merge(piece.extra);
        }
        if self.message.phase != piece.phase {
            let extra = std::mem::take(&mut self.message.extra);
            *self = Self::default();
            self.message.extra = extra;
        }
        self.push(piece, output, new_text);
    }

    pub(super) fn finish(self) -> AssistantMessage {
        let calls = self.tool_calls.finish();
        AssistantMessage {
            role: self.message.role.or(Some(Role::Assistant)),
            tool_calls: (!calls.is_empty()).then_some(List::Owned(calls)),
            ..self.message
        }
    }
}

fn join_content(content: &mut Option<ReplyContent>, piece: ReplyContent, output: Output, new: &mut String) {
    let content = match content {
        Some(content) if !content.is_empty() => content,
        // An empty text does not replace an empty list: that tells which form the content has.
        Some(_) if piece.is_empty() => return,
        content => {
            new.push_str(&piece.text());
            *content = Some(piece);
            return;
        }
    };
    match (content, piece) {
        (ReplyContent::Text(text), ReplyContent::Text(piece)) => output.join_noting(text, piece, new),
        (ReplyContent::Parts(parts), piece) => join_parts(parts, into_parts(piece), output, new),
        (content, piece) => {
            let mut parts = into_parts(std::mem::take(content));
            join_parts(&mut parts, into_parts(piece), output, new);
            *content = ReplyContent::Parts(parts);
        }
    }
}

fn into_parts(content: ReplyContent) -> List<ReplyPart> {
    match content {
        ReplyContent::Parts(parts) => parts,
        ReplyContent::Text(text) if text.is_empty() => List::Borrowed(&[]),
        ReplyContent::Text(text) => List::Owned(vec![ReplyPart { text: Some(text), ..ReplyPart::default() }]),
    }
}

/// Text goes on in the text part before it; other parts stand on their own.
fn join_parts(parts: &mut List<ReplyPart>, pieces: List<ReplyPart>, output: Output, new: &mut String) {
    let new_text = ReplyPart::text_of(&pieces);
    if output == Output::Cumulative {
        new.push_str(after_common_start(&new_text, &ReplyPart::text_of(parts)));
        return output.join_list(parts, pieces);
    }
    new.push_str(&new_text);
    let parts = parts.to_mut();
    for piece in pieces.into_owned() {
        let last = parts.last_mut().filter(|part| is_text_alone(part));
        match (last.and_then(|part| part.text.as_mut()), &piece.text) {
            (Some(text), Some(more)) if is_text_alone(&piece) => text.to_mut().push_str(more),
            _ => parts.push(piece),
        }
    }
}

fn is_text_alone(part: &ReplyPart) -> bool {
    part.text.is_some()
        && part.image.is_none()
        && part.image_hw.is_none()
        && part.ocr_result.is_none()
        && part.extra.is_empty()
}

pub(super) fn join_audio(audio: &mut Audio, piece: Audio, output: Output) {
    output.join_optional(&mut audio.data, piece.data);
    output.join_optional(&mut audio.transcript, piece.transcript);
    audio.id = audio.id.take().or(piece.id);
    set(&mut audio.url, piece.url.filter(|url| !url.is_empty()));
    set(&mut audio.expires_at, piece.expires_at);
    audio.extra.merge(piece.extra);
}
