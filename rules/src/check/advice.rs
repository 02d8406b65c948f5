//! What the service accepts and ignores: warnings.

use super::{Place, Rule, Truth, finding::words};

/// `stream_options` does something only in a streamed answer.
///
/// Source: the chat completions reference says that it has no effect; the page on thinking forbids it.
pub(super) static STREAM_OPTIONS_WITHOUT_STREAM: Rule = Rule::advice(
    "stream_options_without_stream",
    "`stream_options` does something only in a streamed answer.",
    &[],
    |request, findings| {
        let options = request.parameter("stream_options");
        if options.is_present().and(request.streams().negate()) == Truth::Yes
            && let Some(node) = options.possible()
        {
            findings.broken(
                Place::Key(node.id()),
                words!("`stream_options` is ignored while `stream` is not true"; "add `stream: true`, or leave it out"),
            );
        }
    },
);
