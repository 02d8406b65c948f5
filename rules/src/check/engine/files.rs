//! The files of a request, each with what is known of it.

use alloc::vec::Vec;
use core::cell::RefCell;

use super::{
    finding::{Answer, Explanation, FindingPlace},
    request::Request,
};
use crate::{
    document::{Name, Node, NodeKind, Truth},
    media::{Facts, FileLimits, Format, limits_of},
    models::Modality,
};

/// The files of a request that are at hand.
#[derive(Debug)]
pub struct Files<'d> {
    model: Name<'d>,
    list: Vec<File<'d>>,
}

/// One of them.
#[derive(Debug)]
pub(in crate::check) struct File<'d> {
    /// Where it is named.
    pub(in crate::check) source: Node<'d>,
    /// The member that names it; none in a message.
    pub(in crate::check) member: Option<&'static str>,
    /// What its header tells.
    pub(in crate::check) facts: Facts,
    /// What it is held to.
    pub(in crate::check) limits: Option<&'static FileLimits>,
    /// What it is to be, as far as that is known.
    modality: Option<Modality>,
}

/// A place that names a file.
#[derive(Clone, Copy)]
struct Place<'d> {
    source: Node<'d>,
    member: Option<&'static str>,
    modality: Option<Modality>,
    /// Whether it is an image of a video, of which no page states limits.
    is_frame: bool,
}

impl<'d> Files<'d> {
    pub(in crate::check) fn of(request: &Request<'d>, look: &dyn Fn(&str) -> Option<Facts>) -> Self {
        let all = request.known_row().map_or(&[][..], limits_of);
        let mut list = Vec::new();
        for place in places(request) {
            let seen = RefCell::new(None);
            // Only a text names a file.
            let is_text = place.source.text_is(|url| {
                seen.replace(look(url));
                true
            });
            let (Truth::Yes, Some(facts)) = (is_text, seen.into_inner()) else { continue };
            let limits = if place.is_frame { None } else { place.limits(all, &facts) };
            let modality = limits.map(|limits| limits.modality).or(place.modality);
            list.push(File { source: place.source, member: place.member, facts, limits, modality });
        }
        Self { model: request.model_name(), list }
    }

    pub(in crate::check) fn iter(&self) -> impl Iterator<Item = &File<'d>> {
        self.list.iter()
    }

    /// The files that another member names.
    pub(in crate::check) fn in_member(&self, member: &str) -> impl Iterator<Item = &File<'d>> {
        self.iter().filter(move |file| file.member == Some(member))
    }

    /// The name of the model, for messages.
    pub(in crate::check) fn model(&self) -> Name<'d> {
        self.model
    }
}

impl File<'_> {
    pub(in crate::check) fn place(&self) -> FindingPlace {
        FindingPlace::Value(self.source.id())
    }

    /// What it is to be, for messages.
    pub(in crate::check) fn kind(&self) -> &'static str {
        match self.modality {
            Some(Modality::Image) => "an image",
            Some(Modality::Video) => "a video",
            Some(Modality::Audio) => "a recording",
            _ => "a file",
        }
    }

    /// The words, with the entry that the service answers for this file.
    pub(in crate::check) fn answered(&self, words: Explanation, entry: Option<&'static str>) -> Explanation {
        let words = words.with_known("media_kind", self.media_kind());
        words.answered(entry.map_or(Answer::Unknown, |id| Answer::OfRow(Some(id))))
    }

    /// What the service calls it.
    fn media_kind(&self) -> Option<&'static str> {
        match self.modality? {
            Modality::Image => Some("image"),
            Modality::Video => Some("video"),
            Modality::Audio => Some("audio"),
            _ => None,
        }
    }
}

impl Place<'_> {
    /// The limits for this place: those of its member, or of its kind. Where files of several kinds may stand, the content tells.
    fn limits(self, all: &'static [FileLimits], facts: &Facts) -> Option<&'static FileLimits> {
        let of_member =
            |limits: &&FileLimits| self.member.is_some_and(|member| limits.members.contains(&member));
        let has_own = all.iter().any(|limits| of_member(&limits));
        let fits = |limits: &&'static FileLimits| {
            if has_own { of_member(limits) } else { limits.members.is_empty() }
        };
        let found = facts.content.format().map(Format::usual_modality);
        let mut fitting = all.iter().filter(fits);
        match self.modality {
            Some(modality) if !has_own => fitting.find(|limits| limits.modality == modality),
            _ => {
                let is_alone = fitting.clone().count() == 1;
                // Where one kind of file has limits, another may stand that has none.
                let is_for_this = |limits: &&'static FileLimits| {
                    is_alone && (self.modality.is_some() || !limits.formats.is_empty())
                };
                let of_content = fitting.clone().find(|limits| Some(limits.modality) == found);
                of_content.or_else(|| fitting.find(is_for_this))
            }
        }
    }
}

/// Each place of a request that names a file.
fn places<'d>(request: &Request<'d>) -> Vec<Place<'d>> {
    let mut places = Vec::new();
    for medium in request.media() {
        let is_list = medium.source.is(NodeKind::List) == Truth::Yes;
        let is_frame = is_list && medium.kind == Modality::Video;
        let modality = Some(if is_frame { Modality::Image } else { medium.kind });
        let place = Place { source: medium.source, member: None, modality, is_frame };
        add(place, is_list, &mut places);
    }
    for &(node, parameter) in request.rows {
        if parameter.url {
            let member = Some(parameter.name);
            let modality = modality_in(parameter.name);
            let place = Place { source: node, member, modality, is_frame: false };
            add(place, node.is(NodeKind::List) == Truth::Yes, &mut places);
        }
    }
    places
}

/// Adds one place, or one for each element of a list.
fn add<'d>(place: Place<'d>, is_list: bool, places: &mut Vec<Place<'d>>) {
    if is_list {
        places.extend(place.source.elements().map(|source| Place { source, ..place }));
    } else {
        places.push(place);
    }
}

/// What the name of a member says of the file that it holds.
fn modality_in(name: &str) -> Option<Modality> {
    const KINDS: &[(&str, Modality)] = &[
        ("image", Modality::Image),
        ("img", Modality::Image),
        ("frame", Modality::Image),
        ("video", Modality::Video),
        ("clip", Modality::Video),
        ("audio", Modality::Audio),
        ("voice", Modality::Audio),
    ];
    KINDS.iter().find(|(word, _)| name.contains(word)).map(|(_, modality)| *modality)
}
