//! How the rows of the table are written: a family's common facts, then what one of its models adds or
//! changes.
//!
//! `yes` and `no` replace what the family said of the same ability; what no call names is unknown.

use super::date::Date;
use super::effort::Effort;
use super::embedding_limits::{EmbeddingLimits, RerankLimits};
use super::image_limits::ImageLimits;
use super::languages::Languages;
use super::modality::{Modalities, Modality};
use super::model::{Model, ModelKind, Thinking};
use super::realtime_limits::RealtimeLimits;
use super::recordings::Recordings;
use super::service_path::ServicePath;
use super::video_limits::VideoLimits;
use super::voices::Voices;

/// For a number that the family knows and one of its models does not.
pub(super) const UNKNOWN: u32 = 0;

/// A row while it is written.
#[derive(Clone, Copy)]
pub(super) struct Row(pub(super) Model);

impl Row {
    pub(super) const fn of(kind: ModelKind) -> Self {
        Self(Model {
            id: "",
            same_as: None,
            retires: None,
            listed: true,
            kind,
            endpoint: None,
            also_at: None,
            thinking: None,
            affirmed: 0,
            denied: 0,
            takes: None,
            gives: None,
            max_input: UNKNOWN,
            max_input_thinking: UNKNOWN,
            max_output: UNKNOWN,
            max_output_thinking: UNKNOWN,
            max_thinking: UNKNOWN,
            images_read: 0,
            max_choices: 0,
            frames: None,
            effort: None,
            images: None,
            videos: None,
            embeds: None,
            ranks: None,
            realtime: None,
            voices: None,
            languages: None,
            recordings: None,
            longest_text: 0,
        })
    }

    pub(super) const fn named(self, id: &'static str) -> Self {
        Self(Model { id, ..self.0 })
    }

    /// Another name for `id`.
    pub(super) const fn same_as(self, id: &'static str) -> Self {
        Self(Model { same_as: Some(id), ..self.0 })
    }

    /// Announced to end on `day`.
    pub(super) const fn retired(self, day: Date) -> Self {
        Self(Model { retires: Some(day), ..self.0 })
    }

    /// Described once, but no longer in the list of models.
    pub(super) const fn unlisted(self) -> Self {
        Self(Model { listed: false, ..self.0 })
    }

    pub(super) const fn at(self, endpoint: ServicePath) -> Self {
        Self(Model { endpoint: Some(endpoint), ..self.0 })
    }

    /// A further address that a page names.
    pub(super) const fn also_at(self, endpoint: ServicePath) -> Self {
        Self(Model { also_at: Some(endpoint), ..self.0 })
    }

    /// Takes part in the OpenAI protocol only, or no page says where else.
    pub(super) const fn nowhere(self) -> Self {
        Self(Model { endpoint: None, ..self.0 })
    }

    pub(super) const fn thinks(self, thinking: Thinking) -> Self {
        Self(Model { thinking: Some(thinking), ..self.0 })
    }

    pub(super) const fn takes(self, input: &[Modality]) -> Self {
        Self(Model { takes: Some(Modalities::of(input)), ..self.0 })
    }

    pub(super) const fn gives(self, output: &[Modality]) -> Self {
        Self(Model { gives: Some(Modalities::of(output)), ..self.0 })
    }

    pub(super) const fn yes(self, abilities: u32) -> Self {
        Self(Model { affirmed: self.0.affirmed | abilities, denied: self.0.denied & !abilities, ..self.0 })
    }

    pub(super) const fn no(self, abilities: u32) -> Self {
        Self(Model { affirmed: self.0.affirmed & !abilities, denied: self.0.denied | abilities, ..self.0 })
    }

    /// One official source affirms, another denies.
    pub(super) const fn disputed(self, abilities: u32) -> Self {
        Self(Model { affirmed: self.0.affirmed | abilities, denied: self.0.denied | abilities, ..self.0 })
    }

    /// Known for the family, not for this model.
    pub(super) const fn untold(self, abilities: u32) -> Self {
        Self(Model { affirmed: self.0.affirmed & !abilities, denied: self.0.denied & !abilities, ..self.0 })
    }

    /// Tokens of input.
    pub(super) const fn input(self, tokens: u32) -> Self {
        Self(Model { max_input: tokens, ..self.0 })
    }

    /// Tokens of input while the model thinks.
    pub(super) const fn input_thinking(self, tokens: u32) -> Self {
        Self(Model { max_input_thinking: tokens, ..self.0 })
    }

    /// Upper end of `max_tokens`.
    pub(super) const fn output(self, tokens: u32) -> Self {
        Self(Model { max_output: tokens, ..self.0 })
    }

    /// Upper end of `max_tokens` while the model thinks, where it is another.
    pub(super) const fn output_thinking(self, tokens: u32) -> Self {
        Self(Model { max_output_thinking: tokens, ..self.0 })
    }

    /// Upper end of `thinking_budget`.
    pub(super) const fn budget(self, tokens: u32) -> Self {
        Self(Model { max_thinking: tokens, ..self.0 })
    }

    /// Most images in the messages of one request.
    pub(super) const fn reads_images(self, count: u16) -> Self {
        Self(Model { images_read: count, ..self.0 })
    }

    /// Upper end of `n`.
    pub(super) const fn choices(self, count: u8) -> Self {
        Self(Model { max_choices: count, ..self.0 })
    }

    /// Images in a video that is given as a list.
    pub(super) const fn frames(self, least: u16, most: u16) -> Self {
        Self(Model { frames: Some((least, most)), ..self.0 })
    }

    pub(super) const fn effort(self, effort: &'static Effort) -> Self {
        Self(Model { effort: Some(effort), ..self.0 })
    }

    /// Limits of the images that it makes.
    pub(super) const fn images(self, limits: &'static ImageLimits) -> Self {
        Self(Model { images: Some(limits), ..self.0 })
    }

    /// Limits of the videos that it makes.
    pub(super) const fn videos(self, limits: &'static VideoLimits) -> Self {
        Self(Model { videos: Some(limits), ..self.0 })
    }

    /// Limits of the embeddings that it makes.
    pub(super) const fn embeds(self, limits: &'static EmbeddingLimits) -> Self {
        Self(Model { embeds: Some(limits), ..self.0 })
    }

    /// Limits of the documents that it ranks.
    pub(super) const fn ranks(self, limits: &'static RerankLimits) -> Self {
        Self(Model { ranks: Some(limits), ..self.0 })
    }

    /// What a session with it takes.
    pub(super) const fn realtime(self, limits: &'static RealtimeLimits) -> Self {
        Self(Model { realtime: Some(limits), ..self.0 })
    }

    /// The voices that it speaks with.
    pub(super) const fn voices(self, voices: &'static Voices) -> Self {
        Self(Model { voices: Some(voices), ..self.0 })
    }

    /// Most characters of a text that it reads out.
    pub(super) const fn longest_text(self, characters: u16) -> Self {
        Self(Model { longest_text: characters, ..self.0 })
    }

    /// The languages that it translates.
    pub(super) const fn languages(self, languages: Languages) -> Self {
        Self(Model { languages: Some(languages), ..self.0 })
    }

    /// How it is given recordings.
    pub(super) const fn recordings(self, recordings: Recordings) -> Self {
        Self(Model { recordings: Some(recordings), ..self.0 })
    }

    pub(super) const fn takes_untold(self) -> Self {
        Self(Model { takes: None, ..self.0 })
    }

    pub(super) const fn gives_untold(self) -> Self {
        Self(Model { gives: None, ..self.0 })
    }

    pub(super) const fn thinking_untold(self) -> Self {
        Self(Model { thinking: None, ..self.0 })
    }

    pub(super) const fn no_effort(self) -> Self {
        Self(Model { effort: None, ..self.0 })
    }
}

#[cfg(test)]
mod tests {
    use super::super::AS_OF;
    use super::*;

    #[test]
    fn a_model_retires_once_its_last_day_has_passed() {
        let retired = |day| Row::of(ModelKind::Chat).retired(day).0;
        assert!(retired(Date::new(2000, 1, 1)).is_retired());
        for day in [AS_OF, Date::new(9999, 1, 1)] {
            assert!(!retired(day).is_retired() && retired(day).is_listed(), "{day}");
            assert_eq!(retired(day).retires(), Some(day));
        }
    }
}
