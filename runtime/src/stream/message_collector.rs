//! A message out of its pieces.

use std::borrow::Cow;

use super::tool_calls::ToolCalls;
use crate::reply::{AssistantMessage, Audio, Choice, FinishReason, Logprobs, ReplyContent, ReplyPart};
use crate::request::Role;
use crate::wire::{Extra, List, Text};

/// What the events of a stream hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// What is new since the event before.
    Incremental,
    /// Everything so far.
    Cumulative,
}

impl Output {
    /// Takes the next piece of a text.
    pub(super) fn join(self, text: &mut Text, piece: Text) {
        if piece.is_empty() {
            return;
        }
        if self == Self::Cumulative || text.is_empty() {
            *text = piece;
        } else {
            text.to_mut().push_str(&piece);
        }
    }

    /// The same, and appends to `new` what the text has now that it had not before.
    pub(super) fn join_noting(self, text: &mut Text, piece: Text, new: &mut String) {
        match self {
            Self::Incremental => new.push_str(&piece),
            Self::Cumulative => new.push_str(after_common_start(&piece, text)),
        }
        self.join(text, piece);
    }

    pub(super) fn join_optional(self, text: &mut Option<Text>, piece: Option<Text>) {
        if let Some(piece) = piece {
            self.join(text.get_or_insert_default(), piece);
        }
    }

    fn join_list<T: Clone>(self, list: &mut List<T>, piece: List<T>) {
        if piece.is_empty() {
            return;
        }
        if self == Self::Cumulative || list.is_empty() {
            *list = piece;
        } else {
            list.to_mut().extend(piece.into_owned());
        }
    }
}

/// One answer of a stream.
#[derive(Debug, Clone, Default)]
pub(super) struct ChoiceCollector {
    message: AssistantMessage,
    tool_calls: ToolCalls,
    finish_reason: Option<FinishReason>,
    logprobs: Option<Logprobs>,
    extra: Extra,
    new_text: String,
}

impl ChoiceCollector {
    /// Takes the next piece of the message.
    pub(super) fn push(&mut self, piece: AssistantMessage, output: Output) {
        let message = &mut self.message;
        self.new_text.clear();
        if let Some(content) = piece.content {
            join_content(&mut message.content, content, output, &mut self.new_text);
        }
        output.join_optional(&mut message.reasoning_content, piece.reasoning_content);
        output.join_optional(&mut message.refusal, piece.refusal);
        for call in piece.tool_calls.map(Cow::into_owned).unwrap_or_default() {
            self.tool_calls.push(call, output);
        }
        if let Some(audio) = piece.audio {
            join_audio(message.audio.get_or_insert_default(), audio, output);
        }
        set(&mut message.role, piece.role);
        set(&mut message.annotations, piece.annotations.filter(|annotations| !annotations.is_empty()));
        set(&mut message.function_call, piece.function_call);
        set(&mut message.phase, piece.phase);
        set(&mut message.status, piece.status);
        if !piece.extra.is_empty() {
            message.extra = piece.extra;
        }
    }

    /// Takes what stands beside the message.
    pub(super) fn push_rest(
        &mut self,
        finish_reason: Option<FinishReason>,
        logprobs: Option<Logprobs>,
        extra: Extra,
        output: Output,
    ) {
        set(&mut self.finish_reason, finish_reason.filter(FinishReason::is_final));
        if let Some(Logprobs { content, refusal, .. }) = logprobs {
            let all = self.logprobs.get_or_insert_default();
            output.join_list(&mut all.content, content);
            if let Some(refusal) = refusal {
                output.join_list(all.refusal.get_or_insert_default(), refusal);
            }
        }
        if !extra.is_empty() {
            self.extra = extra;
        }
    }

    /// What the last piece added to the text.
    pub(super) fn new_text(&self) -> &str {
        &self.new_text
    }

    pub(super) fn phase(&self) -> Option<&str> {
        self.message.phase.as_deref()
    }

    pub(super) fn finish_message(self) -> AssistantMessage {
        let calls = self.tool_calls.finish();
        AssistantMessage {
            role: self.message.role.or(Some(Role::Assistant)),
            tool_calls: (!calls.is_empty()).then_some(Cow::Owned(calls)),
            ..self.message
        }
    }

    pub(super) fn finish(mut self, index: u64) -> Choice {
        Choice {
            index,
            finish_reason: self.finish_reason.take(),
            logprobs: self.logprobs.take(),
            extra: std::mem::take(&mut self.extra),
            message: self.finish_message(),
            ..Choice::default()
        }
    }
}

/// What is said last holds.
pub(super) fn set<T>(value: &mut Option<T>, piece: Option<T>) {
    if piece.is_some() {
        *value = piece;
    }
}

/// What a text has after the characters that it begins with like another.
fn after_common_start<'a>(text: &'a str, other: &str) -> &'a str {
    if let Some(rest) = text.strip_prefix(other) {
        return rest;
    }
    let differs = text.char_indices().zip(other.chars()).find(|((_, one), other)| one != other);
    differs.and_then(|((at, _), _)| text.get(at..)).unwrap_or_default()
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
        ReplyContent::Text(text) if text.is_empty() => Cow::Borrowed(&[]),
        ReplyContent::Text(text) => Cow::Owned(vec![ReplyPart { text: Some(text), ..ReplyPart::default() }]),
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

fn join_audio(audio: &mut Audio, piece: Audio, output: Output) {
    output.join_optional(&mut audio.data, piece.data);
    output.join_optional(&mut audio.transcript, piece.transcript);
    audio.id = audio.id.take().or(piece.id);
    set(&mut audio.expires_at, piece.expires_at);
    if !piece.extra.is_empty() {
        audio.extra = piece.extra;
    }
}
