//! The media in a part of a message, in either protocol.

use alloc::vec::Vec;

use crate::{
    document::{Node, Vocabulary},
    models::Modality,
    parameters::Protocol,
};

/// An image, video or audio file in a message.
#[derive(Clone, Copy, Debug)]
pub(in crate::check) struct Medium<'d> {
    /// What it is.
    pub(in crate::check) kind: Modality,
    /// Its URL, or for a video the list of its images.
    pub(in crate::check) source: Node<'d>,
}

/// A member of a part, the member in it that holds the medium, and what that is.
type Row = (&'static str, Option<&'static str>, Modality);

const OPEN_AI: &[Row] = &[
    ("image_url", Some("url"), Modality::Image),
    ("video_url", Some("url"), Modality::Video),
    ("video", None, Modality::Video),
    ("input_audio", Some("data"), Modality::Audio),
];

const DASHSCOPE: &[Row] = &[
    ("image", None, Modality::Image),
    ("video", None, Modality::Video),
    ("audio", None, Modality::Audio),
    ("multi_images", None, Modality::Image),
];

/// The names of these members: a body without any of them has no media.
pub(in crate::check) const NAMES: Vocabulary = {
    let mut names = Vocabulary::of(&[]);
    let mut lists = [OPEN_AI, DASHSCOPE].as_slice();
    while let [list, others @ ..] = lists {
        let mut list = *list;
        while let [(name, ..), rest @ ..] = list {
            names = names.with(name);
            list = rest;
        }
        lists = others;
    }
    names
};

impl<'d> Medium<'d> {
    /// Adds what a part shows or plays.
    pub(super) fn add_all_of(part: Node<'d>, protocol: Protocol, media: &mut Vec<Self>) {
        let rows = match protocol {
            Protocol::OpenAi => OPEN_AI,
            Protocol::DashScope => DASHSCOPE,
            // Their URLs are rows of the parameter table.
            Protocol::Anthropic | Protocol::OpenApi => &[],
        };
        for &(member, inner, kind) in rows {
            let outer = part.member(member);
            let source = inner.map_or(outer, |inner| outer.member(inner));
            if source.is_present().is_possible() {
                media.push(Self { kind, source });
            }
        }
    }
}
