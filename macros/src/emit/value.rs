//! Nodes as values of the request types.

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use qwen_request_rules::{
    document::{Hole, Node, Value},
    json::Number,
    parameters::{Object, Parameter, Shape},
};

use super::{Output, types};

/// Objects with more parameters than this are not written as struct literals: measured, see `docs/performance.md`.
const FEW_FIELDS: usize = 12;

impl Output<'_> {
    /// An object with known members: a struct literal, or, where that would have the compiler move a great many fields
    /// one by one, assignments to an empty one.
    pub(super) fn object(&self, node: Node<'_>, object: &Object) -> TokenStream {
        let private = self.private();
        let name = types::name(object.rust, Span::mixed_site());
        let assigned = object.parameters.len() > FEW_FIELDS;
        let (whole, place) =
            (Ident::new("__whole", Span::mixed_site()), Ident::new("__place", Span::mixed_site()));
        let field = |field: &Ident, value: &TokenStream, is_copy: bool| match (assigned, is_copy) {
            (false, _) => quote!(#field: #value,),
            (true, true) => quote!(#place.#field = #value;),
            (true, false) => quote!(#private::put(&mut #place.#field, #value);),
        };
        let mut fields = TokenStream::new();
        let (mut nulls, mut integers, mut extra) = (Vec::new(), Vec::new(), Vec::new());
        for child in node.children() {
            let key = child.key().unwrap_or_default();
            let Some(parameter) = object.parameter(key) else {
                extra.push(child);
                continue;
            };
            if matches!(child.value(), Value::Null) {
                nulls.push(key);
                continue;
            }
            if matches!(parameter.shape, Shape::Number) && is_integer(child) {
                integers.push(key);
            }
            let name = types::field(key, self.key_span(child));
            let is_copy = matches!(parameter.shape, Shape::Bool | Shape::Integer(_) | Shape::Number);
            fields.extend(field(&name, &self.member(child, parameter), is_copy));
        }
        if !extra.is_empty() {
            let name = Ident::new("extra", Span::mixed_site());
            fields.extend(field(&name, &self.extra(&extra), false));
        }
        if !nulls.is_empty() || !integers.is_empty() {
            let form =
                quote!(#private::Form::__of(#private::#name::__FIELDS, &[#(#nulls),*], &[#(#integers),*]));
            fields.extend(field(&Ident::new("__form", Span::mixed_site()), &form, true));
        }
        if !assigned {
            return quote!(#private::#name { #fields ..#private::#name::__EMPTY });
        }
        if fields.is_empty() {
            return quote!(#private::#name::__EMPTY);
        }
        // Through the reference the compiler tracks one value instead of every field.
        quote!({
            let mut #whole = #private::#name::__EMPTY;
            let #place = &mut #whole;
            #fields
            #whole
        })
    }

    /// The value of a field: wrapped in `Some` where the member may be left out.
    fn member(&self, node: Node<'_>, parameter: &Parameter) -> TokenStream {
        let value = self.value(node, parameter.shape);
        if parameter.required || node.is_maybe() {
            return value;
        }
        let private = self.private();
        quote!(#private::Some(#value))
    }

    fn value(&self, node: Node<'_>, shape: Shape) -> TokenStream {
        let private = self.private();
        let span = self.span(node);
        if let Some(hole) = node.hole() {
            let bound = Self::bound(node);
            return if let (Hole::Text, Shape::OneOf(one_of)) = (hole, shape) {
                let name = types::name(one_of.rust, Span::mixed_site());
                quote!(#private::#name::Text(#bound))
            } else {
                quote!(#bound)
            };
        }
        match (node.value(), shape) {
            (Value::Bool(value), _) => quote_spanned!(span=> #value),
            (Value::Number(number), Shape::Number) => float(*number, span),
            (Value::Number(number), Shape::Integer(_)) => integer(*number, span),
            (Value::Text(text), Shape::Words(words)) => {
                let name = types::name(words.rust, Span::mixed_site());
                if let Some(variant) = words.variant(text) {
                    let variant = types::name(variant, span);
                    return quote!(#private::#name::#variant);
                }
                let text = self.text(text, span);
                quote!(#private::#name::Other(#text))
            }
            (Value::Text(text), Shape::Text) => self.text(text, span),
            (Value::List, Shape::List(element)) => self.list(node, *element),
            (Value::Object, Shape::Object(object)) => self.object(node, object),
            (value, Shape::OneOf(one_of)) => {
                let Some((variant, shape)) = one_of.alternative(value) else { return TokenStream::new() };
                let name = types::name(one_of.rust, Span::mixed_site());
                let variant = types::name(variant, Span::mixed_site());
                let inner = self.value(node, shape);
                quote!(#private::#name::#variant(#inner))
            }
            _ => self.json(node),
        }
    }

    fn text(&self, text: &str, span: Span) -> TokenStream {
        let private = self.private();
        let mut literal = Literal::string(text);
        literal.set_span(span);
        quote!(#private::text(#literal))
    }

    /// A list: borrowed from the program if all of it is literal, else made when it runs.
    fn list(&self, node: Node<'_>, element: Shape) -> TokenStream {
        let private = self.private();
        if node.children().any(|child| matches!(child.value(), Value::Hole(Hole::Splice))) {
            return self.spliced(node, element);
        }
        let elements = node.children().map(|child| self.value(child, element));
        if has_hole(node) {
            quote!(#private::List::Owned(#private::Vec::from([#(#elements),*])))
        } else {
            quote!(#private::List::Borrowed(const { &[#(#elements),*] }))
        }
    }

    /// A list with `..other` inside.
    fn spliced(&self, node: Node<'_>, element: Shape) -> TokenStream {
        let private = self.private();
        let count = node.children().count();
        let list = Ident::new("__list", Span::mixed_site());
        let pushes = node.children().map(|child| {
            if matches!(child.value(), Value::Hole(Hole::Splice)) {
                let bound = Self::bound(child);
                return quote!(#private::Extend::extend(&mut #list, #bound););
            }
            let value = self.value(child, element);
            quote!(#list.push(#value);)
        });
        quote!({
            let mut #list = #private::Vec::with_capacity(#count);
            #(#pushes)*
            #private::List::Owned(#list)
        })
    }

    /// Members without a field.
    fn extra(&self, members: &[Node<'_>]) -> TokenStream {
        let private = self.private();
        let pairs = members.iter().map(|member| {
            let name = self.text(member.key().unwrap_or_default(), self.key_span(*member));
            let value = self.json(*member);
            quote!((#name, #value))
        });
        if members.iter().any(|member| has_hole(*member)) {
            quote!(#private::Extra::from(#private::Vec::from([#(#pairs),*])))
        } else {
            quote!(#private::Extra::__from_static(const { &[#(#pairs),*] }))
        }
    }

    fn span(&self, node: Node<'_>) -> Span {
        self.call.origin(node.id()).map_or_else(Span::mixed_site, |origin| origin.value.start)
    }

    fn key_span(&self, node: Node<'_>) -> Span {
        self.call.origin(node.id()).and_then(|origin| origin.key).unwrap_or_else(Span::mixed_site)
    }
}

/// Whether something inside is known only when the program runs.
fn has_hole(node: Node<'_>) -> bool {
    match node.hole() {
        Some(hole) => hole != Hole::Constant,
        None => node.children().any(has_hole),
    }
}

fn is_integer(node: Node<'_>) -> bool {
    matches!(node.number(), Some(Number::Unsigned(_) | Number::Signed(_)))
}

fn float(number: Number, span: Span) -> TokenStream {
    #[expect(clippy::cast_precision_loss, reason = "the field is an f64: that is as exact as it gets")]
    let value = match number {
        Number::Unsigned(value) => value as f64,
        Number::Signed(value) => value as f64,
        Number::Float(value) => value,
    };
    signed(Literal::f64_unsuffixed(value.abs()), value.is_sign_negative(), span)
}

fn integer(number: Number, span: Span) -> TokenStream {
    match number {
        Number::Unsigned(value) => signed(Literal::u64_unsuffixed(value), false, span),
        Number::Signed(value) => signed(Literal::u64_unsuffixed(value.unsigned_abs()), true, span),
        // The shape rules have refused it.
        Number::Float(_) => TokenStream::new(),
    }
}

fn signed(mut digits: Literal, negative: bool, span: Span) -> TokenStream {
    // JSON's digits are not the user's Rust: no lint should ask for underscores in them.
    let span = Span::mixed_site().located_at(span);
    digits.set_span(span);
    let digits = TokenTree::Literal(digits);
    if negative { quote_spanned!(span=> -#digits) } else { digits.into() }
}
