//! What stands for the parts of a call of an application.

use super::ApplicationContent;
use super::convert::from_text;
use crate::{
    fill::{self, Argument},
    wire::{IntoText, Text},
};

from_text! {
    ApplicationContent::Text;
}
