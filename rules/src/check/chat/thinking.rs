//! Thinking: what it needs, and how much of it there may be.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::models::{self, Effort, Model};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "thinking_needs_stream",
        "A model that thinks needs a stream: one told to think unless the newest sources lift that, \
         one that thinks by default where the model table says so.",
        &["E001a", "E001b"],
        thinking_needs_stream,
    ),
    &Rule::service(
        "thinking_only_model",
        "`enable_thinking` is not false on a model that always thinks.",
        &["E028"],
        thinking_only_model,
    )
    .needs_one_of(&["enable_thinking"]),
    &Rule::service(
        "thinking_switch_unsupported",
        "`enable_thinking: true` goes only to models that can think.",
        &["E105"],
        thinking_switch_unsupported,
    )
    .needs_one_of(&["enable_thinking"]),
    &Rule::advice(
        "thinking_switch_without_effect",
        "`enable_thinking: false` does nothing on a model that cannot think.",
        &["E105"],
        thinking_switch_without_effect,
    )
    .needs_one_of(&["enable_thinking"]),
    &Rule::service(
        "completion_tokens_cover_budget",
        "While a model thinks, `max_completion_tokens` is greater than the `thinking_budget` beside it.",
        &["W07"],
        completion_tokens_cover_budget,
    )
    .needs_one_of(&["max_completion_tokens"]),
    &Rule::service(
        "effort_excludes_budget",
        "`reasoning_effort` and `thinking_budget` exclude each other on some models.",
        &["W19"],
        effort_excludes_budget,
    )
    .needs_one_of(&["reasoning_effort"]),
    &Rule::advice(
        "thinking_limit_without_effect",
        "`thinking_budget` and `reasoning_effort: \"none\"` do nothing on models that do not support \
         them.",
        &[],
        thinking_limit_without_effect,
    )
    .needs_one_of(&["thinking_budget", "reasoning_effort"]),
    &Rule::service(
        "reasoning_effort_unknown",
        "`reasoning_effort` is a word that the model knows, where it refuses all others.",
        &[],
        reasoning_effort_unknown,
    )
    .needs_one_of(&["reasoning_effort"]),
    &Rule::service(
        "effort_without_thinking",
        "Beside `enable_thinking: false`, `reasoning_effort` is `none` on models that refuse words \
         they do not know.",
        &["W20"],
        effort_without_thinking,
    )
    .needs_one_of(&["reasoning_effort"]),
    &Rule::service(
        "max_tokens_while_thinking",
        "While a model thinks, `max_tokens` is at most what it writes then, 32768 where no page says, \
         unless thinking counts as part of the answer.",
        &["E009"],
        max_tokens_while_thinking,
    )
    .needs_one_of(&["max_tokens"]),
];

/// Source: the error page. The page on deep thinking lifts the rule for the commercial models, the DashScope
/// reference of the same month does not: it is lifted where the model table has no conflict. A model that
/// thinks unless told not to is held to the rule where the table says that it needs the stream.
fn thinking_needs_stream(request: &Request<'_>, findings: &mut Findings<'_>) {
    let switch = request.parameter("enable_thinking");
    // A row without the fact keeps the rule silent.
    let needs_stream = || request.of_model(|model| Truth::from(model.thinks_without_stream()).negate());
    let unsaid = switch.is_present().negate();
    let effort_is_none = || request.parameter("reasoning_effort").text_is(|word| word == "none");
    let by_default = request
        .of_model(|model| Truth::from(model.default_needs_stream()))
        .and(unsaid)
        .and_then(|| effort_is_none().negate());
    let thinks = request.sets_thinking().and_then(needs_stream).or(by_default);
    let broken = thinks.and_then(|| request.streams().negate());
    let place = if unsaid == Truth::Yes { request.model() } else { switch };
    findings.judge(broken, FindingPlace::Value(place.id()), |written| {
        // Such a model cannot be told not to think.
        if request.known_model(written).is_some_and(Model::must_think) {
            explain!(
                "`{}` always thinks, and thinks only while it streams: `stream` must be true", request.model_name();
                "add `stream: true`"
            )
        } else if unsaid == Truth::Yes {
            explain!(
                "`{}` thinks unless told not to, and thinks only while it streams: `stream` must be true",
                request.model_name();
                "add `stream: true`, or `enable_thinking: false`"
            )
        } else {
            // The pages that lift the rule for some models are no live reports.
            let differ = request.known_model(written).is_some_and(Model::stream_to_think_is_disputed);
            let note = if differ { "; sources differ, the error page counts" } else { "" };
            explain!(
                "`enable_thinking` needs a streamed answer on `{}`, but `stream` is not true", request.model_name();
                "add `stream: true`, or set `enable_thinking` to `false`{note}"
            )
        }
    });
}

/// Source: the error page; which models, is a column of the model table.
fn thinking_only_model(request: &Request<'_>, findings: &mut Findings<'_>) {
    let switch = request.parameter("enable_thinking");
    let switched_off = switch.flag(Truth::Yes).negate();
    let broken = switched_off.and(request.of_model(|model| Truth::from(model.must_think())));
    findings.judge(broken, FindingPlace::Value(switch.id()), |_| {
        explain!(
            "`{}` always thinks: `enable_thinking` cannot be false", request.model_name();
            "write `true`, leave it out, or use another model"
        )
    });
}

/// Source: the error page; which models, is a column of the model table. Nobody was seen to be refused for switching off what
/// a model lacks, and several clients do so unasked.
fn thinking_switch_unsupported(request: &Request<'_>, findings: &mut Findings<'_>) {
    let switch = request.parameter("enable_thinking");
    let cannot = request.of_model(|model| Truth::from(model.can_think()).negate());
    findings.judge(switch.flag(Truth::No).and(cannot), FindingPlace::Key(switch.id()), |_| {
        explain!(
            "`{}` does not have `enable_thinking`", request.model_name();
            "leave `enable_thinking` out"
        )
    });
}

/// Source: as above.
fn thinking_switch_without_effect(request: &Request<'_>, findings: &mut Findings<'_>) {
    let switch = request.parameter("enable_thinking");
    let cannot = request.of_model(|model| Truth::from(model.can_think()).negate());
    findings.judge(switch.flag(Truth::Yes).negate().and(cannot), FindingPlace::Key(switch.id()), |_| {
        explain!(
            "`{}` does not have `enable_thinking`", request.model_name();
            "leave `enable_thinking` out"
        )
    });
}

/// Source: reports of users. Without a budget in the call nobody was refused: live probes of five models that think by
/// default took 1 (August and September 2026).
fn completion_tokens_cover_budget(request: &Request<'_>, findings: &mut Findings<'_>) {
    let (limit, budget) = (request.parameter("max_completion_tokens"), request.parameter("thinking_budget"));
    let broken = limit.is_at_most(budget).and_then(|| request.thinks());
    findings.judge(broken, FindingPlace::Value(limit.id()), |_| {
        explain!(
            "`max_completion_tokens` must be greater than the thinking budget of {}, found {}",
            budget.shown(), limit.shown();
            "write a larger number, or a smaller `thinking_budget`"
        )
        .with("max_completion_tokens", limit.shown())
        .with("thinking_budget", budget.shown())
    });
}

/// Source: the chat completions reference: the qwen3.8 family.
fn effort_excludes_budget(request: &Request<'_>, findings: &mut Findings<'_>) {
    let (effort, budget) = (request.parameter("reasoning_effort"), request.parameter("thinking_budget"));
    let exclude = request.of_model(|model| {
        Truth::from(model.reasoning_effort().is_some_and(Effort::excludes_thinking_budget))
    });
    let broken = effort.is_present().and(budget.is_present()).and(exclude);
    findings.judge(broken, FindingPlace::Value(budget.id()), |_| {
        explain!(
            "`thinking_budget` cannot stand beside `reasoning_effort` on `{}`", request.model_name();
            "keep one of the two"
        )
    });
}

/// Source: the chat completions reference, which names the models and no refusal.
fn thinking_limit_without_effect(request: &Request<'_>, findings: &mut Findings<'_>) {
    let (effort, budget) = (request.parameter("reasoning_effort"), request.parameter("thinking_budget"));
    let ignores_budget = request.of_model(|model| Truth::from(model.thinking_budget().is_refused()));
    findings.judge(budget.is_present().and(ignores_budget), FindingPlace::Key(budget.id()), |_| {
        explain!(
            "`{}` does not support `thinking_budget`", request.model_name();
            "leave `thinking_budget` out"
        )
    });
    let lacks_effort =
        request.of_limits(Model::reasoning_effort, |known| effort.text_is(|word| known.lacks(word)));
    findings.judge(lacks_effort, FindingPlace::Value(effort.id()), |_| {
        explain!(
            "`{}` does not support a `reasoning_effort` of {}", request.model_name(), effort.shown();
            "write another effort, or leave `reasoning_effort` out"
        )
    });
}

/// Source: the chat completions reference, where it says that any other word is an error.
fn reasoning_effort_unknown(request: &Request<'_>, findings: &mut Findings<'_>) {
    let effort = request.parameter("reasoning_effort");
    let unknown = request.of_limits(Model::reasoning_effort, |known| {
        let refused = request.refuses_word(effort, |word| known.meaning(word).is_none(), is_effort);
        Truth::from(known.refuses_other_words()).and(refused)
    });
    findings.judge(effort.is_present().and(unknown), FindingPlace::Value(effort.id()), |_| {
        explain!(
            "`reasoning_effort` of `{}` does not know {}", request.model_name(), effort.shown();
            "write `\"low\"`, `\"medium\"` or `\"xhigh\"`"
        )
    });
}

/// Whether any model knows the word.
fn is_effort(word: &str) -> bool {
    models::all().filter_map(Model::reasoning_effort).any(|known| known.meaning(word).is_some())
}

/// Source: two users of qwen3.8-flash in September 2026, whose calls were refused: it holds for models whose efforts are a
/// closed list, as those of that family.
fn effort_without_thinking(request: &Request<'_>, findings: &mut Findings<'_>) {
    let (switch, effort) = (request.parameter("enable_thinking"), request.parameter("reasoning_effort"));
    let is_closed =
        request.of_limits(Model::reasoning_effort, |known| Truth::from(known.refuses_other_words()));
    let is_off = switch.flag(Truth::Yes).negate();
    let is_effort = effort.is_present().and(effort.text_is(|word| word != "none"));
    findings.judge(is_off.and(is_effort).and(is_closed), FindingPlace::Value(effort.id()), |_| {
        explain!(
            "`reasoning_effort` must be `none` where `enable_thinking` is false, found {}", effort.shown();
            "write `\"none\"`, or leave one of the two out"
        )
    });
}

/// Source: the model table; the page on deep thinking says 32768 and names no model, which counts where the table has no
/// number. Models that count their thinking as part of the answer have no limit beside that of the parameter.
fn max_tokens_while_thinking(request: &Request<'_>, findings: &mut Findings<'_>) {
    let max_tokens = request.parameter("max_tokens");
    let larger = request.of_model(|model| {
        let most = most_while_thinking(model);
        // Above what the model writes at all, the range of the parameter says so.
        let in_range = model.max_output();
        max_tokens.number_is(|number| {
            let number = number.as_f64();
            number > f64::from(most) && in_range.is_none_or(|most| number <= f64::from(most))
        })
    });
    let counts = request.of_model(|model| Truth::from(model.output_covers_thinking()));
    let broken = max_tokens.is_present().and(larger).and_then(|| request.thinks()).and(counts.negate());
    findings.judge(broken, FindingPlace::Value(max_tokens.id()), |written| {
        let most = request.known_model(written).map_or(0, most_while_thinking);
        explain!(
            "`max_tokens` must be at most {most} while `{}` thinks, found {}", request.model_name(), max_tokens.shown();
            "write a smaller number, or limit thinking and answer together by `max_completion_tokens`"
        )
        .with("max_tokens_limit", most)
    });
}

fn most_while_thinking(model: &Model) -> u32 {
    model.max_output_thinking().unwrap_or(32_768)
}
