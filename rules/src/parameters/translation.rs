//! Options of translation.
//!
//! Source: the chat completions reference and the page on translation.

use super::{Object, Shape, about, optional, required};

pub(super) static TRANSLATION_OPTIONS: Object = Object {
    rust: "TranslationOptions",
    about: about("Options of a translation model."),
    parameters: &[
        optional(
            "source_lang",
            Shape::Text,
            "\"auto\"",
            "The language of the text: English name, code, or `auto`.",
        ),
        required(
            "target_lang",
            Shape::Text,
            "\"English\"",
            "The language to translate into: English name or code.",
        ),
        optional(
            "terms",
            Shape::List(&Shape::Object(&TRANSLATION_PAIR)),
            "[{ source: \"...\", target: \"...\" }]",
            "Terms and their translations.",
        ),
        optional(
            "tm_list",
            Shape::List(&Shape::Object(&TRANSLATION_PAIR)),
            "[{ source: \"...\", target: \"...\" }]",
            "Sample translations whose style to follow.",
        ),
        optional("domains", Shape::Text, "\"...\"", "The domain of the text, in English.").free_text(),
    ],
    short_forms: &[],
};

static TRANSLATION_PAIR: Object = Object {
    rust: "TranslationPair",
    about: about("A text and its translation."),
    parameters: &[
        required("source", Shape::Text, "\"...\"", "The text in the source language.").free_text(),
        required("target", Shape::Text, "\"...\"", "The text in the target language.").free_text(),
    ],
    short_forms: &[],
};
