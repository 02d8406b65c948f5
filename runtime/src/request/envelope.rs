//! Requests for storage.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _, ser::Error as _};

use super::{ApiRequest, Beside};
use crate::wire::Json;

/// A request for storage: its body, and the `stream`, `model`, `app_id` and `headers` outside the body.
///
/// Serde writes a request as its body, which is what the service reads. `headers`, `stream` in the DashScope protocol, and the
/// `model` of a realtime session and the `app_id` of an application are not part of that and would be lost. An envelope keeps them:
///
/// ```json
/// { "stream": true, "body": { "model": "qwen-plus", "input": { "prompt": "Hello" } } }
/// ```
///
/// A deserialized request is not checked yet. Switched-off rules and the model whose rules apply are not stored: pass them
/// to a [`Checker`](crate::Checker) again.
///
/// ```
/// use qwen_request::{Envelope, GenerationRequest, qwen_request};
///
/// let checked = qwen_request!(GenerationRequest {
///     model: "qwen-plus",
///     input: { messages: [user("Hello")] },
///     stream: true,
/// });
/// let stored = serde_json::to_string(&Envelope(checked.clone().into_inner()))?;
///
/// let Envelope(request) = serde_json::from_str::<Envelope<GenerationRequest>>(&stored)?;
/// assert_eq!(request.check()?, checked);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Envelope<T>(pub T);

/// The member that holds the body; those beside it are those of [`Beside`].
const BODY: &str = "body";

impl<T: ApiRequest> Serialize for Envelope<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let body = self.0.to_json().map_err(S::Error::custom)?;
        let mut envelope = self.0.beside();
        envelope.extra.insert(BODY, Json::from_compact(body));
        envelope.serialize(serializer)
    }
}

impl<'de, T: ApiRequest> Deserialize<'de> for Envelope<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut beside = Beside::deserialize(deserializer)?;
        let Some(body) = beside.extra.remove(BODY) else {
            return Err(D::Error::missing_field(BODY));
        };
        if let Some((name, _)) = beside.extra.iter().next() {
            return Err(D::Error::custom(format_args!("unknown member `{name}` of an envelope")));
        }
        let mut request = T::from_json(body.as_str()).map_err(|error| D::Error::custom(error.message()))?;
        request.set_beside(beside.clone());
        let taken = request.beside();
        let kept = [
            ("stream", taken.stream == beside.stream),
            ("model", taken.model == beside.model),
            ("app_id", taken.app_id == beside.app_id),
        ];
        for (member, is_kept) in kept {
            if !is_kept {
                let name = T::API.name;
                return Err(D::Error::custom(format_args!(
                    "`{member}` does not stand beside the body of {name}"
                )));
            }
        }
        Ok(Self(request))
    }
}
