//! Calls about the account: its models, and keys for others.

use super::call::{Call, call, number, text};
use super::query::query;
use crate::wire::Text;

/// A call about an account: the models that it may call, and temporary keys.
///
/// ```
/// use qwen_request::AccountCall;
///
/// assert_eq!(AccountCall::models().path(), "/compatible-mode/v1/models");
/// let call = AccountCall::temporary_key(Some(300));
/// assert_eq!((call.method(), call.path()), ("POST", "/api/v1/tokens?expire_in_seconds=300"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountCall(Call);

call! { AccountCall }

/// Which models a page of the native list has.
///
/// ```
/// use qwen_request::{AccountCall, ModelFilter};
///
/// let filter = ModelFilter { page_no: Some(2), page_size: Some(50), ..ModelFilter::default() };
/// assert_eq!(AccountCall::model_page(&filter).path(), "/api/v1/models?page_no=2&page_size=50");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ModelFilter {
    /// Only the model with this name.
    pub model: Option<Text>,
    /// The page, from 1.
    pub page_no: Option<u32>,
    /// The number of models on a page.
    pub page_size: Option<u32>,
    #[doc(hidden)]
    pub __more: (),
}

impl AccountCall {
    /// Lists models in the OpenAI-compatible form. The reply is a [`ModelList`](crate::reply::ModelList).
    ///
    /// Some hosts do not serve it and answer 404: the shared host of the region does.
    #[must_use]
    pub fn models() -> Self {
        Self(Call::get("/compatible-mode/v1/models".to_owned()))
    }

    /// Lists models in the native form, page by page. The reply is a [`ModelPage`](crate::reply::ModelPage).
    #[must_use]
    pub fn model_page(filter: &ModelFilter) -> Self {
        let query = query([
            ("model", text(filter.model.as_ref())),
            ("page_no", number(filter.page_no)),
            ("page_size", number(filter.page_size)),
        ]);
        Self(Call::get(format!("/api/v1/models{query}")))
    }

    /// Fetches one model by its name. The reply is a [`ModelPage`](crate::reply::ModelPage), which is empty if there is no
    /// such model.
    #[must_use]
    pub fn model(name: &str) -> Self {
        let model = Some(Text::Owned(name.to_owned()));
        Self::model_page(&ModelFilter {
            model,
            page_no: Some(1),
            page_size: Some(1),
            ..ModelFilter::default()
        })
    }

    /// Makes a key that expires after 1 to 1800 seconds, 60 by default: for programs of others, which must not see the key
    /// itself. It cannot be revoked. The reply is a [`TemporaryKey`](crate::reply::TemporaryKey).
    #[must_use]
    pub fn temporary_key(seconds: Option<u32>) -> Self {
        Self(Call::post(format!("/api/v1/tokens{}", query([("expire_in_seconds", number(seconds))]))))
    }
}
