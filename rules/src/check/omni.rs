//! Spoken answers.

use super::{Answering, Place, Rule, finding::words};
use crate::voices;

/// The voice is one that the model has.
///
/// Source: the error page knows four; the table of voices has the newer ones. Where its list is not complete, or
/// voices can be cloned, the rule keeps silent.
pub(super) static VOICE_UNKNOWN: Rule =
    Rule::service("voice_unknown", "`voice` is one that the model has.", &["E046"], |request, findings| {
        let Some(voice) = request.parameter("audio").possible().and_then(|audio| audio.get("voice")) else {
            return;
        };
        let known = match request.model {
            Answering::Known(model) => voices::of(model).filter(|voices| voices.is_complete()),
            _ => None,
        };
        let Some(known) = known else { return };
        findings.judge(voice.text_is(|name| known.refuses(name)), Place::Value(voice.id()), || {
            let names: alloc::vec::Vec<&str> = known.names().iter().copied().take(4).collect();
            words!(
                "`{}` has no voice {}", request.model_name(), voice.shown();
                "write one of its voices, such as `{}`", names.join("`, `")
            )
        });
    });
