//! Limits of the models that make pictures, from the image pages of 2026-02 to 2026-10. What no page states
//! is unknown.

use super::model::Model;

/// Limits of a model that makes pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Painting {
    models: &'static [&'static str],
    /// Most pictures in one call (E078).
    pub max_pictures: u32,
    /// Most pictures of a series, with `enable_sequential`.
    pub max_series: Option<u32>,
    /// Least and most pictures in the input.
    pub inputs: Option<(u32, u32)>,
    /// What `size` may be.
    pub size: Size,
    /// Whether it is asked in one message, with one text (E075, E077).
    pub asked_in_message: bool,
    /// Whether it needs no `prompt`, since what a poster says stands in members of its own.
    pub is_poster: bool,
    /// Parameters that it refuses.
    pub refuses: &'static [&'static str],
}

/// What the size of a picture may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// No page says.
    Unknown,
    /// One of these.
    Listed(&'static [&'static str]),
    /// Each side between these.
    Sides(u32, u32),
    /// Width times height between these, or one of these words.
    Area(u32, u32, &'static [&'static str]),
}

impl Model {
    /// Limits of the model's pictures, if it makes any and a page states them.
    pub fn painting(&self) -> Option<&'static Painting> {
        PAINTINGS.iter().find(|row| row.models.contains(&self.id))
    }
}

const OLD: Painting = Painting {
    models: &[],
    max_pictures: 4,
    max_series: None,
    inputs: None,
    size: Size::Unknown,
    asked_in_message: false,
    is_poster: false,
    refuses: &[],
};

const QWEN: Painting = Painting {
    max_pictures: 6,
    inputs: Some((0, 3)),
    size: Size::Area(512 * 512, 2048 * 2048, &[]),
    asked_in_message: true,
    ..OLD
};

static PAINTINGS: [Painting; 13] = [
    Painting {
        models: &[
            "qwen-image-2.0",
            "qwen-image-2.0-2026-03-03",
            "qwen-image-2.0-pro",
            "qwen-image-2.0-pro-2026-03-03",
            "qwen-image-2.0-pro-2026-04-22",
            "qwen-image-2.0-pro-2026-06-22",
            "qwen-image-3.0",
            "qwen-image-3.0-pro",
        ],
        ..QWEN
    },
    Painting {
        models: &[
            "qwen-image-edit-max",
            "qwen-image-edit-max-2026-01-16",
            "qwen-image-edit-plus",
            "qwen-image-edit-plus-2025-10-30",
            "qwen-image-edit-plus-2025-12-15",
        ],
        inputs: Some((1, 3)),
        ..QWEN
    },
    // The error page takes one picture; the list of models up to three, which samples send.
    Painting {
        models: &["qwen-image-edit"],
        max_pictures: 1,
        inputs: Some((1, 3)),
        size: Size::Unknown,
        refuses: &["size", "prompt_extend"],
        ..QWEN
    },
    // Served in two forms, with a message and with a prompt.
    Painting {
        models: &[
            "qwen-image",
            "qwen-image-max",
            "qwen-image-max-2025-12-30",
            "qwen-image-plus",
            "qwen-image-plus-2026-01-09",
        ],
        max_pictures: 1,
        inputs: Some((0, 0)),
        size: Size::Listed(&["1664*928", "1472*1104", "1328*1328", "1104*1472", "928*1664"]),
        ..QWEN
    },
    Painting {
        models: &["wan2.7-image"],
        max_pictures: 4,
        max_series: Some(12),
        inputs: Some((0, 9)),
        size: Size::Area(768 * 768, 2048 * 2048, &["1K", "2K"]),
        ..QWEN
    },
    // Above 2048*2048 and at 4K without pictures in the input only.
    Painting {
        models: &["wan2.7-image-pro"],
        max_pictures: 4,
        max_series: Some(12),
        inputs: Some((0, 9)),
        size: Size::Area(768 * 768, 4096 * 4096, &["1K", "2K", "4K"]),
        ..QWEN
    },
    Painting {
        models: &["wan2.6-t2i"],
        max_pictures: 4,
        inputs: Some((0, 0)),
        size: Size::Area(1280 * 1280, 1440 * 1440, &[]),
        ..QWEN
    },
    // The page begins at 1280*1280; samples of 1024*1024 are answered.
    Painting { models: &["wan2.5-t2i-preview"], size: Size::Area(1024 * 1024, 1440 * 1440, &[]), ..OLD },
    Painting {
        models: &[
            "wan2.1-t2i-plus",
            "wan2.1-t2i-turbo",
            "wan2.2-t2i-flash",
            "wan2.2-t2i-plus",
            "wanx2.0-t2i-turbo",
            "wanx2.1-t2i-plus",
            "wanx2.1-t2i-turbo",
        ],
        size: Size::Sides(512, 1440),
        ..OLD
    },
    Painting {
        models: &["wan2.5-i2i-preview"],
        inputs: Some((1, 3)),
        size: Size::Area(768 * 768, 1280 * 1280, &[]),
        ..OLD
    },
    // The page on creative posters, read in 2026-11.
    Painting { models: &["wanx-poster-generation-v1"], is_poster: true, ..OLD },
    Painting { models: &["wan2.6-image", "wanx-v1", "wanx-v1-0521", "wanx2.1-imageedit"], ..OLD },
    Painting {
        models: &["z-image-turbo"],
        max_pictures: 1,
        inputs: Some((0, 0)),
        size: Size::Area(512 * 512, 2048 * 2048, &[]),
        ..OLD
    },
];
