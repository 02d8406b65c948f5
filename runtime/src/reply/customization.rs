//! The replies of the APIs that keep voices and lists of words.

use super::{Audio, reply};
use crate::wire::{Json, List, Text, object};

object! {
    /// The reply of an API that keeps voices or lists of words. What it holds depends on the `action` of the request.
    pub struct CustomizationReply: lenient {
        /// What is kept. Empty after a change or a deletion.
        defaulted output: CustomizationOutput,
        /// How many voices or lists were made.
        optional usage: Json,
        /// The request's id.
        defaulted request_id: Text,
    }
}

object! {
    /// What is kept: a voice or a list of words, or all of them.
    pub struct CustomizationOutput: lenient {
        /// The id of a voice, from voice-enrollment: what `voice` takes.
        optional voice_id: Text,
        /// The name of a voice, from the Qwen models: what `voice` takes.
        optional voice: Text,
        /// The model that speaks with the voice or uses the list.
        optional target_model: Text,
        /// How a designed voice audio files.
        optional preview_audio: Audio,
        /// All voices.
        defaulted voice_list: List<CustomizationItem>,
        /// The id of a list of words: what `vocabulary_id` takes.
        optional vocabulary_id: Text,
        /// The words of a list.
        defaulted vocabulary: List<Json>,
        /// All lists of words.
        defaulted vocabulary_list: List<CustomizationItem>,
        /// Whether it can be used: `OK`, `DEPLOYING` or `UNDEPLOYED`.
        optional status: Text,
        /// When it was made.
        optional gmt_create: Text,
        /// When it was changed last.
        optional gmt_modified: Text,
    }
}

object! {
    /// A voice or a list of words among all of them.
    pub struct CustomizationItem: lenient {
        /// The id of a voice, from voice-enrollment.
        optional voice_id: Text,
        /// The name of a voice, from the Qwen models.
        optional voice: Text,
        /// The id of a list of words.
        optional vocabulary_id: Text,
        /// Whether it can be used: `OK`, `DEPLOYING` or `UNDEPLOYED`.
        optional status: Text,
        /// When it was made.
        optional gmt_create: Text,
        /// When it was changed last.
        optional gmt_modified: Text,
    }
}

impl CustomizationOutput {
    /// What `voice` of a speech request takes, from either service.
    #[must_use]
    pub fn voice(&self) -> Option<&str> {
        self.voice_id.as_deref().or(self.voice.as_deref())
    }
}

reply! {
    // After a deletion the output is empty.
    CustomizationReply: |reply| lacks "output"
        if reply.output == CustomizationOutput::__EMPTY && reply.usage.is_none() && reply.request_id.is_empty();
    suspects reply.output == CustomizationOutput::__EMPTY && reply.usage.is_none();
    id in request_id;
}
