//! Services that keep voices and vocabularies: what they do, and what each action needs.
//!
//! They stand here and not in rows of the models: an action belongs to a service, four rows of the table have any, and no refresh
//! changes them.

/// An action of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action {
    /// The service, by the name that stands in `model`.
    service: &'static str,
    /// The value of `action`.
    pub name: &'static str,
    /// The members of `input` that it cannot do without.
    pub needs: &'static [&'static str],
    /// Whether it makes a voice from a recording or from a description: one of the two.
    pub clones_or_designs: bool,
}

const fn action(service: &'static str, name: &'static str, needs: &'static [&'static str]) -> Action {
    Action { service, name, needs, clones_or_designs: false }
}

/// Every action, service by service: the pages on voice cloning, voice design and custom vocabulary.
pub static ACTIONS: [Action; 17] = [
    Action {
        clones_or_designs: true,
        ..action("voice-enrollment", "create_voice", &["target_model", "prefix"])
    },
    action("voice-enrollment", "list_voice", &[]),
    action("voice-enrollment", "query_voice", &["voice_id"]),
    action("voice-enrollment", "update_voice", &["voice_id", "url"]),
    action("voice-enrollment", "delete_voice", &["voice_id"]),
    action("qwen-voice-enrollment", "create", &["target_model", "preferred_name", "audio"]),
    action("qwen-voice-enrollment", "list", &[]),
    action("qwen-voice-enrollment", "delete", &["voice"]),
    action(
        "qwen-voice-design",
        "create",
        &["target_model", "preferred_name", "voice_prompt", "preview_text"],
    ),
    action("qwen-voice-design", "list", &[]),
    action("qwen-voice-design", "query", &["voice"]),
    action("qwen-voice-design", "delete", &["voice"]),
    action("speech-biasing", "create_vocabulary", &["target_model", "prefix", "vocabulary"]),
    action("speech-biasing", "list_vocabulary", &[]),
    action("speech-biasing", "query_vocabulary", &["vocabulary_id"]),
    action("speech-biasing", "update_vocabulary", &["vocabulary_id", "vocabulary"]),
    action("speech-biasing", "delete_vocabulary", &["vocabulary_id"]),
];

impl Action {
    /// Whether it is one of the service that stands in `model`.
    pub fn is_of(&self, model: &super::Model) -> bool {
        self.service == model.id()
    }
}
