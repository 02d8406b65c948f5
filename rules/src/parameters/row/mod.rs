//! What rows are made of: APIs, objects, parameters and their shapes.

mod about;
mod api;
mod foreign;
mod parameter;
mod range;
mod shape;
mod short_form;

pub use about::About;
pub use api::{Api, Delivery, Family, Protocol};
pub use foreign::Foreign;
pub use parameter::Parameter;
pub use range::Bound;
pub use shape::{Alternative, Object, OneOf, Shape, Width, Word, Words};
pub use short_form::ShortForm;

pub(super) use about::about;
pub(super) use api::FOREIGN;
pub(super) use parameter::{input, optional, required};
pub(super) use shape::{alternative, word};

use crate::docs::Docs;
