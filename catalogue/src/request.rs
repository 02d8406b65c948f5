//! The request types: a file for each file of rows, and the module that holds them.

use std::collections::BTreeMap;

use qwen_request_rules::parameters::{Api, Delivery, Object, OneOf, Shape, StringEnum, method_of};

use crate::{
    constructors, doc,
    example::Examples,
    file::File,
    parameter,
    problems::Problems,
    rust::{self, Uses},
    types::{Item, Types, What},
};

pub(crate) fn files(types: &Types, examples: &Examples, problems: &mut Problems) -> Vec<File> {
    let mut files = vec![module(types), gated(types)];
    for name in types.files() {
        let items: Vec<&Item> = types.of_file(name).collect();
        let shared = shared_feature(&items);
        let mut uses = Uses::default();
        let mut text = String::new();
        for item in &items {
            let cfg = if shared.is_none() { rust::cfg(item.feature()) } else { String::new() };
            let docs = about(item, problems) + &doc::code(4, &examples.of(item, problems));
            let printed = match item.what {
                What::Object(object) => print_object(item, object, &docs, &mut uses, problems),
                What::StringEnum(words) => print_words(words, &docs, &mut uses),
                What::OneOf(one_of) => print_one_of(one_of, &docs, &mut uses),
            };
            text += &format!("{cfg}{printed}\n");
            if let What::Object(object) = item.what
                && let Some(constructor) = constructors::from_required(object, &mut uses)
            {
                text += &format!("{cfg}{constructor}\n");
            }
        }
        let own: Vec<&str> = items.iter().map(|item| item.what.rust()).collect();
        files.push(File::generated(
            &format!("{name}.rs"),
            format!("rules/src/parameters/{name}.rs"),
            uses.items(&own) + &text,
        ));
    }
    files
}

/// The modules, and what they export.
fn module(types: &Types) -> File {
    let mut modules = String::from("mod apis;\nmod constructors;\nmod short_forms;\n");
    let mut exports = String::new();
    for name in types.files() {
        let items: Vec<&Item> = types.of_file(name).collect();
        let shared = shared_feature(&items);
        modules += &format!("{}mod {name};\n", rust::cfg(shared));
        let mut features: Vec<Option<&str>> = items.iter().map(|item| item.feature()).collect();
        features.sort_unstable();
        features.dedup();
        for feature in features {
            let own = items.iter().filter(|item| item.feature() == feature);
            let names: Vec<&str> = own.map(|item| item.what.rust()).collect();
            exports += &format!("{}pub use {name}::{{{}}};\n", rust::cfg(feature), names.join(", "));
        }
    }
    File::generated("mod.rs", "rules/src/parameters/", format!("{modules}\n{exports}"))
}

/// What features bring, exported by name: of a name that a glob would bring rustc cannot say which feature it needs.
fn gated(types: &Types) -> File {
    let mut names: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for item in types.iter() {
        if let Some(feature) = item.feature() {
            names.entry(feature).or_default().push(item.what.rust());
        }
    }
    let export = |(feature, names): (&str, Vec<&str>)| {
        format!("{}pub use request::{{{}}};\n", rust::cfg(Some(feature)), names.join(", "))
    };
    let exports: String = names.into_iter().map(export).collect();
    File::generated("gated.rs", "rules/src/parameters/", exports)
}

/// The feature that brings all of them, if one does.
fn shared_feature(items: &[&Item]) -> Option<&'static str> {
    let first = items.first().and_then(|item| item.feature());
    first.filter(|_| items.iter().all(|item| item.feature() == first))
}

fn print_object(
    item: &Item,
    object: &'static Object,
    docs: &str,
    uses: &mut Uses,
    problems: &mut Problems,
) -> String {
    uses.wire("object");
    let mut text = format!("object! {{\n{docs}    pub struct {} {{\n", object.rust);
    for row in object.parameters {
        uses.shape(row.shape);
        let paragraphs = parameter::paragraphs(item, object, row, problems);
        text += &doc::comment(8, &paragraphs.each_ref().map(String::as_str));
        let presence = match (row.not_in_body, row.required) {
            (true, _) => "beside",
            (false, true) => "required",
            (false, false) => "optional",
        };
        let field = rust::field(row.name);
        let wire = if field == row.name { String::new() } else { format!(" as {:?}", row.name) };
        text += &format!("        {presence} {field}: {}{wire},\n", rust::type_of(row.shape));
    }
    text + "    }\n}\n"
}

fn print_words(words: &'static StringEnum, docs: &str, uses: &mut Uses) -> String {
    uses.wire("text_enum");
    let mut text = format!("text_enum! {{\n{docs}    pub enum {} {{\n", words.rust);
    for word in words.known {
        let meaning = match word.meaning.get() {
            "" => format!("`{}`.", word.text),
            meaning => meaning.to_owned(),
        };
        text += &doc::comment(8, &[&meaning]);
        text += &format!("        {} = {:?},\n", word.variant(), word.text);
    }
    text + "    }\n}\n"
}

fn print_one_of(one_of: &'static OneOf, docs: &str, uses: &mut Uses) -> String {
    uses.wire("union");
    let mut text = format!("union! {{\n{docs}    pub enum {} {{\n", one_of.rust);
    for alternative in one_of.alternatives {
        uses.shape(alternative.shape);
        text += &doc::comment(8, &[alternative.meaning.get()]);
        let (shape, variant) = (alternative.shape, alternative.variant);
        text += &format!("        {variant}({}) from {},\n", rust::type_of(shape), kind(shape));
    }
    text + "    }\n}\n"
}

/// The kind of JSON that becomes this shape, as `union!` calls it.
fn kind(shape: Shape) -> &'static str {
    match shape {
        Shape::Bool => "bool",
        Shape::Integer(_) => "integer",
        Shape::Number => "number",
        Shape::Text | Shape::StringEnum(_) => "text",
        Shape::List(_) => "list",
        Shape::Object(_) | Shape::Json | Shape::OneOf(_) => "object",
    }
}

/// What a type is; for a body with the path of its API.
fn about(item: &Item, problems: &mut Problems) -> String {
    let about = item.what.about();
    let api = item.apis.iter().find(|api| api.name == item.what.rust());
    let sentence = match api {
        Some(api) => format!("{}: {}.", about.sentence.get(), call(api)),
        None => about.sentence.get().to_owned(),
    };
    if !sentence.ends_with('.') || sentence.contains(".:") {
        problems
            .add(format!("{}: {sentence:?} ends in no full stop, or in one before the path", item.told()));
    }
    doc::comment(4, &[&sentence, about.more.get()])
}

fn call(api: &Api) -> String {
    match api.delivery {
        Delivery::Socket => format!("`{}`", api.path),
        Delivery::Whole | Delivery::WholeOrStreamed | Delivery::Task | Delivery::WholeOrTask => {
            format!("`{} {}`", method_of(api), api.path)
        }
    }
}
