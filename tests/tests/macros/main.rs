//! What a call of a macro becomes.

mod constants;
mod form;
mod in_macros;
mod nested;
mod operands;
mod places;
mod presets;
mod printed;
mod values;
