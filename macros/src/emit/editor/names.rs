//! Names where they can be looked up: values, and the short forms that may stand for them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use qwen_request_rules::parameters::{Object, ShortForm};

use super::shape::type_at;
use crate::{
    emit::{code, types},
    parse::sketch::Value,
};

/// The bare names among values, with the short forms of an object in scope. One place more than there are values is for what
/// may be typed behind them.
pub(super) fn names(values: &[Value], object: Option<&'static Object>) -> TokenStream {
    let short_forms = object.into_iter().flat_map(|object| {
        let forms = object.short_forms.iter().filter(|form| form.is_sugar);
        forms.map(|form| short_form(form, object))
    });
    let names = values.iter().map(name);
    quote!({ #(#short_forms)* #(#names)* let _ = (); })
}

/// A bare name, or the place for one.
pub(super) fn name(value: &Value) -> Option<TokenStream> {
    match value {
        Value::Blank => Some(quote!(let _ = ();)),
        Value::Name(name) => Some(quote!(let _ = (#name);)),
        _ => None,
    }
}

/// The call of the constructor that a short form stands for: what it does is said there.
pub(super) fn constructor(name: &Ident, form: &ShortForm, object: &'static Object) -> TokenStream {
    let private = code::alias();
    let arguments = form.arguments.iter().map(|path| {
        let wanted = type_at(object, path);
        quote!(#private::never::<#wanted>())
    });
    let object = format_ident!("{}", object.rust);
    quote!(let _ = #private::#object::#name(#(#arguments),*);)
}

/// `fn user(content: Content) -> Message`, for a name that is half typed.
fn short_form(form: &ShortForm, object: &'static Object) -> TokenStream {
    let private = code::alias();
    let arguments = form.arguments.iter().map(|path| {
        let name = types::field(path.last().copied().unwrap_or_default(), Span::mixed_site());
        let wanted = type_at(object, path);
        quote!(#name: #wanted)
    });
    let (name, meaning, object) =
        (format_ident!("{}", form.name), meaning(form), format_ident!("{}", object.rust));
    quote! {
        #[doc = #meaning]
        fn #name(#(#arguments),*) -> #private::#object { loop {} }
    }
}

/// What a short form is short for.
fn meaning(form: &ShortForm) -> String {
    let fixed = form.fixed.iter().map(|(member, text)| format!("{member}: {text:?}"));
    let given = form.arguments.iter().map(|path| format!("{}: ..", path.join(".")));
    format!("Short for `{{ {} }}`.", fixed.chain(given).collect::<Vec<_>>().join(", "))
}
