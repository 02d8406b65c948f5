//! Messages, their parts, and contents to embed or rank as the rules see them, in either protocol.

use alloc::vec::Vec;

use super::{Request, Truth};
use crate::{
    document::{Children, Member, RawNode, Value},
    models::Modality,
    parameters::{Family, Protocol},
};

/// A picture, film or sound in a message.
#[derive(Clone, Copy)]
pub(super) struct Medium<'d> {
    /// What it is.
    pub(super) kind: Modality,
    /// Its URL, or for a film the list of its pictures.
    pub(super) source: RawNode<'d>,
}

impl<'d> Request<'d> {
    /// The messages, one after the other; none if there is no list of them.
    pub(super) fn turns(&self) -> Children<'d> {
        self.messages().map(RawNode::children).unwrap_or_default()
    }

    /// Every part of every message whose content is a list.
    pub(super) fn parts(&self) -> impl Iterator<Item = RawNode<'d>> + use<'d> {
        self.turns().flat_map(parts)
    }

    /// The list of what is embedded or ranked, where it may hold pictures and films.
    pub(super) fn contents(&self) -> Option<RawNode<'d>> {
        let name = match self.api.family {
            Family::Embedding => "contents",
            Family::Rerank => "documents",
            _ => return None,
        };
        self.body.get(self.api.input?)?.member(name).possible()
    }

    /// Every picture, film and sound.
    pub(super) fn media(&self) -> Vec<Medium<'d>> {
        let mut media = Vec::new();
        for part in self.parts() {
            add_media_of(part, self.api.protocol, &mut media);
        }
        for content in self.contents().map(RawNode::children).unwrap_or_default() {
            add_media_of(content, self.api.protocol, &mut media);
        }
        media
    }

    /// Every URL of a picture, film or sound: the pictures of a film one by one.
    pub(super) fn urls(&self) -> Vec<RawNode<'d>> {
        let mut urls = Vec::new();
        let mut add = |source: RawNode<'d>| {
            if source.is_list() {
                urls.extend(source.children());
            } else {
                urls.push(source);
            }
        };
        for medium in self.media() {
            add(medium.source);
        }
        for (node, parameter) in self.rows {
            if parameter.url {
                add(*node);
            }
        }
        urls
    }
}

/// Whether the role of a message is this one.
pub(super) fn has_role(message: RawNode<'_>, role: &str) -> Truth {
    if message.hole().is_some() {
        return Truth::open(message.id());
    }
    match message.member("role") {
        Member::Absent => Truth::Silent,
        member => member.text_is(|text| text == role),
    }
}

/// The parts of a message, if its content is a list.
pub(super) fn parts(message: RawNode<'_>) -> Children<'_> {
    let content = message.member("content").possible();
    content.filter(|content| content.is_list()).map(RawNode::children).unwrap_or_default()
}

/// Adds what a part shows or plays.
fn add_media_of<'d>(part: RawNode<'d>, protocol: Protocol, media: &mut Vec<Medium<'d>>) {
    const OPEN_AI: &[(&str, Option<&str>, Modality)] = &[
        ("image_url", Some("url"), Modality::Image),
        ("video_url", Some("url"), Modality::Video),
        ("video", None, Modality::Video),
        ("input_audio", Some("data"), Modality::Audio),
    ];
    const DASHSCOPE: &[(&str, Option<&str>, Modality)] = &[
        ("image", None, Modality::Image),
        ("video", None, Modality::Video),
        ("audio", None, Modality::Audio),
        ("multi_images", None, Modality::Image),
    ];
    let rows = match protocol {
        Protocol::OpenAi => OPEN_AI,
        Protocol::DashScope => DASHSCOPE,
    };
    for &(member, inner, kind) in rows {
        let source = part.member(member).possible().and_then(|outer| match inner {
            Some(inner) if outer.hole().is_none() => outer.get(inner),
            _ => Some(outer),
        });
        if let Some(source) = source.filter(|source| !matches!(source.value(), Value::Null)) {
            media.push(Medium { kind, source });
        }
    }
}
