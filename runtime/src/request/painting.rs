//! What image models take wherever they are served.

use crate::wire::{Text, object, text_enum};

object! {
    /// A colour of a palette.
    pub struct PaletteColor {
        /// The colour, as `#` and six hexadecimal digits.
        required hex: Text,
        /// How much of the picture has it; all of a palette add up to 100 %.
        ///
        /// Two digits after the point, as in `"23.51%"`.
        required ratio: Text,
    }
}

text_enum! {
    /// How a prompt is spelt out.
    pub enum PromptExtendMode {
        /// A model rewrites it.
        Direct = "direct",
        /// An agent works on it, which may search; not with pictures in the input.
        Agent = "agent",
    }
}
