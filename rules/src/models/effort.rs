//! What `reasoning_effort` takes, from the chat completions page of 2026-10.

/// The values of `reasoning_effort` that a model reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    values: &'static [&'static str],
    read_as: &'static [(&'static str, &'static str)],
    unsupported: &'static [&'static str],
    closed: bool,
    closed_in_messages: bool,
    not_with_budget: bool,
    pub(super) default_budget: Option<u32>,
}

impl Effort {
    /// The values that the model tells apart, weakest first.
    pub const fn values(&self) -> &'static [&'static str] {
        self.values
    }

    /// The value that `word` stands for: itself, or what the service reads instead. `None` for a word that no
    /// page names.
    pub fn meaning(&self, word: &str) -> Option<&'static str> {
        let own = self.values.iter().find(|value| **value == word);
        own.copied().or_else(|| self.read_as.iter().find(|(from, _)| *from == word).map(|(_, to)| *to))
    }

    /// Whether a page says that the model does not take `word`, and nothing of a refusal.
    pub fn lacks(&self, word: &str) -> bool {
        self.unsupported.contains(&word)
    }

    /// Whether the page says that any word without a [`meaning`](Self::meaning) is an error.
    pub const fn refuses_other_words(&self) -> bool {
        self.closed
    }

    /// Whether the reference of the Messages API says that any word but the [`values`](Self::values) is refused there.
    pub const fn refuses_other_words_in_messages(&self) -> bool {
        self.closed_in_messages
    }

    /// Whether the parameter excludes `thinking_budget`.
    pub const fn excludes_thinking_budget(&self) -> bool {
        self.not_with_budget
    }

    const fn open(values: &'static [&'static str], read_as: &'static [(&'static str, &'static str)]) -> Self {
        Self {
            values,
            read_as,
            unsupported: &[],
            closed: false,
            closed_in_messages: false,
            not_with_budget: false,
            default_budget: None,
        }
    }
}

/// `none` switches thinking off.
pub(super) static QWEN_3_8: Effort = Effort {
    values: &["low", "medium", "xhigh"],
    read_as: &[("minimal", "low"), ("high", "xhigh"), ("none", "none")],
    unsupported: &[],
    closed: true,
    closed_in_messages: false,
    not_with_budget: true,
    default_budget: Some(131_072),
};

pub(super) static HIGH_MAX: Effort =
    Effort::open(&["high", "max"], &[("low", "high"), ("medium", "high"), ("xhigh", "max")]);

pub(super) static LOW_HIGH_MAX: Effort = Effort::open(&["low", "high", "max"], &[]);

/// Always thinks: the pages on GLM, read in 2026-11, do not support `none`.
pub(super) static GLM_5_3: Effort =
    Effort { unsupported: &["none"], closed_in_messages: true, ..Effort::open(&["low", "high", "max"], &[]) };

pub(super) static DEEPSEEK_V4_SNAPSHOT: Effort =
    Effort::open(&["low", "high", "max"], &[("medium", "high"), ("xhigh", "high")]);

pub(super) static DEEPSEEK_V4_1: Effort = Effort::open(
    &["low", "high", "max"],
    &[("minimal", "low"), ("medium", "high"), ("xhigh", "high"), ("ultra", "max")],
);

pub(super) static LOW_MEDIUM_HIGH: Effort = Effort::open(&["low", "medium", "high"], &[]);
