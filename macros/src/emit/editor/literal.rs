//! An object as a struct literal: the fields that it lacks are the keys to offer.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use qwen_request_rules::{names::field_of, parameters::Object};

use crate::{
    emit::{code, types},
    parse::sketch::{Key, Member},
};

/// How many pairs of parentheses stand around the end of a literal, less one for each key without a value.
///
/// A made-up key brings a comma, by which the literal would be longer than without it, and the editor would look for it in
/// the wrong place. The parentheses that it takes away make up for that.
pub(super) const PADDING: usize = 4;

/// A field of a literal.
struct Field {
    name: Ident,
    has_value: bool,
}

/// An object as a struct literal. The members that it lacks are those of an empty one, or the editor would miss them.
pub(super) fn literal(members: &[Member], object: &Object, keeps_unknown: bool) -> TokenStream {
    let private = code::alias();
    let name = format_ident!("{}", object.rust);
    let fields = fields(members, object, keeps_unknown);
    let unfinished = fields.iter().filter(|field| !field.has_value).count();
    let mut rest = quote!(#private::#name::__EMPTY);
    for _ in unfinished..PADDING {
        rest = quote!((#rest));
    }
    let hidden: Vec<Field> = no_keys(object)
        .filter(|hidden| fields.iter().all(|field| field.name != hidden))
        .map(|name| Field { name: Ident::new(&name, Span::mixed_site()), has_value: true })
        .collect();
    let fields = hidden.into_iter().chain(fields).map(|Field { name, has_value }| {
        let value = has_value.then(|| quote!(: #private::never()));
        quote!(#name #value,)
    });
    quote!(let _ = #private::#name { #(#fields)* ..#rest };)
}

/// The fields that the keys stand for, in their order. Of two equal ones the first counts: the second is an error that the
/// request has.
fn fields(members: &[Member], object: &Object, keeps_unknown: bool) -> Vec<Field> {
    let (mut fields, mut seen) = (Vec::new(), BTreeSet::new());
    for member in members {
        let has_value = member.value.is_some();
        let name = match (&member.key, object.parameter(&member.key.name())) {
            (key, Some(parameter)) => types::field(parameter.name, key.span()),
            (Key::Name(name), None) if !has_value || keeps_unknown => name.clone(),
            _ => continue,
        };
        if seen.insert(name.to_string()) {
            fields.push(Field { name, has_value });
        }
    }
    fields
}

/// The fields that are no keys as they are spelt: they are given, so that nobody offers them.
fn no_keys(object: &Object) -> impl Iterator<Item = String> {
    let respelt = object.parameters.iter().filter_map(|parameter| {
        let field = field_of(parameter.name);
        (field != parameter.name).then_some(field)
    });
    std::iter::once("extra".to_owned()).chain(respelt)
}
