//! What several events say of one thing.

#[cfg(feature = "messages")]
mod messages;
#[cfg(feature = "responses")]
mod responses;

use crate::reply::{
    CacheCreation, GenerationUsage, InputTokensDetails, OutputTokensDetails, PluginUsage, PluginsUsage,
    SearchInfo, Sentence, Usage,
};
use crate::wire::{Extra, Json, List, Text};

/// A value that later events complete. Nothing is dropped: of a value that comes several times the latest that is not
/// empty holds, and objects are completed member by member.
pub(super) trait Merge {
    fn merge(&mut self, later: Self);
}

macro_rules! latest {
    ($($type:ty: $is_empty:expr;)*) => { $(
        impl Merge for $type {
            fn merge(&mut self, later: Self) {
                let is_empty: fn(&Self) -> bool = $is_empty;
                if !is_empty(&later) {
                    *self = later;
                }
            }
        }
    )* };
}
#[cfg(any(feature = "messages", feature = "responses"))]
use latest;

latest! {
    u64: |count| *count == 0;
    f64: |amount| *amount == 0.0;
    bool: |_| false;
    Text: |text| text.is_empty();
}

impl<T: Clone> Merge for List<T> {
    fn merge(&mut self, later: Self) {
        if !later.is_empty() {
            *self = later;
        }
    }
}

impl<T: Merge> Merge for Option<T> {
    fn merge(&mut self, later: Self) {
        match (self, later) {
            (Some(value), Some(later)) => value.merge(later),
            (value @ None, later) => *value = later,
            (Some(_), None) => {}
        }
    }
}

impl<T: Merge> Merge for Box<T> {
    fn merge(&mut self, later: Self) {
        (**self).merge(*later);
    }
}

impl Merge for Extra {
    fn merge(&mut self, later: Self) {
        self.join(later, &Merge::merge);
    }
}

impl Merge for Json {
    fn merge(&mut self, later: Self) {
        // What most events say again.
        if *self == later || matches!(later.as_str(), "null" | "\"\"" | "[]" | "{}") && *self != Self::NULL {
            return;
        }
        match (Extra::of_object(self), Extra::of_object(&later)) {
            (Some(mut members), Some(later)) => {
                members.merge(later);
                *self = members.to_object();
            }
            _ => *self = later,
        }
    }
}

/// Member by member, or as a function of its own does it. A field that is forgotten here does not compile.
macro_rules! by_member {
    ($($type:ident { $($field:ident),* $(; $other:ident by $merge:path)? })*) => { $(
        impl Merge for $type {
            fn merge(&mut self, later: Self) {
                let $type { $($field,)* $($other,)? extra, written: _ } = later;
                $(self.$field.merge($field);)*
                $($merge(&mut self.$other, $other);)?
                self.extra.merge(extra);
            }
        }
    )* };
}

#[cfg(any(feature = "messages", feature = "responses"))]
use by_member;

by_member! {
    Usage {
        prompt_tokens, completion_tokens, total_tokens, completion_tokens_details, prompt_tokens_details, plugins, seconds
    }
    GenerationUsage {
        total_tokens, input_tokens_details, output_tokens, input_tokens, output_tokens_details, image_tokens,
        prompt_tokens_details, video_tokens, audio_tokens, cached_tokens, plugins, image_count, width, height, seconds,
        duration
    }
    InputTokensDetails {
        cached_tokens, text_tokens, image_tokens, video_tokens, audio_tokens, cache_creation,
        cache_creation_input_tokens, cache_type
    }
    CacheCreation { ephemeral_5m_input_tokens }
    OutputTokensDetails { reasoning_tokens, text_tokens, audio_tokens }
    PluginsUsage { search, image_search, code_interpreter }
    PluginUsage { count, strategy }
    SearchInfo { search_results, extra_tool_info }
    Sentence { sentence_end }
}
