//! Thinking: what it needs, and how much of it there may be.

use super::{Answering, Place, Request, Rule, Truth, finding::words};
use crate::{
    document::{Member, RawNode},
    json::Number,
    models::Effort,
};

/// A model thinks only while it streams, unless the newest sources agree that it need not.
///
/// Source: the error page. The page on deep thinking lifts the rule for the commercial models, the DashScope
/// reference of the same month does not: it is lifted where the model table has no conflict. A model that
/// thinks unless told not to is held to the rule where the table says that it needs the stream.
pub(super) static THINKING_NEEDS_STREAM: Rule = Rule::service(
    "thinking_needs_stream",
    "A model thinks only while it streams, unless the newest sources agree that it need not.",
    &["E001a", "E001b"],
    |request, findings| {
        let switched_on = request.sets_thinking();
        // What the table does not know gets the error page's word; a row without the fact keeps the rule silent.
        let needs_stream =
            request.of_model_or(Truth::Yes, |model| Truth::from(model.thinks_without_stream()).negate());
        let unsaid = request.parameter("enable_thinking").is_present().negate();
        let by_default = unsaid.and(request.of_model(|model| Truth::from(model.default_needs_stream())));
        let broken = switched_on.and(needs_stream).or(by_default).and(request.streams().negate());
        let place = match request.parameter("enable_thinking") {
            Member::Absent => Place::Value(request.place_of_model()),
            Member::Present(node) | Member::Maybe(node) => Place::Value(node.id()),
        };
        findings.judge(broken, place, || {
            // Such a model cannot be told not to think.
            let always = matches!(request.model, Answering::Known(model) if model.must_think());
            if always {
                words!(
                    "`{}` always thinks, and thinks only while it streams: `stream` must be true", request.model_name();
                    "add `stream: true`"
                )
            } else if unsaid == Truth::Yes {
                words!(
                    "`{}` thinks unless told not to, and thinks only while it streams: `stream` must be true",
                    request.model_name();
                    "add `stream: true`, or `enable_thinking: false`"
                )
            } else {
                words!(
                    "`enable_thinking` needs a streamed answer on `{}`, but `stream` is not true", request.model_name();
                    "add `stream: true`, or set `enable_thinking` to `false`"
                )
            }
        });
    },
);

/// A model that always thinks is not told not to.
///
/// Source: the error page; which models, is a column of the model table.
pub(super) static THINKING_ONLY_MODEL: Rule = Rule::service(
    "thinking_only_model",
    "`enable_thinking` is not false on a model that always thinks.",
    &["E028"],
    |request, findings| {
        let Some(node) = request.parameter("enable_thinking").possible() else { return };
        let switched_off = request.parameter("enable_thinking").flag(Truth::Yes).negate();
        let broken = switched_off.and(request.of_model(|model| Truth::from(model.must_think())));
        findings.judge(broken, Place::Value(node.id()), || {
            words!(
                "`{}` always thinks: `enable_thinking` cannot be false", request.model_name();
                "write `true`, leave it out, or use another model"
            )
        });
    },
);

/// A model without the switch for thinking is not sent it.
///
/// Source: the error page; which models, is a column of the model table.
pub(super) static THINKING_SWITCH_UNSUPPORTED: Rule = Rule::service(
    "thinking_switch_unsupported",
    "`enable_thinking` goes only to models that have the switch.",
    &["E105"],
    |request, findings| {
        let Some(node) = request.parameter("enable_thinking").possible() else { return };
        let present = request.parameter("enable_thinking").is_present();
        let broken = present.and(request.of_model(|model| Truth::from(model.can_think()).negate()));
        findings.judge(broken, Place::Key(node.id()), || {
            words!("`{}` does not have `enable_thinking`", request.model_name(); "leave `enable_thinking` out")
        });
    },
);

/// `max_completion_tokens` is greater than the thinking budget: the one given, or the model's own.
///
/// Source: reports of users; the model's own budget is a column of the model table.
pub(super) static COMPLETION_TOKENS_COVER_BUDGET: Rule = Rule::service(
    "completion_tokens_cover_budget",
    "`max_completion_tokens` is greater than the thinking budget.",
    &["W07"],
    |request, findings| {
        let Member::Present(node) = request.parameter("max_completion_tokens") else { return };
        let given = request.parameter("thinking_budget");
        let budget = match given.possible() {
            Some(given) => integer(given),
            None => default_budget(request),
        };
        let too_small = match (integer(node), budget) {
            (Some(limit), Some(budget)) => Truth::from(limit <= budget),
            _ if node.hole().is_some() && (given.possible().is_some() || budget.is_some()) => {
                Truth::open(node.id())
            }
            _ => match given.possible() {
                Some(given) if given.hole().is_some() => Truth::open(given.id()),
                _ => Truth::No,
            },
        };
        findings.judge(too_small.and(request.thinks()), Place::Value(node.id()), || {
            words!(
                "`max_completion_tokens` must be greater than the thinking budget of {}, found {}",
                budget.unwrap_or_default(), node.shown();
                "write a larger number, or a smaller `thinking_budget`"
            )
            .with("max_completion_tokens", node.shown())
            .with("thinking_budget", budget.unwrap_or_default())
        });
    },
);

/// `reasoning_effort` and `thinking_budget` exclude each other on some models.
///
/// Source: the chat completions reference: the qwen3.8 family.
pub(super) static EFFORT_EXCLUDES_BUDGET: Rule = Rule::service(
    "effort_excludes_budget",
    "`reasoning_effort` and `thinking_budget` exclude each other on some models.",
    &[],
    |request, findings| {
        let both = request
            .parameter("reasoning_effort")
            .is_present()
            .and(request.parameter("thinking_budget").is_present());
        let exclude = request.of_model(|model| {
            Truth::from(model.reasoning_effort().is_some_and(Effort::excludes_thinking_budget))
        });
        findings.judge(both.and(exclude), Place::Value(request.place_of("thinking_budget")), || {
            words!(
                "`thinking_budget` cannot stand beside `reasoning_effort` on `{}`", request.model_name();
                "keep one of the two"
            )
        });
    },
);

/// `reasoning_effort` is a word that the model knows.
///
/// Source: the chat completions reference, where it says that any other word is an error.
pub(super) static REASONING_EFFORT_UNKNOWN: Rule = Rule::service(
    "reasoning_effort_unknown",
    "`reasoning_effort` is a word that the model knows.",
    &[],
    |request, findings| {
        let Some(node) = request.parameter("reasoning_effort").possible() else { return };
        let unknown = request.of_model(|model| match model.reasoning_effort() {
            Some(effort) if effort.refuses_other_words() => {
                node.text_is(|word| effort.meaning(word).is_none())
            }
            _ => Truth::No,
        });
        findings.judge(unknown, Place::Value(node.id()), || {
            words!(
                "`reasoning_effort` of `{}` does not know {}", request.model_name(), node.shown();
                "write `\"low\"`, `\"medium\"` or `\"xhigh\"`"
            )
        });
    },
);

/// `max_tokens` is at most 32768 while the model thinks.
///
/// Source: the page on deep thinking. It names no model; those that count their thinking as part of the answer
/// have a larger limit of their own.
pub(super) static MAX_TOKENS_WHILE_THINKING: Rule = Rule::service(
    "max_tokens_while_thinking",
    "`max_tokens` is at most 32768 while the model thinks.",
    &["E009"],
    |request, findings| {
        const LIMIT: u64 = 32_768;
        let Member::Present(node) = request.parameter("max_tokens") else { return };
        let larger = match integer(node) {
            Some(value) => Truth::from(value > LIMIT),
            // The range of the parameter is open already.
            None => Truth::No,
        };
        let counts = request.of_model_or(Truth::No, |model| Truth::from(model.output_covers_thinking()));
        findings.judge(larger.and(request.sets_thinking()).and(counts.negate()), Place::Value(node.id()), || {
            words!(
                "`max_tokens` must be at most {LIMIT} while `{}` thinks, found {}", request.model_name(), node.shown();
                "write a smaller number, or limit thinking and answer together by `max_completion_tokens`"
            ).with("max_tokens_limit", LIMIT)
        });
    },
);

fn integer(node: RawNode<'_>) -> Option<u64> {
    match node.number() {
        Some(Number::Unsigned(value)) => Some(value),
        _ => None,
    }
}

fn default_budget(request: &Request<'_>) -> Option<u64> {
    match request.model {
        Answering::Known(model) => model.default_thinking_budget().map(u64::from),
        _ => None,
    }
}
