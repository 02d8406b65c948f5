//! How long an uploaded file may be.

/// The unit of the limits. Pages say MB; where that is less than this, nobody is refused for the difference.
pub const MEBIBYTE: u64 = 1024 * 1024;

/// The longest file of an upload in the native form.
///
/// Source: the page on file management for fine-tuning of 2026-02.
pub const LONGEST_OF_DASHSCOPE: u64 = 1024 * MEBIBYTE;

/// The catalogue's entry for a file that is longer.
pub const TOO_LARGE: &str = "E171";

/// Images among the files that models read, by the end of the name.
const IMAGES: [&str; 5] = ["bmp", "gif", "jpeg", "jpg", "png"];

/// The longest file of a purpose. None where no page states it.
///
/// Source: the page on the OpenAI-compatible file API of 2025-12 and its newer copy, which has the purpose `fine-tune`; the
/// error page says the same of the other two.
pub fn longest(purpose: &str, name: &str) -> Option<u64> {
    let mebibytes = match purpose {
        "file-extract" if is_image(name) => 20,
        "file-extract" => 150,
        "batch" => 500,
        "fine-tune" => 300,
        _ => return None,
    };
    Some(mebibytes * MEBIBYTE)
}

fn is_image(name: &str) -> bool {
    let end = name.rsplit_once('.').map_or("", |(_, end)| end);
    IMAGES.iter().any(|image| end.eq_ignore_ascii_case(image))
}
