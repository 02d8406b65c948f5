//! Constructors of objects that have short forms.

use qwen_request_rules::parameters::{Object, Parameter, Shape, ShortForm};

use crate::{
    doc,
    file::File,
    problems::Problems,
    rust::{self, Uses},
    types::{Item, Types, What},
};

pub(crate) fn file(types: &Types, problems: &mut Problems) -> File {
    let mut uses = Uses::default();
    let mut text = String::new();
    for item in types.iter() {
        let What::Object(object) = item.what else { continue };
        if object.short_forms.is_empty() {
            continue;
        }
        text += &rust::cfg(item.feature());
        text += &format!("constructors! {{\n    {} {{\n", object.rust);
        for form in object.short_forms {
            match constructor(object, form, &mut uses) {
                Some(row) => text += &row,
                None => problems.add(format!("{}: `{}` has no such members", item.told(), form.name)),
            }
        }
        text += "    }\n}\n\n";
        uses.request_type(object.rust);
    }
    text += &news(types, &mut uses);
    File::generated("constructors.rs", "rules/src/parameters/", imports(types, &uses) + &text)
}

/// More arguments than that nobody tells apart.
const MOST_ARGUMENTS: usize = 3;

/// The rows of objects that are made of the members that must be there. Those with short forms have constructors already.
fn news(types: &Types, uses: &mut Uses) -> String {
    let mut text = String::from("new! {\n");
    for item in types.iter() {
        let What::Object(object) = item.what else { continue };
        let required: Vec<&Parameter> = object.parameters.iter().filter(|row| row.required).collect();
        if !object.short_forms.is_empty() || !(1..=MOST_ARGUMENTS).contains(&required.len()) {
            continue;
        }
        let arguments: Vec<String> = required
            .iter()
            .map(|row| {
                match row.shape {
                    Shape::List(element) => uses.shape(*element),
                    shape => uses.shape(shape),
                }
                format!("{}: {}", rust::field(row.name), rust::type_of(row.shape))
            })
            .collect();
        uses.request_type(object.rust);
        text += &format!("{}    {}({});\n", rust::cfg(item.feature()), object.rust, arguments.join(", "));
    }
    text + "}\n"
}

/// The `use` items: those of a feature apart.
fn imports(types: &Types, uses: &Uses) -> String {
    let gated: Vec<&Item> = types.iter().filter(|item| item.feature().is_some()).collect();
    let names: Vec<&str> = gated.iter().map(|item| item.what.rust()).collect();
    let mut text = uses.items(&names).trim_end().to_owned() + "\n";
    for item in gated.iter().filter(|item| uses.has(item.what.rust())) {
        text += &format!("{}use super::{};\n", rust::cfg(item.feature()), item.what.rust());
    }
    text + "use crate::request::constructors::{constructors, new};\n\n"
}

/// The row of one constructor: what it is called, what it takes, and what it sets.
fn constructor(object: &'static Object, form: &'static ShortForm, uses: &mut Uses) -> Option<String> {
    let mut arguments = Vec::new();
    let mut members = Vec::new();
    for (name, word) in form.fixed {
        let row = object.parameter(name)?;
        let Shape::StringEnum(words) = row.shape else { return None };
        uses.shape(row.shape);
        members.push(member(row, &format!("{}::{}", words.rust, words.word(word)?.variant())));
    }
    let mut nested: Vec<(&'static Parameter, Vec<String>)> = Vec::new();
    for path in form.arguments {
        let (row, leaf) = match path {
            [name] => (None, object.parameter(name)?),
            [holder, name] => {
                let holder = object.parameter(holder)?;
                (Some(holder), holder.shape.object()?.parameter(name)?)
            }
            _ => return None,
        };
        uses.shape(leaf.shape);
        arguments.push(format!("{}: {}", rust::field(leaf.name), rust::type_of(leaf.shape)));
        let set = member(leaf, &rust::field(leaf.name));
        match row {
            None => members.push(set),
            Some(holder) => match nested.iter_mut().find(|(known, _)| known.name == holder.name) {
                Some((_, inside)) => inside.push(set),
                None => nested.push((holder, vec![set])),
            },
        }
    }
    for (holder, inside) in nested {
        uses.shape(holder.shape);
        let object = holder.shape.object()?;
        let value = format!("{0} {{ {1}, ..{0}::__EMPTY }}", object.rust, inside.join(", "));
        members.push(member(holder, &value));
    }
    let name = form.name;
    let arguments = arguments.join(", ");
    let call = format!("{name}, __new_{name}, __add_{name}, __add_some_{name}({arguments})");
    let doc = doc::comment(8, &[form.sentence.get()]);
    Some(format!("{doc}        {call} => {{\n            {},\n        }}\n", members.join(",\n            ")))
}

/// A member and its value. A field that holds a variable of its name needs the name alone.
fn member(row: &Parameter, value: &str) -> String {
    let field = rust::field(row.name);
    match (row.required, field == value) {
        (true, true) => field,
        (true, false) => format!("{field}: {value}"),
        (false, _) => format!("{field}: Some({value})"),
    }
}
