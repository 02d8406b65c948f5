//! A preset as a procedural macro: its numbers are values of Rust, which `quote!` prints with the suffix of their type.

use proc_macro2::TokenStream;
use quote::quote;

/// `qwen_request!` with members of its own around those of the user.
#[proc_macro]
pub fn printed_request(user: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let user = TokenStream::from(user);
    let numbers = numbers();
    quote!(::qwen_request::qwen_request! { #numbers #user }).into()
}

/// `try_qwen_request!` with the same.
#[proc_macro]
pub fn try_printed_request(user: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let user = TokenStream::from(user);
    let numbers = numbers();
    quote!(::qwen_request::try_qwen_request! { { #user }, #numbers }).into()
}

fn numbers() -> TokenStream {
    let (model, temperature, penalty, limit, seed) = ("qwen-plus", 0.5_f64, -1.5_f32, 100_usize, -7_i64);
    quote! {
        model: #model,
        default temperature: #temperature,
        default presence_penalty: #penalty,
        default max_tokens: #limit,
        extra_body: { default mine: [#seed] },
    }
}
