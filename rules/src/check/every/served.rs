//! Which request type a model takes.

use crate::{
    models::{Model, ModelKind},
    parameters::{APIS, Api, ApiFamily, Protocol},
};

/// The API of the address at which the model is served, in this protocol if there is one.
pub(super) fn api_of(model: &Model, protocol: Protocol) -> Option<&'static Api> {
    let takes = |api: &Api| {
        // Models that speak share the addresses of sockets with others.
        let speaks = api.family != ApiFamily::Speech || model.kind() == ModelKind::Speech;
        let understands = api.protocol == Protocol::DashScope || !model.openai_compatible().is_refused();
        let is_there = model.endpoint().is_some_and(|endpoint| api.endpoints.contains(&endpoint));
        speaks && understands && is_there
    };
    let same = APIS.iter().find(|api| api.protocol == protocol && takes(api));
    same.or_else(|| APIS.iter().find(|api| takes(api))).copied()
}
