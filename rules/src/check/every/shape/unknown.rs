//! Names that an object does not have: what was meant by them.

use alloc::{format, string::String, vec::Vec};

use super::Walk;
use crate::{
    check::{
        engine::{Answer, Explanation, FindingPlace, explain},
        every::headers,
    },
    document::RawNode,
    parameters::{Object, Parameter, REQUEST_HEADERS, Shape, ShortForm},
    suggest,
};

use super::names::UNKNOWN_PARAMETER;

/// What an unknown name was meant to be.
#[derive(Clone, Copy)]
enum Meant {
    /// A name in another case.
    Case(&'static Parameter),
    /// A short form, written as a member: `{ user: "Hello" }`.
    Form(&'static ShortForm),
    /// A word of a JSON schema, which stands in this member.
    OfSchema(&'static str),
    /// A member of this member.
    In(&'static Parameter),
    /// An element of this list, by a short form.
    Element(&'static Parameter),
    /// What others call this member.
    Other(&'static Parameter),
    /// A name that is nearly this one.
    Near(&'static Parameter),
    /// The only member that is missing.
    Missing(&'static Parameter),
    /// Nobody knows.
    Nothing,
}

/// Objects that hold a JSON schema, and the member that it stands in.
const SCHEMAS: &[(&str, &str)] = &[("Function", "parameters"), ("JsonSchema", "schema")];

/// Words that a JSON schema begins with.
const WORDS_OF_SCHEMAS: &[&str] =
    &["$defs", "$schema", "additionalProperties", "anyOf", "items", "properties", "required", "type"];

/// Of how many unknown names is asked what was meant: nobody reads on.
const MOST_MISSPELT: usize = 100;

/// How many names are listed where none is near.
const MOST_LISTED: usize = 12;

impl Walk<'_, '_, '_> {
    /// A member that the table lacks.
    pub(super) fn unknown(&mut self, object: RawNode<'_>, child: RawNode<'_>, row: &'static Object) {
        let name = child.key().unwrap_or_default();
        if core::ptr::eq(row, &raw const REQUEST_HEADERS) {
            let place = FindingPlace::Key(child.id());
            self.findings.broken_rule(&headers::HEADER_NAME.rule, place, |_| headers::undocumented(name));
            return;
        }
        if !self.options.judge_unknown_parameters
            || child.is_from_extra_body()
            || self.findings.allows(&UNKNOWN_PARAMETER.rule)
        {
            return;
        }
        if child.is_misplaced() {
            self.findings.broken_rule(&UNKNOWN_PARAMETER.rule, FindingPlace::Key(child.id()), |_| {
                explain!(
                    "`{}` is no part of the body", name;
                    "leave it out of the JSON, and set it on the request"
                )
                .answered(Answer::Unknown)
            });
            return;
        }
        // Past the findings that are kept, nobody is told more.
        let meant = if self.findings.keep_more() { self.meant(object, child, row) } else { Meant::Nothing };
        // Members that belong into another one are told of together, at the first.
        let together = match meant {
            Meant::In(_) | Meant::OfSchema(_) => self.with_the_same_holder(object, row, meant),
            _ => Vec::new(),
        };
        if together.first().is_some_and(|first| first.id() != child.id()) {
            return;
        }
        let is_in_body = object.id() == self.body.id();
        self.findings.broken_rule(&UNKNOWN_PARAMETER.rule, FindingPlace::Key(child.id()), |_| {
            let explanation = match meant {
                Meant::In(holder) => belong_into(&together, holder),
                Meant::OfSchema(holder) => belong_to_schema(object, &together, holder, row),
                Meant::Nothing => unknown(name, row, is_in_body),
                meant => explain(name, meant),
            };
            explanation.answered(Answer::Unknown)
        });
        self.count_as_given(object, row, meant);
    }

    /// What was meant counts as given, so that one mistake is told once. Where it is there as well, nobody asks for the other.
    fn count_as_given(&mut self, object: RawNode<'_>, row: &'static Object, meant: Meant) {
        let mut given = |name: &'static str| {
            if self.shaped.misspelt.len() < MOST_MISSPELT
                && !self.shaped.misspelt.contains(&(object.id(), name))
            {
                self.shaped.misspelt.push((object.id(), name));
            }
        };
        match meant {
            Meant::Case(parameter)
            | Meant::In(parameter)
            | Meant::Element(parameter)
            | Meant::Other(parameter)
            | Meant::Near(parameter)
            | Meant::Missing(parameter) => given(parameter.name),
            Meant::Form(form) => {
                form.fixed.iter().for_each(|(name, _)| given(name));
                form.arguments.iter().filter_map(|path| path.first().copied()).for_each(given);
            }
            Meant::OfSchema(holder) => {
                given(holder);
                row.parameters.iter().filter(|known| known.required).for_each(|known| given(known.name));
            }
            Meant::Nothing => {}
        }
    }

    fn meant(&self, object: RawNode<'_>, child: RawNode<'_>, row: &'static Object) -> Meant {
        let name = child.key().unwrap_or_default();
        let known = || row.parameters.iter();
        if let Some(meant) = itself(name, row) {
            return meant;
        }
        if let Some(holder) = self.holder(object, name, row) {
            return Meant::In(holder);
        }
        if let Some(list) = known().find(|known| has_form(known, name)) {
            return Meant::Element(list);
        }
        if let Some(parameter) = known().find(|known| known.also_called.contains(&name)) {
            return Meant::Other(parameter);
        }
        let near = suggest::nearest_name(name, known().map(|parameter| parameter.name));
        if let Some(parameter) = near.and_then(|near| row.parameter(near)) {
            return Meant::Near(parameter);
        }
        self.only_missing(object, row).map_or(Meant::Nothing, Meant::Missing)
    }

    /// The member of `row` that has a member of that name.
    fn holder(&self, object: RawNode<'_>, name: &str, row: &'static Object) -> Option<&'static Parameter> {
        let holds = |holder: &&Parameter| {
            // Nothing belongs into what is there in another form, and may be.
            let is_free = || object.member(holder.name).is_none_or(RawNode::is_object);
            (holder.required || is_free())
                && holder.shape.object().is_some_and(|inner| inner_name(inner, name).is_some())
        };
        let holders = || row.parameters.iter().filter(holds);
        // In the DashScope protocol most parameters stand one level deeper.
        let usual = || holders().find(|holder| self.api.parameters == Some(holder.name));
        let of_type = || {
            let kind = object.member("type").and_then(RawNode::text);
            holders().find(|holder| kind == Some(holder.name))
        };
        let required = || holders().find(|holder| holder.required);
        let only = || holders().next().filter(|_| holders().nth(1).is_none());
        usual().or_else(of_type).or_else(required).or_else(only)
    }

    /// The unknown members of an object that belong where the one that was `meant` does.
    fn with_the_same_holder<'d>(
        &self,
        object: RawNode<'d>,
        row: &'static Object,
        meant: Meant,
    ) -> Vec<RawNode<'d>> {
        let belongs = |child: &RawNode<'d>| {
            let name = child.key().unwrap_or_default();
            let is_unknown =
                row.row_of(*child).is_none() && !child.is_from_extra_body() && !child.is_misplaced();
            is_unknown
                && match (meant, itself(name, row)) {
                    (Meant::In(holder), None) => {
                        self.holder(object, name, row).is_some_and(|other| core::ptr::eq(other, holder))
                    }
                    (Meant::OfSchema(_), Some(Meant::OfSchema(_))) => true,
                    _ => false,
                }
        };
        object.children().filter(belongs).take(MOST_LISTED).collect()
    }

    /// The only member that is missing, if only one name is unknown.
    fn only_missing(&self, object: RawNode<'_>, row: &'static Object) -> Option<&'static Parameter> {
        let is_missing = |parameter: &&Parameter| {
            parameter.required
                && object.member(parameter.name).is_none()
                && !self.is_misspelt(object, parameter.name)
        };
        let mut missing = row.parameters.iter().filter(is_missing);
        let mut unknown = object.children().filter(|child| row.row_of(*child).is_none());
        let is_only_one = unknown.next().is_some() && unknown.next().is_none();
        missing.next().filter(|_| is_only_one && missing.next().is_none())
    }
}

/// What a name means that can mean one thing only.
fn itself(name: &str, row: &'static Object) -> Option<Meant> {
    let mut known = row.parameters.iter();
    let mut case = || known.find(|known| known.name.eq_ignore_ascii_case(name)).map(Meant::Case);
    let schema = || {
        let (_, holder) = SCHEMAS.iter().find(|(rust, _)| *rust == row.rust)?;
        WORDS_OF_SCHEMAS.contains(&name).then_some(Meant::OfSchema(holder))
    };
    case().or_else(|| row.short_form(name).map(Meant::Form)).or_else(schema)
}

/// The name of a member by its name or by what others call it.
fn inner_name(object: &'static Object, name: &str) -> Option<&'static str> {
    let mut inner = object.parameters.iter();
    inner.find(|inner| inner.name == name || inner.also_called.contains(&name)).map(|inner| inner.name)
}

/// Whether a list has elements with that short form.
fn has_form(list: &Parameter, name: &str) -> bool {
    let element = list.shape.element().and_then(Shape::object);
    element.is_some_and(|element| element.short_form(name).is_some())
}

/// Members that belong into another.
fn belong_into(members: &[RawNode<'_>], holder: &'static Parameter) -> Explanation {
    let inner = holder.shape.object();
    let right = |name: &str| inner.and_then(|inner| inner_name(inner, name));
    let given: Vec<&str> = members.iter().filter_map(|member| member.key()).filter_map(right).collect();
    // What the member cannot do without is shown as well.
    let required = inner.into_iter().flat_map(|inner| inner.parameters).filter(|inner| inner.required);
    let missing = required.filter(|inner| !given.contains(&inner.name));
    let missing = missing.map(|inner| format!("{}: {}", inner.name, inner.example));
    let given = given.iter().map(|name| format!("{name}: .."));
    let shown: Vec<String> = missing.chain(given).collect();
    let (listed, verb, pronoun) = listed(members);
    explain!(
        "{listed} {verb} in `{}`", holder.name;
        "write {pronoun} into `{}: {{ {} }}`", holder.name, shown.join(", ")
    )
}

/// Members that belong to the JSON schema in another.
fn belong_to_schema(
    object: RawNode<'_>,
    members: &[RawNode<'_>],
    holder: &'static str,
    row: &'static Object,
) -> Explanation {
    let missing = row.parameters.iter().filter(|known| known.required && object.member(known.name).is_none());
    let missing = missing.map(|known| format!("{}: {}", known.name, known.example));
    let given = members.iter().filter_map(|member| member.key()).map(|name| format!("{name}: .."));
    let schema = format!("{holder}: {{ {} }}", given.collect::<Vec<String>>().join(", "));
    let shown: Vec<String> = missing.chain([schema]).collect();
    let (listed, verb, pronoun) = listed(members);
    explain!(
        "{listed} {verb} to the JSON schema, which stands in `{holder}`";
        "write {pronoun} into it, as in `{}`", shown.join(", ")
    )
}

/// Members by their names, with the verb and the pronoun for as many.
fn listed(members: &[RawNode<'_>]) -> (String, &'static str, &'static str) {
    let names: Vec<String> =
        members.iter().filter_map(|member| member.key()).map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [before @ .., last] if !before.is_empty() => {
            (format!("{} and {last}", before.join(", ")), "belong", "them")
        }
        names => (names.concat(), "belongs", "it"),
    }
}

fn explain(name: &str, meant: Meant) -> Explanation {
    match meant {
        Meant::Case(parameter) => explain!(
            "unknown parameter `{}`: names are case-sensitive", name;
            "write `{}`", parameter.name
        ),
        Meant::Form(form) => {
            let arguments: Vec<&str> = form.arguments.iter().take(form.required).map(|_| "\"...\"").collect();
            explain!(
                "`{}` is no member here", name;
                "write `{}({})` in its place, which is `{{ {} }}`", name, arguments.join(", "), object_of(form)
            )
        }
        Meant::Element(list) => explain!(
            "`{}` belongs in `{}`", name, list.name;
            "write it as an element, `{}(\"...\")`, of `{}: [..]`", name, list.name
        ),
        Meant::Other(parameter) => explain!(
            "`{}` is called `{}` here", name, parameter.name;
            "write it as in `{}: {}`", parameter.name, parameter.example
        ),
        Meant::Near(parameter) => explain!(
            "unknown parameter `{}`", name;
            "a parameter with a similar name exists: `{}`", parameter.name
        ),
        Meant::Missing(parameter) => explain!(
            "unknown parameter `{}`, and `{}` is missing", name, parameter.name;
            "write it as in `{}: {}`", parameter.name, parameter.example
        ),
        Meant::In(_) | Meant::OfSchema(_) | Meant::Nothing => {
            explain!("unknown parameter `{}`", name; "check the name")
        }
    }
}

/// What to say where nobody knows what was meant.
fn unknown(name: &str, row: &'static Object, is_in_body: bool) -> Explanation {
    if is_in_body {
        return explain!(
            "unknown parameter `{}`", name;
            "check the name, or put it into `extra_body: {{ .. }}` to send it as it is"
        )
        .in_json("check the name");
    }
    let known: Vec<String> = row.parameters.iter().map(|known| format!("`{}`", known.name)).collect();
    if known.len() > MOST_LISTED {
        return explain!("unknown parameter `{}`", name; "check the name, and where it stands");
    }
    explain!("unknown parameter `{}`", name; "the parameters here are {}", known.join(", "))
}

/// The members that a short form stands for.
fn object_of(form: &ShortForm) -> String {
    let fixed = form.fixed.iter().map(|(member, text)| format!("{member}: \"{text}\""));
    let given = form.arguments.iter().take(form.required).filter_map(|path| {
        let (first, deeper) = path.split_first()?;
        let value = deeper
            .iter()
            .rev()
            .fold("\"...\"".into(), |inner: String, name| format!("{{ {name}: {inner} }}"));
        Some(format!("{first}: {value}"))
    });
    fixed.chain(given).collect::<Vec<_>>().join(", ")
}
