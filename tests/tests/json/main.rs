//! JSON of the user's own, read and written through `serde`.

mod own_types;
mod unwritable;
mod values;
