//! Each expression of the body as a statement of its own, in the order of the text and in the user's scope: `?`,
//! `return`, `.await` and inference work, futures stay `Send`, and rustc explains a wrong type at the key.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use qwen_request_rules::{
    document::{Hole, Node, NodeId},
    parameters::Shape,
};

use super::Output;
use crate::parse::Origin;

impl Output<'_> {
    /// The statements that bind every expression.
    pub(super) fn bindings(&self) -> TokenStream {
        self.bindings_outside(&[])
    }

    /// The same, without what stands inside the values of refused members: nobody knows what it was meant to be.
    pub(super) fn bindings_outside(&self, refused: &[NodeId]) -> TokenStream {
        let mut statements = TokenStream::new();
        self.walk(&mut |node, shape| {
            let mut outer = std::iter::successors(node.parent(), |node| node.parent());
            if outer.any(|node| refused.contains(&node.id())) {
                return;
            }
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
        let span = origin.key.unwrap_or(origin.value.start);
        let private = self.private_at(span);
        let wanted = match hole {
            Hole::Constant => return self.constant(node, shape, span, expression),
            Hole::Splice => return self.splice(&name, shape, expression),
            Hole::Text => self.rust_type(Some(Shape::Text), span),
            Hole::Value => self.rust_type(shape, span),
        };
        let shape = if hole == Hole::Text { Some(Shape::Text) } else { shape };
        let wanted = if node.is_maybe() { quote_spanned!(span=> #private::Option<#wanted>) } else { wanted };
        let value = match self.conversion(shape, origin) {
            None => expression.clone(),
            Some(convert) if node.is_maybe() => quote!(#private::Option::map(#expression, #convert)),
            Some(convert) => quote!(#convert(#expression)),
        };
        statement(expression, quote!(let #name: #wanted = #value;))
    }

    /// `..list`, as a vector of the right type.
    fn splice(&self, name: &Ident, element: Option<Shape>, expression: &TokenStream) -> TokenStream {
        // Where the list is no list, rustc underlines it.
        let first = expression.clone().into_iter().next().map_or_else(Span::mixed_site, |token| token.span());
        let span = Span::mixed_site().located_at(first);
        let private = self.private_at(span);
        let element = self.rust_type(element, span);
        let convert = quote_spanned!(span=> #private::IntoElements::<#element>::into_elements);
        statement(expression, quote!(let #name = #convert(#expression);))
    }

    /// What turns an expression into its type, where that is more than the expression itself: only text converts,
    /// and lists and JSON take what they are made of.
    fn conversion(&self, shape: Option<Shape>, origin: &Origin) -> Option<TokenStream> {
        // Where the conversion does not exist, rustc underlines the expression.
        let span = Span::mixed_site().located_at(origin.value.start);
        let private = self.private_at(span);
        // Named here too, for otherwise rustc prints `_`.
        let wanted = self.rust_type(shape, span);
        Some(match shape {
            Some(Shape::Text) => quote_spanned!(span=> #private::IntoText::into_text),
            Some(Shape::Words(_)) => quote_spanned!(span=> #private::IntoWord::<#wanted>::into_word),
            Some(Shape::List(_) | Shape::OneOf(_)) => {
                quote_spanned!(span=> #private::IntoValue::<#wanted>::into_value)
            }
            Some(Shape::Json) | None => quote_spanned!(span=> #private::IntoJson::into_json),
            _ => return None,
        })
    }
}

/// A statement with an expression of the user's, who needs parentheses to tell a block of Rust from a JSON object:
/// the compiler must not ask to remove them.
fn statement(expression: &TokenStream, tokens: TokenStream) -> TokenStream {
    let mut all = expression.clone().into_iter();
    match (all.next(), all.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::Parenthesis => {
            quote!(#[allow(unused_parens)] #tokens)
        }
        _ => tokens,
    }
}
