//! Each expression of the body as a statement of its own, in the order of the text and in the user's scope: `?`,
//! `return`, `.await` and inference work, futures stay `Send`, and rustc explains a wrong type at the key.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use qwen_request_rules::{
    document::{Hole, Node},
    parameters::Shape,
};

use super::Output;
use crate::parse::Origin;

impl Output<'_> {
    /// The statements that bind every expression.
    pub(super) fn bindings(&self) -> TokenStream {
        let mut statements = TokenStream::new();
        self.walk(&mut |node, shape| {
            if let (Some(hole), Some(origin)) = (node.hole(), self.call.origin(node.id())) {
                statements.extend(self.binding(node, hole, shape, origin));
            }
        });
        statements
    }

    /// The name that the expression of a node is bound to.
    pub(super) fn bound(node: Node<'_>) -> Ident {
        Ident::new(&format!("__{}", node.id().index()), Span::mixed_site())
    }

    fn binding(&self, node: Node<'_>, hole: Hole, shape: Option<Shape>, origin: &Origin) -> TokenStream {
        let Some(expression) = &origin.expression else { return TokenStream::new() };
        let name = Self::bound(node);
        let private = self.private();
        let span = origin.key.unwrap_or(origin.value.start);
        let wanted = match hole {
            Hole::Constant => return self.constant(node, shape, span, expression),
            Hole::Splice => return quote!(let #name = #expression;),
            Hole::Text => self.rust_type(Some(Shape::Text), span),
            Hole::Value => self.rust_type(shape, span),
        };
        let shape = if hole == Hole::Text { Some(Shape::Text) } else { shape };
        match (node.is_maybe(), self.conversion(shape, &wanted, origin)) {
            (false, None) => quote!(let #name: #wanted = #expression;),
            (false, Some(convert)) => quote!(let #name: #wanted = #convert(#expression);),
            (true, None) => quote!(let #name: #private::Option<#wanted> = #expression;),
            (true, Some(convert)) => {
                quote!(let #name: #private::Option<#wanted> = #private::Option::map(#expression, #convert);)
            }
        }
    }

    /// What turns an expression into its type, where that is more than the expression itself: only text converts,
    /// and lists and JSON take what they are made of.
    fn conversion(&self, shape: Option<Shape>, wanted: &TokenStream, origin: &Origin) -> Option<TokenStream> {
        // Where the conversion does not exist, rustc underlines the expression.
        let span = Span::mixed_site().located_at(origin.value.start);
        let private = self.private_at(span);
        Some(match shape {
            Some(Shape::Text) => quote_spanned!(span=> #private::IntoText::into_text),
            Some(Shape::Words(_)) => quote_spanned!(span=> #private::word::<#wanted, _>),
            Some(Shape::List(_) | Shape::OneOf(_)) => {
                quote_spanned!(span=> #private::Into::<#wanted>::into)
            }
            Some(Shape::Json) | None => quote_spanned!(span=> #private::IntoJson::into_json),
            _ => return None,
        })
    }
}
