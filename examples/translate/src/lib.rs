//! A macro over Qwen-MT: `translate!("Hello" => "French")`. Its own errors and those of `qwen_request!` are shown where the
//! caller's tokens stand.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

/// What this crate's users have asked for so far. The service knows many more.
const LANGUAGES: [&str; 3] = ["English", "French", "German"];

/// A request for a translation: `translate!(text => "French")`. The crate that calls it depends on `qwen-request`, too.
#[proc_macro]
pub fn translate(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let request = request(input.into());
    // `compile_error!` is shown where its own tokens come from: at those of the caller.
    request.unwrap_or_else(|(at, message)| quote_spanned!(at=> ::core::compile_error!(#message))).into()
}

fn request(input: TokenStream) -> Result<TokenStream, (Span, String)> {
    let tokens: Vec<TokenTree> = input.into_iter().collect();
    let end = tokens.last().map_or_else(Span::call_site, TokenTree::span);
    let Some(arrow) = tokens.windows(2).position(is_arrow) else {
        return Err((end, "a language must follow the text: `=> \"French\"`".to_owned()));
    };
    let (text, rest) = tokens.split_at(arrow);
    let language = match rest.get(2..) {
        Some([language]) => language,
        Some([_, more, ..]) => return Err((more.span(), "nothing may follow the language".to_owned())),
        _ => return Err((end, "a language must follow `=>`".to_owned())),
    };
    let name = language.to_string();
    if !LANGUAGES.contains(&name.trim_matches('"')) {
        return Err((language.span(), format!("{name} is none of the languages: {}", LANGUAGES.join(", "))));
    }
    // The caller's tokens go in as they are: what `qwen_request!` has to say of them is said there.
    Ok(quote! {
        ::qwen_request::qwen_request! {
            model: "qwen-mt-plus",
            messages: [user(#(#text)*)],
            translation_options: { source_lang: "auto", target_lang: #language },
        }
    })
}

fn is_arrow(pair: &[TokenTree]) -> bool {
    matches!(pair, [TokenTree::Punct(one), TokenTree::Punct(other)] if (one.as_char(), other.as_char()) == ('=', '>'))
}
