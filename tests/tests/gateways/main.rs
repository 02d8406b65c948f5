//! Checks at the doors of gateways: what is found, where it stands, and what is answered in the service's place.

mod answers;
mod new_things;
mod places;
mod reports;
