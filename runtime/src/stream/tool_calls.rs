//! Tool calls out of their pieces.

use std::collections::{BTreeMap, HashMap};

use super::merge::Merge;
use super::output::{Output, set_once};
use crate::reply::{FunctionCall, ToolCall};
use crate::wire::Text;

/// The tool calls of one message.
///
/// What says which call a piece belongs to differs by protocol and model: an index, an id, or only the order. Ids and
/// names come once, come again with every piece, or come late.
#[derive(Debug, Clone, Default)]
pub(super) struct ToolCalls {
    calls: Vec<ToolCall>,
    /// Where the calls of each index are, in the order of their beginning.
    by_index: BTreeMap<u64, Vec<usize>>,
    by_id: HashMap<Text, usize>,
}

impl ToolCalls {
    pub(super) fn push(&mut self, piece: ToolCall, output: Output) {
        let at = self.position(&piece);
        if !piece.id.is_empty() {
            self.by_id.entry(piece.id.clone()).or_insert(at);
        }
        if self.calls.len() <= at {
            self.calls.push(ToolCall::default());
            if let Some(index) = piece.index {
                self.by_index.entry(index).or_default().push(at);
            }
        }
        if let Some(call) = self.calls.get_mut(at) {
            join(call, piece, output);
        }
    }

    /// The calls in the order of their indices, or of their beginning if some have none.
    pub(super) fn finish(mut self) -> Vec<ToolCall> {
        if self.calls.iter().any(|call| call.index.is_none()) {
            return self.calls;
        }
        let mut sorted = Vec::with_capacity(self.calls.len());
        for calls in self.by_index.values() {
            for at in calls {
                sorted.extend(self.calls.get_mut(*at).map(std::mem::take));
            }
        }
        sorted
    }

    /// The call that the piece belongs to: one that is there, or the next.
    fn position(&self, piece: &ToolCall) -> usize {
        let known = match piece.index {
            Some(index) => self.by_index.get(&index).and_then(|calls| calls.last().copied()),
            None if piece.id.is_empty() => self.calls.len().checked_sub(1),
            // An id that comes late belongs to the call that has none yet.
            None => self.by_id.get(&piece.id).copied().or_else(|| {
                let last = self.calls.len().checked_sub(1)?;
                self.calls.last().filter(|call| call.id.is_empty())?;
                Some(last)
            }),
        };
        known
            .filter(|at| self.calls.get(*at).is_some_and(|call| !begins_another(piece, call)))
            .unwrap_or(self.calls.len())
    }
}

/// Whether a piece is the beginning of a call after this one, although index or order place it here.
fn begins_another(piece: &ToolCall, call: &ToolCall) -> bool {
    let is_named_again = !piece.function.name.is_empty() && !call.function.name.is_empty();
    let is_same_id = piece.id.is_empty() || call.id.is_empty() || piece.id == call.id;
    let has_key = piece.index.is_some() || !piece.id.is_empty();
    is_named_again && !(is_same_id && has_key)
}

fn join(call: &mut ToolCall, piece: ToolCall, output: Output) {
    let ToolCall { id, r#type, index, function, extra, .. } = piece;
    set_once(&mut call.id, id);
    set_once(&mut call.r#type, r#type);
    join_function(&mut call.function, function, output);
    call.index = call.index.or(index);
    call.extra.merge(extra);
}

/// The name comes once, the arguments in pieces.
pub(super) fn join_function(function: &mut FunctionCall, piece: FunctionCall, output: Output) {
    let FunctionCall { name, arguments, extra, .. } = piece;
    set_once(&mut function.name, name);
    output.join(&mut function.arguments, arguments);
    function.extra.merge(extra);
}
