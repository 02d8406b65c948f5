//! What an account has: models, and temporary keys.

use super::{ObjectKind, Secret, reply};
use crate::wire::{Json, List, Text, object};

object! {
    /// The models that an account may call, in the OpenAI-compatible form.
    ///
    /// The body has no request id: [`ResponseHead::request_id`](super::ResponseHead::request_id) has it.
    ///
    /// ```
    /// use qwen_request::reply::{ModelList, read};
    ///
    /// let body = br#"{"object":"list","data":[{"id":"qwen-plus","object":"model","owned_by":"system"}]}"#;
    /// let models: ModelList = read(200, body)?;
    /// assert!(models.data.iter().any(|model| model.id == "qwen-plus"));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct ModelList: lenient {
        /// The object type: `list`.
        optional object: ObjectKind,
        /// The models.
        defaulted data: List<ModelEntry>,
    }
}

object! {
    /// A model in a list.
    ///
    /// ```
    /// use qwen_request::{ChatRequest, Message, reply::ModelEntry};
    ///
    /// let model: ModelEntry = serde_json::from_str(r#"{"id":"qwen-plus","object":"model"}"#)?;
    /// let request = ChatRequest::new(model.id, vec![Message::user("Hello")]);
    /// # assert_eq!(request.model, "qwen-plus");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ModelEntry: lenient {
        /// The name of the model.
        defaulted id: Text,
        /// The object type: `model`.
        optional object: ObjectKind,
        /// When it was created, in seconds since 1970.
        optional created: u64,
        /// Who it belongs to.
        optional owned_by: Text,
    }
}

object! {
    /// The reply to a query of models in the native form.
    ///
    /// ```
    /// use qwen_request::reply::{ModelPage, read};
    ///
    /// let body = br#"{"request_id":"4f1c","output":{"models":[],"total":0,"page_no":1,"page_size":1}}"#;
    /// assert_eq!(read::<ModelPage>(200, body)?.output.total, Some(0));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct ModelPage: lenient {
        /// The id of the request.
        defaulted request_id: Text,
        /// The page.
        defaulted output: ModelPageOutput,
    }
}

object! {
    /// A page of the native list of models.
    ///
    /// ```
    /// use qwen_request::reply::ModelPageOutput;
    ///
    /// let page: ModelPageOutput = serde_json::from_str(r#"{"models":[{"model":"qwen-plus"}],"total":1}"#)?;
    /// // No page documents the members of a model.
    /// assert_eq!(page.models[0].as_str(), r#"{"model":"qwen-plus"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ModelPageOutput: lenient {
        /// The models. Their members are not documented.
        defaulted models: List<Json>,
        /// How many models there are on all pages.
        optional total: u64,
        /// Which page this is, counted from 1.
        optional page_no: u64,
        /// How many models a page has.
        optional page_size: u64,
    }
}

object! {
    /// A key that expires soon, for a program of others.
    ///
    /// ```
    /// use qwen_request::{Endpoint, Region, reply::{TemporaryKey, read}};
    ///
    /// let key: TemporaryKey = read(200, br#"{"token":"st-0123","expires_at":1781000000}"#)?;
    /// assert!(!format!("{key:?}").contains("st-0123"));
    /// let endpoint = Endpoint::new(Region::Beijing, key.token)?;
    /// assert_eq!(endpoint.authorization(), "Bearer st-0123");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct TemporaryKey: lenient {
        /// The key: `st-..`.
        defaulted token: Secret,
        /// When it expires, in seconds since 1970.
        optional expires_at: u64,
    }
}

reply! {
    ModelList: |list| lacks "data" if list.object.is_none() && list.data.is_empty();
}

reply! {
    ModelPage: |page| lacks "output" if page.output.total.is_none() && page.output.models.is_empty();
    id in request_id;
}

reply! {
    TemporaryKey: |key| lacks "token" if key.token.expose().is_empty();
}
