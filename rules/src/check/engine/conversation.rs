//! Messages, their parts, and contents to embed or rank as the rules see them, in either protocol.

use alloc::vec::Vec;

use super::request::Request;
use crate::document::Truth;
use crate::{
    document::Node,
    models::Modality,
    parameters::{ApiFamily, Protocol},
};

/// The roles that the service knows. The gateway also takes OpenAI's old `function`.
pub(in crate::check) const ROLES: [&str; 5] = ["system", "assistant", "user", "tool", "function"];

/// An image, video or audio file in a message.
#[derive(Clone, Copy, Debug)]
pub(in crate::check) struct Medium<'d> {
    /// What it is.
    pub(in crate::check) kind: Modality,
    /// Its URL, or for a video the list of its images.
    pub(in crate::check) source: Node<'d>,
}

impl<'d> Request<'d> {
    /// Every part of every message whose content is a list.
    pub(in crate::check) fn parts(&self) -> impl Iterator<Item = Node<'d>> + use<'d> {
        self.messages().elements().flat_map(|message| message.member("content").elements())
    }

    /// Each of what is embedded or ranked, where it may be an image or a video.
    pub(in crate::check) fn contents(&self) -> impl Iterator<Item = Node<'d>> + use<'d> {
        self.content_list().into_iter().flat_map(Node::elements)
    }

    /// The list of these.
    pub(in crate::check) fn content_list(&self) -> Option<Node<'d>> {
        let name = match self.api.family {
            ApiFamily::Embedding => "contents",
            ApiFamily::Rerank => "documents",
            _ => return None,
        };
        let input = self.api.body.parameter(self.api.input?)?.shape.object()?;
        input.parameter(name).map(|_| self.input().member(name))
    }

    /// Every image, video and audio file.
    pub(in crate::check) fn media(&self) -> &[Medium<'d>] {
        self.media.get_or_init(|| {
            let mut media = Vec::new();
            for part in self.parts().chain(self.contents()) {
                add_media_of(part, self.api.protocol, &mut media);
            }
            media
        })
    }

    /// Every URL of an image, video or audio file: the images of a video one by one.
    pub(in crate::check) fn urls(&self) -> &[Node<'d>] {
        self.urls.get_or_init(|| {
            // An optional one that is empty is none: samples of videoretalk.
            let given = |node: Node<'_>| node.text_is(str::is_empty) != Truth::Yes;
            let of_rows = self.rows.iter().filter(|(_, parameter)| parameter.url);
            let of_rows = of_rows.filter(|(node, parameter)| parameter.required || given(*node));
            let sources = self.media().iter().map(|medium| medium.source);
            sources.chain(of_rows.map(|(node, _)| *node)).flat_map(itself_or_elements).collect()
        })
    }
}

/// Whether the role of a message is this one; of a role that is none, a rule of its own says so.
pub(in crate::check) fn has_role(message: Node<'_>, role: &str) -> Truth {
    let has = message.member("role").required();
    let mut is_known = true;
    let is_this = has.text_is(|text| {
        let is_this = text == role;
        is_known = is_this || ROLES.contains(&text);
        is_this
    });
    if is_known { is_this } else { Truth::Silent }
}

/// One URL, or each of a list.
fn itself_or_elements(source: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    let mut elements = source.elements().peekable();
    let itself = if elements.peek().is_none() { Some(source) } else { None };
    itself.into_iter().chain(elements)
}

/// Adds what a part shows or plays.
fn add_media_of<'d>(part: Node<'d>, protocol: Protocol, media: &mut Vec<Medium<'d>>) {
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
        // Their URLs are rows of the parameter table.
        Protocol::Anthropic => &[],
    };
    for &(member, inner, kind) in rows {
        let outer = part.member(member);
        let source = inner.map_or(outer, |inner| outer.member(inner));
        if source.is_present().is_possible() {
            media.push(Medium { kind, source });
        }
    }
}
