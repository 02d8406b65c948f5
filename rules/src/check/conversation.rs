//! Messages, their parts, and contents to embed or rank as the rules see them, in either protocol.

use super::{Request, Truth};
use crate::{
    document::{Children, Member, Node, Value},
    models::Modality,
    parameters::Protocol,
};

/// A picture, film or sound in a message.
#[derive(Clone, Copy)]
pub(super) struct Medium<'d> {
    /// What it is.
    pub(super) kind: Modality,
    /// Its URL, or for a film the list of its pictures.
    pub(super) source: Node<'d>,
}

impl<'d> Request<'d> {
    /// The messages, one after the other; none if there is no list of them.
    pub(super) fn turns(&self) -> impl Iterator<Item = Node<'d>> + use<'d> {
        self.messages().into_iter().flat_map(Node::children)
    }

    /// Every part of every message whose content is a list.
    pub(super) fn parts(&self) -> impl Iterator<Item = Node<'d>> + use<'d> {
        self.turns().flat_map(parts)
    }

    /// Every picture, film and sound.
    pub(super) fn media(&self) -> impl Iterator<Item = Medium<'d>> + use<'d> {
        let protocol = self.api.protocol;
        let contents = self.contents().into_iter().flat_map(Node::children);
        self.parts().chain(contents).flat_map(move |part| media_of(part, protocol))
    }

    /// Every URL of a picture, film or sound: the pictures of a film one by one.
    pub(super) fn urls(&self) -> impl Iterator<Item = Node<'d>> + use<'d> {
        let alone = self.media().filter(|medium| !medium.source.is_list()).map(|medium| medium.source);
        let listed =
            self.media().filter(|medium| medium.source.is_list()).flat_map(|medium| medium.source.children());
        let elsewhere = self.rows.iter().filter(|(_, parameter)| parameter.url).flat_map(|(node, _)| {
            let (one, many) =
                if node.is_list() { (None, node.children()) } else { (Some(*node), node.no_children()) };
            one.into_iter().chain(many)
        });
        alone.chain(listed).chain(elsewhere)
    }
}

/// Whether the role of a message is this one.
pub(super) fn has_role(message: Node<'_>, role: &str) -> Truth {
    if message.hole().is_some() {
        return Truth::open(message.id());
    }
    match message.member("role") {
        Member::Absent => Truth::Silent,
        member => member.text_is(|text| text == role),
    }
}

/// The parts of a message, if its content is a list.
pub(super) fn parts(message: Node<'_>) -> Children<'_> {
    match message.member("content").possible() {
        Some(content) if content.is_list() => content.children(),
        // A message without content has no children under it either: an empty walk.
        _ => message.no_children(),
    }
}

/// What a part shows or plays.
fn media_of(part: Node<'_>, protocol: Protocol) -> impl Iterator<Item = Medium<'_>> {
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
    rows.iter().filter_map(move |(member, inner, kind)| {
        let outer = part.member(member).possible()?;
        let source = match inner {
            Some(inner) if outer.hole().is_none() => outer.get(inner)?,
            _ => outer,
        };
        (!matches!(source.value(), Value::Null)).then_some(Medium { kind: *kind, source })
    })
}
