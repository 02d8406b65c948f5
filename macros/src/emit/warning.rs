//! Warnings, on stable: a used constant that is deprecated, under the span of the key or value.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use qwen_request_rules::check::Finding;

use super::output::Output;
use crate::report;

pub(super) fn all(output: &Output<'_>, warnings: &[Finding]) -> TokenStream {
    let mut all = TokenStream::new();
    for finding in warnings {
        all.extend(warning(output, finding));
    }
    all
}

/// The constant is named after the rule, since rustc prints its name.
fn warning(output: &Output<'_>, finding: &Finding) -> TokenStream {
    let id = finding.rule.id;
    let place = report::stretch(output.call, finding.place).start;
    let constant = Ident::new(id, place);
    let note = format!("{}; {}; to switch this off: #![allow({id})]", finding.message, finding.help);
    quote! {{
        #[allow(non_upper_case_globals)]
        #[deprecated(note = #note)]
        const #constant: () = ();
        let () = #constant;
    }}
}
