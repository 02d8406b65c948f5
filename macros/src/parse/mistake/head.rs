//! What stands before the body.

use proc_macro2::{Delimiter, Ident, TokenTree};
use qwen_request_rules::{parameters::APIS, suggest};

use super::{Reader, is_group};
use crate::parse::run;

impl Reader<'_> {
    /// The name of a request type, and the braces behind it. Says if there is no type of that name, or the two are written
    /// otherwise than `TypeName { .. }`.
    pub(in crate::parse) fn named_body<'t>(
        &mut self,
        tokens: &'t [TokenTree],
    ) -> Option<(&'t Ident, &'t [TokenTree])> {
        let is_path = |token: &TokenTree| matches!(token, TokenTree::Ident(_)) || run::is_punct(token, ':');
        let length = tokens.iter().take_while(|token| is_path(token)).count();
        let (path, rest) = tokens.split_at_checked(length)?;
        let TokenTree::Ident(name) = path.last()? else { return None };
        let (body, behind) = rest.split_at_checked(1)?;
        if !run::only_commas(behind) {
            return None;
        }
        let is_type = APIS.iter().any(|api| name == api.name);
        match body.first()? {
            body if is_group(body, Delimiter::Brace) => {}
            // `user("Hello")` is no request type.
            body if is_type && is_group(body, Delimiter::Parenthesis) => {
                self.mistaken(
                    path,
                    format!("the body of a request stands in braces\n\nhelp: write `{name} {{ .. }}`"),
                );
            }
            _ => return None,
        }
        if !is_type {
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
        Some((name, body))
    }
}
