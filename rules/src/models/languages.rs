//! The languages of Qwen-MT, from the translation page of 2026-10.

/// A language that Qwen-MT translates; a request names it by either spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Language {
    /// The English name.
    pub name: &'static str,
    /// The code.
    pub code: &'static str,
    #[cfg_attr(feature = "serde", serde(skip))]
    lite: bool,
}

/// What `source_lang` says to have the language detected.
const DETECT: &str = "auto";

/// The languages of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Languages {
    /// All that the page lists.
    All,
    /// Those of the lite models.
    Lite,
}

impl Languages {
    /// The languages, as the page orders them.
    pub fn iter(self) -> impl Iterator<Item = &'static Language> + Clone {
        LANGUAGES.iter().filter(move |language| language.lite || self == Self::All)
    }

    /// Whether `text` is good for `target_lang` (E005).
    pub fn is_target(self, text: &str) -> bool {
        self.iter().any(|language| language.name == text || language.code == text)
    }

    /// Whether `text` is good for `source_lang` (E005).
    pub fn is_source(self, text: &str) -> bool {
        text == DETECT || self.is_target(text)
    }
}

/// Of all models.
const fn every(name: &'static str, code: &'static str) -> Language {
    Language { name, code, lite: true }
}

/// Of all but the lite models.
const fn large(name: &'static str, code: &'static str) -> Language {
    Language { name, code, lite: false }
}

static LANGUAGES: [Language; 92] = [
    every("English", "en"),
    every("Chinese", "zh"),
    every("Traditional Chinese", "zh_tw"),
    every("Russian", "ru"),
    every("Japanese", "ja"),
    every("Korean", "ko"),
    every("Spanish", "es"),
    every("French", "fr"),
    every("Portuguese", "pt"),
    every("German", "de"),
    every("Italian", "it"),
    every("Thai", "th"),
    every("Vietnamese", "vi"),
    every("Indonesian", "id"),
    every("Malay", "ms"),
    every("Arabic", "ar"),
    every("Hindi", "hi"),
    every("Hebrew", "he"),
    large("Burmese", "my"),
    large("Tamil", "ta"),
    every("Urdu", "ur"),
    every("Bengali", "bn"),
    every("Polish", "pl"),
    every("Dutch", "nl"),
    large("Romanian", "ro"),
    every("Turkish", "tr"),
    every("Khmer", "km"),
    large("Lao", "lo"),
    large("Cantonese", "yue"),
    every("Czech", "cs"),
    large("Greek", "el"),
    every("Swedish", "sv"),
    every("Hungarian", "hu"),
    every("Danish", "da"),
    every("Finnish", "fi"),
    large("Ukrainian", "uk"),
    large("Bulgarian", "bg"),
    large("Serbian", "sr"),
    large("Telugu", "te"),
    large("Afrikaans", "af"),
    large("Armenian", "hy"),
    large("Assamese", "as"),
    large("Asturian", "ast"),
    large("Basque", "eu"),
    large("Belarusian", "be"),
    large("Bosnian", "bs"),
    large("Catalan", "ca"),
    large("Cebuano", "ceb"),
    large("Croatian", "hr"),
    large("Egyptian Arabic", "arz"),
    large("Estonian", "et"),
    large("Galician", "gl"),
    large("Georgian", "ka"),
    large("Gujarati", "gu"),
    large("Icelandic", "is"),
    large("Javanese", "jv"),
    large("Kannada", "kn"),
    large("Kazakh", "kk"),
    large("Latvian", "lv"),
    large("Lithuanian", "lt"),
    large("Luxembourgish", "lb"),
    large("Macedonian", "mk"),
    large("Maithili", "mai"),
    large("Maltese", "mt"),
    large("Marathi", "mr"),
    large("Mesopotamian Arabic", "acm"),
    large("Moroccan Arabic", "ary"),
    large("Najdi Arabic", "ars"),
    large("Nepali", "ne"),
    large("North Azerbaijani", "az"),
    large("North Levantine Arabic", "apc"),
    large("Northern Uzbek", "uz"),
    large("Norwegian Bokmål", "nb"),
    large("Norwegian Nynorsk", "nn"),
    large("Occitan", "oc"),
    large("Odia", "or"),
    large("Pangasinan", "pag"),
    large("Sicilian", "scn"),
    large("Sindhi", "sd"),
    large("Sinhala", "si"),
    large("Slovak", "sk"),
    large("Slovenian", "sl"),
    large("South Levantine Arabic", "ajp"),
    large("Swahili", "sw"),
    every("Tagalog", "tl"),
    large("Ta’izzi-Adeni Arabic", "acq"),
    large("Tosk Albanian", "sq"),
    large("Tunisian Arabic", "aeb"),
    large("Venetian", "vec"),
    large("Waray", "war"),
    large("Welsh", "cy"),
    every("Western Persian", "fa"),
];
