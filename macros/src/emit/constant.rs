//! `const { LIMIT }`: a constant whose range the compiler checks.

use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use qwen_request_rules::{
    check::{self, Options},
    document::RawNode,
    parameters::{Bound, Shape},
};

use super::{code, output::Output, types};

impl Output<'_> {
    /// A constant of the parameter's type, and an item that checks its range: `cargo check` evaluates items,
    /// but no `const {}` blocks.
    pub(super) fn constant(
        &self,
        node: RawNode<'_>,
        shape: Option<Shape>,
        span: Span,
        expression: &[TokenTree],
    ) -> TokenStream {
        let name = Self::bound(node);
        let wanted = types::tokens(shape, span);
        let expression = code::stream(expression.to_vec());
        let constant = quote! {
            const #name: #wanted = #expression;
        };
        let options =
            Options { stand_in: self.call.stand_in(), allowed: &self.call.allowed, ..Options::default() };
        let range = check::range_of(self.call.api, &self.call.document, &options, node.id());
        let Some((rule, range)) = range else { return constant };
        let message = format!(
            "{}\n\nhelp: write a number such as `{}`\nrule: {}",
            range.sentence(),
            range.example,
            rule.id
        );
        let (private, low, high) = (code::alias(), end(range.low), end(range.high));
        let place = self.call.origin(node.id()).map_or(span, |origin| origin.value.end);
        // The call stands at the place of the user's constant: that is where a refusal is shown. The cast does not,
        // lest lints of the user's fire on it.
        let value = quote!(#name as f64);
        let check = quote_spanned!(place=> __in_range(#value, #low, #high, #message));
        quote! {
            #constant
            const _: () = { use #private::in_range as __in_range; #check };
        }
    }
}

/// An end of a range.
fn end(bound: Bound) -> TokenStream {
    let private = code::alias();
    let number = |value: f64| {
        let digits = Literal::f64_unsuffixed(value.abs());
        if value < 0.0 { quote!(-#digits) } else { quote!(#digits) }
    };
    match bound {
        Bound::None | Bound::OfModel(_) => quote!(#private::Bound::None),
        Bound::Inclusive(value) => {
            let value = number(value);
            quote!(#private::Bound::Inclusive(#value))
        }
        Bound::Exclusive(value) => {
            let value = number(value);
            quote!(#private::Bound::Exclusive(#value))
        }
    }
}
