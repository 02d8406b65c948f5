//! The rows, a file per family, sorted by id.

mod deepseek;
mod embedding;
mod glm;
mod image;
mod kimi;
mod minimax;
mod other;
mod other_chat;
mod qwen3_vl;
mod qwen_coder;
mod qwen_flash;
mod qwen_max;
mod qwen_ocr;
mod qwen_omni;
mod qwen_open;
mod qwen_open_old;
mod qwen_plus;
mod qwen_special;
mod qwen_turbo;
mod qwen_vl;
mod qwq;
mod realtime;
mod recognition;
mod speech;
mod translation;
mod video;

use super::date::Date;
use super::row::Row;

/// Chat families first: of equally near names the first is suggested.
pub(super) const FAMILIES: &[&[Row]] = &[
    qwen_max::ROWS,
    qwen_plus::ROWS,
    qwen_flash::ROWS,
    qwen_turbo::ROWS,
    qwen_open::ROWS,
    qwen_open_old::ROWS,
    qwen_coder::ROWS,
    qwq::ROWS,
    qwen_special::ROWS,
    qwen3_vl::ROWS,
    qwen_vl::ROWS,
    qwen_ocr::ROWS,
    qwen_omni::ROWS,
    translation::ROWS,
    deepseek::ROWS,
    glm::ROWS,
    kimi::ROWS,
    minimax::ROWS,
    other_chat::ROWS,
    embedding::ROWS,
    speech::ROWS,
    recognition::ROWS,
    realtime::ROWS,
    image::ROWS,
    video::ROWS,
    other::ROWS,
];

/// The day for which notices of 2026-05 to 2026-08 announced the end of many models.
const OCT_10: Date = Date::new(2026, 10, 10);

#[cfg(test)]
mod tests {
    use super::{FAMILIES, Row};

    #[test]
    fn each_family_is_sorted_by_id() {
        for family in FAMILIES {
            for (Row(first), Row(second)) in family.iter().zip(family.iter().skip(1)) {
                assert!(first.id() < second.id(), "{} stands before {}", first.id(), second.id());
            }
        }
    }
}
