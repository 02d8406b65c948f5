//! Refusals of the service as typed errors.

mod beyond_page;
mod classes;
mod families;
mod page;
mod passed_on;
mod retry;
mod shapes;
mod shown;
mod wild;
