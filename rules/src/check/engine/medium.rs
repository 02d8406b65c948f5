//! The media in a part of a message, in either protocol.

use alloc::vec::Vec;

use crate::{document::Node, models::Modality, parameters::Protocol};

/// An image, video or audio file in a message.
#[derive(Clone, Copy, Debug)]
pub(in crate::check) struct Medium<'d> {
    /// What it is.
    pub(in crate::check) kind: Modality,
    /// Its URL, or for a video the list of its images.
    pub(in crate::check) source: Node<'d>,
}

impl<'d> Medium<'d> {
    /// Adds what a part shows or plays.
    pub(super) fn add_all_of(part: Node<'d>, protocol: Protocol, media: &mut Vec<Self>) {
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
