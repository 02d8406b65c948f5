//! Every type that the rows mention.

use std::{collections::BTreeSet, panic::Location, path::Path};

use qwen_request_rules::parameters::{APIS, About, Api, Object, OneOf, Shape, StringEnum};

/// All types, in the order of their rows.
pub(crate) struct Types {
    items: Vec<Item>,
}

/// A type of the request side.
pub(crate) struct Item {
    pub(crate) what: What,
    /// The APIs whose bodies can hold it.
    pub(crate) apis: Vec<&'static Api>,
}

/// What the type is made from.
#[derive(Clone, Copy)]
pub(crate) enum What {
    Object(&'static Object),
    StringEnum(&'static StringEnum),
    OneOf(&'static OneOf),
}

impl Types {
    pub(crate) fn of_all_apis() -> Self {
        let mut types = Self { items: Vec::new() };
        for api in APIS {
            types.visit(Shape::Object(api.body), api);
        }
        types.items.sort_by_key(|item| (item.place().file(), item.place().line()));
        types
    }

    fn visit(&mut self, shape: Shape, api: &'static Api) {
        match shape {
            Shape::Object(object) => {
                if self.note(What::Object(object), api) {
                    object.parameters.iter().for_each(|row| self.visit(row.shape, api));
                }
            }
            Shape::OneOf(one_of) => {
                if self.note(What::OneOf(one_of), api) {
                    one_of.shapes().for_each(|shape| self.visit(shape, api));
                }
            }
            Shape::StringEnum(words) => _ = self.note(What::StringEnum(words), api),
            Shape::List(element) => self.visit(*element, api),
            Shape::Bool | Shape::Integer(_) | Shape::Number | Shape::Text | Shape::Json => {}
        }
    }

    /// Whether the type is new to the API.
    fn note(&mut self, what: What, api: &'static Api) -> bool {
        match self.items.iter_mut().find(|item| item.what.rust() == what.rust()) {
            Some(item) if item.apis.iter().any(|known| known.name == api.name) => false,
            Some(item) => {
                item.apis.push(api);
                true
            }
            None => {
                self.items.push(Item { what, apis: vec![api] });
                true
            }
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Item> {
        self.items.iter()
    }

    /// The names of the files that hold rows of types.
    pub(crate) fn files(&self) -> BTreeSet<&str> {
        self.iter().map(Item::file).collect()
    }

    /// The types whose rows stand in this file.
    pub(crate) fn of_file(&self, file: &str) -> impl Iterator<Item = &Item> {
        self.iter().filter(move |item| item.file() == file)
    }
}

impl Item {
    /// The cargo feature that brings the type, if one does.
    pub(crate) fn feature(&self) -> Option<&'static str> {
        let mut features = self.apis.iter().map(|api| api.family.feature());
        let first = features.next().flatten();
        first.filter(|_| features.all(|feature| feature == first))
    }

    /// The name of the file that holds its row, without its ending.
    pub(crate) fn file(&self) -> &'static str {
        Path::new(self.place().file()).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
    }

    fn place(&self) -> &'static Location<'static> {
        self.what.about().place.get()
    }

    /// Its place, to be told with a problem.
    pub(crate) fn told(&self) -> String {
        let place = self.place();
        format!("{}:{}: {}", place.file(), place.line(), self.what.rust())
    }
}

impl What {
    pub(crate) fn rust(self) -> &'static str {
        match self {
            Self::Object(object) => object.rust,
            Self::StringEnum(words) => words.rust,
            Self::OneOf(one_of) => one_of.rust,
        }
    }

    pub(crate) fn about(self) -> About {
        match self {
            Self::Object(object) => object.about,
            Self::StringEnum(words) => words.about,
            Self::OneOf(one_of) => one_of.about,
        }
    }
}
