//! What stands before the body.

use proc_macro2::{Delimiter, Ident};
use qwen_request_rules::{
    parameters::{APIS, Api},
    suggest,
};

use super::Reader;
use crate::parse::outline::TypeName;

impl Reader<'_> {
    /// The request type of that name. Says if there is none, or if it is written otherwise than `TypeName { .. }`.
    pub(in crate::parse) fn request_type(
        &mut self,
        written: &TypeName,
        name: &Ident,
    ) -> Option<&'static Api> {
        let path = &written.path;
        let api = APIS.iter().find(|api| name == api.name).copied();
        if written.delimiter == Delimiter::Parenthesis {
            self.mistaken(
                path,
                format!("the body of a request stands in braces\n\nhelp: write `{name} {{ .. }}`"),
            );
        }
        if api.is_none() {
            let near = suggest::nearest_name(&name.to_string(), APIS.iter().map(|api| api.name));
            let help = near.map_or_else(
                || {
                    let known: Vec<String> = APIS.iter().map(|api| format!("`{}`", api.name)).collect();
                    format!("the request types are {}", known.join(", "))
                },
                |near| format!("a request type with a similar name exists: `{near}`"),
            );
            self.mistaken(path, format!("unknown request type `{name}`\n\nhelp: {help}"));
        } else if path.len() > 1 {
            self.mistaken(
                path,
                format!("a request type is written without its path\n\nhelp: write `{name} {{ .. }}`"),
            );
        }
        api
    }
}
