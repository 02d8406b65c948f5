//! What a call is about: the rules that it switches off, its request type, its model.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};
use qwen_request_rules::{check, models, parameters::APIS};

use super::model::about;
use crate::{
    emit::code::{self, Code},
    parse::{
        missing_feature,
        sketch::{Sketch, Value},
    },
};

/// What stands before the members of a body.
pub(super) fn head(krate: &TokenTree, sketch: &Sketch) -> TokenStream {
    let allowed = sketch.allowed.as_deref().map(allowed);
    let request_type = sketch.api_name.as_ref().map(|name| request_type(krate, name));
    quote!(#allowed #request_type)
}

/// Rules, among the constants that all of them are here.
fn allowed(names: &[Ident]) -> TokenStream {
    let rules = check::all_rules().filter(|rule| rule.can_be_allowed()).map(|rule| {
        let (id, sentence) = (format_ident!("{}", rule.id), rule.sentence);
        quote! {
            #[doc = #sentence]
            pub const #id: () = ();
        }
    });
    quote! {
        #[allow(warnings)]
        mod rules { #(#rules)* }
        #(let _ = rules::#names;)*
    }
}

/// A request type, among all that the features of the crate bring.
fn request_type(krate: &TokenTree, name: &Ident) -> TokenStream {
    let door = Code::piece(|code| _ = code.door(krate));
    let apis = APIS.iter().filter(|api| missing_feature(api).is_none());
    let names = apis.map(|api| format_ident!("{}", api.name));
    quote! {
        mod requests { pub use #door::{#(#names),*}; }
        let _: requests::#name;
    }
}

/// The model, if the table has it, as a constant that says what it is.
pub(super) fn model(sketch: &Sketch) -> Option<TokenStream> {
    let member = sketch.members.iter().find(|member| member.key.name() == "model")?;
    let Some(Value::Text(name, span)) = &member.value else { return None };
    let about = about(models::find(name)?);
    let (private, model) = (code::alias(), Ident::new("MODEL", *span));
    Some(quote! {
        #[doc = #about]
        const MODEL: &#private::str = #name;
        let _ = #model;
    })
}
