//! Messages, their parts, and contents to embed or rank as the rules see them, in either protocol.

use alloc::vec::Vec;

use super::{
    medium::{Medium, NAMES},
    request::Request,
};
use crate::{
    document::{Node, Truth},
    parameters::ApiFamily,
};

/// The roles that the service knows. The gateway also takes OpenAI's old `function`.
pub(in crate::check) const ROLES: [&str; 5] = ["system", "assistant", "user", "tool", "function"];

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
            if !self.body.vocabulary().meets(NAMES) {
                return media;
            }
            for part in self.parts() {
                Medium::add_all_of(part, self.api.protocol, &mut media);
            }
            for content in self.contents() {
                Medium::add_all_of(content, self.api.protocol, &mut media);
            }
            media
        })
    }

    /// Every URL of an image, video or audio file: the images of a video one by one.
    pub(in crate::check) fn urls(&self) -> &[Node<'d>] {
        self.urls.get_or_init(|| {
            // An optional one that is empty is none: samples of videoretalk.
            let given = |node: Node<'_>| node.text_is(str::is_empty) != Truth::Yes;
            let mut urls = Vec::new();
            for medium in self.media() {
                add_itself_or_elements(medium.source, &mut urls);
            }
            for &(node, parameter) in self.rows {
                if parameter.url && (parameter.required || given(node)) {
                    add_itself_or_elements(node, &mut urls);
                }
            }
            urls
        })
    }
}

/// Whether the role of a message is this one; of a role that is none, a rule of its own says so.
pub(in crate::check) fn has_role(message: Node<'_>, role: &str) -> Truth {
    message.member("role").required().text_answers(|text| {
        if text == role {
            Truth::Yes
        } else if ROLES.contains(&text) {
            Truth::No
        } else {
            Truth::Silent
        }
    })
}

/// Silent for a message whose role is new, where that is let through: what it needs, nobody can say.
pub(in crate::check) fn has_known_role(request: &Request<'_>, message: Node<'_>) -> Truth {
    if request.options.judge_unknown_values {
        return Truth::Yes;
    }
    let is_unknown = message.member("role").text_is(|role| !ROLES.contains(&role));
    if is_unknown == Truth::Yes { Truth::Silent } else { Truth::Yes }
}

/// Adds one URL, or each of a list.
fn add_itself_or_elements<'d>(source: Node<'d>, urls: &mut Vec<Node<'d>>) {
    let before = urls.len();
    urls.extend(source.elements());
    if urls.len() == before {
        urls.push(source);
    }
}
