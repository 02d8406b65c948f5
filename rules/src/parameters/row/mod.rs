//! What rows are made of: APIs, objects, parameters and their shapes.

mod about;
mod api;
mod other_protocol;
mod parameter;
mod range;
mod shape;
mod short_form;

pub use about::About;
pub use api::{Api, ApiFamily, Delivery, Protocol};
pub use other_protocol::OtherProtocol;
pub use parameter::Parameter;
pub use range::Bound;
pub use shape::{Alternative, Object, OneOf, Shape, StringEnum, Width, Word};
pub use short_form::ShortForm;

pub(super) use about::about;
pub(super) use api::OTHER_PROTOCOLS;
pub(super) use parameter::{input, optional, required};
pub(super) use shape::{alternative, word};

use crate::docs::Docs;
