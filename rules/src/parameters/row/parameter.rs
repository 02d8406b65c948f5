//! What a parameter is, and how its row is written.

use super::{Bound, Docs, Object, Shape};

/// A member of an object.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "a row of a table: each is a fact of its own")]
pub struct Parameter {
    /// Its name on the wire.
    pub name: &'static str,
    /// What it may hold.
    pub shape: Shape,
    /// Whether the body is incomplete without it.
    pub required: bool,
    /// Whether it is text that no rule needs to read, or a list of such: any expression of a text type will do.
    pub free_text: bool,
    /// Whether it is no part of the body: it says how the request is sent.
    pub not_in_body: bool,
    /// Whether it is where an image, video, audio file or document is. The parts of messages have a rule of their own.
    pub url: bool,
    /// Whether the vendor's pages describe it. The service takes others in silence, or not at all.
    pub documented: bool,
    /// The only values that it takes, as they are written; of a list, each element. None if no page lists them.
    pub one_of: &'static [&'static str],
    /// The ends of its range, where no rule of its own knows them.
    pub bounds: Option<(Bound, Bound)>,
    /// Least and most characters of its text, or of each text of its list.
    pub characters: Option<(u16, u16)>,
    /// The catalogue's entry for another value.
    pub refusal: Option<&'static str>,
    /// The catalogue's entry for a value of the wrong type.
    pub wrong_type: Option<&'static str>,
    /// The catalogue's entry for a body without it.
    pub missing: Option<&'static str>,
    /// What the protocols of others call it.
    pub also_called: &'static [&'static str],
    /// A value to show in advice.
    pub example: &'static str,
    /// What it means, in one sentence.
    pub sentence: Docs<&'static str>,
    /// What more there is to say.
    pub more: Docs<&'static str>,
    /// What counts if it is left out: a value, or where the value comes from.
    pub default: Docs<&'static str>,
    /// The models that take it, if not all do.
    pub models: Docs<&'static str>,
    /// The catalogue's entries that it can meet, beside those that the other columns and its range name.
    pub errors: Docs<&'static [&'static str]>,
}

/// A row for a member that must be there.
pub(in crate::parameters) const fn required(
    name: &'static str,
    shape: Shape,
    example: &'static str,
    sentence: &'static str,
) -> Parameter {
    Parameter {
        name,
        shape,
        required: true,
        free_text: false,
        not_in_body: false,
        url: false,
        documented: true,
        one_of: &[],
        bounds: None,
        characters: None,
        refusal: None,
        wrong_type: None,
        missing: None,
        also_called: &[],
        example,
        sentence: Docs::new(sentence),
        more: Docs::new(""),
        default: Docs::new(""),
        models: Docs::new(""),
        errors: Docs::new(&[]),
    }
}

/// A row for a member that may be left out.
pub(in crate::parameters) const fn optional(
    name: &'static str,
    shape: Shape,
    example: &'static str,
    sentence: &'static str,
) -> Parameter {
    Parameter { required: false, ..required(name, shape, example, sentence) }
}

/// The `input` of a body of the DashScope protocol.
pub(in crate::parameters) const fn input(
    object: &'static Object,
    example: &'static str,
    sentence: &'static str,
) -> Parameter {
    required("input", Shape::Object(object), example, sentence).missing("E163").wrong_type("E166")
}

impl Parameter {
    /// Text that no rule needs to read.
    pub(in crate::parameters) const fn free_text(mut self) -> Self {
        self.free_text = true;
        self
    }

    /// No part of the body.
    pub(in crate::parameters) const fn not_in_body(mut self) -> Self {
        self.not_in_body = true;
        self
    }

    /// Where an image, video, audio file or document is.
    pub(in crate::parameters) const fn url(mut self) -> Self {
        self.url = true;
        self
    }

    /// The only values that it takes.
    pub(in crate::parameters) const fn one_of(mut self, values: &'static [&'static str]) -> Self {
        self.one_of = values;
        self
    }

    /// The ends of its range.
    pub(in crate::parameters) const fn between(mut self, low: Bound, high: Bound) -> Self {
        self.bounds = Some((low, high));
        self
    }

    /// How many characters its text has, or each text of its list.
    pub(in crate::parameters) const fn characters(mut self, least: u16, most: u16) -> Self {
        self.characters = Some((least, most));
        self
    }

    /// What the service answers to another value.
    pub(in crate::parameters) const fn refused_as(mut self, entry: &'static str) -> Self {
        self.refusal = Some(entry);
        self
    }

    /// What the service answers to a value of the wrong type.
    pub(in crate::parameters) const fn wrong_type(mut self, entry: &'static str) -> Self {
        self.wrong_type = Some(entry);
        self
    }

    /// What the service answers to a body without it.
    pub(in crate::parameters) const fn missing(mut self, entry: &'static str) -> Self {
        self.missing = Some(entry);
        self
    }

    /// Another value to show in advice.
    pub(in crate::parameters) const fn shown_as(mut self, example: &'static str) -> Self {
        self.example = example;
        self
    }

    /// What the protocols of others call it.
    pub(in crate::parameters) const fn also_called(mut self, names: &'static [&'static str]) -> Self {
        self.also_called = names;
        self
    }

    /// What more there is to say.
    pub(in crate::parameters) const fn more(mut self, text: &'static str) -> Self {
        self.more = Docs::new(text);
        self
    }

    /// What counts if it is left out.
    pub(in crate::parameters) const fn default(mut self, value: &'static str) -> Self {
        self.default = Docs::new(value);
        self
    }

    /// The models that take it.
    pub(in crate::parameters) const fn models(mut self, models: &'static str) -> Self {
        self.models = Docs::new(models);
        self
    }

    /// The entries of the catalogue that it can meet.
    pub(in crate::parameters) const fn errors(mut self, entries: &'static [&'static str]) -> Self {
        self.errors = Docs::new(entries);
        self
    }

    /// Not on the vendor's pages.
    pub(in crate::parameters) const fn undocumented(mut self) -> Self {
        self.documented = false;
        self
    }
}

impl Parameter {
    /// Whether any expression of a text type will do for it.
    pub fn takes_any_text(&self) -> bool {
        self.free_text
    }
}
